package rapporteur.search.lucene;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.search.Entry;
import rapporteur.search.Ranking;

/// A passage as a Lucene document and back. The words themselves are not stored: they are cut from the stored text.
final class Fields {
    static final String ARTICLE = "article";
    static final String PASSAGE = "passage";
    static final String LANGUAGE = "language";
    private static final String NUMBER = "number";
    private static final String START = "start";
    private static final String END = "end";
    private static final String VERSION = "version";

    private static final FieldType TERMS = termsType();

    private Fields() {}

    static String name(Ranking.IndexField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    static Document document(Entry entry, long version) {
        var document = new Document();
        var passage = entry.passage();
        document.add(new StringField(ARTICLE, passage.article().value(), Field.Store.YES));
        document.add(new SortedDocValuesField(PASSAGE, new BytesRef(sortKey(passage))));
        document.add(new StringField(LANGUAGE, entry.language().code(), Field.Store.NO));
        document.add(new StoredField(NUMBER, passage.number()));
        document.add(new StoredField(START, passage.span().start()));
        document.add(new StoredField(END, passage.span().end()));
        document.add(new LongField(VERSION, version, Field.Store.YES));
        var text = Terms.of(entry.text());
        var title = Terms.of(entry.title());
        for (var field : Ranking.IndexField.values()) {
            var terms = terms(field.ofTitle() ? title : text, field.terms());
            if (!terms.isEmpty()) {
                document.add(new Field(name(field), new TermStream(terms), TERMS));
            }
        }
        return document;
    }

    static Passage passage(Document document) {
        return new Passage(
                new ArticleId(document.get(ARTICLE)),
                number(document, NUMBER),
                new Span(number(document, START), number(document, END)));
    }

    static long version(Document document) {
        return document.getField(VERSION).numericValue().longValue();
    }

    /// Orders as [Passage#compareTo] does: by UTF-16 units, which UTF-8 would not.
    private static byte[] sortKey(Passage passage) {
        return (passage.article() + "\u0000" + String.format(Locale.ROOT, "%06d", passage.number()))
                .getBytes(StandardCharsets.UTF_16BE);
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }

    private static List<String> terms(List<Term> terms, Term.Field field) {
        return terms.stream()
                .filter(term -> term.field() == field)
                .map(Term::text)
                .toList();
    }

    private static FieldType termsType() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
