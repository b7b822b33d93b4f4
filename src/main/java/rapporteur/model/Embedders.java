package rapporteur.model;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapporteur.search.Embedder;
import rapporteur.settings.EmbeddingProvider;
import rapporteur.settings.Secret;
import rapporteur.settings.Settings;

/// Settings → the embedding model they ask for.
public final class Embedders {
    /// Nobody waits for those, and a large model on a small machine takes seconds for each, and longer for the first.
    private static final Duration FOR_PASSAGES = Duration.ofMinutes(2);

    private Embedders() {}

    /// Returns the model that is set, not yet asked anything; none if none is set.
    public static Optional<Embedder> of(Settings settings) {
        var provider = settings.embeddingProvider();
        if (provider == EmbeddingProvider.NONE) {
            return Optional.empty();
        }
        return Optional.of(new RemoteEmbedder(
                provider.token() + "/" + settings.embeddingName(),
                Prefixes.of(settings.embeddingName()),
                remote(settings, settings.embeddingTimeout()),
                remote(settings, FOR_PASSAGES)));
    }

    private static EmbeddingModel remote(Settings settings, Duration timeout) {
        return remote(
                settings.embeddingProvider(),
                settings.embeddingName(),
                settings.embeddingUrl().map(URI::toString).orElse(null),
                settings.embeddingKey().map(Secret::value).orElse(Models.NO_KEY),
                new BoundedHttp(timeout));
    }

    private static EmbeddingModel remote(
            EmbeddingProvider provider, String name, @Nullable String url, String key, BoundedHttp http) {
        return switch (provider) {
            case NONE -> throw new IllegalArgumentException("no provider, no model");
            case OLLAMA ->
                OllamaEmbeddingModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url == null ? Models.OLLAMA_URL : url)
                        .modelName(name)
                        .maxRetries(0)
                        .build();
            case OPENAI ->
                OpenAiEmbeddingModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .apiKey(key)
                        .modelName(name)
                        .maxRetries(0)
                        .build();
        };
    }
}
