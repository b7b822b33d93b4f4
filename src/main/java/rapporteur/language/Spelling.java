package rapporteur.language;

import java.util.Optional;

/// English words that somebody mistyped.
public final class Spelling {
    private Spelling() {}

    /// Returns the only stem of the glossary from which an English word is one letter apart, if the glossary does not
    /// know the word; nothing where there are several.
    ///
    /// @param word in lower case
    public static Optional<String> nearest(String word) {
        return Glossary.get().nearest(word);
    }

    /// Returns whether of two words that begin alike one is the other with a letter wrong, missing, doubled or having
    /// changed places with its neighbour.
    public static boolean isOneLetterApart(String word, String right) {
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
