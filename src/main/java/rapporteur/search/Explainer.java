package rapporteur.search;

import java.util.List;

/// Tells how hits came about.
@FunctionalInterface
public interface Explainer {
    /// Returns the hits that [Retriever#retrieve] returns for the query, each explained.
    ///
    /// @throws java.io.UncheckedIOException if the engine cannot be read
    List<Explanation> explain(Query query);
}
