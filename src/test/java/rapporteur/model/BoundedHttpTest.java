package rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.sse.DefaultServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.model.FakeProvider.Behaviour;
import rapporteur.settings.Provider;

class BoundedHttpTest {
    private final BoundedHttp http = new BoundedHttp(Duration.ofSeconds(20));
    private final List<String> events = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();

    private void ask(FakeProvider server) {
        var request = HttpRequest.builder()
                .method(HttpMethod.POST)
                .url(server.url())
                .addHeader("X-Mine", "yes")
                .body("{\"会议\": 1}")
                .build();
        http.execute(request, new DefaultServerSentEventParser(), new ServerSentEventListener() {
            @Override
            public void onEvent(ServerSentEvent event) {
                events.add(event.data());
            }

            @Override
            public void onError(Throwable error) {
                errors.add(error);
            }
        });
    }

    private static FakeProvider provider(Behaviour behaviour) {
        return new FakeProvider(Provider.OPENAI, behaviour);
    }

    @Test
    void what_is_sent_and_what_comes_is_utf_8() {
        try (var server = provider(Behaviour.sending("data: 会议\n\ndata: 指出\n\n"))) {
            ask(server);

            var request = server.requests().getFirst();
            assertThat(events).containsExactly("会议", "指出");
            assertThat(errors).isEmpty();
            assertThat(request.body().has("会议")).isTrue();
            assertThat(request.header("X-Mine")).isEqualTo("yes");
        }
    }

    private HttpFailure failure(int status, Map<String, String> headers) {
        try (var server = provider(reply -> reply.refuse(status, headers, "words"))) {
            ask(server);
        }
        assertThat(events).isEmpty();
        return (HttpFailure) errors.getFirst();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 203, 206})
    void any_success_will_do(int status) {
        try (var server = provider(reply -> reply.refuse(status, Map.of(), "data: x\n\n"))) {
            ask(server);

            assertThat(events).containsExactly("x");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 404, 500})
    void a_failure_tells_its_status_and_nothing_else(int status) {
        var failure = failure(status, Map.of("Location", "/elsewhere"));

        assertThat(failure.statusCode()).isEqualTo(status);
        assertThat(failure).hasMessage("HTTP " + status);
        assertThat(failure.retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "' 30 ', 30", "3600, 3600", "3601, 3600", "9223372036854775807, 3600"})
    void a_pause_is_given_in_seconds_and_is_an_hour_at_most(String header, int seconds) {
        assertThat(failure(429, Map.of("Retry-After", header)).retryAfter()).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "1.5", "99999999999999999999", "Fri, 31 Dec 1999 23:59:59 GMT"})
    void what_is_no_pause_is_none(String header) {
        assertThat(failure(429, Map.of("Retry-After", header)).retryAfter()).isEmpty();
    }

    @Test
    void a_pause_is_given_as_a_date() {
        var date = ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(10);

        var pause = failure(503, Map.of("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(date)))
                .retryAfter()
                .orElseThrow();

        assertThat(pause).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(10));
    }

    @Test
    void a_date_far_away_is_an_hour() {
        assertThat(failure(503, Map.of("Retry-After", "Tue, 31 Dec 2199 23:59:59 GMT"))
                        .retryAfter())
                .contains(Duration.ofHours(1));
    }

    // ---- answers that are not streamed

    private String whole(BoundedHttp client, FakeProvider server) {
        return client.execute(HttpRequest.builder()
                        .method(HttpMethod.POST)
                        .url(server.url())
                        .body("{\"会议\": 1}")
                        .build())
                .body();
    }

    @Test
    void a_whole_answer_is_utf_8() {
        try (var server = provider(Behaviour.sending("{\"会议\": 2}"))) {
            assertThat(whole(http, server)).isEqualTo("{\"会议\": 2}");
            assertThat(server.requests().getFirst().body().path("会议").intValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void an_error_instead_of_a_whole_answer_keeps_its_pause() {
        try (var server = provider(reply -> reply.refuse(429, Map.of("Retry-After", "7"), "no"))) {
            assertThatThrownBy(() -> whole(http, server))
                    .isInstanceOfSatisfying(
                            HttpFailure.class,
                            failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7)));
        }
    }

    @Test
    void a_whole_answer_that_is_too_long_is_given_up() {
        try (var server = provider(Behaviour.sending("x".repeat(2_000)))) {
            assertThatThrownBy(() -> whole(new BoundedHttp(Duration.ofSeconds(20), 1_000), server))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    /// The headers come at once, and then nothing.
    @Test
    void a_whole_answer_that_stops_in_the_middle_is_given_up() {
        try (var server = provider(reply -> {
            reply.raw("{");
            reply.hang();
        })) {
            assertThatThrownBy(() -> whole(new BoundedHttp(Duration.ofMillis(300)), server))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseInstanceOf(HttpTimeoutException.class);
        }
    }
}
