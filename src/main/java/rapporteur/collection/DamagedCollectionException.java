package rapporteur.collection;

/// The collection's database is damaged. Nothing is written to it any more. The message is for a person.
public final class DamagedCollectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Says what is damaged.
    ///
    /// @param message one sentence: where, what was found, what to do
    public DamagedCollectionException(String message) {
        super(message);
    }
}
