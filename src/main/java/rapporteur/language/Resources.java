package rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Tables that lie beside the classes that read them.
public final class Resources {
    private Resources() {}

    /// Returns the lines of a table of this room.
    static List<String> lines(String name) {
        return lines(Resources.class, name);
    }

    /// Returns the lines of a table but for comments, which begin with #, and blank ones.
    ///
    /// @param beside the class beside which it lies
    public static List<String> lines(Class<?> beside, String name) {
        try (var bytes = open(beside, name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) {
        return open(Resources.class, name);
    }

    private static InputStream open(Class<?> beside, String name) {
        return Objects.requireNonNull(
                beside.getResourceAsStream(name),
                () -> "the program's jar lacks " + beside.getPackageName().replace('.', '/') + "/" + name);
    }
}
