package rapporteur.settings;

/// A value that is shown to nobody: a token, a key.
///
/// @param value as it is handed to the library that needs it, and to nothing else
public record Secret(String value) {
    /// What is shown instead.
    static final String HIDDEN = "(set, not shown)";

    /// Returns words that may stand in any log.
    @Override
    public String toString() {
        return HIDDEN;
    }
}
