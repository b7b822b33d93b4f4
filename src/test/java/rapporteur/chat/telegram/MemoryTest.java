package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import rapporteur.chat.Inbox;

class MemoryTest {
    private static final Instant MORNING = Instant.parse("2024-06-10T06:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final List<Instant> forgotten = new ArrayList<>();
    private final Memory memory = new Memory(inbox(forgotten::add));

    /// An inbox that can forget and nothing else.
    private static Inbox inbox(Consumer<Instant> forgetBefore) {
        return (Inbox) Proxy.newProxyInstance(
                Inbox.class.getClassLoader(), new Class<?>[] {Inbox.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("forgetBefore");
                    forgetBefore.accept((Instant) arguments[0]);
                    return null;
                });
    }

    @Test
    void what_is_older_than_three_days_is_forgotten_at_the_start_and_once_a_day() {
        for (var hour = 0; hour <= 50; hour++) {
            memory.lookAfter(MORNING.plus(HOUR.multipliedBy(hour)));
        }

        var first = MORNING.minus(DAY.multipliedBy(3));
        assertThat(forgotten).containsExactly(first, first.plus(DAY), first.plus(DAY.multipliedBy(2)));
    }

    @Test
    void a_clock_that_is_put_back_does_not_end_it() {
        memory.lookAfter(MORNING.plus(DAY.multipliedBy(400)));

        memory.lookAfter(MORNING);

        assertThat(forgotten).hasSize(2);
    }

    @Test
    void a_disk_that_is_full_ends_nothing() {
        var full = new Memory(inbox(time -> {
            forgotten.add(time);
            throw new UncheckedIOException(new IOException("the disk is full"));
        }));

        full.lookAfter(MORNING);
        full.lookAfter(MORNING.plus(HOUR));
        full.lookAfter(MORNING.plus(DAY));

        assertThat(forgotten).hasSize(2);
    }
}
