package rapporteur.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a reader should find about one meeting of a [ShortReport]: lines `field: words`, written by hand.
///
/// A field without a line is expected to be empty, but for the title, which is then not compared. A line that begins
/// with `?` is right to have and right to leave out. ` / ` parts what is accepted, ` ; ` parts people; `-` stands for
/// nothing at all. Further:
///
///     presided: name (printed title) [printed word]     the parts in brackets are compared where they are given
///     agenda: verb/verb [voice/voice] words             a voice is `meeting`, `article` or a person's name
///     figures: words = value unit                       a range is written 5..6
///
/// @param lines the lines of each field, in order
record ExpectedRecord(Map<Field, List<String>> lines) {
    /// What is compared, in the order of the table.
    enum Field {
        MEETINGS,
        TITLE,
        KIND,
        LEVEL,
        BODY,
        PLACE,
        VENUE,
        STATED,
        INFERRED,
        PUBLISHED,
        STAMP,
        PUBLISHER,
        PRESIDED,
        SPOKE,
        ATTENDED,
        MENTIONED,
        /// Of all people; written in brackets behind them.
        TITLES,
        GROUPS,
        AGENDA,
        /// Of agenda items; written in brackets before their words.
        VOICES,
        DOCUMENTS,
        FIGURES,
        TASKS,
        NEXT;

        static Field of(String token) {
            return Stream.of(values())
                    .filter(field -> field.token().equals(token))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no field '" + token + "'"));
        }

        String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Words, each of which is right.
    record Words(boolean isOptional, List<String> accepted) {
        boolean mayBeNothing() {
            return accepted.contains(NOTHING);
        }
    }

    /// Somebody.
    ///
    /// @param titles accepted ones; none: not compared
    /// @param word   of presence, as printed (列席), where it matters
    record Somebody(boolean isOptional, String name, List<String> titles, Optional<String> word) {}

    /// A matter.
    ///
    /// @param voices accepted ones; none: not compared
    record Matter(boolean isOptional, List<String> verbs, List<String> voices, List<String> words) {}

    /// A number with what it measures.
    ///
    /// @param from the value, or the lower end of a range
    /// @param to   the value, or the upper end of a range
    record Figure(boolean isOptional, String words, BigDecimal from, BigDecimal to, String unit) {}

    private static final String NOTHING = "-";
    private static final Pattern LINE = Pattern.compile("(\\w+): (.+)");
    private static final Pattern SOMEBODY = Pattern.compile("(.+?)(?: \\((.*)\\))?(?: \\[(.*)\\])?");
    private static final Pattern MATTER = Pattern.compile("(\\S+) (?:\\[(.*?)\\] )?(.+)");
    private static final Pattern FIGURE = Pattern.compile("(.+) = ([\\d.]+?)(?:\\.\\.([\\d.]+))? (.+)");
    private static final Set<Field> WORDS = Set.of(
            Field.BODY,
            Field.PLACE,
            Field.VENUE,
            Field.PUBLISHER,
            Field.GROUPS,
            Field.DOCUMENTS,
            Field.TASKS,
            Field.NEXT);
    private static final Set<Field> PEOPLE = Set.of(Field.PRESIDED, Field.SPOKE, Field.ATTENDED, Field.MENTIONED);

    /// Reads the lines of one record; empty ones and those that begin with `#` say nothing.
    ///
    /// @throws IllegalArgumentException if a line is nothing of the kind, or expects words that the text does not hold
    static ExpectedRecord of(String text, String lines) {
        var read = new EnumMap<Field, List<String>>(Field.class);
        for (var line : lines.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = matched(LINE, line);
            read.computeIfAbsent(Field.of(parts.get(0)), field -> new ArrayList<>())
                    .add(parts.get(1));
        }
        var record = new ExpectedRecord(read);
        record.requireWordsOf(text);
        return record;
    }

    /// Returns what is accepted for a field that has one value; [Words#mayBeNothing] where it may be empty.
    Words one(Field field) {
        return words(field).stream().findFirst().orElse(new Words(false, List.of(NOTHING)));
    }

    List<Words> words(Field field) {
        return lines.getOrDefault(field, List.of()).stream()
                .map(line -> new Words(isOptional(line), alternatives(bare(line))))
                .toList();
    }

    List<Somebody> people(Field field) {
        return lines.getOrDefault(field, List.of()).stream()
                .flatMap(line -> Stream.of(line.split(" ; ")))
                .map(ExpectedRecord::somebody)
                .toList();
    }

    List<Matter> agenda() {
        return lines.getOrDefault(Field.AGENDA, List.of()).stream()
                .map(line -> {
                    var parts = matched(MATTER, bare(line));
                    return new Matter(
                            isOptional(line),
                            split(parts.get(0), "/"),
                            split(parts.get(1), "/"),
                            alternatives(parts.get(2)));
                })
                .toList();
    }

    List<Figure> figures() {
        return lines.getOrDefault(Field.FIGURES, List.of()).stream()
                .map(line -> {
                    var parts = matched(FIGURE, bare(line));
                    var from = new BigDecimal(parts.get(1));
                    var to = parts.get(2).isEmpty() ? from : new BigDecimal(parts.get(2));
                    return new Figure(isOptional(line), parts.get(0), from, to, parts.get(3));
                })
                .toList();
    }

    private static Somebody somebody(String line) {
        var parts = matched(SOMEBODY, bare(line));
        return new Somebody(
                isOptional(line),
                parts.get(0),
                alternatives(parts.get(1)),
                parts.get(2).isEmpty() ? Optional.empty() : Optional.of(parts.get(2)));
    }

    private static boolean isOptional(String line) {
        return line.startsWith("? ");
    }

    private static String bare(String line) {
        return isOptional(line) ? line.substring(2) : line;
    }

    private static List<String> alternatives(String words) {
        return split(words, " / ");
    }

    private static List<String> split(String words, String between) {
        return words.isEmpty() ? List.of() : List.of(words.split(between));
    }

    private static List<String> matched(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("'" + line + "' (expected: " + pattern + ")");
        }
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(group -> Optional.ofNullable(found.group(group)).orElse(""))
                .toList();
    }

    /// Of everything that has to be found, one accepted form stands in the text.
    private void requireWordsOf(String text) {
        var required = Stream.of(
                        WORDS.stream().flatMap(field -> words(field).stream().map(Words::accepted)),
                        PEOPLE.stream().flatMap(field -> people(field).stream().map(person -> List.of(person.name()))),
                        agenda().stream().map(Matter::words),
                        figures().stream().map(figure -> List.of(figure.words())))
                .flatMap(accepted -> accepted)
                .filter(accepted -> accepted.stream().noneMatch(each -> each.equals(NOTHING) || text.contains(each)))
                .toList();
        if (!required.isEmpty()) {
            throw new IllegalArgumentException(required + " (expected: words that stand in the report)");
        }
    }
}
