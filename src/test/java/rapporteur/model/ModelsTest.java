package rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rapporteur.answer.Draft;
import rapporteur.answer.LanguageModel;
import rapporteur.answer.ModelUnavailableException;
import rapporteur.answer.Prompt;
import rapporteur.model.FakeProvider.Behaviour;
import rapporteur.settings.Provider;
import rapporteur.settings.Settings;

class ModelsTest {
    private static final String KEY = "key-1f2e3d4c5b";
    private static final Prompt PROMPT =
            new Prompt("answer", "Report in {{language}}: {\"text\": …}", "{{sentences}}\n\n{{question}}");
    private static final Map<String, String> VALUES = Map.of(
            "language",
            "Chinese",
            "sentences",
            "[1] 刘强主持{{question}}。",
            "question",
            "谁主持{{sentences}}？{{language}} $1");
    private static final String REPLY = """
            {"text": "刘强主持会议。", "sentences": [1]}
            {"text": "Yang Feng attended.", "sentences": [2, 3]}
            """;

    private static Settings settings(Provider provider, String url) {
        return Settings.read(
                Optional.empty(),
                Map.of(Settings.variable("model.api-key"), KEY),
                List.of("model.provider=" + provider.token(), "model.name=x-1", "model.base-url=" + url));
    }

    private static LanguageModel model(Provider provider, FakeProvider server) {
        return Models.of(settings(provider, server.url())).orElseThrow();
    }

    @Test
    void without_a_provider_there_is_no_model() {
        assertThat(Models.of(Settings.read(Optional.empty(), Map.of(), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void every_provider_answers_with_drafts(Provider provider) {
        try (var server = new FakeProvider(provider, Behaviour.saying(REPLY))) {
            var model = model(provider, server);
            var drafts = new ArrayList<Draft>();

            var tokens = model.write(PROMPT, VALUES, drafts::add);

            assertThat(drafts)
                    .containsExactly(new Draft("刘强主持会议。", List.of(1)), new Draft("Yang Feng attended.", List.of(2, 3)));
            assertThat(tokens).isEqualTo(1_000);
            assertThat(model.name()).isEqualTo(provider.token() + "/x-1");
            assertThat(model.isReady()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OLLAMA,    /api/chat",
        "OPENAI,    /v1/chat/completions",
        "ANTHROPIC, /v1/messages",
        "GEMINI,    /v1beta/models/x-1:streamGenerateContent?alt=sse",
        "MISTRAL,   /v1/chat/completions",
    })
    void the_address_that_is_set_is_asked(Provider provider, String path) {
        try (var server = new FakeProvider(provider, Behaviour.saying(REPLY))) {
            model(provider, server).write(PROMPT, VALUES, draft -> {});

            assertThat(server.requests().getFirst().path()).isEqualTo(path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI,    Authorization,  Bearer ",
        "ANTHROPIC, x-api-key,      ''",
        "GEMINI,    x-goog-api-key, ''",
        "MISTRAL,   Authorization,  Bearer ",
    })
    void the_key_stands_in_its_header_and_nowhere_else(Provider provider, String header, String before) {
        try (var server = new FakeProvider(provider, Behaviour.saying(REPLY))) {
            model(provider, server).write(PROMPT, VALUES, draft -> {});

            var request = server.requests().getFirst();
            assertThat(request.header(header)).isEqualTo(before.isEmpty() ? KEY : before + " " + KEY);
            assertThat(request.path()).doesNotContain(KEY);
            assertThat(request.body().toString()).doesNotContain(KEY);
        }
    }

    @Test
    void a_model_on_ones_own_machine_is_sent_no_key() {
        try (var server = new FakeProvider(Provider.OLLAMA, Behaviour.saying(REPLY))) {
            model(Provider.OLLAMA, server).write(PROMPT, VALUES, draft -> {});

            assertThat(server.requests().getFirst().headers().values().toString())
                    .doesNotContain(KEY);
        }
    }

    /// Some servers are upset by an offer of HTTP/2.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void http_2_is_not_offered(Provider provider) {
        try (var server = new FakeProvider(provider, Behaviour.saying(REPLY))) {
            model(provider, server).write(PROMPT, VALUES, draft -> {});

            assertThat(server.requests().getFirst().headers().keySet())
                    .doesNotContain("Upgrade", "Http2-settings")
                    .contains("Content-length");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void every_provider_is_asked_for_statements_with_the_numbers_of_their_sentences(Provider provider) {
        try (var server = new FakeProvider(provider, Behaviour.saying(REPLY))) {
            model(provider, server).write(PROMPT, VALUES, draft -> {});

            var schema = server.dialect().schema(server.requests().getFirst().body());
            var statement = schema.at("/properties/statements/items/properties");
            assertThat(statement.at("/text/type").asText()).isEqualToIgnoringCase("string");
            assertThat(statement.at("/sentences/items/type").asText()).isEqualToIgnoringCase("integer");
        }
    }

    /// What somebody asks, or what stands in an article, is not read as a place of the prompt.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void rules_and_task_are_filled_in_once(Provider provider) {
        try (var server = new FakeProvider(provider, Behaviour.saying(REPLY))) {
            model(provider, server).write(PROMPT, VALUES, draft -> {});

            assertThat(server.requests().getFirst().body().toString())
                    .contains("Report in Chinese: {\\\"text\\\": …}")
                    .contains("[1] 刘强主持{{question}}。\\n\\n谁主持{{sentences}}？{{language}} $1\"");
        }
    }

    @Test
    void ollama_is_given_room_for_all_of_it() {
        try (var server = new FakeProvider(Provider.OLLAMA, Behaviour.saying(REPLY))) {
            model(Provider.OLLAMA, server).write(PROMPT, VALUES, draft -> {});

            var options = server.requests().getFirst().body().path("options");
            assertThat(options.path("num_ctx").intValue()).isGreaterThan(8_000);
            assertThat(options.path("temperature").doubleValue()).isZero();
        }
    }

    /// Elsewhere there is no such limit unless one is set.
    @Test
    void anthropic_is_given_room_for_a_long_answer() {
        try (var server = new FakeProvider(Provider.ANTHROPIC, Behaviour.saying(REPLY))) {
            model(Provider.ANTHROPIC, server).write(PROMPT, VALUES, draft -> {});

            assertThat(server.requests().getFirst().body().path("max_tokens").intValue())
                    .isGreaterThanOrEqualTo(4_000);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void no_provider_may_stop_in_the_middle(Provider provider) {
        try (var server = new FakeProvider(provider, reply -> {
            reply.say(REPLY);
            reply.done("length");
        })) {
            assertThatThrownBy(() -> model(provider, server).write(PROMPT, VALUES, draft -> {}))
                    .isInstanceOf(ModelUnavailableException.class)
                    .hasMessage("was cut off: LENGTH");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE", "OLLAMA"})
    void no_provider_may_hold_back_a_part(Provider provider) {
        try (var server = new FakeProvider(provider, reply -> {
            reply.say(REPLY);
            reply.done("filter");
        })) {
            assertThatThrownBy(() -> model(provider, server).write(PROMPT, VALUES, draft -> {}))
                    .isInstanceOf(ModelUnavailableException.class)
                    .hasMessageStartingWith("was cut off: ");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void no_provider_may_end_without_being_done(Provider provider) {
        try (var server = new FakeProvider(provider, reply -> {
            reply.say(REPLY);
            reply.end();
        })) {
            assertThatThrownBy(() -> model(provider, server).write(PROMPT, VALUES, draft -> {}))
                    .isInstanceOf(ModelUnavailableException.class);
        }
    }

    // ---- reachable

    @Test
    void what_is_not_set_is_not_looked_for() throws IOException {
        assertThat(Models.reachable(Settings.read(Optional.empty(), Map.of(), List.of())))
                .isEmpty();
        assertThat(Models.reachable(
                        Settings.read(Optional.empty(), Map.of(), List.of("model.provider=openai", "model.name=x"))))
                .isEmpty();
    }

    @Test
    void whatever_it_answers_a_provider_is_there() throws IOException {
        try (var server = new FakeProvider(Provider.OPENAI, Behaviour.refusing(404, "no such page"))) {
            assertThat(Models.reachable(settings(Provider.OPENAI, server.url())))
                    .contains("127.0.0.1 answers (HTTP 404)");
            assertThat(server.requests().getFirst().headers().toString()).doesNotContain(KEY);
        }
    }

    @Test
    void a_provider_that_is_not_there_is_said_not_to_answer() {
        String url;
        try (var server = new FakeProvider(Provider.OPENAI, Behaviour.saying(""))) {
            url = server.url();
        }

        assertThatThrownBy(() -> Models.reachable(settings(Provider.OPENAI, url)))
                .isInstanceOf(IOException.class)
                .hasMessage("127.0.0.1 does not answer: ConnectException");
    }
}
