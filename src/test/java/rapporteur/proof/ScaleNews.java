package rapporteur.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import rapporteur.language.Sentences;
import rapporteur.language.Span;

/// 55,644 Chinese news articles, and some hundred English ones, which are no part of the project: the system property
/// `shared` names the folder that holds them, `../shared` without it. Where they are missing, a test that needs them is
/// skipped.
final class ScaleNews {
    static final int ALL = 55_644;

    /// So many articles further stands the one that another ends as, and so many more in each round.
    private static final int STEP = 5_003;

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

    /// Returns the first sentences of some of the texts.
    static List<String> firstSentences(List<String> texts, int count) {
        var random = new Random(11);
        var found = new ArrayList<String>();
        while (found.size() < count) {
            var text = texts.get(random.nextInt(texts.size()));
            Sentences.of(text, new Span(0, text.length())).stream()
                    .map(sentence -> sentence.in(text))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /// Hands over the news, then ever more articles made of them: in each round every article ends as another one does,
    /// cut after a sentence. Of all these texts one is in memory at a time.
    ///
    /// @param goesOn takes a text and says whether another is wanted
    static void each(Predicate<String> goesOn) {
        assumeTrue(Files.exists(CHINESE), CHINESE + " is not there");
        for (var round = 0; round * STEP < ALL; round++) {
            try (var beginnings = wholeRound(0);
                    var ends = wholeRound(round * STEP)) {
                var end = ends.iterator();
                if (!beginnings.allMatch(beginning -> goesOn.test(joined(textOf(beginning), textOf(end.next()))))) {
                    return;
                }
            }
        }
        throw new AssertionError("there are not so many news");
    }

    private static Stream<String> wholeRound(int from) {
        return Stream.concat(stream(CHINESE).skip(from), stream(CHINESE).limit(from));
    }

    private static String joined(String beginning, String end) {
        return beginning.substring(0, half(beginning)) + end.substring(half(end));
    }

    /// Returns where the first sentence ends that reaches into the second half.
    private static int half(String text) {
        return text.indexOf('。', text.length() / 2) + 1;
    }

    private static List<String> texts(Path file, int from, int articles) {
        return lines(file, from, articles).stream().map(ScaleNews::textOf).toList();
    }

    private static String textOf(String line) {
        return Program.json(line).path("text").asText();
    }

    private static List<String> lines(Path file, int from, int articles) {
        assumeTrue(Files.exists(file), file + " is not there");
        try (var lines = stream(file)) {
            return lines.skip(from).limit(articles).toList();
        }
    }

    private static Stream<String> stream(Path file) {
        try {
            var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8));
            return in.lines().onClose(() -> close(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(BufferedReader in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
