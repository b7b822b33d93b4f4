package rapporteur.language;

import java.util.regex.Pattern;

/// Characters that nobody sees, with which text can be hidden or turned round: zero-width and joining characters,
/// direction marks, soft hyphens, tag characters, and controls other than white space.
///
/// Stored texts keep them; what is shown to people or given to a model does without.
public final class Invisible {
    private static final Pattern CHARACTERS = Pattern.compile(
            "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F"
                    + "\\uFEFF\\uFFF9-\\uFFFB\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]|[\\p{Cc}&&[^\\t\\n\\r]]");

    /// Half of a pair of surrogates, which no encoding can write.
    private static final Pattern TORN = Pattern.compile("\\p{Cs}");

    private Invisible() {}

    /// Returns the text without them; a torn surrogate becomes the replacement character.
    public static String removedFrom(String text) {
        return TORN.matcher(CHARACTERS.matcher(text).replaceAll("")).replaceAll("\uFFFD");
    }
}
