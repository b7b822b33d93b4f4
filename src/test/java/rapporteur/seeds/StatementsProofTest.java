package rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.OneHome;

/// Right statements over the collected articles, in other words and across languages, and what becomes of them when one
/// thing in them is made wrong. Every second statement is kept back while the program is written.
@Tag("proof")
class StatementsProofTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DATA =
            Path.of(System.getProperty("shared", "../shared")).resolve("data");
    private static final long SEED = 5;

    @TempDir
    static Path folder;

    private static OneHome program;

    @BeforeAll
    static void collect() throws IOException {
        assumeThat(DATA.resolve("meetings")).exists();
        program = new OneHome(folder.resolve("home"));
        program.print("", "index", CollectedArticles.copied(DATA, folder).toString());
    }

    @Test
    void right_statements_are_kept_and_wrong_ones_caught() throws IOException {
        var figures = checked(number -> number % 2 == 0);

        System.out.println("open statements: " + figures);
        assertThat(figures.share("right")).as(figures.toString()).isGreaterThan(0.93);
        figures.kinds()
                .forEach(kind ->
                        assertThat(figures.share(kind)).as(kind + figures).isGreaterThan(0.9));
    }

    @Test
    void the_figures_of_what_is_kept_back() throws IOException {
        var figures = checked(number -> number % 2 == 1);

        System.out.println("kept back, statements: " + figures);
        assertThat(figures.share("right")).isPositive();
    }

    /// How many statements were judged as they should be: right ones borne out, wrong ones not.
    private record Figures(Map<String, int[]> counts) {
        void add(String kind, boolean isRight) {
            var count = counts.computeIfAbsent(kind, key -> new int[2]);
            count[0] += isRight ? 1 : 0;
            count[1]++;
        }

        double share(String kind) {
            var count = counts.getOrDefault(kind, new int[] {0, 1});
            return (double) count[0] / count[1];
        }

        List<String> kinds() {
            return counts.keySet().stream()
                    .filter(kind -> !kind.startsWith("right"))
                    .toList();
        }

        @Override
        public String toString() {
            var lines = new StringBuilder();
            counts.forEach((kind, count) -> lines.append(String.format(
                    Locale.ROOT, "%n%-14s %d of %d (%.1f %%)", kind, count[0], count[1], 100 * share(kind))));
            return lines.toString();
        }
    }

    private static Figures checked(IntPredicate taken) throws IOException {
        var kinds = new ArrayList<String>();
        var statements = new ArrayList<String>();
        try (var lines = AskedQuestion.lines("statements.tsv")) {
            var all = lines.lines().filter(line -> !line.startsWith("#")).toList();
            var random = new Random(SEED);
            IntStream.range(0, all.size()).filter(taken).forEach(number -> {
                var parts = Pattern.compile("\t").splitAsStream(all.get(number)).toList();
                kinds.add(parts.get(0).startsWith("x") ? "right, across" : "right");
                statements.add(parts.get(2));
                for (var mutation : Mutation.of(parts.get(2), random)) {
                    kinds.add(mutation.kind());
                    statements.add(mutation.text());
                }
            });
        }
        var figures = new Figures(new TreeMap<>());
        var verdicts = verdicts(statements);
        for (var i = 0; i < kinds.size(); i++) {
            var isBorneOut = verdicts.get(i).path("verdict").asText().equals("borne_out");
            figures.add(kinds.get(i), kinds.get(i).startsWith("right") == isBorneOut);
        }
        return figures;
    }

    private static List<JsonNode> verdicts(List<String> statements) throws IOException {
        var lines = new StringBuilder();
        for (var statement : statements) {
            lines.append(JSON.createObjectNode().put("statement", statement)).append('\n');
        }
        var verdicts = new ArrayList<JsonNode>();
        for (var line :
                program.print(lines.toString(), "check", "--batch", "-").lines().toList()) {
            verdicts.add(JSON.readTree(line));
        }
        return verdicts;
    }
}
