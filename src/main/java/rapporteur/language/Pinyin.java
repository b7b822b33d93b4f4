package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a Latin word into the syllables of pinyin.
final class Pinyin {
    private static final int LONGEST = 24;
    private static final int LONGEST_SYLLABLE = 6;

    private static final String FINALS =
            "a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua"
                    + " uai uan uang ue ui un uo v ve";
    private static final String INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w";
    private static final Set<String> ALONE = Set.of("a", "ai", "an", "ang", "ao", "e", "ei", "en", "er", "o", "ou");
    private static final Set<String> SYLLABLES = all();

    private Pinyin() {}

    /// Returns the syllables of a word in lower case, apostrophes and hyphens parting them; none if it is no pinyin
    /// throughout. Of several ways the one with the fewest syllables, consonants opening a syllable where they can.
    static List<String> syllables(String word) {
        var found = new ArrayList<String>();
        if (word.length() > LONGEST) {
            return List.of();
        }
        for (var part : word.split("['’-]", -1)) {
            if (part.isEmpty() || !(cut(part, 0, false, found) || cut(part, 0, true, found))) {
                return List.of();
            }
        }
        return found;
    }

    /// @param vowels whether a syllable within the word may begin with a vowel: *Jinan* is ji nan rather than jin an
    private static boolean cut(String word, int from, boolean vowels, List<String> found) {
        if (from == word.length()) {
            return true;
        }
        for (var length = Math.min(LONGEST_SYLLABLE, word.length() - from); length > 0; length--) {
            var syllable = word.substring(from, from + length);
            if (SYLLABLES.contains(syllable) && (from == 0 || vowels || !isVowel(syllable.charAt(0)))) {
                found.add(syllable);
                if (cut(word, from + length, vowels, found)) {
                    return true;
                }
                found.removeLast();
            }
        }
        return false;
    }

    private static boolean isVowel(char letter) {
        return "aeo".indexOf(letter) >= 0;
    }

    /// Some of these are no syllables of Chinese; no name is written with them.
    private static Set<String> all() {
        var syllables = new java.util.HashSet<>(ALONE);
        for (var initial : INITIALS.split(" ", -1)) {
            for (var last : FINALS.split(" ", -1)) {
                syllables.add(initial + last);
            }
        }
        return Set.copyOf(syllables);
    }
}
