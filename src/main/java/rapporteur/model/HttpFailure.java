package rapporteur.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/// A provider answered with an error. What it said is left out: some repeat the key that they were sent.
final class HttpFailure extends HttpException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    HttpFailure(int status, Optional<Duration> retryAfter) {
        super(status, "HTTP " + status);
        this.retryAfter = retryAfter;
    }

    /// Returns how long the provider asks to be left alone for.
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
