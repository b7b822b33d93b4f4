package rapporteur.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Places;
import rapporteur.language.Spelling;

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
                    "approve",
                    "succeeded",
                    "review",
                    "discuss",
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
            "哪写", "哪些",
            "时侯", "时候",
            "名子", "名字",
            "会(?:意|亿)(?=[是上中的什])", "会议");

    private static final int LONG_WORD = 9;
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
                .filter(right -> Spelling.isOneLetterApart(lower, right))
                .findFirst()
                .or(() -> place(word))
                .or(() -> known(word))
                .orElse(word);
    }

    /// A long word that is no name and that nobody knows, but for one letter.
    private static Optional<String> known(String word) {
        return word.length() < LONG_WORD || !word.equals(word.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Spelling.nearest(word);
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
                .filter(right -> Spelling.isOneLetterApart(lower, right.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
