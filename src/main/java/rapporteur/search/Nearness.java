package rapporteur.search;

import java.util.List;

/// Query → the passages nearest to it in meaning.
@FunctionalInterface
public interface Nearness {
    /// How many passages are looked at, whatever the query's limit.
    int LOOKED_AT = 50;

    /// Returns at most [#LOOKED_AT] passages of each language, nearest first; none where vectors are missing, or
    /// whoever makes them does not answer.
    ///
    /// @throws java.io.UncheckedIOException if vectors cannot be read
    List<VectorStore.Near> nearest(Query query);
}
