package rapporteur.model;

import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapporteur.answer.LanguageModel;
import rapporteur.settings.Provider;
import rapporteur.settings.Secret;
import rapporteur.settings.Settings;

/// Settings → the language model they ask for.
public final class Models {
    /// Servers on one's own machine want no key, the clients want something.
    static final String NO_KEY = "none";

    /// Room for the rules, the sentences and the answer; Ollama's own default is 4,096 tokens, and it cuts what is
    /// longer without a word (https://docs.ollama.com/context-length).
    private static final int OLLAMA_CONTEXT = 12_288;

    /// In tokens. Anthropic wants to be told; the library's own 1,024 cut off six statements in Chinese.
    private static final int LONGEST_ANSWER = 4_096;

    static final String OLLAMA_URL = "http://localhost:11434";

    private static final Duration LOOKING = Duration.ofSeconds(5);

    private Models() {}

    /// Returns the model that is set, not yet asked anything; none if none is set.
    public static Optional<LanguageModel> of(Settings settings) {
        var provider = settings.provider();
        if (provider == Provider.NONE) {
            return Optional.empty();
        }
        var http = new BoundedHttp(settings.modelTimeout());
        var streaming = streaming(
                provider,
                settings.modelName(),
                settings.modelUrl().map(URI::toString).orElse(null),
                settings.modelKey().map(Secret::value).orElse(NO_KEY),
                http);
        return Optional.of(new StreamedModel(
                provider.token() + "/" + settings.modelName(), streaming, settings.modelTimeout(), new Breaker()));
    }

    /// Looks whether the provider can be reached at the address that is set; asks it nothing.
    ///
    /// @return what was found; nothing where no address is set, or where it is the provider's usual one
    /// @throws IOException if nobody answers there; the message says why
    public static Optional<String> reachable(Settings settings) throws IOException {
        if (settings.provider() == Provider.NONE || settings.modelUrl().isEmpty()) {
            return Optional.empty();
        }
        var url = settings.modelUrl().get();
        try (var client = HttpClient.newBuilder().connectTimeout(LOOKING).build()) {
            var response = client.send(
                    HttpRequest.newBuilder(url).timeout(LOOKING).build(), HttpResponse.BodyHandlers.discarding());
            return Optional.of(url.getHost() + " answers (HTTP " + response.statusCode() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            throw new IOException(
                    url.getHost() + " does not answer: " + e.getClass().getSimpleName(), e);
        }
    }

    private static StreamingChatModel streaming(
            Provider provider, String name, @Nullable String url, String key, BoundedHttp http) {
        return switch (provider) {
            case NONE -> throw new IllegalArgumentException("no provider, no model");
            case OLLAMA ->
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url == null ? OLLAMA_URL : url)
                        .modelName(name)
                        .temperature(0.0)
                        .numCtx(OLLAMA_CONTEXT)
                        .build();
            case OPENAI ->
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .modelName(name)
                        .build();
            case ANTHROPIC ->
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .modelName(name)
                        .maxTokens(LONGEST_ANSWER)
                        .build();
            case GEMINI ->
                GoogleAiGeminiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .modelName(name)
                        .build();
            case MISTRAL ->
                MistralAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .modelName(name)
                        .build();
        };
    }
}
