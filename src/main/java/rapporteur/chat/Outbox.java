package rapporteur.chat;

import java.util.List;
import java.util.Optional;

/// What is to be sent, in order for each chat, kept until it is known to have been sent. For any number of threads.
///
/// A parcel is *waiting*, then *sending*, then gone. One that is found sending after a crash, or whose sending ended
/// without a word, has an unknown outcome: it may have arrived. It is sent once more for each such outcome, and the
/// surface can say that it belongs to the same question.
///
/// Methods throw [java.io.UncheckedIOException] if it can be neither read nor written; what they change has been
/// written to the disk.
public interface Outbox {
    /// Something to be sent.
    ///
    /// @param chat where
    /// @param body what, in the surface's own form
    record Draft(Chat chat, String body) {}

    /// Something to be sent, and how far that has come.
    ///
    /// @param number   place in the order
    /// @param chat     where
    /// @param body     what
    /// @param unknown  how often it may have arrived already
    record Parcel(long number, Chat chat, String body, int unknown) {}

    /// Returns the chats that something waits for.
    List<String> waiting();

    /// Returns the first parcel that waits for a chat; one that was being sent counts as waiting, its outcome unknown.
    Optional<Parcel> next(String chat);

    /// Notes that a parcel is being sent from now on.
    void sending(Parcel parcel);

    /// Notes that it has arrived.
    void sent(Parcel parcel);

    /// Notes that it has certainly not arrived, and waits again.
    void notSent(Parcel parcel);

    /// Notes that it may have arrived, and waits to be sent once more.
    void unknown(Parcel parcel);

    /// Replaces a parcel's body: the surface refused its form.
    void replace(Parcel parcel, String body);

    /// Gives a parcel up: the surface will never take it.
    void giveUp(Parcel parcel);

    /// Gives up everything for a chat that nobody reads any more.
    void giveUp(String chat);

    /// A chat has become another one: what is kept of it and waits for it goes there.
    void move(String from, String to);

    /// Notes a message that is to be replaced by the answer to what was received.
    void announce(Inbox.Received received, String message);

    /// Returns the message that is to be replaced by the answer to what was received, if one was noted.
    Optional<String> announced(Inbox.Received received);

    /// Returns how many outcomes were unknown so far.
    long unknownOutcomes();
}
