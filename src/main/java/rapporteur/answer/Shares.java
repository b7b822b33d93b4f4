package rapporteur.answer;

import java.util.regex.Pattern;
import rapporteur.language.Span;

/// Numbers that are so many per cent.
final class Shares {
    private static final Pattern BEHIND = Pattern.compile("(?i)[%％]? ?(?:[%％]|个?百分|per ?cent\\b|pct\\b)");
    private static final Pattern BEFORE = Pattern.compile("百分之$");

    private Shares() {}

    /// Returns whether a number of some words is one.
    static boolean isOne(String text, Span number) {
        return text.charAt(number.end() - 1) == '%'
                || BEHIND.matcher(text).region(number.end(), text.length()).lookingAt()
                || BEFORE.matcher(text.substring(0, number.start())).find();
    }

    /// Returns whether a sentence has that number as one.
    static boolean isIn(Told.Line line, Piece number) {
        return line.pieces().stream().filter(number::agrees).anyMatch(own -> isOne(line.text(), own.span()));
    }
}
