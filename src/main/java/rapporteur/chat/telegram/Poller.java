package rapporteur.chat.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.chat.Traces;
import rapporteur.settings.Secret;

/// Asks Telegram for updates, for ever: one long call after the other.
///
/// A call's offset confirms what the call before brought, and that is handed over, which writes it to the disk, before
/// the next call. The offset is always that of the last answer, never the highest ever seen: after a quiet week
/// Telegram counts on from anywhere. The first call confirms nothing.
final class Poller {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    /// Telegram holds a call open for at most 50 seconds.
    private static final int LONG_POLL_SECONDS = 50;

    private static final Duration LONGEST_CALL = Duration.ofSeconds(LONG_POLL_SECONDS + 15);

    /// A hundred messages of 4,096 characters with all that belongs to them.
    private static final long LONGEST_ANSWER = 32L * 1024 * 1024;

    private static final int UPDATES = 100;

    private final HttpClient client;
    private final URI address;
    private final Consumer<Updates> received;
    private final BooleanSupplier tokenIsBad;
    private final Runnable webhookIsSet;
    private final Stopping stopping;
    private final Patience patience;
    private final String host;

    private OptionalLong offset = OptionalLong.empty();
    private int limit = UPDATES;
    private Duration backoff;
    private String trouble = "";
    private volatile @Nullable CompletableFuture<HttpResponse<byte[]>> call;

    /// When the next sign of life has begun to be due.
    private volatile long lastSign = System.nanoTime();

    private volatile boolean givenUp;

    /// @param received     keeps what was brought; returns when it is on the disk
    /// @param tokenIsBad   finds out, when Telegram does not take the token, whether that is so for good
    /// @param webhookIsSet is run when Telegram calls an address by itself instead
    Poller(
            URI url,
            Secret token,
            Consumer<Updates> received,
            BooleanSupplier tokenIsBad,
            Runnable webhookIsSet,
            Stopping stopping,
            Patience patience) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        this.address = url.resolve("/bot" + token.value() + "/getUpdates");
        this.host = url.getHost();
        this.received = received;
        this.tokenIsBad = tokenIsBad;
        this.webhookIsSet = webhookIsSet;
        this.stopping = stopping;
        this.patience = patience;
        this.backoff = patience.first();
    }

    /// Polls until the bot is to stop or this is given up, whatever happens.
    void run() {
        while (!isOver()) {
            lastSign = System.nanoTime();
            try {
                var updates = poll();
                received.accept(updates);
                if (updates.next().isPresent()) {
                    offset = updates.next();
                }
                recovered();
            } catch (Updates.RefusedException e) {
                refused(e);
            } catch (IOException | UncheckedIOException e) {
                // Of a call: only its kind, since a message could hold the address, and that holds the token.
                waitAfter(e instanceof UncheckedIOException ? "what was received cannot be kept" : kind(e));
            } catch (RuntimeException | Error e) {
                LOG.error("polling failed", Traces.withoutWords(e));
                waitAfter(e.getClass().getSimpleName());
            }
        }
    }

    private static String kind(Exception e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return cause instanceof IOException && cause.getClass() == IOException.class
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName();
    }

    private Updates poll() throws IOException {
        var body = "{" + (offset.isPresent() ? "\"offset\":" + offset.getAsLong() + "," : "")
                + "\"limit\":" + limit
                + ",\"timeout\":" + LONG_POLL_SECONDS
                + ",\"allowed_updates\":[\"message\",\"callback_query\",\"my_chat_member\"]}";
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .timeout(LONGEST_CALL)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        call = answer;
        if (isOver()) {
            answer.cancel(true);
        }
        try {
            return Updates.read(
                    answer.get(LONGEST_CALL.toSeconds() + 5, TimeUnit.SECONDS).body());
        } catch (ExecutionException e) {
            throw new IOException("no answer", e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no whole answer in " + LONGEST_CALL.toSeconds() + " s");
        } catch (InterruptedException | CancellationException e) {
            // Whoever watches over the polling has given up on this call.
            throw new IOException("given up", e);
        } finally {
            answer.cancel(true);
        }
    }

    private void recovered() {
        if (!trouble.isEmpty()) {
            LOG.info("Telegram answers again");
        }
        trouble = "";
        backoff = patience.first();
    }

    private void refused(Updates.RefusedException e) {
        switch (e.code()) {
            case 401, 404 -> {
                if (!tokenIsBad.getAsBoolean()) {
                    waitAfter("the token was refused once");
                }
            }
            case 409 -> {
                if (e.description().contains("webhook")) {
                    LOG.warn("Telegram calls an address by itself for this bot; taking that back");
                    webhookIsSet.run();
                } else {
                    backoff = backoff.compareTo(patience.conflict()) < 0 ? patience.conflict() : backoff;
                    waitAfter("another program polls for this bot: only one may");
                }
            }
            case 429 -> {
                say("asked to pause");
                var pause = Duration.ofSeconds(Math.max(1, e.retryAfter()));
                lastSign = System.nanoTime() + pause.toNanos();
                stopping.pause(pause);
            }
            default -> waitAfter("HTTP " + e.code());
        }
    }

    private void waitAfter(String reason) {
        if (isOver()) {
            return;
        }
        say(reason);
        stopping.pause(backoff);
        backoff = Patience.after(backoff);
    }

    /// Says each trouble once, not at every call.
    private void say(String reason) {
        if (!reason.equals(trouble)) {
            LOG.warn("no updates from {} reason=\"{}\"; going on trying", host, reason);
            trouble = reason;
        }
    }

    /// Returns whether the polling has hung: a call that takes longer than a call can has done so in a way that nobody
    /// foresaw.
    boolean isHung() {
        return System.nanoTime() - lastSign > patience.hung().toNanos();
    }

    private boolean isOver() {
        return givenUp || stopping.isAsked();
    }

    /// Ends the polling and the call that is under way.
    void giveUp() {
        givenUp = true;
        var current = call;
        if (current != null) {
            current.cancel(true);
        }
    }
}
