package rapporteur.chat;

import java.util.List;
import java.util.Optional;
import rapporteur.question.Focus;

/// What is remembered of chats. For any number of threads.
///
/// Methods throw [java.io.UncheckedIOException] if it can be neither read nor written.
public interface Conversations {
    /// What was said before in a chat.
    ///
    /// @param focus what the conversation is about
    /// @param last  number of its last answer, 0 if there was none; counts on when answers are erased
    record Past(Optional<Focus> focus, int last) {
        /// Nothing.
        public static final Past NONE = new Past(Optional.empty(), 0);
    }

    /// Returns what was said before. Topics have each their focus; answers are numbered through the chat.
    Past past(Chat chat);

    /// Returns an answer of a chat.
    Optional<KeptAnswer> answer(Chat chat, int number);

    /// An answer and the chat in which it was given.
    ///
    /// @param chat   its id
    /// @param answer as kept
    record Given(String chat, KeptAnswer answer) {}

    /// Returns the answers that bear a number, one a chat at most, in order of the chats' ids.
    List<Given> given(int number);

    /// Returns the questions to which nothing was found, newest first.
    ///
    /// @param limit how many at most
    List<Given> unanswered(int limit);

    /// Remembers a turn, or forgets as it says.
    void remember(Message message, Turn turn);
}
