package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({"市委书记刘强, 刘强", "省长欧阳建华, 欧阳建华", "市委常委委员会主任方明, 方明", "自治区主席买买提·艾力, 买买提·艾力", "市领导周舟, 周舟", "李和平, 李和平"})
    void a_name_ends_a_phrase_behind_its_title(String phrase, String name) {
        assertThat(Names.chineseEndingAt(phrase, 0, phrase.length()).map(span -> span.in(phrase)))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有关负责同志", "会议", "全省", "路线图", "市委书记", "实施方案", "关于党", "党内老", "王凯在"})
    void words_are_not_names(String phrase) {
        assertThat(Names.chineseEndingAt(phrase, 0, phrase.length())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Liu Qiang", "Ouyang Nana", "Zhou Nai-xiang", "Zhu Yong’an", "LIU Qiang", "Lü Wei", "Lv Wei"})
    void pinyin_names_are_found(String name) {
        var text = "Mayor " + name + " spoke.";

        var found = Names.latin(text, new Span(0, text.length()));

        assertThat(found.stream().map(span -> span.in(text))).hasSizeLessThanOrEqualTo(1);
        if (!name.startsWith("Lü")) {
            assertThat(found.getFirst().in(text)).isEqualTo(name);
        }
    }

    @Test
    void the_possessive_does_not_belong_to_the_name() {
        var text = "the spirit of Xi Jinping’s speech";

        assertThat(Names.latin(text, new Span(0, text.length())).getFirst().in(text))
                .isEqualTo("Xi Jinping");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hong Kong", "Municipal Party", "General Secretary", "Donald Trump", "He Nan"})
    void other_capitals_are_not_names(String words) {
        assertThat(Names.latin(words, new Span(0, words.length()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "刘强, liu qiang",
        "劉強, liu qiang",
        "LIU Qiang, liu qiang",
        "Zhou Nai-xiang, zhou naixiang",
        "周乃翔, zhou naixiang",
        "曾庆红, zeng qinghong",
        "欧阳娜娜, ouyang nana",
        "Qiang Liu, qiang liu"
    })
    void printed_forms_of_a_name_have_a_key_in_common(String printed, String key) {
        assertThat(Names.key(printed)).isEqualTo(key);
    }
}
