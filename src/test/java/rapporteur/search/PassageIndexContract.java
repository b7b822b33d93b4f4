package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.search.SamplePassages.CHAIRED;
import static rapporteur.search.SamplePassages.HARBOUR;
import static rapporteur.search.SamplePassages.LOW_CARBON;
import static rapporteur.search.SamplePassages.TOURISM;
import static rapporteur.search.SamplePassages.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Term;

/// What the writing side of every engine promises. An engine's test implements this and hands in an empty engine.
public interface PassageIndexContract {
    /// Both sides of an engine.
    ///
    /// @param index      to write
    /// @param retriever  finds what was committed
    /// @param statistics count what was committed
    record Engine(PassageIndex index, Retriever retriever, TermStatistics statistics) {
        List<Passage> found(String query) {
            return retriever.retrieve(new Query(query, 100)).stream()
                    .map(Hit::passage)
                    .toList();
        }
    }

    /// Returns an engine that holds nothing.
    Engine empty();

    private Engine holdingShandongAndDali() {
        var engine = empty();
        engine.index().replace(new ArticleId("shandong"), 1, List.of(LOW_CARBON, CHAIRED));
        engine.index().replace(new ArticleId("dali"), 2, List.of(TOURISM));
        engine.index().commit(2);
        return engine;
    }

    @Test
    default void what_was_committed_is_found() {
        var engine = holdingShandongAndDali();

        assertThat(engine.found("林武")).containsExactly(CHAIRED.passage());
        assertThat(engine.found("旅游")).containsExactly(TOURISM.passage());
    }

    @Test
    default void the_old_passages_of_a_replaced_article_are_gone() {
        var engine = holdingShandongAndDali();

        engine.index()
                .replace(
                        new ArticleId("shandong"),
                        3,
                        List.of(entry("shandong", 0, "会议改期。"), entry("shandong", 1, "另行通知。")));
        engine.index().commit(3);

        assertThat(engine.found("绿色低碳")).isEmpty();
        assertThat(engine.found("林武")).isEmpty();
        assertThat(engine.found("另行通知")).hasSize(1);
        assertThat(engine.statistics().passages()).isEqualTo(3);
    }

    @Test
    default void an_article_that_shrinks_keeps_no_passage_of_before() {
        var engine = holdingShandongAndDali();

        engine.index().replace(new ArticleId("shandong"), 3, List.of(CHAIRED));
        engine.index().replace(new ArticleId("dali"), 4, List.of());
        engine.index().commit(4);

        assertThat(engine.found("绿色低碳 旅游")).isEmpty();
        assertThat(engine.statistics().passages()).isEqualTo(1);
    }

    @Test
    default void an_article_replaced_twice_before_a_commit_is_as_it_was_last() {
        var engine = empty();

        engine.index().replace(new ArticleId("dali"), 1, List.of(TOURISM));
        engine.index().replace(new ArticleId("dali"), 2, List.of(entry("dali", 0, "会议研究了机场改造。")));
        engine.index().commit(2);

        assertThat(engine.found("旅游")).isEmpty();
        assertThat(engine.found("机场改造")).hasSize(1);
    }

    @Test
    default void a_removed_article_is_gone() {
        var engine = holdingShandongAndDali();

        engine.index().remove(new ArticleId("shandong"));
        engine.index().commit(3);

        assertThat(engine.found("林武 绿色低碳")).isEmpty();
        assertThat(engine.found("旅游")).containsExactly(TOURISM.passage());
        assertThat(engine.statistics().passages()).isEqualTo(1);
    }

    @Test
    default void a_removed_article_can_come_back() {
        var engine = holdingShandongAndDali();

        engine.index().remove(new ArticleId("dali"));
        engine.index().commit(3);
        engine.index().replace(new ArticleId("dali"), 4, List.of(TOURISM));
        engine.index().commit(4);

        assertThat(engine.found("旅游")).containsExactly(TOURISM.passage());
    }

    @Test
    default void removing_what_is_not_there_does_nothing() {
        var engine = holdingShandongAndDali();

        engine.index().remove(new ArticleId("harbin"));
        engine.index().commit(3);

        assertThat(engine.statistics().passages()).isEqualTo(3);
    }

    @Test
    default void articles_whose_names_begin_alike_are_kept_apart() {
        var engine = empty();
        engine.index().replace(new ArticleId("a"), 1, List.of(entry("a", 0, "第一篇谈防汛。")));
        engine.index().replace(new ArticleId("a~2"), 2, List.of(entry("a~2", 0, "第二篇谈防汛。")));
        engine.index().replace(new ArticleId("a-b"), 3, List.of(entry("a-b", 0, "第三篇谈防汛。")));
        engine.index().commit(3);

        engine.index().remove(new ArticleId("a"));
        engine.index().commit(4);

        assertThat(engine.found("防汛")).extracting(Passage::name).containsExactlyInAnyOrder("a~2#0", "a-b#0");
    }

    @Test
    default void spans_and_numbers_come_back_as_they_went_in() {
        var engine = empty();
        var last = entry("long", 1_234, "最后一段说的是用电。");

        engine.index().replace(new ArticleId("long"), 1, List.of(last));
        engine.index().commit(1);

        assertThat(engine.found("用电")).containsExactly(last.passage());
    }

    @Test
    default void terms_are_counted_by_the_passages_that_hold_them() {
        var engine = holdingShandongAndDali();
        engine.index().replace(new ArticleId("dalian"), 3, List.of(HARBOUR));
        engine.index().commit(3);

        var statistics = engine.statistics();
        assertThat(statistics.passages()).isEqualTo(4);
        assertThat(statistics.holding(Term.Field.BIGRAM, "会议")).isEqualTo(3);
        assertThat(statistics.holding(Term.Field.BIGRAM, "旅游")).isEqualTo(1);
        assertThat(statistics.holding(Term.Field.WORD, "harbour")).isEqualTo(1);
        assertThat(statistics.holding(Term.Field.WORD, "zebra")).isZero();
        assertThat(statistics.weight(Term.Field.BIGRAM, "旅游"))
                .isGreaterThan(statistics.weight(Term.Field.BIGRAM, "会议"));
    }
}
