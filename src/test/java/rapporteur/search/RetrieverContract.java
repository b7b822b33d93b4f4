package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.search.SamplePassages.ALL;
import static rapporteur.search.SamplePassages.CHAIRED;
import static rapporteur.search.SamplePassages.HARBOUR;
import static rapporteur.search.SamplePassages.LOW_CARBON;
import static rapporteur.search.SamplePassages.SCHOOLS;
import static rapporteur.search.SamplePassages.SIMPLIFIED;
import static rapporteur.search.SamplePassages.TOURISM;
import static rapporteur.search.SamplePassages.TRADITIONAL;
import static rapporteur.search.SamplePassages.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;

/// What every retriever promises. An engine's test implements this and hands in the engine, filled.
public interface RetrieverContract {
    /// Returns an engine that holds these passages and no others.
    Retriever holding(List<Entry> entries);

    private List<Passage> found(List<Entry> entries, Query query) {
        return holding(entries).retrieve(query).stream().map(Hit::passage).toList();
    }

    private List<Passage> found(String query) {
        return found(ALL, new Query(query, 3));
    }

    @Test
    default void finds_chinese_words() {
        assertThat(found("绿色低碳")).startsWith(LOW_CARBON.passage());
        assertThat(found("旅游")).containsExactly(TOURISM.passage());
    }

    @Test
    default void who_asks_when_finds_what_states_a_day_first() {
        var shorter = entry("bridge", 0, "大桥通车，大桥通车");
        var dated = entry("river", 0, "望江大桥于2019年6月8日通车，沿线居民前来庆祝，人们走上桥面，孩子们放飞气球");
        var passages = List.of(shorter, dated);
        var withoutDays = new Query("大桥什么时候通车", 2, Optional.empty(), Optional.empty(), Set.of(Ingredient.DAY));

        assertThat(found(passages, new Query("大桥什么时候通车", 2))).first().isEqualTo(dated.passage());
        assertThat(found(passages, withoutDays)).first().isEqualTo(shorter.passage());
    }

    @Test
    default void who_asks_when_in_english_finds_what_states_a_day_first() {
        var shorter = entry("bridge", 0, "The bridge is open. The bridge opened.");
        var dated =
                entry("river", 0, "The bridge opened on 8 June 2019 and people came to walk across it with balloons");

        assertThat(found(List.of(shorter, dated), new Query("when did the bridge open", 2)))
                .first()
                .isEqualTo(dated.passage());
        assertThat(found(List.of(shorter, dated), new Query("the bridge opened", 2)))
                .first()
                .isEqualTo(shorter.passage());
    }

    @Test
    default void who_does_not_ask_when_is_given_no_day() {
        var shorter = entry("bridge", 0, "大桥通车");
        var dated = entry("river", 0, "望江大桥于2019年6月8日通车，沿线居民前来庆祝");

        assertThat(found(List.of(shorter, dated), new Query("大桥通车", 2))).first().isEqualTo(shorter.passage());
    }

    @Test
    default void finds_a_part_of_a_chinese_word() {
        assertThat(found("民宿")).containsExactly(TOURISM.passage());
        assertThat(found("先行")).containsExactly(LOW_CARBON.passage());
    }

    @Test
    default void finds_english_words_in_other_forms() {
        assertThat(found("inspecting a harbour")).containsExactly(HARBOUR.passage());
        assertThat(found("PROMISES")).containsExactly(HARBOUR.passage());
        assertThat(found("school visits")).containsExactly(SCHOOLS.passage());
    }

    @Test
    default void traditional_finds_simplified_and_the_other_way_round() {
        assertThat(found("鐵路建設")).contains(SIMPLIFIED.passage(), TRADITIONAL.passage());
        assertThat(found("环境保护")).containsExactly(TRADITIONAL.passage());
    }

    @Test
    default void finds_names_as_they_are_written() {
        assertThat(found("葛慧君")).startsWith(CHAIRED.passage());
        assertThat(found("Ge Huijun")).startsWith(SCHOOLS.passage());
        assertThat(found("jinan")).containsExactly(SCHOOLS.passage());
    }

    @Test
    default void finds_what_stands_in_the_headline_below_what_stands_in_the_passage() {
        var below = entry("a", 0, "与会者逐项作了说明。", "水库除险加固专题会议");
        var within = entry("b", 0, "水库除险加固是重点。");

        assertThat(found(List.of(below, within), new Query("水库除险加固", 5)))
                .containsExactly(within.passage(), below.passage());
    }

    @Test
    default void finds_across_languages_what_means_the_same() {
        assertThat(found("green and low-carbon transformation")).startsWith(LOW_CARBON.passage());
        assertThat(found("tourism in the old town")).startsWith(TOURISM.passage());
        assertThat(found("railway construction")).contains(SIMPLIFIED.passage(), TRADITIONAL.passage());
        assertThat(found("市长视察港口")).startsWith(HARBOUR.passage());
        assertThat(found("访问学校")).startsWith(SCHOOLS.passage());
    }

    @Test
    default void finds_names_across_languages() {
        assertThat(found("Zhou Naixiang")).containsExactly(CHAIRED.passage());
        assertThat(found("刘强")).containsExactly(SCHOOLS.passage());
        assertThat(found("葛慧君")).containsExactly(CHAIRED.passage(), SCHOOLS.passage());
    }

    @Test
    default void what_stands_in_the_question_s_language_comes_before_the_same_in_the_other() {
        var chinese = entry("a", 0, "会议研究冬季供暖。");
        var english = entry("b", 0, "The meeting studied winter heating.");
        var entries = List.of(chinese, english, LOW_CARBON, HARBOUR);

        assertThat(found(entries, new Query("冬季供暖", 2))).containsExactly(chinese.passage(), english.passage());
        assertThat(found(entries, new Query("winter heating", 2)))
                .containsExactly(english.passage(), chinese.passage());
    }

    /// The usual words of the genre stand in every report; who and what stand in one, whatever its language.
    @Test
    default void what_bears_the_names_of_a_question_comes_before_what_bears_its_usual_words_in_its_own_language() {
        var wanted = entry("en-0", 0, "Shi Lanting presided over an executive meeting and studied the ropeway.");
        var entries = new ArrayList<>(usualReports());
        entries.add(wanted);

        assertThat(found(entries, new Query("石兰亭主持的常务会议研究了索道的什么工作？", 5))).startsWith(wanted.passage());

        var chinese = entry("zh-0", 0, "石兰亭主持常务会议，研究索道工作。");
        entries.set(entries.size() - 1, chinese);

        assertThat(found(
                        entries,
                        new Query(
                                "What work on the ropeway did the executive meeting chaired by Shi Lanting study?", 5)))
                .startsWith(chinese.passage());
    }

    @Test
    default void what_bears_all_of_a_question_in_its_own_language_comes_before_usual_words_in_the_other() {
        var chinese = entry("zh-0", 0, "石兰亭主持常务会议，研究索道工作。");
        var english = entry("en-0", 0, "Shi Lanting presided over an executive meeting and studied the ropeway.");
        var entries = new ArrayList<>(usualReports());
        entries.addAll(List.of(chinese, english));

        assertThat(found(entries, new Query("石兰亭主持的常务会议研究索道工作", 2)))
                .containsExactly(chinese.passage(), english.passage());
        assertThat(found(entries, new Query("Shi Lanting presided over an executive meeting, studied the ropeway", 2)))
                .containsExactly(english.passage(), chinese.passage());
    }

    private static List<Entry> usualReports() {
        var chinese = List.of("防汛", "供热", "教育", "粮食", "用电", "旅游");
        var english = List.of("floods", "heating", "schools", "grain", "power", "tourism");
        var reports = new ArrayList<Entry>();
        for (var at = 0; at < chinese.size(); at++) {
            reports.add(entry("usual-zh-" + at, 0, "市长主持召开常务会议，研究" + chinese.get(at) + "工作。"));
            reports.add(entry(
                    "usual-en-" + at,
                    0,
                    "The mayor chaired an executive meeting and studied the work on " + english.get(at) + "."));
        }
        return reports;
    }

    @Test
    default void of_two_passages_alike_the_one_whose_article_says_more_of_it_comes_first() {
        var entries = List.of(
                entry("a", 0, "会议讨论了防汛。"),
                entry("a", 1, "与会者谈到交通。"),
                entry("b", 0, "会议讨论了防汛。"),
                entry("b", 1, "水库要备足物资，防汛不能松懈。"));

        assertThat(found(entries, new Query("会议讨论防汛 水库", 4))
                        .indexOf(entries.get(2).passage()))
                .isLessThan(found(entries, new Query("会议讨论防汛 水库", 4))
                        .indexOf(entries.get(0).passage()));
    }

    @Test
    default void words_side_by_side_count_more_than_words_apart() {
        var together = entry("b", 0, "They praised the Green Harbour project of the city.");
        var apart = entry("a", 0, "They praised the green project of the Harbour city.");

        assertThat(found(List.of(apart, together), new Query("green harbour", 2)))
                .containsExactly(together.passage(), apart.passage());
    }

    @Test
    default void a_question_in_many_common_words_finds_by_the_rare_one() {
        assertThat(found("请问会议上谁讲了民宿的事？")).startsWith(TOURISM.passage());
    }

    @Test
    default void a_passage_that_holds_more_of_the_query_comes_first() {
        var hits = holding(ALL).retrieve(new Query("林武主持会议", 10));

        assertThat(hits).first().extracting(Hit::passage).isEqualTo(CHAIRED.passage());
        assertThat(hits).extracting(Hit::score).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(hits).allSatisfy(hit -> assertThat(hit.score()).isPositive());
    }

    @Test
    default void returns_no_more_than_the_limit() {
        assertThat(found(alike(30), new Query("防汛", 7))).hasSize(7);
        assertThat(found(alike(30), new Query("防汛", 1))).hasSize(1);
        assertThat(found(alike(30), new Query("防汛", Query.MOST))).hasSize(30);
    }

    @Test
    default void equal_scores_stand_in_order_of_the_passages() {
        var entries = alike(60);
        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(found(shuffled, new Query("防汛", 100)))
                .containsExactlyElementsOf(
                        entries.stream().map(Entry::passage).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 30, 99})
    default void the_first_of_a_hundred_are_those_of_a_smaller_limit(int limit) {
        var engine = holding(alike(400));

        var hundred = engine.retrieve(new Query("防汛 levee", 100));

        assertThat(engine.retrieve(new Query("防汛 levee", limit))).isEqualTo(hundred.subList(0, limit));
    }

    @Test
    default void scores_do_not_depend_on_the_limit() {
        var engine = holding(mixed(1_500));

        for (var query : List.of("会议 防汛 用电 粮食", "levee grain power budget", "防汛会议 levee 预算 budget")) {
            var hundred = engine.retrieve(new Query(query, 100));
            assertThat(engine.retrieve(new Query(query, 10))).isEqualTo(hundred.subList(0, 10));
            assertThat(engine.retrieve(new Query(query, 1_000)).subList(0, 100)).isEqualTo(hundred);
        }
    }

    @Test
    default void no_passage_comes_twice() {
        var hits = found(mixed(300), new Query("会议研究防汛防汛工作 levee levees budget 会议", 1_000));

        assertThat(hits).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    default void only_passages_of_the_articles_asked_for_come_back() {
        var engine = holding(mixed(300));
        var wanted = Set.of(new ArticleId("report-1"), new ArticleId("report-7"), new ArticleId("report-10"));

        for (var words : List.of("会议 防汛 用电", "levee power budget")) {
            var among = new Query(words, 100, Optional.empty(), Optional.of(wanted), Set.of());
            assertThat(engine.retrieve(among))
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(wanted).contains(hit.passage().article()));
            var none = new Query(words, 100, Optional.empty(), Optional.of(Set.of()), Set.of());
            assertThat(engine.retrieve(none)).isEmpty();
        }
    }

    @Test
    default void the_first_of_a_hundred_are_those_of_ten_among_chosen_articles_too() {
        var entries = mixed(600);
        var wanted = entries.stream()
                .map(entry -> entry.passage().article())
                .filter(article -> article.value().hashCode() % 3 != 0)
                .collect(Collectors.toSet());
        var engine = holding(entries);

        var hundred = engine.retrieve(new Query("会议 levee 防汛", 100, Optional.empty(), Optional.of(wanted), Set.of()));

        assertThat(hundred).hasSizeGreaterThan(10);
        assertThat(engine.retrieve(new Query("会议 levee 防汛", 10, Optional.empty(), Optional.of(wanted), Set.of())))
                .isEqualTo(hundred.subList(0, 10));
    }

    @Test
    default void a_language_leaves_the_others_out() {
        var engine = holding(ALL);
        var everything = "会议 铁路 harbours schools";

        assertThat(engine.retrieve(new Query(everything, 10, Optional.of(Language.ENGLISH))))
                .extracting(Hit::passage)
                .containsExactlyInAnyOrder(HARBOUR.passage(), SCHOOLS.passage());
        assertThat(engine.retrieve(new Query(everything, 10, Optional.of(Language.CHINESE))))
                .extracting(Hit::passage)
                .contains(CHAIRED.passage(), SIMPLIFIED.passage())
                .doesNotContain(HARBOUR.passage(), SCHOOLS.passage());
    }

    @Test
    default void nothing_found_is_an_ordinary_result() {
        assertThat(found("量子计算")).isEmpty();
        assertThat(found("zebra")).isEmpty();
    }

    @Test
    default void an_engine_without_passages_finds_nothing() {
        assertThat(found(List.of(), new Query("会议", 10))).isEmpty();
        assertThat(found(List.of(), new Query("会议", 10, Optional.of(Language.CHINESE))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "。，！？", "\n\t", "\u0000", "\uD800", "*:*", "🙂"})
    default void a_query_without_words_to_search_by_finds_nothing(String query) {
        assertThat(found(ALL, new Query(query, 10))).isEmpty();
        assertThat(found(ALL, new Query(query, 10, Optional.of(Language.CHINESE))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT harbours",
                "+harbours -freight",
                "xyz:harbours~",
                "harbours OR (",
                "\"harbours",
                "harbours^9 AND"
            })
    default void signs_of_query_languages_mean_nothing(String query) {
        assertThat(found(query)).startsWith(HARBOUR.passage());
    }

    @Test
    default void a_query_of_ten_thousand_characters_is_an_ordinary_query() {
        var chinese = "市政府常务会议研究了古城旅游和民宿管理，" + "另有其他若干事项".repeat(1_250);
        var english = "harbours and freight " + "something quite different ".repeat(400);
        var distinct = IntStream.range(0, 10_000)
                .mapToObj(i -> Character.toString(0x4E00 + i % 8_000))
                .toList();

        assertThat(found(ALL, new Query(chinese, 3))).startsWith(TOURISM.passage());
        assertThat(found(ALL, new Query(english, 3))).containsExactly(HARBOUR.passage());
        assertThat(found(ALL, new Query("民宿" + String.join("", distinct), 3))).contains(TOURISM.passage());
        assertThat(found(ALL, new Query("会".repeat(10_000), 3))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    default void the_same_query_gives_the_same_hits_to_every_thread() throws Exception {
        var engine = holding(mixed(200));
        var expected = engine.retrieve(new Query("防汛会议 budget", 50));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, 40)
                    .mapToObj(each -> threads.submit(() -> engine.retrieve(new Query("防汛会议 budget", 50))))
                    .toList();
            for (var result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    /// Passages of the same words, in articles whose names are no numbers in order.
    private static List<Entry> alike(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry("article-" + i / 3, i % 3, "防汛工作 levee"))
                .toList();
    }

    /// Passages of random words, the same ones every time.
    private static List<Entry> mixed(int count) {
        var random = new Random(20240314);
        var chinese = List.of("会议", "研究", "防汛", "用电", "粮食", "预算", "强调", "部署", "教育", "林武");
        var english = List.of("levee", "grain", "power", "budget", "school", "meeting", "stressed", "Wang");
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var words = i % 2 == 0 ? chinese : english;
                    var text = Stream.generate(() -> words.get(random.nextInt(words.size())))
                            .limit(3L + random.nextInt(60))
                            .toList();
                    return entry("report-" + i / 4, i % 4, String.join(i % 2 == 0 ? "" : " ", text));
                })
                .toList();
    }
}
