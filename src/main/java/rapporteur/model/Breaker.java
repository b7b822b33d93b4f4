package rapporteur.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Keeps from asking a provider that does not answer, or that asked for a pause. For any number of threads.
///
/// After five failures in a row one request every half minute tries whether it is back; the first success opens it
/// again. The pattern is Nygard's circuit breaker (*Release It!*, 2007).
final class Breaker {
    private static final int MOST_FAILURES = 5;
    private static final long BETWEEN_PROBES = Duration.ofSeconds(30).toNanos();

    private final LongSupplier nanoTime;
    private int failures;

    /// When the next request may try a provider that is failing.
    private long nextProbe;

    /// When the pause that the provider asked for is over.
    private long pauseEnd;

    Breaker() {
        this(System::nanoTime);
    }

    /// @param nanoTime a clock as [System#nanoTime] is one
    Breaker(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.nextProbe = nanoTime.getAsLong();
        this.pauseEnd = nextProbe;
    }

    /// Returns whether a request would be let through now.
    synchronized boolean isReady() {
        var now = nanoTime.getAsLong();
        return now - nextProbe >= 0 && now - pauseEnd >= 0;
    }

    /// Asks to let a request through.
    ///
    /// @return whether it may go; while the provider is failing, one may every half minute
    synchronized boolean tryPass() {
        if (!isReady()) {
            return false;
        }
        if (failures >= MOST_FAILURES) {
            nextProbe = nanoTime.getAsLong() + BETWEEN_PROBES;
        }
        return true;
    }

    /// A pause that another request was asked for goes on.
    synchronized void succeeded() {
        failures = 0;
        nextProbe = nanoTime.getAsLong();
    }

    synchronized void failed() {
        failures++;
        if (failures >= MOST_FAILURES) {
            nextProbe = nanoTime.getAsLong() + BETWEEN_PROBES;
        }
    }

    /// The provider asks to be left alone for a while.
    synchronized void pause(Duration pause) {
        var end = nanoTime.getAsLong() + pause.toNanos();
        pauseEnd = end - pauseEnd > 0 ? end : pauseEnd;
    }
}
