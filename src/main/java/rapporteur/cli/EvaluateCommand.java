package rapporteur.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.article.Article;
import rapporteur.evaluation.Estimate;
import rapporteur.evaluation.Evaluation;
import rapporteur.evaluation.Judgement;
import rapporteur.evaluation.Metric;
import rapporteur.language.Bridge;
import rapporteur.search.Ingredient;

/// `evaluate`: queries with known right articles → how well they are found; questions with known answers → how well
/// they are answered ([AnswersEvaluated]); meetings with key facts → how many of them summaries hold
/// ([SummaryFigures]).
@Command(
        name = "evaluate",
        description = "Measures how well articles are found, questions answered, or what summaries hold.")
final class EvaluateCommand implements Callable<Integer> {
    private static final String EXPECTED =
            "a file with one JSON object a line: {\"id\",\"query\",\"right\":[\"origin of an article\",…]}";

    private static final int WARM_UP = 50;

    /// From which probability on a difference may be chance.
    private static final double LIKELY = 0.05;

    private final Options options;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "one JSON object a line: id, query, right (origins of articles); id, question, facts …; or id,"
                            + " meeting, holds, never")
    private @Nullable Path file;

    @Option(names = "--against", paramLabel = "FILE", description = "compare with an earlier run, printed by --json")
    private @Nullable Path against;

    @Option(names = "--ablation", description = "also leave out each part of the ranking in turn")
    private boolean ablation;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    EvaluateCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        var lines = read(file);
        if (SummaryFigures.areMeant(lines)) {
            return summaries(lines);
        }
        if (AnswersEvaluated.isAskedBy(lines)) {
            return answers(lines);
        }
        var judgements = judgements(lines);
        var earlier = against == null ? Map.<Metric, Map<String, Double>>of() : earlier(read(against));
        try (var services = options.openReady()) {
            var evaluation = new Evaluation(
                    services.rapporteur().retriever(),
                    id -> services.collection()
                            .article(id)
                            .map(Article::origin)
                            .map(origin -> origin.name())
                            .orElse(""));
            // Once without looking at it: the first questions of a process take many times what later ones do.
            evaluation.run(judgements.subList(0, Math.min(WARM_UP, judgements.size())), Set.of());
            var run = evaluation.run(judgements, Set.of());
            var left = new LinkedHashMap<Ingredient, Evaluation.Run>();
            if (ablation) {
                for (var each : Ingredient.values()) {
                    left.put(each, evaluation.run(judgements, Set.of(each)));
                }
            }
            var printed = json ? json(run, left, earlier, services).toString() : text(run, left, earlier);
            options.streams().out().println(printed);
            return 0;
        }
    }

    private Integer answers(String lines) {
        try (var services = options.openReady()) {
            var run = AnswersEvaluated.run(lines, services);
            options.streams().out().println(json ? AnswersEvaluated.json(run) : AnswersEvaluated.text(run));
            return 0;
        }
    }

    private Integer summaries(String lines) {
        try (var services = options.openReady()) {
            var figures = SummaryFigures.of(lines, services);
            options.streams().out().println(json ? figures.json().toString() : figures.text());
            return 0;
        }
    }

    private static String read(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file)) {
            throw new UsageException(file + " is no file that is there (expected: " + EXPECTED + ")");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Judgement> judgements(String lines) {
        var found = new ArrayList<Judgement>();
        var number = 0;
        for (var line : lines.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                found.add(judgement(line, number));
            }
        }
        if (found.isEmpty()) {
            throw new UsageException("there is no question (expected: " + EXPECTED + ")");
        }
        return found;
    }

    private static Judgement judgement(String line, int number) {
        try {
            var object = Json.MAPPER.readTree(line);
            var right = new LinkedHashMap<String, Double>();
            object.path("right").forEach(origin -> right.put(origin.asText(), 1.0));
            return new Judgement(object.path("id").asText("line " + number), Batch.required(object, "query"), right);
        } catch (JsonProcessingException | IllegalArgumentException | UsageException e) {
            throw new UsageException("line " + number + ": " + e.getMessage() + " (expected: " + EXPECTED + ")");
        }
    }

    /// Returns the figures of each question of an earlier run.
    private static Map<Metric, Map<String, Double>> earlier(String printed) {
        var found = new EnumMap<Metric, Map<String, Double>>(Metric.class);
        try {
            for (var question : Json.MAPPER.readTree(printed).path("questions")) {
                for (var metric : Metric.values()) {
                    found.computeIfAbsent(metric, key -> new LinkedHashMap<>())
                            .put(
                                    question.path("id").asText(),
                                    question.path(metric.title()).asDouble());
                }
            }
        } catch (JsonProcessingException e) {
            throw new UsageException("--against holds no run (expected: what 'evaluate --json' printed)");
        }
        if (found.isEmpty()) {
            throw new UsageException("--against holds no question (expected: what 'evaluate --json' printed)");
        }
        return found;
    }

    /// What changed since an earlier run, over the questions of both.
    private record Change(Estimate difference, double chance) {
        static @Nullable Change of(Evaluation.Run run, Metric metric, Map<String, Double> earlier) {
            var differences = new ArrayList<Double>();
            run.figures().forEach((id, figures) -> {
                if (earlier.containsKey(id)) {
                    differences.add(figures.getOrDefault(metric, 0.0) - earlier.getOrDefault(id, 0.0));
                }
            });
            return differences.isEmpty()
                    ? null
                    : new Change(Estimate.of(differences), Estimate.probabilityOfChance(differences));
        }
    }

    private ObjectNode json(
            Evaluation.Run run,
            Map<Ingredient, Evaluation.Run> left,
            Map<Metric, Map<String, Double>> earlier,
            Services services) {
        var object = Json.object();
        object.set("manifest", manifest(services));
        object.set("figures", figures(run, earlier));
        var array = object.putArray("ablation");
        left.forEach((each, without) ->
                array.addObject().put("without", name(each)).set("figures", figures(without, byQuestion(run))));
        object.putObject("latency")
                .put("p50_ms", run.millisecondsOf(0.50))
                .put("p95_ms", run.millisecondsOf(0.95))
                .put("p99_ms", run.millisecondsOf(0.99))
                .put("cpu_ms", run.meanCpu());
        var questions = object.putArray("questions");
        run.figures().forEach((id, figures) -> {
            var question = questions.addObject().put("id", id);
            figures.forEach((metric, value) -> question.put(metric.title(), value));
        });
        return object;
    }

    /// What the figures depend on: with another one of these they are figures of something else.
    private ObjectNode manifest(Services services) {
        var collection = services.collection();
        return Json.object()
                .put("program", Options.VERSION)
                .put("index", collection.format())
                .put("glossary", Bridge.checksum())
                .put("file", Article.checksum(read(file)))
                .put("articles", collection.articles())
                .put("passages", collection.passages());
    }

    private static JsonNode figures(Evaluation.Run run, Map<Metric, Map<String, Double>> earlier) {
        var object = Json.object();
        for (var metric : Metric.values()) {
            var figure = estimate(run.mean(metric));
            var change = Change.of(run, metric, earlier.getOrDefault(metric, Map.of()));
            if (change != null) {
                figure.set("difference", estimate(change.difference()));
                figure.put("chance", change.chance());
            }
            object.set(metric.title(), figure);
        }
        return object;
    }

    private static Map<Metric, Map<String, Double>> byQuestion(Evaluation.Run run) {
        var found = new EnumMap<Metric, Map<String, Double>>(Metric.class);
        run.figures()
                .forEach((id, figures) ->
                        figures.forEach((metric, value) -> found.computeIfAbsent(metric, key -> new LinkedHashMap<>())
                                .put(id, value)));
        return found;
    }

    private static Change change(Evaluation.Run run, Evaluation.Run before, Metric metric) {
        return Objects.requireNonNull(
                Change.of(run, metric, byQuestion(before).getOrDefault(metric, Map.of())),
                "both runs are of the same questions");
    }

    private static ObjectNode estimate(Estimate estimate) {
        return Json.object()
                .put("mean", estimate.mean())
                .put("low", estimate.low())
                .put("high", estimate.high());
    }

    private static String text(
            Evaluation.Run run, Map<Ingredient, Evaluation.Run> left, Map<Metric, Map<String, Double>> earlier) {
        var lines = new StringBuilder();
        lines.append(String.format(Locale.ROOT, "%d questions%n", run.figures().size()));
        for (var metric : Metric.values()) {
            var mean = run.mean(metric);
            lines.append(String.format(
                    Locale.ROOT, "%-10s %.3f  [%.3f, %.3f]", metric.title(), mean.mean(), mean.low(), mean.high()));
            var change = Change.of(run, metric, earlier.getOrDefault(metric, Map.of()));
            if (change != null) {
                lines.append(String.format(
                        Locale.ROOT,
                        "  %+.3f, by chance %.3f",
                        change.difference().mean(),
                        change.chance()));
            }
            lines.append('\n');
        }
        left.forEach((each, without) -> {
            lines.append(String.format(Locale.ROOT, "without %-16s", name(each)));
            for (var metric : Metric.values()) {
                var change = change(without, run, metric);
                lines.append(String.format(
                        Locale.ROOT,
                        "  %s %+.3f%s",
                        metric.title(),
                        change.difference().mean(),
                        change.chance() < LIKELY ? "*" : ""));
            }
            lines.append('\n');
        });
        if (!left.isEmpty()) {
            lines.append("* by chance less than ").append(LIKELY).append('\n');
        }
        return lines.append(String.format(
                        Locale.ROOT,
                        "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, CPU %.1f ms a question",
                        run.millisecondsOf(0.50),
                        run.millisecondsOf(0.95),
                        run.millisecondsOf(0.99),
                        run.meanCpu()))
                .toString();
    }

    private static String name(Ingredient ingredient) {
        return ingredient.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
