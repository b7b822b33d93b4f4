package rapporteur.article;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/// Lines of a text that nobody has vouched for: a line longer than allowed is read past without being kept, so
/// that no input can fill the memory.
public final class BoundedLines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final int longest;
    private int number;

    /// Reads lines from here on.
    ///
    /// @param reader  buffered
    /// @param longest characters that a line may have
    public BoundedLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /// A line.
    ///
    /// @param number  from 1
    /// @param text    without its end; the beginning only if it is too long
    /// @param tooLong whether it is longer than allowed
    public record Line(int number, String text, boolean tooLong) {}

    /// Returns the next line that is not blank, or nothing at the end.
    public Optional<Line> next() throws IOException {
        for (var line = read(); line.isPresent(); line = read()) {
            if (!line.get().text().isBlank()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private Optional<Line> read() throws IOException {
        var words = new StringBuilder();
        var tooLong = false;
        number++;
        for (var c = reader.read(); ; c = reader.read()) {
            if (c < 0 && words.isEmpty()) {
                return Optional.empty();
            }
            if (c == BYTE_ORDER_MARK && number == 1 && words.isEmpty()) {
                continue;
            }
            if (c < 0 || c == '\n') {
                return Optional.of(new Line(number, words.toString(), tooLong));
            }
            if (words.length() < longest) {
                words.append((char) c);
            } else {
                tooLong = true;
            }
        }
    }
}
