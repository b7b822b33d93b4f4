package rapporteur.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `index` killed at any moment: what a reader has once seen is there ever after, and the way on leads to the same
/// collection as if nothing had happened.
@Tag("proof")
class CrashProofTest {
    private static final int ARTICLES = 10_000;
    private static final long SEED = 25;
    private static final Pattern BEHIND = Pattern.compile("(\\d+) changes behind");

    @TempDir
    private Path folder;

    /// When to kill.
    ///
    /// @param articles wait until so many are written
    /// @param delay    and then so long
    private record Moment(String name, int articles, Duration delay) {}

    @Test
    void what_was_written_survives_twenty_kills_and_becomes_the_same_collection() {
        var news = ScaleNews.write(0, ARTICLES, folder.resolve("news.jsonl")).toString();
        var calm = Program.at(folder.resolve("calm"));
        var stormy = Program.at(folder.resolve("stormy"));
        var uninterrupted = calm.run("index", "--json", news);
        assertThat(uninterrupted.exit()).as(uninterrupted.err()).isZero();

        var rounds = new Table(
                "CrashProof: index killed (uninterrupted: "
                        + uninterrupted.wall().toSeconds() + " s)",
                "moment",
                "after",
                "articles",
                "behind",
                "passages",
                "doctor",
                "next search",
                "its CPU",
                "left over");
        var before = Map.<String, String>of();
        for (var moment : moments()) {
            before = killedAt(moment, stormy, news, before, rounds);
        }
        rounds.print();

        assertThat(indexed(stormy, news)).as("added and unchanged").isEqualTo(ARTICLES);
        var again = stormy.run("index", "--json", news);
        assertThat(again.json().at("/articles/unchanged").asInt()).isEqualTo(ARTICLES);
        assertThat(again.json().get("meetings")).isEqualTo(uninterrupted.json().get("meetings"));
        assertThat(again.json().get("passages")).isEqualTo(uninterrupted.json().get("passages"));
        assertThat(new Kept(stormy.home()).ids()).isEqualTo(new Kept(calm.home()).ids());
        assertThat(stormy.run("meetings", "--json").out())
                .isEqualTo(calm.run("meetings", "--json").out());
        assertThat(found(stormy)).as("the ten best of every query").isEqualTo(found(calm));
    }

    /// Four times in the first second, twelve times on the way, four times when nearly or entirely done.
    private static List<Moment> moments() {
        var random = new Random(SEED);
        var moments = new ArrayList<Moment>();
        for (var i = 0; i < 4; i++) {
            moments.add(new Moment("first second", 0, Duration.ofMillis(50 + 250L * i + random.nextInt(200))));
        }
        for (var i = 0; i < 12; i++) {
            moments.add(
                    new Moment("on the way", 780 * i + random.nextInt(780), Duration.ofMillis(random.nextInt(300))));
        }
        for (var articles : List.of(9_600, 9_800, 9_950, ARTICLES)) {
            moments.add(new Moment("near the end", articles, Duration.ofMillis(random.nextInt(400))));
        }
        return moments;
    }

    /// @param before articles that were there before this round
    /// @return those that are there now
    private Map<String, String> killedAt(
            Moment moment, Program program, String news, Map<String, String> before, Table rounds) {
        var kept = new Kept(program.home());
        var killed = indexUntil(moment, program, news, kept);
        var seen = killed.seen();

        var doctor = program.run("doctor", "--json");
        assertThat(doctor.lines())
                .as("%s %s", moment, doctor.err())
                .allMatch(finding -> finding.get("good").asBoolean()
                        || finding.get("found").asText().contains("makes them anew"));
        var search = program.run("search", "--json", "公司 发布");
        assertThat(search.exit()).as("%s %s", moment, search.err()).isZero();
        var now = kept.ids();

        assertThat(now).as("%s: seen before the kill", moment).containsAllEntriesOf(seen);
        assertThat(now).as("%s: of earlier rounds", moment).containsAllEntriesOf(before);
        assertThat(search.json().get("hits").isEmpty())
                .as("%s: no hits", moment)
                .isEqualTo(now.isEmpty());
        assertThat(program.run("doctor", "--json").lines())
                .as("%s: after the search", moment)
                .allMatch(finding -> finding.get("good").asBoolean());
        rounds.row(
                moment.name(),
                killed.after(),
                now.size(),
                behind(doctor),
                doctor.exit() == 0 ? "sound" : "made anew",
                doctor.wall(),
                search.wall(),
                search.cpu(),
                leftOver(program.home()));
        return now;
    }

    /// @param seen by a reader just before the kill
    private record Killed(Map<String, String> seen, Duration after) {}

    /// Starts again as often as the program is done before it could be killed.
    private static Killed indexUntil(Moment moment, Program program, String news, Kept kept) {
        while (true) {
            try (var indexing = program.start("index", "--json", news)) {
                var started = System.nanoTime();
                Pause.during(() -> indexing.isAlive() && kept.articles() < moment.articles());
                Pause.of(moment.delay());
                var seen = kept.ids();
                var after = Duration.ofNanos(System.nanoTime() - started);
                if (indexing.kill().exit() == 137) {
                    return new Killed(seen, after);
                }
            }
        }
    }

    private static int behind(Program.Finished doctor) {
        var found = BEHIND.matcher(doctor.out());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static int indexed(Program program, String news) {
        var report = program.run("index", "--json", news);
        assertThat(report.exit()).as(report.err()).isZero();
        return report.json().at("/articles/added").asInt()
                + report.json().at("/articles/unchanged").asInt();
    }

    private static List<String> found(Program program) {
        var queries = ScaleNews.texts(0, 20).stream()
                .map(text -> Program.line(1, "query", text.substring(0, Math.min(40, text.length()))))
                .toList();
        return program.run(queries, "search", "--batch", "-").lines().stream()
                .flatMap(line -> line.get("hits").findValuesAsText("passage").stream())
                .toList();
    }

    /// Counts what no sound home has: libraries and notes of processes that are gone.
    private static long leftOver(Path home) {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("collection.db")
                            && !List.of("passages", "passages.lock", "sound.txt")
                                    .contains(name))
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
