package rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.OneHome;

/// The demonstration among ten meetings that look like its own: the same bodies on other days, the same people at other
/// meetings.
class LookAlikesTest {
    @TempDir
    static Path folder;

    private static OneHome program;
    private static List<AskedQuestion> questions;
    private static List<JsonNode> answers;

    @BeforeAll
    static void ask() throws IOException {
        var articles = folder.resolve("look-alikes.jsonl");
        try (var lines = AskedQuestion.lines("look-alikes.jsonl")) {
            Files.write(articles, lines.lines().toList());
        }
        program = new OneHome(folder.resolve("home"));
        program.print("", "index", articles.toString());
        program.print("", "index", Path.of("seeds").toAbsolutePath().toString());
        questions = AskedQuestion.read("look-alikes.tsv");
        answers = program.ask(questions.stream().map(AskedQuestion::question).toList());
    }

    @Test
    void nearly_all_questions_are_answered_rightly_and_nearly_all_traps_refused() {
        var table = new AskedTable();
        for (var i = 0; i < questions.size(); i++) {
            table.add(
                    questions.get(i),
                    questions.get(i).isRight(answers.get(i), program::text),
                    AskedQuestion.isRefused(answers.get(i)));
        }

        assertThat(table.right()).as(table.toString()).isGreaterThan(0.85);
        assertThat(table.trapsRefused()).as(table.toString()).isGreaterThan(0.9);
    }

    @Test
    void no_answer_speaks_of_a_day_that_the_question_excludes() {
        var first = program.ask("2022年2月12日济南市委常委会会议由谁主持？");
        var second = program.ask("Who presided over the Changchun Standing Committee meeting on May 12, 2022?");

        assertThat(first.path("outcome").asText()).isEqualTo("not_found");
        assertThat(second.path("outcome").asText()).isEqualTo("not_found");
    }
}
