package rapporteur.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;
import rapporteur.meeting.Account;
import rapporteur.meeting.Meetings;
import rapporteur.search.Entry;
import rapporteur.search.PassageStore;
import rapporteur.search.TermStatistics;

/// Articles, their records and their passages, kept in step with where they come from.
///
/// The ledger is the truth. Passages are derived: what the ledger changed after the passages' last commit is
/// written again, so a crash at any moment costs only time. Several processes may share one home; passages are
/// written by whoever holds the lock, in steps of at most a second.
public final class Collection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Collection.class);

    /// Changes are written together, so many or for so long, whichever comes first: short enough that others get in
    /// between, long enough that the disk is not asked for each article.
    private static final int MOST_CHANGES = 50;

    private static final long LONGEST_BATCH = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long BETWEEN_COMMITS = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_TRIES = 10;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /// A root that loses more than half of its articles, and more than this many, is more likely unmounted than
    /// emptied.
    private static final int FEW = 5;

    private final Path home;
    private final Ledger ledger;
    private final Meetings meetings;
    private final PassageStore passages;
    private final TermStatistics statistics;
    private final Intake intake;
    private final Function<Reading, List<Account>> records;
    private final Seal seal;

    /// Joins the parts; reads nothing yet.
    ///
    /// @param home       the folder that holds everything
    /// @param ledger     the truth
    /// @param meetings   the records
    /// @param passages   the derived passages
    /// @param statistics of the passages
    /// @param intake     reads origins
    /// @param records    reads what an article says of meetings
    public Collection(
            Path home,
            Ledger ledger,
            Meetings meetings,
            PassageStore passages,
            TermStatistics statistics,
            Intake intake,
            Function<Reading, List<Account>> records) {
        this.home = home;
        this.ledger = ledger;
        this.meetings = meetings;
        this.passages = passages;
        this.statistics = statistics;
        this.intake = intake;
        this.records = records;
        this.seal = new Seal(home);
    }

    /// Makes sure that what is read is sound and complete: checks the files unless they look as they did when
    /// they were last sound, makes damaged passages anew, and writes again what the passages lack.
    ///
    /// @param progress is told while passages are made anew
    /// @throws DamagedCollectionException if the ledger is damaged
    public void prepare(Progress progress) {
        var intact = seal.isIntact();
        if (!intact) {
            ledger.check();
        }
        var usable = refreshed() && (intact || passages.isSound());
        try {
            bringUp(usable, progress);
        } catch (UncheckedIOException e) {
            if (!usable) {
                throw e;
            }
            // A full or read-only disk: what is there can still be read.
            LOG.warn("index behind and cannot be written reason={}", e.getMessage());
            refreshed();
        }
        if (!intact) {
            seal.set();
        }
    }

    /// Reads the whole ledger, however it looks.
    ///
    /// @throws DamagedCollectionException if it is damaged
    public void check() {
        ledger.check();
    }

    private void bringUp(boolean usable, Progress progress) {
        if (ledger.reader() != Reading.READER && ledger.count() > 0) {
            readAgain(progress);
        }
        if (!usable || passages.sequence(ledger.name()) != ledger.sequence()) {
            catchUp(!usable, progress);
        }
    }

    /// @return whether the passages can be opened; a collection that has none yet counts as one that can
    private boolean refreshed() {
        try {
            passages.refresh();
            return true;
        } catch (UncheckedIOException e) {
            LOG.info("index unreadable reason={}", e.getMessage());
            return false;
        }
    }

    /// Looks whether another process has changed something.
    public void refresh() {
        passages.refresh();
    }

    /// Returns whether nothing was ever named, not even the demonstration.
    public boolean isNew() {
        return ledger.roots().isEmpty() && !ledger.anythingNamed();
    }

    /// Brings the collection in step with everything that was ever named, or with `named` alone.
    ///
    /// @param named      roots to add to the known ones; empty for all known ones
    /// @param evenIfMany take away articles even where a root has lost most of its
    /// @param progress   is told of every batch
    public IndexingReport index(List<String> named, boolean evenIfMany, Progress progress) {
        var run = new Run(evenIfMany, progress);
        if (!named.isEmpty()) {
            dropDemonstration(run);
        }
        for (var root : named) {
            ledger.addRoot(root);
        }
        for (var root : named.isEmpty() ? ledger.roots() : named) {
            run.bringInStep(root);
        }
        return run.finish();
    }

    /// Reads the demonstration, which is dropped as soon as anything else is named.
    ///
    /// @param root the folder with the demonstration's articles
    public IndexingReport indexDemonstration(String root, Progress progress) {
        ledger.addRoot(DEMONSTRATION + root);
        var run = new Run(true, progress);
        run.bringInStep(DEMONSTRATION + root);
        return run.finish();
    }

    /// Marks the demonstration's root in the ledger.
    private static final String DEMONSTRATION = "demonstration:";

    /// Returns whether a root of the ledger is the demonstration.
    public static boolean isDemonstration(String root) {
        return root.startsWith(DEMONSTRATION);
    }

    private static String place(String root) {
        return isDemonstration(root) ? root.substring(DEMONSTRATION.length()) : root;
    }

    private void dropDemonstration(Run run) {
        for (var root : ledger.roots()) {
            if (isDemonstration(root)) {
                run.removeRoot(root);
                run.notes.add("the demonstration collection is no longer searched");
            }
        }
    }

    /// Forgets roots and their articles.
    public IndexingReport remove(List<String> named, Progress progress) {
        var run = new Run(true, progress);
        named.forEach(run::removeRoot);
        return run.finish();
    }

    /// Returns what was named, in the order in which it was named; the demonstration without its mark.
    public List<String> roots() {
        return ledger.roots().stream().map(Collection::place).toList();
    }

    /// Reads every stored text again, because a better reader reads more out of it.
    private void readAgain(Progress progress) {
        var total = ledger.count();
        var end = ledger.sequence();
        var done = 0;
        for (var last = 0L; last < end; ) {
            var revisions = ledger.after(last, MOST_CHANGES);
            var changes = new ArrayList<Change>();
            for (var revision : revisions) {
                // Reading again is a change too and takes a number beyond the end.
                if (revision.present() && revision.version() <= end) {
                    ledger.find(revision.id()).ifPresent(article -> changes.add(put(article)));
                }
                last = revision.version();
            }
            ledger.write(changes);
            done += changes.size();
            progress.at(done, total);
        }
        ledger.noteReader(Reading.READER);
    }

    private Change.Put put(Article article) {
        return new Change.Put(article, records.apply(Reading.of(article)));
    }

    /// Writes the passages that are missing. If another process is doing so, waits for it.
    private void catchUp(boolean fresh, Progress progress) {
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!tryCatchUp(fresh, progress)) {
            passages.refresh();
            if (passages.sequence(ledger.name()) == ledger.sequence()) {
                return;
            }
            if (System.nanoTime() > deadline) {
                LOG.warn("index behind: another process has been writing for {}", LONGEST_WAIT);
                return;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while another process was writing", e));
        }
    }

    /// Writes what is missing if nobody else is writing.
    ///
    /// @return whether this process had the lock
    private boolean tryCatchUp(boolean fresh, Progress progress) {
        var lock = WriteLock.tryAcquire(home.resolve("passages.lock"));
        if (lock.isEmpty()) {
            return false;
        }
        try {
            writeAfter(fresh || !refreshed() ? 0 : usableSequence(), progress);
        } finally {
            lock.get().close();
        }
        passages.refresh();
        return true;
    }

    /// Passages that hold more than the ledger has ever changed belong to another state of it: an older copy was
    /// put in its place.
    private long usableSequence() {
        var held = passages.sequence(ledger.name());
        return held > ledger.sequence() ? 0 : held;
    }

    private void writeAfter(long sequence, Progress progress) {
        var last = sequence;
        var done = 0;
        var total = ledger.count();
        try (var writer = passages.write(ledger.name(), sequence == 0)) {
            for (var revisions = ledger.after(last, MOST_CHANGES);
                    !revisions.isEmpty();
                    revisions = ledger.after(last, MOST_CHANGES)) {
                for (var revision : revisions) {
                    var article = revision.present() ? ledger.find(revision.id()) : Optional.<Article>empty();
                    if (article.isPresent()) {
                        writer.replace(revision.id(), revision.version(), Entry.of(Reading.of(article.get())));
                    } else {
                        writer.remove(revision.id());
                    }
                    last = revision.version();
                }
                done += revisions.size();
                if (sequence == 0) {
                    progress.at(Math.min(done, total), total);
                }
            }
            writer.commit(last);
        }
    }

    /// What an examination found.
    ///
    /// @param ledgerSound   whether the ledger is whole
    /// @param ledger        what is in it, or what is wrong
    /// @param passagesSound whether the passages are whole and up to date
    /// @param passages      what is in them, or what is wrong
    public record Health(boolean ledgerSound, String ledger, boolean passagesSound, String passages) {}

    /// Reads everything that is kept, changing nothing.
    public Health examine() {
        String ledgerFound;
        try {
            ledger.check();
            ledgerFound = ledger.count() + " articles, " + meetings.all().cardinality() + " meetings";
        } catch (DamagedCollectionException e) {
            return new Health(false, String.valueOf(e.getMessage()), false, "not examined");
        }
        if (!refreshed() || !passages.isSound()) {
            return new Health(true, ledgerFound, false, "damaged; the next command that reads them makes them anew");
        }
        var behind = ledger.sequence() - passages.sequence(ledger.name());
        return new Health(
                true,
                ledgerFound,
                true,
                statistics.passages() + " passages"
                        + (behind == 0 ? "" : ", " + behind + " changes behind; the next command brings them up"));
    }

    /// Returns the article of that name.
    public Optional<Article> article(ArticleId id) {
        return ledger.find(id);
    }

    /// Returns how the passages are written; see [PassageStore#format].
    public String format() {
        return passages.format();
    }

    /// Returns how many passages there are.
    public long passages() {
        return statistics.passages();
    }

    /// Returns how many articles there are.
    public int articles() {
        return ledger.count();
    }

    @Override
    public void close() {
        passages.close();
        ledger.close();
    }

    /// One run of `index`.
    private final class Run {
        private final boolean evenIfMany;
        private final Progress progress;
        private final long started = System.nanoTime();
        private final Map<ArticleId, Change> batch = new LinkedHashMap<>();
        private final List<IndexingReport.Skipped> skipped = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private long batchStarted;
        private long lastCommit = System.nanoTime();
        private boolean incomplete;
        private int added;
        private int changed;
        private int removed;
        private int unchanged;

        Run(boolean evenIfMany, Progress progress) {
            if (ledger.reader() == 0 && ledger.count() == 0) {
                ledger.noteReader(Reading.READER);
            }
            this.evenIfMany = evenIfMany;
            this.progress = progress;
        }

        void bringInStep(String root) {
            var place = place(root);
            if (!intake.exists(place)) {
                notes.add(place + " is not there any more; its articles are kept (to forget them: index --remove "
                        + place + ")");
                return;
            }
            var known = ledger.known(root);
            var seen = new HashSet<String>();
            try (var incoming = intake.read(place)) {
                incoming.forEach(each -> take(root, each, known, seen));
            }
            removeMissing(root, known, seen);
        }

        private void take(String root, Incoming incoming, Map<String, Ledger.Known> known, Set<String> seen) {
            if (!seen.add(incoming.name())) {
                skipped.add(new IndexingReport.Skipped(
                        incoming.name(), "a second article of this name (the first counts)"));
                return;
            }
            switch (incoming) {
                case Incoming.Unreadable unreadable -> {
                    skipped.add(new IndexingReport.Skipped(unreadable.name(), unreadable.reason()));
                    incomplete |= unreadable.holdsMore();
                }
                case Incoming.Text text -> take(root, text, Optional.ofNullable(known.get(text.name())));
            }
            progress.at(added + changed + unchanged + skipped.size(), 0);
        }

        private void take(String root, Incoming.Text text, Optional<Ledger.Known> known) {
            if (known.map(Ledger.Known::checksum).equals(Optional.of(checksum(text.text(), text.metadata())))) {
                unchanged++;
                return;
            }
            var origin = new Origin(root, text.name());
            var id = known.map(Ledger.Known::id).orElseGet(() -> freeId(origin));
            add(put(new Article(id, origin, text.text(), text.form(), text.metadata())));
            if (known.isEmpty()) {
                added++;
            } else {
                changed++;
            }
        }

        /// An id that neither the ledger nor this batch has given away.
        private ArticleId freeId(Origin origin) {
            var id = ledger.idFor(origin);
            if (!batch.containsKey(id)) {
                return id;
            }
            flush();
            return ledger.idFor(origin);
        }

        private void removeMissing(String root, Map<String, Ledger.Known> known, Set<String> seen) {
            if (incomplete) {
                incomplete = false;
                notes.add("not all of " + place(root) + " could be read; articles that were not seen are kept");
                return;
            }
            var missing = known.entrySet().stream()
                    .filter(entry -> !seen.contains(entry.getKey()))
                    .map(entry -> entry.getValue().id())
                    .toList();
            if (missing.size() > FEW && missing.size() * 2 > known.size() && !evenIfMany) {
                notes.add(missing.size() + " of " + known.size() + " articles of " + root
                        + " are gone; they are kept (to take them away: index --yes)");
                return;
            }
            missing.forEach(id -> add(new Change.Removed(id)));
            removed += missing.size();
        }

        void removeRoot(String root) {
            var known = ledger.known(root);
            known.values().forEach(each -> add(new Change.Removed(each.id())));
            removed += known.size();
            flush();
            ledger.removeRoot(root);
        }

        private void add(Change change) {
            if (batch.isEmpty()) {
                batchStarted = System.nanoTime();
            }
            batch.put(change.id(), change);
            if (batch.size() >= MOST_CHANGES || System.nanoTime() - batchStarted > LONGEST_BATCH) {
                flush();
            }
        }

        private void flush() {
            if (!batch.isEmpty()) {
                write();
                batch.clear();
            }
            if (System.nanoTime() - lastCommit > BETWEEN_COMMITS) {
                tryCatchUp(false, Progress.SILENT);
                lastCommit = System.nanoTime();
            }
        }

        /// Another process may have given an id away meanwhile; its articles get others then.
        private void write() {
            for (var tries = 1; ; tries++) {
                try {
                    ledger.write(List.copyOf(batch.values()));
                    return;
                } catch (IdTakenException e) {
                    if (tries == MOST_TRIES) {
                        throw e;
                    }
                    giveOtherIds();
                }
            }
        }

        private void giveOtherIds() {
            var changes = List.copyOf(batch.values());
            batch.clear();
            for (var change : changes) {
                var fresh =
                        switch (change) {
                            case Change.Put put ->
                                put(put.article()
                                        .withId(ledger.idFor(put.article().origin())));
                            case Change.Removed removed -> removed;
                        };
                batch.put(fresh.id(), fresh);
            }
        }

        IndexingReport finish() {
            flush();
            if (passages.sequence(ledger.name()) != ledger.sequence()) {
                catchUp(false, Progress.SILENT);
            }
            seal.set();
            var seconds = (System.nanoTime() - started) / 1e9;
            LOG.info(
                    "indexed added={} changed={} removed={} unchanged={} skipped={} ms={}",
                    added,
                    changed,
                    removed,
                    unchanged,
                    skipped.size(),
                    Math.round(seconds * 1000));
            return new IndexingReport(
                    added,
                    changed,
                    removed,
                    unchanged,
                    skipped,
                    meetings.all().cardinality(),
                    statistics.passages(),
                    seconds,
                    notes);
        }
    }

    /// Returns what tells whether an article has changed: the checksum of a text and what is said beside it;
    /// without the latter the checksum of the text.
    public static String checksum(String text, Metadata metadata) {
        var ofText = Article.checksum(text);
        return metadata.equals(Metadata.NONE) ? ofText : Article.checksum(ofText + metadata);
    }
}
