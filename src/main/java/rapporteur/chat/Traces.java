package rapporteur.chat;

/// What failed where, without what was said: the message of an exception may repeat a person's words, and logs hold
/// none.
public final class Traces {
    private Traces() {}

    /// Returns something to log in the place of what was thrown: its kind and its stack, and those of its causes.
    public static Throwable withoutWords(Throwable thrown) {
        return withoutWords(thrown, 0);
    }

    private static Throwable withoutWords(Throwable thrown, int depth) {
        var cause = thrown.getCause();
        var trace = new Throwable(
                thrown.getClass().getName(), cause == null || depth > 8 ? null : withoutWords(cause, depth + 1));
        trace.setStackTrace(thrown.getStackTrace());
        return trace;
    }
}
