package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.chat.Outbox;

/// How fast what waits is taken to Telegram where the disk is slow. All else is seen from outside, in
/// [TelegramSendingTest].
class CourierTest {
    private static final int CHATS = 80;

    @RegisterExtension
    private final FakeTelegram telegram = new FakeTelegram();

    @TempDir
    private Path home;

    @Test
    void what_a_slow_disk_held_up_is_not_sent_all_at_once() throws Exception {
        LongStream.rangeClosed(1, CHATS)
                .forEach(chat -> RunningBot.leaveUnsent(home, chat, RunningBot.unsent("Word", 1)));

        var released = new AtomicLong(Long.MIN_VALUE);

        try (var chats = RunningBot.openChats(home)) {
            deliverAll(keepingAllUntilTheLast(chats, released));

            assertThat(chats.waiting()).isEmpty();
        }

        var calls = telegram.calls("sendMessage");
        assertThat(calls).hasSize(CHATS);
        assertThat(Duration.ofNanos(calls.getLast().at() - released.get())).isGreaterThan(Duration.ofMillis(2_800));
    }

    @Test
    void what_is_about_to_go_when_the_bot_stops_has_certainly_not_been_sent() {
        RunningBot.leaveUnsent(home, 1, RunningBot.unsent("Word", 1));
        var stopping = new Stopping();

        try (var chats = RunningBot.openChats(home)) {
            deliver(before("sending", stopping::ask, chats), stopping, "1");

            assertThat(chats.next("1"))
                    .hasValueSatisfying(parcel -> assertThat(parcel.unknown()).isZero());
        }
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    /// An outbox that lets nobody go on who has noted a sending, until all have.
    ///
    /// @param released is told when the last came
    private static Outbox keepingAllUntilTheLast(Outbox outbox, AtomicLong released) {
        var all = new CountDownLatch(CHATS);
        return before(
                "sending",
                () -> {
                    released.accumulateAndGet(System.nanoTime(), Math::max);
                    all.countDown();
                    try {
                        all.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                },
                outbox);
    }

    /// An outbox that does something else before one of its methods.
    private static Outbox before(String name, Runnable first, Outbox outbox) {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(name)) {
                        first.run();
                    }
                    try {
                        return method.invoke(outbox, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void deliverAll(Outbox outbox) throws InterruptedException {
        try (var api = api()) {
            deliverAll(courier(outbox, api, new Stopping()));
        }
    }

    private static void deliverAll(Courier courier) throws InterruptedException {
        var threads = LongStream.rangeClosed(1, CHATS)
                .mapToObj(chat -> Thread.startVirtualThread(() -> courier.deliver(Long.toString(chat))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private void deliver(Outbox outbox, Stopping stopping, String chat) {
        try (var api = api()) {
            courier(outbox, api, stopping).deliver(chat);
        }
    }

    private TelegramApi api() {
        return new TelegramApi(telegram.url(), FakeTelegram.TOKEN);
    }

    private static Courier courier(Outbox outbox, TelegramApi api, Stopping stopping) {
        return new Courier(outbox, api, new Pace(), stopping, () -> false, chat -> {}, RunningBot.IMPATIENT);
    }
}
