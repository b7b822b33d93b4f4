package rapporteur.language;

/// Traditional and simplified characters.
public final class Script {
    private Script() {}

    /// Returns the text with every Han character in its simplified form, in as many UTF-16 units: spans of one
    /// hold in the other.
    public static String simplified(CharSequence text) {
        var folded = new char[text.length()];
        for (var i = 0; i < folded.length; i++) {
            folded[i] = Folding.simplified(text.charAt(i));
        }
        return new String(folded);
    }
}
