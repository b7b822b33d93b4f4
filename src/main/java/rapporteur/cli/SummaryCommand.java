package rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.article.Article;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.report.Summarizer;
import rapporteur.report.Summary;

/// `summary`: a meeting in short.
@Command(name = "summary", description = "Sums up a meeting, every line with its source.")
final class SummaryCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "MEETING", arity = "0..*", description = "an id, or words and dates")
    private List<String> words = new ArrayList<>();

    @Option(names = "--length", paramLabel = "short|full", defaultValue = "short", description = "default short")
    private String length = "short";

    @Option(names = "--about", paramLabel = "WORDS", description = "only what the meeting says on this")
    private @Nullable String about;

    @Mixin
    private final SheetOutput output = new SheetOutput();

    @Option(names = "--batch", paramLabel = "FILE", description = "one JSON object a line: id, meeting")
    private @Nullable String batch;

    SummaryCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Batch.check(batch);
        var asked = String.join(" ", words).strip();
        if (batch == null && asked.isEmpty()) {
            throw new UsageException("no meeting given (expected: summary MEETING, or --batch FILE)");
        }
        var wanted = length();
        output.check();
        var headings = output.given();
        try (var services = options.openReady()) {
            if (batch != null) {
                return new Batch(options.streams()).run(batch, line -> summarized(services, line, wanted, headings));
            }
            print(services, asked, wanted);
            return 0;
        }
    }

    private Summary.Length length() {
        return switch (length.toLowerCase(Locale.ROOT)) {
            case "short" -> Summary.Length.SHORT;
            case "full" -> Summary.Length.FULL;
            default -> throw new UsageException("--length is '" + length + "' (expected: short or full)");
        };
    }

    private void print(Services services, String asked, Summary.Length wanted) {
        var started = System.nanoTime();
        var words = new MeetingWords(services);
        var meeting = words.one(asked);
        var summarizer = new Summarizer(services.rapporteur(), language(words, asked, meeting));
        if (about != null) {
            output.print(options, summarizer.focused(meeting, about).sheet());
            return;
        }
        var summary = summarizer.summarize(meeting, wanted);
        if (output.isJson()) {
            options.streams()
                    .out()
                    .println(AnswerJson.of(Json.MAPPER.nullNode(), asked, summary, Json.millisecondsSince(started)));
            return;
        }
        output.print(options, summary.sheet());
    }

    private Language language(MeetingWords words, String asked, Meeting meeting) {
        var byId = MeetingId.parse(asked).isPresent();
        return output.given().orElseGet(() -> byId ? words.languageOf(meeting) : Language.of(asked));
    }

    private static ObjectNode summarized(
            Services services, JsonNode line, Summary.Length length, Optional<Language> headings) {
        var started = System.nanoTime();
        var id = line.has("id") ? line.get("id") : Json.MAPPER.nullNode();
        var question = line.hasNonNull("question") ? Batch.required(line, "question") : "";
        var documents = DocumentLines.of(line);
        if (documents.isPresent()) {
            return ofDocuments(services, documents.get(), id, question, headings, started);
        }
        services.collection().refresh();
        var asked = Batch.required(line, "meeting");
        var words = new MeetingWords(services);
        var meeting = words.one(asked);
        var byId = MeetingId.parse(asked).isPresent();
        var language = headings.orElseGet(() -> byId ? words.languageOf(meeting) : Language.of(asked));
        var summarizer = new Summarizer(services.rapporteur(), language);
        var summary =
                question.isEmpty() ? summarizer.summarize(meeting, length) : summarizer.focused(meeting, question);
        return AnswerJson.of(id, asked, summary, Json.millisecondsSince(started));
    }

    private static ObjectNode ofDocuments(
            Services services,
            List<Article> documents,
            JsonNode id,
            String question,
            Optional<Language> headings,
            long started) {
        var rapporteur = services.rapporteur(documents);
        var language = headings.orElseGet(
                () -> question.isEmpty() ? documents.getFirst().language() : Language.of(question));
        var summary = new Summarizer(rapporteur, language).ofTexts(documents, question);
        return AnswerJson.of(id, question, summary, Json.millisecondsSince(started));
    }
}
