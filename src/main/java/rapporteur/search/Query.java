package rapporteur.search;

import java.util.Optional;
import java.util.Set;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;

/// What an engine is asked.
///
/// @param text     words in any language; what is compared are their terms
/// @param limit    how many hits at most, 1 to 1,000
/// @param language only passages in this language, if any
/// @param articles only passages of these, if it is said which
/// @param without  parts of the ranking that are left out, to measure what they give
public record Query(
        String text,
        int limit,
        Optional<Language> language,
        Optional<Set<ArticleId>> articles,
        Set<Ingredient> without) {
    /// The most hits that may be asked for.
    public static final int MOST = 1_000;

    public Query {
        articles = articles.map(Set::copyOf);
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
        this(text, limit, language, Optional.empty(), Set.of());
    }

    /// Returns whether passages of an article are asked for.
    public boolean isWithin(ArticleId article) {
        return articles.isEmpty() || articles.get().contains(article);
    }
}
