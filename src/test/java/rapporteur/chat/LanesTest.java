package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {
    /// Longer than anything here takes on the slowest machine.
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Lanes lanes = new Lanes();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    /// Something that goes wrong, without the long story in the log.
    private static final class Mishap extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mishap() {
            super("on purpose", null, false, false);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_work_of_a_lane_is_done_in_order() throws InterruptedException {
        var numbers = IntStream.range(0, 500).mapToObj(String::valueOf).toList();

        numbers.forEach(number -> lanes.run("one", () -> done.add(number)));

        assertThat(lanes.awaitIdle(LONG)).isTrue();
        assertThat(done).isEqualTo(numbers);
    }

    @Test
    void lanes_go_side_by_side() throws InterruptedException {
        var begun = new CountDownLatch(3);

        // None ends before all have begun.
        for (var lane : List.of("a", "b", "c")) {
            lanes.run(lane, () -> {
                begun.countDown();
                await(begun);
                done.add(lane);
            });
        }

        assertThat(lanes.awaitIdle(LONG)).isTrue();
        assertThat(done).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void no_two_pieces_of_work_of_a_lane_go_at_once() throws InterruptedException {
        var going = new AtomicInteger();
        var most = new AtomicInteger();

        for (var i = 0; i < 100; i++) {
            lanes.run("one", () -> {
                most.accumulateAndGet(going.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                going.decrementAndGet();
            });
        }

        assertThat(lanes.awaitIdle(LONG)).isTrue();
        assertThat(most).hasValue(1);
    }

    @Test
    void work_that_fails_does_not_stop_its_lane() throws InterruptedException {
        lanes.run("one", () -> {
            throw new Mishap();
        });
        lanes.run("one", () -> done.add("after"));

        assertThat(lanes.awaitIdle(LONG)).isTrue();
        assertThat(done).containsExactly("after");
    }

    @Test
    void not_even_an_error_stops_a_lane() throws InterruptedException {
        lanes.run("one", () -> {
            throw new StackOverflowError();
        });
        lanes.run("one", () -> done.add("after"));

        assertThat(lanes.awaitIdle(LONG)).isTrue();
        assertThat(done).containsExactly("after");
    }

    @Test
    void a_lane_that_was_empty_begins_anew() throws InterruptedException {
        lanes.run("one", () -> done.add("first"));
        assertThat(lanes.awaitIdle(LONG)).isTrue();

        lanes.run("one", () -> done.add("second"));

        assertThat(lanes.awaitIdle(LONG)).isTrue();
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void work_may_bring_more_work() throws InterruptedException {
        lanes.run("one", () -> {
            lanes.run("one", () -> done.add("own"));
            lanes.run("two", () -> done.add("other"));
        });

        assertThat(lanes.awaitIdle(LONG)).isTrue();
        assertThat(done).containsExactlyInAnyOrder("own", "other");
    }

    @Test
    void whoever_waits_is_told_that_work_is_left() throws InterruptedException {
        var held = new CountDownLatch(1);
        lanes.run("one", () -> await(held));

        assertThat(lanes.awaitIdle(Duration.ofMillis(1))).isFalse();

        held.countDown();
        assertThat(lanes.awaitIdle(LONG)).isTrue();
    }

    @Test
    void without_work_there_is_nothing_to_wait_for() throws InterruptedException {
        assertThat(lanes.awaitIdle(Duration.ZERO)).isTrue();
    }

    @Test
    void thousands_of_lanes_cost_little() throws InterruptedException {
        var all = new CountDownLatch(1);
        var lane = IntStream.range(0, 5_000).mapToObj(String::valueOf).toList();

        lane.forEach(each -> lanes.run(each, () -> {
            await(all);
            done.add(each);
        }));
        all.countDown();

        assertThat(lanes.awaitIdle(LONG)).isTrue();
        assertThat(done).containsExactlyInAnyOrderElementsOf(lane);
    }
}
