package rapporteur.chat;

/// What a surface does while a reply is being made. Called on the thread that asked for the reply.
public interface Attention {
    /// Nobody watches.
    Attention NONE = new Attention() {
        @Override
        public void takesLong() {}

        @Override
        public void soFar(Reply reply) {}
    };

    /// A model is asked: this takes a while.
    void takesLong();

    /// Part of the reply is known; more may follow, and all of it comes again at the end.
    void soFar(Reply reply);
}
