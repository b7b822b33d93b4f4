package rapporteur.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Span;

/// How many things a text enumerates, days or points: 一要…二要…三要, 7月21日、24日和25日, *first, … second, …*. No article
/// prints such a count, and a statement that sums it up does.
final class Enumerated {
    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern POINT = Pattern.compile(
            "(?<![一二三四五六七八九十统进])(?:第)?([一二三四五六七八九十])(?:要|是|方面[，,])|(?:^|[。；;：:\\n])第([一二三四五六七八九十])[，,]");

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Pattern ENGLISH_POINT =
            Pattern.compile("(?i)\\b(" + String.join("|", ORDINALS) + ")(?:ly)?(?:,| is to )");

    private static final Pattern DAYS =
            Pattern.compile("\\d{1,2}月\\d{1,2}日?(?:(?:上午|下午)?[、，和至到—-](?:\\d{1,2}月)?\\d{1,2}日?)+");
    private static final Pattern ONE_DAY = Pattern.compile("([至到—-]?)(?:\\d{1,2}月)?(\\d{1,2})(?:日|(?=[、，和至到—-]|$))");

    /// What a number of a statement counts that a text may enumerate.
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)[个项]?(?:天|日(?!本)|点|条|项|个|方面|要求|部分)| (?:[\\w-]+ )?(?:days?|points?|demands?|requirements?|parts?|aspects?|tasks?|priorities|measures?|things|suggestions?|requests?|areas)\\b");

    /// What a number of a statement counts that stands in a row somewhere, each with its name.
    private static final Pattern PLACES = Pattern.compile(
            "(?i)[个]?(?:国家?|省|市|县|区|地区|城市)(?![一-龥]?[长委])| (?:[\\w-]+ )?(?:countries|nations|provinces|cities|counties|districts|regions)\\b");

    private static final Pattern ROW = Pattern.compile("[一-龥]{1,8}(?:、[一-龥]{1,8})+(?:[和与及][一-龥]{1,8})?"
            + "|\\p{Lu}[\\w’'-]*(?: \\p{Lu}[\\w’'-]*)*(?:, \\p{Lu}[\\w’'-]*(?: \\p{Lu}[\\w’'-]*)*)+,? and \\p{Lu}");

    private static final Pattern BETWEEN = Pattern.compile("、|[和与及](?=[一-龥])|, and |, | and ");

    private Enumerated() {}

    /// Returns whether a number counts places and a text names as many in a row.
    static boolean isRow(String words, Span number, Set<String> values, String text) {
        return PLACES.matcher(words).region(number.end(), words.length()).lookingAt()
                && ROW.matcher(text)
                        .results()
                        .map(row -> BETWEEN.matcher(row.group()).results().count() + 1)
                        .anyMatch(length -> values.contains("#" + length));
    }

    /// Returns whether words behind a number say that it counts such things.
    static boolean counts(String words, Span number) {
        return COUNTED.matcher(words).region(number.end(), words.length()).lookingAt();
    }

    /// Returns how many a text enumerates, as numbers are compared.
    static Set<String> in(String text) {
        var counts = new HashSet<String>();
        addRuns(POINT.matcher(text), NUMERALS::indexOf, counts);
        addRuns(ENGLISH_POINT.matcher(text), word -> ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)), counts);
        DAYS.matcher(text).results().forEach(found -> counts.add("#" + days(found.group())));
        return counts;
    }

    /// Each run that begins with the first.
    private static void addRuns(Matcher points, ToIntFunction<String> place, Set<String> counts) {
        var last = 0;
        for (var found : points.results().toList()) {
            var at = place.applyAsInt(found.group(found.group(1) == null ? 2 : 1)) + 1;
            if (at == 1) {
                addRun(last, counts);
            }
            last = at == 1 || at == last + 1 ? at : last;
        }
        addRun(last, counts);
    }

    private static void addRun(int length, Set<String> counts) {
        if (length > 1) {
            counts.add("#" + length);
        }
    }

    /// From the 23rd to the 24th are two days; so are the 23rd and the 25th.
    private static int days(String list) {
        var days = 0;
        var last = 0;
        for (var found : ONE_DAY.matcher(list).results().toList()) {
            var day = Integer.parseInt(found.group(2));
            days += found.group(1).isEmpty() || day <= last ? 1 : day - last;
            last = day;
        }
        return days;
    }
}
