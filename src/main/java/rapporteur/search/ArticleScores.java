package rapporteur.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import rapporteur.article.ArticleId;

/// Adds to the best passages what their whole article holds, and ranks them anew.
public final class ArticleScores {
    private ArticleScores() {}

    /// Returns the same passages, best first. The first [Ranking#LOOKED_AT] are looked at, whatever the query's limit;
    /// those behind stay behind, so that the first of a hundred are those of ten.
    ///
    /// @param ranked    best first by themselves; at least [Ranking#LOOKED_AT] if there are so many
    /// @param ofArticle what an article adds to each of its passages, 0 or more
    public static List<Hit> added(List<Hit> ranked, ToDoubleFunction<ArticleId> ofArticle, Query query) {
        var isAsked = !query.without().contains(Ingredient.ARTICLE);
        var scores = new HashMap<ArticleId, Double>();
        var hits = new ArrayList<Hit>();
        for (var hit : ranked.subList(0, Math.min(Ranking.LOOKED_AT, ranked.size()))) {
            var more = isAsked ? scores.computeIfAbsent(hit.passage().article(), ofArticle::applyAsDouble) : 0;
            hits.add(new Hit(hit.passage(), hit.score() + more));
        }
        hits.sort(Hit.BEST_FIRST);
        for (var hit : ranked.subList(hits.size(), ranked.size())) {
            hits.add(new Hit(hit.passage(), Math.min(hit.score(), hits.getLast().score())));
        }
        return List.copyOf(hits);
    }
}
