package rapporteur.cli;

import picocli.CommandLine.Command;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Language;
import rapporteur.report.Chronicle;
import rapporteur.report.Sheet;

/// `timeline`: when meetings took place.
@Command(name = "timeline", description = "Lists meetings by day, each day stated or inferred.")
final class TimelineCommand extends MeetingsSheetCommand {
    TimelineCommand(Options options) {
        super(options);
    }

    @Override
    Sheet sheet(Rapporteur rapporteur, Language language, Filters filters) {
        return new Chronicle(rapporteur, language).timeline(filters.meetings(rapporteur));
    }
}
