package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Language;
import rapporteur.language.Span;

class SubstanceTest {
    private static String substance(String sentence) {
        return new Substance(sentence, Language.of(sentence))
                .of(new Span(0, sentence.length()))
                .map(span -> span.in(sentence))
                .orElse("");
    }

    private static String beginning(String sentence, int most) {
        return new Substance(sentence, Language.of(sentence))
                .beginning(new Span(0, sentence.length()), most)
                .in(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "切实提高政治站位，加快建设防波堤，为全市发展作出更大贡献。 | 加快建设防波堤",
                "要把思想和行动统一到省委部署上来，扩建两座水库。           | 扩建两座水库",
                "扩建两座水库，以实际行动坚定拥护“两个确立”。               | 扩建两座水库",
                "扩建两座水库，提高政治站位，修好堤坝。                     | 扩建两座水库，提高政治站位，修好堤坝",
            })
    void formulas_are_dropped_at_both_ends_and_nothing_in_between(String sentence, String kept) {
        assertThat(substance(sentence)).isEqualTo(kept);
    }

    @Test
    void formulas_of_translated_reports_are_dropped_too() {
        assertThat(substance("Raise the political stance, build two reservoirs, and repair the dike."))
                .isEqualTo("build two reservoirs, and repair the dike");
    }

    @ParameterizedTest
    @ValueSource(strings = {"努力谱写新篇章，为全省发展作出贡献。", "提高政治站位。"})
    void a_sentence_of_formulas_alone_says_nothing(String sentence) {
        assertThat(substance(sentence)).isEmpty();
    }

    @Test
    void a_condition_is_never_dropped() {
        assertThat(substance("如果不提高政治站位，项目一律停工。")).startsWith("如果");
    }

    @Test
    void which_speech_is_meant_stays() {
        assertThat(substance("要学习贯彻习近平总书记在全国生态环境保护大会上的重要讲话精神，治理两条河。")).contains("全国生态环境保护大会");
    }

    @Test
    void a_long_sentence_is_cut_where_a_clause_ends() {
        assertThat(beginning("修两座水库，建三座泵站，铺四条管线，栽五片树林", 12)).isEqualTo("修两座水库，建三座泵站");
        assertThat(beginning("build two dams, repair three pumps, lay four pipes", 36))
                .isEqualTo("build two dams, repair three pumps");
    }

    @Test
    void what_limits_a_clause_comes_along() {
        assertThat(beginning("一律停止施工，但应急抢修除外，并加强巡查", 8)).isEqualTo("一律停止施工，但应急抢修除外");
    }

    @Test
    void the_title_of_a_document_is_not_cut() {
        assertThat(beginning("审议《供水、排水，以及节水规划》，听取汇报", 18)).isEqualTo("审议《供水、排水，以及节水规划》");
    }
}
