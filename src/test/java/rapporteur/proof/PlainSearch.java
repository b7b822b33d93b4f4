package rapporteur.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import rapporteur.search.Entry;

/// What anybody gets from Lucene in an afternoon: one field, CJKAnalyzer, BM25, any of the terms. What our search is
/// compared with.
final class PlainSearch implements AutoCloseable {
    private static final String NAME = "name";
    private static final String WORDS = "words";

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder queries = new QueryBuilder(new CJKAnalyzer());

    private PlainSearch(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
    }

    /// Writes an index.
    static final class Writer implements AutoCloseable {
        private final Directory directory;
        private final Analyzer analyzer = new CJKAnalyzer();
        private final IndexWriter writer;

        Writer(Path folder) {
            try {
                directory = FSDirectory.open(folder);
                writer =
                        new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void add(Entry entry) {
            var document = new Document();
            document.add(new StringField(NAME, entry.passage().name(), Field.Store.YES));
            document.add(new TextField(WORDS, entry.text(), Field.Store.NO));
            try {
                writer.addDocument(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Ends the writing and returns what searches.
        PlainSearch search() {
            close();
            try {
                return new PlainSearch(directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                writer.close();
                analyzer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    int passages() {
        return reader.numDocs();
    }

    /// Returns the names of the passages found, best first.
    List<String> find(String words, int limit) {
        try {
            var query = queries.createBooleanQuery(WORDS, words, Occur.SHOULD);
            var names = new ArrayList<String>();
            if (query != null) {
                var stored = searcher.storedFields();
                for (var found : searcher.search(query, limit).scoreDocs) {
                    names.add(stored.document(found.doc).get(NAME));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
