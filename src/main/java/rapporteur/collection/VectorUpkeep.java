package rapporteur.collection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Reading;
import rapporteur.language.Language;
import rapporteur.search.Embedded;
import rapporteur.search.Embedder;
import rapporteur.search.EmbeddingUnavailableException;
import rapporteur.search.Entry;
import rapporteur.search.Vector;
import rapporteur.search.VectorIndex;
import rapporteur.search.VectorStore;
import rapporteur.search.VectorStore.Held;

/// The vectors of the passages, kept in step with the ledger as the passages are: what it changed after their last
/// commit is embedded, so a kill at any moment costs a few seconds of work. Words that had a vector before are not
/// embedded again. One process does it at a time; nobody waits for it.
public final class VectorUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(VectorUpkeep.class);

    /// Articles whose texts go to the model together.
    private static final int TOGETHER = 8;

    private static final long BETWEEN_COMMITS = TimeUnit.SECONDS.toNanos(2);

    /// After a failure the model is left alone for so long.
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final Path home;
    private final Ledger ledger;
    private final VectorStore vectors;
    private final Embedder embedder;

    /// @param home     the folder that holds everything
    /// @param ledger   the truth
    /// @param vectors  derived from it
    /// @param embedder makes them
    public VectorUpkeep(Path home, Ledger ledger, VectorStore vectors, Embedder embedder) {
        this.home = home;
        this.ledger = ledger;
        this.vectors = vectors;
        this.embedder = embedder;
    }

    /// How far it has come.
    ///
    /// @param model   that is set
    /// @param vectors passages that have one of that model
    /// @param behind  changes of the collection that are not embedded yet
    /// @param sound   whether every checksum is right
    public record State(String model, long vectors, long behind, boolean sound) {}

    /// Looks how far it has come.
    public State state() {
        vectors.refresh();
        var held = held();
        return new State(
                embedder.model(),
                held.equals(Held.NOTHING) ? 0 : vectors.count(),
                ledger.sequence() - held.sequence(),
                vectors.isSound());
    }

    /// Returns what is held of this collection and model. More than the ledger has ever changed belongs to another
    /// state of it.
    private Held held() {
        var held = vectors.held(ledger.name());
        return held.model().equals(embedder.model()) && held.sequence() <= ledger.sequence() ? held : Held.NOTHING;
    }

    /// Embeds what lacks.
    ///
    /// @param progress is told of articles
    /// @param isWanted tells now and then whether to go on; what was embedded until then is kept
    /// @return whether nothing lacks; not if another process is at it
    /// @throws EmbeddingUnavailableException if the model does not answer; what was embedded until then is kept
    public boolean bringUp(Progress progress, BooleanSupplier isWanted) {
        vectors.refresh();
        if (held().sequence() == ledger.sequence()) {
            return true;
        }
        var lock = WriteLock.tryAcquire(home.resolve("vectors.lock"));
        if (lock.isEmpty()) {
            return false;
        }
        try {
            vectors.refresh();
            if (held().sequence() != ledger.sequence()) {
                bringUp(held(), Crossing.of(embedder), progress, isWanted);
            }
            return held().sequence() == ledger.sequence();
        } finally {
            lock.get().close();
        }
    }

    private void bringUp(Held held, Crossing model, Progress progress, BooleanSupplier isWanted) {
        var fits = held.sequence() > 0
                && List.of(Language.values()).stream()
                        .allMatch(language -> vectors.dimension(language) == 0
                                || vectors.dimension(language) == model.dimension(language));
        var last = fits ? held.sequence() : 0;
        try (var index = vectors.write(ledger.name(), !fits)) {
            var done = last;
            var committed = System.nanoTime();
            try {
                while (isWanted.getAsBoolean()) {
                    var revisions = ledger.after(done, TOGETHER);
                    if (revisions.isEmpty()) {
                        break;
                    }
                    embed(revisions, model, index);
                    done = revisions.getLast().version();
                    if (System.nanoTime() - committed > BETWEEN_COMMITS) {
                        index.commit(new Held(done, embedder.model(), model.crosses()));
                        committed = System.nanoTime();
                    }
                    progress.at((int) (done - last), (int) (ledger.sequence() - last));
                }
            } finally {
                index.commit(new Held(done, embedder.model(), model.crosses()));
            }
        } finally {
            vectors.refresh();
        }
        LOG.info("embedded model={} vectors={}", embedder.model(), vectors.count());
    }

    private void embed(List<Revision> revisions, Crossing model, VectorIndex index) {
        var articles = new LinkedHashMap<Revision, List<Entry>>();
        for (var revision : revisions) {
            articles.put(
                    revision,
                    revision.present()
                            ? ledger.find(revision.id())
                                    .map(article -> Entry.of(Reading.of(article)))
                                    .orElse(List.of())
                            : List.of());
        }
        var made = made(articles.values().stream().flatMap(List::stream).toList(), model, index);
        articles.forEach((revision, entries) -> {
            if (entries.isEmpty()) {
                index.remove(revision.id());
            } else {
                index.replace(
                        revision.id(),
                        revision.version(),
                        entries.stream().map(made::get).toList());
            }
        });
    }

    private Map<Entry, Embedded> made(List<Entry> entries, Crossing model, VectorIndex index) {
        var made = new LinkedHashMap<Entry, Embedded>();
        for (var language : Language.values()) {
            var fresh = new ArrayList<Entry>();
            for (var entry : entries) {
                if (entry.language() == language) {
                    index.known(entry)
                            .ifPresentOrElse(
                                    vector -> made.put(entry, new Embedded(entry, vector)), () -> fresh.add(entry));
                }
            }
            var given = fresh.isEmpty()
                    ? List.<Vector>of()
                    : embedder.passages(fresh.stream().map(Embedded::textOf).toList(), language);
            for (var at = 0; at < fresh.size(); at++) {
                requireDimension(given.get(at), model.dimension(language));
                made.put(fresh.get(at), new Embedded(fresh.get(at), given.get(at)));
            }
        }
        return made;
    }

    private static void requireDimension(Vector vector, int expected) {
        if (vector.dimension() != expected) {
            throw new EmbeddingUnavailableException(
                    "vectors of " + vector.dimension() + " numbers among vectors of " + expected);
        }
    }

    /// Keeps the vectors in step until it is told to stop. A model that does not answer is tried again later.
    ///
    /// @param between two looks
    /// @param stopped is counted down to stop it
    public void keepUp(Duration between, CountDownLatch stopped) {
        var isFailing = false;
        var pause = Duration.ZERO;
        while (!isOver(stopped, pause)) {
            try {
                bringUp(Progress.SILENT, () -> stopped.getCount() > 0);
                isFailing = false;
                pause = between;
            } catch (RuntimeException e) {
                // Whatever it is, answers by words go on.
                if (!isFailing && stopped.getCount() > 0) {
                    LOG.warn("vectors behind model={} reason={}", embedder.model(), e.getMessage());
                }
                isFailing = true;
                pause = AFTER_FAILURE;
            }
        }
    }

    private static boolean isOver(CountDownLatch stopped, Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
