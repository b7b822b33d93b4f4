package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.model.Embedding;
import rapporteur.model.FakeProvider;
import rapporteur.model.FakeProvider.Behaviour;
import rapporteur.settings.Provider;

/// The whole program with an embedding model that answers or does not.
class MeaningTest {
    private static final String KEY = "key-1f2e3d4c5b6a";

    @TempDir
    private Path folder;

    private Path news;
    private Shell shell;

    @BeforeEach
    void write() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("kaili.txt"), "3月5日，凯里召开会议，决定把看病的地方修到每个村。");
        Files.writeString(news.resolve("anshun.txt"), "3月6日，安顺召开会议，研究古城旅游。");
        Files.writeString(news.resolve("dalian.txt"), "The mayor of Dalian inspected three harbours.");
        shell = new Shell(folder.resolve("home"));
    }

    private Shell.Call call(FakeProvider provider, String... arguments) {
        var all = Stream.concat(
                        Stream.of(
                                "--set", "embedding.provider=ollama",
                                "--set", "embedding.base-url=" + provider.url(),
                                "--set", "embedding.timeout=2",
                                "--set", "embedding.name=sample"),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return Shell.call(
                InputStream.nullInputStream(),
                new java.io.ByteArrayOutputStream(),
                Map.of("RAPPORTEUR_EMBEDDING_API_KEY", KEY),
                shell.withHome(all));
    }

    private static FakeProvider provider(Behaviour behaviour) {
        return new FakeProvider(Provider.OLLAMA, behaviour);
    }

    private static String origin(Shell.Call call) {
        assertThat(call.code()).isZero();
        return call.json().at("/hits/0/origin").asText("nothing");
    }

    @Test
    void index_embeds_and_searches_find_by_meaning() {
        try (var provider = provider(Embedding.sample())) {
            var indexed = call(provider, "index", news.toString());

            assertThat(indexed.code()).isZero();
            assertThat(indexed.err()).contains("3 passages have a vector of ollama/sample");
            assertThat(origin(call(provider, "search", "--json", "诊所"))).isEqualTo("kaili.txt");
            assertThat(origin(call(provider, "search", "--json", "泊位"))).isEqualTo("dalian.txt");
            assertThat(call(provider, "search", "--explain", "诊所").out()).contains("near in meaning: ");
            assertThat(call(provider, "doctor").out())
                    .contains("ok   embedding   ollama/sample gives vectors of 14 numbers")
                    .contains("vectors     3 passages have a vector of ollama/sample");
        }
    }

    @Test
    void a_provider_that_fails_costs_nothing_but_meaning() {
        try (var provider = provider(Behaviour.refusing(500, KEY))) {
            var indexed = call(provider, "index", news.toString());

            assertThat(indexed.code()).isZero();
            assertThat(indexed.out()).contains("3 added");
            assertThat(indexed.err())
                    .contains("not all passages have a vector: HTTP 500")
                    .doesNotContain(KEY);
            assertThat(origin(call(provider, "search", "--json", "旅游"))).isEqualTo("anshun.txt");
            var doctor = call(provider, "doctor");
            assertThat(doctor.code()).isEqualTo(1);
            assertThat(doctor.out())
                    .contains("BAD  embedding   ollama/sample gives none: HTTP 500")
                    .contains("0 passages have a vector of ollama/sample, 3 changes behind")
                    .doesNotContain(KEY);
        }
    }

    @Test
    void a_provider_that_is_gone_leaves_the_words() {
        var provider = provider(Embedding.sample());
        call(provider, "index", news.toString());
        provider.close();

        var found = call(provider, "search", "--json", "旅游");

        assertThat(origin(found)).isEqualTo("anshun.txt");
        var answer = call(provider, "ask", "--json", "安顺的会议研究了什么？").json();
        assertThat(answer.get("outcome").textValue()).isEqualTo("answered");
    }

    @Test
    void without_a_model_nothing_is_asked_and_nothing_kept() {
        try (var provider = provider(Embedding.sample())) {
            shell.run("index", news.toString());
            shell.run("search", "旅游");

            assertThat(provider.requests()).isEmpty();
            assertThat(folder.resolve("home").resolve("vectors")).doesNotExist();
        }
    }

    @Test
    void a_file_of_a_model_that_is_not_there_stops_the_start() {
        var missing = folder.resolve("model.onnx");

        var found = shell.run(
                "--set", "embedding.provider=onnx",
                "--set", "embedding.name=bge-m3",
                "--set", "embedding.model-file=" + missing,
                "search", "旅游");

        assertThat(found.code()).isEqualTo(2);
        assertThat(found.err())
                .contains("setting embedding.model-file of --set is '" + missing
                        + "' (expected: an .onnx file that is there)");
    }
}
