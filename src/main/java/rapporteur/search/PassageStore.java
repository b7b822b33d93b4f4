package rapporteur.search;

/// Where an engine keeps its passages: derived from a collection, and made anew whenever in doubt.
///
/// Methods throw [java.io.UncheckedIOException] if the place cannot be read or written.
public interface PassageStore extends AutoCloseable {
    /// Looks whether something was committed since the last look, by whatever process.
    ///
    /// @return whether there is something new
    boolean refresh();

    /// Returns the last change of the collection that the passages hold; 0 if there are none, if they are another
    /// collection's, or were written in another format.
    ///
    /// @param collection the collection's own name
    long sequence(String collection);

    /// Returns what tells passages written by this program from those of one that reads words otherwise.
    String format();

    /// Returns whether every checksum is right. Reads everything.
    boolean isSound();

    /// Opens the writing side, which one process has at a time.
    ///
    /// @param collection the collection's own name
    /// @param fresh      forget what is there
    PassageIndex write(String collection, boolean fresh);

    @Override
    void close();
}
