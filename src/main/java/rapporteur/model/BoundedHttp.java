package rapporteur.model;

import static java.net.http.HttpRequest.BodyPublishers;
import static java.net.http.HttpResponse.BodyHandlers;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// HTTP to a provider, over the JDK's client: HTTP/1.1, no redirects, answers of bounded size, `Retry-After` kept.
///
/// LangChain4j's own client gives none of these: its timeout ends with the headers, an answer without end is read
/// without end, and an error loses its headers. A request runs on the thread that makes it; interrupting that thread
/// ends it, wherever it is.
final class BoundedHttp implements HttpClientBuilder, dev.langchain4j.http.client.HttpClient {
    /// An answer of 4,000 tokens, each wrapped in an event of its own, takes about a megabyte.
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final HttpClient client;
    private final Duration timeout;
    private final long mostBytes;

    BoundedHttp(Duration timeout) {
        this(timeout, MOST_BYTES);
    }

    /// @param mostBytes that an answer may have
    BoundedHttp(Duration timeout, long mostBytes) {
        this.timeout = timeout;
        this.mostBytes = mostBytes;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Override
    public Duration connectTimeout() {
        return timeout;
    }

    /// The time is that of the settings, whatever a model's builder says.
    @Override
    public HttpClientBuilder connectTimeout(Duration other) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration other) {
        return this;
    }

    @Override
    public dev.langchain4j.http.client.HttpClient build() {
        return this;
    }

    /// The whole answer has to be there in time, not its beginning alone.
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var limited = BodyHandlers.limiting(BodyHandlers.ofString(), mostBytes);
        var answer = client.sendAsync(translated(request), limited);
        try {
            var response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() / 100 != 2) {
                throw new HttpFailure(response.statusCode(), retryAfter(response));
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        } catch (ExecutionException e) {
            throw new UncheckedIOException(e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
        } catch (TimeoutException e) {
            throw new UncheckedIOException(new HttpTimeoutException("no whole answer in time"));
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            var response = client.send(translated(request), BodyHandlers.ofInputStream());
            try (var body = new Bounded(response.body(), mostBytes)) {
                if (response.statusCode() / 100 != 2) {
                    throw new HttpFailure(response.statusCode(), retryAfter(response));
                }
                listener.onOpen(SuccessfulHttpResponse.builder()
                        .statusCode(response.statusCode())
                        .headers(response.headers().map())
                        .build());
                parser.parse(body, listener);
            }
            listener.onClose();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.onError(e);
        } catch (IOException | RuntimeException e) {
            listener.onError(e);
        }
    }

    private java.net.http.HttpRequest translated(HttpRequest request) {
        var builder =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(timeout);
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.method(request.method().name(), BodyPublishers.ofString(request.body()))
                .build();
    }

    /// Seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after); at most an hour is believed.
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(BoundedHttp::duration)
                .filter(pause -> !pause.isNegative())
                .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    private static Optional<Duration> duration(String value) {
        try {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
        } catch (NumberFormatException e) {
            return untilDate(value);
        }
    }

    private static Optional<Duration> untilDate(String value) {
        try {
            var date = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(ZonedDateTime.now(ZoneOffset.UTC), date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Gives up on an answer that is too long.
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("more than " + most + " bytes");
            }
        }
    }
}
