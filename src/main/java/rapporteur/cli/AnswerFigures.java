package rapporteur.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapporteur.chat.Conversation;
import rapporteur.evaluation.AnswerEvaluation;
import rapporteur.evaluation.AnswerEvaluation.Run;
import rapporteur.evaluation.AskedQuestion;
import rapporteur.evaluation.Grade;

/// `evaluate` with a file of questions: how well they are answered.
final class AnswerFigures {
    private static final String EXPECTED = "{\"id\",\"question\",\"kind\",\"expected\":\"answer|refusal|none\","
            + "\"facts\":[[\"form\",…],…],\"bearing\":[{\"origin\",\"words\"}],\"items\":[[\"origin\",…],…],\"chat\"}";

    private AnswerFigures() {}

    /// Returns whether the lines ask questions, and do not search.
    static boolean isAskedBy(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).findFirst().stream()
                .anyMatch(line -> line.contains("\"question\""));
    }

    static Run run(String lines, Services services) {
        return new AnswerEvaluation(
                        chat -> new Conversation(services.questions(), services.rapporteur()),
                        services.collection()::article)
                .run(questions(lines));
    }

    private static List<AskedQuestion> questions(String lines) {
        var found = new ArrayList<AskedQuestion>();
        var number = 0;
        for (var line : lines.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                found.add(question(line, number));
            }
        }
        return found;
    }

    private static AskedQuestion question(String line, int number) {
        try {
            var object = Json.MAPPER.readTree(line);
            var id = object.path("id").asText("line " + number);
            var bearing = new ArrayList<AskedQuestion.Bearing>();
            object.path("bearing")
                    .forEach(each -> bearing.add(
                            new AskedQuestion.Bearing(Batch.required(each, "origin"), Batch.required(each, "words"))));
            return new AskedQuestion(
                    id,
                    object.path("kind").asText("question"),
                    Batch.required(object, "question"),
                    object.path("chat").asText(id),
                    AskedQuestion.Expected.valueOf(
                            object.path("expected").asText("answer").toUpperCase(Locale.ROOT)),
                    lists(object.path("facts")),
                    bearing,
                    lists(object.path("items")).stream()
                            .map(origins -> (Set<String>) new HashSet<>(origins))
                            .toList());
        } catch (JsonProcessingException | IllegalArgumentException | UsageException e) {
            throw new UsageException("line " + number + ": " + e.getMessage() + " (expected: " + EXPECTED + ")");
        }
    }

    private static List<List<String>> lists(JsonNode arrays) {
        var found = new ArrayList<List<String>>();
        arrays.forEach(array -> {
            var list = new ArrayList<String>();
            array.forEach(each -> list.add(each.asText()));
            found.add(list);
        });
        return found;
    }

    static ObjectNode json(Run run) {
        var object = Json.object();
        object.set("answerable", counts(run, true));
        object.set("to_refuse", counts(run, false));
        var kinds = object.putObject("kinds");
        run.byKind().forEach((kind, grades) -> kinds.set(kind, grades(grades)));
        object.set(
                "risk_coverage",
                Json.array(
                        run.riskCoverage(),
                        point -> Json.object()
                                .put("confidence", point.confidence())
                                .put("coverage", point.coverage())
                                .put("risk", point.risk())));
        var reliability = object.putObject("reliability");
        run.reliability()
                .forEach((outcome, each) -> reliability
                        .putObject(outcome.token())
                        .put("answers", each.answers())
                        .put("confidence", each.confidence())
                        .put("right", each.right()));
        object.put("citations_exact", run.exactness());
        object.putObject("latency")
                .put("p50_ms", run.millisecondsOf(0.50))
                .put("p95_ms", run.millisecondsOf(0.95))
                .put("p99_ms", run.millisecondsOf(0.99));
        object.set(
                "questions",
                Json.array(
                        run.graded(),
                        each -> Json.object()
                                .put("id", each.question().id())
                                .put("outcome", each.outcome().token())
                                .put("confidence", each.confidence())
                                .put("grade", name(each.grade()))));
        return object;
    }

    private static ObjectNode counts(Run run, boolean answerable) {
        var object = Json.object().put("asked", run.asked(answerable));
        for (var grade : Grade.values()) {
            object.put(name(grade), run.count(grade, answerable));
        }
        return object;
    }

    private static ObjectNode grades(Map<Grade, Long> grades) {
        var object = Json.object();
        for (var grade : Grade.values()) {
            object.put(name(grade), grades.getOrDefault(grade, 0L));
        }
        return object;
    }

    private static String name(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    static String text(Run run) {
        var lines = new StringBuilder();
        lines.append(String.format(
                Locale.ROOT,
                "%d questions to answer: right %d, right but cited elsewhere %d, wrong %d, refused %d%n",
                run.asked(true),
                run.count(Grade.RIGHT, true),
                run.count(Grade.RIGHT_CITED_ELSEWHERE, true),
                run.count(Grade.WRONG, true),
                run.count(Grade.REFUSED, true)));
        lines.append(String.format(
                Locale.ROOT, "%d to refuse: refused %d%n", run.asked(false), run.count(Grade.RIGHT, false)));
        lines.append(String.format(
                Locale.ROOT, "%-20s %6s %9s %6s %8s%n", "kind", "right", "elsewhere", "wrong", "refused"));
        run.byKind()
                .forEach((kind, grades) -> lines.append(String.format(
                        Locale.ROOT,
                        "%-20s %6d %9d %6d %8d%n",
                        kind,
                        grades.getOrDefault(Grade.RIGHT, 0L),
                        grades.getOrDefault(Grade.RIGHT_CITED_ELSEWHERE, 0L),
                        grades.getOrDefault(Grade.WRONG, 0L),
                        grades.getOrDefault(Grade.REFUSED, 0L))));
        run.riskCoverage()
                .forEach(point -> lines.append(String.format(
                        Locale.ROOT,
                        "confidence %.1f and more: %5.1f %% answered, %5.1f %% of these wrong%n",
                        point.confidence(),
                        100 * point.coverage(),
                        100 * point.risk())));
        run.reliability()
                .forEach((outcome, each) -> lines.append(String.format(
                        Locale.ROOT,
                        "%-13s %4d, mean confidence %.2f, right %5.1f %%%n",
                        outcome.token(),
                        each.answers(),
                        each.confidence(),
                        100 * each.right())));
        return lines.append(String.format(
                        Locale.ROOT,
                        "citations exact %.1f %%; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms",
                        100 * run.exactness(),
                        run.millisecondsOf(0.50),
                        run.millisecondsOf(0.95),
                        run.millisecondsOf(0.99)))
                .toString();
    }
}
