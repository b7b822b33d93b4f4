package rapporteur.language;

/// These bytes are no text. The message says what was found and what was expected.
public final class UndecodableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UndecodableException(String found) {
        super(found + " (expected: text in UTF-8, UTF-16, UTF-32, GB18030, Big5 or windows-1252)");
    }
}
