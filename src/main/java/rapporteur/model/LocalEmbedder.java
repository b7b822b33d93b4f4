package rapporteur.model;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Language;
import rapporteur.search.Embedder;
import rapporteur.search.EmbeddingUnavailableException;
import rapporteur.search.Vector;

/// Embedding models in this process: one, or one for each language.
final class LocalEmbedder implements Embedder {
    private final String name;
    private final Map<Language, Local> models;

    /// @param models for every language; the same where one knows them all
    LocalEmbedder(String name, Map<Language, Local> models) {
        this.name = name;
        this.models = Map.copyOf(models);
    }

    /// A model that is opened when it is first needed, which takes a second: a command that does not search should not
    /// wait for it.
    static final class Local {
        private final Prefixes prefixes;
        private final Supplier<EmbeddingModel> opener;
        private final Breaker breaker = new Breaker();
        private @Nullable EmbeddingModel opened;

        Local(Prefixes prefixes, Supplier<EmbeddingModel> opener) {
            this.prefixes = prefixes;
            this.opener = opener;
        }

        private synchronized EmbeddingModel model() {
            if (opened == null) {
                opened = opener.get();
            }
            return opened;
        }

        private Vector embedded(String text) {
            if (!breaker.tryPass()) {
                throw new EmbeddingUnavailableException("paused after failures");
            }
            try {
                var vector = Vector.of(
                        model().embed(TextSegment.from(text)).content().vector());
                breaker.succeeded();
                return vector;
            } catch (RuntimeException | LinkageError e) {
                breaker.failed();
                throw new EmbeddingUnavailableException(reason(e));
            }
        }

        /// A library that this machine cannot load is an error to Java; to us words go on.
        private static String reason(Throwable thrown) {
            return thrown instanceof LinkageError
                    ? "its library does not run on this machine: " + thrown.getMessage()
                    : String.valueOf(thrown.getMessage());
        }
    }

    @Override
    public String model() {
        return name;
    }

    /// One after the other, since models of this size gain nothing from several at once on one core; the other cores
    /// are left to those who ask.
    @Override
    public List<Vector> passages(List<String> texts, Language language) {
        var model = local(language);
        return texts.stream().map(model.prefixes::passage).map(model::embedded).toList();
    }

    @Override
    public Vector query(String text) {
        var model = local(Language.of(text));
        return model.embedded(model.prefixes.question(text));
    }

    private Local local(Language language) {
        return Objects.requireNonNull(models.get(language));
    }

    /// A passage may be on its way through the model, which would not survive that: it ends with the process.
    @Override
    public void close() {
        // left open
    }
}
