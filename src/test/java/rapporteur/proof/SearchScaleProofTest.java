package rapporteur.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
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
    private static final int STRINGS = 200;
    private static final int BLOCK = 25;
    private static final int ROUNDS = 4;

    @TempDir
    private Path folder;

    private final Table writing = new Table(
            "SearchScaleProof: index",
            "passages",
            "ours, passages/s of CPU",
            "plain",
            "ours MB",
            "plain MB",
            "heap MB");
    private final Table searching = new Table(
            "SearchScaleProof: search, ms; ratio of CPU to plain Lucene with the same strings",
            "passages, strings, what",
            "CPU mean",
            "ratio",
            "wall p50",
            "p95",
            "p99",
            "per s of CPU");

    /// The first passages of the news, and strings to search for.
    private record News(List<List<Entry>> articles, List<String> sentences, List<String> questions) {
        static News of(int passages) {
            var articles = new ArrayList<List<Entry>>();
            var sentences = new ArrayList<String>();
            var texts = ScaleNews.texts(0, Math.min(ScaleNews.ALL, passages));
            var left = passages;
            for (var at = 0; at < texts.size() && left > 0; at++) {
                var id = new ArticleId("a" + at);
                var origin = new Origin("news", id.value());
                var reading = Reading.of(new Article(id, origin, texts.get(at), Article.Form.BODY, Metadata.NONE));
                var entries = Entry.of(reading);
                articles.add(entries.subList(0, Math.min(left, entries.size())));
                left -= articles.getLast().size();
                reading.sentences().stream().map(reading::text).findFirst().ifPresent(sentences::add);
            }
            var random = new Random(11);
            var some = random.ints(STRINGS, 0, sentences.size())
                    .mapToObj(sentences::get)
                    .toList();
            return new News(articles, some, Questions.of(texts.subList(0, articles.size()), STRINGS / 2, 3));
        }

        int passages() {
            return articles.stream().mapToInt(List::size).sum();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void figures_of_search(int passages) {
        var news = News.of(passages);
        var ours = folder.resolve("ours");
        var plain = folder.resolve("plain");
        var heapBefore = Cost.heap();
        try (var engine = LucenePassages.open(ours, (article, version) -> true);
                var writer = new PlainSearch.Writer(plain)) {
            var ourCpu = cpuOf(() -> write(engine, news));
            var plainCpu = cpuOf(() -> news.articles().forEach(article -> article.forEach(writer::add)));
            engine.refresh();
            try (var lucene = writer.search()) {
                compare(news.passages() + ", sentences", news.sentences(), lucene, engine);
                compare(news.passages() + ", questions", news.questions(), lucene, engine);
                writing.row(
                        news.passages(),
                        news.passages() / ourCpu,
                        news.passages() / plainCpu,
                        Program.size(ours) / 1e6,
                        Program.size(plain) / 1e6,
                        Cost.heap() - heapBefore);

                assertThat(engine.passages()).isEqualTo(passages);
                assertThat(lucene.passages()).isEqualTo(passages);
            }
        }
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

    private static void write(LucenePassages engine, News news) {
        try (var index = engine.write("news", true)) {
            for (var article : news.articles()) {
                index.replace(article.getFirst().passage().article(), 1, article);
            }
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
