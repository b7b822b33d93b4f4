package rapporteur.report;

/// How words of an article stand in a line.
final class Shown {
    private Shown() {}

    /// Returns the words with every run of blanks and line ends as one blank.
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
