package rapporteur.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the vectors that a model gives for the parts of a text become one of the whole.
public enum Pooling {
    /// Their mean.
    MEAN,
    /// The first one, which some models are trained to put the whole into.
    CLS;

    /// Returns how it is written in settings.
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Pooling> of(String token) {
        return Arrays.stream(values())
                .filter(each -> each.token().equals(token.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
