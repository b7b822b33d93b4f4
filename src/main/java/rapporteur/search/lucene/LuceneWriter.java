package rapporteur.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import rapporteur.article.ArticleId;
import rapporteur.search.Entry;
import rapporteur.search.PassageIndex;

/// Writes passages to a Lucene index. An article's passages are replaced at once or not at all.
final class LuceneWriter implements PassageIndex {
    /// Each part of the index is asked for each term: fewer parts than usual make a search faster and writing slower.
    private static final double PARTS_OF_A_SIZE = 4;

    private final IndexWriter writer;
    private final String collection;

    /// Whether anything was written or removed since the last commit.
    private boolean isChanged;

    LuceneWriter(Directory directory, String collection) throws IOException {
        var config = new IndexWriterConfig(null);
        config.setSimilarity(LucenePassages.similarity());
        config.setRAMBufferSizeMB(32);
        config.setCommitOnClose(false);
        // Merges here and now: what goes wrong, as on a full disk, is thrown and not printed by a thread.
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setMergePolicy(new TieredMergePolicy().setDeletesPctAllowed(10).setSegmentsPerTier(PARTS_OF_A_SIZE));
        this.writer = new IndexWriter(directory, config);
        this.collection = collection;
    }

    @Override
    public void replace(ArticleId article, long version, List<Entry> passages) {
        isChanged = true;
        try {
            // One at a time: all documents of a very long article at once would fill the memory.
            Iterable<Document> documents = () -> IntStream.range(0, passages.size())
                    .mapToObj(place -> Fields.document(passages.get(place), version, place, passages.size()))
                    .iterator();
            writer.updateDocuments(new Term(Fields.ARTICLE, article.value()), documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(ArticleId article) {
        isChanged = true;
        try {
            writer.deleteDocuments(new Term(Fields.ARTICLE, article.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void commit(long sequence) {
        try {
            writer.setLiveCommitData(Map.of(
                            Commit.SEQUENCE,
                            Long.toString(sequence),
                            Commit.COLLECTION,
                            collection,
                            Commit.FORMAT,
                            Commit.currentFormat())
                    .entrySet());
            writer.commit();
            isChanged = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes without writing anything more: what was not committed is written again next time. Where all is
    /// committed the parts are merged as far as they are to be: Lucene drops what it still merges when it is
    /// closed, and many small commits would leave as many parts.
    @Override
    public void close() {
        try (writer) {
            if (!isChanged) {
                merge();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void merge() throws IOException {
        writer.maybeMerge();
        if (writer.hasUncommittedChanges()) {
            writer.commit();
        }
    }
}
