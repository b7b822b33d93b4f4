package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Near-duplicates found among 5,990 news articles, beside those that comparing all pairs finds. The articles belong
/// to their publishers and stand outside of the project: `-Dshared=FOLDER`, default `../shared`.
@Tag("proof")
class NearDuplicatesProofTest {
    private static final Path NEWS = Path.of(System.getProperty("shared", "../shared"), "data", "benchmarks", "zhnews");

    @Test
    void near_duplicates_are_found_by_their_sketches() throws IOException {
        assumeTrue(Files.exists(NEWS), () -> "no " + NEWS + ": name the folder with -Dshared=");
        var before = System.nanoTime();
        var found = pairs(articles());
        var seconds = (System.nanoTime() - before) / 1e9;
        var right = labels();

        var hits = found.stream().filter(right::contains).count();
        var recall = (double) hits / right.size();
        var precision = (double) hits / found.size();
        System.out.printf(
                "near-duplicates: %d of %d found, %d claimed, recall %.4f, precision %.4f, %.1f s%n",
                hits, right.size(), found.size(), recall, precision, seconds);

        assertThat(recall).isGreaterThanOrEqualTo(0.99);
        assertThat(precision).isGreaterThanOrEqualTo(0.99);
    }

    private static Set<String> pairs(Map<String, Shingles> articles) {
        var found = new TreeSet<String>();
        var bySketch = new HashMap<Integer, List<String>>();
        articles.forEach((id, shingles) -> {
            candidates(shingles, bySketch).stream()
                    .filter(other -> shingles.near(articles.get(other)))
                    .forEach(other -> found.add(pair(id, other)));
            shingles.sketch()
                    .forEach(hash -> bySketch.computeIfAbsent(hash, key -> new ArrayList<>())
                            .add(id));
        });
        return found;
    }

    private static List<String> candidates(Shingles shingles, Map<Integer, List<String>> bySketch) {
        var common = new HashMap<String, Integer>();
        shingles.sketch()
                .forEach(hash ->
                        bySketch.getOrDefault(hash, List.of()).forEach(id -> common.merge(id, 1, Integer::sum)));
        return common.entrySet().stream()
                .filter(entry -> entry.getValue() >= Shingles.COMMON)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static Map<String, Shingles> articles() throws IOException {
        var json = new ObjectMapper();
        var articles = new LinkedHashMap<String, Shingles>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(NEWS.resolve("corpus.jsonl.gz"))), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var article = json.readTree(line);
                var text = article.get("text").asText();
                articles.put(article.get("id").asText(), Shingles.of(text, List.of(new Span(0, text.length()))));
            }
        }
        return articles;
    }

    private static Set<String> labels() throws IOException {
        try (var lines = Files.lines(NEWS.resolve("near_duplicates.tsv"))) {
            return lines.map(line -> line.split("\t", -1))
                    .map(parts -> pair(parts[0], parts[1]))
                    .collect(Collectors.toSet());
        }
    }
}
