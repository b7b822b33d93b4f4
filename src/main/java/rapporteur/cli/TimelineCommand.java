package rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rapporteur.language.Language;
import rapporteur.report.Chronicle;

/// `timeline`: when meetings took place.
@Command(name = "timeline", description = "Lists meetings by day, each day stated or inferred.")
final class TimelineCommand implements Callable<Integer> {
    private final Options options;

    @Mixin
    private final Filters filters = new Filters();

    @Mixin
    private final SheetOutput output = new SheetOutput();

    TimelineCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        filters.check();
        output.check();
        try (var services = options.openReady()) {
            var rapporteur = services.rapporteur();
            var chronicle = new Chronicle(rapporteur, output.language(Language.of(filters.shown())));
            output.print(options, chronicle.timeline(filters.meetings(rapporteur)));
            return 0;
        }
    }
}
