package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Articles of a test class in a home of their own: there before its first test, gone after its last. Registered in a
/// static field.
public final class Collected implements BeforeAllCallback, AfterAllCallback {
    private final Map<String, String> articles;
    private Path folder = Path.of("");
    private OneHome program = new OneHome(folder);

    private Collected(Map<String, String> articles) {
        this.articles = articles;
    }

    /// Returns a home that will hold these articles.
    ///
    /// @param articles file names and texts
    public static Collected of(Map<String, String> articles) {
        return new Collected(articles);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("collected");
        var files = Files.createDirectory(folder.resolve("articles"));
        for (var article : articles.entrySet()) {
            Files.writeString(files.resolve(article.getKey()), article.getValue());
        }
        program = new OneHome(folder.resolve("home"));
        program.print("", "index", files.toString());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Returns the program on that home.
    public OneHome program() {
        return program;
    }

    /// Answers one question.
    public JsonNode ask(String question) {
        return program.ask(question);
    }

    /// Asserts that a question is answered, with these words.
    public void assertAnswers(String question, String expected) {
        var answer = ask(question);
        assertThat(answer.path("outcome").asText()).as(answer.toString()).isIn("answered", "partial");
        assertThat(answer.path("plain").asText()).contains(expected);
    }

    /// Asserts that a question is refused.
    public void assertRefuses(String question) {
        var answer = ask(question);
        assertThat(answer.path("outcome").asText()).as(answer.toString()).isIn("not_found", "out_of_scope");
    }
}
