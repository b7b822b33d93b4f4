package rapporteur.search;

/// An embedding model gave nothing. Words find what they find without it.
public final class EmbeddingUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param reason in a few words, without anything secret
    public EmbeddingUnavailableException(String reason) {
        super(reason);
    }
}
