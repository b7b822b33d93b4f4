package rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rapporteur.language.Language;
import rapporteur.report.Roll;

/// `attendance`: who stood where in the list.
@Command(name = "attendance", description = "Lists who is named at meetings of a body, and what changed.")
final class AttendanceCommand implements Callable<Integer> {
    private final Options options;

    @Mixin
    private final Filters filters = new Filters();

    @Mixin
    private final SheetOutput output = new SheetOutput();

    AttendanceCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        filters.check();
        output.check();
        try (var services = options.openReady()) {
            var rapporteur = services.rapporteur();
            var roll = new Roll(rapporteur, output.language(Language.of(filters.shown())));
            output.print(options, roll.attendance(filters.shown(), filters.meetings(rapporteur)));
            return 0;
        }
    }
}
