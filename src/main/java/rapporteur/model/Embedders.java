package rapporteur.model;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Language;
import rapporteur.search.Embedder;
import rapporteur.settings.EmbeddingProvider;
import rapporteur.settings.Pooling;
import rapporteur.settings.Secret;
import rapporteur.settings.Settings;
import rapporteur.settings.SettingsException;

/// Settings → the embedding model they ask for.
public final class Embedders {
    /// Nobody waits for those, and a large model on a small machine takes seconds for each, and longer for the first.
    private static final Duration FOR_PASSAGES = Duration.ofMinutes(2);

    /// How the program is built with models that run in this process.
    private static final String BUILD = "'mvn -Pvectors -Dquick package'";

    /// Models whose makers take the first vector for the whole; nearly all others take the mean.
    private static final Pattern OF_FIRST_PART =
            Pattern.compile("bge-|mxbai-embed|arctic-embed|gte-multilingual|gte-.*v1\\.5");

    private Embedders() {}

    /// Returns the model that is set, not yet asked anything; none if none is set.
    ///
    /// @param home the folder that holds everything: where models run in this process, libraries are unpacked into it
    /// @throws SettingsException if this build does not have what is set
    public static Optional<Embedder> of(Settings settings, Path home) {
        return of(settings, home, () -> LocalModels.ofThisBuild(Embedders.class.getClassLoader()));
    }

    /// @param thisBuild opens models in this process, if the program was built with it
    static Optional<Embedder> of(Settings settings, Path home, Supplier<Optional<LocalModels>> thisBuild) {
        return switch (settings.embeddingProvider()) {
            case NONE -> Optional.empty();
            case OLLAMA, OPENAI -> Optional.of(remote(settings));
            case ONNX, IN_PROCESS -> {
                var models = thisBuild
                        .get()
                        .orElseThrow(() -> new SettingsException("setting embedding.provider is "
                                + settings.embeddingProvider().token()
                                + ", for which this program was not built (expected: "
                                + BUILD + " in its folder, which brings 150 MB of libraries)"));
                var natives = home.resolve("native");
                yield Optional.of(
                        settings.embeddingProvider() == EmbeddingProvider.ONNX
                                ? ofFile(settings, models, natives)
                                : included(settings, models, natives));
            }
        };
    }

    private static Embedder ofFile(Settings settings, LocalModels models, Path natives) {
        var name = settings.embeddingName();
        var model = settings.embeddingModelFile();
        var tokenizer = settings.embeddingTokenizerFile();
        var pooling = settings.embeddingPooling().orElseGet(() -> pooling(name));
        var local = new LocalEmbedder.Local(Prefixes.of(name), () -> models.open(model, tokenizer, pooling, natives));
        // Pooled in another way its vectors are others.
        return new LocalEmbedder(
                settings.embeddingProvider().token() + "/" + name + "/" + pooling.token(),
                Map.of(Language.CHINESE, local, Language.ENGLISH, local));
    }

    private static Embedder included(Settings settings, LocalModels models, Path natives) {
        var names = Arrays.stream(settings.embeddingName().split(",", -1))
                .map(String::strip)
                .toList();
        if (names.size() > 2 || !models.included().containsAll(names)) {
            throw new SettingsException("setting embedding.name is '" + settings.embeddingName()
                    + "' (expected: one of " + String.join(", ", models.included())
                    + ", or two with a comma, the first for Chinese, the second for English)");
        }
        var locals = names.stream()
                .map(name ->
                        new LocalEmbedder.Local(Prefixes.of(name), () -> models.open(name, pooling(name), natives)))
                .toList();
        return new LocalEmbedder(
                settings.embeddingProvider().token() + "/" + String.join(",", names),
                Map.of(Language.CHINESE, locals.getFirst(), Language.ENGLISH, locals.getLast()));
    }

    private static Pooling pooling(String name) {
        return OF_FIRST_PART.matcher(name.toLowerCase(Locale.ROOT)).find() ? Pooling.CLS : Pooling.MEAN;
    }

    private static Embedder remote(Settings settings) {
        return new RemoteEmbedder(
                settings.embeddingProvider().token() + "/" + settings.embeddingName(),
                Prefixes.of(settings.embeddingName()),
                remote(settings, settings.embeddingTimeout()),
                remote(settings, FOR_PASSAGES));
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
            case NONE, ONNX, IN_PROCESS -> throw new IllegalArgumentException("not behind HTTP: " + provider);
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
