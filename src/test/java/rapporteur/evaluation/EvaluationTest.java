package rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapporteur.article.ArticleId;
import rapporteur.search.InMemoryPassages;
import rapporteur.search.Ingredient;
import rapporteur.search.SamplePassages;

class EvaluationTest {
    private static final List<Judgement> QUESTIONS = List.of(
            new Judgement("q1", "古城旅游", Map.of("dali", 1.0)),
            new Judgement("q2", "tourism in the old town", Map.of("dali", 1.0)),
            new Judgement("q3", "Zhou Naixiang", Map.of("shandong", 1.0)));

    private static Evaluation evaluation() {
        var passages = new InMemoryPassages();
        SamplePassages.ALL.forEach(entry -> {
            var article = entry.passage().article();
            passages.replace(
                    article,
                    1,
                    SamplePassages.ALL.stream()
                            .filter(each -> each.passage().article().equals(article))
                            .toList());
        });
        return new Evaluation(passages, ArticleId::value);
    }

    @Test
    void figures_are_given_for_each_question_and_for_all() {
        var run = evaluation().run(QUESTIONS, Set.of());

        assertThat(run.figures()).containsOnlyKeys("q1", "q2", "q3");
        assertThat(run.mean(Metric.HITS_AT_1).mean()).isEqualTo(1);
        assertThat(run.millisecondsOf(0.5)).isPositive();
    }

    @Test
    void what_is_left_out_is_missed_where_it_is_needed() {
        assertThat(evaluation().run(QUESTIONS, Set.of(Ingredient.MEANING)).values(Metric.HITS_AT_1))
                .containsExactly(1.0, 0.0, 1.0);
        assertThat(evaluation().run(QUESTIONS, Set.of(Ingredient.READING)).values(Metric.HITS_AT_1))
                .containsExactly(1.0, 1.0, 0.0);
    }

    @Test
    void an_interval_holds_its_mean_and_is_the_same_every_time() {
        var values = List.of(0.0, 1.0, 1.0, 0.5, 1.0, 0.0, 1.0, 1.0);

        var estimate = Estimate.of(values);

        assertThat(estimate).isEqualTo(Estimate.of(values));
        assertThat(estimate.low()).isLessThan(estimate.mean());
        assertThat(estimate.high()).isGreaterThan(estimate.mean());
    }

    @Test
    void differences_all_to_one_side_are_hardly_chance() {
        assertThat(Estimate.probabilityOfChance(Collections.nCopies(20, 0.1))).isLessThan(0.01);
        assertThat(Estimate.probabilityOfChance(List.of(0.1, -0.1, 0.2, -0.2))).isGreaterThan(0.5);
        assertThat(Estimate.probabilityOfChance(List.of(0.0, 0.0))).isEqualTo(1);
    }
}
