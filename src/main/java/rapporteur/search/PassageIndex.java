package rapporteur.search;

import java.util.List;
import rapporteur.article.ArticleId;

/// The writing side of an engine. What is written becomes visible to retrievers with [#commit].
///
/// Methods throw [java.io.UncheckedIOException] if the engine cannot be written. Not for several threads at once.
public interface PassageIndex extends AutoCloseable {
    /// Replaces all passages of an article, or adds them if there are none.
    ///
    /// @param version the number of the article's last change in the collection
    void replace(ArticleId article, long version, List<Entry> passages);

    /// Forgets an article's passages.
    void remove(ArticleId article);

    /// Makes everything durable, and notes which change of the collection was the last one written.
    void commit(long sequence);

    @Override
    void close();
}
