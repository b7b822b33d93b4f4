package rapporteur.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.search.Clause;
import rapporteur.search.Clauses;
import rapporteur.search.Explanation;
import rapporteur.search.Ingredient;
import rapporteur.search.Query;
import rapporteur.search.Ranking;

/// What of a query a passage and its article hold, in one look at the index: for people who want to know, one passage
/// at a time.
final class Matches {
    private final IndexSearcher searcher;
    private final Language language;
    private final Query query;
    private final Counts counts;

    Matches(IndexSearcher searcher, Language language, Query query) throws IOException {
        this.searcher = searcher;
        this.language = language;
        this.query = query;
        this.counts = Counts.of(searcher, language);
    }

    /// Documents of one part of the index, one behind the other.
    ///
    /// @param end exclusive
    private record Stretch(LeafReader part, int start, int end) {}

    /// Returns what the passage holds, the greatest score first; nothing if it is not there.
    List<Explanation.Part> in(Passage passage) throws IOException {
        for (var leaf : searcher.getIndexReader().leaves()) {
            var document = document(leaf.reader(), passage);
            if (document >= 0) {
                return parts(leaf.reader(), document);
            }
        }
        return List.of();
    }

    private static int document(LeafReader part, Passage passage) throws IOException {
        var own = part.postings(new Term(Fields.ARTICLE, passage.article().value()), PostingsEnum.NONE);
        var live = part.getLiveDocs();
        var back = new Fields.Back(part);
        while (own != null && own.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if ((live == null || live.get(own.docID()))
                    && back.passage(own.docID()).equals(passage)) {
                return own.docID();
            }
        }
        return -1;
    }

    private List<Explanation.Part> parts(LeafReader part, int document) throws IOException {
        var passage = new Stretch(part, document, document + 1);
        var article = article(part, document);
        var length = (article.end() - article.start()) / counts.passagesOfArticle();
        var parts = new ArrayList<Explanation.Part>();
        for (var clause : Clauses.of(query, language)) {
            var idf = counts.idf(clause);
            var words = clause.span().in(query.text());
            var here = times(passage, clause);
            if (!here.isEmpty()) {
                var times = sum(here);
                var score = Ranking.ofPassage(clause, idf, times, length(passage, clause));
                parts.add(new Explanation.Part(clause, words, false, List.copyOf(here.keySet()), times, idf, score));
            }
            var all = isOfArticle(clause) ? times(article, clause) : Map.<String, Integer>of();
            if (!all.isEmpty()) {
                var times = sum(all);
                var score = Ranking.ofArticle(clause, idf, times, length);
                parts.add(new Explanation.Part(clause, words, true, List.copyOf(all.keySet()), times, idf, score));
            }
        }
        parts.sort(Comparator.comparingDouble(Explanation.Part::score).reversed());
        return parts;
    }

    private boolean isOfArticle(Clause clause) {
        return clause.field().ofArticle() && !query.without().contains(Ingredient.ARTICLE);
    }

    private static Stretch article(LeafReader part, int document) throws IOException {
        var places = DocValues.getNumeric(part, Fields.PLACE);
        var numbers = DocValues.getNumeric(part, Fields.COUNT);
        var start = places.advanceExact(document) ? document - (int) places.longValue() : document;
        return new Stretch(part, start, numbers.advanceExact(document) ? start + (int) numbers.longValue() : start + 1);
    }

    private Map<String, Integer> times(Stretch within, Clause clause) throws IOException {
        var found = new LinkedHashMap<String, Integer>();
        for (var term : clause.alternatives()) {
            var postings =
                    within.part().postings(new Term(Fields.name(clause.field(), language), term), PostingsEnum.FREQS);
            var at = postings == null ? DocIdSetIterator.NO_MORE_DOCS : postings.advance(within.start());
            while (at < within.end()) {
                found.merge(term, postings.freq(), Integer::sum);
                at = postings.nextDoc();
            }
        }
        return found;
    }

    private static int sum(Map<String, Integer> times) {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// As the index keeps it: lengths beyond forty are rounded.
    private double length(Stretch passage, Clause clause) throws IOException {
        var lengths = passage.part().getNormValues(Fields.name(clause.field(), language));
        var length = lengths != null && lengths.advanceExact(passage.start())
                ? SmallFloat.byte4ToInt((byte) lengths.longValue())
                : 1;
        return length / counts.length(clause.field());
    }
}
