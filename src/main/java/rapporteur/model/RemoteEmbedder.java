package rapporteur.model;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Language;
import rapporteur.search.Embedder;
import rapporteur.search.EmbeddingUnavailableException;
import rapporteur.search.Vector;

/// An embedding model behind HTTP.
final class RemoteEmbedder implements Embedder {
    /// Texts that go into one request: more make a slow machine miss its time.
    private static final int AT_ONCE = 16;

    /// Models cut off what is longer than they read, mostly 512 tokens; some servers refuse it instead.
    private static final int MOST_CHARACTERS = 4_000;

    private final String name;
    private final EmbeddingModel model;
    private final Prefixes prefixes;
    private final Breaker breaker;

    RemoteEmbedder(String name, EmbeddingModel model, Prefixes prefixes, Breaker breaker) {
        this.name = name;
        this.model = model;
        this.prefixes = prefixes;
        this.breaker = breaker;
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public List<Vector> passages(List<String> texts, Language language) {
        var vectors = new ArrayList<Vector>();
        for (var from = 0; from < texts.size(); from += AT_ONCE) {
            vectors.addAll(embedded(prefixes.ofPassage(), texts.subList(from, Math.min(texts.size(), from + AT_ONCE))));
        }
        return vectors;
    }

    @Override
    public Vector query(String text) {
        return embedded(prefixes.ofQuestion(), List.of(text)).getFirst();
    }

    private List<Vector> embedded(String prefix, List<String> texts) {
        if (!breaker.tryPass()) {
            throw new EmbeddingUnavailableException("paused after failures");
        }
        try {
            var vectors = model
                    .embedAll(texts.stream()
                            .map(text -> TextSegment.from(prefix + shortened(text)))
                            .toList())
                    .content()
                    .stream()
                    .map(Embedding::vector)
                    .map(Vector::of)
                    .toList();
            if (vectors.size() != texts.size()) {
                throw new IllegalStateException(vectors.size() + " vectors of " + texts.size() + " texts");
            }
            breaker.succeeded();
            return vectors;
        } catch (RuntimeException e) {
            breaker.failed();
            throw new EmbeddingUnavailableException(reason(e));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    /// What the provider said is left out: some repeat the key that they were sent.
    private String reason(RuntimeException thrown) {
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
