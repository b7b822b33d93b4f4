package rapporteur.answer;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rapporteur.language.Language;
import rapporteur.language.Names;

/// How Han characters are read, two by two: what a name in Latin letters, *Huaneng*, can be found by, be it a
/// dictionary's word or not.
final class CharacterReadings {
    private static final Map<Character, String> KNOWN = new ConcurrentHashMap<>();

    private CharacterReadings() {}

    /// Returns the readings of each two characters that stand side by side, parted by a blank.
    static Set<String> ofPairs(String text) {
        var readings = new HashSet<String>();
        for (var i = 1; i < text.length(); i++) {
            if (Language.isHan(text.charAt(i - 1)) && Language.isHan(text.charAt(i))) {
                readings.add(of(text.charAt(i - 1)) + " " + of(text.charAt(i)));
            }
        }
        return Set.copyOf(readings);
    }

    private static String of(char character) {
        return KNOWN.computeIfAbsent(character, any -> Names.key(any.toString()));
    }
}
