package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static String read(String text, Language language) {
        return Quantity.in(text, new Span(0, text.length()), language).stream()
                .filter(quantity -> !quantity.isFormula())
                .map(quantity -> quantity.span().in(text) + " = " + quantity.value() + " " + quantity.unit())
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            全年投资10亿元。                ; 全年投资10亿元 = 1000000000 元
            新增耕地约210万亩，             ; 新增耕地约210万亩 = 2100000 亩
            增速保持在5%至6%。              ; 增速保持在5%至6% = 5..6 %
            每天发车5-6万辆次。             ; 5-6万辆次 = 50000..60000 辆
            增长12.6个百分点                ; 增长12.6个百分点 = 12.6 个百分点
            覆盖率达到百分之九十五点五      ; 百分之九十五点五 = 95.5 %
            查出隐患3起涉险事故。           ; 3起涉险事故 = 3 起
            规模突破一万亿元                ; 规模突破一万亿元 = 1000000000000 元
            建成三百五十座泵站              ; 三百五十座泵站 = 350 座
            计划投资4800多亿元              ; 计划投资4800多亿元 = 480000000000 元
            每人补助6，000元                ; 每人补助6，000元 = 6000 元
            由42个增加到60个，              ; 由42个 = 42 个 | 增加到60个 = 60 个
            """)
    void amounts_in_chinese_have_their_value_and_unit(String text, String expected) {
        assertThat(read(text.strip(), Language.CHINESE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3月14日上午",
                "2023年11月9日",
                "第12次常务会议",
                "九届十次全会",
                "坚持“两个确立”",
                "抓好三项任务",
                "国办发〔2023〕15号",
                "走进千家万户",
                "2024-03-15 09:12"
            })
    void days_ordinals_formulas_and_numbers_of_documents_are_no_amounts(String text) {
        assertThat(read(text, Language.CHINESE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The city has 8.5 million people.         ; 8.5 million people = 8500000 people
            over one trillion yuan in output         ; over one trillion yuan = 1000000000000 yuan
            GDP grew by 6.0%-6.5 percent last year   ; 6.0%-6.5 percent = 6..6.5 %
            about 35 per cent of them                ; about 35 per cent = 35 %
            a fine of $50 for each                   ; $50 = 50 $
            at least 1,200 charging stations by May  ; at least 1,200 charging stations = 1200 charging stations
            Twelve growers attended.                 ; Twelve growers = 12 growers
            15 million yuan this week                ; 15 million yuan = 15000000 yuan
            """)
    void amounts_in_english_have_their_value_and_unit(String text, String expected) {
        assertThat(read(text.strip(), Language.ENGLISH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on August 21, the mayor",
                "the 14th Five-Year Plan",
                "the 2023 plan",
                "Article 5 applies",
                "the two sides exchanged views",
                "firm in the four consciousnesses",
                "at 10:30 in the hall",
                "a three-year action plan"
            })
    void days_ordinals_and_figures_of_speech_are_no_amounts(String text) {
        assertThat(read(text, Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_number_below_ten_in_words_is_a_formula_where_no_unit_of_measure_follows() {
        assertThat(Quantity.in("抓好三项任务", new Span(0, 6), Language.CHINESE))
                .singleElement()
                .matches(Quantity::isFormula);
        assertThat(Quantity.in("for nine months", new Span(0, 15), Language.ENGLISH))
                .singleElement()
                .matches(quantity -> !quantity.isFormula());
    }

    @Test
    void only_what_stands_within_the_span_is_read() {
        var text = "投资10亿元，占地20亩。";
        assertThat(Quantity.in(text, new Span(7, text.length()), Language.CHINESE))
                .extracting(Quantity::unit)
                .containsExactly("亩");
    }
}
