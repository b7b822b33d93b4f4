package rapporteur.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every setting and where its value came from. The list of keys, each with meaning, unit and default, is
/// `rapporteur.properties` beside the program's classes; a value is taken from there, then from the file of
/// `--config`, then from the environment, then from `--set`, the last one winning.
public final class Settings {
    private static final String DEFAULTS = "/rapporteur.properties";

    /// Values that are shown to nobody.
    private static final Set<String> SECRETS = Set.of("telegram.bot-token", "model.api-key", "embedding.api-key");

    private static final Pattern BOT_TOKEN = Pattern.compile("\\d{1,20}:[\\w-]{5,}");

    /// A value and where it was set, for messages.
    private record Value(String text, String where) {}

    private static final String ARGUMENT = "--set";

    private final Map<String, Value> values;

    private Settings(Map<String, Value> values) {
        this.values = values;
    }

    /// Reads all sources.
    ///
    /// @param config      the file named with `--config`
    /// @param environment of the process
    /// @param assignments of `--set`, each `key=value`
    /// @throws SettingsException for an unknown key, a missing file or a malformed assignment
    public static Settings read(Optional<Path> config, Map<String, String> environment, List<String> assignments) {
        var settings = new Settings(new TreeMap<>());
        settings.readDefaults();
        config.ifPresent(settings::readFile);
        settings.readEnvironment(environment);
        assignments.forEach(settings::readAssignment);
        settings.check();
        return settings;
    }

    private void readDefaults() {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(
                        Settings.class.getResourceAsStream(DEFAULTS), "the program's jar lacks rapporteur.properties"),
                StandardCharsets.UTF_8)) {
            load(reader)
                    .forEach((key, value) -> values.put(key.toString(), new Value(value.toString(), "the defaults")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SettingsException("--config " + file + " is not there (expected: a file of key=value lines)");
        }
        try (var reader = Files.newBufferedReader(file)) {
            load(reader).forEach((key, value) -> set(key.toString(), value.toString(), file.toString()));
        } catch (IOException e) {
            throw new SettingsException("--config " + file + " cannot be read: " + e.getMessage()
                    + " (expected: key=value lines in UTF-8)");
        }
    }

    private static Properties load(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        return properties;
    }

    private void readEnvironment(Map<String, String> environment) {
        for (var key : List.copyOf(values.keySet())) {
            var name = variable(key);
            var value = environment.get(name);
            if (value != null) {
                set(key, value, "the environment's " + name);
            }
        }
    }

    /// Returns the environment variable that sets a key: `telegram.bot-token` is `RAPPORTEUR_TELEGRAM_BOT_TOKEN`.
    public static String variable(String key) {
        return "RAPPORTEUR_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private void readAssignment(String assignment) {
        var equals = assignment.indexOf('=');
        if (equals < 1) {
            throw new SettingsException("--set is given a word without '=' (expected: --set key=value)");
        }
        set(
                assignment.substring(0, equals).strip(),
                assignment.substring(equals + 1).strip(),
                ARGUMENT);
    }

    private void set(String key, String value, String where) {
        if (!values.containsKey(key)) {
            throw new SettingsException("setting " + key + " of " + where + " is unknown (nearest known: "
                    + nearest(key) + "; all are listed by 'rapporteur doctor')");
        }
        values.put(key, new Value(value, where));
    }

    private String nearest(String key) {
        return values.keySet().stream()
                .min(Comparator.comparingInt(known -> distance(known, key)))
                .orElse("none");
    }

    /// Levenshtein's distance.
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /// Reads every typed setting once, so that a wrong one stops the start and not the first answer.
    private void check() {
        zone();
        leastConfidence();
        logWords();
        modelFillsRecords();
        logLevel();
        logFile();
        pictureFont();
        botToken();
        telegramUrl();
        provider();
        modelUrl();
        requireModelName();
        modelKey();
        modelTimeout();
        embeddingProvider();
        embeddingUrl();
        requireEmbeddingName();
        requireEmbeddingFiles();
        embeddingPooling();
        embeddingKey();
        embeddingTimeout();
        questionsPerDay();
        modelTokensPerDay();
    }

    private void requireModelName() {
        if (provider() != Provider.NONE && modelName().isEmpty()) {
            throw new SettingsException("setting model.name is missing (expected: the name of a model of "
                    + provider().token() + ", since model.provider is set)");
        }
    }

    private void requireEmbeddingName() {
        if (embeddingProvider() != EmbeddingProvider.NONE && embeddingName().isEmpty()) {
            throw new SettingsException(
                    "setting embedding.name is missing (expected: the name of an embedding model of "
                            + embeddingProvider().token() + ", since embedding.provider is set)");
        }
    }

    private void requireEmbeddingFiles() {
        if (embeddingProvider() == EmbeddingProvider.ONNX) {
            embeddingModelFile();
            embeddingTokenizerFile();
        }
    }

    /// Returns the token of the Telegram bot, if one is set.
    public Optional<Secret> botToken() {
        return secret("telegram.bot-token", BOT_TOKEN, "the token from @BotFather, like 123456789:AAE…");
    }

    /// Returns the token of the Telegram bot.
    ///
    /// @throws SettingsException if none is set
    public Secret requireBotToken() {
        return botToken()
                .orElseThrow(
                        () -> new SettingsException("setting telegram.bot-token is missing (expected: the token from"
                                + " @BotFather in the environment's " + variable("telegram.bot-token")
                                + " or a --config file; without one, run 'ask')"));
    }

    /// Returns where the Bot API is: scheme, host and perhaps port.
    public URI telegramUrl() {
        var url = url("telegram.api-url")
                .orElseThrow(() -> wrong("telegram.api-url", "https://HOST or http://HOST:PORT"));
        if (!url.getPath().replace("/", "").isEmpty()) {
            // The path is not shown: the token stands in it where the address of a call was pasted.
            throw new SettingsException("setting telegram.api-url of "
                    + value("telegram.api-url").where() + " has a path (expected: scheme, host and port without one)");
        }
        return url;
    }

    /// Returns who writes answers besides the records and the articles themselves.
    public Provider provider() {
        return Provider.of(value("model.provider").text())
                .orElseThrow(() -> wrong(
                        "model.provider", oneOf(Stream.of(Provider.values()).map(Provider::token))));
    }

    /// Returns where the provider is, if not where it usually is.
    public Optional<URI> modelUrl() {
        return url("model.base-url");
    }

    /// Returns the name of the model; empty where no provider is set.
    public String modelName() {
        return value("model.name").text();
    }

    /// Returns the key of the provider; those on one's own machine need none.
    public Optional<Secret> modelKey() {
        return secret("model.api-key", Pattern.compile("\\S+"), "a key without blanks");
    }

    /// Returns how long a model may take for one answer.
    public Duration modelTimeout() {
        return seconds("model.timeout");
    }

    private Duration seconds(String key) {
        var seconds = whole(key).filter(number -> number >= 1 && number <= 600);
        return Duration.ofSeconds(seconds.orElseThrow(() -> wrong(key, "seconds, from 1 to 600")));
    }

    private static String oneOf(Stream<String> tokens) {
        return "one of " + tokens.collect(Collectors.joining(", "));
    }

    /// Returns who turns texts into vectors.
    public EmbeddingProvider embeddingProvider() {
        return EmbeddingProvider.of(value("embedding.provider").text())
                .orElseThrow(() -> wrong(
                        "embedding.provider",
                        oneOf(Stream.of(EmbeddingProvider.values()).map(EmbeddingProvider::token))));
    }

    /// Returns where that provider is, if not where it usually is.
    public Optional<URI> embeddingUrl() {
        return url("embedding.base-url");
    }

    /// Returns the name of the embedding model; empty where no provider is set.
    public String embeddingName() {
        return value("embedding.name").text();
    }

    /// Returns the file of the embedding model, in ONNX format, where the provider is such a file.
    ///
    /// @throws SettingsException if none is set, or it is not there
    public Path embeddingModelFile() {
        return file("embedding.model-file", "an .onnx file that is there")
                .orElseThrow(() -> new SettingsException("setting embedding.model-file is missing (expected: the .onnx"
                        + " file of the model, since embedding.provider is onnx)"));
    }

    /// Returns the file that tells how that model cuts texts into tokens.
    ///
    /// @throws SettingsException if it is not there
    public Path embeddingTokenizerFile() {
        return file("embedding.tokenizer-file", "the model's tokenizer.json, a file that is there")
                .orElseGet(this::tokenizerBesideModel);
    }

    private Path tokenizerBesideModel() {
        var beside = embeddingModelFile().resolveSibling("tokenizer.json");
        if (!Files.isRegularFile(beside)) {
            throw new SettingsException("setting embedding.tokenizer-file is missing, and there is no " + beside
                    + " (expected: the model's tokenizer.json)");
        }
        return beside;
    }

    /// Returns how the file's vectors of parts become one of the whole; nothing for what suits the model's name.
    public Optional<Pooling> embeddingPooling() {
        var text = value("embedding.pooling").text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Pooling.of(text)
                .orElseThrow(() -> wrong(
                        "embedding.pooling", oneOf(Stream.of(Pooling.values()).map(Pooling::token)) + ", or nothing")));
    }

    /// Returns the key of that provider; those on one's own machine need none.
    public Optional<Secret> embeddingKey() {
        return secret("embedding.api-key", Pattern.compile("\\S+"), "a key without blanks");
    }

    /// Returns how long a question waits for its vector.
    public Duration embeddingTimeout() {
        return seconds("embedding.timeout");
    }

    /// Returns how many questions a person may ask a day; nothing for any number.
    public OptionalLong questionsPerDay() {
        return quota("quota.questions-per-day");
    }

    /// Returns how many tokens a person may use of the model a day; nothing for any number.
    public OptionalLong modelTokensPerDay() {
        return quota("quota.model-tokens-per-day");
    }

    private OptionalLong quota(String key) {
        if (value(key).text().equals("unlimited")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(whole(key)
                .filter(number -> number >= 0)
                .orElseThrow(() -> wrong(key, "a whole number, 0 for none at all, or unlimited")));
    }

    private Optional<Long> whole(String key) {
        try {
            return Optional.of(Long.parseLong(value(key).text()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Secret> secret(String key, Pattern form, String expected) {
        var value = value(key);
        if (value.text().isEmpty()) {
            return Optional.empty();
        }
        if (!form.matcher(value.text()).matches()) {
            // What was found is not shown: it may be a secret with a blank in it.
            throw new SettingsException(
                    "setting " + key + " of " + value.where() + " cannot be right (expected: " + expected + ")");
        }
        return Optional.of(new Secret(value.text()));
    }

    private Optional<URI> url(String key) {
        var text = value(key).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var url = new URI(text);
            if (("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null) {
                return Optional.of(url);
            }
        } catch (URISyntaxException e) {
            // told below, together with what is no address of a server
        }
        throw wrong(key, "an address that begins with https:// or http://");
    }

    /// Returns the zone in which relative dates are counted.
    public ZoneId zone() {
        var value = value("clock.zone");
        try {
            return ZoneId.of(value.text());
        } catch (DateTimeException e) {
            throw wrong("clock.zone", "a zone such as Asia/Shanghai");
        }
    }

    /// Returns the least confidence with which an answer is given, 0 to 1.
    public double leastConfidence() {
        try {
            var number = Double.parseDouble(value("answer.least-confidence").text());
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with what is out of range
        }
        throw wrong("answer.least-confidence", "a number from 0 to 1");
    }

    /// Returns whether logs may hold words of questions.
    public boolean logWords() {
        return yesOrNo("log.words");
    }

    /// Returns whether a model is asked for what the rules leave empty in a record.
    public boolean modelFillsRecords() {
        return yesOrNo("model.fills-records");
    }

    private boolean yesOrNo(String key) {
        return switch (value(key).text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, "true or false");
        };
    }

    /// Returns from which level on log lines are written, in capitals.
    public String logLevel() {
        var level = value("log.level").text().toUpperCase(Locale.ROOT);
        if (!List.of("ERROR", "WARN", "INFO", "DEBUG", "TRACE").contains(level)) {
            throw wrong("log.level", "error, warn, info, debug or trace");
        }
        return level;
    }

    /// Returns the file of the font of pictures, if one is set.
    public Optional<Path> pictureFont() {
        return file("picture.font", "a .ttf, .otf or .ttc file that is there");
    }

    private Optional<Path> file(String key, String expected) {
        var text = value(key).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(Path.of(text))) {
            throw wrong(key, expected);
        }
        return Optional.of(Path.of(text));
    }

    /// Returns all that must never be shown or logged.
    public List<Secret> secrets() {
        return Stream.of(botToken(), modelKey(), embeddingKey())
                .flatMap(Optional::stream)
                .toList();
    }

    /// Returns the secrets that were given on the command line, where other users of the machine can read them.
    public List<String> secretsInArguments() {
        return SECRETS.stream()
                .filter(key -> value(key).where().equals(ARGUMENT))
                .sorted()
                .toList();
    }

    /// Returns the file that the log is written to besides stderr.
    public Optional<Path> logFile() {
        var file = value("log.file").text();
        return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
    }

    /// Returns every key with its value and where it was set, in order of the keys; of a secret only that it is set.
    public List<String> lines() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + shown(entry.getKey(), entry.getValue()) + "  ("
                        + entry.getValue().where() + ")")
                .toList();
    }

    private static String shown(String key, Value value) {
        return SECRETS.contains(key) && !value.text().isEmpty() ? Secret.HIDDEN : value.text();
    }

    private Value value(String key) {
        return Objects.requireNonNull(values.get(key), () -> "rapporteur.properties lacks " + key);
    }

    private SettingsException wrong(String key, String expected) {
        var value = value(key);
        return new SettingsException(
                "setting " + key + " of " + value.where() + " is '" + value.text() + "' (expected: " + expected + ")");
    }
}
