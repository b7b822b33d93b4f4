package rapporteur;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `index` on real files: what is read, what is skipped with which reason, what the next run does.
@Timeout(60)
class IndexingTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void start() {
        shell = new Shell(home);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return write(name, text.getBytes(charset));
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text, UTF_8);
    }

    private JsonNode index(String... arguments) {
        var call = shell.run(Stream.concat(Stream.of("index", "--json"), Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(call.code()).as(call.err()).isZero();
        return call.json();
    }

    private void assertCounts(JsonNode report, int added, int changed, int removed, int unchanged, int skipped) {
        var articles = report.get("articles");
        assertThat(List.of(
                        articles.get("added").intValue(),
                        articles.get("changed").intValue(),
                        articles.get("removed").intValue(),
                        articles.get("unchanged").intValue(),
                        articles.get("skipped").intValue()))
                .as("added, changed, removed, unchanged, skipped")
                .containsExactly(added, changed, removed, unchanged, skipped);
    }

    private List<String> origins(String query) {
        return shell.run("search", query, "--json").json().get("hits").findValuesAsText("origin");
    }

    private String stored(String query) {
        var article =
                shell.run("search", query, "--json").json().get("hits").get(0).get("article");
        return shell.run("article", article.textValue(), "--text").out();
    }

    @Test
    void every_encoding_of_chinese_is_read() throws IOException {
        var simplified = "市政府召开常务会议，研究供水管网改造。会议由代市长主持，各区负责同志列席。";
        var traditional = "市政府召開會議，討論捷運延長線。會議由副市長主持，各局處首長列席說明預算。";
        write("gb18030.txt", simplified, Charset.forName("GB18030"));
        write("big5.txt", traditional, Charset.forName("Big5"));
        write("utf16le.txt", "\uFEFF" + simplified.replace("供水", "供气"), UTF_16LE);
        write("utf16be.txt", "\uFEFF" + simplified.replace("供水", "供热"), UTF_16BE);
        write("utf8-bom.txt", "\uFEFF" + simplified.replace("供水", "供电"));

        assertCounts(index(folder.toString()), 5, 0, 0, 0, 0);

        assertThat(stored("供水管网")).isEqualTo(simplified);
        assertThat(stored("捷運延長線")).isEqualTo(traditional);
        assertThat(stored("供气管网")).isEqualTo(simplified.replace("供水", "供气"));
        assertThat(stored("供热管网")).isEqualTo(simplified.replace("供水", "供热"));
        assertThat(stored("供电管网")).isEqualTo(simplified.replace("供水", "供电"));
    }

    @Test
    void line_ends_are_stored_as_line_feeds_and_the_rest_as_it_is() throws IOException {
        write("lines.txt", "会议研究防汛。\r\n  第二段\t🙂\r第三段 \u200B末\r\n\r\n");
        index(folder.toString());

        assertThat(stored("防汛")).isEqualTo("会议研究防汛。\n  第二段\t🙂\n第三段 \u200B末\n\n");
    }

    @Test
    void what_cannot_be_read_is_skipped_with_its_reason_and_the_rest_is_read() throws IOException {
        write("good.txt", "市长主持会议，研究防汛。");
        write("nul.txt", "市长主持会议，\u0000研究供水。");
        write("empty.txt", "");
        write("blank.txt", " \n\t\r\n　");
        write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        write("archive.txt", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        var noise = new byte[50_000];
        new Random(5).nextBytes(noise);
        write("noise.txt", noise);
        write("huge.txt", "会议研究防汛。".repeat(1_000_000));
        write("slides.pdf", "%PDF-1.7");
        write(".hidden.txt", "隐藏的会议。");
        write(".git/config.txt", "隐藏的会议。");

        var report = index(folder.toString());

        assertCounts(report, 2, 0, 0, 0, 6);
        assertThat(report.get("skipped").findValuesAsText("origin"))
                .containsExactly("archive.txt", "blank.txt", "empty.txt", "huge.txt", "noise.txt", "picture.txt");
        assertThat(report.get("skipped").findValuesAsText("reason"))
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(report.get("skipped").get(5).get("reason").textValue()).contains("PNG");
        assertThat(origins("防汛 供水")).containsExactlyInAnyOrder("good.txt", "nul.txt");
        assertThat(origins("隐藏")).isEmpty();
    }

    @Test
    void chinese_file_names_are_shown_as_they_are() throws IOException {
        write("二〇二四年/常务会议 纪要（一）.txt", "市长主持会议，研究防汛。");

        index(folder.toString());

        assertThat(origins("防汛")).containsExactly("二〇二四年/常务会议 纪要（一）.txt");
        var article = shell.run("search", "防汛", "--json")
                .json()
                .get("hits")
                .get(0)
                .get("article")
                .textValue();
        assertThat(shell.run("article", article, "--text").out()).isEqualTo("市长主持会议，研究防汛。");
    }

    @Test
    void each_line_of_a_jsonl_file_is_an_article_or_is_reported() throws IOException {
        write("news.jsonl", """
                {"id":"a1","title":"防汛会议","text":"市长主持会议，研究防汛。","publisher":"甲报","published":"2024-05-06","url":"https://example.org/1","language":"zh"}
                {"text":"The council met and discussed freight.","title":null}

                oops
                {"id":"a4"}
                {"id":"a5","text":""}
                ["text"]
                {"id":"a1","text":"同一个编号的另一篇。"}
                {"id":"报道/八","text":"会议研究供水。🙂"}
                """);

        var report = index(folder.toString());

        assertCounts(report, 3, 0, 0, 0, 5);
        assertThat(report.get("skipped").findValuesAsText("origin"))
                .containsExactly("news.jsonl#4", "news.jsonl#5", "news.jsonl#6", "news.jsonl#7", "a1");
        assertThat(origins("防汛")).containsExactly("a1");
        assertThat(origins("freight")).containsExactly("news.jsonl#2");
        assertThat(origins("供水")).containsExactly("报道/八");
    }

    @Test
    void what_a_line_says_beside_its_text_stands_in_the_citation() throws IOException {
        write("news.jsonl", """
                {"id":"a1","title":"防汛会议召开","text":"5月6日，市长王林主持召开防汛会议。","publisher":"甲报","published":"2024-05-07","url":"https://example.org/1"}
                """);
        index(folder.toString());

        var citation =
                shell.run("ask", "谁主持召开防汛会议？", "--json").json().get("citations").get(0);

        assertThat(citation.get("origin").textValue()).isEqualTo("a1");
        assertThat(citation.get("title").textValue()).isEqualTo("防汛会议召开");
        assertThat(citation.get("publisher").textValue()).isEqualTo("甲报");
        assertThat(citation.get("published").textValue()).isEqualTo("2024-05-07");
        assertThat(citation.get("url").textValue()).isEqualTo("https://example.org/1");
    }

    @Test
    void the_same_folder_named_three_times_is_one_folder() throws IOException {
        write("a.txt", "市长主持会议，研究防汛。");
        write("b.txt", "市长主持会议，研究供水。");

        assertCounts(index(folder.toString()), 2, 0, 0, 0, 0);
        assertCounts(index(folder.toString()), 0, 0, 0, 2, 0);
        assertCounts(index(folder + "/./"), 0, 0, 0, 2, 0);
        assertCounts(index(), 0, 0, 0, 2, 0);
        assertThat(origins("会议")).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void a_file_can_be_named_by_itself() throws IOException {
        var file = write("deep/below/report.txt", "市长主持会议，研究防汛。");
        write("deep/below/other.txt", "市长主持会议，研究供水。");

        assertCounts(index(file.toString()), 1, 0, 0, 0, 0);

        assertThat(origins("会议")).containsExactly("report.txt");
    }

    @Test
    void naming_anything_drops_the_demonstration_and_says_so() throws IOException {
        assertThat(shell.run("meetings", "--json").lines()).hasSize(5);
        write("a.txt", "市长主持会议，研究防汛。");

        var call = shell.run("index", folder.toString());

        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("demonstration");
        assertThat(origins("绿色低碳")).isEmpty();
        assertThat(origins("防汛")).containsExactly("a.txt");
    }

    @Test
    void a_folder_that_is_not_there_any_more_keeps_its_articles() throws IOException {
        var away = Files.createDirectory(folder.resolve("away"));
        write("away/a.txt", "市长主持会议，研究防汛。");
        index(away.toString());

        Files.delete(away.resolve("a.txt"));
        Files.delete(away);
        var call = shell.run("index");

        assertThat(call.code()).isZero();
        assertThat(call.err()).contains(away.toString(), "kept");
        assertThat(origins("防汛")).containsExactly("a.txt");
    }

    @Test
    void a_folder_that_has_lost_most_keeps_them_until_confirmed() throws IOException {
        for (var i = 0; i < 12; i++) {
            write("report-" + i + ".txt", "第" + i + "次会议研究防汛。");
        }
        index(folder.toString());
        for (var i = 0; i < 8; i++) {
            Files.delete(folder.resolve("report-" + i + ".txt"));
        }

        var call = shell.run("index", "--json");

        assertCounts(call.json(), 0, 0, 0, 4, 0);
        assertCounts(index("--yes"), 0, 0, 8, 4, 0);
    }

    @Test
    void a_forgotten_folder_is_not_searched_any_more() throws IOException {
        write("a.txt", "市长主持会议，研究防汛。");
        index(folder.toString());

        assertCounts(index("--remove", folder.toString()), 0, 0, 1, 0, 0);

        assertThat(origins("防汛")).isEmpty();
        assertThat(shell.run("index", "--remove", folder.toString()).code()).isEqualTo(1);
    }

    @Test
    void nothing_readable_fails() throws IOException {
        write("empty.txt", "");

        assertThat(shell.run("index", folder.toString()).code()).isEqualTo(1);
    }

    @Test
    void what_index_brings_is_answered_by_a_program_that_runs_already() throws IOException {
        write("a.txt", "市长王林主持会议，研究防汛。");
        index(folder.toString());

        var first = new ArrayDeque<>(List.of("{\"id\":1,\"query\":\"供水\"}\n", "{\"id\":2,\"query\":\"供水\"}\n"));
        var in = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException("reads whole lines");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (first.isEmpty()) {
                    return -1;
                }
                if (first.size() == 1) {
                    write("b.txt", "市长王林主持会议，研究供水。");
                    index();
                }
                var line = first.remove().getBytes(UTF_8);
                System.arraycopy(line, 0, into, offset, line.length);
                return line.length;
            }
        };
        var call = Shell.call(in, new ByteArrayOutputStream(), Map.of(), shell.withHome("search", "--batch", "-"));

        assertThat(call.lines().get(0).get("hits")).isEmpty();
        assertThat(call.lines().get(1).get("hits").findValuesAsText("origin")).containsExactly("b.txt");
    }
}
