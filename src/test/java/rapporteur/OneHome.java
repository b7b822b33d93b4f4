package rapporteur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapporteur.cli.CommandLineProgram;
import rapporteur.cli.Streams;

/// The whole program on one home, called as from a shell, in this process.
public final class OneHome {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final Path home;

    /// @param home where it keeps what it builds
    public OneHome(Path home) {
        this.home = home;
    }

    /// Runs a command and returns what it prints.
    public String print(String stdin, String... arguments) {
        var out = new ByteArrayOutputStream();
        var streams = new Streams(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false);
        var all = new ArrayList<String>(List.of("--home", home.toString()));
        all.addAll(List.of(arguments));
        new CommandLineProgram(request -> Application.open(request, ROOT), Map.of(), ROOT, streams)
                .run(all.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Answers questions, each by itself.
    ///
    /// @return the JSON of the contract, in order
    public List<JsonNode> ask(List<String> questions) throws IOException {
        return ask(questions, List.of());
    }

    /// Answers questions; those of one chat as one conversation.
    ///
    /// @param chats of each question; none: each stands by itself
    /// @return the JSON of the contract, in order
    public List<JsonNode> ask(List<String> questions, List<String> chats) throws IOException {
        var lines = new StringBuilder();
        for (var i = 0; i < questions.size(); i++) {
            var line = JSON.createObjectNode().put("question", questions.get(i));
            lines.append(chats.isEmpty() ? line : line.put("chat", chats.get(i)))
                    .append('\n');
        }
        var answers = new ArrayList<JsonNode>();
        for (var line : print(lines.toString(), "ask", "--batch", "-", "--now", "2024-06-01T09:00:00+08:00")
                .lines()
                .toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    /// Answers one question.
    public JsonNode ask(String question) {
        try {
            return ask(List.of(question)).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the stored text of an article.
    public String text(String article) {
        return print("", "article", article, "--text");
    }
}
