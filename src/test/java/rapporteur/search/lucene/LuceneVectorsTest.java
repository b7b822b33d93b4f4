package rapporteur.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.search.SamplePassages.TOURISM;
import static rapporteur.search.SamplePassages.TRADITIONAL;
import static rapporteur.search.SamplePassages.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;
import rapporteur.search.Embedded;
import rapporteur.search.Entry;
import rapporteur.search.Vector;
import rapporteur.search.VectorStore;
import rapporteur.search.VectorStore.Held;
import rapporteur.search.VectorStore.Near;
import rapporteur.search.VectorStoreContract;

class LuceneVectorsTest implements VectorStoreContract {
    private static final Freshness ALWAYS = (article, version) -> true;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @Override
    public VectorStore empty() {
        return new LuceneVectors(directory, ALWAYS);
    }

    private static void write(VectorStore store, boolean fresh, long sequence, Embedded... all) {
        try (var index = store.write(COLLECTION, fresh)) {
            for (var each : all) {
                index.replace(each.entry().passage().article(), sequence, List.of(each));
            }
            index.commit(new Held(sequence, "model-1", false));
        }
        store.refresh();
    }

    private static Embedded embedded(Entry entry, float... numbers) {
        return new Embedded(entry, Vector.of(numbers));
    }

    private static List<String> nearest(VectorStore store, Vector vector, int limit) {
        return store.nearest(vector, Language.CHINESE, Optional.empty(), limit).stream()
                .map(near -> near.passage().article().value())
                .toList();
    }

    @Test
    void the_graph_finds_nearly_all_that_a_look_at_every_vector_finds() {
        var random = new Random(7);
        var all = new ArrayList<Embedded>();
        for (var at = 0; at < 3_000; at++) {
            var numbers = new float[24];
            for (var i = 0; i < numbers.length; i++) {
                numbers[i] = (float) random.nextGaussian();
            }
            all.add(embedded(entry("r" + at, 0, "会议研究第" + at + "项。"), numbers));
        }
        var exact = new LuceneVectors(directory, ALWAYS);
        write(exact, false, 1, all.toArray(Embedded[]::new));
        var graph = new LuceneVectors(directory, ALWAYS, 0);
        graph.refresh();

        var found = 0;
        for (var at = 0; at < 50; at++) {
            var wanted = nearest(exact, all.get(at).vector(), 10);
            var approximate = nearest(graph, all.get(at).vector(), 10);
            assertThat(wanted.getFirst()).isEqualTo("r" + at);
            found += (int) approximate.stream().filter(wanted::contains).count();
        }
        assertThat(found).isGreaterThan(490);
    }

    @Test
    void what_an_older_version_of_an_article_said_is_left_out() {
        var vectors = new LuceneVectors(directory, (article, version) -> version == 2);
        write(vectors, false, 1, embedded(TOURISM, 1, 0));
        write(vectors, false, 2, embedded(TRADITIONAL, 0, 1));

        assertThat(nearest(vectors, Vector.of(1, 0), 10)).containsExactly("taipei");
    }

    @Test
    void the_vectors_of_another_collection_count_as_none() {
        var vectors = empty();
        write(vectors, false, 7, embedded(TOURISM, 1, 0));

        assertThat(vectors.held("theirs")).isEqualTo(Held.NOTHING);
    }

    @Test
    void what_was_not_committed_is_not_there() {
        var vectors = empty();
        write(vectors, false, 1, embedded(TOURISM, 1, 0));

        try (var index = vectors.write(COLLECTION, false)) {
            index.replace(new ArticleId("taipei"), 2, List.of(embedded(TRADITIONAL, 1, 0)));
        }
        vectors.refresh();

        assertThat(vectors.held(COLLECTION).sequence()).isEqualTo(1);
        assertThat(nearest(vectors, Vector.of(1, 0), 10)).containsExactly("dali");
    }

    /// An index that was made anew counts its versions from the start.
    @Test
    void a_reader_sees_that_another_one_made_the_vectors_anew() {
        var writing = empty();
        var reading = empty();
        write(writing, false, 1, embedded(TOURISM, 1, 0));
        reading.refresh();

        write(writing, true, 1, embedded(TRADITIONAL, 1, 0, 0));
        reading.refresh();

        assertThat(nearest(reading, Vector.of(1, 0, 0), 10)).containsExactly("taipei");
    }

    @Test
    void damaged_files_are_not_sound_and_made_anew(@TempDir Path folder) throws IOException {
        try (var vectors = LuceneVectors.open(folder, ALWAYS)) {
            write(vectors, false, 1, embedded(TOURISM, 1, 0));
        }
        for (var file : files(folder)) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }

        try (var vectors = LuceneVectors.open(folder, ALWAYS)) {
            vectors.refresh();
            assertThat(vectors.held(COLLECTION).sequence() == 0 || !vectors.isSound())
                    .isTrue();
            write(vectors, true, 2, embedded(TRADITIONAL, 1, 0));

            assertThat(vectors.isSound()).isTrue();
            assertThat(vectors.nearest(Vector.of(1, 0), Language.CHINESE, Optional.empty(), 5))
                    .extracting(Near::passage)
                    .containsExactly(TRADITIONAL.passage());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }
}
