package rapporteur.report;

import java.util.regex.Pattern;

/// How words of an article stand in a line.
final class Shown {
    /// What whoever wrote talk down noted in it: {laugh}, {vocalsound}, a turn's number before it.
    private static final Pattern NOTE = Pattern.compile("\\s*\\{[\\p{L} ]{1,30}\\}|^\\[\\d{1,3}\\]");

    private static final Pattern BLANK_BEFORE_A_MARK = Pattern.compile(" (?=[,.?!;:](?:\\s|$))");

    private Shown() {}

    /// Returns the words in one line, without the notes of whoever wrote them down and the blanks that such texts have
    /// before marks.
    static String withoutNotes(String words) {
        var spoken = oneLine(NOTE.matcher(words).replaceAll(" "));
        return BLANK_BEFORE_A_MARK.matcher(spoken).replaceAll("");
    }

    /// Returns a title in one line, without the mark that ended its sentence.
    static String title(String words) {
        return oneLine(words).replaceAll("(?<!\\b(?:Co|Ltd|Inc))[.,;，。；]+$", "");
    }

    /// Returns the words with every run of blanks and line ends as one blank.
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
