package rapporteur.language;

import java.io.InputStream;
import java.util.Objects;

/// Tables of this room that lie beside its classes.
final class Resources {
    private Resources() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(
                Resources.class.getResourceAsStream(name), () -> "the program's jar lacks rapporteur/language/" + name);
    }
}
