package rapporteur.answer;

import java.util.List;

/// Is told how far a model has come with an answer. Called on the thread that asked.
public interface Drafting {
    /// Nobody watches.
    Drafting UNWATCHED = new Drafting() {
        @Override
        public void begins() {}

        @Override
        public void has(List<Line> lines) {}

        @Override
        public void spent(long tokens) {}
    };

    /// The model is being asked: the answer takes a while.
    void begins();

    /// Another statement was found to be borne out.
    ///
    /// @param lines the answer so far
    void has(List<Line> lines);

    /// The model is done, or has failed.
    ///
    /// @param tokens that were used
    void spent(long tokens);
}
