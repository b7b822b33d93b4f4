package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.search.Fusion.Fused;
import rapporteur.search.VectorStore.Near;
import rapporteur.search.WordRanking.ByWords;

class FusionTest {
    private static Passage passage(String name) {
        return new Passage(new ArticleId(name), 0, new Span(0, 10));
    }

    private static Merging.Placed placed(String name, int place, double score) {
        return new Merging.Placed(new Hit(passage(name), score), Language.CHINESE, place, 1, 0);
    }

    private static Near near(String name, double cosine) {
        return new Near(passage(name), Language.CHINESE, cosine);
    }

    private static List<String> names(List<Fused> fused) {
        return fused.stream()
                .map(each -> each.placed().hit().passage().article().value())
                .toList();
    }

    private static List<Fused> fused(double words, List<Near> near) {
        var byWords = new ByWords(List.of(placed("words", 1, 10), placed("both", 2, 7), placed("few", 3, 3)), words);
        return Fusion.of(new Query("防汛", 10), byWords, near);
    }

    private static final List<Near> NEAR = List.of(near("meaning", 0.9), near("both", 0.85), near("far", 0.5));

    @Test
    void without_anything_near_the_ranking_by_words_stands() {
        var fused = fused(5, List.of());

        assertThat(names(fused)).containsExactly("words", "both", "few");
        assertThat(fused).allSatisfy(each -> assertThat(each.near()).isZero());
    }

    @Test
    void the_fewer_words_of_the_question_were_found_the_more_nearness_counts() {
        assertThat(names(fused(40, NEAR)).getFirst()).isEqualTo("words");
        assertThat(names(fused(0, NEAR)).getFirst()).isEqualTo("both");
        assertThat(score(fused(0, NEAR), "meaning")).isGreaterThan(2 * score(fused(40, NEAR), "meaning"));
    }

    private static double score(List<Fused> fused, String name) {
        return fused.stream()
                .filter(each -> each.placed().hit().passage().equals(passage(name)))
                .mapToDouble(each -> each.placed().hit().score())
                .findFirst()
                .orElse(0);
    }

    @Test
    void a_score_is_that_by_words_and_that_for_nearness() {
        assertThat(fused(5, NEAR)).anySatisfy(each -> {
            assertThat(each.placed().hit().passage()).isEqualTo(passage("both"));
            assertThat(each.placed().hit().score()).isCloseTo(7 + each.near(), within(1e-9));
            assertThat(each.near()).isPositive();
        });
    }

    @Test
    void what_nearness_alone_finds_has_no_place_by_words_and_the_farthest_is_left_out() {
        var fused = fused(0, NEAR);

        assertThat(names(fused)).contains("meaning").doesNotContain("far");
        assertThat(fused).filteredOn(each -> each.placed().place() == 0).hasSize(1);
    }

    @Test
    void where_words_find_nothing_the_near_ones_come_in_order() {
        var fused = Fusion.of(new Query("防汛", 10), new ByWords(List.of(), 0), NEAR);

        assertThat(names(fused)).containsExactly("meaning", "both");
    }

    @Test
    void the_first_of_a_hundred_are_those_of_ten() {
        var near = new ArrayList<Near>();
        for (var at = 0; at < 50; at++) {
            near.add(near("r" + 7 * at, 0.9 - at / 200.0));
        }

        assertThat(Fusion.of(new Query("防汛", 10), byWords(50), near))
                .isEqualTo(Fusion.of(new Query("防汛", 100), byWords(100), near).subList(0, 10));
        assertThat(Fusion.of(new Query("防汛", 100), byWords(100), near))
                .isEqualTo(
                        Fusion.of(new Query("防汛", 1_000), byWords(1_000), near).subList(0, 100));
    }

    private static ByWords byWords(int count) {
        var placed = new ArrayList<Merging.Placed>();
        for (var at = 0; at < count; at++) {
            placed.add(placed("r" + at, at + 1, 10 - at / 200.0));
        }
        return new ByWords(placed, 4);
    }

    @Test
    void no_passage_comes_twice_and_scores_never_rise() {
        var near = List.of(near("r70", 0.9), near("r3", 0.8), near("r200", 0.7));

        var fused = Fusion.of(new Query("防汛", 1_000), byWords(100), near);

        assertThat(names(fused)).doesNotHaveDuplicates();
        assertThat(fused)
                .isSortedAccordingTo((a, b) -> Double.compare(
                        b.placed().hit().score(), a.placed().hit().score()));
    }

    /// What the model raised would else push down what it cannot read.
    @Test
    void where_the_model_knows_one_language_its_best_stands_to_the_other_language_as_before() {
        var english = new Merging.Placed(new Hit(passage("english"), 9), Language.ENGLISH, 1, 0.9, 0);
        var byWords = new ByWords(List.of(placed("words", 1, 10), english, placed("both", 2, 7)), 3);

        var fused = Fusion.of(new Query("防汛", 10), byWords, NEAR);

        assertThat(score(fused, "english")).isEqualTo(9);
        assertThat(fused.getFirst().placed().hit().score()).isCloseTo(10, within(1e-9));
        assertThat(names(fused)).startsWith("both", "english");
    }
}
