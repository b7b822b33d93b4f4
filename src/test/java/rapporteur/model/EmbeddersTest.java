package rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Language;
import rapporteur.model.FakeProvider.Behaviour;
import rapporteur.search.Embedder;
import rapporteur.search.EmbeddingUnavailableException;
import rapporteur.search.Vector;
import rapporteur.settings.EmbeddingProvider;
import rapporteur.settings.Provider;
import rapporteur.settings.Settings;

class EmbeddersTest {
    private static final String KEY = "key-1f2e3d4c5b";

    /// Models behind HTTP keep nothing there.
    private static final Path HOME = Path.of("home");

    private static final Behaviour LENGTHS = Embedding.with(text -> new float[] {text.length(), 1});

    private static FakeProvider provider(EmbeddingProvider provider, Behaviour... behaviours) {
        return new FakeProvider(Provider.valueOf(provider.name()), behaviours);
    }

    private static Embedder embedder(EmbeddingProvider provider, String name, FakeProvider server) {
        return Embedders.of(
                        Settings.read(
                                Optional.empty(),
                                Map.of(Settings.variable("embedding.api-key"), KEY),
                                List.of(
                                        "embedding.provider=" + provider.token(),
                                        "embedding.name=" + name,
                                        "embedding.timeout=1",
                                        "embedding.base-url=" + server.url())),
                        HOME)
                .orElseThrow();
    }

    @Test
    void without_a_provider_there_is_no_model() {
        assertThat(Embedders.of(Settings.read(Optional.empty(), Map.of(), List.of()), HOME))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OLLAMA", "OPENAI"})
    void every_provider_gives_vectors_in_order(EmbeddingProvider provider) {
        try (var server = provider(provider, LENGTHS);
                var embedder = embedder(provider, "x-1", server)) {
            assertThat(embedder.passages(List.of("会议", "meeting"), Language.CHINESE))
                    .containsExactly(Vector.of(2, 1), Vector.of(7, 1));
            assertThat(embedder.query("会议？")).isEqualTo(Vector.of(3, 1));
            assertThat(embedder.model()).isEqualTo(provider.token() + "/x-1");
        }
    }

    @ParameterizedTest
    @CsvSource({"OLLAMA, /api/embed", "OPENAI, /v1/embeddings"})
    void the_address_that_is_set_is_asked(EmbeddingProvider provider, String path) {
        try (var server = provider(provider, LENGTHS);
                var embedder = embedder(provider, "x-1", server)) {
            embedder.query("会议");

            assertThat(server.requests().getFirst().path()).isEqualTo(path);
            assertThat(server.requests().getFirst().body().path("model").textValue())
                    .isEqualTo("x-1");
        }
    }

    @Test
    void the_key_stands_in_its_header_and_is_not_sent_to_ones_own_machine() {
        try (var openai = provider(EmbeddingProvider.OPENAI, LENGTHS);
                var ollama = provider(EmbeddingProvider.OLLAMA, LENGTHS)) {
            embedder(EmbeddingProvider.OPENAI, "x", openai).query("会议");
            embedder(EmbeddingProvider.OLLAMA, "x", ollama).query("会议");

            assertThat(openai.requests().getFirst().header("Authorization")).isEqualTo("Bearer " + KEY);
            assertThat(ollama.requests().getFirst().headers().values().toString())
                    .doesNotContain(KEY);
        }
    }

    @Test
    void a_long_list_of_passages_goes_in_several_requests() {
        var texts = IntStream.range(1, 60).mapToObj("x"::repeat).toList();
        try (var server = provider(EmbeddingProvider.OLLAMA, LENGTHS);
                var embedder = embedder(EmbeddingProvider.OLLAMA, "x", server)) {
            var vectors = embedder.passages(texts, Language.ENGLISH);

            assertThat(vectors)
                    .containsExactlyElementsOf(texts.stream()
                            .map(text -> Vector.of(text.length(), 1))
                            .toList());
            assertThat(server.requests()).hasSizeGreaterThan(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bge-small-zh-v1.5,           为这个句子生成表示以用于检索相关文章：,                          ''",
        "quentinz/bge-large-zh-v1.5,  为这个句子生成表示以用于检索相关文章：,                          ''",
        "bge-small-en-v1.5,           'Represent this sentence for searching relevant passages: ', ''",
        "bge-m3:latest,               '',                                                          ''",
        "multilingual-e5-large,       'query: ',                                                   'passage: '",
        "nomic-embed-text,            'search_query: ',                                            'search_document: '",
        "text-embedding-3-small,      '',                                                          ''",
    })
    void questions_and_passages_get_what_the_model_wants_before_them(String name, String question, String passage) {
        try (var server = provider(EmbeddingProvider.OLLAMA, LENGTHS);
                var embedder = embedder(EmbeddingProvider.OLLAMA, name, server)) {
            embedder.query("谁？");
            embedder.passages(List.of("林武。"), Language.CHINESE);

            assertThat(Embedding.texts(server.requests().getFirst())).containsExactly(question + "谁？");
            assertThat(Embedding.texts(server.requests().getLast())).containsExactly(passage + "林武。");
        }
    }

    /// Servers are given no more than models read.
    @Test
    void a_very_long_text_is_cut_off() {
        try (var server = provider(EmbeddingProvider.OLLAMA, LENGTHS);
                var embedder = embedder(EmbeddingProvider.OLLAMA, "x", server)) {
            embedder.query("会".repeat(50_000));

            assertThat(Embedding.texts(server.requests().getFirst()).getFirst().length())
                    .isBetween(1_000, 8_000);
        }
    }

    // ---- failures

    private static String reason(EmbeddingProvider provider, Behaviour behaviour) {
        try (var server = provider(provider, behaviour);
                var embedder = embedder(provider, "x", server)) {
            return failure(embedder);
        }
    }

    private static String failure(Embedder embedder) {
        try {
            embedder.query("会议");
            throw new AssertionError("it gave a vector");
        } catch (EmbeddingUnavailableException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OLLAMA", "OPENAI"})
    void a_refusal_is_told_by_its_status_alone(EmbeddingProvider provider) {
        assertThat(reason(provider, Behaviour.refusing(401, "Incorrect API key: " + KEY)))
                .isEqualTo("HTTP 401");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "no json", "{\"embeddings\":[]}", "{\"embeddings\":[[0,0]]}"})
    void an_answer_without_a_vector_is_none(String body) {
        assertThat(reason(EmbeddingProvider.OLLAMA, reply -> reply.refuse(200, Map.of(), body)))
                .startsWith("no vectors in its answer");
    }

    @Test
    void a_provider_that_hangs_is_given_up() {
        assertThat(reason(EmbeddingProvider.OPENAI, FakeProvider.Reply::hang)).isEqualTo("no answer in time");
    }

    @Test
    void a_provider_that_is_not_there_is_told() {
        var server = provider(EmbeddingProvider.OPENAI, LENGTHS);
        server.close();

        assertThat(failure(embedder(EmbeddingProvider.OPENAI, "x", server))).isEqualTo("nobody answers there");
    }

    @Test
    void a_provider_that_asks_for_a_pause_gets_it() {
        try (var server = provider(
                        EmbeddingProvider.OPENAI, reply -> reply.refuse(429, Map.of("Retry-After", "60"), ""));
                var embedder = embedder(EmbeddingProvider.OPENAI, "x", server)) {
            assertThat(failure(embedder)).isEqualTo("HTTP 429");
            assertThat(failure(embedder)).isEqualTo("paused after failures");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void fewer_vectors_than_texts_are_none() {
        try (var server = provider(
                        EmbeddingProvider.OLLAMA, reply -> reply.refuse(200, Map.of(), "{\"embeddings\":[[1,2]]}"));
                var embedder = embedder(EmbeddingProvider.OLLAMA, "x", server)) {
            assertThatThrownBy(() -> embedder.passages(List.of("一", "二"), Language.CHINESE))
                    .isInstanceOf(EmbeddingUnavailableException.class);
        }
    }
}
