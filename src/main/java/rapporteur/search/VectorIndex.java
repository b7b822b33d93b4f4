package rapporteur.search;

import java.util.List;
import java.util.Optional;
import rapporteur.article.ArticleId;

/// The writing side of a [VectorStore]. What is written becomes visible with [#commit]. Not for several threads at
/// once.
public interface VectorIndex extends AutoCloseable {
    /// Returns the vector that a passage of the same content was given, if it is among what was last committed.
    Optional<Vector> known(Entry entry);

    /// Replaces all vectors of an article.
    ///
    /// @param version the number of the article's last change in the collection
    void replace(ArticleId article, long version, List<Embedded> passages);

    /// Forgets an article's vectors.
    void remove(ArticleId article);

    /// Makes everything durable, and notes what it is.
    void commit(VectorStore.Held held);

    @Override
    void close();
}
