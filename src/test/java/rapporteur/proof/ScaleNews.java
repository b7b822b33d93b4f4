package rapporteur.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// 55,644 Chinese news articles, and some hundred English ones, which are no part of the project: the system property
/// `shared` names the folder that holds them, `../shared` without it. Where they are missing, a test that needs them is
/// skipped.
final class ScaleNews {
    static final int ALL = 55_644;

    private static final Path CHINESE = data().resolve("scale/news-zh-55k.jsonl.gz");
    private static final Path ENGLISH = data().resolve("benchmarks/mhrag/corpus.jsonl.gz");

    private ScaleNews() {}

    /// Returns the folder of what is measured with.
    static Path data() {
        return Path.of(System.getProperty("shared", "../shared"), "data");
    }

    /// Writes some of the articles into a file.
    ///
    /// @param from place of the first, from 0
    static Path write(int from, int articles, Path target) {
        try {
            return Files.write(target, lines(CHINESE, from, articles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the texts of some of the articles.
    static List<String> texts(int from, int articles) {
        return texts(CHINESE, from, articles);
    }

    /// Returns the texts of the first English articles.
    static List<String> englishTexts(int articles) {
        return texts(ENGLISH, 0, articles);
    }

    private static List<String> texts(Path file, int from, int articles) {
        return lines(file, from, articles).stream()
                .map(line -> Program.json(line).path("text").asText())
                .toList();
    }

    private static List<String> lines(Path file, int from, int articles) {
        assumeTrue(Files.exists(file), file + " is not there");
        try (var in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            return in.lines().skip(from).limit(articles).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
