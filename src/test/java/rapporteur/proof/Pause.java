package rapporteur.proof;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting.
final class Pause {
    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Waits for as long as something is so.
    static void during(BooleanSupplier isSo) {
        while (isSo.getAsBoolean()) {
            of(Duration.ofMillis(5));
        }
    }
}
