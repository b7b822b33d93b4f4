package rapporteur.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rapporteur.article.ArticleId;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// An engine that keeps everything in memory: for documents handed over with a question, and for tests. Ranks as
/// [Ranking] says, up to the length, which other engines round.
public final class InMemoryPassages implements PassageIndex, Retriever, TermStatistics {
    private record Indexed(Entry entry, Map<Ranking.IndexField, Map<String, Integer>> counts) {
        Map<String, Integer> in(Ranking.IndexField field) {
            return counts.getOrDefault(field, Map.of());
        }

        int length(Ranking.IndexField field) {
            return in(field).values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final Map<ArticleId, List<Indexed>> articles = new TreeMap<>();

    @Override
    public void replace(ArticleId article, long version, List<Entry> passages) {
        articles.put(article, passages.stream().map(InMemoryPassages::indexed).toList());
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
        var terms = Ranking.terms(query.text());
        var all = all().stream()
                .filter(indexed -> query.language()
                        .map(language -> language == indexed.entry().language())
                        .orElse(true))
                .toList();
        var scores = new HashMap<Indexed, Double>();
        for (var field : Ranking.IndexField.values()) {
            var lengths =
                    all().stream().mapToInt(indexed -> indexed.length(field)).filter(length -> length > 0);
            var filled = lengths.summaryStatistics();
            var average = filled.getCount() == 0 ? 1 : filled.getAverage();
            terms.getOrDefault(field.terms(), Map.of()).forEach((term, times) -> {
                var idf = Ranking.idf(filled.getCount(), holding(field, term));
                for (var indexed : all) {
                    var frequency = indexed.in(field).getOrDefault(term, 0);
                    if (frequency > 0) {
                        var norm = Ranking.K1 * (1 - Ranking.B + Ranking.B * indexed.length(field) / average);
                        scores.merge(
                                indexed, times * field.weight() * idf * frequency / (frequency + norm), Double::sum);
                    }
                }
            });
        }
        return scores.entrySet().stream()
                .map(entry -> new Hit(entry.getKey().entry().passage(), entry.getValue()))
                .sorted(Hit.BEST_FIRST)
                .limit(query.limit())
                .toList();
    }

    @Override
    public long passages() {
        return all().size();
    }

    @Override
    public long holding(Term.Field field, String term) {
        for (var indexField : Ranking.IndexField.values()) {
            if (indexField.terms() == field && !indexField.ofTitle()) {
                return holding(indexField, term);
            }
        }
        return 0;
    }

    private long holding(Ranking.IndexField field, String term) {
        return all().stream()
                .filter(indexed -> indexed.in(field).containsKey(term))
                .count();
    }

    private List<Indexed> all() {
        return articles.values().stream().flatMap(List::stream).toList();
    }

    private static Indexed indexed(Entry entry) {
        var text = Terms.of(entry.text());
        var title = Terms.of(entry.title());
        var counts = new HashMap<Ranking.IndexField, Map<String, Integer>>();
        for (var field : Ranking.IndexField.values()) {
            var inField = new HashMap<String, Integer>();
            for (var term : field.ofTitle() ? title : text) {
                if (term.field() == field.terms()) {
                    inField.merge(term.text(), 1, Integer::sum);
                }
            }
            counts.put(field, inField);
        }
        return new Indexed(entry, counts);
    }
}
