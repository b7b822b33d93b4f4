package rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Language;
import rapporteur.report.Sheet;

/// A command that sets the meetings which fit its filters on one sheet: digest, timeline, attendance.
abstract class MeetingsSheetCommand implements Callable<Integer> {
    private final Options options;

    @Mixin
    private final Filters filters = new Filters();

    @Mixin
    private final SheetOutput output = new SheetOutput();

    MeetingsSheetCommand(Options options) {
        this.options = options;
    }

    /// Returns the sheet.
    ///
    /// @param language in which it is written
    /// @param filters  which say what meetings are meant
    abstract Sheet sheet(Rapporteur rapporteur, Language language, Filters filters);

    @Override
    public Integer call() {
        filters.check();
        output.check();
        try (var services = options.openReady()) {
            var language = output.language(Language.of(filters.shown()));
            output.print(options, sheet(services.rapporteur(), language, filters));
            return 0;
        }
    }
}
