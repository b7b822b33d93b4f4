package rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.OneHome;

/// Questions and conversations over the five seeds as collected and the open half of the meetings, all in one
/// collection. The articles belong to their publishers and stand outside of the project: `-Dshared=FOLDER`, default
/// `../shared`. Of the questions that are kept back only the figures are shown.
@Tag("proof")
class QuestionsProofTest {
    private static final Path DATA =
            Path.of(System.getProperty("shared", "../shared")).resolve("data");

    @TempDir
    static Path folder;

    private static OneHome program;
    private static final Map<String, String> TEXTS = new HashMap<>();

    @BeforeAll
    static void collect() throws IOException {
        assumeThat(DATA.resolve("meetings")).exists();
        program = new OneHome(folder.resolve("home"));
        program.print("", "index", CollectedArticles.copied(DATA, folder).toString());
    }

    @Test
    void the_share_of_right_answers() throws IOException {
        var table = asked("collected.tsv", question -> !question.isLocked());

        System.out.println("open questions: " + table);
        assertThat(table.right()).as(table.toString()).isGreaterThan(0.85);
        assertThat(table.trapsRefused()).as(table.toString()).isGreaterThan(0.9);
        assertThat(table.answerableRefused()).as(table.toString()).isLessThan(0.05);
    }

    @Test
    void the_share_of_right_turns_of_conversations() throws IOException {
        var table = asked("chains.tsv", question -> !question.isLocked());

        System.out.println("open conversations: " + table);
        assertThat(table.right()).as(table.toString()).isGreaterThan(0.85);
    }

    @Test
    void the_figures_of_what_is_kept_back() throws IOException {
        var questions = asked("collected.tsv", AskedQuestion::isLocked);
        var turns = asked("chains.tsv", AskedQuestion::isLocked);

        System.out.println("kept back, questions: " + questions.figures());
        System.out.println("kept back, conversations: " + turns.figures());
        assertThat(questions.right()).isPositive();
    }

    private static AskedTable asked(String file, Predicate<AskedQuestion> taken) throws IOException {
        var questions = AskedQuestion.read(file).stream().filter(taken).toList();
        var answers = program.ask(
                questions.stream().map(AskedQuestion::question).toList(),
                questions.stream().map(AskedQuestion::chat).toList());
        var table = new AskedTable();
        for (var i = 0; i < questions.size(); i++) {
            var answer = answers.get(i);
            assertQuotesStand(answer);
            table.add(
                    questions.get(i),
                    questions.get(i).isRight(answer, QuestionsProofTest::textOf),
                    AskedQuestion.isRefused(answer));
        }
        return table;
    }

    private static void assertQuotesStand(JsonNode answer) {
        for (var citation : answer.path("citations")) {
            var text = TEXTS.computeIfAbsent(citation.path("article").asText(), program::text);
            assertThat(text.substring(
                            citation.path("start").asInt(), citation.path("end").asInt()))
                    .isEqualTo(citation.path("text").asText());
        }
    }

    private static String textOf(String name) {
        var file = name.startsWith("m") ? name + "_" : "00" + name.substring(1) + "_";
        try (var files = Files.list(folder.resolve("articles"))) {
            return files.filter(each -> each.getFileName().toString().startsWith(file))
                    .map(each -> each.getFileName().toString().replace(".txt", ""))
                    .map(id -> TEXTS.computeIfAbsent(id, program::text))
                    .toList()
                    .getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
