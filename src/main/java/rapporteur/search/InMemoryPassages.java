package rapporteur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.language.Term;

/// An engine that keeps everything in memory: for documents handed over with a question, and for tests. Ranks as
/// [Ranking] says, up to the length, which other engines round.
public final class InMemoryPassages implements PassageIndex, Retriever, Explainer, WordRanking, TermStatistics {
    private record Indexed(Entry entry, Map<IndexField, Map<String, Integer>> counts, double statesDay) {
        static Indexed of(Entry entry) {
            var counts = new EnumMap<IndexField, Map<String, Integer>>(IndexField.class);
            IndexField.termsOf(entry).forEach((field, terms) -> {
                var inField = new HashMap<String, Integer>();
                terms.forEach(term -> inField.merge(term, 1, Integer::sum));
                counts.put(field, inField);
            });
            return new Indexed(entry, counts, entry.statesDay());
        }

        int times(Clause clause) {
            var inField = in(clause.field());
            return clause.alternatives().stream()
                    .mapToInt(term -> inField.getOrDefault(term, 0))
                    .sum();
        }

        Map<String, Integer> in(IndexField field) {
            return counts.getOrDefault(field, Map.of());
        }

        int length(IndexField field) {
            return in(field).values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final Map<ArticleId, List<Indexed>> articles = new TreeMap<>();

    @Override
    public void replace(ArticleId article, long version, List<Entry> passages) {
        articles.put(article, passages.stream().map(Indexed::of).toList());
    }

    @Override
    public void remove(ArticleId article) {
        articles.remove(article);
    }

    /// There is nothing to make durable.
    @Override
    public void commit(long sequence) {}

    @Override
    public void close() {}

    @Override
    public List<Hit> retrieve(Query query) {
        return Merging.of(query, language -> new Pool(language).ranked(query));
    }

    @Override
    public List<Explanation> explain(Query query) {
        return Merging.placed(query, language -> new Pool(language).ranked(query)).stream()
                .map(placed -> new Explanation(
                        placed.hit(),
                        placed.language(),
                        placed.place(),
                        placed.factor(),
                        placed.day(),
                        0,
                        new Pool(placed.language()).parts(query, placed.hit().passage())))
                .toList();
    }

    @Override
    public ByWords byWords(Query query) {
        return Merging.byWords(query, language -> new Pool(language).ranked(query));
    }

    @Override
    public List<Explanation.Part> parts(Query query, Language language, Passage passage) {
        return new Pool(language).parts(query, passage);
    }

    /// The passages of one language.
    private final class Pool {
        private final Language language;
        private final List<Indexed> passages;
        private final Map<IndexField, Double> lengths = new EnumMap<>(IndexField.class);
        private final Map<IndexField, Long> filled = new EnumMap<>(IndexField.class);

        Pool(Language language) {
            this.language = language;
            this.passages = all().stream()
                    .filter(indexed -> indexed.entry().language() == language)
                    .toList();
            for (var field : IndexField.values()) {
                var counted = passages.stream()
                        .mapToInt(indexed -> indexed.length(field))
                        .filter(length -> length > 0)
                        .summaryStatistics();
                filled.put(field, counted.getCount());
                lengths.put(field, counted.getCount() == 0 ? 1 : counted.getAverage());
            }
        }

        Merging.Ranked ranked(Query query) {
            var clauses = Clauses.of(query, language);
            var first = passages.stream()
                    .filter(indexed -> query.isWithin(indexed.entry().passage().article()))
                    .map(indexed -> new Hit(indexed.entry().passage(), score(indexed, clauses)))
                    .filter(hit -> hit.score() > 0)
                    .sorted(Hit.BEST_FIRST)
                    .limit(Math.max(query.limit(), Ranking.LOOKED_AT))
                    .toList();
            return new Merging.Ranked(
                    ArticleScores.added(first, article -> ofArticle(article, clauses), query),
                    clauses.stream()
                            .distinct()
                            .collect(Collectors.toMap(
                                    Function.identity(), clause -> Ranking.rarity(idf(clause), passages.size()))),
                    passage -> held(passage, clauses),
                    passage -> itself(passage).getFirst().statesDay());
        }

        private List<Clause> held(Passage passage, List<Clause> clauses) {
            var itself = itself(passage);
            return clauses.stream().filter(clause -> times(itself, clause) > 0).toList();
        }

        private List<Indexed> itself(Passage passage) {
            return articles.getOrDefault(passage.article(), List.of()).stream()
                    .filter(each -> each.entry().passage().equals(passage))
                    .toList();
        }

        private double score(Indexed indexed, List<Clause> clauses) {
            var sum = 0.0;
            for (var clause : clauses) {
                var times = indexed.times(clause);
                if (times > 0) {
                    sum += Ranking.ofPassage(clause, idf(clause), times, length(indexed, clause.field()));
                }
            }
            return sum;
        }

        private double length(Indexed indexed, IndexField field) {
            return indexed.length(field) / lengths.getOrDefault(field, 1.0);
        }

        List<Explanation.Part> parts(Query query, Passage passage) {
            var own = articles.getOrDefault(passage.article(), List.of());
            var itself = itself(passage);
            var parts = new ArrayList<Explanation.Part>();
            for (var clause : Clauses.of(query, language)) {
                var idf = idf(clause);
                var words = clause.span().in(query.text());
                var times = times(itself, clause);
                if (times > 0) {
                    var score = Ranking.ofPassage(clause, idf, times, length(itself.getFirst(), clause.field()));
                    parts.add(new Explanation.Part(clause, words, false, found(itself, clause), times, idf, score));
                }
                var inArticle = query.without().contains(Ingredient.ARTICLE)
                                || !clause.field().ofArticle()
                        ? 0
                        : times(own, clause);
                if (inArticle > 0) {
                    var score = Ranking.ofArticle(clause, idf, inArticle, length(own));
                    parts.add(new Explanation.Part(clause, words, true, found(own, clause), inArticle, idf, score));
                }
            }
            parts.sort(Comparator.comparingDouble(Explanation.Part::score).reversed());
            return parts;
        }

        private static int times(List<Indexed> all, Clause clause) {
            return all.stream().mapToInt(indexed -> indexed.times(clause)).sum();
        }

        private static List<String> found(List<Indexed> all, Clause clause) {
            return clause.alternatives().stream()
                    .filter(term -> all.stream()
                            .anyMatch(indexed -> indexed.in(clause.field()).containsKey(term)))
                    .toList();
        }

        private double length(List<Indexed> article) {
            var count = articles.values().stream()
                    .filter(each -> !each.isEmpty() && each.getFirst().entry().language() == language)
                    .count();
            return article.size() * count / (double) passages.size();
        }

        private double ofArticle(ArticleId id, List<Clause> clauses) {
            var article = articles.getOrDefault(id, List.of());
            var length = length(article);
            var sum = 0.0;
            for (var clause : clauses) {
                var times = clause.field().ofArticle() ? times(article, clause) : 0;
                if (times > 0) {
                    sum += Ranking.ofArticle(clause, idf(clause), times, length);
                }
            }
            return sum;
        }

        private double idf(Clause clause) {
            var holding = clause.alternatives().stream()
                    .mapToLong(term -> passages.stream()
                            .filter(indexed -> indexed.in(clause.field()).containsKey(term))
                            .count())
                    .max()
                    .orElse(0);
            return Ranking.idf(filled.getOrDefault(clause.field(), 0L), holding);
        }
    }

    @Override
    public long passages() {
        return all().size();
    }

    @Override
    public long holding(Term.Field field, String term) {
        return all().stream()
                .filter(indexed -> indexed.in(IndexField.of(field, term)).containsKey(term))
                .count();
    }

    private List<Indexed> all() {
        var all = new ArrayList<Indexed>();
        articles.values().forEach(all::addAll);
        return all;
    }
}
