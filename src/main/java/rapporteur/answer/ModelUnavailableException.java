package rapporteur.answer;

/// A language model did not answer, or not to the end. The next answerer takes over.
public final class ModelUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long tokens;

    /// Says why.
    ///
    /// @param reason one phrase without secrets, for logs and JSON
    /// @param tokens used all the same
    public ModelUnavailableException(String reason, long tokens) {
        super(reason);
        this.tokens = tokens;
    }

    /// Returns how many tokens were used all the same.
    public long tokens() {
        return tokens;
    }
}
