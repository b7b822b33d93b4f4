package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.language.Language.CHINESE;
import static rapporteur.language.Language.ENGLISH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which meetings did 刘强 chair",
                "Who is 王浩?",
                "Did 省委常委会 meet?",
                "What did the 国务院常务会议 decide about 新质生产力?",
                "who attended 3月14日 meeting in 济南",
                "List meetings about 碳达峰碳中和",
                "The meeting reviewed the 2023 plan.",
                "Liu Qiang",
                "Résumé"
            })
    void english_stays_english_with_chinese_names(String text) {
        assertThat(Language.of(text)).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liu Qiang 主持了哪些会议",
                "China Energy Conservation and Environmental Protection Group Co., Ltd. 是什么公司",
                "谁是 Li Lecheng",
                "Hao Peng、Li Lecheng、Song Xin 都出席了吗？",
                "那长春呢?",
                "The Beatles 的歌",
                "哪些會議談到 low-carbon development？",
                "刘强",
                "WTO 和 APEC 有什么不同"
            })
    void chinese_stays_chinese_with_english_names(String text) {
        assertThat(Language.of(text)).isEqualTo(CHINESE);
    }

    @Test
    void a_text_without_letters_is_english_unless_its_marks_are_chinese() {
        assertThat(Language.of("")).isEqualTo(ENGLISH);
        assertThat(Language.of("2023-03-14")).isEqualTo(ENGLISH);
        assertThat(Language.of("2023？")).isEqualTo(CHINESE);
    }

    @Test
    void codes_are_read_with_region_and_in_either_case() {
        assertThat(Language.ofCode("zh-CN")).contains(CHINESE);
        assertThat(Language.ofCode("EN")).contains(ENGLISH);
        assertThat(Language.ofCode("de")).isEmpty();
        assertThat(CHINESE.code()).isEqualTo("zh");
    }

    @Test
    void rare_characters_outside_the_basic_plane_are_chinese_too() {
        assertThat(Language.of("𠮷".repeat(20))).isEqualTo(CHINESE);
        assertThat(Language.of("🙂".repeat(20))).isEqualTo(ENGLISH);
    }
}
