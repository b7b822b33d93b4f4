package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions with known answers over the demonstration, from the command line.
class EvaluateCommandTest {
    private static final List<String> QUESTIONS = List.of(
            "{\"id\":\"a\",\"query\":\"双碳\",\"right\":[\"liaoning-cecep-talks.txt\",\"changchun-standing-committee.txt\"]}",
            "{\"id\":\"b\",\"query\":\"Zhou Naixiang\",\"right\":[\"shandong-joint-meeting.txt\"]}",
            "{\"id\":\"c\",\"query\":\"春节\",\"right\":[\"jinan-standing-committee.txt\"]}",
            "{\"id\":\"d\",\"query\":\"zebra\",\"right\":[\"jinan-study-session.txt\"]}");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write_questions() throws IOException {
        file = Files.write(folder.resolve("questions.jsonl"), QUESTIONS);
    }

    private Shell.Call evaluate(String... more) {
        var arguments = new ArrayList<>(List.of("evaluate", file.toString()));
        arguments.addAll(List.of(more));
        return new Shell(folder.resolve("home")).run(arguments.toArray(String[]::new));
    }

    private static double mean(JsonNode run, String metric) {
        return run.get("figures").get(metric).get("mean").doubleValue();
    }

    @Test
    void figures_come_with_intervals_time_and_cpu() {
        var run = evaluate("--json").json();

        assertThat(mean(run, "Hits@1")).isEqualTo(0.75);
        assertThat(mean(run, "Recall@5")).isEqualTo(0.75);
        assertThat(run.get("figures")).allSatisfy(figure -> {
            assertThat(figure.get("low").doubleValue())
                    .isLessThanOrEqualTo(figure.get("mean").doubleValue());
            assertThat(figure.get("high").doubleValue())
                    .isGreaterThanOrEqualTo(figure.get("mean").doubleValue());
        });
        assertThat(run.get("latency").get("p99_ms").doubleValue()).isPositive();
        assertThat(run.get("latency").get("cpu_ms").doubleValue()).isPositive();
        assertThat(run.get("questions").findValuesAsText("id")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void the_manifest_says_what_the_figures_are_of() throws IOException {
        var before = evaluate("--json").json().get("manifest");
        Files.write(file, QUESTIONS.subList(0, 2));
        var after = evaluate("--json").json().get("manifest");

        assertThat(before.fieldNames())
                .toIterable()
                .containsExactly("program", "index", "glossary", "file", "articles", "passages");
        assertThat(before.get("articles").intValue()).isEqualTo(5);
        assertThat(before.get("passages").intValue()).isGreaterThan(5);
        assertThat(before.get("index").textValue())
                .contains(before.get("glossary").textValue());
        assertThat(after.get("file")).isNotEqualTo(before.get("file"));
        assertThat(after.get("index")).isEqualTo(before.get("index"));
    }

    @Test
    void a_run_is_compared_with_an_earlier_one_question_by_question() throws IOException {
        var earlier = Files.writeString(
                folder.resolve("earlier.json"), evaluate("--json").out());
        var same = evaluate("--json", "--against", earlier.toString()).json();
        var worse = Files.writeString(
                folder.resolve("worse.json"), Files.readString(earlier).replace("\"Hits@1\":1.0", "\"Hits@1\":0.0"));
        var better = evaluate("--json", "--against", worse.toString())
                .json()
                .get("figures")
                .get("Hits@1");

        assertThat(same.get("figures")
                        .get("Hits@1")
                        .get("difference")
                        .get("mean")
                        .doubleValue())
                .isZero();
        assertThat(same.get("figures").get("Hits@1").get("chance").doubleValue())
                .isEqualTo(1);
        assertThat(better.get("difference").get("mean").doubleValue()).isEqualTo(0.75);
        assertThat(better.get("chance").doubleValue()).isLessThan(1);
    }

    @Test
    void each_part_of_the_ranking_is_left_out_in_turn() {
        var left = evaluate("--json", "--ablation").json().get("ablation");

        assertThat(left.findValuesAsText("without")).contains("meaning", "reading", "headline", "article");
        assertThat(left).anySatisfy(each -> {
            assertThat(each.get("without").textValue()).isEqualTo("reading");
            assertThat(each.get("figures")
                            .get("Hits@1")
                            .get("difference")
                            .get("mean")
                            .doubleValue())
                    .isNegative();
        });
    }

    @Test
    void people_read_lines() {
        var lines = evaluate("--ablation").out();

        assertThat(lines)
                .contains("4 questions", "Hits@1     0.750", "without meaning", "without reading", "by chance")
                .containsPattern("p50 [0-9.]+ ms, p95 [0-9.]+ ms, p99 [0-9.]+ ms, CPU [0-9.]+ ms a question");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"id\":1}; query",
                "nonsense; line 1",
                "{\"id\":1,\"query\":\"x\",\"right\":[]}; at least one",
                "''; no question"
            })
    void a_file_that_holds_no_questions_is_refused(String content, String said) throws IOException {
        Files.writeString(file, content);

        var call = evaluate();

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains(said);
        assertThat(call.out()).isEmpty();
    }
}
