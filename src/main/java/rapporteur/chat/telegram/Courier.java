package rapporteur.chat.telegram;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.chat.Outbox;
import rapporteur.chat.Outbox.Parcel;
import rapporteur.chat.Traces;

/// Takes what waits in the outbox to Telegram, in order, at the pace that Telegram allows, until it has arrived.
///
/// Whoever delivers to a chat is alone in its lane. What certainly did not arrive is sent again; what may have arrived
/// is sent once more for each time that is unknown, shown as a reply to the same message, and counted.
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final TelegramApi api;
    private final Pace pace;
    private final Stopping stopping;
    private final BooleanSupplier tokenIsBad;
    private final Consumer<String> isWaiting;
    private final Patience patience;

    /// @param tokenIsBad finds out, when Telegram does not take the token, whether that is so for good
    /// @param isWaiting  is told of another chat that something waits for, to be delivered in that chat's lane
    Courier(
            Outbox outbox,
            TelegramApi api,
            Pace pace,
            Stopping stopping,
            BooleanSupplier tokenIsBad,
            Consumer<String> isWaiting,
            Patience patience) {
        this.outbox = outbox;
        this.api = api;
        this.pace = pace;
        this.stopping = stopping;
        this.tokenIsBad = tokenIsBad;
        this.isWaiting = isWaiting;
        this.patience = patience;
    }

    /// Delivers everything that waits for a chat, or as much as there is time for before the bot stops.
    ///
    /// @return whether anybody reads there
    boolean deliver(String chat) {
        var backoff = patience.first();
        for (var next = outbox.next(chat); next.isPresent() && awaitTurn(chat); next = outbox.next(chat)) {
            var parcel = next.get();
            outbox.sending(parcel);
            if (!awaitGo()) {
                outbox.notSent(parcel);
                return true;
            }
            var outcome = carry(parcel);
            if (outcome instanceof Outcome.Gone) {
                outbox.giveUp(chat);
                return false;
            }
            if (outcome instanceof Outcome.Moved moved) {
                outbox.move(chat, moved.chat());
                isWaiting.accept(moved.chat());
                return true;
            }
            if (outcome instanceof Outcome.Unauthorized && tokenIsBad.getAsBoolean()) {
                return true;
            }
            if (waitsAfter(outcome)) {
                stopping.pause(backoff);
                backoff = Patience.after(backoff);
            } else {
                backoff = patience.first();
            }
        }
        return true;
    }

    /// Sends a parcel and notes what became of it.
    private Outcome carry(Parcel parcel) {
        var chat = parcel.chat().id();
        Outgoing outgoing;
        Outcome outcome;
        try {
            outgoing = Outgoing.read(parcel.body());
            outcome = api.deliver(parcel.chat(), outgoing, parcel.unknown() > 0);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // It would fail for ever, and everything behind it would wait for ever.
            LOG.error("given up, no message chat={}", chat, Traces.withoutWords(e));
            outbox.giveUp(parcel);
            return new Outcome.Done(0);
        }
        switch (outcome) {
            case Outcome.Done done -> outbox.sent(parcel);
            case Outcome.TooFast tooFast -> {
                LOG.info("asked to pause chat={} s={}", chat, tooFast.pause().toSeconds());
                pace.pause(chat, tooFast.pause());
                outbox.notSent(parcel);
            }
            case Outcome.Gone gone -> LOG.info("nobody reads there any more chat={}", chat);
            case Outcome.Moved moved -> outbox.notSent(parcel);
            case Outcome.Refused refused -> reform(parcel, outgoing, refused);
            case Outcome.Unauthorized unauthorized -> outbox.notSent(parcel);
            case Outcome.Unreachable unreachable -> {
                LOG.warn("not sent, Telegram {} chat={}", unreachable.reason(), chat);
                outbox.notSent(parcel);
            }
            case Outcome.Unknown unknown -> {
                LOG.warn("perhaps sent chat={} reason={}", chat, unknown.reason());
                noteUnknown(parcel, outgoing);
            }
        }
        return outcome;
    }

    private static boolean waitsAfter(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unreachable unreachable -> true;
            case Outcome.Unknown unknown -> true;
            case Outcome.Unauthorized unauthorized -> true;
            // These wait as long as they say, or not at all.
            case Outcome.Done done -> false;
            case Outcome.TooFast tooFast -> false;
            case Outcome.Refused refused -> false;
            case Outcome.Gone gone -> false;
            case Outcome.Moved moved -> false;
        };
    }

    /// An edit that arrives twice is one edit.
    private void noteUnknown(Parcel parcel, Outgoing outgoing) {
        if (outgoing.edits() == 0) {
            outbox.unknown(parcel);
        } else {
            outbox.notSent(parcel);
        }
    }

    /// What Telegram refuses in one form it may take in another, once.
    private void reform(Parcel parcel, Outgoing outgoing, Outcome.Refused refused) {
        if (!outgoing.html().isEmpty() && refused.description().contains("can't parse entities")) {
            LOG.error(
                    "HTML refused, sent as plain text chat={} said={}",
                    parcel.chat().id(),
                    refused.description());
            outbox.replace(parcel, outgoing.plain().json());
        } else if (outgoing.edits() != 0) {
            // The message to be edited was deleted.
            outbox.replace(parcel, outgoing.anew().json());
        } else {
            LOG.error("given up chat={} code={} said={}", parcel.chat().id(), refused.code(), refused.description());
            outbox.giveUp(parcel);
        }
    }

    /// @return whether it is the chat's turn; not when the bot is to stop first
    private boolean awaitTurn(String chat) {
        return stopping.pause(pace.pauseOf(chat))
                && stopping.pause(pace.takeTurn(chat))
                && stopping.pause(pace.takeTurnAmongAll());
    }

    /// @return whether it may go now; not when the bot is to stop first
    private boolean awaitGo() {
        for (var wait = pace.go(); !wait.isZero(); wait = pace.go()) {
            if (!stopping.pause(wait)) {
                return false;
            }
        }
        return !stopping.isAsked();
    }
}
