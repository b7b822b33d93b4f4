package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.answer.Citation;
import rapporteur.answer.Documents;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Span;

class SourceLabelTest {
    private static final String MEETING = "5月8日，青岛市委常委会召开会议。市委书记陈立新主持会议并讲话。";

    private static Article article(String text, Metadata metadata) {
        return new Article(new ArticleId("a"), new Origin("/news", "2024/a.txt"), text, Article.Form.BODY, metadata);
    }

    /// Returns the label of an article that is cited with all that its record says.
    private static SourceLabel label(Article article) {
        return SourceLabel.of(Documents.rapporteur(List.of(article), 0.45).citing(article, new Span(0, 1)));
    }

    /// Returns the label of an article that reports no meeting.
    private static SourceLabel unread(String text) {
        return SourceLabel.of(
                new Citation(article(text, Metadata.NONE), new Span(0, 1), Optional.empty(), Optional.empty()));
    }

    private static Metadata at(String url) {
        return new Metadata("海水淡化", null, null, url);
    }

    @Test
    void an_article_is_called_by_its_headline() {
        var label = label(article(MEETING, new Metadata("青岛研究海水淡化", "青岛晨报", "2024-05-09", "https://a.example/x")));

        assertThat(label)
                .isEqualTo(new SourceLabel(
                        "青岛研究海水淡化",
                        Optional.of("青岛晨报"),
                        Optional.of("2024-05-09"),
                        "2024/a.txt",
                        Optional.of("https://a.example/x")));
        assertThat(label.line()).isEqualTo("青岛研究海水淡化 · 青岛晨报 · 2024-05-09 · 2024/a.txt");
    }

    @Test
    void without_a_headline_by_the_body_that_met_and_the_day() {
        assertThat(label(article(MEETING, Metadata.NONE)).title()).isEqualTo("青岛市委常委会，5月8日");
        assertThat(label(article(
                                "The Standing Committee of the CPC Dalian Municipal Committee held a meeting on April 9,"
                                        + " 2024.",
                                Metadata.NONE))
                        .title())
                .isEqualTo("Standing Committee of the CPC Dalian Municipal Committee, 9 April 2024");
    }

    @Test
    void without_these_by_its_first_words() {
        assertThat(unread("\n  春分\n那天，海边的风很大。").title()).isEqualTo("春分 那天，海边的风很大。");
        assertThat(unread("一二三四五六七八九十".repeat(3)).title()).isEqualTo("一二三四五六七八九十".repeat(3));
        assertThat(unread("一二三四五六七八九十".repeat(4)).title()).isEqualTo("一二三四五六七八九十".repeat(3) + "…");
    }

    @Test
    void no_character_of_the_first_words_is_torn() {
        assertThat(unread("𠮷".repeat(20)).title()).isEqualTo("𠮷".repeat(20));
        assertThat(unread("𠮷".repeat(31)).title()).isEqualTo("𠮷".repeat(30) + "…");
    }

    @Test
    void what_nobody_sees_is_not_among_the_first_words() {
        assertThat(unread("\u200B\u202E春分\uFEFF那天").title()).isEqualTo("春分那天");
    }

    @Test
    void a_label_is_one_line() {
        var label = label(article(MEETING, new Metadata("海水\n[2] “伪造”\r\n淡化", "青岛\n晨报", null, null)));

        assertThat(label.line()).isEqualTo("海水 [2] “伪造” 淡化 · 青岛 晨报 · 2024/a.txt");
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(unread("春分那天").line()).isEqualTo("春分那天 · 2024/a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example.org",
                "http://news.example.org/a/b?c=d&e=f#g",
                "https://news.example.org:8443/会议?id=1",
                "https://a-b.example.cn?x",
                "https://news.example.org/#top"
            })
    void addresses_of_web_pages_become_links(String url) {
        assertThat(label(article(MEETING, at(url))).url()).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)//https://a.example",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://news.example.org/a",
                "tg://resolve?domain=x",
                "//news.example.org",
                "news.example.org",
                "https://",
                "https:///a",
                "https://localhost/a",
                "https://127.0.0.1/a",
                "https://[::1]/a",
                "https://user:secret@news.example.org/a",
                "https://news.example.org@evil.example",
                "https://news.example.org/a b",
                "https://news.example.org/a\nhttps://b.example",
                " https://news.example.org",
                "https://news.example.org:123456/",
                "https://news.example.org\\@evil.example",
                "https://新闻.example"
            })
    void nothing_else_does(String url) {
        assertThat(label(article(MEETING, at(url))).url()).isEmpty();
    }
}
