package rapporteur.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    private Path folder;

    private static Settings set(String... assignments) {
        return Settings.read(Optional.empty(), Map.of(), List.of(assignments));
    }

    private Optional<Path> config(String text) throws IOException {
        return Optional.of(Files.writeString(folder.resolve("my.properties"), text));
    }

    @Test
    void without_anything_set_the_defaults_hold() {
        var settings = set();

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(settings.leastConfidence()).isBetween(0.0, 1.0);
        assertThat(settings.logWords()).isFalse();
        assertThat(settings.logFile()).isEmpty();
    }

    @Test
    void the_last_source_wins() throws IOException {
        var file = config("clock.zone = Asia/Tokyo\n");
        var environment = Map.of("RAPPORTEUR_CLOCK_ZONE", "Asia/Seoul");
        var assignments = List.of("clock.zone=Asia/Taipei", "clock.zone=Asia/Urumqi");

        assertThat(Settings.read(file, Map.of(), List.of()).zone()).hasToString("Asia/Tokyo");
        assertThat(Settings.read(file, environment, List.of()).zone()).hasToString("Asia/Seoul");
        assertThat(Settings.read(file, environment, assignments).zone()).hasToString("Asia/Urumqi");
    }

    @Test
    void a_source_that_says_nothing_of_a_key_leaves_it() throws IOException {
        var settings = Settings.read(
                config("log.words = true\n"), Map.of("RAPPORTEUR_CLOCK_ZONE", "UTC"), List.of("log.file=logs/log"));

        assertThat(settings.logWords()).isTrue();
        assertThat(settings.zone()).hasToString("UTC");
        assertThat(settings.logFile()).contains(Path.of("logs/log"));
    }

    @ParameterizedTest
    @CsvSource({
        "clock.zone,              RAPPORTEUR_CLOCK_ZONE",
        "answer.least-confidence, RAPPORTEUR_ANSWER_LEAST_CONFIDENCE",
        "telegram.bot-token,      RAPPORTEUR_TELEGRAM_BOT_TOKEN",
    })
    void a_key_has_a_variable_in_the_environment(String key, String variable) {
        assertThat(Settings.variable(key)).isEqualTo(variable);
    }

    @Test
    void what_else_is_in_the_environment_is_nobodys_business() {
        var settings = Settings.read(Optional.empty(), Map.of("PATH", "/bin", "RAPPORTEUR_JAVA_HOME", "/x"), List.of());

        assertThat(settings.lines()).noneMatch(line -> line.contains("/bin") || line.contains("/x"));
    }

    @ParameterizedTest
    @CsvSource({
        "clock.zon,               clock.zone",
        "clok.zone,               clock.zone",
        "zone,                    clock.zone",
        "answer.least_confidence, answer.least-confidence",
        "log.word,                log.words",
        "log.fil,                 log.file",
    })
    void an_unknown_key_is_shown_the_nearest_known(String key, String nearest) {
        assertThatThrownBy(() -> set(key + "=x"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("setting " + key + " of --set")
                .hasMessageContaining("nearest known: " + nearest + ";");
    }

    @Test
    void an_unknown_key_of_a_file_names_the_file() {
        assertThatThrownBy(() -> Settings.read(config("clock.zon = UTC\n"), Map.of(), List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("clock.zon")
                .hasMessageContaining("my.properties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock.zone=Mars",
                "clock.zone=",
                "answer.least-confidence=",
                "answer.least-confidence=high",
                "answer.least-confidence=-0.1",
                "answer.least-confidence=1.01",
                "answer.least-confidence=NaN",
                "answer.least-confidence=Infinity",
                "log.words=yes",
                "log.words=TRUE"
            })
    void a_value_of_the_wrong_kind_stops_the_start(String assignment) {
        var key = assignment.substring(0, assignment.indexOf('='));

        assertThatThrownBy(() -> set(assignment))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("setting " + key + " of --set is '")
                .hasMessageContaining("(expected: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock.zone", "=UTC", ""})
    void an_assignment_needs_a_key_and_a_value(String assignment) {
        assertThatThrownBy(() -> set(assignment))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("expected: --set key=value");
    }

    @Test
    void spaces_around_an_assignment_do_not_count() {
        assertThat(set(" clock.zone = UTC ").zone()).hasToString("UTC");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 1.0", "0.5, 0.5", "5e-1, 0.5"})
    void a_number_may_be_written_in_any_usual_way(String text, double number) {
        assertThat(set("answer.least-confidence=" + text).leastConfidence()).isEqualTo(number);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        var missing = folder.resolve("missing.properties");

        assertThatThrownBy(() -> Settings.read(Optional.of(missing), Map.of(), List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(missing.toString());
        assertThatThrownBy(() -> Settings.read(Optional.of(folder), Map.of(), List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void a_file_is_read_as_utf_8() throws IOException {
        var settings = Settings.read(config("# 日志\nlog.file = logs/日志.txt\n"), Map.of(), List.of());

        assertThat(settings.logFile()).contains(Path.of("logs/日志.txt"));
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        var file = folder.resolve("gbk.properties");
        Files.write(file, "log.file = logs/日志.txt\n".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> Settings.read(Optional.of(file), Map.of(), List.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void every_key_is_listed_with_its_source() throws IOException {
        var keys = new Properties();
        try (var in = Settings.class.getResourceAsStream("/rapporteur.properties")) {
            keys.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        var lines = set("clock.zone=UTC").lines();

        assertThat(lines).hasSameSizeAs(keys.keySet()).isSorted();
        assertThat(lines).contains("clock.zone = UTC  (--set)", "log.words = false  (the defaults)");
    }
}
