package rapporteur.chat;

import java.text.BreakIterator;
import java.util.Locale;

/// Text for a screen of so many columns. A Han character takes two.
public final class Columns {
    private Columns() {}

    /// Returns how many columns the text takes.
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /// East Asian wide and full-width characters take two columns (https://www.unicode.org/reports/tr11/), marks
    /// that combine with the one before none.
    private static int width(int character) {
        var type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
            return 0;
        }
        var wide = character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300 && character <= 0x1FAFF
                || character >= 0x20000 && character <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /// Returns the text broken into lines of at most `columns`, all of them set in by `indent`; that of the first line
    /// is the caller's to print.
    public static String wrapped(String text, int columns, String indent) {
        return wrapped(text, width(indent), columns, indent);
    }

    /// Returns the text broken into lines of at most `columns`, every line after the first set in by `indent`.
    public static String hanging(String text, int columns, String indent) {
        return wrapped(text, 0, columns, indent);
    }

    private static String wrapped(String text, int start, int columns, String indent) {
        var wrapped = new StringBuilder();
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                wrapped.append('\n').append(indent);
            }
            wrapLine(lines[i], i == 0 ? start : width(indent), columns, indent, wrapped);
        }
        return wrapped.toString();
    }

    private static void wrapLine(String line, int start, int columns, String indent, StringBuilder wrapped) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        var used = start;
        var isEmpty = true;
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (isWithinWord(line, to)) {
                continue;
            }
            var part = line.substring(from, to);
            if (!isEmpty && used + width(part.stripTrailing()) > columns) {
                stripTrailing(wrapped);
                wrapped.append('\n').append(indent);
                used = width(indent);
            }
            isEmpty = false;
            wrapped.append(part);
            used += width(part);
            from = to;
        }
        stripTrailing(wrapped);
    }

    /// A closing quotation mark that is an apostrophe parts no word: "Jinping’s".
    private static boolean isWithinWord(String line, int at) {
        return at > 1
                && at < line.length()
                && line.charAt(at - 1) == '’'
                && isLatin(line.charAt(at - 2))
                && isLatin(line.charAt(at));
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static void stripTrailing(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
