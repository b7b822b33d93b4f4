package rapporteur.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `index`, `ask` and `search` on one home at the same time.
@Tag("proof")
class TwoProcessesProofTest {
    private static final int ARTICLES = 10_000;
    private static final int BEFORE = 2_000;

    /// What DESIGN promises; shown, not asserted, since other work runs on the machine.
    private static final Duration PROMISED = Duration.ofSeconds(3);

    private static final double LONGEST = 60;

    @TempDir
    private Path folder;

    @Test
    void index_ask_and_search_work_beside_each_other() {
        var news = ScaleNews.write(0, ARTICLES, folder.resolve("news.jsonl")).toString();
        var older =
                ScaleNews.write(ARTICLES, BEFORE, folder.resolve("older.jsonl")).toString();
        var questions = Questions.of(ScaleNews.texts(ARTICLES, BEFORE), 120, 7);
        var program = Program.at(folder.resolve("home"));
        assertThat(program.run("index", older, Path.of("seeds").toAbsolutePath().toString())
                        .exit())
                .isZero();
        var before = program.run(lines(questions), "ask", "--batch", "-");

        try (var indexing = program.start("index", "--json", news);
                var asking = program.start("ask", "--batch", "-");
                var searching = program.start("search", "--batch", "-", "-k", "50")) {
            var asked = CompletableFuture.supplyAsync(() -> askDuring(indexing, asking, questions));
            var delays = findDuring(indexing, searching, new Kept(program.home()));
            var answers = asked.join();
            var index = indexing.end();
            var ask = asking.end();
            var search = searching.end();
            var after = program.run(lines(questions), "ask", "--batch", "-");

            print(before, ask, answers, after, index, search, delays);
            assertThat(List.of(before, index, ask, search, after)).allSatisfy(TwoProcessesProofTest::isUndisturbed);
            assertThat(index.json().at("/articles/added").asInt()).isEqualTo(ARTICLES);
            assertThat(answers).isGreaterThanOrEqualTo(100);
            assertThat(delays.count()).isPositive();
            assertThat(new Kept(program.home()).articles()).isEqualTo(ARTICLES + BEFORE + 5);
        }
    }

    private static List<String> lines(List<String> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> Program.line(i, "question", questions.get(i)))
                .toList();
    }

    /// Asks for as long as the index runs, each question when the one before is answered.
    ///
    /// @return how many were answered
    private static int askDuring(Program.Running indexing, Program.Running asking, List<String> questions) {
        var answered = 0;
        while (indexing.isAlive() || answered < 100) {
            var answer = asking.ask(Program.line(answered, "question", questions.get(answered % questions.size())));
            assertThat(answer.get("id").asInt()).isEqualTo(answered);
            assertThat(answer.path("outcome").asText()).as("%s", answer).isNotEmpty();
            answered++;
        }
        return answered;
    }

    /// Looks for the newest article until it is found, and then for the next newest, for as long as the index runs.
    ///
    /// @return seconds from an article's being written to its being found
    private static Percentiles findDuring(Program.Running indexing, Program.Running searching, Kept kept) {
        var delays = new ArrayList<Double>();
        var last = "";
        while (indexing.isAlive()) {
            var newest = kept.newest().orElseThrow();
            if (!newest.id().equals(last)) {
                delays.add(secondsUntilFound(newest, searching));
                last = newest.id();
            }
            Pause.of(Duration.ofMillis(5));
        }
        return new Percentiles(delays.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double secondsUntilFound(Kept.Written article, Program.Running searching) {
        var started = System.nanoTime();
        var beginning = article.text().substring(0, Math.min(60, article.text().length()));
        while (true) {
            var hits = searching
                    .ask(Program.line(article.id(), "query", beginning))
                    .path("hits");
            var seconds = (System.nanoTime() - started) / 1e9;
            if (hits.findValuesAsText("article").contains(article.id())) {
                return seconds;
            }
            assertThat(seconds).as("article %s is not found", article.id()).isLessThan(LONGEST);
            Pause.of(Duration.ofMillis(20));
        }
    }

    private static void isUndisturbed(Program.Finished program) {
        assertThat(program.exit())
                .as("%s: %s", program.command(), program.err())
                .isZero();
        assertThat(program.err()).as(program.command()).doesNotContainIgnoringCase("busy", "lock", "another process");
        assertThat(program.lines()).as(program.command()).noneMatch(line -> line.has("error"));
    }

    private static void print(
            Program.Finished before,
            Program.Finished ask,
            int answers,
            Program.Finished after,
            Program.Finished index,
            Program.Finished search,
            Percentiles delays) {
        var table = new Table("TwoProcessesProof: ask, ms", "", "answers", "p50", "p95", "p99", "CPU");
        table.row("alone, 2,005 articles", 120, ms(before, "p50"), ms(before, "p95"), ms(before, "p99"), before.cpu());
        table.row("beside index and search", answers, ms(ask, "p50"), ms(ask, "p95"), ms(ask, "p99"), ask.cpu());
        table.row("alone, 12,005 articles", 120, ms(after, "p50"), ms(after, "p95"), ms(after, "p99"), after.cpu());
        table.print();
        var beside = new Table("TwoProcessesProof: beside", "", "");
        beside.row("p95 beside / alone after", ms(ask, "p95") / ms(after, "p95"));
        beside.row("index, wall", index.wall());
        beside.row("index, CPU", index.cpu());
        beside.row("search p95, ms", ms(search, "p95"));
        beside.row("articles looked for", delays.count());
        beside.row("found after, p50, s", delays.at(0.50));
        beside.row("found after, p95, s", delays.at(0.95));
        beside.row("found after, longest, s (promised: " + PROMISED.toSeconds() + ")", delays.at(1));
        beside.print();
    }

    private static double ms(Program.Finished batch, String percentile) {
        return batch.latencies().get(percentile + "_ms").asDouble();
    }
}
