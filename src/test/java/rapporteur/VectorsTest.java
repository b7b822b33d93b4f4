package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program with real models in its process: `mvn -Pvectors test -Dtest=VectorsTest`. The Chinese one is also
/// laid out as files, as somebody's own would be.
@Tag("vectors")
class VectorsTest {
    private static final String CHINESE = "bge-small-zh-v1.5-q";

    @TempDir
    private Path folder;

    private Path news;
    private Path model;
    private Shell shell;

    @BeforeEach
    void write() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("kaili.txt"), "3月5日，凯里召开会议，决定把看病的地方修到每个村。");
        Files.writeString(news.resolve("anshun.txt"), "3月6日，安顺召开会议，研究古城旅游。");
        Files.writeString(news.resolve("zunyi.txt"), "3月7日，遵义召开会议，部署水库除险。");
        Files.writeString(news.resolve("dalian.txt"), "The mayor of Dalian inspected three harbours.");
        Files.writeString(news.resolve("jilin.txt"), "The meeting in Jilin dealt with schools for small children.");
        model = copied("/" + CHINESE + ".onnx", "model.onnx");
        copied("/" + CHINESE + "-tokenizer.json", "tokenizer.json");
        shell = new Shell(folder.resolve("home"));
    }

    private Path copied(String resource, String file) throws IOException {
        try (var in = Objects.requireNonNull(VectorsTest.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, folder.resolve(file));
        }
        return folder.resolve(file);
    }

    private Shell.Call call(Stream<String> settings, String... arguments) {
        return Shell.call(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                shell.withHome(Stream.concat(settings.flatMap(each -> Stream.of("--set", each)), Stream.of(arguments))
                        .toArray(String[]::new)));
    }

    private Shell.Call included(String name, String... arguments) {
        return call(Stream.of("embedding.provider=in-process", "embedding.name=" + name), arguments);
    }

    private Shell.Call ofFile(String... arguments) {
        return call(
                Stream.of(
                        "embedding.provider=onnx", "embedding.name=bge-small-zh-v1.5", "embedding.model-file=" + model),
                arguments);
    }

    private static String first(Shell.Call call) {
        assertThat(call.code()).isZero();
        return call.json().at("/hits/0/origin").asText("nothing");
    }

    @Test
    void models_that_came_along_find_by_meaning_in_both_languages() {
        var both = CHINESE + ",bge-small-en-v1.5-q";

        assertThat(included(both, "index", news.toString()).err())
                .contains("5 passages have a vector of in-process/" + both);
        assertThat(first(included(both, "search", "--json", "诊所"))).isEqualTo("kaili.txt");
        assertThat(first(included(both, "search", "--json", "kindergarten"))).isEqualTo("jilin.txt");
        assertThat(included(both, "search", "--explain", "诊所").out()).contains("near in meaning: ");
        assertThat(included(both, "doctor").out())
                .contains("ok   embedding   in-process/" + both + " gives vectors of 512 numbers");
    }

    @Test
    void a_file_of_ones_own_finds_what_the_same_model_finds_that_came_along() {
        included(CHINESE, "index", news.toString());
        var before = included(CHINESE, "search", "--json", "诊所").json().path("hits");

        assertThat(ofFile("index").err()).contains("5 passages have a vector of onnx/bge-small-zh-v1.5/cls");

        var hits = ofFile("search", "--json", "诊所").json().path("hits");
        assertThat(hits).isEqualTo(before);
        assertThat(hits.at("/0/origin").textValue()).isEqualTo("kaili.txt");
    }

    @Test
    void until_another_model_is_through_words_find() {
        included(CHINESE, "index", news.toString());

        assertThat(ofFile("search", "--json", "诊所").json().path("hits")).isEmpty();
        assertThat(ofFile("doctor").out())
                .contains("0 passages have a vector of onnx/bge-small-zh-v1.5/cls, 5 changes behind");
    }

    @Test
    void a_damaged_file_leaves_the_words_and_doctor_says_so() throws IOException {
        ofFile("index", news.toString());
        Files.writeString(model, "no model");

        var found = ofFile("search", "--json", "旅游");
        var doctor = ofFile("doctor");

        assertThat(first(found)).isEqualTo("anshun.txt");
        assertThat(doctor.code()).isEqualTo(1);
        assertThat(doctor.out())
                .contains("BAD  embedding   onnx/bge-small-zh-v1.5/cls gives none: " + model + " cannot be used: ")
                .contains("(expected: a model in ONNX format that gives a vector for each token)");
        assertThat(ofFile("index").code()).isZero();
    }

    /// One whose only output is two numbers, not some for each token.
    @Test
    void a_model_of_another_kind_is_told() throws IOException {
        Files.write(
                model,
                HexFormat.of()
                        .parseHex(
                                "08083a3f0a100a017812017922084964656e746974791201675a130a0178120e0a0c080112080a0208010a0208"
                                        + "0262130a0179120e0a0c080112080a0208010a0208024202100d"));

        var indexed = ofFile("index", news.toString());

        assertThat(indexed.code()).isZero();
        assertThat(indexed.err()).contains(model + " cannot be used: its first output is TensorInfo");
    }

    @Test
    void a_damaged_tokenizer_leaves_the_words_and_doctor_says_so() throws IOException {
        var tokenizer = Files.writeString(folder.resolve("tokenizer.json"), "{}");

        var indexed = ofFile("index", news.toString());
        var doctor = ofFile("doctor");

        assertThat(indexed.code()).isZero();
        assertThat(indexed.err()).contains("not all passages have a vector: ");
        assertThat(first(ofFile("search", "--json", "旅游"))).isEqualTo("anshun.txt");
        assertThat(doctor.out()).contains("gives none: " + tokenizer + " cannot be used: ");
    }

    @Test
    void a_file_that_is_gone_stops_the_start() throws IOException {
        ofFile("index", news.toString());
        Files.delete(model);

        var found = ofFile("search", "旅游");

        assertThat(found.code()).isEqualTo(2);
        assertThat(found.err()).contains("setting embedding.model-file of --set is '" + model + "'");
    }

    /// Nothing is left in the user's own folder or sent anywhere.
    @Test
    void what_is_unpacked_lies_in_the_home() {
        ofFile("index", news.toString());

        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
        assertThat(System.getProperty("DJL_CACHE_DIR")).contains("native");
        assertThat(System.getProperty("onnxruntime.native.path")).contains("native");
    }
}
