package rapporteur.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapporteur.search.SamplePassages.CHAIRED;
import static rapporteur.search.SamplePassages.LOW_CARBON;
import static rapporteur.search.SamplePassages.TOURISM;
import static rapporteur.search.SamplePassages.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.article.ArticleId;
import rapporteur.search.Entry;
import rapporteur.search.Query;

class LucenePassagesTest {
    private static final Freshness ALWAYS = (article, version) -> true;
    private static final ArticleId SHANDONG = new ArticleId("shandong");
    private static final ArticleId DALI = new ArticleId("dali");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    private LucenePassages passages() {
        return new LucenePassages(directory, ALWAYS);
    }

    private static void write(LucenePassages passages, ArticleId article, long sequence, Entry... entries) {
        try (var index = passages.write("ours", false)) {
            index.replace(article, sequence, List.of(entries));
            index.commit(sequence);
        }
    }

    private static int found(LucenePassages passages, String query) {
        return passages.retrieve(new Query(query, 10)).size();
    }

    @Test
    void an_index_that_was_never_written_is_empty_and_sound() {
        try (var passages = passages()) {
            assertThat(passages.refresh()).isFalse();
            assertThat(passages.isSound()).isTrue();
            assertThat(passages.sequence("ours")).isZero();
            assertThat(passages.passages()).isZero();
            assertThat(found(passages, "会议")).isZero();
        }
    }

    @Test
    void a_commit_carries_the_last_change_it_holds() {
        var passages = passages();

        write(passages, SHANDONG, 17, CHAIRED);
        passages.refresh();

        assertThat(passages.sequence("ours")).isEqualTo(17);
    }

    @Test
    void the_passages_of_another_collection_count_as_none() {
        var passages = passages();

        write(passages, SHANDONG, 17, CHAIRED);
        passages.refresh();

        assertThat(passages.sequence("theirs")).isZero();
    }

    @Test
    void a_reader_sees_what_another_one_committed_once_it_looks_again() {
        var writing = passages();
        var reading = passages();
        write(writing, SHANDONG, 1, CHAIRED);
        reading.refresh();

        write(writing, DALI, 2, TOURISM);
        var before = found(reading, "旅游");
        var moved = reading.refresh();

        assertThat(before).isZero();
        assertThat(moved).isTrue();
        assertThat(found(reading, "旅游")).isEqualTo(1);
        assertThat(reading.sequence("ours")).isEqualTo(2);
        assertThat(reading.refresh()).isFalse();
    }

    @Test
    void what_was_not_committed_is_not_there() {
        var passages = passages();
        write(passages, SHANDONG, 1, CHAIRED);

        try (var index = passages.write("ours", false)) {
            index.replace(DALI, 2, List.of(TOURISM));
            index.remove(SHANDONG);
        }
        passages.refresh();

        assertThat(found(passages, "旅游")).isZero();
        assertThat(found(passages, "林武")).isEqualTo(1);
        assertThat(passages.sequence("ours")).isEqualTo(1);
    }

    /// A search asks each part of an index for each term: twelve updates must not leave twelve, though each is closed
    /// while its parts still merge.
    @Test
    void many_updates_leave_few_parts() throws IOException {
        var passages = new LucenePassages(new SlowMerges(directory), ALWAYS);

        for (var sequence = 1; sequence <= 12; sequence++) {
            write(passages, new ArticleId("article" + sequence), sequence, TOURISM);
        }
        passages.refresh();

        assertThat(SegmentInfos.readLatestCommit(directory).size()).isLessThan(8);
        assertThat(passages.passages()).isEqualTo(12);
        assertThat(passages.sequence("ours")).isEqualTo(12);
    }

    /// Merges as slowly as large parts do: longer than Lucene waits for a merge when it commits, half a second.
    private static final class SlowMerges extends FilterDirectory {
        SlowMerges(Directory directory) {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (context.mergeInfo() != null && name.endsWith(".fnm")) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(600));
            }
            return super.createOutput(name, context);
        }
    }

    @Test
    void a_fresh_start_forgets_what_was_there() {
        var passages = passages();
        write(passages, SHANDONG, 1, CHAIRED, LOW_CARBON);

        try (var index = passages.write("ours", true)) {
            index.replace(DALI, 2, List.of(TOURISM));
            index.commit(2);
        }
        passages.refresh();

        assertThat(passages.passages()).isEqualTo(1);
        assertThat(found(passages, "林武")).isZero();
    }

    @Test
    void only_one_writes_at_a_time() {
        var passages = passages();
        var index = passages.write("ours", false);

        assertThatThrownBy(() -> passages.write("ours", false)).isInstanceOf(UncheckedIOException.class);

        index.close();
        write(passages, DALI, 1, TOURISM);
    }

    @Test
    void readers_go_on_while_somebody_writes() throws Exception {
        var passages = passages();
        write(passages, SHANDONG, 1, CHAIRED);
        passages.refresh();
        var over = new AtomicBoolean();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> {
                var asked = 0;
                while (!over.get() || asked == 0) {
                    passages.refresh();
                    assertThat(found(passages, "林武")).isEqualTo(1);
                    assertThat(passages.isSound()).isTrue();
                    asked++;
                }
                return asked;
            });
            for (var i = 2; i < 40; i++) {
                write(passages, new ArticleId("report-" + i), i, entry("report-" + i, 0, "会议研究防汛。"));
            }
            over.set(true);

            assertThat(reader.get()).isPositive();
        }
        passages.refresh();
        assertThat(passages.passages()).isEqualTo(39);
    }

    @Test
    void a_damaged_file_is_not_sound(@TempDir Path folder) throws IOException {
        try (var passages = LucenePassages.open(folder, ALWAYS)) {
            write(passages, SHANDONG, 1, CHAIRED, LOW_CARBON);
        }
        var largest = largest(folder);
        var bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);

        try (var passages = LucenePassages.open(folder, ALWAYS)) {
            assertThat(isReadable(passages) && passages.isSound())
                    .as("one bit of %s flipped", largest.getFileName())
                    .isFalse();
        }
    }

    private static boolean isReadable(LucenePassages passages) {
        try {
            return passages.refresh();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static Path largest(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.max((a, b) ->
                            Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
        }
    }
}
