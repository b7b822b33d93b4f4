package rapporteur.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapporteur.answer.Documents;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Decoding;

/// Articles as collected, which are not part of the project.
final class Collected {
    static final Path SHARED =
            Path.of(System.getProperty("shared", "../shared")).resolve("data");

    private Collected() {}

    /// Returns an article by its folder and the number of its file: `seeds/000`.
    static Article article(String name) {
        var folder = SHARED.resolve(name).getParent();
        var number = String.valueOf(Path.of(name).getFileName());
        try (var files = Files.list(folder)) {
            var file = files.filter(each -> String.valueOf(each.getFileName()).startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
            return new Article(
                    new ArticleId(name.replace('/', '-')),
                    new Origin("/collected", name),
                    Decoding.of(Files.readAllBytes(file)).text(),
                    Article.Form.PAGE,
                    Metadata.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns what answers from these articles alone.
    static Rapporteur rapporteur(Article... articles) {
        return Documents.rapporteur(List.of(articles), 0.3);
    }
}
