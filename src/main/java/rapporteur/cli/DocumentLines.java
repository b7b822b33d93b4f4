package rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;

/// The documents that a batch line carries: strings, or objects with `text`, `title`, `published` and `speaker`.
final class DocumentLines {
    private DocumentLines() {}

    /// Returns the documents of a line, or nothing if it carries none and the collection is asked.
    static Optional<List<Article>> of(JsonNode line) {
        var documents = line.path("documents");
        if (documents.isMissingNode() || documents.isNull()) {
            return Optional.empty();
        }
        if (!documents.isArray()) {
            throw new UsageException("\"documents\" is no array (expected: strings, or objects with \"text\")");
        }
        var articles = new ArrayList<Article>();
        for (var document : documents) {
            articles.add(article(articles.size(), document));
        }
        return Optional.of(articles);
    }

    private static Article article(int number, JsonNode document) {
        var name = "documents[" + number + "]";
        var text = document.isTextual() ? document : document.path("text");
        if (!text.isTextual()) {
            throw new UsageException(name + " has no text (expected: a string, or an object with a string \"text\")");
        }
        var metadata = new Metadata(
                document.path("title").textValue(),
                document.path("speaker").textValue(),
                document.path("published").textValue(),
                null);
        return new Article(
                new ArticleId(name), new Origin("documents", name), text.textValue(), Article.Form.BODY, metadata);
    }
}
