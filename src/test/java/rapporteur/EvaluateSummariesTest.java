package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Summaries with known key facts over the demonstration, from the command line.
class EvaluateSummariesTest {
    private static final String CHINESE =
            "{\"id\":\"zh\",\"meeting\":\"m5\",\"holds\":[[\"主持\",\"林武\"],[\"出席\",\"葛慧君\"],"
                    + "[\"审议\",\"建设工作情况报告\"],[\"2024年3月14日\"],[\"视频形式\"],[\"济南新旧动能转换起步区\"],[\"海水淡化\"]],\"never\":[[\"出席：\",\"习近平\"]]}";
    private static final String ENGLISH =
            "{\"id\":\"en\",\"meeting\":\"Jinan study session\",\"holds\":[[\"presided\",\"Liu Qiang\"],"
                    + "[\"23 February|February 23\"]],\"never\":[[\"presided\",\"Liu Qiang\"],[\"attended:\",\"Xi Jinping\"]]}";

    @TempDir
    private Path folder;

    private Shell.Call evaluate(String... lines) throws IOException {
        var file = Files.write(folder.resolve("facts.jsonl"), List.of(lines));
        return new Shell(folder.resolve("home")).run("evaluate", file.toString(), "--json");
    }

    @Test
    void held_facts_forbidden_claims_length_and_cpu_are_counted() throws IOException {
        var run = evaluate(CHINESE, ENGLISH).json();

        var summaries = run.get("summaries");
        assertThat(summaries.findValuesAsText("id")).containsExactly("zh", "en");
        assertThat(summaries.get(0).get("holds").intValue())
                .as("no word of desalination")
                .isEqualTo(6);
        assertThat(summaries.get(0).get("of").intValue()).isEqualTo(7);
        assertThat(summaries.get(0).get("short_holds").intValue()).isEqualTo(5);
        assertThat(summaries.get(0).get("never").intValue()).isZero();
        assertThat(summaries.get(1).get("never").intValue())
                .as("in the full and the short one")
                .isEqualTo(2);
        assertThat(run.get("figures").get("uncited").intValue()).isZero();
        assertThat(run.get("figures").get("longest_short").intValue()).isBetween(100, 1_200);
        assertThat(run.get("figures").get("cpu_ms").doubleValue()).isPositive();
    }

    @Test
    void a_line_without_facts_names_itself() throws IOException {
        var call = evaluate(CHINESE, "{\"id\":\"x\",\"meeting\":\"m1\"}");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("line 2", "at least one fact in \"holds\"");
    }
}
