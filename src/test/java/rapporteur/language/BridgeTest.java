package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BridgeTest {
    private static List<Term> bridges(String text) {
        return Bridge.of(text, Terms.of(text));
    }

    private static Set<String> terms(String text, Term.Field field) {
        return bridges(text).stream()
                .filter(term -> term.field() == field)
                .map(Term::text)
                .collect(Collectors.toSet());
    }

    private static Set<String> shared(String one, String other, Term.Field field) {
        var both = terms(one, field);
        both.retainAll(terms(other, field));
        return both;
    }

    @ParameterizedTest
    @CsvSource({
        "市委常委会, the Standing Committee of the Municipal Party Committee",
        "双碳, double carbon",
        "双碳, the dual-carbon goals",
        "新質生產力, new quality productive forces",
        "供给侧结构性改革, supply-side structural reforms",
        "雨林里的河流, rivers in a rainforest",
        "工业革命, the Industrial Revolution",
        "济南, Ji’nan",
        "法国的首都, capital of France",
        "瑞士法郎, Swiss francs",
        "马丁·路德·金, Martin Luther King"
    })
    void what_means_the_same_shares_a_meaning(String chinese, String english) {
        assertThat(shared(chinese, english, Term.Field.MEANING)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"铁路, iron", "水平, water", "防汛, censorship", "会议, cats"})
    void what_means_something_else_shares_none(String chinese, String english) {
        assertThat(shared(chinese, english, Term.Field.MEANING)).isEmpty();
    }

    @Test
    void a_single_character_counts_only_where_it_is_no_part_of_a_word() {
        assertThat(shared("水是什么？", "water", Term.Field.MEANING)).isNotEmpty();
        assertThat(shared("薪水不高", "water", Term.Field.MEANING)).isEmpty();
    }

    @Test
    void a_phrase_does_not_reach_across_a_mark() {
        assertThat(shared("人工智能", "artificial intelligence", Term.Field.MEANING))
                .isNotEmpty();
        assertThat(shared("人工智能", "It was artificial. Intelligence", Term.Field.MEANING))
                .noneMatch(name -> name.startsWith("人工智能"));
    }

    @ParameterizedTest
    @CsvSource({
        "第十四次, the 14th session, #14",
        "第33次会议, the 33rd meeting, #33",
        "357万人, 3.57 million people, #3570000",
        "十五只猫, fifteen cats, #15",
        "各捐款十万元, 'donated 100,000 yuan each', #100000",
        "三百亿立方米, 30 billion cubic metres, #30000000000",
        "8月12日, on August 12, #8月",
        "二〇二三年, in 2023, #2023"
    })
    void numbers_and_months_are_compared_by_their_value(String chinese, String english, String value) {
        assertThat(shared(chinese, english, Term.Field.MEANING)).contains(value);
    }

    @Test
    void may_is_a_month_only_with_a_capital() {
        assertThat(terms("on May 5", Term.Field.MEANING)).contains("#5月");
        assertThat(terms("they may 5", Term.Field.MEANING)).doesNotContain("#5月");
    }

    @ParameterizedTest
    @CsvSource({
        "周乃翔, Zhou Naixiang",
        "周乃翔, Zhou Nai-xiang",
        "刘强, Liu Qiang",
        "李乐成, Li Lecheng",
        "曾庆红, Zeng Qinghong",
        "葛慧君, Ge Huijun"
    })
    void names_are_compared_by_their_reading(String chinese, String english) {
        assertThat(terms(chinese, Term.Field.READING)).containsAll(terms(english, Term.Field.READING));
        assertThat(terms(english, Term.Field.READING)).isNotEmpty();
    }

    @Test
    void words_without_a_capital_are_no_names() {
        assertThat(terms("men can gain time", Term.Field.READING)).isEmpty();
    }

    @Test
    void known_words_have_no_reading() {
        assertThat(terms("发展经济", Term.Field.READING)).noneMatch(reading -> reading.equals("fa zhan"));
    }

    @ParameterizedTest
    @CsvSource({"弗兰德斯, Flanders", "海森博格, Heisenberg", "卡勒顿, Carleton"})
    void foreign_names_are_compared_by_their_consonants(String chinese, String english) {
        assertThat(shared(chinese, english, Term.Field.SOUND)).isNotEmpty();
    }

    @Test
    void spans_point_into_the_text_as_it_stands() {
        var text = "會議研究 數字經濟 and the digital economy";

        assertThat(bridges(text))
                .filteredOn(term -> term.text().startsWith("数字经济"))
                .extracting(term -> term.span().in(text))
                .containsExactlyInAnyOrder("數字經濟", "digital economy");
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(bridges("")).isEmpty();
        assertThat(bridges("。，！ \n")).isEmpty();
    }
}
