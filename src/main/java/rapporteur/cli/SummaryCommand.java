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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.answer.MeetingChoice;
import rapporteur.answer.Rapporteur;
import rapporteur.chat.Replies;
import rapporteur.chat.TerminalText;
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

    @Option(names = "--language", paramLabel = "zh|en", description = "of headings (default: that of MEETING's words)")
    private @Nullable String language;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

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
        var headings = headings();
        try (var services = options.openReady()) {
            if (batch != null) {
                return new Batch(options.streams()).run(batch, line -> summarized(services, line, wanted, headings));
            }
            var started = System.nanoTime();
            var summary = summarize(services.rapporteur(), services, asked, wanted, headings);
            options.streams()
                    .out()
                    .println(
                            json
                                    ? AnswerJson.of(
                                            Json.MAPPER.nullNode(), asked, summary, Json.millisecondsSince(started))
                                    : TerminalText.of(Replies.of(summary.answer())));
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

    private Optional<Language> headings() {
        return Optional.ofNullable(language)
                .map(code -> Language.ofCode(code)
                        .orElseThrow(() -> new UsageException("--language is '" + code + "' (expected: zh or en)")));
    }

    private static ObjectNode summarized(
            Services services, JsonNode line, Summary.Length length, Optional<Language> headings) {
        var started = System.nanoTime();
        var id = line.has("id") ? line.get("id") : Json.MAPPER.nullNode();
        var documents = DocumentLines.of(line);
        if (documents.isPresent()) {
            var rapporteur = services.rapporteur(documents.get());
            var first = rapporteur
                    .meetings()
                    .find(new MeetingId(1))
                    .orElseThrow(() -> new FailedException("the documents report no meeting"));
            var summary = new Summarizer(rapporteur, headings.orElse(languageOf(rapporteur, first)))
                    .summarize(first, Summary.Length.SHORT);
            var object = AnswerJson.of(id, "", summary, Json.millisecondsSince(started));
            object.putNull("meeting");
            return object;
        }
        services.collection().refresh();
        var asked = Batch.required(line, "meeting");
        var summary = summarize(services.rapporteur(), services, asked, length, headings);
        return AnswerJson.of(id, asked, summary, Json.millisecondsSince(started));
    }

    private static Summary summarize(
            Rapporteur rapporteur,
            Services services,
            String asked,
            Summary.Length length,
            Optional<Language> headings) {
        var byId = MeetingId.parse(asked).flatMap(rapporteur.meetings()::find);
        var meeting = byId.orElseGet(() -> chosen(rapporteur, services, asked));
        var language =
                headings.orElseGet(() -> byId.isPresent() ? languageOf(rapporteur, meeting) : Language.of(asked));
        return new Summarizer(rapporteur, language).summarize(meeting, length);
    }

    private static Meeting chosen(Rapporteur rapporteur, Services services, String asked) {
        return switch (rapporteur.meetingMeant(services.questions().read(asked))) {
            case MeetingChoice.One one -> one.meeting();
            case MeetingChoice.Several several ->
                throw new FailedException(
                        "'" + asked + "' fits " + several.meetings().size()
                                + " meetings; name one by its id:\n"
                                + String.join(
                                        "\n",
                                        several.meetings().stream()
                                                .map(MeetingText::line)
                                                .toList()));
            case MeetingChoice.None none ->
                throw new FailedException("no meeting '" + asked
                        + "' in the collection (expected: an id as 'meetings' lists it, or words of" + " it)");
        };
    }

    private static Language languageOf(Rapporteur rapporteur, Meeting meeting) {
        return rapporteur
                .articles()
                .find(meeting.main().article())
                .map(article -> article.language())
                .orElse(Language.ENGLISH);
    }
}
