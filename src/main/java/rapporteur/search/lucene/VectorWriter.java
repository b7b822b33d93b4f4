package rapporteur.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import rapporteur.article.ArticleId;
import rapporteur.search.Embedded;
import rapporteur.search.Entry;
import rapporteur.search.Vector;
import rapporteur.search.VectorIndex;
import rapporteur.search.VectorStore;

/// Writes vectors to a Lucene index, and finds again what was given to the same words before.
final class VectorWriter implements VectorIndex {
    private static final String CONTENT = "content";

    private final IndexWriter writer;
    private final String collection;
    private final @Nullable DirectoryReader before;

    VectorWriter(Directory directory, String collection) throws IOException {
        this.before = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
        var config = new IndexWriterConfig(null);
        config.setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        this.collection = collection;
    }

    @Override
    public Optional<Vector> known(Entry entry) {
        try {
            var content = new Term(CONTENT, Embedded.contentOf(entry));
            for (var part : before == null ? List.<org.apache.lucene.index.LeafReaderContext>of() : before.leaves()) {
                var values = part.reader().getFloatVectorValues(Fields.vector(entry.language()));
                var postings = part.reader().postings(content, PostingsEnum.NONE);
                var at = values == null || postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.nextDoc();
                if (at != DocIdSetIterator.NO_MORE_DOCS) {
                    var place = values.iterator();
                    if (place.advance(at) == at) {
                        return Optional.of(Vector.of(values.vectorValue(place.index())));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void replace(ArticleId article, long version, List<Embedded> passages) {
        try {
            var documents = new ArrayList<Document>();
            for (var each : passages) {
                var document = Fields.place(each.entry(), version);
                document.add(new StringField(CONTENT, Embedded.contentOf(each.entry()), Field.Store.NO));
                document.add(new KnnFloatVectorField(
                        Fields.vector(each.entry().language()),
                        each.vector().numbers(),
                        VectorSimilarityFunction.DOT_PRODUCT));
                documents.add(document);
            }
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
    public void commit(VectorStore.Held held) {
        try {
            writer.setLiveCommitData(VectorCommit.write(held, collection).entrySet());
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
            if (before != null) {
                before.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
