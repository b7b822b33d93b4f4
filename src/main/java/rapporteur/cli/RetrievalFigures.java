package rapporteur.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapporteur.article.Article;
import rapporteur.evaluation.Estimate;
import rapporteur.evaluation.Evaluation;
import rapporteur.evaluation.Judgement;
import rapporteur.evaluation.Metric;
import rapporteur.language.Bridge;
import rapporteur.search.Ingredient;

/// `evaluate` over a file of queries with known right articles: how well they are found.
final class RetrievalFigures {
    /// What the file has to hold.
    static final String EXPECTED =
            "a file with one JSON object a line: {\"id\",\"query\",\"right\":[\"origin of an article\",…]}";

    private static final int WARM_UP = 50;

    /// From which probability on a difference may be chance.
    private static final double LIKELY = 0.05;

    private final Evaluation.Run run;
    private final Map<Ingredient, Evaluation.Run> left = new LinkedHashMap<>();
    private final Map<Metric, Map<String, Double>> earlier;
    private final ObjectNode manifest;

    /// Searches for every query of the file.
    ///
    /// @param lines    of the file
    /// @param against  what an earlier run printed
    /// @param ablation also leave out each part of the ranking in turn
    RetrievalFigures(String lines, Optional<String> against, boolean ablation, Services services) {
        var judgements = judgements(lines);
        this.earlier = against.map(RetrievalFigures::earlier).orElse(Map.of());
        this.manifest = manifest(lines, services);
        var evaluation = new Evaluation(
                services.rapporteur().retriever(),
                id -> services.collection()
                        .article(id)
                        .map(Article::origin)
                        .map(origin -> origin.name())
                        .orElse(""));
        // Once without looking at it: the first questions of a process take many times what later ones do.
        evaluation.run(judgements.subList(0, Math.min(WARM_UP, judgements.size())), Set.of());
        this.run = evaluation.run(judgements, Set.of());
        for (var each : ablation ? Ingredient.values() : new Ingredient[0]) {
            left.put(each, evaluation.run(judgements, Set.of(each)));
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

    /// Returns the figures with those of each question, as `--against` reads them.
    ObjectNode json() {
        var object = Json.object();
        object.set("manifest", manifest);
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
    private static ObjectNode manifest(String lines, Services services) {
        var collection = services.collection();
        return Json.object()
                .put("program", Options.VERSION)
                .put("index", collection.format())
                .put("glossary", Bridge.checksum())
                .put("file", Article.checksum(lines))
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

    /// Returns a table.
    String text() {
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
