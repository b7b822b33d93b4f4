package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapporteur.chat.Inbox.Received;

class PollerTest {
    @RegisterExtension
    private final FakeTelegram telegram = new FakeTelegram();

    private final Stopping stopping = new Stopping();
    private final BlockingQueue<List<Received>> brought = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        stopping.ask();
    }

    @Test
    void nothing_is_confirmed_before_it_is_kept() throws InterruptedException {
        var confirmedTooEarly = new AtomicInteger();
        start(poller(updates -> {
            confirmedTooEarly.addAndGet((int) telegram.calls("getUpdates").stream()
                    .filter(call -> call.json().path("offset").asLong() > 700_001)
                    .count());
            brought.add(updates.received());
        }));

        telegram.say(7, "谁主持了会议？");

        assertThat(next()).extracting(Received::id).containsExactly("700001");
        assertThat(confirmedTooEarly).hasValue(0);
        telegram.await("the confirmation", () -> telegram.updates().isEmpty());
        assertThat(telegram.calls("getUpdates"))
                .extracting(call -> call.json().path("offset").asLong())
                .containsExactly(0L, 700_002L);
    }

    @Test
    void what_cannot_be_kept_is_brought_again() throws InterruptedException {
        var isFull = new AtomicInteger(2);
        start(poller(updates -> {
            if (isFull.getAndDecrement() > 0) {
                throw new UncheckedIOException(new IOException("the disk is full"));
            }
            brought.add(updates.received());
        }));

        telegram.say(7, "谁主持了会议？");

        assertThat(next()).extracting(Received::id).containsExactly("700001");
    }

    @Test
    void a_failure_of_ours_does_not_end_the_polling() throws InterruptedException {
        var failures = new AtomicInteger(1);
        start(poller(updates -> {
            if (failures.getAndDecrement() > 0) {
                throw new StackOverflowError();
            }
            brought.add(updates.received());
        }));

        telegram.say(7, "谁主持了会议？");

        assertThat(next()).hasSize(1);
    }

    @Test
    void updates_without_numbers_are_not_asked_for_without_a_pause() {
        telegram.always("getUpdates", Fault.saying("{\"ok\":true,\"result\":[{\"message\":{}}]}"));

        start(poller(updates -> brought.add(updates.received())));

        var polls = telegram.awaitCalls("getUpdates", 4);
        assertThat(polls.get(3).at() - polls.get(2).at())
                .as("nanoseconds between two calls")
                .isGreaterThanOrEqualTo(RunningBot.IMPATIENT.first().toNanos());
    }

    @Test
    void a_long_pause_that_telegram_asks_for_is_no_hanging() {
        telegram.once("getUpdates", Fault.tooFast(3_600));
        var soonHung = new Patience(
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                Duration.ofMillis(1));
        var poller = poller(updates -> {}, soonHung);
        var polling = start(poller);

        telegram.await(
                "the pause",
                () -> polling.getState() == Thread.State.TIMED_WAITING
                        && !telegram.calls("getUpdates").isEmpty()
                        && Stream.of(polling.getStackTrace())
                                .anyMatch(frame -> frame.getMethodName().equals("pause")));

        assertThat(poller.isHung()).isFalse();
    }

    @Test
    void polling_that_is_given_up_ends() throws InterruptedException {
        var poller = poller(updates -> {});
        var polling = start(poller);
        telegram.awaitCalls("getUpdates", 1);

        poller.giveUp();
        polling.interrupt();

        assertThat(polling.join(Duration.ofSeconds(30))).as("has ended").isTrue();
    }

    private Poller poller(Consumer<Updates> received) {
        return poller(received, RunningBot.IMPATIENT);
    }

    private Poller poller(Consumer<Updates> received, Patience patience) {
        return new Poller(telegram.url(), FakeTelegram.TOKEN, received, () -> false, () -> {}, stopping, patience);
    }

    private static Thread start(Poller poller) {
        return Thread.ofPlatform().daemon().start(poller::run);
    }

    private List<Received> next() throws InterruptedException {
        return brought.poll(30, TimeUnit.SECONDS);
    }
}
