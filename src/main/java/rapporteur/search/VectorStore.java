package rapporteur.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;

/// Where the vectors of passages are kept: derived from a collection, and made anew whenever in doubt.
///
/// Methods throw [java.io.UncheckedIOException] if the place cannot be read or written.
public interface VectorStore extends AutoCloseable {
    /// What is kept.
    ///
    /// @param sequence the last change of the collection that the vectors hold; 0 if there are none, or if they are
    ///     another collection's
    /// @param model    that they are of, or empty
    /// @param crosses  whether that model puts texts of both languages side by side
    record Held(long sequence, String model, boolean crosses) {
        /// No vectors.
        public static final Held NOTHING = new Held(0, "", false);
    }

    /// A passage near a vector.
    ///
    /// @param passage  found
    /// @param language of its article
    /// @param cosine   how near, up to 1
    record Near(Passage passage, Language language, double cosine) {}

    /// Looks whether something was committed since the last look, by whatever process.
    void refresh();

    /// Returns what was last committed.
    ///
    /// @param collection the collection's own name
    Held held(String collection);

    /// Returns how many passages have a vector.
    long count();

    /// Returns how many numbers the vectors of a language have; 0 if there are none.
    int dimension(Language language);

    /// Returns whether every checksum is right. Reads everything.
    boolean isSound();

    /// Returns the passages of a language that are nearest, nearest first; equal ones in order of the passages. None
    /// where vectors of another dimension are kept.
    ///
    /// @param articles only passages of these, if it is said which
    /// @param limit    how many at most
    List<Near> nearest(Vector vector, Language language, Optional<Set<ArticleId>> articles, int limit);

    /// Opens the writing side, which one process has at a time.
    ///
    /// @param collection the collection's own name
    /// @param fresh      forget what is there
    VectorIndex write(String collection, boolean fresh);

    @Override
    void close();
}
