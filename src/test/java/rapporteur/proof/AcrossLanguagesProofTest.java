package rapporteur.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;
import rapporteur.evaluation.Evaluation;
import rapporteur.evaluation.Judgement;
import rapporteur.evaluation.Metric;
import rapporteur.language.Language;
import rapporteur.search.Entry;
import rapporteur.search.Query;
import rapporteur.search.lucene.LucenePassages;

/// Whether a question finds its article in the other language as it does in its own, with articles of both in one
/// collection: 46 reports of meetings among 600 news in each language. Of the questions that are kept back only the
/// figures are shown.
@Tag("proof")
class AcrossLanguagesProofTest {
    private static final int NEWS = 600;

    private static final LucenePassages ENGINE =
            new LucenePassages(new ByteBuffersDirectory(), (article, version) -> true);
    private static final Map<String, Language> LANGUAGES = new HashMap<>();

    /// A line of `across-languages.tsv` or `near-misses.tsv`.
    private record Line(int number, List<String> cells) {
        static List<Line> of(String file, Predicate<Line> taken) throws IOException {
            var stream = Objects.requireNonNull(Query.class.getResourceAsStream(file), file);
            try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return in.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.split("\t", -1)))
                        .map(cells -> new Line(Integer.parseInt(cells.getFirst()), cells))
                        .filter(taken)
                        .toList();
            }
        }

        boolean isLocked() {
            return number % 2 == 1;
        }

        Set<String> articles(int cell) {
            return Set.of(cells.get(cell).split(","));
        }

        Judgement in(Language language) {
            var query = cells.get(language == Language.CHINESE ? 2 : 3);
            return new Judgement(
                    String.valueOf(number), query, articles(1).stream().collect(Collectors.toMap(id -> id, id -> 1.0)));
        }

        Language ofArticle() {
            return LANGUAGES.get(articles(1).iterator().next());
        }
    }

    @BeforeAll
    static void collect() throws IOException {
        assumeTrue(Files.exists(ScaleNews.data()), ScaleNews.data() + " is not there");
        try (var index = ENGINE.write("across", true)) {
            for (var entries : reports()) {
                index.replace(entries.getFirst().passage().article(), 1, entries);
                LANGUAGES.put(
                        entries.getFirst().passage().article().value(),
                        entries.getFirst().language());
            }
            var news = new ArrayList<>(ScaleNews.texts(0, NEWS));
            news.addAll(ScaleNews.englishTexts(NEWS));
            for (var at = 0; at < news.size(); at++) {
                var entries = entries("news" + at, news.get(at), Article.Form.BODY);
                index.replace(new ArticleId("news" + at), 1, entries);
            }
            index.commit(1);
        }
        ENGINE.refresh();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static List<List<Entry>> reports() throws IOException {
        var reports = new ArrayList<List<Entry>>();
        for (var file : files("seeds", number -> true)) {
            reports.add(entries("s" + number(file), Files.readString(file), Article.Form.PAGE));
        }
        for (var file : files("meetings", number -> number % 2 == 0)) {
            var id = String.format(Locale.ROOT, "%03d", number(file));
            reports.add(entries(id, Files.readString(file), Article.Form.PAGE));
        }
        return reports;
    }

    private static List<Path> files(String folder, Predicate<Integer> taken) throws IOException {
        try (Stream<Path> files = Files.list(ScaleNews.data().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt") && taken.test(number(file)))
                    .sorted()
                    .toList();
        }
    }

    /// File names begin with three digits.
    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 3));
    }

    private static List<Entry> entries(String id, String text, Article.Form form) {
        return Entry.of(Reading.of(new Article(new ArticleId(id), new Origin("proof", id), text, form, Metadata.NONE)));
    }

    @Test
    void questions_find_articles_of_the_other_language_nearly_as_they_find_those_of_their_own() throws IOException {
        var across = recall(line -> !line.isLocked(), true);
        var same = recall(line -> !line.isLocked(), false);

        System.out.printf(Locale.ROOT, "open: Recall@5 across languages %.3f, same language %.3f%n", across, same);
        assertThat(across / same).isGreaterThan(0.9);
        assertThat(same).isGreaterThan(0.95);
    }

    @Test
    void an_article_that_answers_stands_above_those_that_nearly_do() throws IOException {
        var lines = Line.of("near-misses.tsv", line -> !line.isLocked());
        var missed = lines.stream()
                .filter(line -> !isRightFirst(line))
                .map(Line::cells)
                .toList();

        System.out.printf(Locale.ROOT, "open: near misses %d of %d%n", lines.size() - missed.size(), lines.size());
        assertThat(missed).hasSizeLessThanOrEqualTo(lines.size() / 20);
    }

    @Test
    void the_figures_of_what_is_kept_back() throws IOException {
        var across = recall(Line::isLocked, true);
        var same = recall(Line::isLocked, false);
        var lines = Line.of("near-misses.tsv", Line::isLocked);
        var right =
                lines.stream().filter(AcrossLanguagesProofTest::isRightFirst).count();

        System.out.printf(
                Locale.ROOT,
                "kept back: Recall@5 across languages %.3f, same language %.3f; near misses %d of %d%n",
                across,
                same,
                right,
                lines.size());
        assertThat(across / same).isGreaterThan(0.8);
    }

    private static double recall(Predicate<Line> taken, boolean across) throws IOException {
        var judgements = Line.of("across-languages.tsv", taken).stream()
                .map(line -> line.in(across ? other(line.ofArticle()) : line.ofArticle()))
                .toList();
        return new Evaluation(ENGINE, ArticleId::value)
                .run(judgements, Set.of())
                .mean(Metric.RECALL_AT_5)
                .mean();
    }

    private static Language other(Language language) {
        return language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
    }

    private static boolean isRightFirst(Line line) {
        var right = line.articles(1);
        var nearly = line.articles(2);
        return ENGINE.retrieve(new Query(line.cells().get(3), 100)).stream()
                .map(hit -> hit.passage().article().value())
                .filter(id -> right.contains(id) || nearly.contains(id))
                .findFirst()
                .filter(right::contains)
                .isPresent();
    }
}
