package rapporteur.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.Reading;
import rapporteur.collection.Collection;
import rapporteur.collection.IndexingReport;
import rapporteur.collection.Progress;
import rapporteur.meeting.MeetingReader;
import rapporteur.question.QuestionReader;
import rapporteur.reading.FileIntake;
import rapporteur.search.Entry;
import rapporteur.search.Query;
import rapporteur.search.lucene.LucenePassages;
import rapporteur.settings.Settings;
import rapporteur.store.CollectionDatabase;

/// What indexing, searching and asking cost, beside what plain Lucene costs over the same passages in the same run.
/// Figures to read: nothing is asserted of times.
@Tag("proof")
class SpeedProofTest {
    private static final int SENTENCES = 500;
    private static final int QUESTIONS = 100;
    private static final int BLOCK = 50;

    /// Articles of about 10,000 passages. Strings are taken from these: a larger collection is asked the same.
    private static final int FEW = 4_050;

    private static final Settings SETTINGS = Settings.read(Optional.empty(), Map.of(), List.of());

    @TempDir
    private Path folder;

    /// Questions that broke something, which must not hide the figures.
    private final Map<String, RuntimeException> unanswered = new TreeMap<>();

    private final Table indexing = new Table(
            "SpeedProof: index",
            "collection",
            "articles/s",
            "CPU ms/article",
            "articles/min/core",
            "passages",
            "collection.db MB",
            "passages MB",
            "heap MB");
    private final Table searching = new Table(
            "SpeedProof: search and ask, ms; ratio to plain Lucene with the same strings",
            "",
            "n",
            "wall p50",
            "p95",
            "p99",
            "CPU p50",
            "p95",
            "p99",
            "CPU mean",
            "ratio");

    @Test
    void figures_of_index_search_and_ask() {
        measure("demonstration", Path.of("seeds").toAbsolutePath(), collection -> {});
        measure(
                "10,000 passages of news",
                ScaleNews.write(0, FEW, folder.resolve("few.jsonl")),
                this::besidePlainLucene);
        measure(
                "100,000 passages of news",
                ScaleNews.write(0, 10 * FEW, folder.resolve("many.jsonl")),
                this::besidePlainLucene);

        assertThat(unanswered).isEmpty();
    }

    @AfterEach
    void print() {
        indexing.print();
        searching.print();
    }

    /// A collection with everything that reads it.
    private record Opened(String name, CollectionDatabase ledger, LucenePassages passages, Collection collection) {
        List<Article> articles() {
            return ledger.after(0, Integer.MAX_VALUE).stream()
                    .flatMap(revision -> ledger.find(revision.id()).stream())
                    .toList();
        }

        Rapporteur rapporteur() {
            return new Rapporteur(ledger, ledger, passages, passages, SETTINGS.leastConfidence());
        }
    }

    private void measure(String name, Path origin, Consumer<Opened> andThen) {
        var home = folder.resolve(name.replaceAll("\\W+", "-"));
        assertThat(home.toFile().mkdirs()).isTrue();
        var heapBefore = Cost.heap();
        var ledger = CollectionDatabase.open(home.resolve("collection.db"));
        var passages = LucenePassages.open(home.resolve("passages"), ledger::isCurrent);
        try (var collection =
                new Collection(home, ledger, ledger, passages, passages, new FileIntake(), MeetingReader::read)) {
            var cpuBefore = Cost.processCpu();
            var report = collection.index(List.of(origin.toString()), false, Progress.SILENT);
            var cpu = Cost.processCpu() - cpuBefore;

            assertThat(report.skipped()).isEmpty();
            show(name, report, cpu, home, Cost.heap() - heapBefore);
            andThen.accept(new Opened(name, ledger, passages, collection));
        }
    }

    private void show(String name, IndexingReport report, double cpu, Path home, double heap) {
        indexing.row(
                name,
                report.added() / report.seconds(),
                cpu * 1000 / report.added(),
                report.added() / cpu * 60,
                report.passages(),
                (Program.size(home) - Program.size(home.resolve("passages"))) / 1e6,
                Program.size(home.resolve("passages")) / 1e6,
                heap);
    }

    private void besidePlainLucene(Opened ours) {
        var articles = ours.articles();
        var texts = ScaleNews.texts(0, FEW);
        var questions = Questions.of(texts, QUESTIONS, 3);
        var sentences = ScaleNews.firstSentences(texts, SENTENCES);
        try (var writer = new PlainSearch.Writer(folder.resolve("plain-" + articles.size()))) {
            articles.forEach(article -> Entry.of(Reading.of(article)).forEach(writer::add));
            try (var plain = writer.search()) {
                assertThat(plain.passages()).isEqualTo((int) ours.passages().passages());
                compare(ours.name() + ", first sentences", sentences, List.of(plain(plain), search(ours)));
                compare(ours.name() + ", questions", questions, List.of(plain(plain), search(ours), ask(ours)));
            }
        }
    }

    /// Two rounds to warm up, three that count; each way in turn over every block of strings.
    private void compare(String what, List<String> strings, List<Way> ways) {
        for (var round = 0; round < 5; round++) {
            for (var from = 0; from < strings.size(); from += BLOCK) {
                var block = strings.subList(from, Math.min(strings.size(), from + BLOCK));
                for (var way : ways) {
                    var cost = round < 2 ? new Cost() : way.cost();
                    block.forEach(text -> cost.of(() -> way.work().accept(text)));
                }
            }
        }
        var plainCpu = ways.getFirst().cost().cpu().mean();
        ways.forEach(way -> show(what + ": " + way.name(), way.cost(), plainCpu));
    }

    private static Way plain(PlainSearch plain) {
        return new Way("plain Lucene", text -> plain.find(text, 10));
    }

    private static Way search(Opened ours) {
        return new Way("search", text -> ours.passages().retrieve(new Query(text, 10)));
    }

    private Way ask(Opened ours) {
        var rapporteur = ours.rapporteur();
        var questions = new QuestionReader(Clock.system(SETTINGS.zone()));
        return new Way("ask", text -> {
            try {
                rapporteur.ask(questions.read(text));
            } catch (RuntimeException e) {
                unanswered.put(text, e);
            }
        });
    }

    private record Way(String name, Consumer<String> work, Cost cost) {
        Way(String name, Consumer<String> work) {
            this(name, work, new Cost());
        }
    }

    private void show(String what, Cost cost, double plainCpu) {
        var wall = cost.wall();
        var cpu = cost.cpu();
        searching.row(
                what,
                wall.count(),
                wall.at(0.50),
                wall.at(0.95),
                wall.at(0.99),
                cpu.at(0.50),
                cpu.at(0.95),
                cpu.at(0.99),
                cpu.mean(),
                cpu.mean() / plainCpu);
    }
}
