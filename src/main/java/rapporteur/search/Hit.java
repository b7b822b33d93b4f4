package rapporteur.search;

import java.util.Comparator;
import rapporteur.article.Passage;

/// A found passage.
///
/// @param passage what was found
/// @param score   the engine's number: higher is better, comparable within one query
public record Hit(Passage passage, double score) {
    /// Best first; equal scores by passage, so that the same query gives the same order.
    public static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::passage);
}
