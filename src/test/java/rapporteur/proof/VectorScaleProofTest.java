package rapporteur.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.search.Embedded;
import rapporteur.search.Entry;
import rapporteur.search.Vector;
import rapporteur.search.VectorStore.Held;
import rapporteur.search.lucene.LuceneVectors;

/// What the fifty nearest cost as vectors grow in number: made up around centres, as texts lie around their subjects.
/// Figures to read: nothing is asserted of times.
@Tag("proof")
class VectorScaleProofTest {
    private static final int DIMENSION = 512;
    private static final int CENTRES = 200;
    private static final double SPREAD = 0.6;
    private static final int QUESTIONS = 100;
    private static final int NEAREST = 50;
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final List<float[]> centres = centres();

    private final Table figures = new Table(
            "VectorScaleProof: the fifty nearest, ms of CPU",
            "vectors",
            "mean",
            "p50",
            "p95",
            "p99",
            "written/s of CPU",
            "MB",
            "heap MB");

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void figures_of_the_nearest(int vectors) {
        measure(vectors);
    }

    /// As many vectors as the property `vectors` says.
    @Test
    @EnabledIfSystemProperty(named = "vectors", matches = "\\d+")
    void figures_of_the_nearest_of_many() {
        measure(Integer.getInteger("vectors"));
    }

    private void measure(int vectors) {
        var place = folder.resolve("vectors-" + vectors);
        var heapBefore = Cost.heap();
        try (var store = LuceneVectors.open(place, (article, version) -> true)) {
            var before = Cost.processCpu();
            write(store, vectors);
            var written = Cost.processCpu() - before;
            store.refresh();
            for (var i = 0; i < QUESTIONS; i++) {
                store.nearest(near(i), Language.CHINESE, Optional.empty(), NEAREST);
            }
            var cost = new Cost();
            for (var i = 0; i < QUESTIONS; i++) {
                var asked = near(i);
                cost.of(() -> assertThat(store.nearest(asked, Language.CHINESE, Optional.empty(), NEAREST))
                        .hasSize(NEAREST));
            }
            figures.row(
                    vectors,
                    cost.cpu().mean(),
                    cost.cpu().at(0.5),
                    cost.cpu().at(0.95),
                    cost.cpu().at(0.99),
                    vectors / written,
                    Program.size(place) / 1e6,
                    Cost.heap() - heapBefore);

            assertThat(store.count()).isEqualTo(vectors);
        }
    }

    private void write(LuceneVectors store, int vectors) {
        try (var index = store.write("made up", true)) {
            for (var i = 0; i < vectors; i++) {
                var article = new ArticleId("a" + i);
                var entry = new Entry(new Passage(article, 0, new Span(0, 1)), "a" + i, "", Language.CHINESE);
                index.replace(article, 1, List.of(new Embedded(entry, near(i))));
            }
            index.commit(new Held(1, "made up", false));
        }
    }

    private Vector near(int number) {
        var centre = centres.get(number % CENTRES);
        var numbers = new float[DIMENSION];
        for (var i = 0; i < DIMENSION; i++) {
            numbers[i] = (float) (centre[i] + SPREAD * random.nextGaussian());
        }
        return Vector.of(numbers);
    }

    private List<float[]> centres() {
        var made = new ArrayList<float[]>();
        for (var i = 0; i < CENTRES; i++) {
            var centre = new float[DIMENSION];
            for (var at = 0; at < DIMENSION; at++) {
                centre[at] = (float) random.nextGaussian();
            }
            made.add(centre);
        }
        return made;
    }

    @AfterEach
    void print() {
        figures.print();
    }
}
