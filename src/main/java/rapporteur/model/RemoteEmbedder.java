package rapporteur.model;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Language;
import rapporteur.search.Embedder;
import rapporteur.search.EmbeddingUnavailableException;
import rapporteur.search.Vector;

/// An embedding model behind HTTP.
final class RemoteEmbedder implements Embedder {
    /// Texts that go into one request: more make a slow machine miss its time.
    private static final int AT_ONCE = 16;

    private final String name;
    private final Prefixes prefixes;
    private final Asked ofQuestions;
    private final Asked ofPassages;

    /// The same model, asked with the patience of somebody who waits for an answer, or of nobody.
    ///
    /// @param breaker of its own: passages that take too long are no reason not to ask for a question
    private record Asked(EmbeddingModel model, Breaker breaker) {}

    /// @param ofQuestions answers soon or not at all
    /// @param ofPassages  may take its time
    RemoteEmbedder(String name, Prefixes prefixes, EmbeddingModel ofQuestions, EmbeddingModel ofPassages) {
        this.name = name;
        this.prefixes = prefixes;
        this.ofQuestions = new Asked(ofQuestions, new Breaker());
        this.ofPassages = new Asked(ofPassages, new Breaker());
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public List<Vector> passages(List<String> texts, Language language) {
        var vectors = new ArrayList<Vector>();
        for (var from = 0; from < texts.size(); from += AT_ONCE) {
            var some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            vectors.addAll(embedded(ofPassages, some.stream().map(prefixes::passage)));
        }
        return vectors;
    }

    @Override
    public Vector query(String text) {
        return embedded(ofQuestions, Stream.of(prefixes.question(text))).getFirst();
    }

    private static List<Vector> embedded(Asked asked, Stream<String> texts) {
        if (!asked.breaker().tryPass()) {
            throw new EmbeddingUnavailableException("paused after failures");
        }
        try {
            var segments = texts.map(TextSegment::from).toList();
            var vectors = asked.model().embedAll(segments).content().stream()
                    .map(Embedding::vector)
                    .map(Vector::of)
                    .toList();
            if (vectors.size() != segments.size()) {
                throw new IllegalStateException(vectors.size() + " vectors of " + segments.size() + " texts");
            }
            asked.breaker().succeeded();
            return vectors;
        } catch (RuntimeException e) {
            asked.breaker().failed();
            throw new EmbeddingUnavailableException(reason(e, asked.breaker()));
        }
    }

    /// What the provider said is left out: some repeat the key that they were sent.
    private static String reason(RuntimeException thrown, Breaker breaker) {
        for (@Nullable Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof HttpFailure failure) {
                failure.retryAfter().ifPresent(breaker::pause);
                return String.valueOf(failure.getMessage());
            }
            if (each instanceof ConnectException) {
                return "nobody answers there";
            }
            if (each instanceof HttpTimeoutException) {
                return "no answer in time";
            }
        }
        return "no vectors in its answer: " + thrown.getClass().getSimpleName();
    }

    /// The HTTP client ends with the process.
    @Override
    public void close() {
        // nothing is open
    }
}
