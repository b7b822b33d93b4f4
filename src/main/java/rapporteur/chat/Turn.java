package rapporteur.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.question.Focus;

/// What comes of a message: what is shown, and what is remembered.
///
/// @param reply    what to show; nothing where nothing is said
/// @param kept     the answer, if one was given
/// @param focus    what the conversation is about from now on, if it changed
/// @param notices  what other chats are told
/// @param used     what the sender used up
/// @param forgets  whether everything that is kept of the sender and the chat is to be erased
public record Turn(
        Optional<Reply> reply,
        Optional<KeptAnswer> kept,
        Optional<Focus> focus,
        List<Notice> notices,
        Optional<Used> used,
        boolean forgets) {
    /// What a message used up.
    ///
    /// @param day   on which
    /// @param usage how much
    public record Used(LocalDate day, People.Usage usage) {}

    /// Something that another chat is told.
    ///
    /// @param chat  which
    /// @param reply what
    public record Notice(Chat chat, Reply reply) {}

    public Turn {
        notices = List.copyOf(notices);
    }

    /// Returns a turn in which something is said and nothing remembered.
    public static Turn saying(Reply reply) {
        return new Turn(Optional.of(reply), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), false);
    }

    /// Returns a turn in which nothing happens.
    public static Turn silent() {
        return new Turn(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), false);
    }

    /// Returns the same turn with another reply.
    public Turn showing(Reply other) {
        return new Turn(Optional.of(other), kept, focus, notices, used, forgets);
    }

    /// Returns the same turn with something that another chat is told.
    public Turn telling(Chat other, Reply what) {
        var more = new ArrayList<>(notices);
        more.add(new Notice(other, what));
        return new Turn(reply, kept, focus, more, used, forgets);
    }
}
