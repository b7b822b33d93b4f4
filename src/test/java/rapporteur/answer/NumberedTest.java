package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Span;
import rapporteur.meeting.Voice;

class NumberedTest {
    private static final Article JINAN = article("jinan", "刘强主持会议。杨峰出席。会议研究防汛。");
    private static final Article DALI = article("dali", "大理研究旅游[3]。");

    private static Article article(String id, String text) {
        return new Article(new ArticleId(id), new Origin("/news", id + ".txt"), text, Article.Form.BODY, Metadata.NONE);
    }

    private static Citation citation(Article article, String words) {
        var start = article.text().indexOf(words);
        return new Citation(article, new Span(start, start + words.length()), Optional.empty(), Optional.empty());
    }

    private static Statement statement(String text, Citation... citations) {
        return new Statement(text, List.of(citations), Voice.ARTICLE);
    }

    private static Line said(String text, Citation... citations) {
        return new Line.Said(statement(text, citations));
    }

    @Test
    void citations_are_numbered_by_first_use() {
        var presided = citation(JINAN, "刘强主持会议。");
        var tourism = citation(DALI, "大理研究旅游[3]。");
        var attended = citation(JINAN, "杨峰出席。");

        var numbered = new Numbered(List.of(
                new Line.Frame("两次会议："),
                said("大理谈旅游。", tourism),
                said("刘强主持。", presided),
                said("杨峰在场，大理不同。", attended, tourism)));

        assertThat(numbered.text()).isEqualTo("两次会议：\n大理谈旅游。[1]\n刘强主持。[2]\n杨峰在场，大理不同。[3][1]");
        assertThat(numbered.plain()).isEqualTo("两次会议：\n大理谈旅游。\n刘强主持。\n杨峰在场，大理不同。");
        assertThat(numbered.citations()).containsExactly(tourism, presided, attended);
    }

    @Test
    void the_same_words_of_the_same_article_are_one_citation() {
        var numbered = new Numbered(List.of(
                said("一。", citation(JINAN, "刘强主持会议。")),
                said("二。", citation(JINAN, "刘强主持会议。"), citation(JINAN, "刘强主持会议。"))));

        assertThat(numbered.text()).isEqualTo("一。[1]\n二。[1]");
        assertThat(numbered.citations()).hasSize(1);
    }

    @Test
    void equal_words_of_two_articles_are_two_citations() {
        var copy = article("copy", JINAN.text());

        var numbered = new Numbered(List.of(said("一。", citation(JINAN, "杨峰出席。"), citation(copy, "杨峰出席。"))));

        assertThat(numbered.text()).isEqualTo("一。[1][2]");
    }

    @ParameterizedTest
    @CsvSource({
        "增长5%[1]。,            增长5%。",
        "据[12]报道[3][4]属实。, 据报道属实。",
        "[1],                    ''",
        "[a] 和 [1a] 不是标记。, [a] 和 [1a] 不是标记。",
        "数组[ 1 ]也不是。,      数组[ 1 ]也不是。",
        "【1】与（1）留下。,     【1】与（1）留下。",
    })
    void an_articles_own_marks_are_left_out(String text, String shown) {
        assertThat(Numbered.words(statement(text, citation(JINAN, "杨峰出席。")))).isEqualTo(shown);
    }

    @Test
    void the_quote_keeps_the_articles_own_marks() {
        var numbered = new Numbered(List.of(said("大理研究旅游[3]。", citation(DALI, "大理研究旅游[3]。"))));

        assertThat(numbered.text()).isEqualTo("大理研究旅游。[1]");
        assertThat(numbered.citations().getFirst().quote()).isEqualTo("大理研究旅游[3]。");
    }

    @Test
    void without_lines_there_is_nothing() {
        var numbered = new Numbered(List.of());

        assertThat(numbered.text()).isEmpty();
        assertThat(numbered.plain()).isEmpty();
        assertThat(numbered.citations()).isEmpty();
    }
}
