package rapporteur.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapporteur.collection.Press.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;
import rapporteur.meeting.MeetingReader;

@Timeout(60)
class CollectionTest {
    private static final String NEWS = "/news";

    private static final Incoming.Text JINAN = text("jinan.txt", "3月2日，济南市委常委会召开会议，刘强主持，研究防汛。");
    private static final Incoming.Text DALI = text("dali.txt", "3月5日，大理市政府召开常务会议，研究古城旅游。");
    private static final Incoming.Text LHASA = text("lhasa.txt", "3月9日，拉萨召开座谈会，听取铁路建设汇报。");

    @TempDir
    private Path folder;

    private final Press press = new Press();
    private Home home;

    @BeforeEach
    void open() {
        home = Home.open(folder, press);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void reopen() {
        home.close();
        home = Home.open(folder, press);
    }

    private static void assertCounts(IndexingReport report, int added, int changed, int removed, int unchanged) {
        assertThat(List.of(report.added(), report.changed(), report.removed(), report.unchanged()))
                .as("added, changed, removed, unchanged")
                .containsExactly(added, changed, removed, unchanged);
    }

    // ---- in step

    @Test
    void what_was_named_is_found() {
        press.publish(NEWS, JINAN, DALI);

        var report = home.index(NEWS);

        assertCounts(report, 2, 0, 0, 0);
        assertThat(report.passages()).isEqualTo(2);
        assertThat(report.meetings()).isEqualTo(2);
        assertThat(report.notes()).isEmpty();
        assertThat(home.articles("防汛")).containsExactly("jinan");
        assertThat(home.collection().roots()).containsExactly(NEWS);
    }

    @Test
    void the_next_run_brings_in_what_has_changed() {
        press.publish(NEWS, JINAN, DALI, LHASA);
        home.index(NEWS);

        press.publish(NEWS, JINAN, text("dali.txt", "大理的会议改为研究机场。"), text("xian.txt", "西安研究城墙修缮。"));
        var report = home.index();

        assertCounts(report, 1, 1, 1, 1);
        assertThat(home.articles("旅游 铁路")).isEmpty();
        assertThat(home.articles("机场")).containsExactly("dali");
        assertThat(home.articles("城墙")).containsExactly("xian");
        assertThat(home.collection().articles()).isEqualTo(3);
        assertThat(report.passages()).isEqualTo(3);
    }

    @Test
    void the_same_three_times_changes_nothing() {
        press.publish(NEWS, JINAN, DALI, LHASA);
        var first = home.index(NEWS);
        var sequence = home.ledger().sequence();
        var known = home.ledger().known(NEWS);
        var hits = home.found("研究会议");

        for (var again = 0; again < 2; again++) {
            reopen();
            var report = home.index();

            assertCounts(report, 0, 0, 0, 3);
            assertThat(report.meetings()).isEqualTo(first.meetings());
            assertThat(report.passages()).isEqualTo(first.passages());
        }
        assertThat(home.ledger().sequence()).isEqualTo(sequence);
        assertThat(home.ledger().known(NEWS)).isEqualTo(known);
        assertThat(home.found("研究会议")).isEqualTo(hits);
    }

    @Test
    void an_interrupted_run_is_completed_by_the_next() {
        var all = IntStream.range(0, 120)
                .mapToObj(i -> text("report-" + i + ".txt", "第" + i + "次会议研究防汛。"))
                .toList();
        press.publish(NEWS, all);
        var breaking = new Intake() {
            @Override
            public boolean exists(String root) {
                return true;
            }

            @Override
            public Stream<Incoming> read(String root) {
                return Stream.concat(press.read(root).limit(75), Stream.generate(() -> {
                    throw new UncheckedIOException(new IOException("the disk went away"));
                }));
            }
        };
        try (var broken = Home.open(folder, breaking)) {
            assertThatThrownBy(() -> broken.index(NEWS)).hasMessageContaining("the disk went away");
        }

        reopen();
        home.prepare();
        var report = home.index();

        assertThat(report.added() + report.unchanged()).isEqualTo(120);
        assertThat(report.unchanged()).isPositive();
        assertThat(report.passages()).isEqualTo(120);
        assertThat(home.ledger().known(NEWS)).hasSize(120);
    }

    @Test
    void what_is_said_beside_the_text_counts_as_a_change() {
        press.publish(NEWS, JINAN);
        home.index(NEWS);

        press.publish(
                NEWS,
                new Incoming.Text(
                        "jinan.txt", JINAN.text(), Article.Form.BODY, new Metadata("济南要闻", null, null, null)));
        var report = home.index();

        assertCounts(report, 0, 1, 0, 0);
        assertThat(home.collection()
                        .article(new ArticleId("jinan"))
                        .orElseThrow()
                        .metadata()
                        .title())
                .isEqualTo("济南要闻");
    }

    @Test
    void equal_texts_under_two_names_are_two_articles() {
        press.publish(NEWS, JINAN, text("copy.txt", JINAN.text()));

        home.index(NEWS);

        assertThat(home.articles("防汛")).containsExactly("copy", "jinan");
    }

    @Test
    void equal_names_in_two_roots_are_two_articles() {
        press.publish(NEWS, JINAN).publish("/archive", text("jinan.txt", "济南研究地铁。"));

        home.index(NEWS, "/archive");

        assertThat(home.articles("防汛")).containsExactly("jinan");
        assertThat(home.articles("地铁")).containsExactly("jinan~2");
    }

    @Test
    void equal_file_names_in_two_folders_of_a_root_are_two_articles() {
        press.publish(NEWS, text("a/report.txt", "第一篇谈防汛。"), text("b/report.txt", "第二篇谈地铁。"));

        home.index(NEWS);

        assertThat(home.articles("防汛")).containsExactly("report");
        assertThat(home.articles("地铁")).containsExactly("report~2");
    }

    @Test
    void a_second_article_of_a_name_within_a_root_is_skipped_and_reported() {
        press.publish(NEWS, JINAN, text("jinan.txt", "另一篇同名的稿。"), DALI);

        var report = home.index(NEWS);

        assertCounts(report, 2, 0, 0, 0);
        assertThat(report.skipped()).hasSize(1).first().satisfies(skipped -> {
            assertThat(skipped.origin()).isEqualTo("jinan.txt");
            assertThat(skipped.reason()).contains("second article of this name");
        });
        assertThat(home.articles("防汛")).containsExactly("jinan");
    }

    @Test
    void an_article_that_comes_back_is_who_it_was() {
        press.publish(NEWS, JINAN, DALI);
        home.index(NEWS);
        var meetings = home.ledger().reportedIn(new ArticleId("dali"));

        press.publish(NEWS, JINAN);
        home.index();
        press.publish(NEWS, JINAN, DALI);
        home.index();

        assertThat(home.articles("旅游")).containsExactly("dali");
        assertThat(home.ledger().reportedIn(new ArticleId("dali"))).isEqualTo(meetings);
    }

    @Test
    void an_open_collection_never_shows_what_another_process_took_away() {
        press.publish(NEWS, JINAN, DALI);
        home.index(NEWS);

        try (var other = Home.open(folder, press)) {
            press.publish(NEWS, text("jinan.txt", "济南研究地铁。"));
            other.index();
        }

        assertThat(home.articles("防汛")).isEmpty();
        assertThat(home.articles("旅游")).isEmpty();
        home.collection().refresh();
        assertThat(home.articles("地铁")).containsExactly("jinan");
    }

    // ---- what is missing or cannot be read

    @Test
    void what_cannot_be_read_is_skipped_and_reported() {
        press.publish(NEWS, JINAN, new Incoming.Unreadable("broken.txt", "found a PNG image"), DALI);

        var report = home.index(NEWS);

        assertCounts(report, 2, 0, 0, 0);
        assertThat(report.skipped()).containsExactly(new IndexingReport.Skipped("broken.txt", "found a PNG image"));
    }

    @Test
    void an_article_that_cannot_be_read_any_more_is_kept_as_it_was() {
        press.publish(NEWS, JINAN, DALI);
        home.index(NEWS);

        press.publish(NEWS, new Incoming.Unreadable("jinan.txt", "cannot be read: AccessDenied"), DALI);
        var report = home.index();

        assertCounts(report, 0, 0, 0, 1);
        assertThat(report.skipped()).hasSize(1);
        assertThat(home.articles("防汛")).containsExactly("jinan");
    }

    @Test
    void a_root_that_is_not_there_keeps_its_articles_and_says_so() {
        press.publish(NEWS, JINAN).publish("/archive", DALI);
        home.index(NEWS, "/archive");

        press.vanish("/archive");
        var report = home.index();

        assertCounts(report, 0, 0, 0, 1);
        assertThat(report.notes()).hasSize(1).first().asString().contains("/archive", "kept");
        assertThat(home.articles("旅游")).containsExactly("dali");
    }

    @ParameterizedTest
    @CsvSource({
        // before, gone, whether they are kept
        "12, 7, true",
        "12, 6, false",
        "11, 6, true",
        "5, 5, false",
        "6, 6, true",
        "100, 50, false",
        "100, 51, true",
    })
    void a_root_that_loses_more_than_half_and_more_than_five_keeps_them(int before, int gone, boolean kept) {
        press.publish(NEWS, reports(0, before));
        home.index(NEWS);

        press.publish(NEWS, reports(gone, before));
        var report = home.index();

        assertThat(report.removed()).isEqualTo(kept ? 0 : gone);
        assertThat(home.collection().articles()).isEqualTo(kept ? before : before - gone);
        assertThat(report.notes()).hasSize(kept ? 1 : 0);
        if (kept) {
            assertThat(report.notes().getFirst()).contains(gone + " of " + before, NEWS, "--yes");
        }
    }

    @Test
    void they_are_taken_away_when_that_is_confirmed() {
        press.publish(NEWS, reports(0, 12));
        home.index(NEWS);

        press.publish(NEWS, reports(10, 12));
        var report = home.collection().index(List.of(), true, Progress.SILENT);

        assertCounts(report, 0, 0, 10, 2);
        assertThat(report.notes()).isEmpty();
        assertThat(home.collection().articles()).isEqualTo(2);
    }

    private static List<Incoming.Text> reports(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> text("report-" + i + ".txt", "第" + i + "次会议研究防汛。"))
                .toList();
    }

    @Test
    void a_forgotten_root_takes_its_articles_along() {
        press.publish(NEWS, JINAN).publish("/archive", DALI);
        home.index(NEWS, "/archive");

        var report = home.collection().remove(List.of(NEWS), Progress.SILENT);

        assertCounts(report, 0, 0, 1, 0);
        assertThat(home.collection().roots()).containsExactly("/archive");
        assertThat(home.articles("防汛")).isEmpty();
        assertCounts(home.index(), 0, 0, 0, 1);
    }

    // ---- the demonstration

    @Test
    void the_demonstration_goes_as_soon_as_anything_is_named() {
        press.publish("/seeds", LHASA).publish(NEWS, JINAN);
        home.collection().indexDemonstration("/seeds", Progress.SILENT);
        assertThat(home.articles("铁路")).containsExactly("lhasa");
        assertThat(home.collection().roots()).containsExactly("/seeds");

        var report = home.index(NEWS);

        assertCounts(report, 1, 0, 1, 0);
        assertThat(report.notes()).hasSize(1).first().asString().contains("demonstration");
        assertThat(home.articles("铁路")).isEmpty();
        assertThat(home.collection().roots()).containsExactly(NEWS);
    }

    @Test
    void a_collection_is_new_until_anything_was_ever_named() {
        press.publish(NEWS, JINAN);
        assertThat(home.collection().isNew()).isTrue();

        home.index(NEWS);
        home.collection().remove(List.of(NEWS), Progress.SILENT);
        reopen();

        assertThat(home.collection().isNew()).isFalse();
    }

    // ---- passages that lag behind

    @Test
    void what_the_ledger_knows_and_the_passages_lack_is_written_again() {
        press.publish(NEWS, JINAN, DALI);
        home.index(NEWS);

        var lhasa = new Article(
                new ArticleId("lhasa"), new Origin(NEWS, "lhasa.txt"), LHASA.text(), Article.Form.BODY, Metadata.NONE);
        home.ledger()
                .write(List.of(
                        new Change.Put(lhasa, MeetingReader.read(Reading.of(lhasa))),
                        new Change.Removed(new ArticleId("dali"))));
        reopen();
        home.prepare();

        assertThat(home.articles("铁路")).containsExactly("lhasa");
        assertThat(home.articles("旅游")).isEmpty();
        assertThat(home.passages().passages()).isEqualTo(2);
        assertThat(home.passages().sequence(home.ledger().name()))
                .isEqualTo(home.ledger().sequence());
    }

    @Test
    void a_better_reader_reads_everything_again_under_the_same_names() {
        press.publish(NEWS, reports(0, 120));
        home.index(NEWS);
        var known = home.ledger().known(NEWS);
        var meetings = home.ledger().all();
        home.ledger().noteReader(Reading.READER + 1);

        reopen();
        home.prepare();

        assertThat(home.ledger().reader()).isEqualTo(Reading.READER);
        assertThat(home.ledger().known(NEWS)).isEqualTo(known);
        assertThat(home.ledger().all()).isEqualTo(meetings);
        assertThat(home.ledger().sequence()).isEqualTo(240);
        assertThat(home.passages().passages()).isEqualTo(120);
    }

    @Test
    void readers_go_on_while_somebody_else_has_the_lock() throws IOException {
        press.publish(NEWS, JINAN, DALI);
        home.index(NEWS);

        try (var channel = FileChannel.open(
                        folder.resolve("passages.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock();
                var reader = Home.open(folder, press)) {
            reader.prepare();

            assertThat(lock.isValid()).isTrue();
            assertThat(reader.articles("防汛")).containsExactly("jinan");
            assertThat(home.articles("旅游")).containsExactly("dali");
            home.collection().refresh();
        }
    }

    @Test
    void a_writer_waits_for_the_lock() throws Exception {
        press.publish(NEWS, JINAN);

        try (var channel = FileChannel.open(
                        folder.resolve("passages.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var threads = Executors.newSingleThreadExecutor()) {
            var lock = channel.lock();
            var run = threads.submit(() -> home.index(NEWS));
            while (home.collection().articles() == 0) {
                Thread.onSpinWait();
            }

            assertThat(run.isDone()).isFalse();
            lock.release();

            assertThat(run.get(10, TimeUnit.SECONDS).passages()).isEqualTo(1);
        }
        assertThat(home.articles("防汛")).containsExactly("jinan");
    }

    @Test
    void two_processes_bring_in_different_roots_at_once() throws Exception {
        for (var n = 0; n < 2; n++) {
            var own = n;
            press.publish(
                    "/root-" + n,
                    IntStream.range(0, 150)
                            .mapToObj(i -> text("report-" + own + "-" + i + ".txt", "第" + i + "次会议研究防汛。"))
                            .toList());
        }

        try (var threads = Executors.newFixedThreadPool(2)) {
            var runs = new ArrayList<java.util.concurrent.Future<IndexingReport>>();
            for (var n = 0; n < 2; n++) {
                var root = "/root-" + n;
                runs.add(threads.submit(() -> {
                    try (var own = Home.open(folder, press)) {
                        return own.index(root);
                    }
                }));
            }
            for (var run : runs) {
                assertThat(run.get().added()).isEqualTo(150);
            }
        }

        home.prepare();
        assertThat(home.collection().articles()).isEqualTo(300);
        assertThat(home.passages().passages()).isEqualTo(300);
        assertThat(home.ledger().sequence()).isEqualTo(300);
        assertThat(home.collection().examine()).satisfies(health -> {
            assertThat(health.ledgerSound()).isTrue();
            assertThat(health.passagesSound()).isTrue();
            assertThat(health.passages()).isEqualTo("300 passages");
        });
    }
}
