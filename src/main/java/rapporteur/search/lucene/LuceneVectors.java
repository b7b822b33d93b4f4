package rapporteur.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;
import rapporteur.search.Vector;
import rapporteur.search.VectorIndex;
import rapporteur.search.VectorStore;

/// Vectors in a Lucene index of their own, off the heap. Up to some ten thousand passages of a language every vector
/// is looked at; beyond, a graph leads to nearly all of the nearest (Malkov and Yashunin, *Efficient and Robust
/// Approximate Nearest Neighbor Search Using Hierarchical Navigable Small World Graphs*, 2018). For any number of
/// threads.
public final class LuceneVectors implements VectorStore {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneVectors.class);

    /// Up to so many vectors of a language all are looked at: that takes some 10 ms.
    private static final int LOOKED_AT_ALL = 50_000;

    /// How many candidates the graph keeps: with fewer it misses more of the nearest.
    private static final int CANDIDATES = 400;

    /// Some that are found are of the past and drop out.
    private static final int SPARE = 2;

    private final Directory directory;
    private final Freshness freshness;
    private final int lookedAtAll;
    private final AtomicReference<@Nullable DirectoryReader> latest = new AtomicReference<>();

    /// Looks at an index, which may be missing.
    ///
    /// @param directory where the index is
    /// @param freshness tells whether a found passage still stands in its article
    public LuceneVectors(Directory directory, Freshness freshness) {
        this(directory, freshness, LOOKED_AT_ALL);
    }

    /// @param lookedAtAll up to how many vectors of a language all are looked at
    LuceneVectors(Directory directory, Freshness freshness, int lookedAtAll) {
        this.directory = directory;
        this.freshness = freshness;
        this.lookedAtAll = lookedAtAll;
    }

    /// Opens the index in that folder, which is made if it is missing.
    ///
    /// @throws UncheckedIOException if the folder cannot be used
    public static LuceneVectors open(Path folder, Freshness freshness) {
        try {
            return new LuceneVectors(FSDirectory.open(folder), freshness);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An index that cannot be opened counts as none; the next to write makes it anew.
    @Override
    public void refresh() {
        try {
            var now = latest.get();
            if (DirectoryReader.indexExists(directory) && (now == null || isReplaced(now))) {
                replace(now, DirectoryReader.open(directory));
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            LOG.info("vectors unreadable reason={}", e.getMessage());
            replace(latest.get(), null);
        }
    }

    /// An index that was made anew counts its versions from the start, so they tell nothing.
    private boolean isReplaced(DirectoryReader now) throws IOException {
        var seen = ((StandardDirectoryReader) now).getSegmentInfos().getId();
        return !Arrays.equals(seen, SegmentInfos.readLatestCommit(directory).getId());
    }

    private void replace(@Nullable DirectoryReader old, @Nullable DirectoryReader fresh) {
        var isReplaced = latest.compareAndSet(old, fresh);
        var unused = isReplaced ? old : fresh;
        if (unused != null) {
            release(unused);
        }
    }

    private static void release(DirectoryReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Look<T> {
        T at(DirectoryReader reader) throws IOException;
    }

    /// Looks at one commit, which stays open meanwhile even if a newer one replaces it.
    private <T> T reading(T ifEmpty, Look<T> look) {
        while (true) {
            var reader = latest.get();
            if (reader == null) {
                return ifEmpty;
            }
            if (reader.tryIncRef()) {
                try {
                    return look.at(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } finally {
                    release(reader);
                }
            }
        }
    }

    @Override
    public Held held(String collection) {
        return reading(
                Held.NOTHING,
                reader -> VectorCommit.read(reader.getIndexCommit().getUserData(), collection));
    }

    @Override
    public long count() {
        return reading(0L, reader -> (long) reader.numDocs());
    }

    @Override
    public int dimension(Language language) {
        return reading(0, reader -> {
            for (var part : reader.leaves()) {
                var values = part.reader().getFloatVectorValues(Fields.vector(language));
                if (values != null) {
                    return values.dimension();
                }
            }
            return 0;
        });
    }

    @Override
    public boolean isSound() {
        try {
            return reading(true, reader -> {
                for (var leaf : reader.leaves()) {
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
                return true;
            });
        } catch (UncheckedIOException e) {
            LOG.info("vectors damaged reason={}", e.getMessage());
            return false;
        }
    }

    @Override
    public List<Near> nearest(Vector vector, Language language, Optional<Set<ArticleId>> articles, int limit) {
        return reading(List.of(), reader -> {
            var field = Fields.vector(language);
            var count = 0;
            for (var part : reader.leaves()) {
                var values = part.reader().getFloatVectorValues(field);
                if (values != null && values.dimension() != vector.dimension()) {
                    return List.of();
                }
                count += values == null ? 0 : values.size();
            }
            var among = articles.map(LanguageSearch::among);
            var found = count <= lookedAtAll
                    ? all(new IndexSearcher(reader), field, vector, among, SPARE * limit)
                    : graph(new IndexSearcher(reader), field, vector, among);
            return standing(reader, found, language, limit);
        });
    }

    private static List<ScoreDoc> graph(IndexSearcher searcher, String field, Vector vector, Optional<Query> among)
            throws IOException {
        var query = new KnnFloatVectorQuery(field, vector.numbers(), CANDIDATES, among.orElse(null));
        return List.of(searcher.search(query, CANDIDATES).scoreDocs);
    }

    private static List<ScoreDoc> all(
            IndexSearcher searcher, String field, Vector vector, Optional<Query> among, int limit) throws IOException {
        var best = new PriorityQueue<ScoreDoc>(Comparator.<ScoreDoc>comparingDouble(each -> each.score)
                .thenComparing(
                        Comparator.<ScoreDoc>comparingInt(each -> each.doc).reversed()));
        for (var part : searcher.getIndexReader().leaves()) {
            var values = part.reader().getFloatVectorValues(field);
            var scorer = values == null ? null : values.scorer(vector.numbers());
            if (scorer != null) {
                look(searcher, part, scorer, among, each -> {
                    best.add(each);
                    if (best.size() > limit) {
                        best.poll();
                    }
                });
            }
        }
        return List.copyOf(best);
    }

    private static void look(
            IndexSearcher searcher,
            LeafReaderContext part,
            VectorScorer scorer,
            Optional<Query> among,
            Consumer<ScoreDoc> each)
            throws IOException {
        var documents = scorer.iterator();
        if (among.isPresent()) {
            var filter = searcher.createWeight(searcher.rewrite(among.get()), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .scorer(part);
            if (filter == null) {
                return;
            }
            documents = ConjunctionUtils.intersectIterators(List.of(documents, filter.iterator()));
        }
        var live = part.reader().getLiveDocs();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(documents.docID())) {
                each.accept(new ScoreDoc(part.docBase + documents.docID(), scorer.score()));
            }
        }
    }

    private List<Near> standing(DirectoryReader reader, List<ScoreDoc> found, Language language, int limit)
            throws IOException {
        var near = new ArrayList<Near>();
        for (var each : found) {
            var part = reader.leaves().get(ReaderUtil.subIndex(each.doc, reader.leaves()));
            var back = new Fields.Back(part.reader());
            var passage = back.passage(each.doc - part.docBase);
            if (freshness.isCurrent(passage.article(), back.version(each.doc - part.docBase))) {
                // Lucene's score of two unit vectors is half of one and their cosine.
                near.add(new Near(passage, language, 2 * each.score - 1));
            }
        }
        near.sort(Comparator.comparingDouble(Near::cosine).reversed().thenComparing(Near::passage));
        return List.copyOf(near.subList(0, Math.min(limit, near.size())));
    }

    @Override
    public VectorIndex write(String collection, boolean fresh) {
        try {
            if (fresh) {
                replace(latest.get(), null);
                for (var file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
            refresh();
            return new VectorWriter(directory, collection);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Override
    public void close() {
        try {
            replace(latest.get(), null);
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
