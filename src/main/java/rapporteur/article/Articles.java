package rapporteur.article;

import java.util.List;
import java.util.Optional;

/// The articles of a collection, for reading.
public interface Articles {
    /// Returns the article of that name, unless it was never there or is gone.
    ///
    /// @throws java.io.UncheckedIOException if the collection cannot be read
    Optional<Article> find(ArticleId id);

    /// Returns how many articles there are now.
    int count();

    /// Returns the names of all articles there are now, in order.
    List<ArticleId> ids();
}
