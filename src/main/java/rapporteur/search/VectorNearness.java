package rapporteur.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.language.Language;
import rapporteur.search.VectorStore.Near;

/// Nearness by the vectors of a model. For any number of threads.
///
/// Only when nearly all passages have their vector is it asked: those that have one would else be preferred to those
/// whose turn has not come.
public final class VectorNearness implements Nearness {
    private static final Logger LOG = LoggerFactory.getLogger(VectorNearness.class);

    /// The share of the passages that have to have a vector.
    private static final double NEARLY_ALL = 0.9;

    /// One question is searched for in several ways, some of them the same.
    private static final int REMEMBERED = 64;

    private final Embedder embedder;
    private final VectorStore vectors;
    private final TermStatistics statistics;
    private final Supplier<String> collection;
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicBoolean differing = new AtomicBoolean();

    private final Map<String, Vector> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Vector> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param embedder   makes the vectors of queries
    /// @param vectors    those of the passages
    /// @param statistics of all passages
    /// @param collection returns the collection's own name
    public VectorNearness(
            Embedder embedder, VectorStore vectors, TermStatistics statistics, Supplier<String> collection) {
        this.embedder = embedder;
        this.vectors = vectors;
        this.statistics = statistics;
        this.collection = collection;
    }

    @Override
    public List<Near> nearest(Query query) {
        vectors.refresh();
        var held = vectors.held(collection.get());
        var own = Language.of(query.text());
        if (!held.model().equals(embedder.model())
                || vectors.count() < NEARLY_ALL * statistics.passages()
                || !held.crosses()
                        && query.language().filter(wanted -> wanted != own).isPresent()
                || Clauses.of(query, own).isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Near>();
        vector(query.text()).filter(this::isOfTheSameModel).ifPresent(vector -> {
            for (var language : Language.values()) {
                if ((language == own || held.crosses()) && query.language().orElse(language) == language) {
                    found.addAll(vectors.nearest(vector, language, query.articles(), LOOKED_AT));
                }
            }
        });
        found.sort(Comparator.comparingDouble(Near::cosine).reversed().thenComparing(Near::passage));
        return List.copyOf(found);
    }

    /// Under one name there may be another model now.
    private boolean isOfTheSameModel(Vector vector) {
        var isKnown = Arrays.stream(Language.values())
                .map(vectors::dimension)
                .anyMatch(dimension -> dimension == vector.dimension());
        if (!isKnown && !differing.getAndSet(true)) {
            LOG.warn(
                    "{} gives other vectors than those that are kept, searching by words (expected: the folder vectors"
                            + " deleted, and 'index')",
                    embedder.model());
        }
        return isKnown;
    }

    private Optional<Vector> vector(String text) {
        synchronized (remembered) {
            var known = remembered.get(text);
            if (known != null) {
                return Optional.of(known);
            }
        }
        try {
            var vector = embedder.query(text);
            synchronized (remembered) {
                remembered.put(text, vector);
            }
            if (failing.getAndSet(false)) {
                LOG.info("embedding works again model={}", embedder.model());
            }
            return Optional.of(vector);
        } catch (EmbeddingUnavailableException e) {
            if (!failing.getAndSet(true)) {
                LOG.warn("embedding failed, searching by words model={} reason={}", embedder.model(), e.getMessage());
            }
            return Optional.empty();
        }
    }
}
