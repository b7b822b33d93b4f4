package rapporteur.cli;

import picocli.CommandLine.Command;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Language;
import rapporteur.report.Chronicle;
import rapporteur.report.Sheet;

/// `digest`: many meetings, a line each.
@Command(name = "digest", description = "Tells in a line each what meetings dealt with, by month.")
final class DigestCommand extends MeetingsSheetCommand {
    DigestCommand(Options options) {
        super(options);
    }

    @Override
    Sheet sheet(Rapporteur rapporteur, Language language, Filters filters) {
        return new Chronicle(rapporteur, language).digest(filters.meetings(rapporteur));
    }
}
