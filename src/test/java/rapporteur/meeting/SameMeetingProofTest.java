package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;

/// Which of 86 real articles are found to report one meeting, beside what is known of them. The articles belong to
/// their publishers and stand outside of the project: `-Dshared=FOLDER`, default `../shared`. Half of them are not
/// to be looked at: only numbers and names of files are printed.
@Tag("proof")
class SameMeetingProofTest {
    private static final Path DATA = Path.of(System.getProperty("shared", "../shared"), "data");

    /// One of the other articles is of the meeting of this seed.
    private static final String SEED = "004_";

    private static final String SEED_LABEL = "seed-004";

    @Test
    void articles_of_one_meeting_are_grouped_and_no_others() throws IOException {
        assumeTrue(Files.exists(DATA.resolve("meetings")), () -> "no " + DATA + ": name the folder with -Dshared=");
        var files = new ArrayList<>(files("seeds"));
        files.addAll(files("meetings"));

        var found = pairs(files);
        var right = labels(files);

        var missed = minus(right, found);
        var wrong = minus(found, right);
        System.out.printf(
                "same meeting: %d of %d pairs found, %d wrong, of %d articles%nmissed: %s%nwrong: %s%n",
                right.size() - missed.size(), right.size(), wrong.size(), files.size(), missed, wrong);
        assertThat(wrong).isEmpty();
        assertThat(missed.size()).isLessThanOrEqualTo(1);
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(DATA.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static Set<String> pairs(List<Path> files) throws IOException {
        var tellings = new ArrayList<Telling>();
        for (var file : files) {
            var text = Files.readString(file).replace("\r\n", "\n");
            var id = new ArticleId(file.getFileName().toString());
            var article = new Article(id, new Origin("", id.value()), text, Article.Form.PAGE, Metadata.NONE);
            tellings.addAll(Telling.of(article, MeetingReader.read(Reading.of(article))));
        }
        var meetings = new InMemoryMeetings(tellings);
        return meetings.all().stream()
                .mapToObj(number -> meetings.find(new MeetingId(number)).orElseThrow())
                .flatMap(meeting ->
                        pairsOf(meeting.accounts().stream()
                                        .map(account -> account.article().value())
                                        .toList())
                                .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labels(List<Path> files) throws IOException {
        Map<String, List<String>> byMeeting = new HashMap<>();
        for (var line : Files.readAllLines(DATA.resolve("meetings/sources.tsv"))) {
            var columns = line.split("\t", -1);
            if (!columns[7].isEmpty() && !columns[7].equals("same_meeting")) {
                byMeeting
                        .computeIfAbsent(columns[7], label -> new ArrayList<>())
                        .add(columns[0]);
            }
        }
        files.stream()
                .filter(file -> file.getParent().endsWith("seeds"))
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith(SEED))
                .forEach(name -> byMeeting
                        .computeIfAbsent(SEED_LABEL, label -> new ArrayList<>())
                        .add(name));
        return byMeeting.values().stream()
                .flatMap(names -> pairsOf(names).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pairsOf(List<String> names) {
        var sorted = names.stream().sorted().toList();
        var pairs = new TreeSet<String>();
        for (var one = 0; one < sorted.size(); one++) {
            for (var other = one + 1; other < sorted.size(); other++) {
                pairs.add(sorted.get(one) + " " + sorted.get(other));
            }
        }
        return pairs;
    }
}
