package rapporteur.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Places;

/// Puts right the words that questions about meetings are made of, and the names of provinces and cities, where
/// somebody mistyped them. Other names and what is looked for stay as they were typed.
final class Misspellings {
    /// Long enough that one wrong letter leaves no doubt.
    private static final List<String> ENGLISH = Stream.of(
                    "committee",
                    "standing",
                    "meeting",
                    "meetings",
                    "presided",
                    "attended",
                    "provincial",
                    "municipal",
                    "congress",
                    "documents",
                    "discussed",
                    "stressed",
                    "session",
                    "conference",
                    "document",
                    "secretary",
                    "government",
                    "published",
                    "chaired",
                    "happened",
                    "approved",
                    "reviewed")
            .toList();

    /// Typed by sound: 主池, 出习.
    private static final Map<String, String> CHINESE = Map.of(
            "主(?:池|迟|驰|特|侍)", "主持",
            "出(?:习|系|息)(?=了|过|的|会)", "出席",
            "(?:会义|会仪|汇议|回议)", "会议",
            "(?:常伟会|常委汇)", "常委会",
            "(?:声议|申议)", "审议",
            "(?:什摸|神马|什麽)", "什么",
            "哪写", "哪些");

    private static final int LONG_PLACE = 8;
    private static final List<String> PLACES = Places.latinNames()
            .filter(name -> name.length() >= LONG_PLACE)
            .distinct()
            .toList();

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{6,}");

    private Misspellings() {}

    /// Returns the text with such words put right.
    static String corrected(String text) {
        var chinese = text;
        for (var wrong : CHINESE.entrySet()) {
            chinese = chinese.replaceAll(wrong.getKey(), wrong.getValue());
        }
        return WORD.matcher(chinese).replaceAll(found -> rightly(found.group()));
    }

    private static String rightly(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (ENGLISH.contains(lower)
                || lower.endsWith("s") && ENGLISH.contains(lower.substring(0, lower.length() - 1))) {
            return word;
        }
        return ENGLISH.stream()
                .filter(right -> isMistyped(lower, right))
                .findFirst()
                .or(() -> place(word))
                .orElse(word);
    }

    /// A long name of a place that is nearly the word, which itself names none.
    private static Optional<String> place(String word) {
        if (word.length() < LONG_PLACE
                || !Character.isUpperCase(word.charAt(0))
                || Places.named(word).isPresent()) {
            return Optional.empty();
        }
        var lower = word.toLowerCase(Locale.ROOT);
        return PLACES.stream()
                .filter(right -> isMistyped(lower, right.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// One letter is wrong, missing, doubled or has changed places with its neighbour.
    private static boolean isMistyped(String word, String right) {
        if (word.equals(right) || Math.abs(word.length() - right.length()) > 1 || word.charAt(0) != right.charAt(0)) {
            return false;
        }
        var same = 0;
        while (same < Math.min(word.length(), right.length()) && word.charAt(same) == right.charAt(same)) {
            same++;
        }
        var rest = word.substring(same);
        var expected = right.substring(same);
        if (rest.length() == expected.length()) {
            return rest.substring(1).equals(expected.substring(1))
                    || rest.length() > 1
                            && rest.charAt(0) == expected.charAt(1)
                            && rest.charAt(1) == expected.charAt(0)
                            && rest.substring(2).equals(expected.substring(2));
        }
        return rest.length() > expected.length()
                ? rest.substring(1).equals(expected)
                : expected.substring(1).equals(rest);
    }
}
