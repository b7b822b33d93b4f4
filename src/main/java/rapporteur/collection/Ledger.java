package rapporteur.collection;

import java.util.List;
import java.util.Map;
import rapporteur.article.ArticleId;
import rapporteur.article.Articles;
import rapporteur.article.Origin;

/// The truth about a collection: which roots were named, which articles are there, what was changed last.
///
/// Methods throw [java.io.UncheckedIOException] if the collection cannot be read or written. Any number of
/// processes may use one collection; each call is one transaction.
public interface Ledger extends Articles, AutoCloseable {
    /// What a root's article was when it was last seen.
    ///
    /// @param id       its name
    /// @param checksum of its text
    record Known(ArticleId id, String checksum) {}

    /// Returns the collection's own name, made when it was, so that another collection's index is not taken for
    /// its.
    String name();

    /// Returns the number of the last change; 0 before the first.
    long sequence();

    /// Returns the number of the reader that read the articles; 0 before the first.
    int reader();

    /// Notes the number of the reader, after everything was read again.
    void noteReader(int number);

    /// Returns what was named, in the order in which it was named.
    List<String> roots();

    /// Notes that a root was named. Naming it twice is naming it once.
    void addRoot(String root);

    /// Forgets a root. Its articles are removed with [#write].
    void removeRoot(String root);

    /// Returns whether anything but the demonstration was ever named.
    boolean anythingNamed();

    /// Returns the articles of a root by name within the root.
    Map<String, Known> known(String root);

    /// Returns the id of an article from there: the one it had before, or a new one that nobody has.
    ArticleId idFor(Origin origin);

    /// Writes changes, all or none.
    ///
    /// @throws IdTakenException if an id belongs to an article from elsewhere
    void write(List<Change> changes);

    /// Returns the last changes after that number, at most `limit`, oldest first.
    List<Revision> after(long sequence, int limit);

    /// Returns whether the article is there and its last change has that number.
    boolean isCurrent(ArticleId article, long version);

    /// Reads everything and throws if anything is damaged.
    ///
    /// @throws DamagedCollectionException if the truth itself is damaged
    void check();

    @Override
    void close();
}
