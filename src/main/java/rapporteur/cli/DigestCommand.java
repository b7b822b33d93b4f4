package rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rapporteur.language.Language;
import rapporteur.report.Chronicle;

/// `digest`: many meetings, a line each.
@Command(name = "digest", description = "Tells in a line each what meetings dealt with, by month.")
final class DigestCommand implements Callable<Integer> {
    private final Options options;

    @Mixin
    private final Filters filters = new Filters();

    @Mixin
    private final SheetOutput output = new SheetOutput();

    DigestCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        filters.check();
        output.check();
        try (var services = options.openReady()) {
            var rapporteur = services.rapporteur();
            var chronicle = new Chronicle(rapporteur, output.language(Language.of(filters.shown())));
            output.print(options, chronicle.digest(filters.meetings(rapporteur)));
            return 0;
        }
    }
}
