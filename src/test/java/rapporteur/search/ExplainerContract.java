package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rapporteur.search.SamplePassages.ALL;
import static rapporteur.search.SamplePassages.CHAIRED;
import static rapporteur.search.SamplePassages.LOW_CARBON;
import static rapporteur.search.SamplePassages.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Language;

/// What every engine tells of how its hits came about.
public interface ExplainerContract extends RetrieverContract {
    private Explainer explaining(List<Entry> entries) {
        return (Explainer) holding(entries);
    }

    private Explanation first(String query) {
        return explaining(ALL).explain(new Query(query, 3)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "绿色低碳 会议",
                "green and low-carbon transformation meeting",
                "Zhou Naixiang",
                "林武主持会议 harbour",
                "铁路建设 railway",
                "林武什么时候主持会议",
                "when did Zhou Naixiang speak"
            })
    default void hits_are_those_of_a_search_and_their_parts_give_their_scores(String words) {
        var query = new Query(words, 10);

        var explained = explaining(ALL).explain(query);

        assertThat(explained)
                .isNotEmpty()
                .extracting(Explanation::hit)
                .isEqualTo(holding(ALL).retrieve(query));
        assertThat(explained).allSatisfy(each -> {
            var sum = each.parts().stream().mapToDouble(Explanation.Part::score).sum();
            assertThat(sum * each.factor() + each.day()).isCloseTo(each.hit().score(), within(1e-4));
            assertThat(each.parts()).allSatisfy(part -> {
                assertThat(part.found()).isNotEmpty();
                assertThat(part.times()).isPositive();
            });
        });
    }

    @Test
    default void words_that_match_are_named_with_their_field_and_what_of_the_query_leads_to_them() {
        var how = first("林武主持会议");

        assertThat(how.hit().passage()).isEqualTo(CHAIRED.passage());
        assertThat(how.language()).isEqualTo(Language.CHINESE);
        assertThat(how.place()).isEqualTo(1);
        assertThat(how.factor()).isEqualTo(1);
        assertThat(how.parts())
                .anySatisfy(part -> {
                    assertThat(part.clause().field()).isEqualTo(IndexField.BIGRAM);
                    assertThat(part.words()).isEqualTo("林武");
                    assertThat(part.found()).containsExactly("林武");
                })
                .noneSatisfy(part -> assertThat(part.found()).contains("旅游"));
    }

    @Test
    default void meanings_and_readings_lead_from_one_language_to_the_other() {
        assertThat(first("low-carbon transformation").parts()).anySatisfy(part -> {
            assertThat(part.clause().field()).isEqualTo(IndexField.MEANING);
            assertThat(part.words()).isEqualTo("low-carbon");
            assertThat(part.found()).isNotEmpty();
        });
        assertThat(first("Zhou Naixiang").parts()).anySatisfy(part -> {
            assertThat(part.clause().field()).isEqualTo(IndexField.READING);
            assertThat(part.found()).containsExactly("zhou nai");
        });
    }

    @Test
    default void the_place_in_the_other_language_and_the_factor_are_told() {
        var entries = List.of(entry("a", 0, "会议研究冬季供暖。"), entry("b", 0, "The meeting studied winter heating."));

        var explained = explaining(entries).explain(new Query("冬季供暖", 2));

        assertThat(explained).hasSize(2);
        assertThat(explained.getLast().language()).isEqualTo(Language.ENGLISH);
        assertThat(explained.getLast().place()).isEqualTo(1);
        assertThat(explained.getLast().factor()).isNotEqualTo(1);
    }

    @Test
    default void what_the_whole_article_holds_is_told_apart() {
        var parts = first("林武 绿色低碳").parts();

        assertThat(parts).extracting(Explanation.Part::ofArticle).contains(true, false);
        var without = new Query("绿色低碳", 3, Optional.empty(), Optional.empty(), Set.of(Ingredient.ARTICLE));
        assertThat(explaining(List.of(LOW_CARBON, CHAIRED))
                        .explain(without)
                        .getFirst()
                        .parts())
                .isNotEmpty()
                .noneMatch(Explanation.Part::ofArticle);
    }

    @Test
    default void what_is_not_found_is_not_explained() {
        assertThat(explaining(ALL).explain(new Query("zebra", 10))).isEmpty();
    }
}
