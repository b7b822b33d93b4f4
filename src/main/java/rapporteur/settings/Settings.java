package rapporteur.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// Every setting and where its value came from. The list of keys, each with meaning, unit and default, is
/// `rapporteur.properties` beside the program's classes; a value is taken from there, then from the file of
/// `--config`, then from the environment, then from `--set`, the last one winning.
public final class Settings {
    private static final String DEFAULTS = "/rapporteur.properties";

    /// A value and where it was set, for messages.
    private record Value(String text, String where) {}

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
            throw new SettingsException("--set " + assignment + " has no '=' (expected: --set key=value)");
        }
        set(
                assignment.substring(0, equals).strip(),
                assignment.substring(equals + 1).strip(),
                "--set");
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
        logFile();
        requireNoModel();
    }

    private void requireNoModel() {
        if (!value("model.provider").text().equals("none")) {
            throw wrong("model.provider", "none; this version has no language models");
        }
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
        return switch (value("log.words").text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("log.words", "true or false");
        };
    }

    /// Returns the file that the log is written to besides stderr.
    public Optional<Path> logFile() {
        var file = value("log.file").text();
        return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
    }

    /// Returns every key with its value and where it was set, in order of the keys.
    public List<String> lines() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue().text() + "  ("
                        + entry.getValue().where() + ")")
                .toList();
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
