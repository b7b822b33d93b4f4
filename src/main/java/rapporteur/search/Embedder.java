package rapporteur.search;

import java.util.List;
import rapporteur.language.Language;

/// Text → vector: a model that somebody runs, on this machine or elsewhere. For any number of threads.
///
/// Questions and passages are embedded apart, since many models want to be told which it is.
public interface Embedder extends AutoCloseable {
    /// Returns what the model is called; vectors of different models cannot be compared.
    String model();

    /// Returns the vectors of passages, in order.
    ///
    /// @param texts    at least one
    /// @param language of their articles
    /// @throws EmbeddingUnavailableException if it does not give them
    List<Vector> passages(List<String> texts, Language language);

    /// Returns the vector of a question.
    ///
    /// @throws EmbeddingUnavailableException if it does not give it
    Vector query(String text);

    @Override
    void close();
}
