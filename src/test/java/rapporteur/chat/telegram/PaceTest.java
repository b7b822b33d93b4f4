package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final String ANNA = "7";
    private static final String BEN = "8";
    private static final String GROUP = "-100";

    /// Nanoseconds that a clock shows which moves only when it is told to.
    private final AtomicLong now = new AtomicLong(-5_000);

    private final Pace pace = new Pace(now::get);

    @Test
    void a_few_messages_go_at_once_and_then_one_a_second() {
        var waits = turns(ANNA, 6);

        assertThat(waits.subList(0, 3)).containsOnly(Duration.ZERO);
        assertThat(waits.get(3)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_100));
        assertThat(waits.get(4)).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_200));
        assertThat(waits.get(5)).isBetween(Duration.ofSeconds(3), Duration.ofMillis(3_300));
    }

    @Test
    void a_chat_that_was_left_alone_may_have_a_few_at_once_again() {
        turns(ANNA, 3);

        pass(Duration.ofMinutes(1));

        assertThat(turns(ANNA, 3)).containsOnly(Duration.ZERO);
    }

    @Test
    void chats_have_each_their_own_pace() {
        turns(ANNA, 5);

        assertThat(pace.takeTurn(BEN)).isZero();
    }

    @Test
    void a_group_gets_no_more_than_twenty_in_any_minute() {
        assertThat(sentOver(GROUP, Duration.ofMinutes(1))).isBetween(18, 20);
        assertThat(sentOver(GROUP, Duration.ofMinutes(10))).isBetween(115, 120);
    }

    @Test
    void a_person_gets_no_more_than_one_a_second_for_long() {
        assertThat(sentOver(ANNA, Duration.ofMinutes(5))).isBetween(280, 303);
    }

    @Test
    void all_chats_together_get_no_more_than_thirty_in_any_second() {
        var waits =
                IntStream.range(0, 300).mapToObj(i -> pace.takeTurnAmongAll()).toList();

        assertThat(waits.stream().filter(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0))
                .hasSizeBetween(25, 30);
        assertThat(waits.getLast()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(13));
    }

    @Test
    void those_who_had_their_turns_and_come_late_do_not_go_all_at_once() {
        IntStream.range(0, 100).forEach(i -> pace.takeTurnAmongAll());
        pass(Duration.ofSeconds(10));

        var end = now.get() + Duration.ofSeconds(1).toNanos();
        var gone = 0;
        while (now.get() < end) {
            var wait = pace.go();
            gone += wait.isZero() ? 1 : 0;
            pass(wait);
        }
        assertThat(gone).isBetween(25, 30);
    }

    @Test
    void those_who_wake_late_find_no_more_room() {
        IntStream.range(0, 50).forEach(i -> pace.go());

        pass(Duration.ofSeconds(10));

        assertThat(IntStream.range(0, 50).mapToObj(i -> pace.go()).filter(Duration::isZero))
                .hasSizeLessThan(5);
    }

    @Test
    void those_who_come_in_their_turns_go_without_waiting() {
        // What may come at once is over.
        IntStream.range(0, 10).forEach(i -> pass(pace.takeTurnAmongAll()));
        pass(Duration.ofSeconds(1));
        IntStream.range(0, 6).forEach(i -> pace.takeTurnAmongAll());

        for (var i = 0; i < 50; i++) {
            pass(Duration.ofNanos(1_000_000_000L / 24));
            assertThat(pace.go()).isZero();
        }
    }

    @Test
    void turns_come_in_the_order_of_asking() {
        assertThat(turns(GROUP, 40)).isSorted();
    }

    @Test
    void a_pause_lasts_as_long_as_telegram_asks() {
        pace.pause(ANNA, Duration.ofSeconds(7));

        pass(Duration.ofSeconds(5));
        assertThat(pace.pauseOf(ANNA)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pace.pauseOf(BEN)).isZero();
        pass(Duration.ofSeconds(2));
        assertThat(pace.pauseOf(ANNA)).isZero();
    }

    @Test
    void a_shorter_pause_does_not_end_a_longer_one() {
        pace.pause(ANNA, Duration.ofSeconds(60));

        pace.pause(ANNA, Duration.ofSeconds(1));

        assertThat(pace.pauseOf(ANNA)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_turn_that_cannot_be_had_at_once_is_not_taken() {
        turns(ANNA, 2);
        assertThat(pace.takeTurnAtOnce(ANNA)).isTrue();

        assertThat(IntStream.range(0, 100).mapToObj(i -> pace.takeTurnAtOnce(ANNA)))
                .containsOnly(false);

        assertThat(pace.takeTurn(ANNA)).isLessThan(Duration.ofMillis(1_100));
        assertThat(pace.takeTurnAmongAll()).isZero();
    }

    private List<Duration> turns(String chat, int count) {
        var waits = new ArrayList<Duration>();
        for (var i = 0; i < count; i++) {
            waits.add(pace.takeTurn(chat));
        }
        return waits;
    }

    /// Returns how many messages a chat gets from somebody who always has one more to send.
    private int sentOver(String chat, Duration time) {
        var end = now.get() + time.toNanos();
        var sent = 0;
        while (true) {
            pass(pace.takeTurn(chat));
            if (now.get() > end) {
                return sent;
            }
            sent++;
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
