package rapporteur.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import rapporteur.article.Passage;
import rapporteur.language.Language;

/// Puts the rankings of both languages into one.
///
/// Scores of two languages are no equals: a meaning found is less than a word found. What can be compared is how much
/// of the question the best passages of each bear, see [ShareOfQuestion]: a question about an article of the other
/// language has its names and figures there, and in its own language only the words that every report has. Where the
/// own language bears nearly all of the question, it has the answer, and the other one steps back. The figures below
/// were measured with questions whose answer stands in either language, in one or in both; see the decision on
/// retrieval.
public final class Merging {
    /// What the same share in the other language counts: words lose something in translation.
    private static final double IN_OTHER = 1.12;

    /// Added to both shares: no passage bears nothing.
    private static final double LEAST = 0.02;

    /// From which share in the own language the other one steps back, and what is left of its scores where the own one
    /// bears all.
    private static final double SOME = 0.6;

    private static final double STEPPED_BACK = 0.5;

    private Merging() {}

    /// What one language has for a query.
    ///
    /// @param hits   best first, the query's limit and the first [Ranking#LOOKED_AT] if there are so many
    /// @param rarity of everything that was searched for, 0 to 1; see [Ranking#rarity]
    /// @param held   tells what of it one of the hits holds
    /// @param statesDay tells how far a hit states a day, 0 to 1; see [DaysStated]
    public record Ranked(
            List<Hit> hits,
            Map<Clause, Double> rarity,
            Function<Passage, List<Clause>> held,
            ToDoubleFunction<Passage> statesDay) {
        /// Nothing was found.
        public static final Ranked NONE = new Ranked(List.of(), Map.of(), passage -> List.of(), passage -> 0);

        public Ranked {
            hits = List.copyOf(hits);
            rarity = Map.copyOf(rarity);
        }
    }

    /// A hit and where it stood among those of its language.
    ///
    /// @param hit      with its score in the whole
    /// @param language of the ranking
    /// @param place    there, from 1
    /// @param factor   what scores of that ranking were multiplied with
    /// @param day      what of its score is for a day that it states
    public record Placed(Hit hit, Language language, int place, double factor, double day) {
        /// Returns the same with all of its score multiplied.
        Placed times(double more) {
            return new Placed(new Hit(hit.passage(), hit.score() * more), language, place, factor * more, day * more);
        }

        /// Returns the same with so much more for a day.
        Placed forDay(double more) {
            return new Placed(new Hit(hit.passage(), hit.score() + more), language, place, factor, day + more);
        }

        /// Returns the same with another score.
        Placed plus(double more) {
            return new Placed(new Hit(hit.passage(), hit.score() + more), language, place, factor, day);
        }
    }

    /// Returns at most the query's limit of hits, best first.
    public static List<Hit> of(Query query, Function<Language, Ranked> ranked) {
        return placed(query, ranked).stream().map(Placed::hit).toList();
    }

    /// Returns the same, with where each hit stood.
    public static List<Placed> placed(Query query, Function<Language, Ranked> ranked) {
        var merged = all(query, once(ranked));
        return List.copyOf(merged.subList(0, Math.min(query.limit(), merged.size())));
    }

    /// Returns all that was found, and how many words of the question the best of it bear.
    public static WordRanking.ByWords byWords(Query query, Function<Language, Ranked> ranked) {
        var once = once(ranked);
        var placed = all(query, once);
        var share = new ShareOfQuestion(once.apply(Language.of(query.text())));
        var borne = Arrays.stream(Language.values())
                .filter(language -> query.language().orElse(language) == language)
                .mapToDouble(language -> share.borneBy(once.apply(language)))
                .max()
                .orElse(0);
        return new WordRanking.ByWords(placed, borne * share.words());
    }

    private static Function<Language, Ranked> once(Function<Language, Ranked> ranked) {
        var known = new EnumMap<Language, Ranked>(Language.class);
        return language -> known.computeIfAbsent(language, ranked);
    }

    private static List<Placed> all(Query query, Function<Language, Ranked> once) {
        var merged = query.language()
                .map(language -> placed(once.apply(language), language, 1))
                .orElseGet(() -> merged(Language.of(query.text()), once));
        return DaysStated.raised(
                merged,
                each -> once.apply(each.language())
                        .statesDay()
                        .applyAsDouble(each.hit().passage()),
                query);
    }

    private static List<Placed> merged(Language own, Function<Language, Ranked> ranked) {
        var other = own == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
        var inOwn = ranked.apply(own);
        var inOther = ranked.apply(other);
        if (inOwn.hits().isEmpty() || inOther.hits().isEmpty()) {
            return inOther.hits().isEmpty() ? placed(inOwn, own, 1) : placed(inOther, other, 1);
        }
        var merged = new ArrayList<>(placed(inOwn, own, 1));
        merged.addAll(placed(inOther, other, factor(inOwn, inOther)));
        merged.sort(Comparator.comparing(Placed::hit, Hit.BEST_FIRST));
        return merged;
    }

    private static List<Placed> placed(Ranked ranked, Language language, double factor) {
        var placed = new ArrayList<Placed>();
        for (var hit : ranked.hits()) {
            placed.add(
                    new Placed(new Hit(hit.passage(), hit.score() * factor), language, placed.size() + 1, factor, 0));
        }
        return placed;
    }

    /// The best hit of the other language comes to stand to the best of the own one as their shares do.
    private static double factor(Ranked inOwn, Ranked inOther) {
        var share = new ShareOfQuestion(inOwn);
        var ofOwn = share.borneBy(inOwn);
        var ofOther = share.borneBy(inOther);
        var back = Math.clamp((ofOwn - SOME) / (1 - SOME), 0, 1) * (1 - STEPPED_BACK);
        return IN_OTHER
                * (ofOther + LEAST)
                / (ofOwn + LEAST)
                * (1 - back)
                * inOwn.hits().getFirst().score()
                / inOther.hits().getFirst().score();
    }
}
