package rapporteur.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as precise as somebody stated it, and no more: a day without its year, a month, a year, an interval.
///
/// Written in EDTF (ISO 8601-2:2019; https://www.loc.gov/standards/datetime/): `2024-03-14`, `XXXX-03-14`,
/// `2024-03`,
/// `XXXX-XX-14`, `2024-03-14/2024-03-16`, `../2023-01-20` (on or before).
///
/// @param from first day, or empty for an open start
/// @param to   last day; equal to `from` unless it is an interval
public record Edtf(Optional<Day> from, Day to) {
    /// A day whose parts may be missing.
    ///
    /// @param year  1 to 9999, or 0 where it is not stated
    /// @param month 1 to 12, or 0
    /// @param day   1 to 31, or 0
    public record Day(int year, int month, int day) {
        public Day {
            if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
                throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
            }
        }

        /// Returns whether some day could be both: no part that both state differs.
        boolean agrees(Day other) {
            return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
        }

        private static boolean agree(int a, int b) {
            return a == 0 || b == 0 || a == b;
        }

        /// Returns whether the calendar has it: not 30 February, and 29 February only in its years.
        private boolean exists() {
            return month == 0
                    || day == 0
                    || day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
        }

        private LocalDate earliest() {
            return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
        }

        private LocalDate latest() {
            var inMonth = YearMonth.of(year, month == 0 ? 12 : month);
            return day == 0 ? inMonth.atEndOfMonth() : inMonth.atDay(Math.min(day, inMonth.lengthOfMonth()));
        }

        @Override
        public String toString() {
            var y = year == 0 ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
            var m = month == 0 ? "XX" : String.format(Locale.ROOT, "%02d", month);
            if (day == 0) {
                return month == 0 ? y : y + "-" + m;
            }
            return y + "-" + m + "-" + String.format(Locale.ROOT, "%02d", day);
        }
    }

    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?");

    /// Returns one day, month or year; 0 for a part that is not stated.
    public static Edtf of(int year, int month, int day) {
        return of(new Day(year, month, day));
    }

    /// Returns one day, month or year.
    public static Edtf of(Day day) {
        return new Edtf(Optional.of(day), day);
    }

    /// Returns that day.
    public static Edtf of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// Returns the interval that ends on this date and began at some time before: `../2023-01-20`.
    public Edtf orBefore() {
        return new Edtf(Optional.empty(), to);
    }

    /// Reads what [#toString] writes.
    ///
    /// @throws IllegalArgumentException if the text is nothing of the kind
    public static Edtf parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            return of(parseDay(text));
        }
        var from = text.substring(0, slash);
        return new Edtf(
                from.equals("..") ? Optional.empty() : Optional.of(parseDay(from)),
                parseDay(text.substring(slash + 1)));
    }

    private static Day parseDay(String text) {
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a date (expected: 2024-03-14, 2024-03, 2024, XXXX-03-14 or an interval a/b)");
        }
        return new Day(part(parts.group(1)), part(parts.group(2)), part(parts.group(3)));
    }

    private static int part(@Nullable String digits) {
        return digits == null || digits.startsWith("X") ? 0 : Integer.parseInt(digits);
    }

    /// Returns whether both could be the same time. An unknown year agrees with every year; that does not make the
    /// two equal.
    public boolean agrees(Edtf other) {
        if (isDay() && other.isDay()) {
            return to.agrees(other.to);
        }
        var mine = bounds();
        var its = other.bounds();
        if (mine.isPresent() && its.isPresent()) {
            return !mine.get().last().isBefore(its.get().first())
                    && !its.get().last().isBefore(mine.get().first());
        }
        if (mine.isPresent() && other.isDay()) {
            return other.mayLieIn(mine.get());
        }
        if (its.isPresent() && isDay()) {
            return mayLieIn(its.get());
        }
        if (isDay()) {
            return other.agreesWithEnd(to);
        }
        // Two stretches of days agree where one begins or ends within the other.
        return agreesWithEnd(other.to) || other.from.map(this::agreesWithEnd).orElse(false) || other.agreesWithEnd(to);
    }

    /// Returns whether this surely is the time asked for, or lies in it: both agree, and every part that is asked for
    /// is stated. A month or a year is not surely any of its days, an interval without a beginning not any of its own.
    public boolean isSurely(Edtf asked) {
        return agrees(asked)
                && from.isPresent()
                && (!asked.hasYear() || hasYear())
                && (asked.to.month() == 0 || to.month() != 0)
                && statesDayOf(asked);
    }

    /// Returns whether this states a day where one is asked for; an interval does by its last day.
    public boolean statesDayOf(Edtf asked) {
        return asked.to.day() == 0 || to.day() != 0;
    }

    /// Returns whether both name a day of the month, or the same interval of such days, and no part that both state
    /// differs. Stronger than that they agree: a month agrees with each of its days, and an interval with each day
    /// in it.
    public boolean sharesDay(Edtf other) {
        return to.day() != 0
                && other.to.day() != 0
                && to.agrees(other.to)
                && from.isPresent()
                && other.from.isPresent()
                && from.get().agrees(other.from.get());
    }

    /// A day without its year lies in days whose years are known if it does in one of these years.
    private boolean mayLieIn(Days days) {
        if (to.year() != 0 || to.month() == 0) {
            return true;
        }
        for (var year = days.first().getYear(); year <= days.last().getYear(); year++) {
            var filled = withYear(year).bounds();
            if (filled.isPresent()
                    && !filled.get().last().isBefore(days.first())
                    && !filled.get().first().isAfter(days.last())) {
                return true;
            }
        }
        return false;
    }

    /// Without a year, an interval and a day are compared by month and day.
    private boolean agreesWithEnd(Day day) {
        if (from.isEmpty() || day.month() == 0 || from.get().month() == 0 || to.month() == 0) {
            return true;
        }
        if (day.day() == 0) {
            return day.month() >= from.get().month() && day.month() <= to.month();
        }
        var at = day.month() * 100 + day.day();
        return at >= from.get().month() * 100 + from.get().day() && at <= to.month() * 100 + Math.max(to.day(), 1);
    }

    /// Returns the first and last calendar day this may mean, or nothing where a year is missing or there is no such
    /// day. An open start
    /// reaches back 31 days: "a few days before" is not years before.
    public Optional<Days> bounds() {
        if (to.year() == 0 || from.map(day -> day.year() == 0).orElse(false)) {
            return Optional.empty();
        }
        if (to.month() == 0 && to.day() != 0) {
            return Optional.empty();
        }
        if (!to.exists() || !from.map(Day::exists).orElse(true)) {
            return Optional.empty();
        }
        var last = to.latest();
        var first = from.map(Day::earliest).orElse(last.minusDays(31));
        // "18日至15日": whatever was meant, it is no stretch of days.
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /// Returns this date with the year filled in where it is missing.
    public Edtf withYear(int year) {
        return new Edtf(from.map(day -> withYear(day, year)), withYear(to, year));
    }

    private static Day withYear(Day day, int year) {
        return day.year() == 0 ? new Day(year, day.month(), day.day()) : day;
    }

    /// Returns the same days and months of no stated year.
    public Edtf withoutYear() {
        return new Edtf(from.map(day -> new Day(0, day.month(), day.day())), new Day(0, to.month(), to.day()));
    }

    /// Returns whether this is one day, month or year and no interval.
    public boolean isDay() {
        return from.isPresent() && from.get().equals(to);
    }

    /// Returns whether the year is stated.
    public boolean hasYear() {
        return to.year() != 0;
    }

    @Override
    public String toString() {
        if (isDay()) {
            return to.toString();
        }
        return from.map(Day::toString).orElse("..") + "/" + to;
    }
}
