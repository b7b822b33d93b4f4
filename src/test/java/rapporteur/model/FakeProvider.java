package rapporteur.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import rapporteur.settings.Provider;

/// A provider of language models on this machine that does with each request as it is told, well or badly.
public final class FakeProvider implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// What is done with a request.
    public interface Behaviour {
        void answer(Reply reply) throws IOException, InterruptedException;

        /// Says everything, a few characters at a time, and that it is done.
        static Behaviour saying(String text) {
            return reply -> {
                for (var at = 0; at < text.length(); at += 7) {
                    reply.say(text.substring(at, Math.min(text.length(), at + 7)));
                }
                reply.done("stop");
            };
        }

        /// Refuses with a status and these words.
        static Behaviour refusing(int status, String words) {
            return reply -> reply.refuse(status, Map.of(), words);
        }

        /// Sends these bytes for an answer.
        static Behaviour sending(String body) {
            return reply -> {
                reply.raw(body);
                reply.end();
            };
        }
    }

    /// What came.
    ///
    /// @param path    with the query
    /// @param headers by name, whatever their case
    /// @param body    what was asked
    public record Request(String path, Headers headers, JsonNode body) {
        String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }
    }

    private final Dialect dialect;
    private final List<Behaviour> behaviours;
    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore gone = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param behaviours one a request, in turn; the last goes on
    public FakeProvider(Provider speaking, Behaviour... behaviours) {
        this.dialect = Dialect.of(speaking);
        this.behaviours = List.of(behaviours);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// Returns what the setting `model.base-url` has to be.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + dialect.base();
    }

    /// Returns the requests so far, in order.
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    Dialect dialect() {
        return dialect;
    }

    /// Waits until so many clients have gone away before their answer was complete.
    ///
    /// @return whether they have
    boolean sawGo(int clients) throws InterruptedException {
        return gone.tryAcquire(clients, 20, TimeUnit.SECONDS);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = new Request(
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(),
                body.length == 0 ? JSON.missingNode() : JSON.readTree(body));
        requests.add(request);
        var behaviour = behaviours.get(Math.min(begun.getAndIncrement(), behaviours.size() - 1));
        try {
            behaviour.answer(new Reply(exchange, request));
        } catch (IOException e) {
            gone.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    /// The answer to one request.
    public final class Reply {
        private final HttpExchange exchange;
        private final Request request;
        private boolean opened;
        private long promised;

        private Reply(HttpExchange exchange, Request request) {
            this.exchange = exchange;
            this.request = request;
        }

        /// Returns what is answered.
        public Request request() {
            return request;
        }

        private OutputStream out() throws IOException {
            if (!opened) {
                exchange.getResponseHeaders().set("Content-Type", dialect.contentType());
                exchange.sendResponseHeaders(200, promised);
                opened = true;
            }
            return exchange.getResponseBody();
        }

        /// Promises more than will be sent: where the behaviour returns, the connection is cut. Comes first.
        public void willBeCut() {
            promised = 10_000_000;
        }

        /// Streams one piece of the answer.
        public void say(String text) throws IOException {
            raw((opened ? "" : dialect.opening()) + dialect.piece(text));
        }

        /// Ends the answer.
        ///
        /// @param reason `stop`, `length` or `filter`
        public void done(String reason) throws IOException {
            raw((opened ? "" : dialect.opening()) + dialect.ending(reason));
            end();
        }

        /// Ends the answer as HTTP does, whether the model was done or not.
        public void end() throws IOException {
            out().close();
        }

        /// Sends bytes as they are.
        public void raw(String body) throws IOException {
            out().write(body.getBytes(StandardCharsets.UTF_8));
            out().flush();
        }

        /// Sends a status and a whole body.
        public void refuse(int status, Map<String, String> headers, String body) throws IOException {
            headers.forEach(exchange.getResponseHeaders()::set);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }

        /// Says nothing more, until the provider is closed.
        public void hang() throws InterruptedException {
            closed.await();
        }

        /// Waits a moment, unless the provider is closed.
        ///
        /// @return whether to go on
        public boolean waitsAMoment() throws InterruptedException {
            return !closed.await(20, TimeUnit.MILLISECONDS);
        }

        /// Sends what is no part of the answer and keeps the connection open: white space or a comment.
        public void keepsAlive() throws IOException {
            raw(dialect == Dialect.OLLAMA ? "\n" : ": wait\n");
        }
    }
}
