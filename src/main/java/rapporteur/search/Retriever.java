package rapporteur.search;

import java.util.List;

/// Query → hits: the one question every engine answers.
@FunctionalInterface
public interface Retriever {
    /// Returns at most [Query#limit()] hits, best first, no passage twice; none is an ordinary result. The first
    /// ten of a hundred are the ten that a limit of ten gives.
    ///
    /// @throws java.io.UncheckedIOException if the engine cannot be read
    List<Hit> retrieve(Query query);
}
