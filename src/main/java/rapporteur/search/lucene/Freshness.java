package rapporteur.search.lucene;

import rapporteur.article.ArticleId;

/// Tells whether what the index holds of an article is what the collection holds: an index lags behind its
/// collection for a moment, and nothing gone may be shown.
@FunctionalInterface
public interface Freshness {
    /// Returns whether the article is there and its last change has that number.
    boolean isCurrent(ArticleId article, long version);
}
