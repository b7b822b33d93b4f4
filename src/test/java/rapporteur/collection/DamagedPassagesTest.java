package rapporteur.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapporteur.collection.Press.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.article.Passage;

/// Passages are derived: whatever happens to their files between two runs, the next one finds what was found before.
@Timeout(60)
class DamagedPassagesTest {
    private static final String NEWS = "/news";
    private static final List<String> QUERIES = List.of("防汛", "谁主持会议", "铁路建设 旅游", "levee repair", "Liu Qiang chaired");

    @TempDir
    private Path folder;

    private final Press press = new Press();
    private Path passages;
    private Map<String, List<Passage>> expected = Map.of();

    @BeforeEach
    void fill() {
        passages = folder.resolve("passages");
        press.publish(
                NEWS,
                text("jinan.txt", "济南市委常委会召开会议，刘强主持，研究防汛和河道清淤。"),
                text("dali.txt", "大理市政府常务会议研究古城旅游，杨明主持会议。"),
                text("lhasa.txt", "座谈会听取铁路建设汇报，与会者谈到旅游。"),
                text("ningbo.txt", "宁波部署防台防汛，要求撤离作业人员。"),
                text("jinan-en.txt", "Liu Qiang chaired a meeting on levee repair. The levee near the harbour leaks."),
                text("dali-en.txt", "The mayor of Dali spoke about tourism and the old town."));
        try (var home = Home.open(folder, press)) {
            home.index(NEWS);
            expected = hits(home);
        }
        assertThat(expected.values()).noneMatch(List::isEmpty);
    }

    private static Map<String, List<Passage>> hits(Home home) {
        var found = new TreeMap<String, List<Passage>>();
        QUERIES.forEach(query -> found.put(query, home.found(query)));
        return found;
    }

    private void assertSameHits(String damage) {
        try (var home = Home.open(folder, press)) {
            home.prepare();
            assertThat(hits(home)).as(damage).isEqualTo(expected);
            assertThat(home.collection().examine().passagesSound()).as(damage).isTrue();
        }
        try (var home = Home.open(folder, press)) {
            home.prepare();
            assertThat(hits(home)).as("%s, the time after", damage).isEqualTo(expected);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(passages)) {
            return files.filter(file -> file.toFile().length() > 0).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void nothing_happened() {
        assertSameHits("nothing");
    }

    @Test
    void all_files_are_deleted() throws IOException {
        delete(passages);

        assertSameHits("folder deleted");
    }

    @Test
    void each_file_in_turn_is_deleted() throws IOException {
        for (var i = 0; i < files().size(); i++) {
            var file = files().get(i);
            Files.delete(file);

            assertSameHits(file.getFileName() + " deleted");
        }
    }

    @Test
    void a_byte_of_each_file_in_turn_is_flipped() throws IOException {
        var random = new Random(42);
        for (var i = 0; i < files().size(); i++) {
            var file = files().get(i);
            var bytes = Files.readAllBytes(file);
            var place = random.nextInt(bytes.length);
            bytes[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);

            assertSameHits("byte " + place + " of " + bytes.length + " of " + file.getFileName() + " flipped");
        }
    }

    @Test
    void each_file_in_turn_is_cut_short() throws IOException {
        for (var i = 0; i < files().size(); i++) {
            var file = files().get(i);
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, i % 2 == 0 ? bytes.length / 2 : 0));

            assertSameHits(file.getFileName() + " cut");
        }
    }

    @Test
    void each_file_in_turn_is_nothing_but_zeros() throws IOException {
        for (var i = 0; i < files().size(); i++) {
            var file = files().get(i);
            Files.write(file, new byte[(int) Files.size(file)]);

            assertSameHits(file.getFileName() + " zeroed");
        }
    }

    @Test
    void two_files_are_exchanged() throws IOException {
        var all = new ArrayList<>(files());
        var first = Files.readAllBytes(all.getFirst());
        Files.write(all.getFirst(), Files.readAllBytes(all.getLast()));
        Files.write(all.getLast(), first);

        assertSameHits("exchanged");
    }

    @Test
    void an_older_copy_takes_their_place() throws IOException {
        var older = folder.resolve("older");
        copy(passages, older);
        press.publish(
                NEWS,
                text("jinan.txt", "济南市委常委会改为研究地铁，于海田主持会议。"),
                text("ningbo.txt", "宁波部署防台防汛，要求撤离作业人员。"),
                text("xian.txt", "西安研究城墙修缮，谈到防汛。"),
                text("jinan-en.txt", "Liu Qiang chaired a meeting on levee repair."));
        try (var home = Home.open(folder, press)) {
            home.index();
            expected = hits(home);
        }

        delete(passages);
        copy(older, passages);

        assertSameHits("older copy");
    }

    @Test
    void a_newer_copy_than_the_ledger_takes_their_place() throws IOException {
        var ledger = Files.readAllBytes(folder.resolve("collection.db"));
        press.publish(NEWS, text("jinan.txt", "济南市委常委会改为研究地铁。"));
        try (var home = Home.open(folder, press)) {
            home.collection().index(List.of(), true, Progress.SILENT);
        }

        Files.write(folder.resolve("collection.db"), ledger);

        assertSameHits("ledger restored");
    }

    @Test
    void those_of_another_collection_take_their_place(@TempDir Path elsewhere) throws IOException {
        var others = new Press()
                .publish(
                        NEWS,
                        text("jinan.txt", "别处的济南：防汛防汛防汛。"),
                        text("dali.txt", "别处的大理：防汛。"),
                        text("lhasa.txt", "别处：防汛。"),
                        text("ningbo.txt", "别处：防汛。"),
                        text("jinan-en.txt", "Elsewhere the levee held."),
                        text("dali-en.txt", "Elsewhere again."));
        try (var other = Home.open(elsewhere, others)) {
            other.index(NEWS);
        }

        delete(passages);
        copy(elsewhere.resolve("passages"), passages);

        assertSameHits("another collection's");
    }

    @Test
    void the_folder_holds_files_of_others() throws IOException {
        Files.writeString(passages.resolve("notes.txt"), "nothing to do with it");
        Files.writeString(passages.resolve("segments_zzzz"), "not Lucene's");

        assertSameHits("foreign files");
    }

    @Test
    void what_is_damaged_is_said_and_left_as_it_is_by_an_examination() throws IOException {
        var largest = files().stream()
                .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                .orElseThrow();
        var bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);

        try (var home = Home.open(folder, press)) {
            assertThat(home.collection().examine().passagesSound()).isFalse();
        }
        assertThat(Files.readAllBytes(largest)).isEqualTo(bytes);
    }

    @Test
    void a_damaged_ledger_stops_everything_and_is_not_written_to() throws IOException {
        var file = folder.resolve("collection.db");
        var bytes = Files.readAllBytes(file);
        new Random(3).nextBytes(bytes);
        Files.write(file, bytes);

        assertThatThrownBy(() -> {
                    try (var home = Home.open(folder, press)) {
                        home.prepare();
                    }
                })
                .isInstanceOf(DamagedCollectionException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void a_place_for_passages_that_is_a_file_is_named() throws IOException {
        delete(passages);
        Files.writeString(passages, "not a folder");

        assertThatThrownBy(() -> Home.open(folder, press)).isInstanceOf(UncheckedIOException.class);
    }
}
