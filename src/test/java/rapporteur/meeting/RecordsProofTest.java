package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;

/// Scores the records read from real articles against records made by hand, by a reader who had not seen the program.
/// The articles belong to their publishers and stand outside of the project: `-Dshared=FOLDER`, default `../shared`.
///
/// Of the meetings, rules may be written on the open half. Of the locked half only the table is shown; whoever opens it
/// to write rules needs another one.
@Tag("proof")
class RecordsProofTest {
    private static final Path SHARED = Path.of(System.getProperty("shared", "../shared"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_records_of_the_seeds_are_scored_and_nobody_merely_mentioned_is_present() throws IOException {
        var gold = SHARED.resolve("data/records-seeds.json");
        assumeTrue(Files.exists(gold), () -> "no " + gold + ": name the folder with -Dshared=");

        var scores = scored(JSON.readTree(gold.toFile()), "data/seeds");

        System.out.println("seeds" + scores.table() + scores.notes());
        assertThat(scores.violations()).isEmpty();
    }

    @Test
    void the_records_of_the_open_half_are_scored() throws IOException {
        var scores = scored(labels("meetings-open.json"), "data/meetings");

        System.out.println("open half" + scores.table() + scores.notes());
        assertThat(scores.violations()).isEmpty();
    }

    @Test
    void the_records_of_the_locked_half_are_scored() throws IOException {
        var scores = scored(labels("meetings-locked.json"), "data/meetings");

        System.out.println("locked half" + scores.table());
        assertThat(scores.violations().size()).as("violations, not shown").isZero();
    }

    private static JsonNode labels(String name) throws IOException {
        assumeTrue(Files.exists(SHARED.resolve("data/meetings")), () -> "no articles in " + SHARED);
        try (var in =
                Objects.requireNonNull(RecordsProofTest.class.getResourceAsStream("/rapporteur/proof/" + name), name)) {
            return JSON.readTree(in);
        }
    }

    private static RecordScores scored(JsonNode golds, String folder) throws IOException {
        var byOrigin = new LinkedHashMap<String, List<JsonNode>>();
        golds.get("records")
                .forEach(gold -> byOrigin.computeIfAbsent(gold.get("origin").asText(), origin -> new ArrayList<>())
                        .add(gold));
        var scores = new RecordScores();
        for (var entry : byOrigin.entrySet()) {
            scores.score(article(folder, entry.getKey()), entry.getValue());
        }
        return scores;
    }

    private static Article article(String folder, String name) throws IOException {
        var text = Files.readString(SHARED.resolve(folder).resolve(name)).replace("\r\n", "\n");
        return new Article(ArticleId.of(name), new Origin(folder, name), text, Article.Form.PAGE, Metadata.NONE);
    }
}
