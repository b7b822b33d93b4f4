package rapporteur.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Who may what. People are named as their surface names them. For any number of threads.
///
/// Methods throw [java.io.UncheckedIOException] if it can be neither read nor written.
public interface People {
    /// What somebody may.
    enum Role {
        /// Ask, without the model.
        GUEST,
        /// Ask, with the model.
        MEMBER,
        /// That, and let others in.
        ADMIN
    }

    /// Returns what somebody may.
    Role role(String person);

    /// Returns whether anybody is an admin.
    boolean hasAdmin();

    /// Makes somebody an admin.
    void makeAdmin(String person);

    /// Keeps a request for membership under a code; an earlier request of the same person is dropped.
    ///
    /// @param code    known to nobody else
    /// @param chat    where this person is told of the approval
    /// @param expires when the code ceases to be good
    void request(String code, String person, Chat chat, Instant expires);

    /// Somebody who was let in.
    ///
    /// @param person who
    /// @param chat   where this person is told so
    record Approved(String person, Chat chat) {}

    /// Makes whoever holds the code a member. The same code again does the same again.
    ///
    /// @return who that is; nothing for a code that is unknown or too old
    Optional<Approved> approve(String code, Instant now);

    /// What somebody used on one day.
    ///
    /// @param questions asked
    /// @param tokens    of the model, read and written
    /// @param told      whether this person was told that the tokens are used up
    record Usage(long questions, long tokens, boolean told) {
        /// Nothing.
        public static final Usage NONE = new Usage(0, 0, false);
    }

    /// Returns what somebody used.
    Usage usage(String person, LocalDate day);
}
