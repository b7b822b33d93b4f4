package rapporteur.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapporteur.collection.Press.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.search.EmbeddingUnavailableException;
import rapporteur.search.HybridRetriever;
import rapporteur.search.Query;
import rapporteur.search.SampleEmbedder;
import rapporteur.search.VectorNearness;
import rapporteur.search.lucene.LuceneVectors;

@Timeout(60)
class VectorUpkeepTest {
    private static final String NEWS = "/news";
    private static final Incoming.Text JINAN = text("jinan.txt", "3月2日，济南市委常委会召开会议，刘强主持，研究防汛。");
    private static final Incoming.Text DALI = text("dali.txt", "3月5日，大理市政府召开常务会议，研究古城旅游。");
    private static final Incoming.Text DALIAN = text("dalian.txt", "The mayor inspected three harbours.");

    @TempDir
    private Path folder;

    private final Press press = new Press();
    private final SampleEmbedder embedder = SampleEmbedder.ofBothLanguages("sample");
    private Home home;
    private LuceneVectors vectors;

    @BeforeEach
    void open() {
        home = Home.open(folder, press);
        vectors = LuceneVectors.open(folder.resolve("vectors"), home.ledger()::isCurrent);
    }

    @AfterEach
    void close() {
        vectors.close();
        home.close();
    }

    private VectorUpkeep upkeep(SampleEmbedder model) {
        return new VectorUpkeep(folder, home.ledger(), vectors, model);
    }

    private boolean bringUp(SampleEmbedder model) {
        return upkeep(model).bringUp(Progress.SILENT, () -> true);
    }

    private void index(Incoming... articles) {
        press.publish(NEWS, articles);
        home.index(NEWS);
    }

    private List<String> found(SampleEmbedder model, String query) {
        var nearness = new VectorNearness(model, vectors, home.passages(), home.ledger()::name);
        return new HybridRetriever(home.passages(), nearness)
                .retrieve(new Query(query, 1)).stream()
                        .map(hit -> hit.passage().article().value())
                        .toList();
    }

    @Test
    void what_was_embedded_is_found_by_meaning_in_both_languages() {
        index(JINAN, DALI, DALIAN);

        assertThat(found(embedder, "游客")).isEmpty();
        assertThat(bringUp(embedder)).isTrue();

        assertThat(found(embedder, "游客")).containsExactly("dali");
        assertThat(found(embedder, "泊位")).containsExactly("dalian");
        assertThat(upkeep(embedder).state())
                .isEqualTo(new VectorUpkeep.State("sample", home.collection().passages(), 0, true));
    }

    @Test
    void a_model_of_one_language_is_found_to_be_one() {
        index(JINAN, DALI, DALIAN);
        var chinese = SampleEmbedder.ofChinese("chinese");

        bringUp(chinese);

        assertThat(vectors.held(home.ledger().name()).crosses()).isFalse();
        assertThat(found(chinese, "泊位")).doesNotContain("dalian");
    }

    @Test
    void what_has_a_vector_is_not_embedded_again() {
        index(JINAN, DALI);
        bringUp(embedder);

        assertThat(bringUp(embedder)).isTrue();
        assertThat(embedder.passages()).isEqualTo(2);

        index(JINAN, DALI, DALIAN);
        bringUp(embedder);
        assertThat(embedder.passages()).isEqualTo(3);
    }

    @Test
    void the_same_words_in_an_article_read_again_are_not_embedded_again() {
        index(JINAN, DALI);
        bringUp(embedder);

        home.collection().remove(List.of(NEWS), Progress.SILENT);
        index(JINAN, DALI);
        bringUp(embedder);

        assertThat(embedder.passages()).isEqualTo(2);
        assertThat(found(embedder, "游客")).containsExactly("dali");
    }

    @Test
    void what_is_gone_is_not_found_and_not_kept() {
        index(JINAN, DALI);
        bringUp(embedder);

        index(JINAN);
        assertThat(found(embedder, "游客")).doesNotContain("dali");
        bringUp(embedder);

        assertThat(vectors.count()).isEqualTo(1);
    }

    private static Incoming[] news(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> text("r" + at + ".txt", "3月" + (at % 28 + 1) + "日，会议研究第" + at + "项工作。"))
                .toArray(Incoming[]::new);
    }

    @Test
    void after_a_failure_it_goes_on_where_it_was() {
        index(news(60));
        embedder.failAfter(40);

        assertThatThrownBy(() -> bringUp(embedder))
                .isInstanceOf(EmbeddingUnavailableException.class)
                .hasMessage("out of order");
        var before = embedder.passages();
        assertThat(upkeep(embedder).state().behind()).isBetween(20L, 59L);

        embedder.failAfter(Integer.MAX_VALUE);
        close();
        open();
        assertThat(bringUp(embedder)).isTrue();
        assertThat(before).isPositive();
        assertThat(embedder.passages()).isEqualTo(60);
        assertThat(vectors.count()).isEqualTo(60);
    }

    @Test
    void told_to_stop_it_keeps_what_it_has() {
        index(news(60));
        var asked = new ArrayList<Integer>();

        var isDone = upkeep(embedder).bringUp((done, total) -> asked.add(done), () -> asked.size() < 2);

        assertThat(isDone).isFalse();
        assertThat(vectors.count()).isBetween(1L, 59L).isEqualTo(embedder.passages());
        assertThat(bringUp(embedder)).isTrue();
        assertThat(embedder.passages()).isEqualTo(60);
    }

    @Test
    void with_another_model_all_is_embedded_anew_and_words_find_meanwhile() {
        index(JINAN, DALI);
        bringUp(embedder);
        var other = SampleEmbedder.ofBothLanguages("other");

        assertThat(found(other, "旅游")).containsExactly("dali");
        assertThat(upkeep(other).state())
                .isEqualTo(new VectorUpkeep.State("other", 0, home.ledger().sequence(), true));
        bringUp(other);

        assertThat(other.passages()).isEqualTo(2);
        assertThat(found(other, "游客")).containsExactly("dali");
    }

    @Test
    void while_one_is_at_it_another_leaves_it_alone() {
        index(JINAN, DALI);

        upkeep(embedder).bringUp((done, total) -> assertThat(bringUp(embedder)).isFalse(), () -> true);

        assertThat(embedder.passages()).isEqualTo(2);
    }

    @Test
    void it_keeps_up_with_what_comes_until_it_is_stopped() throws InterruptedException {
        index(JINAN);
        var stopped = new CountDownLatch(1);
        var thread = Thread.ofVirtual().start(() -> upkeep(embedder).keepUp(Duration.ofMillis(20), stopped));
        await(1);

        index(JINAN, DALI);
        await(2);

        stopped.countDown();
        assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
    }

    private void await(long count) throws InterruptedException {
        while (upkeep(embedder).state().behind() > 0 || vectors.count() != count) {
            Thread.sleep(10);
        }
    }
}
