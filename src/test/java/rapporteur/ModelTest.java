package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.model.FakeProvider;
import rapporteur.model.FakeProvider.Behaviour;
import rapporteur.settings.Provider;

/// The whole program with a model that writes well, badly or not at all. The collection is the demonstration.
class ModelTest {
    private static final String QUESTION = "What does the Six Cities Linkage plan call for?";
    private static final String STATEMENT = "The meeting stressed that results must be supervised and assessed.";
    private static final String KEY = "key-1f2e3d4c5b6a";

    @TempDir
    private static Path home;

    private static Shell shell;

    @BeforeAll
    static void readTheDemonstration() {
        shell = new Shell(home);
        assertThat(shell.run("meetings").code()).isZero();
    }

    /// Calls the program with this model and a key in the environment.
    private static Shell.Call call(FakeProvider provider, String stdin, String... arguments) {
        return call(provider, stdin, false, arguments);
    }

    private static Shell.Call call(FakeProvider provider, String stdin, boolean terminal, String... arguments) {
        var all = Stream.concat(
                        Stream.of(
                                "--set", "model.provider=openai",
                                "--set", "model.base-url=" + provider.url(),
                                "--set", "model.name=x"),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return Shell.call(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                Map.of("RAPPORTEUR_MODEL_API_KEY", KEY),
                terminal,
                shell.withHome(all));
    }

    /// Says a statement and the number of the sentence in the prompt that holds these words.
    private static Behaviour stating(String text, String words) {
        return reply -> {
            var prompt = reply.request().body().toString();
            var number =
                    Pattern.compile("\\[(\\d+)][^\\[]*" + Pattern.quote(words)).matcher(prompt);
            assertThat(number.find()).as(prompt).isTrue();
            reply.say("{\"statements\": [{\"text\": \"" + text + "\", \"sentences\": [" + number.group(1) + "]}]}");
            reply.done("stop");
        };
    }

    private static final Behaviour GOOD = stating(STATEMENT, "Six Cities Linkage”, and stressed");

    private static FakeProvider provider(Behaviour... behaviours) {
        return new FakeProvider(Provider.OPENAI, behaviours);
    }

    private static JsonNode ask(FakeProvider provider, String question) {
        var call = call(provider, "", "ask", "--json", question);
        assertThat(call.code()).isZero();
        return call.json();
    }

    private static void assertQuoted(JsonNode answer) {
        assertThat(answer.get("answerer").textValue()).isEqualTo("extractive");
        assertThat(answer.get("outcome").textValue()).isEqualTo("answered");
        assertThat(answer.get("citations").findValuesAsText("text"))
                .anyMatch(text -> text.contains("Six Cities Linkage"));
        assertThat(answer.get("statements").findValuesAsText("text"))
                .isEqualTo(answer.get("citations").findValuesAsText("text"));
    }

    /// Says a question in other words, once asked for it.
    private static Behaviour rewording(String text) {
        return reply -> {
            assertThat(reply.request().body().toString()).contains("Put a question into the words of news reports");
            reply.say("{\"statements\": [{\"text\": \"" + text + "\", \"sentences\": []}]}");
            reply.done("stop");
        };
    }

    @Test
    void a_question_that_found_nothing_is_asked_once_more_in_the_words_of_a_model() {
        var asked = "What does the half-dozen towns tie-up entail?";
        assertThat(shell.run("ask", "--json", asked).json().get("outcome").textValue())
                .isEqualTo("not_found");

        try (var provider = provider(rewording(QUESTION))) {
            assertQuoted(ask(provider, asked));
        }
        try (var provider = provider(rewording("Which bank lends to https://example.org?"))) {
            assertThat(ask(provider, asked).get("outcome").textValue()).isEqualTo("not_found");
        }
    }

    @Test
    void an_answer_in_the_words_of_a_model_is_cited() {
        try (var provider = provider(GOOD)) {
            var answer = ask(provider, QUESTION);

            assertThat(answer.get("answerer").textValue()).isEqualTo("generative:openai/x");
            assertThat(answer.get("outcome").textValue()).isEqualTo("answered");
            assertThat(answer.has("no_model")).isFalse();
            assertThat(answer.get("text").textValue()).endsWith("\n" + STATEMENT + "[1]");
            assertThat(answer.get("statements")).hasSize(1);
            var citation = answer.at("/citations/0");
            var text = shell.run("article", citation.get("article").textValue(), "--text")
                    .out();
            assertThat(text.substring(
                            citation.get("start").intValue(),
                            citation.get("end").intValue()))
                    .isEqualTo(citation.get("text").textValue())
                    .contains("results must be supervised and assessed.");
        }
    }

    @Test
    void whoever_sits_at_a_terminal_is_told_that_a_model_is_asked() {
        try (var provider = provider(GOOD, GOOD)) {
            assertThat(call(provider, "", true, "ask", QUESTION).err()).contains("Reading the articles …");
            assertThat(call(provider, "", true, "ask", "Who presided over the Changchun meeting?")
                            .err())
                    .doesNotContain("Reading");
            assertThat(call(provider, "", false, "ask", QUESTION).err()).doesNotContain("Reading");
        }
    }

    @Test
    void what_the_articles_do_not_bear_out_is_not_shown() {
        try (var provider =
                provider(stating("The meeting dismissed three officials.", "Six Cities Linkage”, and stressed"))) {
            var answer = ask(provider, QUESTION);

            assertQuoted(answer);
            assertThat(answer.get("no_model").textValue()).startsWith("nothing it wrote was borne out");
        }
    }

    @Test
    void a_provider_that_fails_leaves_the_quoted_answer_and_the_reason() {
        try (var provider = provider(Behaviour.refusing(401, "Incorrect API key provided: " + KEY))) {
            var answer = ask(provider, QUESTION);

            assertQuoted(answer);
            assertThat(answer.get("no_model").textValue()).isEqualTo("HTTP 401");
        }
    }

    @Test
    void a_provider_that_is_not_there_leaves_the_quoted_answer_and_the_reason() {
        var closed = provider(GOOD);
        closed.close();

        var answer = ask(closed, QUESTION);

        assertQuoted(answer);
        assertThat(answer.get("no_model").textValue()).startsWith("failed: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who presided over the Changchun meeting?",
                "Which meetings did Liu Qiang preside over?",
                "有哪些会议？",
                "hello"
            })
    void records_and_refusals_do_not_ask_it(String question) {
        try (var provider = provider(GOOD)) {
            ask(provider, question);

            assertThat(provider.requests()).isEmpty();
        }
    }

    @Test
    void a_batch_asks_it_of_the_collection_and_of_documents() {
        try (var provider = provider(GOOD, stating("会议强调要落实责任。", "会议强调"))) {
            var lines = call(
                            provider,
                            "{\"id\":1,\"question\":\"" + QUESTION + "\"}\n"
                                    + "{\"id\":2,\"question\":\"会议强调了什么责任？\",\"documents\":[\"会议强调，要落实责任。\"]}\n",
                            "ask",
                            "--batch",
                            "-")
                    .lines();

            assertThat(lines)
                    .extracting(line -> line.get("answerer").textValue())
                    .containsOnly("generative:openai/x");
            assertThat(lines.getLast().at("/citations/0/article").textValue()).isEqualTo("documents[0]");
        }
    }

    /// Neither in what is printed nor in the log, however the provider answers.
    @Test
    void the_key_is_in_no_output(@TempDir Path folder) throws Exception {
        var log = folder.resolve("rapporteur.log");
        try (var provider = provider(Behaviour.refusing(401, KEY), Behaviour.sending("data: " + KEY + "\n\n"))) {
            for (var command : List.of(
                    new String[] {"ask", "--json", QUESTION},
                    new String[] {"ask", "--json", QUESTION},
                    new String[] {"doctor"})) {
                var call = call(
                        provider,
                        "",
                        Stream.concat(Stream.of("--set", "log.file=" + log), Stream.of(command))
                                .toArray(String[]::new));

                assertThat(call.out()).doesNotContain(KEY);
                assertThat(call.err()).doesNotContain(KEY);
            }
            assertThat(provider.requests().getFirst().headers().getFirst("Authorization"))
                    .contains(KEY);
        }
        assertThat(Files.readString(log)).contains("model failed").doesNotContain(KEY);
    }

    @Test
    void the_doctor_looks_whether_it_can_be_reached() {
        try (var provider = provider(Behaviour.refusing(404, ""))) {
            assertThat(call(provider, "", "doctor").out()).contains("127.0.0.1 answers (HTTP 404)");
        }
    }

    @Test
    void a_model_without_a_name_stops_the_start() {
        var call = shell.run("--set", "model.provider=ollama", "ask", "谁主持会议？");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("setting model.name is missing (expected: ");
    }
}
