package rapporteur.proof;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever stands in a folder, indexing it ends well in 256 MB: what can be read is found by a word that only it has,
/// what cannot be read is named with a reason, and a second run finds nothing new.
@Tag("proof")
class BadInputProofTest {
    private static final Table TIMES = new Table("BadInputProof, -Xmx256m", "input", "good", "skipped", "wall", "CPU");

    private static final String SIMPLIFIED = """
            水库管理处召开防汛工作会议

            3月14日，青云镇水库管理处召开防汛工作会议，研究今年的防汛安排。处长王建国主持会议并讲话。
            会议指出，要加强巡查，确保安全度汛。会议强调，各单位要落实责任，备足物资。记号%s。
            """;
    private static final String TRADITIONAL = """
            水庫管理處召開防汛工作會議

            三月十四日，青雲鎮水庫管理處召開防汛工作會議，研究今年的防汛安排。處長王建國主持會議並講話。
            會議指出，要加強巡查，確保安全度汛。會議強調，各單位要落實責任，備足物資。記號%s。
            """;

    @TempDir
    private Path folder;

    /// What is good, by origin: the word that finds it.
    private final Map<String, String> good = new LinkedHashMap<>();

    /// What is bad, by origin: what the reason has to say.
    private final Map<String, String> bad = new LinkedHashMap<>();

    @AfterAll
    static void print() {
        TIMES.print();
    }

    @Test
    void charsets_and_bytes() {
        good("utf8.txt", SIMPLIFIED, UTF_8);
        good("utf8-mark.txt", "\uFEFF" + SIMPLIFIED, UTF_8);
        good("windows-lines.txt", SIMPLIFIED.replace("\n", "\r\n"), UTF_8);
        good("gb18030.txt", SIMPLIFIED, Charset.forName("GB18030"));
        good("big5.txt", TRADITIONAL, Charset.forName("Big5"));
        good("utf16le.txt", SIMPLIFIED, UTF_16LE);
        good("utf16be.txt", SIMPLIFIED, UTF_16BE);
        good("utf16le-mark.txt", "\uFEFF" + SIMPLIFIED, UTF_16LE);
        good("utf16be-mark.txt", "\uFEFF" + SIMPLIFIED, UTF_16BE);
        good("nuls.txt", SIMPLIFIED.replace("会议强调", "\0会议\0强调\0"), UTF_8);
        good("UPPER.TXT", SIMPLIFIED, UTF_8);
        write("damaged.txt", damaged(marked("damaged.txt", SIMPLIFIED).getBytes(UTF_8), 3));

        bad("empty.txt", new byte[0], "empty");
        bad("blank.txt", "\n \u3000\t\n".getBytes(UTF_8), "empty");
        bad("only-nuls.txt", new byte[5_000], "");
        bad("random.txt", randomBytes(50_000), "");
        bad("image.txt", joined(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, randomBytes(5_000)), "PNG");
        bad("archive.txt", joined(new byte[] {'P', 'K', 3, 4}, randomBytes(5_000)), "ZIP");
        bad("ruined.txt", damaged(SIMPLIFIED.getBytes(UTF_8), 150), "");
        write("ignored.docx", randomBytes(100));

        isIndexed("charsets and bytes");
    }

    @Test
    void large_files() {
        bad(
                "50-mb.txt",
                SIMPLIFIED
                        .repeat(50_000_000 / SIMPLIFIED.getBytes(UTF_8).length)
                        .getBytes(UTF_8),
                "bytes");
        bad("50-mb-one-line.txt", "会议指出，".repeat(50_000_000 / 15).getBytes(UTF_8), "bytes");
        good("almost-4-mb.txt", SIMPLIFIED + "昨日多地气温回升，市民外出踏青。\n".repeat(4_000_000 / 49), UTF_8);
        good("small-one-beside.txt", SIMPLIFIED, UTF_8);

        isIndexed("large files");
    }

    @Test
    void long_lines_and_sentences() {
        good("one-line.txt", SIMPLIFIED + "会议指出，要加强巡查。".repeat(20_000), UTF_8);
        good("one-sentence.txt", SIMPLIFIED + "会议指出，".repeat(100_000), UTF_8);
        good("no-mark-at-all.txt", SIMPLIFIED + "水".repeat(500_000), UTF_8);
        good("one-word.txt", SIMPLIFIED + "a".repeat(3_000_000), UTF_8);
        good("brackets.txt", SIMPLIFIED + "（《“".repeat(100_000), UTF_8);
        good("numbers.txt", SIMPLIFIED + "2024年3月14日，1,234.5亿元；".repeat(40_000), UTF_8);
        good("lines.txt", SIMPLIFIED + "水库\n".repeat(300_000), UTF_8);

        isIndexed("long lines and sentences");
    }

    /// To be read: twice as long should cost about twice as much.
    @Test
    void one_long_article_of_each_kind() {
        var table = new Table("BadInputProof: CPU of one article", "made of", "250,000 chars", "500,000", "1,000,000");
        var kinds = Map.of(
                "one sentence", "水库管理处",
                "one English sentence", "the reservoir office ",
                "what a meeting said", "会议指出，要加强巡查，确保安全度汛。",
                "who was there", "王建国、李卫东出席会议。",
                "lines", "水库\n",
                "dates and numbers", "2024年3月14日，1,234.5亿元。",
                "brackets", "（《“",
                "one word", "a");
        kinds.forEach((kind, words) -> table.row(
                kind,
                cpuOf(words.repeat(250_000 / words.length())),
                cpuOf(words.repeat(500_000 / words.length())),
                cpuOf(words.repeat(1_000_000 / words.length()))));
        table.print();
    }

    private Duration cpuOf(String text) {
        write("long.txt", (SIMPLIFIED + text).getBytes(UTF_8));
        try {
            var home = Files.createTempDirectory(folder, "home");
            var index = Program.at(home).withHeap("256m").run("index", "--json", input().toString());
            assertThat(index.exit()).as(index.err()).isZero();
            assertThat(index.json().at("/articles/added").asInt()).isEqualTo(1);
            return index.cpu();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void lines_of_jsonl() {
        var lines = new ArrayList<byte[]>();
        lines.add(object("\uFEFF", "with-mark"));
        lines.add(object("", "first"));
        lines.add(skipped("lines.jsonl#3", "{\"id\":\"cut\",\"text\":\"会议".getBytes(UTF_8), "JSON"));
        lines.add(skipped("lines.jsonl#4", "会议指出".getBytes(UTF_8), "JSON"));
        lines.add(skipped("lines.jsonl#5", "{\"id\":\"no-text\",\"title\":\"会议\"}".getBytes(UTF_8), "no text"));
        lines.add(skipped("lines.jsonl#6", "{\"id\":\"null-text\",\"text\":null}".getBytes(UTF_8), "no text"));
        lines.add(skipped("lines.jsonl#7", "[1,2]".getBytes(UTF_8), "no text"));
        lines.add(skipped("lines.jsonl#8", "null".getBytes(UTF_8), "no text"));
        lines.add(skipped("lines.jsonl#9", "[".repeat(100_000).getBytes(UTF_8), "JSON"));
        lines.add(new byte[] {' ', '\r'});
        lines.add(skipped("lines.jsonl#11", "{\"text\":\"会议。\"} {\"text\":\"又一次会议。\"}".getBytes(UTF_8), "JSON"));
        lines.add(object("", "twice"));
        lines.add("{\"id\":\"twice\",\"text\":\"会议指出，第二次。\"}".getBytes(UTF_8));
        bad.put("twice", "second");
        lines.add(object("", "lone-surrogates", "\\ud800会议\\udc00"));
        lines.add(object("", "nul", "\\u0000会议"));
        lines.add(skipped("lines.jsonl#16", filled(100_000_000), "longer"));
        lines.add(object("", "behind-the-long-one"));
        lines.add("{\"text\":\"%s\"}"
                .formatted(marked("lines.jsonl#18", SIMPLIFIED).replace("\n", "\\n"))
                .getBytes(UTF_8));
        lines.add(object("", "many-words", "水库管理处".repeat(50_000)));
        writeLines("lines.jsonl", lines);
        bad("empty-lines.jsonl", new byte[] {'{', '\n', '\n', '}'}, "JSON", "#1", "#3");
        write("nothing.jsonl", new byte[0]);

        isIndexed("lines of .jsonl");
    }

    @Test
    void ids_and_titles_that_no_charset_can_hold() {
        var lines = List.of(
                "{\"id\":\"half\\ud800\",\"title\":\"会\\udfff议\",\"text\":\"会议指出，要加强巡查。记号zqhalfid。\"}",
                "{\"id\":\"nul\\u0000id\",\"title\":\"会\\u0000议\",\"text\":\"会议指出，要加强巡查。记号zqnulid。\"}",
                "{\"id\":\"%s\",\"text\":\"会议指出，要加强巡查。记号zqlongid。\"}".formatted("长".repeat(100_000)));
        writeLines("ids.jsonl", lines.stream().map(line -> line.getBytes(UTF_8)).toList());
        var program = Program.at(folder.resolve("home")).withHeap("256m");
        var first = program.run("index", "--json", input().toString());
        var again = program.run("index", "--json", input().toString());

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.json().at("/articles/added").asInt()).as(first.out()).isEqualTo(3);
        assertThat(again.json().at("/articles/unchanged").asInt())
                .as(again.out())
                .isEqualTo(3);
    }

    @Test
    void names_and_folders() throws IOException {
        good("会议 纪要（第1号）.txt", SIMPLIFIED, UTF_8);
        good("two\nlines.txt", SIMPLIFIED, UTF_8);
        good("right\u202Eto\u202Cleft.txt", SIMPLIFIED, UTF_8);
        good("-option.txt", SIMPLIFIED, UTF_8);
        good("quote\"and\\backslash.txt", SIMPLIFIED, UTF_8);
        good("😀.txt", SIMPLIFIED, UTF_8);
        good("a/same.txt", SIMPLIFIED, UTF_8);
        good("b/same.txt", SIMPLIFIED, UTF_8);
        good("层/".repeat(200) + "deep.txt", SIMPLIFIED, UTF_8);
        good("folder.txt/inside.txt", SIMPLIFIED, UTF_8);
        write(".hidden.txt", SIMPLIFIED.getBytes(UTF_8));
        Files.createDirectories(input().resolve("empty folder"));
        Files.createSymbolicLink(input().resolve("around"), input());
        Files.createSymbolicLink(input().resolve("dangling.txt"), input().resolve("nowhere"));
        if (!System.getProperty("user.name").equals("root")) {
            bad("unreadable.txt", SIMPLIFIED.getBytes(UTF_8), "cannot be read");
            Files.setPosixFilePermissions(
                    input().resolve("unreadable.txt"), PosixFilePermissions.fromString("---------"));
        }

        isIndexed("names and folders");
    }

    @Test
    void a_folder_without_articles() throws IOException {
        Files.createDirectories(input().resolve("a/b"));
        write("a/b/picture.png", randomBytes(1_000));

        isIndexed("no articles");
    }

    private Path input() {
        return folder.resolve("input");
    }

    private void isIndexed(String what) {
        var program = Program.at(folder.resolve("home")).withHeap("256m");
        var index = program.run("index", "--json", input().toString());
        assertThat(index.err()).as(what).doesNotContain("OutOfMemory", "\tat ");
        assertThat(index.exit()).as("%s: %s", what, index.err()).isZero();
        TIMES.row(what, good.size(), bad.size(), index.wall(), index.cpu());

        assertThat(reasons(index.json())).as(what).containsOnlyKeys(bad.keySet());
        assertThat(reasons(index.json()))
                .as(what)
                .allSatisfy((origin, reason) ->
                        assertThat(reason).as(origin).isNotBlank().contains(bad.get(origin)));
        assertThat(firstFound(program)).as(what).isEqualTo(originsOfGood());
        var again = program.run("index", "--json", input().toString());
        assertThat(again.json().at("/articles/unchanged").asInt())
                .as(again.out())
                .isEqualTo(good.size());
        assertThat(reasons(again.json())).as(what).isEqualTo(reasons(index.json()));
    }

    private static Map<String, String> reasons(JsonNode report) {
        return StreamSupport.stream(report.get("skipped").spliterator(), false)
                .collect(Collectors.toMap(
                        skipped -> skipped.get("origin").asText(),
                        skipped -> skipped.get("reason").asText()));
    }

    /// Returns the origin of the best hit for each word.
    private Map<String, String> firstFound(Program program) {
        var queries = good.values().stream()
                .map(word -> Program.line(word, "query", word))
                .toList();
        var search = program.run(queries, "search", "--batch", "-", "-k", "1");
        assertThat(search.exit()).as(search.err()).isZero();
        return search.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.get("id").asText(),
                        line -> line.at("/hits/0/origin").asText("")));
    }

    private Map<String, String> originsOfGood() {
        var origins = new HashMap<String, String>();
        good.forEach((origin, word) -> origins.put(word, origin));
        return origins;
    }

    /// Puts a word that stands nowhere else into the text.
    private String marked(String origin, String text) {
        var number = good.size();
        var word = "zqv" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "xqz";
        good.put(origin, word);
        return text.replaceFirst("%s", word);
    }

    private void good(String origin, String text, Charset charset) {
        write(origin, marked(origin, text).getBytes(charset));
    }

    private void bad(String origin, byte[] bytes, String reason, String... places) {
        write(origin, bytes);
        for (var place : places.length == 0 ? new String[] {""} : places) {
            bad.put(origin + place, reason);
        }
    }

    private byte[] skipped(String origin, byte[] line, String reason) {
        bad.put(origin, reason);
        return line;
    }

    private byte[] object(String before, String id) {
        return object(before, id, "");
    }

    private byte[] object(String before, String id, String more) {
        var text = marked(id, SIMPLIFIED).replace("\n", "\\n") + more;
        return (before + "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}").getBytes(UTF_8);
    }

    private static byte[] filled(int length) {
        var line = new byte[length];
        Arrays.fill(line, (byte) 'x');
        return line;
    }

    private static byte[] randomBytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /// Returns the bytes with some that belong to no character.
    private static byte[] damaged(byte[] bytes, int places) {
        for (var i = 0; i < places; i++) {
            bytes[bytes.length * i / places] = (byte) 0xFF;
        }
        return bytes;
    }

    private void write(String origin, byte[] bytes) {
        writeLines(origin, List.of(bytes));
    }

    private void writeLines(String origin, List<byte[]> lines) {
        try {
            var file = input().resolve(origin);
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                for (var line : lines) {
                    out.write(line);
                    if (lines.size() > 1) {
                        out.write('\n');
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
