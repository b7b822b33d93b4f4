package rapporteur.cli;

/// A command that could not do what it should. The message is for a person; the exit code is 1.
final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedException(String message) {
        super(message);
    }
}
