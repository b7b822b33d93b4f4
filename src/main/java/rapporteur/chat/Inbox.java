package rapporteur.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was received, kept until it is answered: nothing is lost between a surface that was told "received" and the
/// reply. For any number of threads.
///
/// Methods throw [java.io.UncheckedIOException] if it can be neither read nor written; what they return has been
/// written to the disk.
public interface Inbox {
    /// Something received.
    ///
    /// @param number      place in the order of receipt
    /// @param id          as its surface numbers it; not unique for ever
    /// @param fingerprint tells apart two of the same id
    /// @param body        as it came
    record Received(long number, String id, String fingerprint, String body) {}

    /// Keeps what was received, each once: what is known by id and fingerprint is left out.
    ///
    /// @param incoming in order; their numbers are not looked at
    /// @return those that are new, numbered
    List<Received> keep(List<Received> incoming, Instant now);

    /// Returns what is not answered yet, in order of receipt.
    List<Received> open();

    /// In one step: the message is answered and its body erased, its parcels wait to be sent, the turn is remembered.
    ///
    /// @param message what it said
    /// @param turn    what comes of it
    /// @param parcels what is to be sent, in order
    void finish(Received received, Message message, Turn turn, List<Outbox.Draft> parcels);

    /// Nothing comes of it: unreadable, not meant for the bot, or of no interest. Its body is erased.
    void drop(Received received);

    /// Notes that whoever holds what people send was asked for it.
    void listened(Instant now);

    /// Returns when that was last noted; nothing before the first time.
    Optional<Instant> lastListened();

    /// Forgets what people used up before that day, and what was answered before that time, but for nothing: it is
    /// what tells a repeated message.
    void forgetBefore(Instant time);
}
