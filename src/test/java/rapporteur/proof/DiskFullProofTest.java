package rapporteur.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A disk that fills up while `index` runs, is enlarged a little, fills up again. Needs root, to mount a small disk.
@Tag("proof")
@EnabledOnOs(OS.LINUX)
class DiskFullProofTest {
    private static final int ARTICLES = 10_000;
    private static final int FIRST_MB = 24;
    private static final int MORE_MB = 6;
    private static final int ENOUGH_MB = 400;

    private static final String QUESTION = "哪些会议提到了新能源汽车？";

    @TempDir
    private Path folder;

    private final Table rounds = new Table(
            "DiskFullProof",
            "disk",
            "index",
            "exit",
            "articles",
            "ask",
            "exit",
            "ask, no byte left",
            "exit",
            "disk MB");

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = done("mount", "-t", "tmpfs", "-o", "size=" + FIRST_MB + "m", "tmpfs", disk.toString());
        assumeTrue(mounted, "cannot mount a disk here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            rounds.print();
            assertThat(done("umount", disk.toString()) || done("umount", "-l", disk.toString()))
                    .isTrue();
        }
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_full_disk_stops_the_index_with_one_line_and_nothing_else() throws IOException, InterruptedException {
        var news = ScaleNews.write(0, ARTICLES, folder.resolve("news.jsonl")).toString();
        var program = Program.at(disk.resolve("home"));
        var kept = new Kept(program.home());
        // What is said is judged at the end, so that one wrong word does not hide what is lost later.
        var faults = new ArrayList<String>();
        var size = FIRST_MB;
        var before = Map.<String, String>of();
        var index = program.run("index", "--json", news);
        while (index.exit() != 0 && size < ENOUGH_MB) {
            var ask = program.run("ask", "--json", QUESTION);
            fill();
            var pressed = program.run("ask", "--json", QUESTION);
            makeRoom();
            rounds.row(
                    size + " MB",
                    index.wall(),
                    index.exit(),
                    kept.articles(),
                    ask.wall(),
                    ask.exit(),
                    pressed.wall(),
                    pressed.exit(),
                    Program.size(disk) / 1_000_000);

            assertThat(kept.ids()).containsAllEntriesOf(before);
            faults.addAll(faultsOfIndex(size + " MB: ", index));
            faults.addAll(faultsOfAsk(size + " MB: ", ask));
            faults.addAll(faultsOfAsk(size + " MB and no byte left: ", pressed));
            before = kept.ids();

            size += MORE_MB;
            assertThat(done("mount", "-o", "remount,size=" + size + "m", disk.toString()))
                    .isTrue();
            index = program.run("index", "--json", news);
        }

        rounds.row(
                size + " MB",
                index.wall(),
                index.exit(),
                kept.articles(),
                "",
                "",
                "",
                "",
                Program.size(disk) / 1_000_000);
        assertThat(before).as("a disk of " + FIRST_MB + " MB was never full").isNotEmpty();
        assertThat(index.json().at("/articles/added").asInt()
                        + index.json().at("/articles/unchanged").asInt())
                .isEqualTo(ARTICLES);
        assertThat(kept.ids()).containsAllEntriesOf(before);
        assertThat(program.run("doctor", "--json").lines())
                .allMatch(finding -> finding.get("good").asBoolean());
        assertThat(faults).isEmpty();
    }

    /// Uses up what the index left free because it needed more at once.
    private void fill() throws IOException {
        try (var out = Files.newOutputStream(filler())) {
            for (var block = new byte[4_096]; ; ) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return disk.resolve("filler");
    }

    private static List<String> faultsOfIndex(String disk, Program.Finished index) {
        var faults = new ArrayList<String>();
        if (index.exit() != 1 || !index.out().isEmpty()) {
            faults.add(disk + "index ends with " + index.exit() + " and says on stdout: " + index.out());
        }
        var complaints = complaints(index);
        if (complaints.size() != 1 || !complaints.getFirst().contains("the disk is full")) {
            faults.add(disk + "index complains in " + complaints.size() + " lines, of which the last "
                    + complaints.getLast());
        }
        return faults;
    }

    private static List<String> faultsOfAsk(String disk, Program.Finished ask) {
        return ask.exit() == 0 && !ask.json().path("outcome").asText().equals("unavailable")
                ? List.of()
                : List.of(disk + "ask ends with " + ask.exit() + ": "
                        + complaints(ask).getLast());
    }

    /// Returns the lines on standard error that are neither progress nor log.
    private static List<String> complaints(Program.Finished command) {
        var lines = command.err()
                .lines()
                .filter(line -> !line.startsWith("indexing ") && !line.contains(" INFO "))
                .toList();
        return lines.isEmpty() ? List.of("(nothing)") : lines;
    }
}
