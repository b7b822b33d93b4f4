package rapporteur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import rapporteur.language.Language;

/// Puts the rankings of both languages into one.
///
/// Scores of two languages are no equals: a meaning found is less than a word found. Both best ones are compared, and
/// the other language's scores drawn towards the best of the question's own: good articles in the other language come
/// up even beside better ones. Where the own language holds nearly all of the question, it has the answer, and the
/// other one steps back. The figures below were measured with questions whose answer stands in either language.
public final class Merging {
    /// What a score in the other language counts.
    private static final double SCALE = 1.15;

    /// 1 takes scores as they are, 0 makes both best ones equal.
    private static final double AS_THEY_ARE = 0.7;

    /// From which share of the question that the best hit holds the other language steps back, and where it does so
    /// fully; see [Ranked#share()].
    private static final double SOME = 0.55;

    private static final double ALL = 1.0;

    /// What is left of the other language's scores then.
    private static final double STEPPED_BACK = 0.35;

    /// Chinese questions are searched for by words and by pairs of characters, of which articles rarely hold all.
    private static final double OF_CHINESE = 0.5;

    private Merging() {}

    /// What one language has for a query.
    ///
    /// @param hits     at most the query's limit, best first
    /// @param passages of the language, found or not
    /// @param whole    what all words of the query count together, as they stand in this language
    public record Ranked(List<Hit> hits, long passages, double whole) {
        public Ranked {
            hits = List.copyOf(hits);
        }

        /// Returns the best score, as if all collections were of one size: among many passages a rare word counts
        /// more.
        private double best() {
            return hits.getFirst().score() / Ranking.idf(passages, 1);
        }

        /// Returns the share of the question that the best hit and its article hold: a word that stands often counts
        /// up to twice.
        private double share() {
            return whole == 0 ? 0 : hits.getFirst().score() / whole;
        }
    }

    /// A hit and where it stood among those of its language.
    ///
    /// @param hit      with its score in the whole
    /// @param language of the ranking
    /// @param place    there, from 1
    /// @param factor   what scores of that ranking were multiplied with
    public record Placed(Hit hit, Language language, int place, double factor) {}

    /// Returns at most the query's limit of hits, best first.
    public static List<Hit> of(Query query, Function<Language, Ranked> ranked) {
        return placed(query, ranked).stream().map(Placed::hit).toList();
    }

    /// Returns the same, with where each hit stood.
    public static List<Placed> placed(Query query, Function<Language, Ranked> ranked) {
        if (query.language().isPresent()) {
            return placed(ranked.apply(query.language().get()), query.language().get(), 1);
        }
        var own = Language.of(query.text());
        var other = own == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        var inOwn = ranked.apply(own);
        var inOther = ranked.apply(other);
        if (inOwn.hits().isEmpty() || inOther.hits().isEmpty()) {
            return inOther.hits().isEmpty() ? placed(inOwn, own, 1) : placed(inOther, other, 1);
        }
        var bestInOwn = inOwn.hits().getFirst().score();
        var factor = factor(own, inOwn, inOther)
                * bestInOwn
                / inOther.hits().getFirst().score();
        var merged = new ArrayList<>(placed(inOwn, own, 1));
        merged.addAll(placed(inOther, other, factor));
        merged.sort(Comparator.comparing(Placed::hit, Hit.BEST_FIRST));
        return List.copyOf(merged.subList(0, Math.min(query.limit(), merged.size())));
    }

    private static List<Placed> placed(Ranked ranked, Language language, double factor) {
        var placed = new ArrayList<Placed>();
        for (var hit : ranked.hits()) {
            placed.add(new Placed(new Hit(hit.passage(), hit.score() * factor), language, placed.size() + 1, factor));
        }
        return placed;
    }

    private static double factor(Language own, Ranked inOwn, Ranked inOther) {
        var share = inOwn.share() / (own == Language.CHINESE ? OF_CHINESE : 1);
        var back = Math.clamp((share - SOME) / (ALL - SOME), 0, 1) * (1 - STEPPED_BACK);
        return Math.pow(SCALE * inOther.best() / inOwn.best(), AS_THEY_ARE) * (1 - back);
    }
}
