package rapporteur.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
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

    LuceneWriter(Directory directory, String collection) throws IOException {
        var config = new IndexWriterConfig(null);
        config.setSimilarity(LucenePassages.similarity());
        config.setRAMBufferSizeMB(32);
        config.setCommitOnClose(false);
        config.setMergePolicy(new TieredMergePolicy().setDeletesPctAllowed(10).setSegmentsPerTier(PARTS_OF_A_SIZE));
        this.writer = new IndexWriter(directory, config);
        this.collection = collection;
    }

    @Override
    public void replace(ArticleId article, long version, List<Entry> passages) {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes without writing anything more: what was not committed is written again next time.
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
