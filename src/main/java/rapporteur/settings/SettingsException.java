package rapporteur.settings;

/// A setting that cannot be used. The message is for a person: where, what was found, what was expected.
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Says what is wrong and what was expected.
    ///
    /// @param message one sentence
    public SettingsException(String message) {
        super(message);
    }
}
