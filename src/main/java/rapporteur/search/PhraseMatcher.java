package rapporteur.search;

import java.util.List;
import rapporteur.article.Passage;

/// Queries that are kept, asked of an article that is new: which of them find it? A passage is found if and only if a
/// [Retriever] by words that holds it would return it for the query, were the limit large enough.
///
/// For one thread at a time.
public interface PhraseMatcher {
    /// A kept query and a passage that it finds.
    ///
    /// @param name    of the query
    /// @param passage that is found
    /// @param share   of the query, by characters of its words, that the passage holds as they stand, by their
    ///     meaning or by how they are read: 1 for all of it. A search finds what holds anything of it
    record Match(String name, Passage passage, double share) {}

    /// Keeps a query under a name, in place of the one that had it. The query's limit says nothing here.
    void keep(String name, Query query);

    /// Keeps the query of that name no longer.
    void forget(String name);

    /// Returns what the kept queries find, in order of the passages and then of the names.
    ///
    /// @param passages of one article
    /// @throws java.io.UncheckedIOException if the engine cannot be used
    List<Match> matching(List<Entry> passages);
}
