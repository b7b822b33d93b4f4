package rapporteur.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.search.ArticleScores;
import rapporteur.search.Clause;
import rapporteur.search.Clauses;
import rapporteur.search.Hit;
import rapporteur.search.Ingredient;
import rapporteur.search.Merging;
import rapporteur.search.Query;
import rapporteur.search.Ranking;

/// A search among the passages of one language, in one look at the index.
final class LanguageSearch {
    /// Lucene counts hits up to here before it skips what cannot be among the best.
    private static final int FEWEST_COUNTED = 100;

    private static final Sort BY_SCORE =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.PASSAGE, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final Language language;
    private final Freshness freshness;
    private final Counts counts;

    LanguageSearch(IndexSearcher searcher, Language language, Freshness freshness) throws IOException {
        this.searcher = searcher;
        this.language = language;
        this.freshness = freshness;
        this.counts = Counts.of(searcher, language);
    }

    /// @param document where a passage stands in the index
    private record Found(Passage passage, float score, int document) {
        Hit hit() {
            return new Hit(passage, score);
        }
    }

    Merging.Ranked ranked(Query query) throws IOException {
        var clauses = counts.articles() == 0 ? List.<Clause>of() : Clauses.of(query, language);
        if (clauses.isEmpty()) {
            return Merging.Ranked.NONE;
        }
        var sought = new ArrayList<Sought>();
        var dictionaries = new Dictionaries(searcher);
        for (var clause : clauses) {
            sought.add(Sought.of(clause, language, dictionaries, searcher));
        }
        var found = standing(lucene(sought, query), Math.max(query.limit(), Ranking.LOOKED_AT));
        var scores = query.without().contains(Ingredient.ARTICLE)
                ? Map.<ArticleId, Double>of()
                : ofArticles(found.subList(0, Math.min(Ranking.LOOKED_AT, found.size())), sought);
        var hits = ArticleScores.added(
                found.stream().map(Found::hit).toList(), article -> scores.getOrDefault(article, 0.0), query);
        var passages = counts.passages();
        var rarity = new HashMap<Clause, Double>();
        sought.forEach(each -> rarity.put(each.clause(), Ranking.rarity(each.idf(), passages)));
        var documents = found.stream().collect(Collectors.toMap(Found::passage, Found::document, (one, same) -> one));
        return new Merging.Ranked(
                hits,
                rarity,
                passage -> held(documents.getOrDefault(passage, -1), sought),
                passage -> statesDay(documents.getOrDefault(passage, -1)));
    }

    private double statesDay(int document) {
        try {
            if (document < 0) {
                return 0;
            }
            var parts = searcher.getIndexReader().leaves();
            var part = parts.get(ReaderUtil.subIndex(document, parts));
            return value(DocValues.getNumeric(part.reader(), Fields.DAY), document - part.docBase) / Fields.WHOLE_DAY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Clause> held(int document, List<Sought> all) {
        try {
            var held = new ArrayList<Clause>();
            if (document >= 0) {
                var parts = searcher.getIndexReader().leaves();
                var part = parts.get(ReaderUtil.subIndex(document, parts));
                for (var sought : all) {
                    if (sought.isIn(part, document - part.docBase)) {
                        held.add(sought.clause());
                    }
                }
            }
            return held;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.apache.lucene.search.Query lucene(List<Sought> all, Query query) {
        var any = new BooleanQuery.Builder();
        for (var sought : all) {
            if (sought.isThere()) {
                any.add(new BoostQuery(sought.query(), sought.clause().weight()), Occur.SHOULD);
            }
        }
        query.articles().ifPresent(articles -> any.add(among(articles), Occur.FILTER));
        return any.setMinimumNumberShouldMatch(query.articles().isPresent() ? 1 : 0)
                .build();
    }

    static org.apache.lucene.search.Query among(Set<ArticleId> articles) {
        return new TermInSetQuery(
                Fields.ARTICLE,
                articles.stream().map(id -> new BytesRef(id.value())).toList());
    }

    /// Asks for more as long as passages of the past are among those found.
    private List<Found> standing(org.apache.lucene.search.Query query, int wanted) throws IOException {
        for (var limit = wanted; ; limit *= 2) {
            var top = top(query, limit);
            var found = standing(top, wanted);
            if (found.size() == wanted || top.length < limit) {
                return found;
            }
        }
    }

    /// Equal scores stand in order of the passages, which costs much to keep; so that is done only if it decides who is
    /// in at all.
    private ScoreDoc[] top(org.apache.lucene.search.Query query, int limit) throws IOException {
        var one = limit + 1;
        var top = searcher.search(query, new TopScoreDocCollectorManager(one, Math.max(one, FEWEST_COUNTED))).scoreDocs;
        if (top.length < one) {
            return top;
        }
        return top[limit - 1].score > top[limit].score
                ? Arrays.copyOf(top, limit)
                : searcher.search(query, new TopFieldCollectorManager(BY_SCORE, limit, Math.max(limit, FEWEST_COUNTED)))
                        .scoreDocs;
    }

    /// Returns those that still stand, best first; read in the order of the index, which is faster.
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
                found[place] = new Found(passage, score(ranked[place]), document);
            }
        }
        return Arrays.stream(found)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Found::hit, Hit.BEST_FIRST))
                .limit(wanted)
                .toList();
    }

    private static float score(ScoreDoc found) {
        return found instanceof FieldDoc sorted ? (Float) sorted.fields[0] : found.score;
    }

    /// Returns what each article adds to its passages. Passages of an article are neighbours in the index, so that
    /// the postings of a term are walked through once for all articles of a part of the index.
    private Map<ArticleId, Double> ofArticles(List<Found> found, List<Sought> all) throws IOException {
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
            for (var sought : all) {
                if (sought.clause().field().ofArticle()) {
                    add(part.getKey(), sought, blocks, scores);
                }
            }
        }
        return scores;
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

    private void add(LeafReaderContext part, Sought sought, List<Block> blocks, Map<ArticleId, Double> scores)
            throws IOException {
        var times = new int[blocks.size()];
        for (var alternative = 0; alternative < sought.terms().size(); alternative++) {
            var postings = sought.postings(alternative, part);
            if (postings != null) {
                count(postings, blocks, times);
            }
        }
        var average = counts.passagesOfArticle();
        for (var i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                var block = blocks.get(i);
                var length = (block.end() - block.start()) / average;
                scores.merge(
                        block.article(),
                        Ranking.ofArticle(sought.clause(), sought.idf(), times[i], length),
                        Double::sum);
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
