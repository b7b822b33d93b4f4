package rapporteur.search;

import java.util.List;
import rapporteur.article.Passage;
import rapporteur.language.Language;

/// An engine's ranking by words, before the limit is applied.
public interface WordRanking {
    /// What words found.
    ///
    /// @param placed best first: of each language the query's limit, and the first [Ranking#LOOKED_AT] if there are so
    ///     many
    /// @param borne  how many words of the question the best of them bear, each by how rare it is
    record ByWords(List<Merging.Placed> placed, double borne) {
        public ByWords {
            placed = List.copyOf(placed);
        }
    }

    /// Ranks by words.
    ///
    /// @throws java.io.UncheckedIOException if the engine cannot be read
    ByWords byWords(Query query);

    /// Returns what of a query a passage and its article hold, the greatest score first.
    ///
    /// @param language of the passage
    /// @throws java.io.UncheckedIOException if the engine cannot be read
    List<Explanation.Part> parts(Query query, Language language, Passage passage);
}
