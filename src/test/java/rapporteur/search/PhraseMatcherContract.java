package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.search.SamplePassages.CHAIRED;
import static rapporteur.search.SamplePassages.HARBOUR;
import static rapporteur.search.SamplePassages.LOW_CARBON;
import static rapporteur.search.SamplePassages.SCHOOLS;
import static rapporteur.search.SamplePassages.TOURISM;
import static rapporteur.search.SamplePassages.TRADITIONAL;
import static rapporteur.search.SamplePassages.entry;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;

/// What everything promises that keeps queries and asks them of a new article.
public interface PhraseMatcherContract {
    /// Returns one that keeps nothing yet.
    PhraseMatcher empty();

    private PhraseMatcher keeping(String... queries) {
        var matcher = empty();
        for (var query : queries) {
            matcher.keep(query, new Query(query, 10));
        }
        return matcher;
    }

    private List<String> fired(PhraseMatcher matcher, Entry... passages) {
        return matcher.matching(List.of(passages)).stream()
                .map(PhraseMatcher.Match::name)
                .distinct()
                .toList();
    }

    @Test
    default void a_query_fires_on_an_article_that_holds_its_words_and_names_the_passage() {
        var matches = keeping("林武", "旅游").matching(List.of(LOW_CARBON, CHAIRED));

        assertThat(matches).containsExactly(new PhraseMatcher.Match("林武", CHAIRED.passage(), 1));
    }

    @Test
    default void a_query_fires_across_languages_and_scripts() {
        var matcher = keeping("刘强", "low-carbon transformation", "视察港口", "環境保護", "Zhou Naixiang");

        assertThat(fired(matcher, SCHOOLS)).contains("刘强").doesNotContain("環境保護", "Zhou Naixiang");
        assertThat(fired(matcher, LOW_CARBON, CHAIRED)).contains("low-carbon transformation", "Zhou Naixiang");
        assertThat(fired(matcher, HARBOUR)).contains("视察港口");
        assertThat(fired(matcher, TRADITIONAL)).contains("環境保護");
    }

    @Test
    default void nothing_fires_on_what_holds_nothing_of_it() {
        assertThat(keeping("zebra", "民宿").matching(List.of(CHAIRED))).isEmpty();
        assertThat(empty().matching(List.of(CHAIRED))).isEmpty();
        assertThat(keeping("林武").matching(List.of())).isEmpty();
    }

    @Test
    default void how_much_of_the_query_a_passage_holds_is_told() {
        var matcher = keeping("古城旅游", "harbour budget");

        assertThat(matcher.matching(List.of(TOURISM)))
                .extracting(PhraseMatcher.Match::share)
                .containsExactly(1.0);
        assertThat(matcher.matching(List.of(entry("a", 0, "会议讨论了旅游收入。"))))
                .extracting(PhraseMatcher.Match::share)
                .containsExactly(0.5);
        assertThat(matcher.matching(List.of(HARBOUR)))
                .allSatisfy(match -> assertThat(match.share()).isBetween(0.4, 0.6));
    }

    @Test
    default void a_meaning_holds_all_of_the_words_that_it_stands_for() {
        var matches = keeping("双碳").matching(List.of(entry("a", 0, "The city works towards dual carbon goals.")));

        assertThat(matches).extracting(PhraseMatcher.Match::share).containsExactly(1.0);
    }

    @Test
    default void a_query_of_the_same_name_takes_the_place_of_the_old_one() {
        var matcher = keeping("林武");

        matcher.keep("林武", new Query("旅游", 1));

        assertThat(fired(matcher, CHAIRED)).isEmpty();
        assertThat(fired(matcher, TOURISM)).containsExactly("林武");
    }

    @Test
    default void a_forgotten_query_fires_no_more() {
        var matcher = keeping("林武", "葛慧君");

        matcher.forget("林武");
        matcher.forget("nobody");

        assertThat(fired(matcher, CHAIRED)).containsExactly("葛慧君");
    }

    @Test
    default void what_a_query_is_restricted_to_holds_here_too() {
        var matcher = empty();
        matcher.keep("english", new Query("会议 harbour", 1, Optional.of(Language.ENGLISH)));
        var dali = Optional.of(Set.of(new ArticleId("dali")));
        matcher.keep("dali", new Query("会议", 1, Optional.empty(), dali, Set.of()));

        assertThat(fired(matcher, LOW_CARBON)).isEmpty();
        assertThat(fired(matcher, HARBOUR)).containsExactly("english");
        assertThat(fired(matcher, TOURISM)).containsExactly("dali");
    }

    @Test
    default void every_query_fires_on_exactly_what_a_search_finds() {
        var random = new Random(5);
        var words = List.of(
                "会议", "防汛", "绿色低碳", "刘强", "Liu Qiang", "budget", "flood", "双碳", "carbon", "春节", "2023", "港口", "school");
        var queries = IntStream.range(0, 60)
                .mapToObj(i -> some(words, 1 + random.nextInt(3), random, " "))
                .distinct()
                .toArray(String[]::new);
        var matcher = keeping(queries);

        for (var article = 0; article < 12; article++) {
            var name = "article-" + article;
            var language = article % 2 == 0 ? Language.CHINESE : Language.ENGLISH;
            var passages = IntStream.range(0, 4)
                    .mapToObj(number -> entry(name, number, some(words, 3, random, " ")))
                    .map(each -> new Entry(each.passage(), each.text(), each.title(), language))
                    .toList();
            var index = new InMemoryPassages();
            index.replace(new ArticleId(name), 1, passages);

            var expected = Stream.of(queries)
                    .flatMap(query -> index.retrieve(new Query(query, Query.MOST)).stream()
                            .map(hit -> query + " @ " + hit.passage().name()))
                    .toList();

            assertThat(matcher.matching(passages))
                    .isNotEmpty()
                    .extracting(match -> match.name() + " @ " + match.passage().name())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String some(List<String> words, int count, Random random, String separator) {
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(count)
                .reduce((left, right) -> left + separator + right)
                .orElseThrow();
    }
}
