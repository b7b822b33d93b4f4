package rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rapporteur.meeting.MeetingId;

/// `meetings`: the records that fit.
@Command(name = "meetings", description = "Lists the meetings of the collection.")
final class MeetingsCommand implements Callable<Integer> {
    private final Options options;

    @Mixin
    private final Filters filters = new Filters();

    @Option(names = "--json", description = "print JSON, one meeting a line")
    private boolean json;

    MeetingsCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        filters.check();
        try (var services = options.openReady()) {
            var meetings = services.rapporteur().meetings();
            var out = options.streams().out();
            filters.fitting(services.rapporteur()).stream()
                    .mapToObj(MeetingId::new)
                    .flatMap(id -> meetings.find(id).stream())
                    .forEach(meeting -> out.println(
                            json
                                    ? MeetingJson.of(meeting, MeetingCommand.origins(services))
                                    : MeetingText.line(meeting)));
            out.flush();
            return 0;
        }
    }
}
