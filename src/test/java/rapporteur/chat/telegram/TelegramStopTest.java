package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// A bot may be stopped at any time: what it was asked is answered by the next one, and nothing twice.
class TelegramStopTest {
    private static final long ANNA = 7;
    private static final long BEN = 8;

    private static final String WHO = "谁主持了会议？";
    private static final String DOCUMENTS = "会议审议了什么？";

    @RegisterExtension
    private final FakeTelegram telegram = new FakeTelegram();

    @TempDir
    private Path home;

    @Test
    void a_stop_takes_no_longer_than_five_seconds_whatever_is_under_way() {
        assertThat(Patience.USUAL.drain()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void what_was_not_answered_when_the_bot_ended_is_answered_by_the_next() {
        var gate = new Gate();
        var bot = RunningBot.start(telegram, home, RunningBot.RAPPORTEUR, gate);
        telegram.say(ANNA, WHO);
        gate.awaitReached();
        telegram.say(ANNA, DOCUMENTS);
        telegram.await("all updates", () -> telegram.updates().isEmpty());
        bot.end();
        assertThat(telegram.shown(ANNA)).isEmpty();

        try (var next = RunningBot.start(telegram, home)) {
            next.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA))
                .extracting(Shown::text)
                .satisfiesExactly(
                        first -> assertThat(first).contains("主持会议并讲话。[1]"),
                        second -> assertThat(second).contains("《济南市节约用水条例》。[1]"));
    }

    @Test
    void what_is_being_answered_is_finished_and_sent_by_the_next() {
        var gate = new Gate();
        var patient = RunningBot.start(telegram, home, RunningBot.RAPPORTEUR, gate);
        telegram.say(ANNA, WHO);
        gate.awaitReached();

        patient.endWhile(gate::open);

        try (var chats = RunningBot.openChats(home)) {
            assertThat(chats.open()).isEmpty();
        }
        try (var next = RunningBot.start(telegram, home)) {
            next.awaitQuiet();
        }
        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void what_was_on_its_way_is_sent_once_more_as_a_reply() {
        var never = new CountDownLatch(1);
        telegram.once("sendMessage", Fault.heldAfter(never));
        var bot = RunningBot.start(telegram, home);
        var question = telegram.say(ANNA, WHO);
        telegram.awaitReply(ANNA);
        bot.end();

        try (var next = RunningBot.start(telegram, home)) {
            next.awaitQuiet();

            assertThat(next.chats().unknownOutcomes()).isEqualTo(1);
        }
        never.countDown();
        assertThat(telegram.shown(ANNA)).extracting(Shown::answers).containsExactly(0, question);
    }

    @Test
    void nobody_waits_for_a_pause_that_telegram_asked_for() {
        telegram.once("sendMessage", Fault.tooFast(3_600));
        var bot = RunningBot.start(telegram, home);
        telegram.say(ANNA, WHO);
        telegram.awaitCalls("sendMessage", 1);

        bot.end();

        try (var chats = RunningBot.openChats(home)) {
            assertThat(chats.waiting()).containsExactly(Long.toString(ANNA));
        }
    }

    @Test
    void a_bot_that_has_not_reached_telegram_yet_can_be_ended() {
        telegram.always("getMe", Fault.badGateway());
        var bot = RunningBot.start(telegram, home);
        telegram.awaitCalls("getMe", 2);

        bot.end();

        assertThat(telegram.calls("getUpdates")).isEmpty();
    }

    @Test
    void nothing_is_lost_or_sent_twice_over_many_stops() {
        for (var round = 1; round <= 5; round++) {
            var bot = RunningBot.start(telegram, home);
            telegram.say(ANNA, WHO);
            telegram.say(BEN, DOCUMENTS);
            telegram.say(100 + round, WHO);
            telegram.awaitCalls("sendMessage", round * 2);
            bot.end();
        }
        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();

            // What was cut off on its way may have arrived, and nobody knows.
            assertThat((long) telegram.calls("sendMessage").size())
                    .isBetween(15L, 15 + bot.chats().unknownOutcomes());
        }
        assertThat(LongStream.rangeClosed(101, 105))
                .allSatisfy(chat -> assertThat(telegram.shown(chat)).isNotEmpty());
    }

    @Test
    void a_stop_is_no_error() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger("rapporteur.chat.telegram");
        var level = logger.getLevel();
        logger.setLevel(Level.ERROR);
        logger.addAppender(log);
        var bot = RunningBot.start(telegram, home);
        telegram.awaitCalls("getUpdates", 1);

        bot.end();
        telegram.await(
                "the end of the polling",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("poll") && thread.isAlive()));

        logger.detachAppender(log);
        logger.setLevel(level);
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }
}
