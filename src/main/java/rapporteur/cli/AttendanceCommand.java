package rapporteur.cli;

import picocli.CommandLine.Command;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Language;
import rapporteur.report.Roll;
import rapporteur.report.Sheet;

/// `attendance`: who stood where in the list.
@Command(name = "attendance", description = "Lists who is named at meetings of a body, and what changed.")
final class AttendanceCommand extends MeetingsSheetCommand {
    AttendanceCommand(Options options) {
        super(options);
    }

    @Override
    Sheet sheet(Rapporteur rapporteur, Language language, Filters filters) {
        return new Roll(rapporteur, language).attendance(filters.shown(), filters.meetings(rapporteur));
    }
}
