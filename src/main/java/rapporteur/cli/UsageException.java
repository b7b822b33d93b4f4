package rapporteur.cli;

/// A command line that cannot be carried out. The message is for a person; the exit code is 2.
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
