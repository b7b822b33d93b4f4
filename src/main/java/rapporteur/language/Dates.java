package rapporteur.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Dates in Chinese and English texts: `3月14日`, `April 3`, `2024-03-15`, `二〇二四年三月`, `8月23日至24日`, and the
/// relative ones: `日前`, `昨日`, `a few days ago`, `on Monday`.
public final class Dates {
    /// How a text gives a date.
    public enum Kind {
        /// By its calendar name, whole or in part.
        CALENDAR,
        /// By the day of the week.
        WEEKDAY,
        /// Counted from the day of writing: today, yesterday.
        RELATIVE,
        /// Vaguely before the day of writing: recently, a few days ago, 日前.
        RECENT
    }

    /// A date in a text.
    ///
    /// @param span   its words
    /// @param kind   how it is given
    /// @param date   its value; for a calendar date only
    /// @param offset days from the day of writing for [Kind#RELATIVE], day of the week (Monday 1) for
    /// [Kind#WEEKDAY],
    ///     else 0
    public record Mention(Span span, Kind kind, Optional<Edtf> date, int offset) {}

    private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    private static final String HAN_DIGITS = "[〇零一二三四五六七八九十廿卅]";
    private static final List<String> MONTH_STARTS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private record Form(Pattern pattern, Function<MatchResult, Optional<Edtf>> value) {}

    private static Form form(String pattern, Function<MatchResult, Optional<Edtf>> value) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), value);
    }

    /// Most specific first: what an earlier form has taken, a later one does not read again.
    private static final List<Form> FORMS = List.of(
            form(
                    "(?:(\\d{4})\\s?年\\s?)?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日?\\s?(?:至|到|—|-|－|~|～)\\s?(?:(\\d{1,2})\\s?月\\s?)?(\\d{1,2})\\s?日",
                    m -> interval(m, 1, 2, 3, 4, 5)),
            form("(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号號]", m -> day(m, 1, 2, 3)),
            form(
                    "(" + HAN_DIGITS + "{4})年(" + HAN_DIGITS + "{1,3})月(" + HAN_DIGITS + "{1,3})[日号號]",
                    m -> day(m, 1, 2, 3)),
            form("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", m -> day(m, 1, 2, 3)),
            form("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)", m -> day(m, 3, 2, 1)),
            form("(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号號]", m -> day(m, 0, 1, 2)),
            form("(" + HAN_DIGITS + "{1,3})月(" + HAN_DIGITS + "{1,3})[日号號]", m -> day(m, 0, 1, 2)),
            form("(?<!\\d)(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月(?!\\s?\\d)", m -> day(m, 1, 2, 0)),
            form(
                    "\\b(" + MONTHS
                            + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|–|—|to|and)\\s?)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?",
                    m -> interval(m, 4, 1, 2, 0, 3)),
            form(
                    "\\b(" + MONTHS + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4})(?!\\d))?",
                    m -> day(m, 3, 1, 2)),
            form(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|–|—|to|until|and)\\s?)(\\d{1,2})(?:st|nd|rd|th)? ("
                            + MONTHS + ")\\b\\.?(?:,? (\\d{4})(?!\\d))?",
                    m -> interval(m, 4, 3, 1, 0, 2)),
            form(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTHS + ")\\b\\.?(?:,? (\\d{4})(?!\\d))?",
                    m -> day(m, 3, 2, 1)),
            form("\\b(" + MONTHS + ")\\.?,? (\\d{4})(?!\\d)", m -> day(m, 2, 1, 0)),
            form(
                    "(?<![\\d.])(\\d{1,2})日(?=上午|下午|晚|凌晨|中午|早|夜|当天|，|,|讯|电|在|于|召开|举行|主持|会见|出席|参加|赴|前往|抵|开幕|闭幕|继续|宣布|报道|消息)",
                    m -> day(m, 0, 0, 1)),
            form("(?<=[（(])(\\d{1,2})日(?=[）)])", m -> day(m, 0, 0, 1)),
            form("(?<!\\d)((?:19|20)\\d{2})\\s?年(?!度|代|来|期)", m -> day(m, 1, 0, 0)),
            form("\\b(?:in|of|year|since|by) ((?:19|20)\\d{2})\\b(?!-)", m -> day(m, 1, 0, 0)));

    private static final Pattern RECENT = Pattern.compile(
            "(?i)日前|近日|近期|前不久|不久前|\\ba few days ago\\b|\\brecently\\b|\\bthe other day\\b|\\bin recent days\\b");
    private static final Map<String, Integer> OFFSETS =
            Map.of("今天", 0, "今日", 0, "昨天", -1, "昨日", -1, "前天", -2, "today", 0, "yesterday", -1, "明天", 1, "tomorrow", 1);
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)今天|今日|昨天|昨日|前天|明天|\\btoday\\b|\\byesterday\\b|\\btomorrow\\b");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)\\bon (?:last )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b|(?:上?(?:周|星期|礼拜))([一二三四五六日天])");
    private static final String WEEKDAYS = "一二三四五六日";

    private Dates() {}

    /// No form is longer than this around a figure of it: "30 September" is nine letters from one.
    private static final int REACH = 16;

    /// Returns the dates within the span, in order, none overlapping another.
    public static List<Mention> in(CharSequence text, Span within) {
        var found = calendarDates(text, within);
        for (var match : matches(WEEKDAY, text, within)) {
            addUnlessTaken(found, new Mention(Span.of(match), Kind.WEEKDAY, Optional.empty(), weekday(match)));
        }
        for (var match : matches(RELATIVE, text, within)) {
            var days = OFFSETS.getOrDefault(match.group().toLowerCase(Locale.ROOT), 0);
            addUnlessTaken(found, new Mention(Span.of(match), Kind.RELATIVE, Optional.empty(), days));
        }
        for (var match : matches(RECENT, text, within)) {
            addUnlessTaken(found, new Mention(Span.of(match), Kind.RECENT, Optional.empty(), 0));
        }
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    /// Returns the calendar dates within the span, in order: what [#in] finds of [Kind#CALENDAR], at half the cost.
    public static List<Edtf> calendarIn(CharSequence text, Span within) {
        return calendarDates(text, within).stream()
                .sorted(Comparator.comparing(Mention::span))
                .flatMap(mention -> mention.date().stream())
                .toList();
    }

    private static List<Mention> calendarDates(CharSequence text, Span within) {
        var found = new ArrayList<Mention>();
        for (var window : windows(text, within)) {
            for (var form : FORMS) {
                for (var match : matches(form.pattern(), text, window)) {
                    form.value()
                            .apply(match)
                            .ifPresent(date -> addUnlessTaken(
                                    found, new Mention(Span.of(match), Kind.CALENDAR, Optional.of(date), 0)));
                }
            }
        }
        return found;
    }

    /// Every form has a figure, or a numeral with its unit, and no part of it is far from one. Most text is: it need
    /// not be looked through.
    private static List<Span> windows(CharSequence text, Span within) {
        var found = new ArrayList<Span>();
        var start = -1;
        var end = -1;
        for (var at = within.start(); at < within.end(); at++) {
            var character = text.charAt(at);
            if (!Character.isDigit(character) && character != '月') {
                continue;
            }
            if (start < 0 || at - REACH > end) {
                addWindow(found, start, end);
                start = Math.max(within.start(), at - REACH);
            }
            end = Math.min(within.end(), at + REACH);
        }
        addWindow(found, start, end);
        return found;
    }

    private static void addWindow(List<Span> found, int start, int end) {
        if (start >= 0) {
            found.add(new Span(start, end));
        }
    }

    /// Returns the calendar dates of a whole text, in order.
    public static List<Edtf> calendarIn(CharSequence text) {
        return calendarIn(text, new Span(0, text.length()));
    }

    /// Returns the dates of a whole text.
    public static List<Mention> in(CharSequence text) {
        return in(text, new Span(0, text.length()));
    }

    private static List<MatchResult> matches(Pattern pattern, CharSequence text, Span within) {
        return pattern.matcher(text)
                .region(within.start(), within.end())
                .useTransparentBounds(true)
                .results()
                .filter(match -> match.end() <= within.end())
                .toList();
    }

    private static void addUnlessTaken(List<Mention> found, Mention mention) {
        if (found.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
            found.add(mention);
        }
    }

    private static int weekday(MatchResult match) {
        if (match.group(1) != null) {
            return DayOfWeek.valueOf(match.group(1).toUpperCase(Locale.ROOT)).getValue();
        }
        return WEEKDAYS.indexOf(match.group(2).replace('天', '日')) + 1;
    }

    private static Optional<Edtf> interval(MatchResult m, int year, int month, int from, int month2, int to) {
        var first = day(m, year, month, from);
        var last = month2 > 0 && m.group(month2) != null ? day(m, year, month2, to) : day(m, year, month, to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Edtf(first.get().from(), last.get().to()));
    }

    private static Optional<Edtf> day(MatchResult m, int year, int month, int day) {
        var y = number(m, year);
        var mo = number(m, month);
        var d = number(m, day);
        var stated = year > 0 && y > 0 || mo > 0 || d > 0;
        if (!stated || mo > 12 || d > 31 || month > 0 && mo == 0 || day > 0 && d == 0) {
            return Optional.empty();
        }
        return Optional.of(Edtf.of(y, mo, d));
    }

    private static int number(MatchResult m, int group) {
        var words = group == 0 ? null : m.group(group);
        if (words == null) {
            return 0;
        }
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        if (words.charAt(0) < 128) {
            return MONTH_STARTS.indexOf(words.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        }
        return Numerals.chinese(words.replace("廿", "二十").replace("卅", "三十")).orElse(0);
    }
}
