package rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakerTest {
    private static final Duration MOMENT = Duration.ofMillis(1);

    private long now = 7;
    private final Breaker breaker = new Breaker(() -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    @Test
    void at_first_everything_passes() {
        assertThat(breaker.isReady()).isTrue();
        assertThat(breaker.tryPass()).isTrue();
        assertThat(breaker.tryPass()).isTrue();
    }

    /// A clock of nanoseconds may begin anywhere.
    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE + 1, -1, 0, Long.MAX_VALUE - 1})
    void the_clock_may_stand_anywhere(long beginning) {
        now = beginning;
        var breaker = new Breaker(() -> now);

        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void four_failures_in_a_row_change_nothing() {
        fail(4);

        assertThat(breaker.isReady()).isTrue();
        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void after_five_failures_in_a_row_nothing_passes_for_half_a_minute() {
        fail(5);

        assertThat(breaker.isReady()).isFalse();
        pass(Duration.ofSeconds(30).minus(MOMENT));
        assertThat(breaker.tryPass()).isFalse();
        pass(MOMENT);
        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void then_one_passes_every_half_minute() {
        fail(5);
        pass(Duration.ofSeconds(30));

        assertThat(breaker.tryPass()).isTrue();
        assertThat(breaker.tryPass()).isFalse();
        assertThat(breaker.isReady()).isFalse();
        pass(Duration.ofSeconds(30));
        assertThat(breaker.tryPass()).isTrue();
        assertThat(breaker.tryPass()).isFalse();
    }

    @Test
    void a_probe_that_fails_late_is_followed_by_half_a_minute_too() {
        fail(5);
        pass(Duration.ofSeconds(30));
        breaker.tryPass();
        pass(Duration.ofSeconds(15));

        breaker.failed();

        pass(Duration.ofSeconds(29));
        assertThat(breaker.tryPass()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void one_success_opens_it_again() {
        fail(5);
        pass(Duration.ofSeconds(30));
        breaker.tryPass();

        breaker.succeeded();

        assertThat(breaker.tryPass()).isTrue();
        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void failures_count_anew_after_a_success() {
        fail(4);
        breaker.succeeded();

        fail(4);
        assertThat(breaker.isReady()).isTrue();
        fail(1);
        assertThat(breaker.isReady()).isFalse();
    }

    @Test
    void a_pause_that_was_asked_for_is_kept() {
        breaker.pause(Duration.ofSeconds(2));

        assertThat(breaker.isReady()).isFalse();
        pass(Duration.ofSeconds(2).minus(MOMENT));
        assertThat(breaker.tryPass()).isFalse();
        pass(MOMENT);
        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void the_longer_pause_counts() {
        breaker.pause(Duration.ofMinutes(2));
        breaker.pause(Duration.ofSeconds(1));

        pass(Duration.ofSeconds(119));
        assertThat(breaker.isReady()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(breaker.isReady()).isTrue();
    }

    /// An answer that was under way when the provider asked another request for a pause.
    @Test
    void a_success_does_not_shorten_a_pause_that_was_asked_for() {
        breaker.pause(Duration.ofSeconds(20));

        breaker.succeeded();

        assertThat(breaker.tryPass()).isFalse();
        pass(Duration.ofSeconds(20));
        assertThat(breaker.tryPass()).isTrue();
    }

    @Test
    void a_pause_may_be_longer_than_the_time_between_probes() {
        breaker.pause(Duration.ofMinutes(5));
        fail(5);

        pass(Duration.ofSeconds(299));
        assertThat(breaker.isReady()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(breaker.tryPass()).isTrue();
    }
}
