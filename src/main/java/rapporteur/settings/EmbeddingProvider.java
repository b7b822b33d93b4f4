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
    OPENAI,
    /// A file in ONNX format of one's own, run in this process.
    ONNX,
    /// A model that came with the program, run in this process.
    IN_PROCESS;

    /// Returns how the provider is written in settings.
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<EmbeddingProvider> of(String token) {
        return Arrays.stream(values())
                .filter(each -> each.token().equals(token.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
