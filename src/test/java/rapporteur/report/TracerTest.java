package rapporteur.report;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Documents;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Language;

class TracerTest {
    private static Article article(String name, String text) {
        return new Article(
                new ArticleId(name), new Origin("/news", name + ".txt"), text, Article.Form.BODY, Metadata.NONE);
    }

    private static Trace trace(String phrase, Article... articles) {
        return new Tracer(Documents.rapporteur(List.of(articles), 0.3)).trace(phrase);
    }

    private static final Article OLD = article("old", "2023年3月5日，青岛市委常委会召开会议。市委书记陈立新主持会议。会议强调，要推进“双碳”工作，实现双碳目标。");

    private static final Article NEW = article(
            "new",
            "On May 8, 2024, the Standing Committee of the Yantai Municipal Party Committee held a meeting. Secretary Zhou"
                    + " Min presided over the meeting. The meeting stressed the Dual Carbon goals and the dual\ncarbon"
                    + " plan. Individual carbon is another matter.");

    @Test
    void every_form_in_both_languages_counts() {
        var trace = trace("双碳", NEW, OLD);

        assertThat(trace.mentions())
                .extracting(mention -> mention.words().text())
                .containsExactly("双碳", "双碳", "Dual Carbon", "dual\ncarbon");
        assertThat(trace.months()).containsExactly(entry("2023-03", 2), entry("2024-05", 2));
        assertThat(trace("double carbon", NEW, OLD).mentions()).hasSize(4);
    }

    @Test
    void a_phrase_that_is_no_formulation_is_found_as_it_is() {
        assertThat(trace("carbon", NEW).mentions()).hasSize(3);
        assertThat(trace("carb", NEW).mentions()).isEmpty();
        assertThat(trace("目标", OLD, NEW).mentions()).hasSize(1);
    }

    @Test
    void bodies_of_one_name_are_told_apart_by_their_place_and_what_has_no_year_comes_last() {
        var undated = article("undated", "4月7日，烟台市政府召开常务会议。市长周敏主持会议。会议强调，要实现双碳目标。");
        var placed = article("placed", "2024年6月1日，市政府召开常务会议。青岛市市长赵文博主持会议。会议强调，要实现双碳目标。");

        var trace = trace("双碳", undated, placed);

        assertThat(trace.months().sequencedKeySet()).containsExactly("2024-06", "");
        assertThat(trace.bodies()).containsOnlyKeys("烟台市政府", "市政府（青岛市）");
    }

    @Test
    void a_phrase_is_taken_as_written_whatever_its_signs() {
        assertThat(trace("a.c", NEW).mentions()).isEmpty();
        assertThat(trace("(", NEW, OLD).mentions()).isEmpty();
    }

    @Test
    void the_first_and_the_last_are_named_and_cited() {
        var lines = trace("双碳", NEW, OLD).sheet(Language.ENGLISH).answer().statements();

        assertThat(lines)
                .anySatisfy(
                        said -> assertThat(said.text()).startsWith("First: ").contains("5 March 2023"));
        assertThat(lines)
                .anySatisfy(said -> assertThat(said.text()).startsWith("Last: ").contains("8 May 2024"));
    }

    @Test
    void nothing_found_is_said() {
        var sheet = trace("新质生产力", NEW).sheet(Language.CHINESE);

        assertThat(sheet.sections()).hasSize(1);
        assertThat(sheet.answer().statements()).isEmpty();
    }
}
