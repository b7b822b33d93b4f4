package rapporteur.search;

import java.util.List;
import rapporteur.search.VectorStore.Near;

/// An engine's search by words, together with nearness in meaning.
public final class HybridRetriever implements Retriever, Explainer {
    private final WordRanking words;
    private final Nearness nearness;

    /// @param words    the engine
    /// @param nearness finds what is near
    public HybridRetriever(WordRanking words, Nearness nearness) {
        this.words = words;
        this.nearness = nearness;
    }

    @Override
    public List<Hit> retrieve(Query query) {
        return fused(query).stream().map(each -> each.placed().hit()).toList();
    }

    private List<Fusion.Fused> fused(Query query) {
        var near = query.without().contains(Ingredient.VECTORS) ? List.<Near>of() : nearness.nearest(query);
        return Fusion.of(query, words.byWords(query), near);
    }

    @Override
    public List<Explanation> explain(Query query) {
        return fused(query).stream().map(each -> explained(query, each)).toList();
    }

    private Explanation explained(Query query, Fusion.Fused fused) {
        var placed = fused.placed();
        var parts = placed.place() == 0
                ? List.<Explanation.Part>of()
                : words.parts(query, placed.language(), placed.hit().passage());
        return new Explanation(
                placed.hit(), placed.language(), placed.place(), placed.factor(), placed.day(), fused.near(), parts);
    }
}
