package rapporteur.evaluation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import rapporteur.answer.Numbered;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.report.Summarizer;
import rapporteur.report.Summary;

/// Sums meetings up and counts which key facts the summaries hold, in the language of the reports.
public final class SummaryEvaluation {
    private final Rapporteur rapporteur;

    /// @param rapporteur whose meetings are summed up
    public SummaryEvaluation(Rapporteur rapporteur) {
        this.rapporteur = rapporteur;
    }

    /// What the two summaries of a meeting are like.
    ///
    /// @param id          of the judgement
    /// @param holds       how many facts the full one holds
    /// @param of          how many it should
    /// @param shortHolds  how many of the first facts the short one holds
    /// @param shortOf     how many it should
    /// @param never       how many claims either makes that none may
    /// @param uncited     lines of either without a citation
    /// @param shortLength characters of the short one
    /// @param cpuMs       milliseconds of CPU for both
    public record Figures(
            String id,
            int holds,
            int of,
            int shortHolds,
            int shortOf,
            int never,
            int uncited,
            int shortLength,
            double cpuMs) {}

    /// Judges the summaries of a meeting.
    public Figures judge(SummaryJudgement judgement, Meeting meeting) {
        var language = rapporteur
                .articles()
                .find(meeting.main().article())
                .map(article -> article.language())
                .orElse(Language.ENGLISH);
        var threads = ManagementFactory.getThreadMXBean();
        var started = threads.getCurrentThreadCpuTime();
        var summarizer = new Summarizer(rapporteur, language);
        var full = summarizer.summarize(meeting, Summary.Length.FULL);
        var brief = summarizer.summarize(meeting, Summary.Length.SHORT);
        var cpu = threads.getCurrentThreadCpuTime() - started;
        var fullLines = lines(full);
        var briefLines = lines(brief);
        return new Figures(
                judgement.id(),
                held(judgement.holds(), fullLines),
                judgement.holds().size(),
                held(judgement.first(), briefLines),
                judgement.first().size(),
                held(judgement.never(), fullLines) + held(judgement.never(), briefLines),
                uncited(full) + uncited(brief),
                String.join("\n", briefLines).length(),
                cpu / 1e6);
    }

    /// The title and the lines, without marks.
    private static List<String> lines(Summary summary) {
        var lines = new ArrayList<>(List.of(summary.title()));
        summary.sheet().lines().forEach(line -> lines.add(new Numbered(List.of(line)).plain()));
        return lines;
    }

    private static int held(List<KeyFact> facts, List<String> lines) {
        return (int) facts.stream()
                .filter(fact -> lines.stream().anyMatch(fact::standsIn))
                .count();
    }

    private static int uncited(Summary summary) {
        return (int) summary.answer().statements().stream()
                .filter(statement -> statement.citations().isEmpty())
                .count();
    }
}
