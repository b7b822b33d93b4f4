package rapporteur.search;

import java.util.List;
import rapporteur.language.Language;

/// How a hit came about: what of the query it holds, and how the ranking of its language went into the whole.
///
/// The scores of the parts together, times the factor, and what a day and nearness gave are the hit's score; beyond
/// the first [Ranking#LOOKED_AT] of a language they may be more, since such a hit comes up behind those.
///
/// @param hit      what was found
/// @param language in whose ranking
/// @param place    there, from 1; 0 where only nearness found it
/// @param factor   what scores of that ranking were multiplied with to be compared with the other's; 1 for the
///     question's own
/// @param day      what it got for a day that it states, where the query asks when
/// @param near     what nearness in meaning gave; 0 without vectors
/// @param parts    what was matched, the greatest score first
public record Explanation(
        Hit hit, Language language, int place, double factor, double day, double near, List<Part> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    /// A thing that was searched for and stands there.
    ///
    /// @param clause    what was searched for
    /// @param words     what of the query leads to it
    /// @param ofArticle whether it is counted in the whole article rather than in the passage
    /// @param found     which of the alternatives stand there
    /// @param times     how often, together
    /// @param idf       how much it tells passages apart
    /// @param score     what it gave
    public record Part(
            Clause clause, String words, boolean ofArticle, List<String> found, int times, double idf, double score) {
        public Part {
            found = List.copyOf(found);
        }
    }
}
