package rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricTest {
    private static final Judgement TWO_RIGHT = new Judgement("q1", "防汛", Map.of("a", 1.0, "b", 1.0));

    @Test
    void recall_is_the_share_of_the_right_articles() {
        assertThat(Metric.RECALL_AT_5.of(List.of("a", "x", "y", "z", "w", "b"), TWO_RIGHT))
                .isEqualTo(0.5);
        assertThat(Metric.RECALL_AT_10.of(List.of("a", "x", "y", "z", "w", "b"), TWO_RIGHT))
                .isEqualTo(1);
    }

    @Test
    void hits_look_at_the_first_right_article() {
        assertThat(Metric.HITS_AT_1.of(List.of("x", "a"), TWO_RIGHT)).isZero();
        assertThat(Metric.HITS_AT_3.of(List.of("x", "a"), TWO_RIGHT)).isEqualTo(1);
        assertThat(Metric.HITS_AT_3.of(List.of("x", "y", "z", "a"), TWO_RIGHT)).isZero();
        assertThat(Metric.MRR_AT_10.of(List.of("x", "y", "z", "a"), TWO_RIGHT)).isEqualTo(0.25);
    }

    @Test
    void the_gain_of_an_ideal_ranking_is_one() {
        var graded = new Judgement("q2", "防汛", Map.of("a", 2.0, "b", 1.0));

        assertThat(Metric.NDCG_AT_10.of(List.of("a", "b", "x"), graded)).isEqualTo(1);
        assertThat(Metric.NDCG_AT_10.of(List.of("b", "a", "x"), graded))
                .isCloseTo((1 + 2 * Math.log(2) / Math.log(3)) / (2 + Math.log(2) / Math.log(3)), within(1e-9));
    }

    @Test
    void nothing_found_gives_nothing() {
        for (var metric : Metric.values()) {
            assertThat(metric.of(List.of(), TWO_RIGHT)).as(metric.title()).isZero();
        }
    }

    @Test
    void a_question_without_a_right_article_is_refused() {
        assertThatThrownBy(() -> new Judgement("q3", "防汛", Map.of()))
                .hasMessageContaining("question q3")
                .hasMessageContaining("at least one");
    }
}
