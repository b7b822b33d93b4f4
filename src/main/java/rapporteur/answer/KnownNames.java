package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Span;

/// Where a statement names somebody whom an article names too. By itself a statement seldom tells where a name ends.
final class KnownNames {
    private static final int LONGEST = 4;

    private static final Pattern LATIN = Pattern.compile(
            "(?=\\b(\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)\\b)(?=\\b(\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+)\\b)");

    /// 齐河县, 金海湖镇: a place that begins like a name.
    private static final Pattern OF_A_PLACE = Pattern.compile("[县区镇乡村旗](?!长|党)");

    private KnownNames() {}

    /// Returns where some words name people of an article, in order.
    static List<Span> in(String words, Told told) {
        var found = new ArrayList<Span>();
        if (Language.of(words) == Language.CHINESE) {
            addChinese(words, told, found);
        } else {
            addLatin(words, told, found);
        }
        return found;
    }

    private static void addChinese(String words, Told told, List<Span> found) {
        for (var start = 0; start + 2 <= words.length(); start++) {
            for (var length = Math.min(LONGEST, words.length() - start); length > 1; length--) {
                var span = new Span(start, start + length);
                if (isName(span.in(words), told)
                        && !OF_A_PLACE
                                .matcher(words)
                                .region(span.end(), words.length())
                                .lookingAt()) {
                    found.add(span);
                    start = span.end() - 1;
                    break;
                }
            }
        }
    }

    private static boolean isName(String name, Told told) {
        return told.language() == Language.CHINESE
                ? told.people().containsValue(name)
                : Names.isChineseName(name, 0, name.length()) && told.people().containsKey(Names.key(name));
    }

    private static void addLatin(String words, Told told, List<Span> found) {
        var names = LATIN.matcher(words);
        while (names.find()) {
            for (var group = 1; group <= 2; group++) {
                var span = new Span(names.start(group), names.end(group));
                if (told.people().containsKey(Names.key(span.in(words)).replace('ü', 'v'))
                        && found.stream().noneMatch(span::overlaps)) {
                    found.add(span);
                }
            }
        }
    }
}
