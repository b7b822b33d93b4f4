package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rapporteur.search.SamplePassages.HARBOUR;
import static rapporteur.search.SamplePassages.LOW_CARBON;
import static rapporteur.search.SamplePassages.SIMPLIFIED;
import static rapporteur.search.SamplePassages.TOURISM;
import static rapporteur.search.SamplePassages.TRADITIONAL;
import static rapporteur.search.SamplePassages.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.search.VectorStore.Held;

/// What words and meaning find together, whatever the engine and wherever the vectors are.
public interface HybridRetrieverContract {
    String COLLECTION = "collection of this test";

    /// An engine and a place for vectors, empty.
    ///
    /// @param <E> an engine
    record Parts<E extends WordRanking & TermStatistics>(
            E engine, PassageIndex index, VectorStore vectors, Runnable refresh) {}

    Parts<?> parts();

    Entry CLINIC = entry("kaili", 0, "会议决定把看病的地方修到每个村。");
    Entry GUESTS = entry("beihai", 0, "The city expects more tourists by the sea in summer.");
    List<Entry> ENTRIES = List.of(LOW_CARBON, TOURISM, TRADITIONAL, SIMPLIFIED, HARBOUR, CLINIC, GUESTS);

    private HybridRetriever holding(List<Entry> entries, SampleEmbedder embedder, boolean crosses) {
        return holding(parts(), entries, entries, embedder, crosses);
    }

    private static <E extends WordRanking & TermStatistics> HybridRetriever holding(
            Parts<E> parts, List<Entry> entries, List<Entry> withVectors, SampleEmbedder embedder, boolean crosses) {
        return holding(parts, entries, withVectors, embedder, embedder, crosses);
    }

    private static <E extends WordRanking & TermStatistics> HybridRetriever holding(
            Parts<E> parts,
            List<Entry> entries,
            List<Entry> withVectors,
            SampleEmbedder embedder,
            Embedder asked,
            boolean crosses) {
        byArticle(entries).forEach((article, own) -> parts.index().replace(article, 1, own));
        parts.index().commit(1);
        parts.index().close();
        parts.refresh().run();
        try (var vectors = parts.vectors().write(COLLECTION, false)) {
            byArticle(withVectors)
                    .forEach((article, own) -> vectors.replace(
                            article,
                            1,
                            own.stream()
                                    .map(entry -> new Embedded(
                                            entry,
                                            embedder.passages(List.of(entry.text()), entry.language())
                                                    .getFirst()))
                                    .toList()));
            vectors.commit(new Held(1, "sample", crosses));
        }
        return new HybridRetriever(
                parts.engine(), new VectorNearness(asked, parts.vectors(), parts.engine(), () -> COLLECTION));
    }

    private static Map<ArticleId, List<Entry>> byArticle(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.passage().article()));
    }

    private static List<Passage> found(Retriever retriever, Query query) {
        return retriever.retrieve(query).stream().map(Hit::passage).toList();
    }

    @Test
    default void finds_by_meaning_what_shares_no_word() {
        var retriever = holding(ENTRIES, SampleEmbedder.ofChinese("sample"), false);

        assertThat(found(retriever, new Query("诊所里的医生", 3))).startsWith(CLINIC.passage());
    }

    @Test
    default void what_the_words_find_stays_found() {
        var retriever = holding(ENTRIES, SampleEmbedder.ofChinese("sample"), false);

        assertThat(found(retriever, new Query("绿色低碳转型", 3))).startsWith(LOW_CARBON.passage());
        assertThat(found(retriever, new Query("旅游和民宿", 3))).startsWith(TOURISM.passage());
    }

    @Test
    default void a_model_of_both_languages_finds_across_them() {
        var retriever = holding(ENTRIES, SampleEmbedder.ofBothLanguages("sample"), true);

        assertThat(found(retriever, new Query("泊位", 2))).startsWith(HARBOUR.passage());
        assertThat(found(retriever, new Query("clinics and doctors", 2))).startsWith(CLINIC.passage());
        assertThat(found(retriever, new Query("clinics", 2, Optional.of(Language.CHINESE))))
                .startsWith(CLINIC.passage());
    }

    @Test
    default void a_model_that_does_not_cross_is_asked_of_the_questions_language_alone() {
        var embedder = SampleEmbedder.ofBothLanguages("sample");
        var retriever = holding(ENTRIES, embedder, false);

        assertThat(found(retriever, new Query("泊位", 5))).doesNotContain(HARBOUR.passage(), GUESTS.passage());
        assertThat(found(retriever, new Query("泊位", 5, Optional.of(Language.ENGLISH))))
                .isEmpty();
        assertThat(embedder.queries()).isEqualTo(1);
    }

    @Test
    default void without_the_model_words_find_what_they_find() {
        var embedder = SampleEmbedder.ofChinese("sample");
        var retriever = holding(ENTRIES, embedder, false);
        embedder.failAfter(0);

        assertThat(found(retriever, new Query("旅游", 5))).containsExactly(TOURISM.passage());
        assertThat(found(retriever, new Query("诊所", 5))).isEmpty();
    }

    @Test
    default void it_is_asked_once_for_the_same_question() {
        var embedder = SampleEmbedder.ofChinese("sample");
        var retriever = holding(ENTRIES, embedder, false);

        retriever.retrieve(new Query("诊所", 5));
        retriever.retrieve(new Query("诊所", 10));
        retriever.explain(new Query("诊所", 3));

        assertThat(embedder.queries()).isEqualTo(1);
    }

    @Test
    default void vectors_of_another_model_are_not_used() {
        var retriever = holding(ENTRIES, SampleEmbedder.ofChinese("another"), false);

        assertThat(found(retriever, new Query("诊所", 5))).isEmpty();
    }

    /// Under one name there may be another model now.
    @Test
    default void vectors_of_another_length_are_not_used() {
        var shorter = new Embedder() {
            @Override
            public String model() {
                return "sample";
            }

            @Override
            public List<Vector> passages(List<String> texts, Language language) {
                throw new AssertionError("nobody asked for passages");
            }

            @Override
            public Vector query(String text) {
                return Vector.of(1, 2, 3);
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        var retriever = holding(parts(), ENTRIES, ENTRIES, SampleEmbedder.ofChinese("sample"), shorter, false);

        assertThat(found(retriever, new Query("诊所", 5))).isEmpty();
        assertThat(found(retriever, new Query("旅游", 5))).containsExactly(TOURISM.passage());
    }

    /// Those that have a vector already would be preferred to those whose turn has not come.
    @Test
    default void until_nearly_all_have_a_vector_words_find_alone() {
        var few = holding(parts(), ENTRIES, List.of(CLINIC), SampleEmbedder.ofChinese("sample"), false);

        assertThat(found(few, new Query("诊所", 5))).isEmpty();
    }

    @Test
    default void left_out_for_a_measurement_nearness_gives_nothing() {
        var retriever = holding(ENTRIES, SampleEmbedder.ofChinese("sample"), false);

        assertThat(found(retriever, new Query("诊所", 5, Optional.empty(), Optional.empty(), Set.of(Ingredient.VECTORS))))
                .isEmpty();
    }

    @Test
    default void only_passages_of_the_articles_asked_for_come_back() {
        var retriever = holding(ENTRIES, SampleEmbedder.ofBothLanguages("sample"), true);
        var wanted = Set.of(new ArticleId("dali"), new ArticleId("dalian"));

        assertThat(found(retriever, new Query("诊所 港口", 10, Optional.empty(), Optional.of(wanted), Set.of())))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(wanted).contains(passage.article()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。，！？", "🙂"})
    default void a_question_without_words_finds_nothing(String words) {
        assertThat(found(holding(ENTRIES, SampleEmbedder.ofChinese("sample"), false), new Query(words, 10)))
                .isEmpty();
    }

    @Test
    default void the_first_of_a_hundred_are_those_of_a_smaller_limit() {
        var entries = new ArrayList<Entry>();
        for (var at = 0; at < 300; at++) {
            entries.add(
                    entry("r" + at, 0, at % 3 == 0 ? "会议研究防汛" + at : at % 3 == 1 ? "洪水" + at + "次" : "Levee " + at));
        }
        var retriever = holding(entries, SampleEmbedder.ofBothLanguages("sample"), true);

        var hundred = retriever.retrieve(new Query("防汛 会议", 100));

        for (var limit : List.of(1, 10, 60)) {
            assertThat(retriever.retrieve(new Query("防汛 会议", limit))).isEqualTo(hundred.subList(0, limit));
        }
        assertThat(retriever.retrieve(new Query("防汛 会议", 1_000)).subList(0, 100))
                .isEqualTo(hundred);
    }

    @ParameterizedTest
    @ValueSource(strings = {"诊所里的医生", "绿色低碳转型", "railway doctors", "旅游 港口"})
    default void parts_and_nearness_give_the_score(String words) {
        var retriever = holding(ENTRIES, SampleEmbedder.ofBothLanguages("sample"), true);
        var query = new Query(words, 10);

        var explained = retriever.explain(query);

        assertThat(explained).isNotEmpty().extracting(Explanation::hit).isEqualTo(retriever.retrieve(query));
        assertThat(explained).anySatisfy(each -> assertThat(each.near()).isPositive());
        assertThat(explained).allSatisfy(each -> {
            var sum = each.parts().stream().mapToDouble(Explanation.Part::score).sum();
            assertThat(sum * each.factor() + each.day() + each.near())
                    .isCloseTo(each.hit().score(), within(1e-4));
        });
    }
}
