package rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.language.Language;
import rapporteur.meeting.MeetingId;
import rapporteur.report.News;
import rapporteur.report.Recency;

/// `news`: what is new against the meeting before.
@Command(name = "news", description = "Tells what is new in a meeting against the one before of the same body.")
final class NewsCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "MEETING", arity = "1..*", description = "an id, or words and dates")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final SheetOutput output = new SheetOutput();

    NewsCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        output.check();
        var asked = String.join(" ", words).strip();
        if (asked.isEmpty()) {
            throw new UsageException("no meeting given (expected: news MEETING)");
        }
        try (var services = options.openReady()) {
            var meant = new MeetingWords(services);
            var meeting = meant.one(asked);
            var byId = MeetingId.parse(asked).isPresent();
            var language = output.language(byId ? meant.languageOf(meeting) : Language.of(asked));
            var rapporteur = services.rapporteur();
            output.print(options, new News(rapporteur, language).against(Recency.before(rapporteur, meeting), meeting));
            return 0;
        }
    }
}
