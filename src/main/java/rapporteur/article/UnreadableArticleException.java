package rapporteur.article;

/// An article that cannot be read. It is skipped, counted and reported; the run goes on.
public final class UnreadableArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Says what is wrong with it.
    ///
    /// @param message the reason, for a person: what was found and what was expected
    public UnreadableArticleException(String message) {
        super(message);
    }

    /// Says what is wrong with it, and what a library said.
    ///
    /// @param message the reason, for a person
    /// @param cause   what the reading library said
    public UnreadableArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
