package rapporteur.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.search.ArticleScores;
import rapporteur.search.Clause;
import rapporteur.search.Clauses;
import rapporteur.search.Hit;
import rapporteur.search.Merging;
import rapporteur.search.Query;
import rapporteur.search.Ranking;

/// A search among the passages of one language, in one look at the index.
final class LanguageSearch {
    private static final Sort BY_SCORE =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.PASSAGE, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final Language language;
    private final Freshness freshness;

    LanguageSearch(IndexSearcher searcher, Language language, Freshness freshness) {
        this.searcher = searcher;
        this.language = language;
        this.freshness = freshness;
    }

    /// @param document where a passage stands in the index
    private record Found(Passage passage, float score, int document) {
        Hit hit() {
            return new Hit(passage, score);
        }
    }

    Merging.Ranked ranked(Query query) throws IOException {
        var clauses = articles() == 0 ? List.<Clause>of() : Clauses.of(query, language);
        if (clauses.isEmpty()) {
            return new Merging.Ranked(List.of(), passages(), 0);
        }
        var idfs = new LinkedHashMap<Clause, Double>();
        for (var clause : clauses) {
            idfs.put(clause, idf(clause));
        }
        var found = standing(lucene(clauses), Math.max(query.limit(), Ranking.LOOKED_AT));
        var scores = ofArticles(found.subList(0, Math.min(Ranking.LOOKED_AT, found.size())), idfs);
        var hits = ArticleScores.added(
                found.stream().map(Found::hit).toList(), article -> scores.getOrDefault(article, 0.0), query);
        return new Merging.Ranked(hits, passages(), Ranking.whole(clauses, clause -> idfs.getOrDefault(clause, 0.0)));
    }

    private int articles() throws IOException {
        return searcher.getIndexReader().docFreq(new Term(Fields.FIRST, language.code()));
    }

    private int passages() throws IOException {
        return searcher.getIndexReader().docFreq(new Term(Fields.LANGUAGE, language.code()));
    }

    private org.apache.lucene.search.Query lucene(List<Clause> clauses) {
        var any = new BooleanQuery.Builder();
        for (var clause : clauses) {
            any.add(new BoostQuery(lucene(clause), clause.weight()), Occur.SHOULD);
        }
        return any.build();
    }

    private org.apache.lucene.search.Query lucene(Clause clause) {
        var field = Fields.name(clause.field(), language);
        if (clause.alternatives().size() == 1) {
            return new TermQuery(new Term(field, clause.alternatives().getFirst()));
        }
        var synonyms = new SynonymQuery.Builder(field);
        clause.alternatives().forEach(term -> synonyms.addTerm(new Term(field, term)));
        return synonyms.build();
    }

    /// Asks for more as long as passages of the past are among those found.
    private List<Found> standing(org.apache.lucene.search.Query query, int wanted) throws IOException {
        for (var limit = wanted; ; limit *= 2) {
            var top = searcher.search(query, new TopFieldCollectorManager(BY_SCORE, limit, Math.max(limit, 100)));
            var found = standing(top.scoreDocs, wanted);
            if (found.size() == wanted || top.scoreDocs.length < limit) {
                return found;
            }
        }
    }

    /// Returns those that still stand, in the order they came in; read in the order of the index, which is faster.
    private List<Found> standing(ScoreDoc[] ranked, int wanted) throws IOException {
        var places = IntStream.range(0, ranked.length)
                .boxed()
                .sorted(Comparator.comparingInt(place -> ranked[place].doc))
                .toList();
        var parts = searcher.getIndexReader().leaves();
        var found = new Found[ranked.length];
        var last = -1;
        Fields.Back back = null;
        for (var place : places) {
            var document = ranked[place].doc;
            var part = ReaderUtil.subIndex(document, parts);
            if (back == null || part != last) {
                back = new Fields.Back(parts.get(part).reader());
                last = part;
            }
            var within = document - parts.get(part).docBase;
            var passage = back.passage(within);
            if (freshness.isCurrent(passage.article(), back.version(within))) {
                found[place] = new Found(passage, (Float) ((FieldDoc) ranked[place]).fields[0], document);
            }
        }
        return Arrays.stream(found).filter(Objects::nonNull).limit(wanted).toList();
    }

    /// Returns what each article adds to its passages. Passages of an article are neighbours in the index, so that the
    /// postings of a term are walked through once for all articles of a part of the index.
    private Map<ArticleId, Double> ofArticles(List<Found> found, Map<Clause, Double> idfs) throws IOException {
        var byPart = new HashMap<LeafReaderContext, Map<ArticleId, Integer>>();
        var parts = searcher.getIndexReader().leaves();
        for (var each : found) {
            var part = parts.get(ReaderUtil.subIndex(each.document(), parts));
            byPart.computeIfAbsent(part, key -> new HashMap<>())
                    .putIfAbsent(each.passage().article(), each.document() - part.docBase);
        }
        var scores = new HashMap<ArticleId, Double>();
        for (var part : byPart.entrySet()) {
            var blocks = blocks(part.getKey().reader(), part.getValue());
            for (var clause : idfs.entrySet()) {
                if (clause.getKey().field().ofArticle()) {
                    add(part.getKey().reader(), clause.getKey(), clause.getValue(), blocks, scores);
                }
            }
        }
        return scores;
    }

    private double idf(Clause clause) throws IOException {
        var field = Fields.name(clause.field(), language);
        var holding = 0;
        for (var term : clause.alternatives()) {
            holding = Math.max(holding, searcher.getIndexReader().docFreq(new Term(field, term)));
        }
        return Ranking.idf(Math.max(holding, searcher.getIndexReader().getDocCount(field)), holding);
    }

    /// An article's documents in a part of the index.
    ///
    /// @param end exclusive
    private record Block(ArticleId article, int start, int end) {}

    private static List<Block> blocks(LeafReader part, Map<ArticleId, Integer> documents) throws IOException {
        var inOrder = new ArrayList<>(documents.entrySet());
        inOrder.sort(Map.Entry.comparingByValue());
        var places = DocValues.getNumeric(part, Fields.PLACE);
        var counts = DocValues.getNumeric(part, Fields.COUNT);
        var blocks = new ArrayList<Block>();
        for (var each : inOrder) {
            var start = each.getValue() - value(places, each.getValue());
            blocks.add(new Block(each.getKey(), start, start + value(counts, each.getValue())));
        }
        return blocks;
    }

    private static int value(NumericDocValues values, int document) throws IOException {
        return values.advanceExact(document) ? Math.toIntExact(values.longValue()) : 0;
    }

    private void add(LeafReader part, Clause clause, double idf, List<Block> blocks, Map<ArticleId, Double> scores)
            throws IOException {
        var times = new int[blocks.size()];
        for (var term : clause.alternatives()) {
            var postings = part.postings(new Term(Fields.name(clause.field(), language), term), PostingsEnum.FREQS);
            if (postings != null) {
                count(postings, blocks, times);
            }
        }
        var average = passages() / (double) articles();
        for (var i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                var block = blocks.get(i);
                var length = (block.end() - block.start()) / average;
                scores.merge(block.article(), Ranking.ofArticle(clause, idf, times[i], length), Double::sum);
            }
        }
    }

    private static void count(PostingsEnum postings, List<Block> blocks, int[] times) throws IOException {
        var at = -1;
        for (var i = 0; i < times.length && at != DocIdSetIterator.NO_MORE_DOCS; i++) {
            var block = blocks.get(i);
            if (at < block.start()) {
                at = postings.advance(block.start());
            }
            while (at < block.end()) {
                times[i] += postings.freq();
                at = postings.nextDoc();
            }
        }
    }
}
