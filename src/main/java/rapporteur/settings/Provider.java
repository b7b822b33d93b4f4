package rapporteur.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who runs the language model.
public enum Provider {
    /// Nobody: the records and the articles answer by themselves.
    NONE,
    /// An Ollama server, usually on one's own machine.
    OLLAMA,
    /// OpenAI, or any server that speaks like it.
    OPENAI,
    /// Anthropic.
    ANTHROPIC,
    /// Google's Gemini.
    GEMINI,
    /// Mistral.
    MISTRAL;

    /// Returns how the provider is written in settings and answers.
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Provider> of(String token) {
        return Arrays.stream(values())
                .filter(each -> each.token().equals(token.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
