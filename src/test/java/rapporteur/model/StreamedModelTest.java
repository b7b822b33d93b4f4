package rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.answer.Draft;
import rapporteur.answer.ModelUnavailableException;
import rapporteur.answer.Prompt;
import rapporteur.model.FakeProvider.Behaviour;
import rapporteur.settings.Provider;

/// What a provider may do wrong, and that nothing of it gets through.
@Timeout(30)
class StreamedModelTest {
    private static final String KEY = "key-1f2e3d4c5b";
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATE = Duration.ofSeconds(20);
    private static final long MOST_BYTES = 300_000;
    private static final Prompt PROMPT = new Prompt("answer", "Report in {{language}}.", "{{question}}");
    private static final Map<String, String> VALUES = Map.of("language", "Chinese", "question", "谁主持？");
    private static final String FIRST = "{\"text\": \"刘强主持会议。\", \"sentences\": [1]}\n";
    private static final String SECOND = "{\"text\": \"杨峰出席。\", \"sentences\": [2]}\n";
    private static final Behaviour GOOD = Behaviour.saying(FIRST + SECOND);

    private static final Behaviour CUT = reply -> {
        reply.willBeCut();
        reply.say(FIRST);
    };

    private final List<Draft> drafts = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();

    private StreamedModel model(FakeProvider server, Duration timeout, Duration silence) {
        return new StreamedModel("openai/x", client(server, timeout), timeout, silence, new Breaker(clock::get));
    }

    private StreamedModel model(FakeProvider server) {
        return model(server, LATE, LATE);
    }

    private static StreamingChatModel client(FakeProvider server, Duration timeout) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new BoundedHttp(timeout, MOST_BYTES))
                .baseUrl(server.url())
                .apiKey(KEY)
                .modelName("x")
                .build();
    }

    private static FakeProvider provider(Behaviour... behaviours) {
        return new FakeProvider(Provider.OPENAI, behaviours);
    }

    private long write(StreamedModel model) {
        return model.write(PROMPT, VALUES, drafts::add);
    }

    private ModelUnavailableException failure(StreamedModel model) {
        return catchThrowableOfType(ModelUnavailableException.class, () -> write(model));
    }

    private static Draft draft(String text, int sentence) {
        return new Draft(text, List.of(sentence));
    }

    // ---- drafts

    @Test
    void drafts_come_in_order_and_the_tokens_are_those_the_provider_counted() {
        try (var server = provider(GOOD)) {
            var tokens = write(model(server));

            assertThat(drafts).containsExactly(draft("刘强主持会议。", 1), draft("杨峰出席。", 2));
            assertThat(tokens).isEqualTo(1_000);
        }
    }

    @Test
    void a_draft_is_handed_over_before_the_next_is_written() {
        var seen = new CountDownLatch(1);
        try (var server = provider(reply -> {
            reply.say(FIRST);
            assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
            reply.say(SECOND);
            reply.done("stop");
        })) {
            model(server).write(PROMPT, VALUES, draft -> {
                drafts.add(draft);
                seen.countDown();
            });

            assertThat(drafts).hasSize(2);
        }
    }

    @Test
    void drafts_are_handed_over_on_the_thread_that_asked() {
        try (var server = provider(GOOD)) {
            var threads = new ArrayList<Thread>();

            model(server).write(PROMPT, VALUES, draft -> threads.add(Thread.currentThread()));

            assertThat(threads).hasSize(2).containsOnly(Thread.currentThread());
        }
    }

    @Test
    void the_last_draft_needs_no_end_of_its_line() {
        try (var server = provider(Behaviour.saying("刘强主持会议。[1]"))) {
            write(model(server));

            assertThat(drafts).containsExactly(draft("刘强主持会议。", 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\u200B\uFEFF", "I cannot help with that.", "{\"result\": 1}", "<think>hm"})
    void a_reply_without_drafts_is_no_failure(String text) {
        try (var server = provider(Behaviour.saying(text))) {
            var model = model(server);

            write(model);

            assertThat(drafts).isEmpty();
            assertThat(model.isReady()).isTrue();
        }
    }

    @Test
    void where_the_provider_does_not_count_tokens_they_are_estimated() {
        try (var server = provider(reply -> {
            reply.say(FIRST);
            reply.raw(
                    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
            reply.end();
        })) {
            assertThat(write(model(server))).isBetween((long) FIRST.length() / 2, 300L);
        }
    }

    // ---- what ends too early

    @Test
    void a_reply_that_is_cut_in_the_middle_fails() {
        try (var server = provider(CUT)) {
            var failure = failure(model(server));

            assertThat(failure).isNotNull();
            assertThat(failure.tokens()).isPositive();
            assertThat(drafts).containsExactly(draft("刘强主持会议。", 1));
        }
    }

    @Test
    void a_reply_that_ends_without_saying_so_fails() {
        try (var server = provider(reply -> {
            reply.say(FIRST);
            reply.end();
        })) {
            assertThat(failure(model(server))).hasMessageStartingWith("was cut off: no reason");
        }
    }

    @Test
    void a_reply_cut_at_its_greatest_length_fails_and_its_tokens_count() {
        try (var server = provider(reply -> {
            reply.say(FIRST);
            reply.done("length");
        })) {
            var failure = failure(model(server));

            assertThat(failure).hasMessage("was cut off: LENGTH");
            assertThat(failure.tokens()).isEqualTo(1_000);
        }
    }

    @Test
    void a_reply_that_is_held_back_fails() {
        try (var server = provider(reply -> {
            reply.say(FIRST);
            reply.done("filter");
        })) {
            assertThat(failure(model(server))).hasMessage("was cut off: CONTENT_FILTER");
        }
    }

    @Test
    void a_model_that_calls_a_tool_fails() {
        var calling = """
                data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"1","type":"function",\
                "function":{"name":"forget","arguments":"{}"}}]}}]}

                data: {"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}

                data: [DONE]

                """;
        try (var server = provider(Behaviour.sending(calling))) {
            assertThat(failure(model(server))).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><html><body>Please log in</body></html>",
                "{\"id\": \"x\", \"choices\": [{\"message\": {\"content\": \"half",
                "{\"result\": {\"output\": \"hello\"}}",
                "data: {\"choices\":[]}\n\n",
                "data: {\"error\":{\"message\":\"overloaded\"}}\n\n",
                "data: not JSON\n\n",
                "data:\n\ndata: null\n\ndata: []\n\n",
                "data: [DONE]\n\n",
                ": nothing\n\n",
                "\u0000\u0001\uFFFD"
            })
    void rubbish_fails(String body) {
        try (var server = provider(Behaviour.sending(body))) {
            assertThat(failure(model(server))).isNotNull();
            assertThat(drafts).isEmpty();
        }
    }

    // ---- what does not end

    @Test
    void a_provider_that_never_says_a_byte_is_given_up_at_the_deadline() {
        try (var server = provider(reply -> reply.hang())) {
            assertThat(failure(model(server, SOON, LATE))).hasMessage("took too long");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void headers_alone_do_not_put_off_the_deadline() {
        try (var server = provider(reply -> {
            reply.keepsAlive();
            reply.hang();
        })) {
            assertThat(failure(model(server, SOON, LATE))).hasMessage("took too long");
        }
    }

    @Test
    void a_trickle_does_not_put_off_the_deadline() {
        try (var server = provider(reply -> {
            while (reply.waitsAMoment()) {
                reply.say("字");
            }
        })) {
            var failure = failure(model(server, SOON, LATE));

            assertThat(failure).hasMessage("took too long");
            assertThat(failure.tokens()).isPositive();
        }
    }

    @Test
    void silence_in_the_middle_is_not_waited_out() {
        try (var server = provider(reply -> {
            reply.say(FIRST);
            reply.hang();
        })) {
            assertThat(failure(model(server, LATE, SOON))).hasMessage("fell silent in the middle");
            assertThat(drafts).hasSize(1);
        }
    }

    /// A model may think before it begins.
    @Test
    void silence_before_the_beginning_is() {
        try (var server = provider(reply -> {
            for (var i = 0; i < 20; i++) {
                reply.waitsAMoment();
            }
            GOOD.answer(reply);
        })) {
            write(model(server, LATE, Duration.ofMillis(200)));

            assertThat(drafts).hasSize(2);
        }
    }

    @Test
    void a_model_that_writes_without_end_is_stopped() throws InterruptedException {
        try (var server = provider(reply -> {
            while (true) {
                reply.say("会议强调绿色低碳。".repeat(100));
            }
        })) {
            assertThat(failure(model(server))).hasMessage("wrote without end");
            assertThat(server.sawGo(1)).isTrue();
        }
    }

    @Test
    void bytes_without_end_are_not_read_to_the_end() throws InterruptedException {
        try (var server = provider(reply -> {
            while (true) {
                reply.raw(": " + "x".repeat(10_000) + "\n");
            }
        })) {
            assertThat(failure(model(server))).isNotNull();
            assertThat(server.sawGo(1)).isTrue();
        }
    }

    @Test
    void one_line_without_end_is_not_read_to_the_end() throws InterruptedException {
        try (var server = provider(reply -> {
            reply.raw("data: {\"choices\":[{\"delta\":{\"content\":\"");
            while (true) {
                reply.raw("x".repeat(10_000));
            }
        })) {
            assertThat(failure(model(server))).isNotNull();
            assertThat(server.sawGo(1)).isTrue();
        }
    }

    @Test
    void a_thread_that_is_interrupted_does_not_wait() {
        try (var server = provider(reply -> reply.hang())) {
            Thread.currentThread().interrupt();

            var failure = failure(model(server));

            assertThat(failure).hasMessage("interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void no_request_outlives_its_deadline() throws Exception {
        Behaviour waiting = reply -> {
            while (reply.waitsAMoment()) {
                reply.keepsAlive();
            }
        };
        try (var server = provider(GOOD, waiting);
                var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            write(model(server));
            var model = model(server, SOON, LATE);

            var failures = IntStream.range(0, 20)
                    .mapToObj(i -> askers.submit(() -> failure(model)))
                    .toList();
            for (var failure : failures) {
                assertThat(failure.get()).isNotNull();
            }

            assertThat(server.sawGo(server.requests().size() - 1)).isTrue();
        }
    }

    @Test
    void the_thread_of_a_request_ends_with_it() throws InterruptedException {
        var ended = new CountDownLatch(20);
        StreamingChatModel hanging = new StreamingChatModel() {
            @Override
            public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
                try {
                    Thread.sleep(Duration.ofHours(1));
                } catch (InterruptedException e) {
                    ended.countDown();
                }
            }
        };

        for (var i = 0; i < 20; i++) {
            failure(new StreamedModel("x/x", hanging, Duration.ofMillis(5), new Breaker()));
        }

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    // ---- a second try

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 529})
    void a_server_that_fails_at_once_is_asked_once_more(int status) {
        try (var server = provider(Behaviour.refusing(status, "<html>"), GOOD)) {
            write(model(server));

            assertThat(drafts).hasSize(2);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_connection_that_is_dropped_before_a_byte_is_tried_once_more() {
        try (var server = provider(reply -> {}, GOOD)) {
            write(model(server));

            assertThat(drafts).hasSize(2);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void nobody_is_asked_a_third_time() {
        try (var server = provider(Behaviour.refusing(500, ""))) {
            assertThat(failure(model(server))).hasMessage("HTTP 500");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 401, 403, 404, 408, 413, 422, 429})
    void what_is_refused_is_not_asked_again(int status) {
        try (var server = provider(Behaviour.refusing(status, "no"), GOOD)) {
            assertThat(failure(model(server))).hasMessage("HTTP " + status);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void what_has_begun_is_not_asked_again() {
        try (var server = provider(CUT, GOOD)) {
            assertThat(failure(model(server))).isNotNull();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void nobody_is_led_elsewhere() {
        try (var elsewhere = provider(GOOD);
                var server = provider(
                        reply -> reply.refuse(307, Map.of("Location", elsewhere.url() + "/chat/completions"), ""))) {
            assertThat(failure(model(server))).hasMessage("HTTP 307");
            assertThat(elsewhere.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void within_the_pause_that_a_provider_asks_for_it_is_left_alone(int status) {
        try (var server = provider(reply -> reply.refuse(status, Map.of("Retry-After", "7"), ""), GOOD)) {
            var model = model(server);
            failure(model);

            clock.addAndGet(Duration.ofSeconds(7).toNanos() - 1);
            assertThat(model.isReady()).isFalse();
            assertThat(failure(model)).hasMessage("paused after failures");
            assertThat(server.requests()).hasSize(1);

            clock.addAndGet(1);
            assertThat(model.isReady()).isTrue();
            write(model);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void after_five_failures_nobody_is_asked_until_half_a_minute_is_over() {
        try (var server = provider(Behaviour.refusing(401, ""))) {
            var model = model(server);
            for (var i = 0; i < 8; i++) {
                failure(model);
            }

            assertThat(server.requests()).hasSize(5);
            clock.addAndGet(Duration.ofSeconds(30).toNanos());
            failure(model);
            failure(model);
            assertThat(server.requests()).hasSize(6);
        }
    }

    // ---- the schema

    private static boolean hasSchema(FakeProvider server, int request) {
        return !server.dialect().schema(server.requests().get(request).body()).isMissingNode();
    }

    @Test
    void who_does_not_take_a_schema_is_asked_without_one_from_then_on() {
        var refused = Behaviour.refusing(400, "response_format is not supported");
        try (var server = provider(refused, GOOD)) {
            var model = model(server);

            write(model);
            write(model);

            assertThat(drafts).hasSize(4);
            assertThat(server.requests()).hasSize(3);
            assertThat(hasSchema(server, 0)).isTrue();
            assertThat(hasSchema(server, 1)).isFalse();
            assertThat(hasSchema(server, 2)).isFalse();
        }
    }

    /// Too long a request is refused with the same status; it says nothing of the schema.
    @Test
    void who_refuses_without_a_schema_too_is_asked_with_one_the_next_time() {
        var refused = Behaviour.refusing(400, "context_length_exceeded");
        try (var server = provider(refused, refused, GOOD)) {
            var model = model(server);

            assertThat(failure(model)).hasMessage("HTTP 400");
            write(model);

            assertThat(hasSchema(server, 1)).isFalse();
            assertThat(hasSchema(server, 2)).isTrue();
        }
    }

    // ---- secrets

    @Test
    void a_failure_holds_neither_the_key_nor_what_the_provider_said() {
        var said = "Incorrect API key provided: " + KEY;
        try (var server = provider(
                Behaviour.refusing(401, said),
                Behaviour.sending("data: {\"error\":{\"message\":\"" + said + "\"}}\n\n"),
                Behaviour.sending(said),
                Behaviour.sending("data: " + said + "\n\n"),
                reply -> {
                    reply.willBeCut();
                    reply.say(said);
                })) {
            for (var i = 0; i < 5; i++) {
                var trace = new StringWriter();
                var failure = failure(model(server));

                failure.printStackTrace(new PrintWriter(trace));

                assertThat(trace.toString()).doesNotContain(KEY).doesNotContain("Incorrect");
            }
        }
    }

    @Test
    void nobody_there_is_a_failure_like_another() {
        StreamedModel model;
        try (var server = provider(GOOD)) {
            model = model(server);
        }

        assertThatThrownBy(() -> write(model)).isInstanceOf(ModelUnavailableException.class);
    }
}
