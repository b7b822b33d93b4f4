package rapporteur.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import rapporteur.language.Language;

/// How much of a question passages and their headlines bear, in whatever language they are: each of its words by how
/// rare it is among the passages of the question's own language, whether it stands there or another word for it.
///
/// A word of the other language that stands in many passages is a weaker sign than the rare one it translates: it
/// counts no more than its own rarity.
final class ShareOfQuestion {
    /// How many of the best passages are looked at: the best by score may repeat one word where the next bears most.
    private static final int LOOKED_AT = 5;

    /// Places in the question and what each counts, up to 1: every Chinese character, every other word at its start.
    private final Map<Integer, Double> weights = new HashMap<>();

    private final double words;

    /// @param own what was found in the question's own language
    ShareOfQuestion(Merging.Ranked own) {
        var characters = new BitSet();
        own.rarity().forEach((clause, rarity) -> {
            if (clause.isSubstance() && clause.field().asTheyStand()) {
                var isHan = Language.isHan(clause.alternatives().getFirst().charAt(0));
                var end = isHan ? clause.span().end() : clause.span().start() + 1;
                for (var at = clause.span().start(); at < end; at++) {
                    // A pair of characters that is half one word and half the next is rarer than both.
                    weights.merge(at, rarity, Math::min);
                    characters.set(at, isHan);
                }
            }
        });
        this.words = weights.size() - characters.cardinality() / 2.0;
    }

    /// Returns how many words the question has, stop words aside: two Chinese characters count as one.
    double words() {
        return words;
    }

    /// Returns the greatest share that one of the best passages bears, 0 to 1.
    double borneBy(Merging.Ranked ranked) {
        var whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return whole == 0
                ? 0
                : ranked.hits().stream()
                                .limit(LOOKED_AT)
                                .mapToDouble(hit -> borne(ranked, hit))
                                .max()
                                .orElse(0)
                        / whole;
    }

    private double borne(Merging.Ranked ranked, Hit hit) {
        var borne = new HashMap<Integer, Double>();
        for (var clause : ranked.held().apply(hit.passage())) {
            if (clause.isSubstance()) {
                var rarity = ranked.rarity().getOrDefault(clause, 0.0);
                for (var at = clause.span().start(); at < clause.span().end(); at++) {
                    borne.merge(at, Math.min(rarity, weights.getOrDefault(at, 0.0)), Math::max);
                }
            }
        }
        return borne.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
