package rapporteur.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.search.Explainer;
import rapporteur.search.Explanation;
import rapporteur.search.Hit;
import rapporteur.search.IndexField;
import rapporteur.search.Merging;
import rapporteur.search.PassageIndex;
import rapporteur.search.PassageStore;
import rapporteur.search.Query;
import rapporteur.search.Ranking;
import rapporteur.search.Retriever;
import rapporteur.search.TermStatistics;
import rapporteur.search.WordRanking;

/// Passages in a Lucene index on disk: found by [Retriever], counted by [TermStatistics], written through
/// [#write]. Readers take no lock and look again when something was committed. For any number of threads.
public final class LucenePassages implements PassageStore, Retriever, Explainer, WordRanking, TermStatistics {
    private static final Logger LOG = LoggerFactory.getLogger(LucenePassages.class);

    private final Directory directory;
    private final Freshness freshness;
    private final AtomicReference<View> view = new AtomicReference<>(View.NONE);

    /// What one commit looks like.
    ///
    /// @param id   the commit's own
    private record View(@Nullable DirectoryReader reader, String id, Commit commit) {
        static final View NONE = new View(null, "", Commit.of(Map.of()));
    }

    /// Looks at an index, which may be missing.
    ///
    /// @param directory where the index is
    /// @param freshness tells whether a found passage still stands in its article
    public LucenePassages(Directory directory, Freshness freshness) {
        this.directory = directory;
        this.freshness = freshness;
    }

    /// Opens the index in that folder, which is made if it is missing.
    ///
    /// @throws UncheckedIOException if the folder cannot be used
    public static LucenePassages open(Path folder, Freshness freshness) {
        try {
            return new LucenePassages(FSDirectory.open(folder), freshness);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Similarity similarity() {
        return new BM25Similarity(Ranking.K1, Ranking.B);
    }

    @Override
    public boolean refresh() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            var now = view.get();
            var latest = SegmentInfos.readLatestCommit(directory);
            return !StringHelper.idToString(latest.getId()).equals(now.id()) && replace(now, reopened(now, latest));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /// An index that was made anew counts its versions from the start: it is opened like one never seen.
    private DirectoryReader reopened(View now, SegmentInfos latest) throws IOException {
        if (now.reader() == null || latest.getVersion() <= now.reader().getVersion()) {
            return DirectoryReader.open(directory);
        }
        var newer = DirectoryReader.openIfChanged(now.reader());
        return newer == null ? DirectoryReader.open(directory) : newer;
    }

    private boolean replace(View old, DirectoryReader reader) throws IOException {
        var infos = ((StandardDirectoryReader) reader).getSegmentInfos();
        var fresh = new View(reader, StringHelper.idToString(infos.getId()), Commit.of(infos.getUserData()));
        if (!view.compareAndSet(old, fresh)) {
            reader.close();
            return false;
        }
        if (old.reader() != null) {
            old.reader().decRef();
        }
        return true;
    }

    @Override
    public long sequence(String collection) {
        var commit = view.get().commit();
        return commit.collection().equals(collection) && commit.format().equals(Commit.currentFormat())
                ? commit.sequence()
                : 0;
    }

    @Override
    public String format() {
        return Commit.currentFormat();
    }

    @Override
    public boolean isSound() {
        try {
            var reader = view.get().reader();
            if (reader != null) {
                for (var leaf : reader.leaves()) {
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            LOG.info("index damaged reason={}", e.getMessage());
            return false;
        }
    }

    @Override
    public PassageIndex write(String collection, boolean fresh) {
        try {
            if (fresh) {
                forgetEverything();
            }
            return new LuceneWriter(directory, collection);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /// Lucene reads the last commit even where it is told to begin anew, and fails if that is damaged: so every
    /// file goes first. What readers have open stays readable until they close it.
    private void forgetEverything() throws IOException {
        var last = view.getAndSet(View.NONE);
        if (last.reader() != null) {
            last.reader().decRef();
        }
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    @Override
    public List<Hit> retrieve(Query query) {
        return reading(List.of(), searcher -> Merging.of(query, ranking(searcher, query)));
    }

    @Override
    public List<Explanation> explain(Query query) {
        return reading(List.of(), searcher -> {
            var explained = new ArrayList<Explanation>();
            for (var placed : Merging.placed(query, ranking(searcher, query))) {
                var parts = new Matches(searcher, placed.language(), query)
                        .in(placed.hit().passage());
                explained.add(new Explanation(
                        placed.hit(), placed.language(), placed.place(), placed.factor(), placed.day(), 0, parts));
            }
            return List.copyOf(explained);
        });
    }

    @Override
    public ByWords byWords(Query query) {
        return reading(new ByWords(List.of(), 0), searcher -> Merging.byWords(query, ranking(searcher, query)));
    }

    @Override
    public List<Explanation.Part> parts(Query query, Language language, Passage passage) {
        return reading(List.of(), searcher -> new Matches(searcher, language, query).in(passage));
    }

    private Function<Language, Merging.Ranked> ranking(IndexSearcher searcher, Query query) {
        return language -> {
            try {
                return new LanguageSearch(searcher, language, freshness).ranked(query);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public long passages() {
        return reading(0L, searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public long holding(rapporteur.language.Term.Field field, String term) {
        return reading(0L, searcher -> {
            var sum = 0L;
            for (var language : Language.values()) {
                var name = Fields.name(IndexField.of(field, term), language);
                sum += searcher.getIndexReader().docFreq(new Term(name, term));
            }
            return sum;
        });
    }

    @FunctionalInterface
    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    /// Looks at one commit, which stays open meanwhile even if a newer one replaces it.
    private <T> T reading(T ifEmpty, Look<T> look) {
        while (true) {
            var reader = view.get().reader();
            if (reader == null) {
                return ifEmpty;
            }
            if (reader.tryIncRef()) {
                try {
                    return look.at(searcher(reader));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    release(reader);
                }
            }
        }
    }

    static IndexSearcher searcher(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity());
        searcher.setQueryCache(null);
        return searcher;
    }

    private static void release(IndexReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            var last = view.getAndSet(View.NONE);
            if (last.reader() != null) {
                last.reader().decRef();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
