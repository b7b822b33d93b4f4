package rapporteur.chat.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Whether the bot is to stop. Whoever waits waits here, and wakes when it is. For any number of threads.
final class Stopping {
    private final CountDownLatch asked = new CountDownLatch(1);

    void ask() {
        asked.countDown();
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /// Waits.
    ///
    /// @return whether the time has passed; not when the bot is to stop
    boolean pause(Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            return !isAsked();
        }
        try {
            return !asked.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Waits until the bot is to stop.
    void await() throws InterruptedException {
        asked.await();
    }
}
