package rapporteur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.search.VectorStore.Near;

/// Words and meaning together: to what a passage has by its words comes a share of the best score by words, the
/// greater the nearer it is in meaning and the fewer words of the question were found. Few words may mean anything; of
/// a long question that names many things, its words know better than a vector what was asked.
///
/// How near the nearest are depends on the model; so nearness is counted from the farthest of those looked at, 0, to
/// the nearest, 1. A convex combination of this kind beat fusion by ranks on most sets (Bruch, Gai and Ingber, *An
/// Analysis of Fusion Functions for Hybrid Retrieval*, 2023), and so it did on ours; see the decision on vectors.
public final class Fusion {
    /// What the nearest gets of the best score by words where words found nothing.
    private static final double MOST = 0.6;

    /// So many words found leave half of that.
    private static final double MANY_WORDS = 7;

    private Fusion() {}

    /// A hit and what makes up its score.
    ///
    /// @param placed where it stood by words, with its score in the whole; place 0 if words alone would not have
    ///     found it
    /// @param near   what of the score is for nearness in meaning
    public record Fused(Merging.Placed placed, double near) {
        private Fused times(double factor) {
            return new Fused(placed.times(factor), near * factor);
        }
    }

    /// Returns at most the query's limit of hits, best first.
    public static List<Fused> of(Query query, WordRanking.ByWords byWords, List<Near> near) {
        var hits = near.isEmpty() ? byWords(byWords) : together(byWords, near);
        return List.copyOf(hits.subList(0, Math.min(query.limit(), hits.size())));
    }

    private static List<Fused> byWords(WordRanking.ByWords byWords) {
        return byWords.placed().stream().map(placed -> new Fused(placed, 0)).toList();
    }

    private static List<Fused> together(WordRanking.ByWords byWords, List<Near> near) {
        var best = byWords.placed().isEmpty()
                ? 1
                : byWords.placed().getFirst().hit().score();
        var weight = best * MOST / (1 + Math.pow(byWords.borne() / MANY_WORDS, 2));
        var left = nearness(near, weight);
        var first = new ArrayList<Fused>();
        var behind = new ArrayList<Merging.Placed>();
        for (var placed : byWords.placed()) {
            if (placed.place() <= Ranking.LOOKED_AT) {
                var more = left.getOrDefault(placed.hit().passage(), 0.0);
                left.remove(placed.hit().passage());
                first.add(new Fused(placed.plus(more), more));
            } else if (!left.containsKey(placed.hit().passage())) {
                behind.add(placed);
            }
        }
        for (var each : near) {
            var score = left.getOrDefault(each.passage(), 0.0);
            if (score > 0) {
                first.add(
                        new Fused(new Merging.Placed(new Hit(each.passage(), score), each.language(), 0, 1, 0), score));
            }
        }
        return followed(balanced(first, byWords), behind);
    }

    /// Where the model knows one language alone, the best of that language stands to those of the other as before: what
    /// it raised would else push down what it cannot read.
    private static List<Fused> balanced(List<Fused> fused, WordRanking.ByWords byWords) {
        var raised = fused.stream()
                .filter(each -> each.near() > 0)
                .map(each -> each.placed().language())
                .collect(Collectors.toSet());
        var balanced = new ArrayList<>(fused);
        if (fused.stream().anyMatch(each -> !raised.contains(each.placed().language()))) {
            for (var language : raised) {
                var before = best(byWords.placed().stream(), language);
                var after = best(fused.stream().map(Fused::placed), language);
                balanced.replaceAll(
                        each -> each.placed().language() == language && before > 0 ? each.times(before / after) : each);
            }
        }
        balanced.sort(Comparator.comparing(each -> each.placed().hit(), Hit.BEST_FIRST));
        return balanced;
    }

    private static double best(Stream<Merging.Placed> placed, Language language) {
        return placed.filter(each -> each.language() == language)
                .mapToDouble(each -> each.hit().score())
                .max()
                .orElse(0);
    }

    /// How many stand farther down depends on the limit, so they stay behind: the first of a hundred are those of ten.
    private static List<Fused> followed(List<Fused> first, List<Merging.Placed> behind) {
        var all = new ArrayList<>(first);
        for (var placed : behind) {
            var last = all.getLast().placed().hit().score();
            all.add(new Fused(placed.plus(Math.min(0, last - placed.hit().score())), 0));
        }
        return all;
    }

    private static Map<Passage, Double> nearness(List<Near> near, double weight) {
        var nearest = near.getFirst().cosine();
        var range = nearest - near.getLast().cosine();
        var found = new HashMap<Passage, Double>();
        for (var each : near) {
            found.put(each.passage(), weight * (range == 0 ? 1 : 1 - (nearest - each.cosine()) / range));
        }
        return found;
    }
}
