package rapporteur.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds a font that has the letters of what is to be drawn: the one that is set, else one of this machine's.
final class Fonts {
    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    private final Optional<Path> file;

    /// @param file of the font that is set, if one is
    Fonts(Optional<Path> file) {
        this.file = file;
    }

    /// Returns a font that can show all of the words.
    Optional<Font> showing(String words) {
        try {
            return Stream.concat(file.flatMap(Fonts::read).stream(), installed())
                    .filter(font -> font.canDisplayUpTo(words) < 0)
                    .findFirst();
        } catch (RuntimeException | LinkageError | InternalError e) {
            // A machine without the libraries for fonts says so in many ways.
            LOG.warn("no fonts reason={}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Optional<Font> read(Path file) {
        try {
            return Arrays.stream(Font.createFonts(file.toFile())).findFirst();
        } catch (FontFormatException | IOException e) {
            LOG.warn("font not read file={} reason={}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static Stream<Font> installed() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT))
                .sorted(Comparator.comparing((String name) -> !isSans(name.toLowerCase(Locale.ROOT))))
                .map(name -> new Font(name, Font.PLAIN, 1));
    }

    /// Looks best in a chart, as far as names tell.
    private static boolean isSans(String name) {
        return name.matches(".*(?:sans|hei|gothic|pingfang|yahei|黑).*") && !name.contains("mono");
    }
}
