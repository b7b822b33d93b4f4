package rapporteur.answer;

import java.util.regex.Pattern;

/// English names of places and things, looked for in Chinese text: by what they are called there, by how their
/// characters are read, or by their sound.
final class ProperNames {
    private static final Pattern READING = Pattern.compile("[a-z]+ [a-z]+");
    private static final Pattern NAME = Pattern.compile("=[A-Z][a-z]+$");
    private static final Pattern SOUND = Pattern.compile("[A-Z]{2,}");

    private ProperNames() {}

    /// Returns whether a word of either language is one by what it is called in the other.
    static boolean isOne(Piece word) {
        return word.is(Piece.Kind.WORD)
                && word.forms().stream().anyMatch(form -> NAME.matcher(form).find());
    }

    /// Returns whether something in a sentence sounds like a name: nothing else leads to it.
    static boolean sounds(Piece word, Told.Line line) {
        return word.isKnownAcross()
                || word.forms().stream()
                        .filter(form -> SOUND.matcher(form).matches())
                        .allMatch(sound -> line.forms().stream()
                                .filter(form -> SOUND.matcher(form).matches())
                                .anyMatch(other -> areNear(sound, other)));
    }

    /// Returns whether a word would be such a name there and nothing there is.
    ///
    /// @param word that no sentence of the article says
    static boolean isAbsent(Piece word, Told told) {
        var names = word.forms().stream().filter(ProperNames::isName).toList();
        if (!names.isEmpty()) {
            return true;
        }
        if (word.isKnownAcross()) {
            return false;
        }
        return word.forms().stream().anyMatch(form -> READING.matcher(form).matches())
                || word.forms().stream()
                        .filter(form -> SOUND.matcher(form).matches())
                        .anyMatch(sound -> told.sentences().stream()
                                .flatMap(line -> line.forms().stream())
                                .filter(form -> SOUND.matcher(form).matches())
                                .noneMatch(other -> areNear(sound, other)));
    }

    /// A meaning that English writes with a capital.
    private static boolean isName(String form) {
        var at = form.indexOf('=');
        return at > 0 && at + 1 < form.length() && Character.isUpperCase(form.charAt(at + 1));
    }

    /// Whether the same but for one consonant.
    private static boolean areNear(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = one.length() >= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        var at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return longer.length() == shorter.length()
                ? longer.substring(Math.min(longer.length(), at + 1))
                        .equals(shorter.substring(Math.min(shorter.length(), at + 1)))
                : longer.substring(at + 1).equals(shorter.substring(at));
    }
}
