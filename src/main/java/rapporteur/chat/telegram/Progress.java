package rapporteur.chat.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import rapporteur.answer.Wording;
import rapporteur.chat.Attention;
import rapporteur.chat.Inbox.Received;
import rapporteur.chat.Message;
import rapporteur.chat.Outbox;
import rapporteur.chat.Reply;
import rapporteur.language.Language;

/// Shows in a chat that a reply is being made: "typing" at once and again; where it takes long, a message that the
/// reply will replace, and in private chats what is known so far. What cannot be shown is left: the reply itself
/// counts.
final class Progress implements Attention, AutoCloseable {
    private static final Duration TYPING_LASTS = Duration.ofMillis(4_500);
    private static final Duration BETWEEN_EDITS = Duration.ofMillis(1_500);

    /// The reply waits so long for a call that is under way, lest "typing" be shown after it.
    private static final Duration LONGEST_WAIT = Duration.ofMillis(300);

    private final TelegramApi api;
    private final Pace pace;
    private final Outbox outbox;
    private final Received received;
    private final Incoming.Meant meant;
    private final Thread typing;
    private final CountDownLatch done = new CountDownLatch(1);
    private Optional<Integer> announced;
    private long lastEdit = System.nanoTime();
    private String lastShown = "";

    Progress(TelegramApi api, Pace pace, Outbox outbox, Received received, Incoming.Meant meant) {
        this.api = api;
        this.pace = pace;
        this.outbox = outbox;
        this.received = received;
        this.meant = meant;
        this.announced = outbox.announced(received).map(Integer::parseInt);
        this.typing = Thread.ofVirtual().name("typing").start(this::type);
    }

    private void type() {
        try {
            do {
                if (pace.pauseOf(chat()).isZero()) {
                    keepPause(api.typing(meant.message().chat()));
                }
            } while (!done.await(TYPING_LASTS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepPause(Outcome outcome) {
        if (outcome instanceof Outcome.TooFast tooFast) {
            pace.pause(chat(), tooFast.pause());
        }
    }

    private String chat() {
        return meant.message().chat().id();
    }

    /// Returns the message that the reply replaces, if there is one.
    Optional<Integer> announced() {
        return announced;
    }

    @Override
    public void takesLong() {
        if (announced.isPresent() || !hasTurn()) {
            return;
        }
        var message =
                new Outgoing(0, meant.number(), !meant.message().isPrivate(), "", waiting(), List.of(), List.of());
        var outcome = api.deliver(meant.message().chat(), message, false);
        if (outcome instanceof Outcome.Done sent) {
            outbox.announce(received, Integer.toString(sent.message()));
            announced = Optional.of(sent.message());
        }
        keepPause(outcome);
        lastEdit = System.nanoTime();
    }

    private String waiting() {
        var language = meant.message().content() instanceof Message.Content.Words words
                ? Language.of(words.text())
                : meant.message().sender().language().orElse(Language.ENGLISH);
        return new Wording(language).waiting();
    }

    @Override
    public void soFar(Reply reply) {
        var soon = System.nanoTime() - lastEdit < BETWEEN_EDITS.toNanos();
        if (announced.isEmpty() || !meant.message().isPrivate() || soon) {
            return;
        }
        var first = TelegramText.messages(reply).getFirst();
        if (first.text().equals(lastShown) || !hasTurn()) {
            return;
        }
        lastShown = first.text();
        var edit = Outgoing.of(first, meant.number(), false, List.of()).inPlaceOf(announced.get());
        keepPause(api.deliver(meant.message().chat(), edit, false));
        lastEdit = System.nanoTime();
    }

    /// Progress is shown when it can be at once, or not at all.
    private boolean hasTurn() {
        return pace.pauseOf(chat()).isZero() && pace.takeTurnAtOnce(chat());
    }

    @Override
    public void close() {
        done.countDown();
        try {
            if (!typing.join(LONGEST_WAIT)) {
                typing.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
