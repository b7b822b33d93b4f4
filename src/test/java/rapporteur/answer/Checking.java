package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.question.QuestionReader;

/// Statements held against articles of a test.
final class Checking {
    private final Rapporteur rapporteur;
    private final QuestionReader reader =
            new QuestionReader(Clock.fixed(Instant.parse("2024-06-01T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    Checking(List<Article> articles) {
        this.rapporteur = Documents.rapporteur(articles, 0.45);
    }

    static Article article(String id, String text) {
        return new Article(new ArticleId(id), new Origin("/news", id + ".txt"), text, Article.Form.BODY, Metadata.NONE);
    }

    Verdict check(String statement) {
        return rapporteur.check(reader.read(statement));
    }

    void assertBorneOut(String statement) {
        var verdict = check(statement);

        assertThat(verdict.kind()).as(verdict.toString()).isEqualTo(Verdict.Kind.BORNE_OUT);
    }

    void assertNotBorneOut(String statement) {
        var verdict = check(statement);

        assertThat(verdict.kind()).as(verdict.toString()).isNotEqualTo(Verdict.Kind.BORNE_OUT);
    }
}
