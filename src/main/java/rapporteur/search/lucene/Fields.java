package rapporteur.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.search.Entry;
import rapporteur.search.IndexField;

/// A passage as a Lucene document and back. The words themselves are not stored: they are cut from the stored text.
final class Fields {
    static final String ARTICLE = "article";
    static final String PASSAGE = "passage";
    static final String LANGUAGE = "language";

    /// The language, at the first passage of each article only: counts articles.
    static final String FIRST = "first";

    /// Place among the passages of the article that are there, from 0, and how many those are. They stand one behind
    /// the other in the index.
    static final String PLACE = "place";

    static final String COUNT = "count";

    /// How far the passage states a day, in hundredths.
    static final String DAY = "day";

    static final double WHOLE_DAY = 100;

    private static final String START = "start";
    private static final String END = "end";
    private static final String VERSION = "version";

    private static final FieldType TERMS = termsType();

    private Fields() {}

    /// Each language has fields of its own, so that terms are counted by language.
    static String name(IndexField field, Language language) {
        return language.code() + "." + field.name().toLowerCase(Locale.ROOT);
    }

    /// Each language has vectors of its own too, perhaps of another model.
    static String vector(Language language) {
        return language.code() + ".vector";
    }

    static Document document(Entry entry, long version, int place, int count) {
        var document = place(entry, version);
        document.add(new StringField(LANGUAGE, entry.language().code(), Field.Store.NO));
        if (place == 0) {
            document.add(new StringField(FIRST, entry.language().code(), Field.Store.NO));
        }
        document.add(new NumericDocValuesField(PLACE, place));
        document.add(new NumericDocValuesField(COUNT, count));
        document.add(new NumericDocValuesField(DAY, Math.round(entry.statesDay() * WHOLE_DAY)));
        IndexField.termsOf(entry).forEach((field, terms) -> {
            if (!terms.isEmpty()) {
                document.add(new Field(name(field, entry.language()), new TermStream(terms), TERMS));
            }
        });
        return document;
    }

    /// Returns a document that says which passage it is of, and nothing else.
    static Document place(Entry entry, long version) {
        var document = new Document();
        var passage = entry.passage();
        document.add(new StringField(ARTICLE, passage.article().value(), Field.Store.NO));
        document.add(new SortedDocValuesField(PASSAGE, new BytesRef(sortKey(passage))));
        document.add(new NumericDocValuesField(START, passage.span().start()));
        document.add(new NumericDocValuesField(END, passage.span().end()));
        document.add(new NumericDocValuesField(VERSION, version));
        return document;
    }

    /// Reads passages of one part of the index back, in the order of its documents.
    static final class Back {
        private final SortedDocValues passages;
        private final NumericDocValues starts;
        private final NumericDocValues ends;
        private final NumericDocValues versions;

        Back(LeafReader part) throws IOException {
            passages = DocValues.getSorted(part, PASSAGE);
            starts = DocValues.getNumeric(part, START);
            ends = DocValues.getNumeric(part, END);
            versions = DocValues.getNumeric(part, VERSION);
        }

        /// Returns the passage at that document, which must not stand before the last one asked for.
        Passage passage(int document) throws IOException {
            passages.advanceExact(document);
            var key = passages.lookupOrd(passages.ordValue());
            var name = new String(key.bytes, key.offset, key.length, StandardCharsets.UTF_16BE);
            var end = name.indexOf(0);
            return new Passage(
                    new ArticleId(name.substring(0, end)),
                    Integer.parseInt(name.substring(end + 1)),
                    new Span(value(starts, document), value(ends, document)));
        }

        /// Returns the version of its article.
        long version(int document) throws IOException {
            return versions.advanceExact(document) ? versions.longValue() : 0;
        }

        private static int value(NumericDocValues values, int document) throws IOException {
            return values.advanceExact(document) ? Math.toIntExact(values.longValue()) : 0;
        }
    }

    /// Orders as [Passage#compareTo] does: by UTF-16 units, which UTF-8 would not.
    private static byte[] sortKey(Passage passage) {
        return (passage.article() + "\u0000" + String.format(Locale.ROOT, "%06d", passage.number()))
                .getBytes(StandardCharsets.UTF_16BE);
    }

    private static FieldType termsType() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
