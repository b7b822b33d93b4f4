package rapporteur.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who turns texts into vectors.
public enum EmbeddingProvider {
    /// Nobody: searches go by words.
    NONE,
    /// An Ollama server, usually on one's own machine.
    OLLAMA,
    /// OpenAI, or any server that speaks like it.
    OPENAI;

    /// Returns how the provider is written in settings.
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EmbeddingProvider> of(String token) {
        return Arrays.stream(values())
                .filter(each -> each.token().equals(token.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
