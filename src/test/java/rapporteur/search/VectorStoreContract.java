package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.search.SamplePassages.CHAIRED;
import static rapporteur.search.SamplePassages.HARBOUR;
import static rapporteur.search.SamplePassages.LOW_CARBON;
import static rapporteur.search.SamplePassages.SIMPLIFIED;
import static rapporteur.search.SamplePassages.TOURISM;
import static rapporteur.search.SamplePassages.TRADITIONAL;
import static rapporteur.search.SamplePassages.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.search.VectorStore.Held;
import rapporteur.search.VectorStore.Near;

/// What every place for vectors promises. Its test implements this and hands in an empty place.
public interface VectorStoreContract {
    String COLLECTION = "collection of this test";

    /// Returns a place that holds nothing.
    VectorStore empty();

    private static Vector vector(String text) {
        return SampleEmbedder.vector(text, true);
    }

    private static Embedded embedded(Entry entry) {
        return new Embedded(entry, vector(entry.text()));
    }

    private static void write(VectorStore store, long sequence, Entry... entries) {
        try (var index = store.write(COLLECTION, false)) {
            for (var entry : entries) {
                index.replace(entry.passage().article(), sequence, List.of(embedded(entry)));
            }
            index.commit(new Held(sequence, "model-1", true));
        }
        store.refresh();
    }

    private static List<Passage> nearest(VectorStore store, String text, Language language, int limit) {
        return store.nearest(vector(text), language, Optional.empty(), limit).stream()
                .map(Near::passage)
                .toList();
    }

    @Test
    default void the_nearest_of_a_language_come_first() {
        var store = empty();
        write(store, 1, LOW_CARBON, TOURISM, TRADITIONAL, HARBOUR);

        assertThat(nearest(store, "游客", Language.CHINESE, 1)).containsExactly(TOURISM.passage());
        assertThat(nearest(store, "railway", Language.CHINESE, 1)).containsExactly(TRADITIONAL.passage());
        assertThat(nearest(store, "游客", Language.ENGLISH, 5)).containsExactly(HARBOUR.passage());
        assertThat(store.nearest(vector("游客"), Language.CHINESE, Optional.empty(), 10))
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> Double.compare(b.cosine(), a.cosine()))
                .allSatisfy(near -> assertThat(near.cosine()).isBetween(-1.0, 1.000001));
    }

    @Test
    default void equally_near_ones_stand_in_order_of_the_passages() {
        var store = empty();
        var entries = new ArrayList<Entry>();
        for (var at = 20; at > 0; at--) {
            entries.add(entry(String.format("r%02d", at), 0, "防汛"));
        }
        write(store, 1, entries.toArray(Entry[]::new));

        assertThat(nearest(store, "洪水", Language.CHINESE, 20))
                .containsExactlyElementsOf(
                        entries.stream().map(Entry::passage).sorted().toList());
    }

    @Test
    default void only_passages_of_the_articles_asked_for_come_back() {
        var store = empty();
        write(store, 1, TOURISM, TRADITIONAL, SIMPLIFIED);

        assertThat(store.nearest(vector("游客"), Language.CHINESE, Optional.of(Set.of(new ArticleId("taipei"))), 10))
                .extracting(Near::passage)
                .containsExactly(TRADITIONAL.passage());
        assertThat(store.nearest(vector("游客"), Language.CHINESE, Optional.of(Set.of()), 10))
                .isEmpty();
    }

    @Test
    default void what_is_held_is_what_was_committed_last() {
        var store = empty();

        assertThat(store.held(COLLECTION)).isEqualTo(Held.NOTHING);
        assertThat(store.count()).isZero();
        write(store, 7, TOURISM, HARBOUR);

        assertThat(store.held(COLLECTION)).isEqualTo(new Held(7, "model-1", true));
        assertThat(store.count()).isEqualTo(2);
        assertThat(store.dimension(Language.CHINESE)).isEqualTo(vector("").dimension());
        assertThat(store.isSound()).isTrue();
    }

    @Test
    default void the_old_vectors_of_a_replaced_or_removed_article_are_gone() {
        var store = empty();
        write(store, 1, TOURISM, TRADITIONAL);

        try (var index = store.write(COLLECTION, false)) {
            index.remove(new ArticleId("taipei"));
            index.replace(new ArticleId("dali"), 2, List.of(embedded(entry("dali", 0, "会议改期。"))));
            index.commit(new Held(2, "model-1", true));
        }
        store.refresh();

        assertThat(nearest(store, "railway", Language.CHINESE, 10)).hasSize(1);
        assertThat(store.count()).isEqualTo(1);
    }

    @Test
    default void the_same_words_under_the_same_headline_have_a_vector_already() {
        var store = empty();
        write(store, 1, TOURISM);

        try (var index = store.write(COLLECTION, false)) {
            assertThat(index.known(entry("elsewhere", 4, TOURISM.text()))
                            .orElseThrow()
                            .cosine(vector(TOURISM.text())))
                    .isGreaterThan(0.9999);
            assertThat(index.known(entry("dali", 0, TOURISM.text(), "古城"))).isEmpty();
            assertThat(index.known(CHAIRED)).isEmpty();
        }
    }

    @Test
    default void a_fresh_start_forgets_what_was_there() {
        var store = empty();
        write(store, 1, TOURISM);

        try (var index = store.write(COLLECTION, true)) {
            assertThat(index.known(TOURISM)).isEmpty();
            index.replace(new ArticleId("taipei"), 2, List.of(new Embedded(TRADITIONAL, Vector.of(1, 2, 3))));
            index.commit(new Held(2, "model-2", false));
        }
        store.refresh();

        assertThat(store.held(COLLECTION)).isEqualTo(new Held(2, "model-2", false));
        assertThat(store.dimension(Language.CHINESE)).isEqualTo(3);
    }

    @Test
    default void a_vector_of_another_dimension_is_near_nothing() {
        var store = empty();
        write(store, 1, TOURISM);

        assertThat(store.nearest(Vector.of(1, 2, 3), Language.CHINESE, Optional.empty(), 10))
                .isEmpty();
    }
}
