package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One JSON object a line in, one out. The collection is the demonstration.
class BatchTest {
    @TempDir
    private static Path home;

    private static Shell shell;

    @BeforeAll
    static void readTheDemonstration() {
        shell = new Shell(home);
        assertThat(shell.run("meetings").code()).isZero();
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void answers_come_in_the_order_of_the_lines() {
        var call = shell.runWith(
                List.of(
                        "{\"id\":3,\"question\":\"谁主持了山东省委常委会会议？\"}",
                        "{\"id\":1,\"question\":\"Who presided over the Changchun meeting?\"}",
                        "{\"id\":2,\"question\":\"When did Liaoning and CECEP hold talks?\"}"),
                "ask",
                "--batch",
                "-");

        assertThat(call.code()).isZero();
        assertThat(call.lines()).extracting(line -> line.get("id").intValue()).containsExactly(3, 1, 2);
        assertThat(call.lines())
                .extracting(line -> line.get("language").textValue())
                .containsExactly("zh", "en", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "-1",
                "1.5",
                "12345678901234567890123",
                "\"七\"",
                "\"\"",
                "null",
                "true",
                "[1,\"a\",null]",
                "{\"a\":{\"b\":[]}}"
            })
    void an_id_comes_back_as_it_went_in(String id) throws IOException {
        for (var line :
                List.of("{\"id\":" + id + ",\"question\":\"谁主持会议？\"}", "{\"id\":" + id + ",\"question\":null}")) {
            var answer = shell.runWith(List.of(line), "ask", "--batch", "-").json();

            assertThat(answer.get("id")).isEqualTo(Shell.JSON.readTree(id));
        }
    }

    @Test
    void a_line_that_cannot_be_read_gives_an_error_and_the_run_goes_on() {
        var call = shell.runWith(
                List.of(
                        "{\"id\":\"a\",\"question\":\"谁主持会议？\"}",
                        "",
                        "not JSON",
                        "   \t",
                        "{\"id\":\"b\"}",
                        "[1,2]",
                        "\"words\"",
                        "null",
                        "{\"id\":\"c\",\"question\":42}",
                        "{\"id\":\"d\",\"question\":\"  \"}",
                        "{\"id\":\"e\",\"question\":\"谁",
                        "{\"id\":\"f\",\"question\":\"谁主持会议？\"}"),
                "ask",
                "--batch",
                "-");

        var lines = call.lines();
        assertThat(call.code()).isEqualTo(1);
        assertThat(lines).hasSize(10);
        assertThat(lines.getFirst().has("error")).isFalse();
        assertThat(lines.getLast().get("id").textValue()).isEqualTo("f");
        assertThat(lines.getLast().has("error")).isFalse();
        assertThat(lines.subList(1, 9)).allSatisfy(line -> {
            assertThat(names(line)).containsExactly("id", "line", "error");
            assertThat(line.get("error").textValue()).isNotBlank().doesNotContain("\tat ");
        });
        assertThat(lines.subList(1, 9))
                .extracting(line -> line.get("line").intValue())
                .containsExactly(3, 5, 6, 7, 8, 9, 10, 11);
        assertThat(lines.subList(1, 9))
                .extracting(line -> line.get("id").asText())
                .containsExactly("null", "b", "null", "null", "null", "c", "d", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "search", "summary", "meeting"})
    void every_batch_keeps_the_rules(String command) {
        var field = Map.of("ask", "question", "search", "query").getOrDefault(command, "meeting");

        var call = shell.runWith(
                List.of("{\"id\":1}", "", "oops", "{\"id\":{\"x\":2},\"" + field + "\":\"m5\"}"),
                command,
                "--batch",
                "-");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.lines()).hasSize(3);
        assertThat(call.lines().get(0).get("line").intValue()).isEqualTo(1);
        assertThat(call.lines().get(1).get("line").intValue()).isEqualTo(3);
        assertThat(call.lines().get(2).has("error")).isFalse();
        assertThat(call.lines().get(2).get("id").get("x").intValue()).isEqualTo(2);
    }

    @Test
    void an_unknown_meeting_is_an_error_of_its_line() {
        for (var command : List.of("meeting", "summary")) {
            var call = shell.runWith(
                    List.of("{\"id\":1,\"meeting\":\"m999\"}", "{\"id\":2,\"meeting\":\"m1\"}"),
                    command,
                    "--batch",
                    "-");

            assertThat(call.code()).isEqualTo(1);
            assertThat(names(call.lines().get(0))).containsExactly("id", "line", "error");
            assertThat(call.lines().get(1).get("meeting").textValue()).isEqualTo("m1");
        }
    }

    @Test
    void a_file_is_read_as_standard_input_is(@TempDir Path folder) throws IOException {
        var lines = "{\"id\":1,\"query\":\"绿色低碳\"}\r\n\r\n{\"id\":2,\"query\":\"green\"}";
        var file = Files.writeString(folder.resolve("查询.jsonl"), lines);

        var call = shell.run("search", "--batch", file.toString(), "-k", "2");

        assertThat(call.code()).isZero();
        assertThat(call.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.get("hits")).hasSize(2));
    }

    @Test
    void filters_and_explanations_hold_for_every_line_of_a_batch() {
        var call = shell.runWith(
                List.of("{\"id\":1,\"query\":\"会议\"}", "{\"id\":2,\"query\":\"meeting\"}"),
                "search",
                "--batch",
                "-",
                "--person",
                "林武",
                "--explain");

        assertThat(call.lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.get("hits")).isNotEmpty();
            assertThat(line.get("hits").findValuesAsText("article")).containsOnly("shandong-joint-meeting");
            assertThat(line.get("hits").get(0).get("explain").get("parts")).isNotEmpty();
        });
    }

    @Test
    void an_empty_batch_gives_nothing() {
        var call = shell.runWith(List.of("", "  "), "ask", "--batch", "-");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
    }

    @Test
    void the_last_line_of_stderr_tells_how_long_it_took() throws IOException {
        var call = shell.runWith(List.of("{\"id\":1,\"query\":\"会议\"}"), "search", "--batch", "-");

        var last = call.err().strip().lines().reduce((first, second) -> second).orElseThrow();
        assertThat(names(Shell.JSON.readTree(last))).containsExactly("p50_ms", "p95_ms", "p99_ms", "per_s");
    }

    @Test
    void each_answer_is_out_before_the_next_line_is_read() {
        var out = new ByteArrayOutputStream();
        var seen = new ArrayList<Long>();
        var lines = List.of("{\"id\":1,\"query\":\"会议\"}\n", "{\"id\":2,\"query\":\"会议\"}\n", "oops\n");
        var in = new InputStream() {
            private int next;

            @Override
            public int read() {
                throw new UnsupportedOperationException("reads whole lines");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                seen.add(out.toString(StandardCharsets.UTF_8).lines().count());
                if (next == lines.size()) {
                    return -1;
                }
                var line = lines.get(next++).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, into, offset, line.length);
                return line.length;
            }
        };

        Shell.call(in, out, Map.of(), shell.withHome("search", "--batch", "-"));

        assertThat(seen).startsWith(0L, 1L, 2L, 3L);
    }

    // ---- conversations

    @Test
    void lines_of_a_chat_are_one_conversation() {
        var call = shell.runWith(
                List.of(
                        "{\"id\":1,\"chat\":\"a\",\"question\":\"Who presided over the talks between Liaoning and CECEP?\"}",
                        "{\"id\":2,\"chat\":\"b\",\"question\":\"Who presided over the Changchun standing committee meeting?\"}",
                        "{\"id\":3,\"chat\":\"a\",\"question\":\"Who else spoke there?\"}"),
                "ask",
                "--batch",
                "-");

        var followUp = call.lines().getLast();
        assertThat(followUp.get("outcome").textValue()).isEqualTo("answered");
        assertThat(followUp.get("citations").findValuesAsText("article")).containsOnly("liaoning-cecep-talks");
        assertThat(call.lines())
                .allSatisfy(line -> assertThat(line.get("answer").isNull()).isTrue());
    }

    @Test
    void lines_of_other_chats_and_of_none_know_nothing_of_it() {
        var question = "Who presided over the talks between Liaoning and CECEP?";
        var followUp = "{\"id\":2,\"question\":\"Who else spoke there?\"%s}";

        var alone = shell.runWith(List.of(followUp.formatted("")), "ask", "--batch", "-")
                .json();
        var after = shell.runWith(
                        List.of(
                                "{\"id\":1,\"chat\":\"a\",\"question\":\"" + question + "\"}",
                                followUp.formatted(",\"chat\":\"b\""),
                                followUp.formatted("")),
                        "ask",
                        "--batch",
                        "-")
                .lines();

        assertThat(after.get(1).get("text")).isEqualTo(alone.get("text"));
        assertThat(after.get(2).get("text")).isEqualTo(alone.get("text"));
    }

    // ---- documents

    private static JsonNode asked(Object documents, String question) throws IOException {
        var line = Shell.JSON.writeValueAsString(Map.of("id", "d", "question", question, "documents", documents));
        var call = shell.runWith(List.of(line), "ask", "--batch", "-");
        assertThat(call.code()).as(call.out()).isZero();
        return call.json();
    }

    private static void assertCitesOnly(JsonNode answer, String... documents) {
        assertThat(answer.get("citations")).isNotEmpty().allSatisfy(citation -> {
            var article = citation.get("article").textValue();
            var number = Integer.parseInt(article.replaceAll("\\D", ""));
            assertThat(article).isEqualTo("documents[" + number + "]");
            assertThat(citation.get("origin").textValue()).isEqualTo(article);
            assertThat(citation.get("text").textValue())
                    .isEqualTo(documents[number].substring(
                            citation.get("start").intValue(),
                            citation.get("end").intValue()));
        });
    }

    @Test
    void documents_are_cited_by_their_place_and_their_own_offsets() throws IOException {
        var first =
                "🙂 A word before.\r\n\r\nOn May 6, Wang Lin presided over a meeting of the flood headquarters.\r\n";
        var second = "👩‍👩‍👧 5月7日，赵明主持召开供水会议。\r\n\t会上讨论了水价。";

        var english = asked(List.of(first, second), "Who presided over the flood headquarters meeting?");
        var chinese = asked(List.of(first, second), "谁主持召开供水会议？");

        assertCitesOnly(english, first, second);
        assertThat(english.get("text").textValue()).contains("Wang Lin");
        assertCitesOnly(chinese, first, second);
        assertThat(chinese.get("text").textValue()).contains("赵明");
    }

    @Test
    void a_document_may_say_more_than_its_text() throws IOException {
        var text = "5月6日，王林主持召开防汛会议。李明出席会议。";

        var answer = asked(
                List.of(Map.of("text", text, "title", "防汛会议召开", "published", "2024-05-07", "speaker", "甲报")),
                "谁主持防汛会议？");

        assertCitesOnly(answer, text);
        assertThat(answer.get("citations").get(0).get("title").textValue()).isEqualTo("防汛会议召开");
        assertThat(answer.get("citations").get(0).get("published").textValue()).isEqualTo("2024-05-07");
    }

    @Test
    void documents_are_answered_from_alone() throws IOException {
        var answer = asked(List.of("5月6日，王林主持召开防汛会议。"), "Who presided over the Changchun meeting?");

        assertThat(answer.get("citations").findValuesAsText("article")).doesNotContain("changchun-standing-committee");
        assertThat(answer.get("text").textValue()).doesNotContain("Zhang Zhijun");
        assertThat(answer.get("nearest").findValuesAsText("article"))
                .allSatisfy(article -> assertThat(article).startsWith("documents["));
    }

    @Test
    void documents_are_not_kept() throws IOException {
        asked(List.of("5月6日，欧阳无名主持召开会议。"), "谁主持会议？");

        assertThat(shell.run("search", "欧阳无名", "--json").json().get("hits")).isEmpty();
        assertThat(shell.run("meetings", "--json").lines()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"words\"", "{}", "5", "[5]", "[null]", "[{\"title\":\"x\"}]", "[{\"text\":7}]"})
    void documents_in_another_form_are_an_error_of_the_line(String documents) {
        var call = shell.runWith(
                List.of("{\"id\":9,\"question\":\"谁？\",\"documents\":" + documents + "}"), "ask", "--batch", "-");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.json().get("id").intValue()).isEqualTo(9);
        assertThat(call.json().get("error").textValue()).contains("documents");
    }

    @Test
    void a_summary_of_documents_is_of_no_meeting_of_the_collection() {
        var text = "5月6日，市委书记王林主持召开防汛会议。会议审议了《防汛预案》。李明出席会议。";

        var call = shell.runWith(List.of("{\"id\":1,\"documents\":[\"" + text + "\"]}"), "summary", "--batch", "-");

        assertThat(call.code()).as(call.out()).isZero();
        assertThat(call.json().get("meeting").isNull()).isTrue();
        assertThat(call.json().get("statements")).isNotEmpty();
        assertCitesOnly(call.json(), text);
    }
}
