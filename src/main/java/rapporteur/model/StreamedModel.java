package rapporteur.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.input.PromptTemplate;
import dev.langchain4j.model.output.FinishReason;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapporteur.answer.Draft;
import rapporteur.answer.LanguageModel;
import rapporteur.answer.ModelUnavailableException;
import rapporteur.answer.Prompt;

/// A model that is streamed from, under a deadline of our own: LangChain4j's timeout ends with the headers, and a
/// stream that stops in the middle never ends.
final class StreamedModel implements LanguageModel {
    /// Once it has begun, a model that says nothing for so long has hung.
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(8);

    /// Four statements take some 2,000 characters; a model that goes on is not answering.
    private static final int MOST_CHARACTERS = 60_000;

    /// A request that failed at once may be made a second time, within this time of the beginning.
    private static final Duration SOON = Duration.ofSeconds(4);

    private static final int BAD_REQUEST = 400;

    private static final ResponseFormat STATEMENTS = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder()
                    .name("answer")
                    .rootElement(object(
                            "statements",
                            JsonArraySchema.builder()
                                    .items(JsonObjectSchema.builder()
                                            .addStringProperty("text")
                                            .addProperty(
                                                    "sentences",
                                                    JsonArraySchema.builder()
                                                            .items(new JsonIntegerSchema())
                                                            .build())
                                            .required("text", "sentences")
                                            .additionalProperties(false)
                                            .build())
                                    .build()))
                    .build())
            .build();

    private final String name;
    private final StreamingChatModel model;
    private final Duration timeout;
    private final Duration silence;
    private final Breaker breaker;

    /// Whether the provider takes a schema for the answer; some servers that speak like OpenAI's do not.
    private volatile boolean takesSchema = true;

    StreamedModel(String name, StreamingChatModel model, Duration timeout, Breaker breaker) {
        this(name, model, timeout, LONGEST_SILENCE, breaker);
    }

    /// @param timeout for the whole answer
    /// @param silence in the middle of it, after which it is given up
    StreamedModel(String name, StreamingChatModel model, Duration timeout, Duration silence, Breaker breaker) {
        this.name = name;
        this.model = model;
        this.timeout = timeout;
        this.silence = silence;
        this.breaker = breaker;
    }

    private static JsonObjectSchema object(String property, JsonArraySchema list) {
        return JsonObjectSchema.builder()
                .addProperty(property, list)
                .required(property)
                .additionalProperties(false)
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isReady() {
        return breaker.isReady();
    }

    @Override
    public long write(Prompt prompt, Map<String, String> values, Consumer<Draft> drafts) {
        if (!breaker.tryPass()) {
            throw new ModelUnavailableException("paused after failures", 0);
        }
        var deadline = System.nanoTime() + timeout.toNanos();
        try {
            var tokens = attempts(prompt, values, drafts, deadline);
            breaker.succeeded();
            return tokens;
        } catch (Failure e) {
            breaker.failed();
            e.pause.ifPresent(breaker::pause);
            throw new ModelUnavailableException(e.reason, e.tokens);
        }
    }

    /// Tries a second time where the first request was refused for its form, or failed at once without a word.
    private long attempts(Prompt prompt, Map<String, String> values, Consumer<Draft> drafts, long deadline)
            throws Failure {
        var begun = System.nanoTime();
        var withSchema = takesSchema;
        try {
            return new Attempt(request(prompt, values, withSchema), drafts, deadline, silence).run(model);
        } catch (Failure e) {
            if (e.status == BAD_REQUEST && withSchema) {
                var tokens = new Attempt(request(prompt, values, false), drafts, deadline, silence).run(model);
                // Not before it has worked: too long a request is refused with the same status.
                takesSchema = false;
                return tokens;
            }
            var soon = System.nanoTime() - begun < SOON.toNanos();
            if (soon && e.maySucceedNext) {
                return new Attempt(request(prompt, values, withSchema), drafts, deadline, silence).run(model);
            }
            throw e;
        }
    }

    private static ChatRequest request(Prompt prompt, Map<String, String> values, boolean withSchema) {
        var filling = Map.<String, Object>copyOf(values);
        var request = ChatRequest.builder()
                .messages(
                        SystemMessage.from(PromptTemplate.from(prompt.rules())
                                .apply(filling)
                                .text()),
                        UserMessage.from(PromptTemplate.from(prompt.task())
                                .apply(filling)
                                .text()));
        return withSchema ? request.responseFormat(STATEMENTS).build() : request.build();
    }

    /// Why an attempt failed.
    private static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;
        private final int status;
        private final boolean maySucceedNext;
        private final transient Optional<Duration> pause;
        private final long tokens;

        Failure(String reason, int status, boolean maySucceedNext, Optional<Duration> pause, long tokens) {
            super(reason);
            this.reason = reason;
            this.status = status;
            this.maySucceedNext = maySucceedNext;
            this.pause = pause;
            this.tokens = tokens;
        }

        static Failure of(String reason, long tokens) {
            return new Failure(reason, 0, false, Optional.empty(), tokens);
        }
    }

    /// What the stream says.
    private sealed interface Event {
        record Piece(String text) implements Event {}

        record Complete(ChatResponse response) implements Event {}

        record Failed(Throwable error) implements Event {}
    }

    /// One request and its stream, read on a thread of its own that is interrupted when it must end.
    private static final class Attempt implements StreamingChatResponseHandler {
        /// A model writes faster than it is checked only for a moment.
        private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

        private final ChatRequest request;
        private final Consumer<Draft> drafts;
        private final long deadline;
        private final Duration silence;
        private final DraftReader reader = new DraftReader();
        private int characters;

        Attempt(ChatRequest request, Consumer<Draft> drafts, long deadline, Duration silence) {
            this.request = request;
            this.drafts = drafts;
            this.deadline = deadline;
            this.silence = silence;
        }

        long run(StreamingChatModel model) throws Failure {
            var stream = Thread.ofVirtual().name("model").start(() -> stream(model));
            try {
                return read();
            } finally {
                stream.interrupt();
            }
        }

        private void stream(StreamingChatModel model) {
            try {
                model.chat(request, this);
                // A stream that ends without saying so has been cut.
                events.add(new Event.Failed(new IllegalStateException("ended without an end")));
            } catch (RuntimeException e) {
                events.add(new Event.Failed(e));
            }
        }

        private long read() throws Failure {
            while (true) {
                switch (next()) {
                    case Event.Piece piece -> take(piece.text());
                    case Event.Complete complete -> {
                        return completed(complete.response());
                    }
                    case Event.Failed failed -> throw failure(failed.error());
                    case null ->
                        throw Failure.of(left() <= 0 ? "took too long" : "fell silent in the middle", estimated());
                }
            }
        }

        /// Returns what comes next; null when nothing comes in time.
        private @Nullable Event next() throws Failure {
            var patience = characters == 0 ? left() : Math.min(left(), silence.toNanos());
            try {
                return events.poll(Math.max(0, patience), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Failure.of("interrupted", estimated());
            }
        }

        private long left() {
            return deadline - System.nanoTime();
        }

        private void take(String text) throws Failure {
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                throw Failure.of("wrote without end", estimated());
            }
            reader.read(text).forEach(drafts);
        }

        private long completed(ChatResponse response) throws Failure {
            var usage = response.tokenUsage();
            var total = usage == null ? null : usage.totalTokenCount();
            var tokens = total == null ? estimated() : total;
            if (response.finishReason() != FinishReason.STOP) {
                var reason = response.finishReason() == null
                        ? "no reason"
                        : response.finishReason().name();
                throw Failure.of("was cut off: " + reason, tokens);
            }
            reader.end().forEach(drafts);
            return tokens;
        }

        /// Where the provider does not say: a token is about two characters of such texts, of both languages.
        private long estimated() {
            var asked = request.messages().stream()
                    .mapToLong(message -> message.toString().length())
                    .sum();
            return (asked + characters) / 2;
        }

        private Failure failure(Throwable error) {
            for (var cause = error; cause != null; cause = cause.getCause()) {
                if (cause instanceof HttpFailure http) {
                    var again = http.statusCode() >= 500 && http.retryAfter().isEmpty();
                    return new Failure("HTTP " + http.statusCode(), http.statusCode(), again, http.retryAfter(), 0);
                }
                if (cause instanceof HttpTimeoutException) {
                    return Failure.of("took too long", estimated());
                }
            }
            // The message may hold what the provider said, and that may hold anything.
            var again = characters == 0;
            return new Failure("failed: " + error.getClass().getSimpleName(), 0, again, Optional.empty(), estimated());
        }

        @Override
        public void onPartialResponse(String text) {
            events.add(new Event.Piece(text));
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            events.add(new Event.Complete(response));
        }

        @Override
        public void onError(Throwable error) {
            events.add(new Event.Failed(error));
        }
    }
}
