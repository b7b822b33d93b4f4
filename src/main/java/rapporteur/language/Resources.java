package rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Tables of this room that lie beside its classes.
final class Resources {
    private Resources() {}

    /// Returns the lines of a table but for comments, which begin with #, and blank ones.
    static List<String> lines(String name) {
        try (var bytes = open(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(
                Resources.class.getResourceAsStream(name), () -> "the program's jar lacks rapporteur/language/" + name);
    }
}
