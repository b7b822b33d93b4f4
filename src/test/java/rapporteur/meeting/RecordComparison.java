package rapporteur.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.language.Edtf;
import rapporteur.language.Span;
import rapporteur.meeting.ExpectedRecord.Field;
import rapporteur.meeting.ExpectedRecord.Matter;
import rapporteur.meeting.ExpectedRecord.Somebody;
import rapporteur.meeting.ExpectedRecord.Words;

/// What was read from one [ShortReport] beside what should have been, field by field.
final class RecordComparison {
    /// How a field came out.
    static final class Tally {
        private int right;
        private int wrong;
        private int missed;
        private final List<String> notes = new ArrayList<>();

        int right() {
            return right;
        }

        int wrong() {
            return wrong;
        }

        int missed() {
            return missed;
        }

        boolean isMiss() {
            return wrong + missed > 0;
        }

        List<String> notes() {
            return List.copyOf(notes);
        }

        private void isRight(boolean counts) {
            right += counts ? 1 : 0;
        }

        private void isWrong(String found) {
            wrong++;
            notes.add("wrong: " + found.replace('\n', ' '));
        }

        private void isMissed(String expected) {
            missed++;
            notes.add("missed: " + expected.replace('\n', ' '));
        }
    }

    /// Of the longer of two stretches of words, how much the shorter one must be to count as the same.
    private static final double NEARLY_ALL = 0.6;

    private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
    private final String text;

    private RecordComparison(String text) {
        this.text = text;
    }

    /// Reads the report and compares.
    static Map<Field, Tally> of(ShortReport report) {
        var accounts = MeetingReader.read(Reading.of(report.article()));
        var comparison = new RecordComparison(report.text());
        comparison.howMany(report.records().size(), accounts.size());
        var left = new ArrayList<>(accounts);
        for (var expected : report.records()) {
            var nearest = comparison.nearest(expected, left, report.records().size());
            nearest.ifPresent(left::remove);
            comparison.compare(expected, nearest);
        }
        return comparison.tallies;
    }

    private Tally tally(Field field) {
        return tallies.computeIfAbsent(field, f -> new Tally());
    }

    private void howMany(int expected, int found) {
        var tally = tally(Field.MEETINGS);
        if (expected == found) {
            tally.isRight(true);
        } else if (found > expected) {
            tally.isWrong(found + " meetings instead of " + expected);
        } else {
            tally.isMissed(expected + " meetings, found " + found);
        }
    }

    /// Returns the account that has most in common with what is expected. Where a report tells of several meetings, one
    /// that has nothing in common is none of them.
    private Optional<Account> nearest(ExpectedRecord expected, List<Account> accounts, int meetings) {
        return accounts.stream()
                .max(Comparator.comparingInt(account -> common(expected, account)))
                .filter(account -> meetings == 1 || common(expected, account) > 0);
    }

    private int common(ExpectedRecord expected, Account account) {
        var agenda = expected.agenda().stream()
                .filter(matter -> account.agenda().stream().anyMatch(item -> overlap(matter, item) > 0.3));
        var people = expected.people(Field.PRESIDED).stream()
                .filter(person -> names(account.presided()).contains(person.name()));
        var present = expected.people(Field.ATTENDED).stream()
                .filter(person -> names(account.attended()).contains(person.name()));
        var kind = expected.one(Field.KIND).accepted().contains(account.kind().token()) ? 1 : 0;
        return (int) (2 * agenda.count() + people.count() + present.count() + kind);
    }

    private void compare(ExpectedRecord expected, Optional<Account> account) {
        if (expected.lines().containsKey(Field.TITLE)) {
            one(expected, Field.TITLE, account.flatMap(Account::title).map(Excerpt::text));
        }
        one(expected, Field.KIND, account.map(found -> found.kind().token()));
        one(expected, Field.LEVEL, account.map(found -> found.level().token()));
        many(expected, Field.BODY, excerpts(account, Account::bodies));
        one(expected, Field.PLACE, account.flatMap(Account::place).map(Excerpt::text));
        many(expected, Field.VENUE, excerpts(account, Account::venues));
        dates(expected, account);
        one(expected, Field.PUBLISHER, account.flatMap(Account::publisher).map(Excerpt::text));
        people(expected, Field.PRESIDED, people(account, Account::presided));
        people(expected, Field.SPOKE, people(account, Account::spoke));
        people(expected, Field.ATTENDED, people(account, Account::attended));
        people(expected, Field.MENTIONED, people(account, Account::mentioned));
        many(expected, Field.GROUPS, excerpts(account, Account::groups));
        agenda(expected, account.map(Account::agenda).orElse(List.of()));
        many(expected, Field.DOCUMENTS, excerpts(account, Account::documents));
        figures(expected, account.map(Account::figures).orElse(List.of()));
        many(expected, Field.TASKS, excerpts(account, Account::tasks));
        many(expected, Field.NEXT, excerpts(account, Account::next));
    }

    /// Value and unit are equal, and of the words one holds the other.
    private void figures(ExpectedRecord expected, List<Figure> found) {
        var tally = tally(Field.FIGURES);
        var met = new ArrayList<ExpectedRecord.Figure>();
        for (var figure : found) {
            expected.figures().stream()
                    .filter(each -> isOf(each, figure))
                    .findFirst()
                    .ifPresentOrElse(
                            met::add,
                            () -> tally.isWrong(figure.words().text() + " = " + figure.value() + " " + figure.unit()));
        }
        for (var each : expected.figures()) {
            if (met.contains(each)) {
                tally.isRight(!each.isOptional());
            } else if (!each.isOptional()) {
                tally.isMissed(each.words());
            }
        }
    }

    private static boolean isOf(ExpectedRecord.Figure expected, Figure found) {
        var a = normal(expected.words());
        var b = normal(found.words().text());
        var value = expected.from().compareTo(expected.to()) == 0
                ? plain(expected.from())
                : plain(expected.from()) + ".." + plain(expected.to());
        return (a.contains(b) || b.contains(a))
                && value.equals(found.value())
                && expected.unit().equals(found.unit());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<String> excerpts(Optional<Account> account, Function<Account, List<Excerpt>> field) {
        return account.map(field).orElse(List.of()).stream().map(Excerpt::text).toList();
    }

    private static List<Person> people(Optional<Account> account, Function<Account, List<Person>> field) {
        return account.map(field).orElse(List.of());
    }

    private void one(ExpectedRecord expected, Field field, Optional<String> found) {
        var words = expected.one(field);
        var tally = tally(field);
        if (found.isEmpty()) {
            if (!words.mayBeNothing()) {
                tally.isMissed(String.join(" / ", words.accepted()));
            }
        } else if (agrees(words, found.get())) {
            tally.isRight(!words.mayBeNothing());
        } else {
            tally.isWrong(found.get());
        }
    }

    private void many(ExpectedRecord expected, Field field, List<String> found) {
        var words = expected.words(field);
        var tally = tally(field);
        var met = new ArrayList<Words>();
        for (var each : found) {
            var fits = words.stream()
                    .filter(entry -> agrees(entry, each))
                    .min(Comparator.comparing((Words entry) -> met.contains(entry))
                            .thenComparing(entry -> !entry.accepted().contains(each)));
            fits.ifPresentOrElse(met::add, () -> tally.isWrong(each));
        }
        for (var entry : words) {
            if (met.contains(entry)) {
                tally.isRight(!entry.isOptional());
            } else if (!entry.isOptional() && !entry.mayBeNothing()) {
                tally.isMissed(String.join(" / ", entry.accepted()));
            }
        }
    }

    private void dates(ExpectedRecord expected, Optional<Account> account) {
        var date = account.map(Account::date);
        one(
                expected,
                Field.STATED,
                date.flatMap(MeetingDate::stated).map(day -> day.date().toString()));
        one(
                expected,
                Field.INFERRED,
                date.flatMap(MeetingDate::inferred)
                        .map(day -> day.date() + " " + day.ground().token()));
        many(expected, Field.PUBLISHED, days(account, Account::published));
        many(expected, Field.STAMP, days(account, Account::stamps));
    }

    private static List<String> days(Optional<Account> account, Function<Account, List<Account.Dated>> field) {
        return account.map(field).orElse(List.of()).stream()
                .map(Account.Dated::date)
                .map(Edtf::toString)
                .toList();
    }

    private void people(ExpectedRecord expected, Field field, List<Person> found) {
        var tally = tally(field);
        var wanted = expected.people(field);
        for (var person : found) {
            var fits = wanted.stream()
                    .filter(each -> each.name().equals(person.name().text()))
                    .findFirst();
            if (fits.isPresent()) {
                tally.isRight(!fits.get().isOptional());
                compare(fits.get(), person);
            } else if (!mayStandHere(expected, field, person.name().text())) {
                tally.isWrong(person.name().text());
            }
        }
        wanted.stream()
                .filter(each -> !each.isOptional() && !names(found).contains(each.name()))
                .forEach(each -> tally.isMissed(each.name()));
        order(tally, wanted, names(found));
    }

    /// Who presided or spoke may be left out of those who attended, or stand there. Whose presence is open to reading
    /// may be mentioned instead.
    private static boolean mayStandHere(ExpectedRecord expected, Field field, String name) {
        return switch (field) {
            case ATTENDED ->
                present(expected, Field.PRESIDED, Field.SPOKE)
                        .anyMatch(each -> each.name().equals(name));
            case MENTIONED -> {
                var presences = present(expected, Field.PRESIDED, Field.SPOKE, Field.ATTENDED)
                        .filter(each -> each.name().equals(name))
                        .toList();
                yield !presences.isEmpty() && presences.stream().allMatch(Somebody::isOptional);
            }
            default -> false;
        };
    }

    private static Stream<Somebody> present(ExpectedRecord expected, Field... fields) {
        return Stream.of(fields).flatMap(field -> expected.people(field).stream());
    }

    private void compare(Somebody expected, Person found) {
        var tally = tally(Field.TITLES);
        var title = found.title().orElse("-");
        if (!expected.titles().isEmpty()) {
            if (expected.titles().stream().anyMatch(each -> normal(each).equals(normal(title)))) {
                tally.isRight(!expected.titles().contains("-"));
            } else if (found.title().isEmpty()) {
                tally.isMissed(expected.name() + ": " + expected.titles().getFirst());
            } else {
                tally.isWrong(expected.name() + ": " + title);
            }
        }
        expected.word()
                .filter(word -> !found.word().orElse("").contains(word))
                .ifPresent(word -> tally(Field.ATTENDED).isMissed(expected.name() + " [" + word + "]"));
    }

    private static void order(Tally tally, List<Somebody> wanted, List<String> found) {
        var required = wanted.stream()
                .filter(each -> !each.isOptional())
                .map(Somebody::name)
                .toList();
        var printed = required.stream().filter(found::contains).distinct().toList();
        var read = found.stream().filter(required::contains).distinct().toList();
        if (!printed.equals(read)) {
            tally.isWrong("order " + read);
        }
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(person -> person.name().text()).toList();
    }

    private void agenda(ExpectedRecord expected, List<AgendaItem> found) {
        var tally = tally(Field.AGENDA);
        var met = new ArrayList<Matter>();
        for (var item : found) {
            var fits = expected.agenda().stream()
                    .filter(matter -> matter.verbs().contains(item.verb().token()))
                    .filter(matter -> overlap(matter, item) >= NEARLY_ALL)
                    .max(Comparator.comparingDouble(matter -> overlap(matter, item)));
            if (fits.isEmpty()) {
                tally.isWrong(item.verb().token() + " " + item.words().text());
            } else {
                met.add(fits.get());
                voice(fits.get(), item);
            }
        }
        for (var matter : expected.agenda()) {
            if (met.contains(matter)) {
                tally.isRight(!matter.isOptional());
            } else if (!matter.isOptional()) {
                tally.isMissed(
                        String.join("/", matter.verbs()) + " " + matter.words().getFirst());
            }
        }
    }

    private void voice(Matter expected, AgendaItem item) {
        if (expected.voices().isEmpty()) {
            return;
        }
        var found = item.voice().speaker().orElse(item.voice().kind().name().toLowerCase(Locale.ROOT));
        if (expected.voices().contains(found)) {
            tally(Field.VOICES).isRight(true);
        } else {
            tally(Field.VOICES)
                    .isWrong(found + " instead of " + String.join("/", expected.voices()) + ": "
                            + expected.words().getFirst());
        }
    }

    private double overlap(Matter expected, AgendaItem item) {
        return expected.words().stream()
                .mapToDouble(words -> overlap(words, item))
                .max()
                .orElse(0);
    }

    /// What an item has in common with the words, over what both hold together: Dice's coefficient, at that place of
    /// the words where it is highest.
    private double overlap(String words, AgendaItem item) {
        var at = item.words().span().orElse(new Span(0, 0));
        return IntStream.range(0, text.length() - words.length() + 1)
                .filter(start -> text.startsWith(words, start))
                .mapToDouble(start -> {
                    var end = Math.min(at.end(), start + words.length());
                    return 2.0 * Math.max(0, end - Math.max(at.start(), start)) / (at.length() + words.length());
                })
                .max()
                .orElse(0);
    }

    private static boolean agrees(Words expected, String found) {
        return expected.accepted().stream().anyMatch(each -> agrees(each, found));
    }

    /// Equal, or nearly all of the longer.
    private static boolean agrees(String expected, String found) {
        var a = normal(expected);
        var b = normal(found);
        var longer = Math.max(a.length(), b.length());
        var shorter = Math.min(a.length(), b.length());
        return a.equals(b) || (a.contains(b) || b.contains(a)) && shorter >= NEARLY_ALL * longer;
    }

    private static String normal(String words) {
        return words.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("^(?:an?|the) ", "")
                .replaceAll("[\\s《》“”\"'‘’「」、,，]", "");
    }
}
