package rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.article.ArticleId;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;

/// `meeting`: one record.
@Command(name = "meeting", description = "Shows the record of a meeting.")
final class MeetingCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "as 'meetings' lists it")
    private String id = "";

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--batch", paramLabel = "FILE", description = "one JSON object a line: id, meeting")
    private @Nullable String batch;

    MeetingCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Batch.check(batch);
        if (batch == null && id.isEmpty()) {
            throw new UsageException("no meeting given (expected: meeting ID, or --batch FILE)");
        }
        try (var services = options.openReady()) {
            if (batch != null) {
                return new Batch(options.streams()).run(batch, line -> record(services, line));
            }
            var meeting = find(services, id);
            options.streams()
                    .out()
                    .println(json ? MeetingJson.of(meeting, origins(services)) : MeetingText.whole(meeting));
            return 0;
        }
    }

    private static ObjectNode record(Services services, JsonNode line) {
        var object = Json.object();
        object.set("id", line.has("id") ? line.get("id") : Json.MAPPER.nullNode());
        object.setAll(MeetingJson.of(find(services, Batch.required(line, "meeting")), origins(services)));
        return object;
    }

    /// @throws FailedException if there is no such meeting
    static Meeting find(Services services, String id) {
        return MeetingId.parse(id)
                .flatMap(number -> services.rapporteur().meetings().find(number))
                .orElseThrow(() -> new FailedException(
                        "no meeting '" + id + "' in the collection (expected: an id as 'meetings' lists it, e.g. m1)"));
    }

    static Function<ArticleId, String> origins(Services services) {
        return article -> services.collection()
                .article(article)
                .map(found -> found.origin().name())
                .orElse("");
    }
}
