package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the command line promises whatever the command: exit codes, one sentence for what is wrong, options on either
/// side. The collection is the demonstration.
class CommandLineTest {
    @TempDir
    private static Path home;

    private static Shell shell;

    @BeforeAll
    static void readTheDemonstration() {
        shell = new Shell(home);
        assertThat(shell.run("meetings").code()).isZero();
    }

    private static void assertRefused(Shell.Call call, int code, String... said) {
        assertThat(call.code()).as(call.err()).isEqualTo(code);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().strip()).startsWith("rapporteur: ").doesNotContain("\tat ");
        assertThat(List.of(said)).allSatisfy(words -> assertThat(call.err()).contains(words));
    }

    // ---- 0, done

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask Who presided over the Changchun meeting?",
                "ask 谁主持了山东省委常委会会议？",
                "ask Who won the chess tournament in Reykjavik?",
                "search 绿色低碳",
                "search zebra",
                "meetings",
                "meetings --json",
                "meetings --person 林武 --from 2024-01-01 --to 2024-12-31",
                "meeting m1",
                "meeting m1 --json",
                "summary m1",
                "summary m1 --length full --language zh",
                "article shandong-joint-meeting",
                "article shandong-joint-meeting --body",
                "doctor",
                "--help",
                "ask --help",
                "--version"
            })
    void what_is_done_exits_with_0(String arguments) {
        var call = shell.run(arguments.split(" ", -1));

        assertThat(call.code()).as(call.err()).isZero();
    }

    @Test
    void a_refusal_is_an_answer() {
        var call = shell.run("ask", "Who won the chess tournament in Reykjavik?", "--json");

        assertThat(call.code()).isZero();
        assertThat(call.json().get("outcome").textValue()).isIn("not_found", "out_of_scope");
    }

    @Test
    void a_collection_to_which_nothing_was_named_is_the_demonstration() {
        assertThat(shell.run("meetings", "--json").lines()).hasSize(5);
    }

    // ---- 1, failed

    @ParameterizedTest
    @ValueSource(strings = {"article nowhere", "article nowhere --text", "article nowhere --json", "article "})
    void an_unknown_article_fails(String arguments) {
        assertRefused(shell.run(arguments.split(" ", -1)), 1, "no article '");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting m999", "meeting nowhere --json", "summary m999", "summary m999 --json"})
    void an_unknown_meeting_fails(String arguments) {
        assertRefused(shell.run(arguments.split(" ", -1)), 1, "no meeting '");
    }

    @Test
    void an_article_id_without_end_fails() {
        assertRefused(shell.run("article", "x".repeat(10_000)), 1, "no article '");
    }

    @Test
    void forgetting_what_was_never_named_fails() {
        assertRefused(shell.run("index", "--remove", "/never/named"), 1, "/never/named was never named");
    }

    @Test
    void a_home_that_is_a_file_fails(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("home"), "no folder");

        assertRefused(new Shell(file).run("ask", "Who?"), 1, "home " + file, "--home");
    }

    @Test
    void a_damaged_collection_fails_and_says_what_to_do(@TempDir Path folder) throws IOException {
        var damaged = Files.writeString(folder.resolve("collection.db"), "no database ".repeat(1_000));

        assertRefused(new Shell(folder).run("ask", "Who?"), 1, damaged.toString(), "is damaged");
    }

    // ---- 2, wrong usage

    @ParameterizedTest
    @CsvSource({
        "asks,     ask",
        "serach,   search",
        "meetngs,  meetings",
        "sumary,   summary",
    })
    void an_unknown_command_is_shown_the_nearest_known(String command, String nearest) {
        assertRefused(shell.run(command, "x"), 2, "unknown command " + command, nearest);
    }

    @Test
    void the_nearest_command_is_found_even_if_another_is_named_behind() {
        assertRefused(shell.run("serach", "meetings"), 2, "unknown command serach", "search");
    }

    @ParameterizedTest
    @CsvSource({
        "ask --jsn x,           --json",
        "search --langu zh x,   --lang",
        "--hoem /tmp ask x,     --home",
        "index --removed /tmp,  --remove",
        "meetings --persons X,  --person",
    })
    void an_unknown_option_is_shown_the_nearest_known(String arguments, String nearest) {
        var call = shell.run(arguments.split(" ", -1));

        assertRefused(call, 2, "unknown option", nearest);
    }

    @ParameterizedTest
    @CsvSource({
        "x=y,                            setting x",
        "clock.zon=Asia/Tokyo,           clock.zone",
        "answer.least-confidance=0.5,    answer.least-confidence",
        "clock.zone,                     without '='",
        "clock.zone=Mars,                'Mars'",
        "answer.least-confidence=much,   'much'",
        "answer.least-confidence=1.5,    '1.5'",
        "answer.least-confidence=NaN,    'NaN'",
        "log.words=maybe,                'maybe'",
    })
    void a_wrong_setting_is_refused(String assignment, String said) {
        assertRefused(shell.run("--set", assignment, "ask", "Who?"), 2, said);
        assertRefused(shell.run("ask", "Who?", "--set", assignment), 2, said);
    }

    @Test
    void a_wrong_setting_of_the_environment_is_refused() {
        var call = Shell.call(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                Map.of("RAPPORTEUR_CLOCK_ZONE", "Mars"),
                shell.withHome("ask", "Who?"));

        assertRefused(call, 2, "RAPPORTEUR_CLOCK_ZONE", "'Mars'");
    }

    @Test
    void a_wrong_setting_of_a_file_is_refused(@TempDir Path folder) throws IOException {
        var config = Files.writeString(folder.resolve("my.properties"), "clock.zoen = Asia/Tokyo\n");

        assertRefused(
                shell.run("--config", config.toString(), "ask", "Who?"),
                2,
                "clock.zoen",
                config.toString(),
                "clock.zone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--config /no/such/file ask Who?",
                "ask --batch /no/such/file",
                "search --batch /no/such/file",
                "summary --batch /no/such/file",
                "meeting --batch /no/such/file",
                "index /no/such/file"
            })
    void a_file_that_does_not_exist_is_refused(String arguments) {
        assertRefused(shell.run(arguments.split(" ", -1)), 2, "/no/such/file", "expected");
    }

    @Test
    void a_folder_is_no_batch() {
        assertRefused(shell.run("ask", "--batch", home.toString()), 2, home.toString());
    }

    @Test
    void a_file_in_no_known_format_is_refused(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("slides.pptx"), "x");

        assertRefused(shell.run("index", file.toString()), 2, file.toString(), "expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask",
                "search",
                "summary",
                "meeting",
                "article",
                "index --remove",
                "ask --batch",
                "search -k",
                "search -k ten x",
                "search -k 0 x",
                "search -k -1 x",
                "search -k 1001 x",
                "search -k 99999999999 x",
                "search --lang fr x",
                "summary m1 --length medium",
                "summary m1 --language fr",
                "meetings --from yesterday",
                "meetings --to 2024-02-30",
                "article x --text --body",
                "--now tomorrow ask x",
                "--now 2024-03-16T09:00:00 ask x",
                "--now 2024-03-16 ask x",
                "ask x --home"
            })
    void wrong_usage_is_told_in_one_sentence(String arguments) {
        var call = shell.run(arguments.split(" ", -1));

        assertRefused(call, 2);
        assertThat(call.err().strip().lines()).hasSize(1);
    }

    // ---- the bot and its secrets

    private static final String TOKEN = "123456789:AAE-canary_OF_A_TOKEN";
    private static final String KEY = "sk-canary-of-a-key";

    private static Shell.Call with(Map<String, String> environment, String... arguments) {
        return Shell.call(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), environment, shell.withHome(arguments));
    }

    @Test
    void a_bot_without_a_token_is_refused_in_one_sentence() {
        var call = shell.run("bot");

        assertRefused(call, 2, "telegram.bot-token is missing", "@BotFather", "RAPPORTEUR_TELEGRAM_BOT_TOKEN");
        assertThat(call.err().strip().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canary",
                "canary:canary",
                "123456789",
                "123456789:",
                "123456789:canary canary",
                "bot123456789:canary-canary",
                "123456789:canary-canary/getMe",
                "https://api.telegram.org/bot123456789:canary/"
            })
    void a_token_of_the_wrong_form_is_refused_and_not_shown(String token) {
        for (var call : List.of(
                shell.run("bot", "--set", "telegram.bot-token=" + token),
                with(Map.of("RAPPORTEUR_TELEGRAM_BOT_TOKEN", token), "bot"),
                with(Map.of("RAPPORTEUR_TELEGRAM_BOT_TOKEN", token), "ask", "Who?"))) {
            assertRefused(call, 2, "telegram.bot-token", "cannot be right", "@BotFather");
            assertThat(call.err()).doesNotContain("canary").doesNotContain("12345678:");
            assertThat(call.err().strip().lines()).hasSize(1);
        }
    }

    @Test
    void secrets_among_the_arguments_bring_a_warning_that_does_not_show_them() throws IOException {
        var telegram = refusing();

        var call = shell.run(
                "bot",
                "--set",
                "telegram.bot-token=" + TOKEN,
                "--set",
                "model.api-key=" + KEY,
                "--set",
                "telegram.api-url=http://localhost:" + telegram.getAddress().getPort());
        telegram.stop(0);

        assertRefused(
                call,
                1,
                "telegram.bot-token was given with --set",
                "model.api-key was given with --set",
                "safer: the environment",
                "Telegram does not know the bot's token");
        assertThat(call.err()).doesNotContain("canary");
    }

    @Test
    void secrets_of_the_environment_bring_no_warning() throws IOException {
        var telegram = refusing();

        var call = with(
                Map.of("RAPPORTEUR_TELEGRAM_BOT_TOKEN", TOKEN),
                "bot",
                "--set",
                "telegram.api-url=http://localhost:" + telegram.getAddress().getPort());
        telegram.stop(0);

        assertRefused(call, 1, "Telegram does not know the bot's token");
        assertThat(call.err()).doesNotContain("--set", "canary");
    }

    @Test
    void a_bot_without_an_admin_tells_its_operator_how_to_become_one() throws IOException {
        var telegram = refusing();

        var call = with(
                Map.of("RAPPORTEUR_TELEGRAM_BOT_TOKEN", TOKEN),
                "bot",
                "--set",
                "telegram.api-url=http://localhost:" + telegram.getAddress().getPort());
        telegram.stop(0);

        assertThat(call.err()).containsPattern("/pair [A-Z2-9]{4}-[A-Z2-9]{4}\\n");
    }

    /// Starts a Bot API that knows no token.
    static HttpServer refusing() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var refusal = "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(401, refusal.length);
            exchange.getResponseBody().write(refusal);
            exchange.close();
        });
        server.start();
        return server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor", "doctor --json"})
    void the_doctor_says_that_a_secret_is_set_and_not_what_it_is(String command) throws IOException {
        var telegram = refusing();

        var call = with(
                Map.of(
                        "RAPPORTEUR_TELEGRAM_BOT_TOKEN",
                        TOKEN,
                        "RAPPORTEUR_MODEL_API_KEY",
                        KEY,
                        "RAPPORTEUR_TELEGRAM_API_URL",
                        "http://localhost:" + telegram.getAddress().getPort()),
                command.split(" ", -1));
        telegram.stop(0);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out())
                .contains("telegram.bot-token = (set, not shown)", "model.api-key = (set, not shown)")
                .contains("Telegram does not know the bot's token")
                .doesNotContain("canary");
        assertThat(call.err()).doesNotContain("canary");
    }

    @Test
    void no_command_at_all_is_wrong_usage() {
        assertRefused(shell.run(), 2, "no command given");
    }

    // ---- options

    @Test
    void options_stand_before_or_after_the_command() {
        var before = Shell.call(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                "--home",
                home.toString(),
                "--now",
                "2024-03-16T09:00:00+08:00",
                "--set",
                "answer.least-confidence=0.2",
                "search",
                "绿色低碳",
                "-k",
                "1");
        var after = Shell.call(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                "search",
                "-k",
                "1",
                "--set",
                "answer.least-confidence=0.2",
                "--now",
                "2024-03-16T09:00:00+08:00",
                "绿色低碳",
                "--home",
                home.toString());

        assertThat(before.code()).isZero();
        assertThat(after.code()).isZero();
        assertThat(withoutTime(after.out())).isEqualTo(withoutTime(before.out()));
    }

    private static String withoutTime(String out) {
        return out.replaceAll("in [0-9.]+ ms", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-16T09:00:00+08:00",
                "2024-03-16T01:00:00Z",
                "2024-03-16T09:00+08:00",
                "2024-03-16T09:00:00+08:00[Asia/Shanghai]"
            })
    void the_present_can_be_any_time_with_a_zone(String now) {
        assertThat(shell.run("--now", now, "ask", "谁主持会议？").code()).isZero();
    }

    @Test
    void a_question_need_not_stand_in_quotes() {
        var quoted = shell.run("ask", "Who presided over the Changchun meeting?", "--json")
                .json();
        var loose = shell.run("ask", "--json", "Who", "presided", "over", "the", "Changchun", "meeting?")
                .json();

        assertThat(loose.get("text")).isEqualTo(quoted.get("text"));
        assertThat(loose.get("question")).isEqualTo(quoted.get("question"));
    }

    // ---- search

    @Test
    void the_first_ten_of_a_hundred_are_those_of_ten() {
        for (var query : List.of("会议", "the meeting", "绿色低碳 green", "刘强 Liu Qiang")) {
            var ten = shell.run("search", query, "--json").json().get("hits");
            var hundred =
                    shell.run("search", query, "-k", "100", "--json").json().get("hits");

            assertThat(StreamSupport.stream(hundred.spliterator(), false).limit(10))
                    .containsExactlyElementsOf(ten);
        }
    }

    @Test
    void ranks_count_from_1_and_scores_never_rise() {
        var hits =
                shell.run("search", "会议 meeting", "-k", "1000", "--json").json().get("hits");

        assertThat(hits).hasSizeGreaterThan(5);
        for (var i = 0; i < hits.size(); i++) {
            assertThat(hits.get(i).get("rank").intValue()).isEqualTo(i + 1);
            if (i > 0) {
                assertThat(hits.get(i).get("score").doubleValue())
                        .isLessThanOrEqualTo(hits.get(i - 1).get("score").doubleValue());
            }
        }
        assertThat(hits.findValuesAsText("passage")).doesNotHaveDuplicates();
    }

    @Test
    void a_language_is_kept_to() {
        var chinese = shell.run("search", "meeting 会议", "--lang", "zh", "--json")
                .json()
                .get("hits");
        var english = shell.run("search", "meeting 会议", "--lang", "en", "--json")
                .json()
                .get("hits");

        assertThat(chinese.findValuesAsText("article"))
                .isNotEmpty()
                .isSubsetOf("shandong-joint-meeting", "jinan-standing-committee");
        assertThat(english.findValuesAsText("article"))
                .isNotEmpty()
                .isSubsetOf("changchun-standing-committee", "jinan-study-session", "liaoning-cecep-talks");
    }

    @Test
    void a_query_of_ten_thousand_characters_is_searched() {
        var call = shell.run("search", "绿色低碳".repeat(2_500), "--json");

        assertThat(call.code()).isZero();
        assertThat(call.json().get("hits")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--place 济南;           jinan-standing-committee, jinan-study-session",
                "--place Jinan;          jinan-standing-committee, jinan-study-session",
                "--person 刘强;          jinan-standing-committee, jinan-study-session",
                "--person Zhou_Naixiang; shandong-joint-meeting",
                "--level provincial;     liaoning-cecep-talks, shandong-joint-meeting",
                "--from 2024-01-01;      shandong-joint-meeting",
                "--to 2023-12-31;        jinan-standing-committee, liaoning-cecep-talks",
                "--from 2023-04-01 --to 2023-04-30; liaoning-cecep-talks",
                "--body 山东省委常委会;  shandong-joint-meeting",
                "--lang zh --person 刘强; jinan-standing-committee"
            })
    void filters_keep_passages_of_articles_whose_meetings_fit(String filters, String articles) {
        var arguments = new ArrayList<>(List.of("search", "会议 meeting talks", "-k", "100", "--json"));
        Stream.of(filters.split(" ", -1)).map(each -> each.replace('_', ' ')).forEach(arguments::add);

        var hits = shell.run(arguments.toArray(String[]::new)).json().get("hits");

        assertThat(new TreeSet<>(hits.findValuesAsText("article"))).containsExactly(articles.split(", ", -1));
    }

    @Test
    void with_filters_too_the_first_of_a_hundred_are_those_of_a_few() {
        var few = shell.run("search", "会议 meeting", "-k", "2", "--person", "刘强", "--json")
                .json()
                .get("hits");
        var hundred = shell.run("search", "会议 meeting", "-k", "100", "--person", "刘强", "--json")
                .json()
                .get("hits");

        assertThat(hundred).hasSizeGreaterThan(2);
        assertThat(StreamSupport.stream(hundred.spliterator(), false).limit(2)).containsExactlyElementsOf(few);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "春节; --place 昆明;                        --place 昆明",
                "春节; --person 刘强 --level provincial;    --level provincial",
                "春节; --person 林武 --lang zh;             --person 林武",
                "春节; --from 2031-01-01 --person 张无名;   --person 张无名, --from 2031-01-01",
                "会议; --lang en --person 林武;             --person 林武",
            })
    void a_filter_that_leaves_nothing_is_dropped_and_named(String query, String filters, String dropped) {
        var arguments = new ArrayList<>(List.of("search", query, "--json"));
        arguments.addAll(List.of(filters.split(" ", -1)));

        var call = shell.run(arguments.toArray(String[]::new));

        assertThat(call.code()).isZero();
        assertThat(call.json().get("hits")).isNotEmpty();
        assertThat(call.json().get("dropped")).extracting(JsonNode::textValue).containsExactly(dropped.split(", ", -1));
        assertThat(call.err()).contains(dropped.replace(", ", " and ")).contains("dropped");
    }

    @Test
    void what_other_filters_ask_for_is_still_kept_to() {
        var hits = shell.run("search", "春节", "--person", "刘强", "--level", "provincial", "--json")
                .json()
                .get("hits");

        assertThat(hits.findValuesAsText("article")).containsOnly("jinan-standing-committee");
    }

    @Test
    void what_is_not_there_without_filters_either_blames_none() {
        var call = shell.run("search", "zebra", "--person", "刘强", "--json");

        assertThat(call.json().get("hits")).isEmpty();
        assertThat(call.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--from 2024-13-01,                  --from is '2024-13-01'",
        "--level cosmic,                     --level is 'cosmic'",
        "--from 2024-03-02 --to 2024-03-01,  before --from",
    })
    void filters_that_cannot_be_are_refused(String filters, String said) {
        var arguments = new ArrayList<>(List.of("search", "会议"));
        arguments.addAll(List.of(filters.split(" ", -1)));

        assertRefused(shell.run(arguments.toArray(String[]::new)), 2, said);
    }

    @Test
    void hits_are_explained_for_people() {
        var call = shell.run("search", "双碳 刘强", "--explain");

        assertThat(call.out())
                .contains("English ranking, place 1", "Chinese ranking, place 1")
                .contains("pair of characters: 刘强, once")
                .contains("(for “双碳”)")
                .contains("reading of a name: liu qiang (for “刘强”)");
    }

    @Test
    void hits_are_explained_for_programs_and_nothing_else_changes() {
        var plain = shell.run("search", "绿色低碳 green", "--json").json().get("hits");
        var explained =
                shell.run("search", "绿色低碳 green", "--json", "--explain").json().get("hits");

        assertThat(plain).isNotEmpty();
        for (var at = 0; at < plain.size(); at++) {
            var how = ((ObjectNode) explained.get(at)).remove("explain");
            assertThat(how.get("place").intValue()).isPositive();
            assertThat(how.get("parts")).isNotEmpty().allSatisfy(part -> {
                assertThat(part.get("terms")).isNotEmpty();
                assertThat(part.get("score").doubleValue()).isPositive();
            });
        }
        assertThat(explained).isEqualTo(plain);
    }

    // ---- article

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changchun-standing-committee",
                "jinan-standing-committee",
                "jinan-study-session",
                "liaoning-cecep-talks",
                "shandong-joint-meeting"
            })
    void the_stored_text_is_written_exactly(String article) throws IOException {
        var text = shell.run("article", article, "--text").out();

        assertThat(text).isEqualTo(Files.readString(Shell.ROOT.resolve("seeds/" + article + ".txt")));
    }

    @Test
    void body_and_furniture_are_parts_of_the_stored_text() {
        var text = shell.run("article", "shandong-joint-meeting", "--text").out();
        var body = shell.run("article", "shandong-joint-meeting", "--body").out();
        var furniture =
                shell.run("article", "shandong-joint-meeting", "--furniture").out();

        assertThat(body.lines()).isNotEmpty().allMatch(text::contains);
        assertThat(furniture.lines()).isNotEmpty().allMatch(text::contains);
        assertThat(body).contains("林武主持会议").doesNotContain("视听");
    }
}
