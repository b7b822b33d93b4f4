package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The starter set: questions over the demonstration and ten meetings that look like its own, graded by `evaluate`.
class EvaluateAnswersTest {
    private static final Path QUESTIONS = Path.of("src/test/resources/rapporteur/questions");

    @TempDir
    static Path folder;

    private static OneHome program;
    private static JsonNode figures;

    @BeforeAll
    static void evaluate() throws IOException {
        program = new OneHome(folder.resolve("home"));
        program.print(
                "",
                "index",
                QUESTIONS.resolve("look-alikes.jsonl").toAbsolutePath().toString());
        program.print("", "index", Path.of("seeds").toAbsolutePath().toString());
        figures = new ObjectMapper()
                .readTree(program.print(
                        "",
                        "evaluate",
                        "--json",
                        QUESTIONS.resolve("starter.jsonl").toString()));
    }

    @Test
    void most_answers_are_right_and_most_that_should_be_refused_are() {
        var asked = figures.at("/answerable/asked").asInt();

        assertThat(figures.path("questions").size()).isGreaterThanOrEqualTo(150);
        assertThat(figures.at("/answerable/right").asInt()).isGreaterThan(asked * 3 / 4);
        assertThat(figures.at("/to_refuse/right").asInt())
                .isGreaterThan(figures.at("/to_refuse/asked").asInt() * 17 / 20);
    }

    @Test
    void the_figures_add_up() {
        var sum = 0;
        for (var grade : figures.path("answerable")) {
            sum += grade.asInt();
        }

        assertThat(sum).isEqualTo(2 * figures.at("/answerable/asked").asInt());
        assertThat(figures.path("citations_exact").asDouble()).isEqualTo(1.0);
        assertThat(figures.at("/risk_coverage/0/coverage").asDouble())
                .isGreaterThanOrEqualTo(figures.at("/risk_coverage/9/coverage").asDouble());
        assertThat(figures.at("/reliability/answered/right").asDouble()).isBetween(0.0, 1.0);
        assertThat(figures.at("/latency/p50_ms").asDouble()).isPositive();
    }

    @Test
    void a_wrong_answer_is_graded_as_one() throws IOException {
        var file = folder.resolve("two.jsonl");
        Files.writeString(file, """
                {"id":"a","question":"2023年3月2日济南市政府常务会议由谁主持？","facts":[["于海田"]]}
                {"id":"b","question":"2023年3月2日济南市政府常务会议由谁主持？","facts":[["孟岩"]]}
                {"id":"c","question":"谁主持了2031年的会议？","expected":"refusal"}
                """);

        var table = program.print("", "evaluate", file.toString());

        assertThat(table)
                .startsWith("2 questions to answer: right 1, right but cited elsewhere 0, wrong 1, refused 0")
                .contains("1 to refuse: refused 1");
    }

    @Test
    void a_line_that_is_no_question_is_no_file_of_questions() throws IOException {
        var file = folder.resolve("bad.jsonl");
        Files.writeString(file, "{\"question\":\"谁主持？\",\"expected\":\"perhaps\"}\n");

        assertThat(program.print("", "evaluate", file.toString())).isEmpty();
    }
}
