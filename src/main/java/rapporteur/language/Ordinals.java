package rapporteur.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Ordinals: 第三次, 十四届, "the 23rd", "fourth".
public final class Ordinals {
    private static final String ZH = "([\\d〇零一二三四五六七八九十百]{1,6})";
    private static final String WORDS =
            "(?:twenty-|thirty-|forty-|fifty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth";
    private static final String EN = "(\\d{1,4})(?:st|nd|rd|th)|(" + WORDS + ")";

    private static final Pattern ANY = Pattern.compile("(?i)第" + ZH + "|" + ZH + "[届次轮]|\\b(?:" + EN + ")\\b|(首[次届])");

    private static final Pattern OF_MEETINGS = Pattern.compile(
            "(?i)第" + ZH + "[次届轮](?=[^，。；？?]{0,16}(?:会|学习|对话|论坛|峰会|磋商))|" + ZH
                    + "次(?=全[体会])|\\b(?:" + EN
                    + ")\\b(?= (?:[\\w'’()-]+ ){0,6}(?:meetings?|sessions?|plenary|plenum|conference|congress|sitting|dialogues?|forums?|summits?|rounds?|consultations?)\\b)|(首[次届](?=[^，。；？?]{0,10}会))");

    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50);

    private static final Map<String, Integer> ROUND =
            Map.of("twentieth", 20, "thirtieth", 30, "fortieth", 40, "fiftieth", 50);

    private static final List<String> UP_TO_NINETEENTH = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");

    private Ordinals() {}

    /// Returns the values of all ordinals in a text.
    ///
    /// @param text in simplified characters
    public static Set<Integer> in(String text) {
        return values(ANY, text);
    }

    /// Returns the values of those that number a meeting, a session, a congress.
    ///
    /// @param text in simplified characters
    public static Set<Integer> ofMeetings(String text) {
        return values(OF_MEETINGS, text);
    }

    private static Set<Integer> values(Pattern form, String text) {
        var found = new TreeSet<Integer>();
        form.matcher(text).results().forEach(match -> value(match).ifPresent(found::add));
        return found;
    }

    private static Optional<Integer> value(MatchResult match) {
        var word = IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
        if (word.startsWith("首")) {
            return Optional.of(1);
        }
        if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.parseInt(word));
        }
        return word.isEmpty() || Language.isHan(word.charAt(0)) ? Numerals.chinese(word) : english(word);
    }

    /// Returns the value of an English ordinal in words, up to *fifty-ninth*; empty for any other word.
    public static Optional<Integer> english(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (ROUND.containsKey(lower)) {
            return Optional.ofNullable(ROUND.get(lower));
        }
        var hyphen = lower.indexOf('-');
        var tens = hyphen < 0 ? 0 : TENS.getOrDefault(lower.substring(0, hyphen), 0);
        var unit = lower.substring(hyphen + 1);
        var at = UP_TO_NINETEENTH.indexOf(unit);
        return at < 0 ? Optional.empty() : Optional.of(tens + at + 1);
    }
}
