package rapporteur.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;
import rapporteur.search.Entry;
import rapporteur.search.Query;
import rapporteur.search.lucene.LucenePassages;

/// What a search costs as the collection grows, beside plain Lucene over the same passages in the same run. Figures to
/// read: nothing is asserted of times.
@Tag("proof")
class SearchScaleProofTest {
    private static final int SENTENCES = 200;
    private static final int QUESTIONS = 100;

    /// Articles that the strings are taken from, about 10,000 passages: a larger collection is asked the same.
    private static final int ARTICLES = 4_000;

    private static final int BLOCK = 25;
    private static final int ROUNDS = 4;

    @TempDir
    private Path folder;

    private final Table writing = new Table(
            "SearchScaleProof: index",
            "passages",
            "ours, passages/s of CPU, reading included",
            "plain",
            "ours MB",
            "plain MB",
            "heap MB",
            "of at most");
    private final Table searching = new Table(
            "SearchScaleProof: search, ms; ratio of CPU to plain Lucene with the same strings",
            "passages, strings, what",
            "CPU mean",
            "ratio",
            "wall p50",
            "p95",
            "p99",
            "per s of CPU");

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void figures_of_search(int passages) {
        measure(passages);
    }

    /// As many passages as the property `passages` says, beside 10,000 in the same run. A million take half an hour of
    /// CPU; that the heap suffices is seen with `JAVA_TOOL_OPTIONS=-Xmx256m` and `-Dpassages=1000000`.
    @Test
    @EnabledIfSystemProperty(named = "passages", matches = "\\d+")
    void figures_of_search_in_a_large_collection() {
        measure(10_000);
        measure(Integer.getInteger("passages"));
    }

    private void measure(int passages) {
        var ours = folder.resolve("ours-" + passages);
        var plain = folder.resolve("plain-" + passages);
        var heapBefore = Cost.heap();
        try (var engine = LucenePassages.open(ours, (article, version) -> true);
                var writer = new PlainSearch.Writer(plain)) {
            var ourCpu = cpuOf(() -> write(engine, passages));
            var plainCpu = cpuOf(() -> each(passages, article -> article.forEach(writer::add)));
            engine.refresh();
            try (var lucene = writer.search()) {
                var articles = ScaleNews.texts(0, Math.min(passages, ARTICLES));
                compare(passages + ", sentences", ScaleNews.firstSentences(articles, SENTENCES), lucene, engine);
                compare(passages + ", questions", Questions.of(articles, QUESTIONS, 3), lucene, engine);
                writing.row(
                        passages,
                        passages / ourCpu,
                        passages / plainCpu,
                        Program.size(ours) / 1e6,
                        Program.size(plain) / 1e6,
                        Cost.heap() - heapBefore,
                        Runtime.getRuntime().maxMemory() / 1e6);

                assertThat(engine.passages()).isEqualTo(passages);
                assertThat(lucene.passages()).isEqualTo(passages);
            }
        }
    }

    private static Reading read(int number, String text) {
        var id = new ArticleId("a" + number);
        return Reading.of(new Article(id, new Origin("news", id.value()), text, Article.Form.BODY, Metadata.NONE));
    }

    /// Hands over the first passages of the news, article by article.
    private static void each(int passages, Consumer<List<Entry>> take) {
        var taken = new AtomicInteger();
        var articles = new AtomicInteger();
        ScaleNews.each(text -> {
            var entries = Entry.of(read(articles.getAndIncrement(), text));
            var some = entries.subList(0, Math.min(passages - taken.get(), entries.size()));
            if (!some.isEmpty()) {
                take.accept(some);
            }
            return taken.addAndGet(some.size()) < passages;
        });
    }

    @AfterEach
    void print() {
        writing.print();
        searching.print();
    }

    private static double cpuOf(Runnable work) {
        var before = Cost.processCpu();
        work.run();
        return Cost.processCpu() - before;
    }

    private static void write(LucenePassages engine, int passages) {
        try (var index = engine.write("news", true)) {
            each(passages, article -> index.replace(article.getFirst().passage().article(), 1, article));
            index.commit(1);
        }
    }

    /// The first half of the rounds warms up; both take turns over every block of strings.
    private void compare(String what, List<String> strings, PlainSearch lucene, LucenePassages engine) {
        var plain = new Cost();
        var ours = new Cost();
        for (var round = 0; round < ROUNDS; round++) {
            var counts = round >= ROUNDS / 2;
            for (var from = 0; from < strings.size(); from += BLOCK) {
                var block = strings.subList(from, Math.min(strings.size(), from + BLOCK));
                each(block, counts ? plain : new Cost(), text -> lucene.find(text, 10));
                each(block, counts ? ours : new Cost(), text -> engine.retrieve(new Query(text, 10)));
            }
        }
        row(what + ": plain Lucene", plain, plain);
        row(what + ": search", ours, plain);
    }

    private static void each(List<String> strings, Cost cost, Consumer<String> work) {
        strings.forEach(text -> cost.of(() -> work.accept(text)));
    }

    private void row(String what, Cost cost, Cost plain) {
        searching.row(
                what,
                cost.cpu().mean(),
                cost.cpu().mean() / plain.cpu().mean(),
                cost.wall().at(0.50),
                cost.wall().at(0.95),
                cost.wall().at(0.99),
                1_000 / cost.cpu().mean());
    }
}
