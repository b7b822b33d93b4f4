package rapporteur.search;

import java.util.Optional;
import java.util.Set;
import rapporteur.language.Language;

/// What an engine is asked.
///
/// @param text     words in any language; what is compared are their terms
/// @param limit    how many hits at most, 1 to 1,000
/// @param language only passages in this language, if any
/// @param without  parts of the ranking that are left out, to measure what they give
public record Query(String text, int limit, Optional<Language> language, Set<Ingredient> without) {
    /// The most hits that may be asked for.
    public static final int MOST = 1_000;

    public Query {
        without = Set.copyOf(without);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is " + limit + " (expected: 1 to " + MOST + ")");
        }
    }

    /// Returns a query over passages of both languages.
    public Query(String text, int limit) {
        this(text, limit, Optional.empty());
    }

    /// Returns a query over passages of one language, if any.
    public Query(String text, int limit, Optional<Language> language) {
        this(text, limit, language, Set.of());
    }
}
