package rapporteur.chat;

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

    /// Remembers a turn, or forgets as it says.
    void remember(Message message, Turn turn);
}
