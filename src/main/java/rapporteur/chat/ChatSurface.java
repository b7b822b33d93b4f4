package rapporteur.chat;

/// A place where people write to the bot: a messenger, a terminal.
public interface ChatSurface {
    /// Serves people until it is ended, its other side ends it, or it cannot go on.
    ///
    /// @throws IllegalStateException if it cannot go on; the message is for the operator
    void run();

    /// Ends [#run] from another thread: nothing new is taken, what is begun is finished as far as a few seconds allow,
    /// the rest waits on disk for the next start.
    void end();
}
