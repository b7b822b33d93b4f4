package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rapporteur.answer.Documents;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.chat.Chat;
import rapporteur.chat.Desk;
import rapporteur.chat.Inbox;
import rapporteur.chat.Inbox.Received;
import rapporteur.chat.Limits;
import rapporteur.chat.Message;
import rapporteur.chat.Outbox.Draft;
import rapporteur.chat.Turn;
import rapporteur.question.QuestionReader;
import rapporteur.report.Png;
import rapporteur.store.ChatsDatabase;

/// A bot at work in this process: a desk that knows two articles, chats on disk, Telegram as its surface.
final class RunningBot implements AutoCloseable {
    /// What the bot answers from.
    static final Rapporteur RAPPORTEUR = Documents.rapporteur(
            List.of(
                    article(
                            "jinan.txt",
                            "3月14日，济南市委常委会召开会议，市委书记刘强主持会议并讲话。会议审议了《济南市节约用水条例》。"
                                    + "会议指出，要守住水源地，把每一滴水用好。会议强调，要办好<民生>实事，项目进度见 www.jinan.gov.cn/xm。"),
                    article(
                            "qingdao.txt",
                            "On 9 April 2024 the Qingdao Municipal Party Committee held a meeting. Zeng Zanrong, secretary of"
                                    + " the Qingdao Municipal Party Committee, presided over the meeting.")),
            0.0);

    /// Trouble is over soon here.
    static final Patience IMPATIENT = new Patience(
            Duration.ofMillis(20),
            Duration.ofMillis(20),
            Duration.ofMillis(20),
            Duration.ofMillis(500),
            Duration.ofSeconds(5),
            Duration.ofSeconds(90));

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /// What every trace is painted as.
    static final String PICTURE = "PNG of a trace";

    private final FakeTelegram telegram;
    private final ChatsDatabase chats;
    private final TelegramSurface surface;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> run;

    private RunningBot(
            FakeTelegram telegram,
            Path home,
            Rapporteur rapporteur,
            Runnable beforeAnswer,
            UnaryOperator<Inbox> disk,
            Clock clock,
            Patience patience) {
        this.telegram = telegram;
        this.chats = openChats(home);
        var desk = new Desk(
                rapporteur,
                new QuestionReader(CLOCK),
                chats,
                chats,
                Limits.NONE,
                Optional.empty(),
                CLOCK,
                beforeAnswer,
                (trace, language) -> Optional.of(new Png(PICTURE.getBytes(StandardCharsets.UTF_8))));
        this.surface = new TelegramSurface(
                telegram.url(), FakeTelegram.TOKEN, desk, disk.apply(chats), chats, clock, told::add, patience);
        this.run = CompletableFuture.runAsync(
                surface::run, task -> Thread.ofPlatform().daemon().start(task));
    }

    static RunningBot start(FakeTelegram telegram, Path home) {
        return start(telegram, home, RAPPORTEUR, () -> {});
    }

    /// @param beforeAnswer is run before each answer, on the thread that answers
    static RunningBot start(FakeTelegram telegram, Path home, Rapporteur rapporteur, Runnable beforeAnswer) {
        return new RunningBot(telegram, home, rapporteur, beforeAnswer, inbox -> inbox, CLOCK, IMPATIENT);
    }

    /// @param disk stands between the bot and its inbox
    static RunningBot start(FakeTelegram telegram, Path home, UnaryOperator<Inbox> disk) {
        return new RunningBot(telegram, home, RAPPORTEUR, () -> {}, disk, CLOCK, IMPATIENT);
    }

    static RunningBot start(FakeTelegram telegram, Path home, Patience patience) {
        return new RunningBot(telegram, home, RAPPORTEUR, () -> {}, inbox -> inbox, CLOCK, patience);
    }

    /// @param clock of the bot, though not of its desk
    static RunningBot start(
            FakeTelegram telegram, Path home, UnaryOperator<Inbox> disk, Clock clock, Patience patience) {
        return new RunningBot(telegram, home, RAPPORTEUR, () -> {}, disk, clock, patience);
    }

    /// Opens what a bot of that home keeps, to look into it or to prepare it.
    static ChatsDatabase openChats(Path home) {
        return ChatsDatabase.open(home.resolve("chats.db"), CLOCK);
    }

    /// Leaves messages for a private chat as a bot that ended has left them.
    ///
    /// @param bodies as [#unsent] makes them
    static void leaveUnsent(Path home, long chat, String... bodies) {
        try (var chats = openChats(home)) {
            var received = chats.keep(List.of(new Received(0, "1", "earlier in " + chat, "{}")), CLOCK.instant())
                    .getFirst();
            var where = Chat.of(Long.toString(chat));
            var message = new Message(
                    where, true, new Message.Sender(where.id(), Optional.empty()), new Message.Content.Words(""));
            chats.finish(
                    received,
                    message,
                    Turn.silent(),
                    Stream.of(bodies).map(body -> new Draft(where, body)).toList());
        }
    }

    /// Returns a message as a bot keeps it until it has arrived.
    static String unsent(String words, int question) {
        return new Outgoing(0, question, false, "", words, List.of(), List.of()).json();
    }

    /// Returns an article that is body throughout.
    static Article article(String name, String text) {
        return new Article(new ArticleId(name), new Origin("articles", name), text, Article.Form.BODY, Metadata.NONE);
    }

    ChatsDatabase chats() {
        return chats;
    }

    /// Returns what whoever started the bot was told.
    List<String> told() {
        return List.copyOf(told);
    }

    /// Waits until everything that was said is confirmed and answered, and every answer has arrived.
    void awaitQuiet() {
        telegram.await(
                "a quiet bot",
                () -> telegram.updates().isEmpty()
                        && chats.open().isEmpty()
                        && chats.waiting().isEmpty());
    }

    /// Ends the bot and waits until it has ended.
    void end() {
        surface.end();
        assertThat(ending()).isEmpty();
        chats.close();
    }

    /// Ends the bot, and does something before it has ended.
    void endWhile(Runnable meanwhile) {
        surface.end();
        meanwhile.run();
        end();
    }

    /// Waits until the bot ends by itself.
    ///
    /// @return why, if it could not go on
    Optional<Throwable> ending() {
        try {
            run.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("the bot does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        surface.end();
        ending();
        chats.close();
    }
}
