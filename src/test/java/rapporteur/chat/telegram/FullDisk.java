package rapporteur.chat.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import rapporteur.chat.Inbox;
import rapporteur.chat.Message;
import rapporteur.chat.Outbox.Draft;
import rapporteur.chat.Turn;

/// An inbox on a disk that is full for the first few times that something is to be written about what was received.
final class FullDisk implements Inbox {
    private final Inbox inbox;
    private final AtomicInteger failures;

    /// @param failures how often writing fails
    FullDisk(Inbox inbox, int failures) {
        this.inbox = inbox;
        this.failures = new AtomicInteger(failures);
    }

    private void write() {
        if (failures.getAndDecrement() > 0) {
            throw new UncheckedIOException(new IOException("the disk is full"));
        }
    }

    @Override
    public List<Received> keep(List<Received> incoming, Instant now) {
        return inbox.keep(incoming, now);
    }

    @Override
    public List<Received> open() {
        return inbox.open();
    }

    @Override
    public void finish(Received received, Message message, Turn turn, List<Draft> parcels) {
        write();
        inbox.finish(received, message, turn, parcels);
    }

    @Override
    public void drop(Received received) {
        write();
        inbox.drop(received);
    }

    @Override
    public void listened(Instant now) {
        inbox.listened(now);
    }

    @Override
    public Optional<Instant> lastListened() {
        return inbox.lastListened();
    }

    @Override
    public void forgetBefore(Instant time) {
        inbox.forgetBefore(time);
    }
}
