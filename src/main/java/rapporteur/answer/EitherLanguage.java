package rapporteur.answer;

import java.util.regex.Pattern;

/// Words for one thing in both languages.
final class EitherLanguage {
    private EitherLanguage() {}

    /// Returns what finds any of them, in whichever case.
    ///
    /// @param chinese alternatives, which may stand anywhere
    /// @param english alternatives, which are whole words
    static Pattern words(String chinese, String english) {
        return Pattern.compile(chinese + "|\\b(?:" + english + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
