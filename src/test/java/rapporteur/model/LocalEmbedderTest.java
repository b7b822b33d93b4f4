package rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Language;
import rapporteur.search.Embedder;
import rapporteur.search.EmbeddingUnavailableException;
import rapporteur.search.Vector;
import rapporteur.settings.Pooling;
import rapporteur.settings.Settings;
import rapporteur.settings.SettingsException;

/// Models in this process, with what opens them scripted: the real one needs libraries that the default build has not.
class LocalEmbedderTest {
    @TempDir
    private Path folder;

    private Path model;

    @BeforeEach
    void write() throws IOException {
        model = Files.createFile(folder.resolve("model.onnx"));
        Files.createFile(folder.resolve("tokenizer.json"));
    }

    /// Two models, zh and en; whatever is opened gives the length of a text as its vector, and keeps what it was given.
    private static final class Scripted implements LocalModels {
        private final List<String> opened = new ArrayList<>();
        private final List<String> embedded = new ArrayList<>();
        private Optional<Throwable> failure = Optional.empty();

        @Override
        public List<String> included() {
            return List.of("bge-small-zh-v1.5-q", "bge-small-en-v1.5-q");
        }

        @Override
        public EmbeddingModel open(String name, Pooling pooling, Path natives) {
            return opened(name + " " + pooling.token() + " " + natives.getFileName());
        }

        @Override
        public EmbeddingModel open(Path model, Path tokenizer, Pooling pooling, Path natives) {
            return opened(model.getFileName() + " " + tokenizer.getFileName() + " " + pooling.token());
        }

        private EmbeddingModel opened(String what) {
            opened.add(what);
            failure.ifPresent(Scripted::raise);
            return new EmbeddingModel() {
                @Override
                public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                    segments.forEach(
                            segment -> embedded.add(what.substring(0, what.indexOf(" ")) + ": " + segment.text()));
                    return Response.from(segments.stream()
                            .map(segment ->
                                    Embedding.from(new float[] {segment.text().length(), 1}))
                            .toList());
                }
            };
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> void raise(Throwable thrown) throws T {
            throw (T) thrown;
        }
    }

    private Embedder embedder(LocalModels models, String... assignments) {
        var settings = Settings.read(Optional.empty(), Map.of(), List.of(assignments));
        return Embedders.of(settings, folder, () -> Optional.of(models)).orElseThrow();
    }

    private Embedder ofFile(LocalModels models, String name) {
        return embedder(models, "embedding.provider=onnx", "embedding.name=" + name, "embedding.model-file=" + model);
    }

    private Embedder included(LocalModels models, String name) {
        return embedder(models, "embedding.provider=in-process", "embedding.name=" + name);
    }

    // ---- a file

    @Test
    void a_file_gives_vectors_in_order_with_what_the_model_wants_before_each_text() {
        var models = new Scripted();
        var embedder = ofFile(models, "multilingual-e5-small");

        var vectors = embedder.passages(List.of("会议", "meeting"), Language.CHINESE);
        embedder.query("Who?");

        assertThat(vectors).containsExactly(Vector.of(11, 1), Vector.of(16, 1));
        assertThat(models.embedded)
                .containsExactly("model.onnx: passage: 会议", "model.onnx: passage: meeting", "model.onnx: query: Who?");
    }

    @Test
    void it_is_opened_once_and_not_before_it_is_needed() {
        var models = new Scripted();
        var embedder = ofFile(models, "x");

        assertThat(models.opened).isEmpty();
        embedder.query("会议");
        embedder.query("meeting");
        assertThat(models.opened).containsExactly("model.onnx tokenizer.json mean");
    }

    @ParameterizedTest
    @CsvSource({
        "bge-m3,                      cls",
        "BAAI/bge-small-zh-v1.5,      cls",
        "snowflake-arctic-embed2,     cls",
        "multilingual-e5-small,       mean",
        "all-MiniLM-L6-v2,            mean",
        "gte-small,                   mean",
        "gte-multilingual-base,       cls",
        "of-ones-own,                 mean",
    })
    void its_vectors_are_pooled_as_its_makers_say(String name, String pooling) {
        var models = new Scripted();
        var embedder = ofFile(models, name);

        embedder.query("会议");

        assertThat(models.opened.getFirst()).endsWith(" " + pooling);
        assertThat(embedder.model()).isEqualTo("onnx/" + name + "/" + pooling);
    }

    /// Vectors pooled in another way must not be compared with these.
    @Test
    void pooling_that_is_set_is_used_and_makes_it_another_model() {
        var models = new Scripted();
        var embedder = embedder(
                models,
                "embedding.provider=onnx",
                "embedding.name=bge-m3",
                "embedding.model-file=" + model,
                "embedding.pooling=mean");

        embedder.query("会议");

        assertThat(models.opened.getFirst()).endsWith(" mean");
        assertThat(embedder.model()).isEqualTo("onnx/bge-m3/mean");
    }

    // ---- models that came along

    @Test
    void two_models_share_the_languages() {
        var models = new Scripted();
        var embedder = included(models, "bge-small-zh-v1.5-q, bge-small-en-v1.5-q");

        embedder.passages(List.of("林武。"), Language.CHINESE);
        embedder.passages(List.of("林武 spoke."), Language.ENGLISH);
        embedder.query("谁主持了会议？");
        embedder.query("Who presided?");

        assertThat(models.embedded)
                .containsExactly(
                        "bge-small-zh-v1.5-q: 林武。",
                        "bge-small-en-v1.5-q: 林武 spoke.",
                        "bge-small-zh-v1.5-q: 为这个句子生成表示以用于检索相关文章：谁主持了会议？",
                        "bge-small-en-v1.5-q: Represent this sentence for searching relevant passages: Who presided?");
        assertThat(models.opened).containsExactly("bge-small-zh-v1.5-q cls native", "bge-small-en-v1.5-q cls native");
        assertThat(embedder.model()).isEqualTo("in-process/bge-small-zh-v1.5-q,bge-small-en-v1.5-q");
    }

    @Test
    void one_model_reads_both_languages() {
        var models = new Scripted();
        var embedder = included(models, "bge-small-zh-v1.5-q");

        embedder.passages(List.of("Lin Wu."), Language.ENGLISH);
        embedder.query("谁？");

        assertThat(models.opened).containsExactly("bge-small-zh-v1.5-q cls native");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bge-m3",
                "bge-small-zh-v1.5-q,",
                "bge-small-zh-v1.5-q,e5-small-v2-q",
                "bge-small-zh-v1.5-q,bge-small-en-v1.5-q,bge-small-en-v1.5-q"
            })
    void names_that_did_not_come_along_are_told_with_those_that_did(String name) {
        assertThatThrownBy(() -> included(new Scripted(), name))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("setting embedding.name is '" + name + "'")
                .hasMessageContaining("one of bge-small-zh-v1.5-q, bge-small-en-v1.5-q, or two with a comma");
    }

    // ---- what fails

    @ParameterizedTest
    @ValueSource(strings = {"onnx", "in-process"})
    void a_build_without_them_names_the_command_that_brings_them(String provider) {
        var settings = Settings.read(
                Optional.empty(),
                Map.of(),
                List.of("embedding.provider=" + provider, "embedding.name=x", "embedding.model-file=" + model));

        assertThatThrownBy(() -> Embedders.of(settings, folder, Optional::empty))
                .isInstanceOf(SettingsException.class)
                .hasMessage("setting embedding.provider is " + provider + ", for which this program was not built"
                        + " (expected: 'mvn -Pvectors -Dquick package' in its folder, which brings 150 MB of"
                        + " libraries)");
    }

    /// The platform's classes are those of a build without them.
    @Test
    void what_opens_models_is_looked_for_among_the_programs_classes() {
        assertThat(LocalModels.ofThisBuild(ClassLoader.getPlatformClassLoader()))
                .isEmpty();
    }

    @Test
    void other_providers_do_not_look_for_it() {
        var settings = Settings.read(
                Optional.empty(), Map.of(), List.of("embedding.provider=ollama", "embedding.name=bge-m3"));

        var embedder = Embedders.of(settings, folder, () -> {
            throw new AssertionError("looked for");
        });

        assertThat(embedder.orElseThrow().model()).isEqualTo("ollama/bge-m3");
    }

    private static void assertFailing(Embedder embedder, String message) {
        assertThatThrownBy(() -> embedder.query("会议"))
                .isInstanceOf(EmbeddingUnavailableException.class)
                .hasMessage(message);
    }

    @Test
    void a_model_that_cannot_be_opened_is_told_and_tried_again() {
        var models = new Scripted();
        var embedder = ofFile(models, "x");
        models.failure = Optional.of(new IllegalStateException("model.onnx cannot be used"));

        assertFailing(embedder, "model.onnx cannot be used");
        assertThatThrownBy(() -> embedder.passages(List.of("一"), Language.CHINESE))
                .isInstanceOf(EmbeddingUnavailableException.class);
        models.failure = Optional.empty();

        assertThat(embedder.query("会议")).isEqualTo(Vector.of(2, 1));
    }

    /// Reading a large file anew for every question would slow all of them down.
    @Test
    void one_that_fails_again_and_again_is_left_alone_for_a_while() {
        var models = new Scripted();
        var embedder = ofFile(models, "x");
        models.failure = Optional.of(new IllegalStateException("damaged"));

        for (var times = 0; times < 5; times++) {
            assertFailing(embedder, "damaged");
        }

        assertFailing(embedder, "paused after failures");
        assertThat(models.opened).hasSize(5);
    }

    @Test
    void a_machine_that_cannot_load_the_library_goes_on_with_words() {
        var models = new Scripted();
        models.failure = Optional.of(new UnsatisfiedLinkError("libstdc++.so.6 is missing"));

        assertFailing(ofFile(models, "x"), "its library does not run on this machine: libstdc++.so.6 is missing");
    }

    @Test
    void a_very_long_text_is_cut_off() {
        var models = new Scripted();

        ofFile(models, "x").query("会".repeat(50_000));

        assertThat(models.embedded.getFirst().length()).isBetween(1_000, 8_000);
    }
}
