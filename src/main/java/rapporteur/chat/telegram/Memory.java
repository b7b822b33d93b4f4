package rapporteur.chat.telegram;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.chat.Inbox;

/// How long what was answered is remembered, lest it be answered again. Looked after at the start and once a day, since
/// a bot may run for a year.
final class Memory {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    /// Telegram itself repeats nothing after a day.
    private static final Duration LASTS = Duration.ofDays(3);

    private static final Duration BETWEEN_LOOKS = Duration.ofDays(1);

    private final Inbox inbox;
    private Instant looked = Instant.EPOCH;

    Memory(Inbox inbox) {
        this.inbox = inbox;
    }

    /// Forgets what is too old, unless it was looked after today.
    void lookAfter(Instant now) {
        if (Duration.between(looked, now).abs().compareTo(BETWEEN_LOOKS) < 0) {
            return;
        }
        looked = now;
        try {
            inbox.forgetBefore(now.minus(LASTS));
        } catch (UncheckedIOException e) {
            LOG.warn("old messages not forgotten; tomorrow again reason={}", e.getMessage());
        }
    }
}
