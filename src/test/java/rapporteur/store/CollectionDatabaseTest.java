package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.collection.Change;
import rapporteur.collection.DamagedCollectionException;
import rapporteur.collection.Ledger;
import rapporteur.collection.Revision;
import rapporteur.meeting.Account;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.MeetingId;

class CollectionDatabaseTest {
    private static final String NEWS = "/news";
    private static final ArticleId JINAN = new ArticleId("jinan");
    private static final ArticleId DALI = new ArticleId("dali");

    @TempDir
    private Path home;

    private Path file;
    private CollectionDatabase database;

    @BeforeEach
    void open() {
        file = home.resolve("collection.db");
        database = CollectionDatabase.open(file);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void reopen() {
        database.close();
        database = CollectionDatabase.open(file);
    }

    private static Article article(ArticleId id, String text) {
        return new Article(id, new Origin(NEWS, id + ".txt"), text, Article.Form.PAGE, Metadata.NONE);
    }

    private void put(Article article, Account... accounts) {
        database.write(List.of(new Change.Put(article, List.of(accounts))));
    }

    private int rows(String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            return row.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    // ---- articles

    @Test
    void an_article_comes_back_as_it_went_in() {
        var metadata = new Metadata("山东要闻", "大众日报", "2024-03-15", "https://example.org/a?b=1&c=2");
        var article =
                new Article(JINAN, new Origin(NEWS, "2024/济南.jsonl"), "林武主持会议。\n\t第二段 \n", Article.Form.BODY, metadata);

        put(article);
        reopen();

        assertThat(database.find(JINAN)).contains(article);
        assertThat(database.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议\u0000结束\u0000",
                "\u0000",
                "🙂 𠮷野家 👩‍👩‍👧 e\u0301",
                "\uFEFF隐\u200B形\u202E字\uFFFD",
                "'; DROP TABLE article; --",
                "line\n\n\u2028\u0085end\u000B ",
            })
    void a_text_is_kept_to_the_last_character(String text) {
        put(article(JINAN, text));
        reopen();

        assertThat(database.find(JINAN).orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void a_text_of_ten_million_characters_is_kept() {
        var text = "会议研究防汛。".repeat(1_500_000);

        put(article(JINAN, text));

        assertThat(database.find(JINAN).orElseThrow().text().equals(text)).isTrue();
    }

    @Test
    void a_changed_article_is_found_as_it_is_now() throws SQLException {
        put(article(JINAN, "刘强主持会议。"));

        put(article(JINAN, "于海田主持会议。"));

        assertThat(database.find(JINAN).orElseThrow().text()).isEqualTo("于海田主持会议。");
        assertThat(database.count()).isEqualTo(1);
        assertThat(rows("stored_text")).isEqualTo(1);
    }

    @Test
    void a_removed_article_is_gone() throws SQLException {
        put(article(JINAN, "刘强主持会议。"));

        database.write(List.of(new Change.Removed(JINAN)));

        assertThat(database.find(JINAN)).isEmpty();
        assertThat(database.count()).isZero();
        assertThat(database.known(NEWS)).isEmpty();
        assertThat(rows("stored_text")).isZero();
    }

    @Test
    void a_text_that_two_articles_share_stays_until_the_last_is_gone() throws SQLException {
        put(article(JINAN, "两家报纸同一篇通稿。"));
        put(article(DALI, "两家报纸同一篇通稿。"));

        database.write(List.of(new Change.Removed(JINAN)));
        assertThat(database.find(DALI).orElseThrow().text()).isEqualTo("两家报纸同一篇通稿。");
        assertThat(rows("stored_text")).isEqualTo(1);

        put(article(DALI, "改写过的稿子。"));
        assertThat(rows("stored_text")).isEqualTo(1);
        assertThat(database.find(DALI).orElseThrow().text()).isEqualTo("改写过的稿子。");
    }

    @Test
    void articles_of_a_root_are_known_by_name_and_checksum() {
        put(article(JINAN, "刘强主持会议。"));
        put(new Article(DALI, new Origin("/other", "dali.txt"), "大理开会。", Article.Form.PAGE, Metadata.NONE));

        assertThat(database.known(NEWS))
                .isEqualTo(Map.of("jinan.txt", new Ledger.Known(JINAN, Article.checksum("刘强主持会议。"))));
    }

    // ---- ids

    @Test
    void an_article_is_named_after_its_file() {
        assertThat(database.idFor(new Origin(NEWS, "2024/济南 常委会.txt"))).isEqualTo(new ArticleId("济南-常委会"));
    }

    @Test
    void a_second_article_of_the_same_name_gets_the_next_alternative() {
        put(article(JINAN, "第一篇。"));
        var second = database.idFor(new Origin("/other", "jinan.txt"));
        put(new Article(second, new Origin("/other", "jinan.txt"), "第二篇。", Article.Form.PAGE, Metadata.NONE));

        assertThat(second).isEqualTo(new ArticleId("jinan~2"));
        assertThat(database.idFor(new Origin("/third", "jinan.txt"))).isEqualTo(new ArticleId("jinan~3"));
    }

    @Test
    void an_id_is_never_given_to_another_article() {
        put(article(JINAN, "刘强主持会议。"));
        database.write(List.of(new Change.Removed(JINAN)));
        reopen();

        assertThat(database.idFor(new Origin("/other", "jinan.txt"))).isEqualTo(new ArticleId("jinan~2"));
    }

    @Test
    void an_article_that_comes_back_gets_its_id_back() {
        put(article(JINAN, "刘强主持会议。"));
        database.write(List.of(new Change.Removed(JINAN)));
        reopen();

        assertThat(database.idFor(new Origin(NEWS, "jinan.txt"))).isEqualTo(JINAN);
    }

    // ---- the sequence

    @Test
    void every_change_takes_the_next_number() {
        put(article(JINAN, "第一篇。"));
        put(article(DALI, "第二篇。"));
        put(article(JINAN, "第一篇，改过。"));
        database.write(List.of(new Change.Removed(DALI)));

        assertThat(database.sequence()).isEqualTo(4);
        assertThat(database.after(0, 10)).containsExactly(new Revision(JINAN, 3, true), new Revision(DALI, 4, false));
        assertThat(database.after(3, 10)).containsExactly(new Revision(DALI, 4, false));
        assertThat(database.after(0, 1)).containsExactly(new Revision(JINAN, 3, true));
        assertThat(database.after(4, 10)).isEmpty();
    }

    @Test
    void only_the_last_version_of_an_article_is_current() {
        put(article(JINAN, "第一稿。"));
        put(article(JINAN, "第二稿。"));

        assertThat(database.isCurrent(JINAN, 1)).isFalse();
        assertThat(database.isCurrent(JINAN, 2)).isTrue();

        database.write(List.of(new Change.Removed(JINAN)));
        assertThat(database.isCurrent(JINAN, 2)).isFalse();
        assertThat(database.isCurrent(JINAN, 3)).isFalse();
        assertThat(database.isCurrent(DALI, 1)).isFalse();
    }

    @Test
    void changes_are_written_all_or_none() {
        put(article(JINAN, "第一稿。"));
        var sameName = new Article(DALI, new Origin(NEWS, "jinan.txt"), "抢名字的稿。", Article.Form.PAGE, Metadata.NONE);

        assertThatThrownBy(() -> database.write(List.of(
                        new Change.Put(article(JINAN, "第二稿。"), List.of()), new Change.Put(sameName, List.of()))))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(database.find(JINAN).orElseThrow().text()).isEqualTo("第一稿。");
        assertThat(database.sequence()).isEqualTo(1);
        put(article(JINAN, "第三稿。"));
        assertThat(database.sequence()).isEqualTo(2);
    }

    // ---- roots and notes

    @Test
    void roots_stand_in_the_order_in_which_they_were_named() {
        for (var root : List.of("/b", "/a", "/文件夹", "/b", "/文件夹")) {
            database.addRoot(root);
        }
        database.removeRoot("/a");
        database.addRoot("/c");
        database.addRoot("/a");
        reopen();

        assertThat(database.roots()).containsExactly("/b", "/文件夹", "/c", "/a");
    }

    @Test
    void the_demonstration_is_not_a_named_root() {
        database.addRoot("demonstration:/seeds");
        assertThat(database.anythingNamed()).isFalse();

        database.addRoot("/news");
        database.removeRoot("/news");
        assertThat(database.anythingNamed()).isTrue();
    }

    @Test
    void the_collection_keeps_its_name_and_no_other_has_it() {
        var name = database.name();
        reopen();

        assertThat(database.name()).isEqualTo(name);
        try (var other = CollectionDatabase.open(home.resolve("other.db"))) {
            assertThat(other.name()).isNotEqualTo(name);
        }
    }

    @Test
    void the_reader_is_noted() {
        assertThat(database.reader()).isZero();

        database.noteReader(7);
        reopen();

        assertThat(database.reader()).isEqualTo(7);
    }

    // ---- records

    @Test
    void an_account_with_every_field_comes_back_as_it_went_in() {
        var full = SampleAccounts.full();

        put(SampleAccounts.ARTICLE, full);
        reopen();

        assertThat(database.find(new MeetingId(1)).orElseThrow().accounts()).containsExactly(full);
        assertThat(database.reportedIn(full.article())).containsExactly(new MeetingId(1));
    }

    @Test
    void an_account_that_says_nothing_comes_back_as_it_went_in() {
        var bare = SampleAccounts.bare(JINAN, 0);

        put(article(JINAN, "会议开了。"), bare);

        assertThat(database.find(new MeetingId(1)).orElseThrow().accounts()).containsExactly(bare);
    }

    @Test
    void several_meetings_of_an_article_are_kept_apart() {
        var first = SampleAccounts.full();
        var second = SampleAccounts.bare(first.article(), 1);

        put(SampleAccounts.ARTICLE, first, second);

        assertThat(database.find(new MeetingId(1)).orElseThrow().accounts()).containsExactly(first);
        assertThat(database.find(new MeetingId(2)).orElseThrow().accounts()).containsExactly(second);
        assertThat(database.reportedIn(first.article())).containsExactly(new MeetingId(1), new MeetingId(2));
        assertThat(database.all()).isEqualTo(numbers(1, 2));
    }

    @Test
    void a_meeting_keeps_its_number_when_its_article_is_read_again() {
        put(article(DALI, "大理开会。"), SampleAccounts.bare(DALI, 0));
        put(article(JINAN, "济南开会。"), SampleAccounts.bare(JINAN, 0));

        put(article(DALI, "大理开会，改过。"), SampleAccounts.bare(DALI, 0));

        assertThat(database.reportedIn(DALI)).containsExactly(new MeetingId(1));
        assertThat(database.reportedIn(JINAN)).containsExactly(new MeetingId(2));
    }

    @Test
    void the_meetings_of_an_article_that_is_gone_are_gone_and_come_back_with_it() {
        put(article(DALI, "大理开会。"), SampleAccounts.bare(DALI, 0), SampleAccounts.bare(DALI, 1));

        database.write(List.of(new Change.Removed(DALI)));
        assertThat(database.all()).isEqualTo(numbers());
        assertThat(database.find(new MeetingId(1))).isEmpty();

        put(article(JINAN, "济南开会。"), SampleAccounts.bare(JINAN, 0));
        put(article(DALI, "大理开会。"), SampleAccounts.bare(DALI, 0), SampleAccounts.bare(DALI, 1));
        assertThat(database.reportedIn(JINAN)).containsExactly(new MeetingId(3));
        assertThat(database.reportedIn(DALI)).containsExactly(new MeetingId(1), new MeetingId(2));
    }

    @Test
    void meetings_are_looked_up_by_what_is_known_of_them() {
        var full = SampleAccounts.full();
        put(article(DALI, "大理开会。"), SampleAccounts.bare(DALI, 0));
        put(SampleAccounts.ARTICLE, full);

        assertThat(database.stating(Attribute.PRESIDED)).isEqualTo(numbers(2));
        assertThat(database.having(Attribute.PRESIDED, "linwu"::equals)).isEqualTo(numbers(2));
        assertThat(database.having(Attribute.ATTENDED, "linwu"::equals)).isEqualTo(numbers());
        assertThat(database.having(Attribute.DATE, "2024-03-14"::equals)).isEqualTo(numbers(2));
        assertThat(database.having(Attribute.KIND, "other"::equals)).isEqualTo(numbers(1));
        assertThat(database.having(Attribute.LEVEL, value -> true)).isEqualTo(numbers(1, 2));
    }

    @Test
    void every_value_that_an_account_is_looked_up_by_is_found() {
        var full = SampleAccounts.full();
        put(SampleAccounts.ARTICLE, full);

        for (var attribute : Attribute.values()) {
            assertThat(full.values(attribute))
                    .as("%s", attribute)
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(database.having(attribute, value::equals))
                            .isEqualTo(numbers(1)));
        }
    }

    private static BitSet numbers(int... numbers) {
        var set = new BitSet();
        Arrays.stream(numbers).forEach(set::set);
        return set;
    }

    // ---- what can go wrong

    @Test
    void a_collection_of_a_newer_program_is_refused() throws SQLException {
        put(article(JINAN, "刘强主持会议。"));
        database.close();
        run("PRAGMA user_version = 99");

        assertThatThrownBy(() -> CollectionDatabase.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("has schema 99")
                .hasMessageContaining("newer rapporteur");
    }

    @Test
    void garbage_in_the_middle_of_the_file_is_found_and_the_file_left_alone() throws IOException {
        fill();
        var bytes = Files.readAllBytes(file);
        var garbage = new byte[bytes.length / 2];
        new Random(1).nextBytes(garbage);
        System.arraycopy(garbage, 0, bytes, bytes.length / 4, garbage.length);
        Files.write(file, bytes);

        assertThatIsFoundDamaged();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void a_file_that_is_no_database_is_found_damaged_and_left_alone() throws IOException {
        fill();
        var bytes = "这不是数据库。".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);

        assertThatIsFoundDamaged();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void half_a_file_is_found_damaged() throws IOException {
        fill();
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 8192 * 4096));

        assertThatIsFoundDamaged();
    }

    private void fill() {
        for (var i = 0; i < 40; i++) {
            put(article(new ArticleId("report-" + i), ("第" + i + "次会议研究防汛。").repeat(200)));
        }
        database.close();
    }

    private void assertThatIsFoundDamaged() {
        assertThatThrownBy(() -> {
                    try (var damaged = CollectionDatabase.open(file)) {
                        damaged.check();
                    }
                })
                .isInstanceOf(DamagedCollectionException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is damaged");
    }

    @Test
    void a_sound_collection_passes_the_check() {
        put(SampleAccounts.ARTICLE, SampleAccounts.full());

        database.check();
    }

    @Test
    void a_text_that_does_not_have_its_checksum_is_never_shown() throws SQLException {
        put(article(JINAN, "刘强主持会议。"));

        run("UPDATE stored_text SET content = replace(content, '刘强', '王强')");

        assertThatThrownBy(() -> database.find(JINAN))
                .isInstanceOf(DamagedCollectionException.class)
                .hasMessageContaining("jinan");
    }

    @Test
    void two_programs_write_one_collection_at_once() throws Exception {
        var writes = 200;

        try (var other = CollectionDatabase.open(file);
                var threads = Executors.newFixedThreadPool(2)) {
            var results = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> {
                        var own = n == 0 ? database : other;
                        for (var i = 0; i < writes; i++) {
                            var id = new ArticleId("report-" + n + "-" + i);
                            own.write(List.of(new Change.Put(article(id, "第" + i + "篇"), List.of())));
                            assertThat(own.find(id)).isPresent();
                        }
                        return n;
                    }))
                    .toList();
            for (var result : results) {
                result.get();
            }

            assertThat(database.count()).isEqualTo(2 * writes);
            assertThat(other.sequence()).isEqualTo(2L * writes);
            assertThat(database.after(0, 1_000))
                    .extracting(Revision::version)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 2 * writes)
                            .mapToObj(Long::valueOf)
                            .toList());
        }
    }

    @Test
    void two_programs_that_make_a_collection_at_once_make_the_same_one() throws Exception {
        var fresh = home.resolve("fresh.db");

        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = IntStream.range(0, 4)
                    .mapToObj(each -> threads.submit(() -> {
                        try (var one = CollectionDatabase.open(fresh)) {
                            return one.name();
                        }
                    }))
                    .toList();

            var name = results.getFirst().get();
            for (var result : results) {
                assertThat(result.get()).isEqualTo(name);
            }
        }
    }

    @Test
    void a_collection_that_cannot_be_written_is_still_read() throws IOException {
        put(article(JINAN, "刘强主持会议。"));
        database.close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(home)).as("root may write everywhere").isFalse();

        try (var readOnly = CollectionDatabase.open(file)) {
            readOnly.check();
            assertThat(readOnly.find(JINAN)).isPresent();
            assertThatThrownBy(() -> readOnly.write(List.of(new Change.Removed(JINAN))))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cannot be written");
        } finally {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_folder_that_cannot_be_used_is_named() throws IOException {
        var folder = Files.createDirectory(home.resolve("collection-folder.db"));

        assertThatThrownBy(() -> CollectionDatabase.open(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.toString());
    }
}
