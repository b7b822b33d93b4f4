package rapporteur.chat.telegram;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import rapporteur.answer.Wording;
import rapporteur.chat.ChatSurface;
import rapporteur.chat.Desk;
import rapporteur.chat.Inbox;
import rapporteur.chat.Inbox.Received;
import rapporteur.chat.Lanes;
import rapporteur.chat.Message;
import rapporteur.chat.Message.Content;
import rapporteur.chat.Outbox;
import rapporteur.chat.Reply;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.Reply.Part;
import rapporteur.chat.Traces;
import rapporteur.chat.Turn;
import rapporteur.language.Language;
import rapporteur.settings.Secret;

/// The bot in Telegram: updates in, written to the inbox before Telegram is told so; each chat's in order through the
/// desk, chats side by side; replies out through the outbox, until they have arrived.
public final class TelegramSurface implements ChatSurface {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramSurface.class);

    private static final String BAD_TOKEN = "Telegram does not know the bot's token (expected: setting"
            + " telegram.bot-token as @BotFather gave it; he gives a new one with /token)";

    /// The same button pressed again within this time asks for nothing new.
    private static final Duration DOUBLE_PRESS = Duration.ofSeconds(20);

    private final URI url;
    private final Secret token;
    private final Desk desk;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Clock clock;
    private final Consumer<String> operator;
    private final Patience patience;

    private final Stopping stopping = new Stopping();
    private final Pace pace = new Pace();
    private final Lanes lanes = new Lanes();
    private final TelegramApi api;
    private final Courier courier;
    private final Absence absence;
    private final Memory memory;

    /// Chats that nobody reads any more, and the last number that was received when that became known.
    private final ConcurrentMap<String, Long> gone = new ConcurrentHashMap<>();

    private final Map<String, Long> presses = new LinkedHashMap<>();
    private final AtomicLong newest = new AtomicLong();
    private volatile @Nullable UpdateReader reader;
    private volatile @Nullable String fatal;

    /// Prepares the bot; nothing is called yet.
    ///
    /// @param url      where the Bot API is
    /// @param token    of the bot
    /// @param desk     replies
    /// @param inbox    what was received
    /// @param outbox   what is to be sent
    /// @param clock    says when something was received
    /// @param operator is told, once each, what whoever started the bot wants to know
    public TelegramSurface(
            URI url, Secret token, Desk desk, Inbox inbox, Outbox outbox, Clock clock, Consumer<String> operator) {
        this(url, token, desk, inbox, outbox, clock, operator, Patience.USUAL);
    }

    TelegramSurface(
            URI url,
            Secret token,
            Desk desk,
            Inbox inbox,
            Outbox outbox,
            Clock clock,
            Consumer<String> operator,
            Patience patience) {
        this.url = url;
        this.token = token;
        this.desk = desk;
        this.inbox = inbox;
        this.outbox = outbox;
        this.clock = clock;
        this.operator = operator;
        this.patience = patience;
        this.api = new TelegramApi(url, token);
        this.courier = new Courier(outbox, api, pace, stopping, this::tokenIsBad, this::deliverInLane, patience);
        this.absence = new Absence(inbox, clock.instant());
        this.memory = new Memory(inbox);
    }

    /// Asks Telegram who the bot is.
    ///
    /// @return its user name with @
    /// @throws IllegalStateException if Telegram does not say; the message says why, and what to do
    public static String nameOf(URI url, Secret token) {
        var api = new TelegramApi(url, token);
        try {
            return "@" + api.me().name();
        } catch (TelegramApiException e) {
            var outcome = TelegramApi.outcome(e);
            throw new IllegalStateException(
                    outcome instanceof Outcome.Unauthorized ? BAD_TOKEN : "at " + url.getHost() + ": " + why(outcome),
                    e);
        } finally {
            api.close();
        }
    }

    @Override
    public void run() {
        var me = introduced();
        if (me.isPresent()) {
            reader = new UpdateReader(me.get());
            operator.accept("@" + me.get().name() + " is answering; Ctrl-C ends it");
            Thread.ofVirtual().name("commands").start(this::offerCommands);
            resume();
            poll();
        }
        drain();
        var reason = fatal;
        if (reason != null) {
            throw new IllegalStateException(reason);
        }
    }

    // ---- starting

    /// Asks who the bot is until Telegram says so: a bot may be started before the network is there.
    private Optional<TelegramApi.Me> introduced() {
        var backoff = patience.first();
        var told = false;
        while (!stopping.isAsked()) {
            try {
                return Optional.of(api.me());
            } catch (TelegramApiException e) {
                var outcome = TelegramApi.outcome(e);
                if (outcome instanceof Outcome.Unauthorized) {
                    stopFor(BAD_TOKEN);
                    return Optional.empty();
                }
                if (!told) {
                    operator.accept("Telegram at " + url.getHost() + " cannot be reached yet (" + why(outcome)
                            + "); going on trying");
                    told = true;
                }
                stopping.pause(outcome instanceof Outcome.TooFast tooFast ? tooFast.pause() : backoff);
                backoff = Patience.after(backoff);
            }
        }
        return Optional.empty();
    }

    private static String why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unreachable unreachable -> unreachable.reason();
            case Outcome.Unknown unknown -> unknown.reason();
            case Outcome.TooFast tooFast -> "asked to pause";
            case Outcome.Refused refused -> "refused with " + refused.code();
            case Outcome.Done done -> "done";
            case Outcome.Gone gone -> "forbidden";
            case Outcome.Moved moved -> "moved";
            case Outcome.Unauthorized unauthorized -> "the token is wrong";
        };
    }

    /// A token that is refused once may be a hiccup; one that is refused twice is wrong, and the bot stops.
    private boolean tokenIsBad() {
        stopping.pause(patience.secondTry());
        if (stopping.isAsked()) {
            return true;
        }
        try {
            api.me();
            return false;
        } catch (TelegramApiException e) {
            if (TelegramApi.outcome(e) instanceof Outcome.Unauthorized) {
                stopFor(BAD_TOKEN);
                return true;
            }
            return false;
        }
    }

    private synchronized void stopFor(String reason) {
        if (fatal == null) {
            fatal = reason;
        }
        stopping.ask();
    }

    private void offerCommands() {
        for (var language : List.of("", "en", "zh")) {
            var wording = new Wording(language.equals("zh") ? Language.CHINESE : Language.ENGLISH);
            var commands = new LinkedHashMap<String, String>();
            commands.put("start", wording.say("开始，看例子", "Begin, with examples"));
            commands.put("help", wording.say("怎么用", "How to use me"));
            commands.put("meetings", wording.say("会议列表", "List the meetings"));
            commands.put("summary", wording.say("会议摘要", "Sum up a meeting"));
            commands.put("digest", wording.say("会议摘报", "Meetings in a line each"));
            commands.put("timeline", wording.say("时间线", "Meetings by day"));
            commands.put("compare", wording.say("比较两次会议", "Two meetings side by side"));
            commands.put("trace", wording.say("追踪提法", "Follow a phrase"));
            commands.put("sources", wording.say("上一个回答的出处", "Sources of the last answer"));
            commands.put("privacy", wording.say("保存了什么", "What I keep"));
            commands.put("forget", wording.say("删除我的数据", "Erase my data"));
            if (!(api.commands(commands, language) instanceof Outcome.Done)) {
                LOG.warn("list of commands not set language={}", language);
            }
        }
    }

    /// Goes on where the last run ended: first what was to be sent, then what was to be answered.
    private void resume() {
        outbox.waiting().forEach(this::deliverInLane);
        var open = inbox.open();
        if (!open.isEmpty()) {
            LOG.info("resumed unanswered={}", open.size());
        }
        open.forEach(received -> take(received, false));
        memory.lookAfter(clock.instant());
    }

    // ---- receiving

    private void poll() {
        var poller = poller();
        var polling = Thread.ofPlatform().name("poll").daemon().start(poller::run);
        while (stopping.pause(patience.watch())) {
            memory.lookAfter(clock.instant());
            if (!polling.isAlive() || poller.isHung()) {
                LOG.error("polling has hung; beginning anew");
                poller.giveUp();
                polling.interrupt();
                poller = poller();
                polling = Thread.ofPlatform().name("poll").daemon().start(poller::run);
            }
        }
        poller.giveUp();
    }

    private Poller poller() {
        return new Poller(url, token, this::received, this::tokenIsBad, api::noWebhook, stopping, patience);
    }

    private void received(Updates updates) {
        absence.listened(clock.instant());
        for (var received : inbox.keep(updates.received(), clock.instant())) {
            try {
                take(received, true);
            } catch (RuntimeException e) {
                LOG.error("not taken; the next start tries again id={}", received.id(), Traces.withoutWords(e));
            }
        }
    }

    /// @param isFresh whether it has just come: a button's application is waiting for a sign
    private void take(Received received, boolean isFresh) {
        newest.accumulateAndGet(received.number(), Math::max);
        Incoming incoming;
        try {
            incoming = Objects.requireNonNull(reader).read(received.body());
        } catch (RuntimeException e) {
            LOG.warn("unreadable update skipped id={} reason={}", received.id(), e.getMessage());
            inbox.drop(received);
            return;
        }
        switch (incoming) {
            case Incoming.Meant meant -> {
                if (isFresh) {
                    meant.press().ifPresent(press -> Thread.startVirtualThread(() -> api.heard(press)));
                }
                if (isDoublePress(meant)) {
                    inbox.drop(received);
                } else {
                    lanes.run(meant.message().chat().id(), () -> answer(received, meant));
                }
            }
            case Incoming.Gone left -> {
                markGone(left.chat().id());
                lanes.run(left.chat().id(), () -> {
                    outbox.giveUp(left.chat().id());
                    inbox.drop(received);
                });
            }
            case Incoming.Moved moved ->
                lanes.run(moved.from(), () -> {
                    outbox.move(moved.from(), moved.to());
                    inbox.drop(received);
                    deliverInLane(moved.to());
                });
            case Incoming.Nothing nothing -> inbox.drop(received);
        }
    }

    private synchronized boolean isDoublePress(Incoming.Meant meant) {
        if (!(meant.message().content() instanceof Content.Pressed pressed)) {
            return false;
        }
        var now = System.nanoTime();
        presses.values().removeIf(at -> now - at > DOUBLE_PRESS.toNanos());
        var key = meant.message().chat().id() + " " + meant.message().sender().id() + " " + meant.number() + " "
                + pressed.data();
        return presses.putIfAbsent(key, now) != null;
    }

    private void markGone(String chat) {
        gone.put(chat, newest.get());
    }

    /// Whoever writes after having gone has come back.
    private boolean isGone(String chat, Received received) {
        var since = gone.get(chat);
        if (since != null && received.number() > since) {
            gone.remove(chat, since);
            return false;
        }
        return since != null;
    }

    // ---- answering

    private void answer(Received received, Incoming.Meant meant) {
        if (stopping.isAsked()) {
            return;
        }
        var chat = meant.message().chat();
        if (isGone(chat.id(), received)) {
            inbox.drop(received);
            return;
        }
        var started = System.nanoTime();
        Turn turn;
        Optional<Integer> announced;
        try (var progress = new Progress(api, pace, outbox, received, meant)) {
            turn = desk.reply(meant.message(), progress);
            announced = progress.announced();
        }
        turn = absence.explained(turn, meant.message());
        if (!isKept(received, meant.message(), turn, parcels(turn, meant, announced))) {
            return;
        }
        LOG.info("answered update={} ms={}", received.id(), (System.nanoTime() - started) / 1_000_000);
        deliver(chat.id());
        turn.notices().forEach(notice -> deliverInLane(notice.chat().id()));
    }

    /// Keeps an answer as soon as the disk takes it.
    ///
    /// @return whether it did, before the bot was to stop
    private boolean isKept(Received received, Message message, Turn turn, List<Outbox.Draft> parcels) {
        for (var pause = patience.first(); ; pause = Patience.after(pause)) {
            try {
                inbox.finish(received, message, turn, parcels);
                return true;
            } catch (UncheckedIOException e) {
                LOG.error("answer cannot be kept; going on trying update={} reason={}", received.id(), e.getMessage());
                if (!stopping.pause(pause)) {
                    return false;
                }
            }
        }
    }

    private static List<Outbox.Draft> parcels(Turn turn, Incoming.Meant meant, Optional<Integer> announced) {
        var parcels = new ArrayList<Outbox.Draft>();
        var chat = meant.message().chat();
        turn.reply().ifPresent(reply -> {
            for (var outgoing : outgoing(reply, meant.number(), !meant.message().isPrivate())) {
                var replaces = parcels.isEmpty() && announced.isPresent();
                parcels.add(new Outbox.Draft(chat, (replaces ? outgoing.inPlaceOf(announced.get()) : outgoing).json()));
            }
        });
        for (var notice : turn.notices()) {
            outgoing(notice.reply(), 0, false)
                    .forEach(outgoing -> parcels.add(new Outbox.Draft(notice.chat(), outgoing.json())));
        }
        return parcels;
    }

    /// The buttons stand below the last message of words; pictures follow it.
    private static List<Outgoing> outgoing(Reply reply, int answers, boolean replies) {
        var messages = TelegramText.messages(reply);
        var outgoing = new ArrayList<Outgoing>();
        for (var i = 0; i < messages.size(); i++) {
            var isLast = i == messages.size() - 1;
            outgoing.add(Outgoing.of(
                    messages.get(i), answers, replies && i == 0, isLast ? reply.buttons() : List.<List<Button>>of()));
        }
        for (var part : reply.parts()) {
            if (part instanceof Part.Picture picture) {
                outgoing.add(Outgoing.of(picture, answers));
            }
        }
        return outgoing;
    }

    private void deliverInLane(String chat) {
        lanes.run(chat, () -> deliver(chat));
    }

    private void deliver(String chat) {
        if (!courier.deliver(chat)) {
            markGone(chat);
        }
    }

    // ---- ending

    @Override
    public void end() {
        stopping.ask();
    }

    private void drain() {
        try {
            if (!lanes.awaitIdle(patience.drain())) {
                LOG.info("not everything was finished; the next start goes on with it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        api.close();
    }
}
