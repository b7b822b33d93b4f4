package rapporteur.question;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Numerals;
import rapporteur.language.Span;

/// Months of a question that stand without their year, and parts of them: 8月份, 7月下旬, "in July", "late August".
/// Articles tell of whole years and halves by their months, so this is read in questions only.
final class Months {
    /// 1至7月 and "from January to July" say of which months something is told, and not when a meeting was.
    private static final Pattern CHINESE = Pattern.compile(
            "(?:(?<year>今年|去年|本年)|(?<![\\d年个第上下至到\\-—~～.一二三四五六七八九十])(?<!截止))(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?"
                    + "(?<part>上旬|中旬|下旬|初|中(?![国央共心])|底|末)?(?!\\d|[一二三四五六七八九十]{1,3}[日号]|[日号]|[至到\\-—~～])");

    /// "The July assessment" is no meeting's month.
    private static final String OF_MEETING =
            "(?: (?!at |in |of |on |by )[\\w'’-]+){0,5}? (?:meeting|session|conference|congress|symposium|talks|gathering|plenum|plenary|study)";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\d] |\\dth |\\dst |\\dnd |\\drd |\\dth of |\\dst of |\\dnd of |\\drd of |to |through |until |till |by |as of |by end of |by the end of |at the end of |[-–])\\b(?:(?<part>early|mid|late)[- ])?"
                    + "(?<month>january|february|march(?! (?:on|past))|april|june|july|august|september|october|november|december"
                    + "|(?-i:(?<=\\b(?:in|of|during|early|mid|late|the|this|last)[- ])(?:May|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)))\\b(?:(?<!the [a-z]{3,9})|(?="
                    + OF_MEETING + "))\\.?(?!\\s*(?:the )?\\d|\\s*(?:to|through|until|till|[-–])\\s)");

    /// Day and month as people type them, before the word for a meeting: 7.26会议.
    private static final Pattern TYPED = Pattern.compile(
            "(?<![\\d./])(?<month>1[0-2]|0?[1-9])[./月](?<day>3[01]|[12]\\d|0?[1-9])(?![\\d./%日号])(?=[^\\d]{0,8}(?:会|meeting))");

    private static final Pattern PART_BEFORE = Pattern.compile(
            "(?i)(?<!\\b(?:by|as of|until|till|at|to|before) |\\b(?:by|as of|until|till|at|to|before) the )\\b(?<part>early|mid|late|first|last|beginning|middle|end)(?:[- ]|(?: part| days| third)? of )$");

    private static final Pattern PART_BEHIND = Pattern.compile("(?:份的?)?(?<part>上旬|中旬|下旬|初|中(?![国央共心])|底|末)");

    /// Tell the English months apart.
    private static final int LETTERS = 3;

    private static final int TENTH = 10;
    private static final int TWENTIETH = 20;
    private static final int LAST = 31;

    private Months() {}

    private record Found(Span span, Edtf date) {}

    /// Returns such months, in order.
    static List<Edtf> in(String text, LocalDate today) {
        return found(text, today).stream().map(Found::date).toList();
    }

    /// Returns the part of a month that is asked for where the calendar date names the month with its year: "late July
    /// 2023", 2023年7月下旬; the date itself where there is no such word beside it.
    static Edtf partOf(String text, Dates.Mention mention, Edtf date) {
        if (date.to().month() == 0 || date.to().day() != 0) {
            return date;
        }
        var before = PART_BEFORE.matcher(text.substring(0, mention.span().start()));
        var behind = PART_BEHIND.matcher(text).region(mention.span().end(), text.length());
        var month = date.to().month();
        var part = before.find()
                ? Optional.of(ofEnglishPart(before.group("part"), month))
                : behind.lookingAt() ? Optional.of(ofChinesePart(behind.group("part"), month)) : Optional.<Edtf>empty();
        return part.map(found -> found.withYear(date.to().year())).orElse(date);
    }

    /// Returns where they stand.
    static List<Span> spansIn(String text) {
        return found(text, LocalDate.EPOCH).stream().map(Found::span).toList();
    }

    private static List<Found> found(String text, LocalDate today) {
        var calendar = Dates.in(text);
        var found = new ArrayList<Found>();
        CHINESE.matcher(text).results().forEach(month -> found.add(new Found(Span.of(month), chinese(month, today))));
        ENGLISH.matcher(text).results().forEach(month -> found.add(new Found(Span.of(month), english(month))));
        TYPED.matcher(text)
                .results()
                .forEach(day -> found.add(new Found(
                        Span.of(day),
                        Edtf.of(0, Integer.parseInt(day.group("month")), Integer.parseInt(day.group("day"))))));
        return found.stream()
                .filter(month ->
                        calendar.stream().noneMatch(mention -> mention.span().overlaps(month.span())))
                .toList();
    }

    /// "This year" may be the year of a collection that ends earlier, so it is left open.
    private static Edtf chinese(MatchResult found, LocalDate today) {
        var digits = found.group("month");
        var month = Character.isDigit(digits.charAt(0))
                ? Integer.parseInt(digits)
                : Numerals.chinese(digits).orElseThrow();
        var year = "去年".equals(found.group("year")) ? today.getYear() - 1 : 0;
        return Optional.ofNullable(found.group("part"))
                .map(part -> ofChinesePart(part, month))
                .map(part -> part.withYear(year))
                .orElse(Edtf.of(year, month, 0));
    }

    private static Edtf english(MatchResult found) {
        var month = monthOf(found.group("month").toLowerCase(Locale.ROOT));
        return Optional.ofNullable(found.group("part"))
                .map(part -> ofEnglishPart(part, month))
                .orElse(Edtf.of(0, month, 0));
    }

    private static Edtf ofChinesePart(String part, int month) {
        return switch (part.charAt(0)) {
            case '上', '初' -> part(month, 1, TENTH);
            case '中' -> part(month, TENTH + 1, TWENTIETH);
            default -> part(month, TWENTIETH + 1, LAST);
        };
    }

    private static Edtf ofEnglishPart(String part, int month) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "early", "first", "beginning" -> part(month, 1, TENTH);
            case "mid", "middle" -> part(month, TENTH + 1, TWENTIETH);
            default -> part(month, TWENTIETH + 1, LAST);
        };
    }

    /// Of an English month or the beginning of its name.
    private static int monthOf(String name) {
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, LETTERS)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Edtf part(int month, int from, int to) {
        return new Edtf(Edtf.of(0, month, from).from(), new Edtf.Day(0, month, to));
    }
}
