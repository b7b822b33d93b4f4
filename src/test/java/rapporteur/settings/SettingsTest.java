package rapporteur.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
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

    // ---- the model

    @Test
    void without_anything_set_there_is_no_model_and_no_bot() {
        var settings = set();

        assertThat(settings.provider()).isEqualTo(Provider.NONE);
        assertThat(settings.modelName()).isEmpty();
        assertThat(settings.modelUrl()).isEmpty();
        assertThat(settings.modelKey()).isEmpty();
        assertThat(settings.modelTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(settings.botToken()).isEmpty();
        assertThat(settings.telegramUrl()).hasToString("https://api.telegram.org");
        assertThat(settings.secrets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "none, NONE",
        "ollama, OLLAMA",
        "openai, OPENAI",
        "anthropic, ANTHROPIC",
        "gemini, GEMINI",
        "mistral, MISTRAL",
        "OpenAI, OPENAI"
    })
    void a_provider_is_called_by_its_name(String name, Provider provider) {
        assertThat(set("model.provider=" + name, "model.name=x").provider()).isEqualTo(provider);
    }

    @Test
    void an_unknown_provider_is_shown_those_that_are_known() {
        assertThatThrownBy(() -> set("model.provider=chatgpt", "model.name=x"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("setting model.provider of --set is 'chatgpt' (expected: one of none, ollama, openai,"
                        + " anthropic, gemini, mistral)");
    }

    @Test
    void a_provider_needs_the_name_of_a_model() {
        assertThatThrownBy(() -> set("model.provider=mistral"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("setting model.name is missing (expected: the name of a model of mistral, since"
                        + " model.provider is set)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:11434", "https://models.example.org/v1", "http://[::1]:8080/"})
    void a_provider_may_stand_anywhere(String url) {
        assertThat(set("model.base-url=" + url).modelUrl()).hasToString("Optional[" + url + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "model.base-url=localhost:11434",
                "model.base-url=ftp://example.org",
                "model.base-url=http://",
                "model.base-url=http:///v1",
                "model.base-url=http://a b/",
                "telegram.api-url=",
                "telegram.api-url=api.telegram.org",
                "model.timeout=0",
                "model.timeout=601",
                "model.timeout=1.5",
                "model.timeout=15s",
                "model.timeout=",
                "quota.questions-per-day=-1",
                "quota.questions-per-day=many",
                "quota.questions-per-day=",
                "quota.questions-per-day=1.5",
                "quota.model-tokens-per-day=-1",
                "quota.model-tokens-per-day=Unlimited",
                "log.level=loud",
                "log.level=",
                "log.level=off"
            })
    void a_value_of_another_kind_stops_the_start(String assignment) {
        a_value_of_the_wrong_kind_stops_the_start(assignment);
    }

    /// Whoever puts it there has mostly pasted the token with it.
    @ParameterizedTest
    @ValueSource(strings = {"/bot123456:SECRET-token", "/v1", "//x"})
    void the_address_of_telegram_has_no_path_and_what_it_has_is_not_shown(String path) {
        assertThatThrownBy(() -> set("telegram.api-url=https://api.telegram.org" + path))
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        "setting telegram.api-url of --set has a path (expected: scheme, host and port without one)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.telegram.org/", "http://127.0.0.1:8081", "http://127.0.0.1:8081//"})
    void telegram_may_be_a_server_of_ones_own(String url) {
        assertThat(set("telegram.api-url=" + url).telegramUrl()).hasToString(url);
    }

    @Test
    void time_and_quotas_are_whole_numbers() {
        var settings = set("model.timeout=600", "quota.questions-per-day=20", "quota.model-tokens-per-day=0");

        assertThat(settings.modelTimeout()).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings.questionsPerDay()).hasValue(20);
        assertThat(settings.modelTokensPerDay()).hasValue(0);
        assertThat(set("quota.questions-per-day=0").questionsPerDay()).hasValue(0);
    }

    @Test
    void a_quota_may_be_unlimited() {
        assertThat(set("quota.questions-per-day=unlimited").questionsPerDay()).isEmpty();
        assertThat(set("quota.model-tokens-per-day=unlimited").modelTokensPerDay())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"error, ERROR", "warn, WARN", "Info, INFO", "DEBUG, DEBUG", "trace, TRACE"})
    void a_level_may_be_written_in_any_case(String text, String level) {
        assertThat(set("log.level=" + text).logLevel()).isEqualTo(level);
    }

    // ---- secrets

    private static final String TOKEN = "123456789:AAE-xyz_0123456789";
    private static final String KEY = "key-1f2e3d4c5b";

    @Test
    void a_secret_is_known_to_who_needs_it_and_shown_to_nobody() {
        var settings = Settings.read(
                Optional.empty(),
                Map.of("RAPPORTEUR_TELEGRAM_BOT_TOKEN", TOKEN, "RAPPORTEUR_MODEL_API_KEY", KEY),
                List.of());

        assertThat(settings.botToken()).contains(new Secret(TOKEN));
        assertThat(settings.requireBotToken().value()).isEqualTo(TOKEN);
        assertThat(settings.modelKey()).contains(new Secret(KEY));
        assertThat(settings.secrets()).containsExactlyInAnyOrder(new Secret(TOKEN), new Secret(KEY));
        assertThat(settings.secrets().toString()).doesNotContain(TOKEN).doesNotContain(KEY);
        assertThat(settings.lines())
                .noneMatch(line -> line.contains(TOKEN) || line.contains(KEY))
                .contains(
                        "model.api-key = (set, not shown)  (the environment's RAPPORTEUR_MODEL_API_KEY)",
                        "telegram.bot-token = (set, not shown)  (the environment's RAPPORTEUR_TELEGRAM_BOT_TOKEN)");
    }

    @Test
    void a_secret_that_is_not_set_is_not_said_to_be() {
        assertThat(set().lines()).contains("model.api-key =   (the defaults)");
    }

    @Test
    void a_bot_needs_a_token() {
        assertThatThrownBy(() -> set().requireBotToken())
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("setting telegram.bot-token is missing (expected: the token from @BotFather")
                .hasMessageContaining("RAPPORTEUR_TELEGRAM_BOT_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telegram.bot-token=SECRET",
                "telegram.bot-token=123456:",
                "telegram.bot-token=:SECRET-token",
                "telegram.bot-token=bot123456:SECRET",
                "telegram.bot-token=123456:SECRET token",
                "telegram.bot-token=123456:SECRET/token",
                "model.api-key=SECRET key",
                "model.api-key=Bearer SECRET"
            })
    void a_secret_that_cannot_be_right_stops_the_start_and_is_not_shown(String assignment) {
        var key = assignment.substring(0, assignment.indexOf('='));

        assertThatThrownBy(() -> set(assignment))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("setting " + key + " of --set cannot be right (expected: ")
                .message()
                .doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.api-key:SECRET", "model.api-key SECRET", "telegram.bot-token 123456:SECRET"})
    void a_secret_without_an_equals_sign_is_not_shown(String assignment) {
        assertThatThrownBy(() -> set(assignment))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("expected: --set key=value")
                .message()
                .doesNotContain("SECRET");
    }

    @Test
    void secrets_on_the_command_line_are_named() throws IOException {
        var environment = Map.of("RAPPORTEUR_MODEL_API_KEY", KEY);
        var file = config("telegram.bot-token = " + TOKEN + "\n");

        assertThat(Settings.read(file, environment, List.of()).secretsInArguments())
                .isEmpty();
        assertThat(Settings.read(file, environment, List.of("model.api-key=" + KEY, "clock.zone=UTC"))
                        .secretsInArguments())
                .containsExactly("model.api-key");
        assertThat(set("telegram.bot-token=" + TOKEN, "model.api-key=" + KEY).secretsInArguments())
                .containsExactly("model.api-key", "telegram.bot-token");
    }

    // ---- embedding

    @Test
    void without_an_embedding_provider_searches_go_by_words() {
        assertThat(set().embeddingProvider()).isEqualTo(EmbeddingProvider.NONE);
        assertThat(set().embeddingTimeout()).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "embedding.provider=word2vec,                             'none, ollama, openai, onnx, in-process'",
        "embedding.provider=ollama,                               'setting embedding.name is missing'",
        "embedding.provider=in-process,                           'setting embedding.name is missing'",
        "embedding.pooling=last,                                  'one of mean, cls, or nothing'",
        "embedding.timeout=0,                                     'seconds, from 1 to 600'",
        "embedding.base-url=localhost:11434,                      'begins with https:// or http://'",
    })
    void a_wrong_embedding_setting_is_named_with_what_was_expected(String assignment, String expected) {
        assertThatThrownBy(() -> set(assignment))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("setting embedding.")
                .hasMessageContaining(expected);
    }

    @Test
    void the_key_of_an_embedding_provider_is_a_secret() {
        var settings =
                Settings.read(Optional.empty(), Map.of("RAPPORTEUR_EMBEDDING_API_KEY", "key-1f2e3d4c"), List.of());

        assertThat(settings.embeddingKey().orElseThrow().value()).isEqualTo("key-1f2e3d4c");
        assertThat(settings.secrets()).contains(settings.embeddingKey().orElseThrow());
        assertThat(settings.lines().toString()).doesNotContain("key-1f2e3d4c");
        assertThat(set("embedding.api-key=key-1f2e3d4c").secretsInArguments()).containsExactly("embedding.api-key");
    }

    @Test
    void a_model_in_a_file_has_its_tokenizer_beside_it_unless_one_is_set() throws IOException {
        var model = Files.createFile(folder.resolve("model.onnx"));
        var beside = Files.createFile(folder.resolve("tokenizer.json"));
        var other = Files.createFile(folder.resolve("other.json"));

        assertThat(ofFile(model).embeddingModelFile()).isEqualTo(model);
        assertThat(ofFile(model).embeddingTokenizerFile()).isEqualTo(beside);
        assertThat(ofFile(model, "embedding.tokenizer-file=" + other).embeddingTokenizerFile())
                .isEqualTo(other);
    }

    @Test
    void how_its_vectors_are_pooled_is_left_to_the_models_name_unless_it_is_set() {
        assertThat(set().embeddingPooling()).isEmpty();
        assertThat(set("embedding.pooling=cls").embeddingPooling()).contains(Pooling.CLS);
        assertThat(set("embedding.pooling=mean").embeddingPooling()).contains(Pooling.MEAN);
    }

    @Test
    void files_that_are_not_there_stop_the_start() throws IOException {
        var model = Files.createFile(folder.resolve("model.onnx"));
        var missing = folder.resolve("missing");

        assertThatThrownBy(() -> set("embedding.provider=onnx", "embedding.name=x"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("setting embedding.model-file is missing");
        assertThatThrownBy(() -> ofFile(missing))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("setting embedding.model-file of --set is '" + missing + "'")
                .hasMessageContaining("expected: an .onnx file that is there");
        assertThatThrownBy(() -> ofFile(model))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("setting embedding.tokenizer-file is missing")
                .hasMessageContaining(folder.resolve("tokenizer.json").toString());
        assertThatThrownBy(() -> ofFile(model, "embedding.tokenizer-file=" + missing))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("setting embedding.tokenizer-file of --set is '" + missing + "'");
    }

    private static Settings ofFile(Path model, String... more) {
        return set(Stream.concat(
                        Stream.of("embedding.provider=onnx", "embedding.name=x", "embedding.model-file=" + model),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /// A file that another provider does not read may be missing.
    @Test
    void files_are_looked_for_only_where_the_provider_is_a_file() {
        var settings = set("embedding.provider=ollama", "embedding.name=x", "embedding.model-file=/missing");

        assertThat(settings.embeddingProvider()).isEqualTo(EmbeddingProvider.OLLAMA);
    }
}
