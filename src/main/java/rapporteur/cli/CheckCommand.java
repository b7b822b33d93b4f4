package rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.answer.Verdict;
import rapporteur.answer.Wording;
import rapporteur.language.Language;

/// `check`: does the collection bear a statement out?
@Command(name = "check", description = "Says whether the articles bear a statement out, and shows their words.")
final class CheckCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "STATEMENT", arity = "0..*", description = "in Chinese or English")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--batch", paramLabel = "FILE", description = "one JSON object a line: id, statement")
    private @Nullable String batch;

    CheckCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Batch.check(batch);
        var statement = String.join(" ", words).strip();
        if (batch == null && statement.isEmpty()) {
            throw new UsageException("no statement given (expected: check \"STATEMENT\", or --batch FILE)");
        }
        try (var services = options.openReady()) {
            if (batch != null) {
                return new Batch(options.streams())
                        .run(batch, line -> json(services, id(line), Batch.required(line, "statement")));
            }
            options.streams()
                    .out()
                    .println(json ? json(services, Json.MAPPER.nullNode(), statement) : text(services, statement));
            return 0;
        }
    }

    private static JsonNode id(JsonNode line) {
        return line.has("id") ? line.get("id") : Json.MAPPER.nullNode();
    }

    private static Verdict verdict(Services services, String statement) {
        return services.rapporteur().check(services.questions().read(statement));
    }

    private static ObjectNode json(Services services, JsonNode id, String statement) {
        var started = System.nanoTime();
        var verdict = verdict(services, statement);
        var object = Json.object();
        object.set("id", id);
        object.put("statement", statement);
        object.put("verdict", verdict.kind().token());
        object.set("citations", AnswerJson.citations(verdict.citations()));
        object.set("differs", Json.array(verdict.differs(), CheckCommand::difference));
        object.put("elapsed_ms", Json.millisecondsSince(started));
        return object;
    }

    private static ObjectNode difference(Verdict.Difference differs) {
        var object = Json.object();
        object.put("field", differs.field());
        object.put("said", differs.said());
        object.set("stands", Json.orNull(differs.stands().map(Json::excerpt)));
        return object;
    }

    private static String text(Services services, String statement) {
        var verdict = verdict(services, statement);
        var wording = new Wording(Language.of(statement));
        var lines = new ArrayList<String>();
        lines.add(
                switch (verdict.kind()) {
                    case BORNE_OUT -> wording.say("文章是这样说的：", "The articles say so:");
                    case CONTRADICTED -> wording.say("文章的说法不同：", "The articles say otherwise:");
                    case NOT_FOUND -> wording.say("文章没有这样说。", "The articles do not say so.");
                });
        for (var differs : verdict.differs()) {
            lines.add("- " + differs.said()
                    + differs.stands().map(stands -> " | " + stands.text()).orElse(""));
        }
        for (var citation : verdict.citations()) {
            lines.add(wording.say(
                    "“%s” · %s",
                    "\"%s\" · %s", citation.quote(), citation.article().origin().name()));
        }
        return String.join(System.lineSeparator(), lines);
    }
}
