package rapporteur.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import rapporteur.evaluation.KeyFact;
import rapporteur.evaluation.SummaryEvaluation;
import rapporteur.evaluation.SummaryEvaluation.Figures;
import rapporteur.evaluation.SummaryJudgement;

/// `evaluate` over a file of meetings and key facts: how many of them summaries hold.
final class SummaryFigures {
    private static final String EXPECTED =
            "one JSON object a line: {\"id\",\"meeting\",\"holds\":[[\"words of a fact\",…],…]," + "\"never\":[[…],…]}";

    private static final Pattern MEANT = Pattern.compile("\\s*\\{[^\\n]*\"holds\"\\s*:");

    private final List<Figures> figures;

    private SummaryFigures(List<Figures> figures) {
        this.figures = figures;
    }

    /// Returns whether the file holds key facts rather than queries.
    static boolean areMeant(String lines) {
        return MEANT.matcher(lines).lookingAt();
    }

    /// Sums up the meetings of the file.
    ///
    /// @param lines of the file
    static SummaryFigures of(String lines, Services services) {
        var words = new MeetingWords(services);
        var evaluation = new SummaryEvaluation(services.rapporteur());
        return new SummaryFigures(judgements(lines).stream()
                .map(judgement -> evaluation.judge(judgement, words.one(judgement.meeting())))
                .toList());
    }

    private static List<SummaryJudgement> judgements(String lines) {
        var found = new ArrayList<SummaryJudgement>();
        var number = 0;
        for (var line : lines.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                found.add(judgement(line, number));
            }
        }
        return found;
    }

    private static SummaryJudgement judgement(String line, int number) {
        try {
            var object = Json.MAPPER.readTree(line);
            return new SummaryJudgement(
                    object.path("id").asText("line " + number),
                    Batch.required(object, "meeting"),
                    facts(object.path("holds")),
                    facts(object.path("never")));
        } catch (JsonProcessingException | IllegalArgumentException | UsageException e) {
            throw new UsageException("line " + number + ": " + e.getMessage() + " (expected: " + EXPECTED + ")");
        }
    }

    private static List<KeyFact> facts(JsonNode array) {
        var facts = new ArrayList<KeyFact>();
        for (var fact : array) {
            var words = new ArrayList<String>();
            fact.forEach(word -> words.add(word.asText()));
            facts.add(new KeyFact(words));
        }
        return facts;
    }

    private int sum(ToIntFunction<Figures> count) {
        return figures.stream().mapToInt(count).sum();
    }

    private int longestShort() {
        return figures.stream().mapToInt(Figures::shortLength).max().orElse(0);
    }

    private double longestCpu() {
        return figures.stream().mapToDouble(Figures::cpuMs).max().orElse(0);
    }

    /// Returns the figures as lines.
    String text() {
        return String.format(
                Locale.ROOT,
                "%d meetings%nfull summaries hold %d of %d key facts (%.3f)%nshort ones hold %d of their first %d"
                        + " (%.3f)%nclaims that none may make: %d; lines without a citation: %d%nlongest short one: %d"
                        + " characters; most CPU for both of a meeting: %.1f ms",
                figures.size(),
                sum(Figures::holds),
                sum(Figures::of),
                (double) sum(Figures::holds) / sum(Figures::of),
                sum(Figures::shortHolds),
                sum(Figures::shortOf),
                (double) sum(Figures::shortHolds) / sum(Figures::shortOf),
                sum(Figures::never),
                sum(Figures::uncited),
                longestShort(),
                longestCpu());
    }

    /// Returns the figures of all and of each as JSON.
    ObjectNode json() {
        var json = Json.MAPPER.createObjectNode();
        json.putObject("figures")
                .put("full", (double) sum(Figures::holds) / sum(Figures::of))
                .put("short", (double) sum(Figures::shortHolds) / sum(Figures::shortOf))
                .put("never", sum(Figures::never))
                .put("uncited", sum(Figures::uncited))
                .put("longest_short", longestShort())
                .put("cpu_ms", longestCpu());
        var each = json.putArray("summaries");
        for (var figure : figures) {
            each.addObject()
                    .put("id", figure.id())
                    .put("holds", figure.holds())
                    .put("of", figure.of())
                    .put("short_holds", figure.shortHolds())
                    .put("short_of", figure.shortOf())
                    .put("never", figure.never())
                    .put("uncited", figure.uncited())
                    .put("short_characters", figure.shortLength())
                    .put("cpu_ms", figure.cpuMs());
        }
        return json;
    }
}
