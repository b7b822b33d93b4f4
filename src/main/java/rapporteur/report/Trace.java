package rapporteur.report;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import rapporteur.answer.Citation;
import rapporteur.article.Excerpt;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;

/// Where a phrase stands in the stored texts, in all its forms.
///
/// @param phrase   as asked
/// @param variants as searched, the phrase first
/// @param articles that were searched
/// @param mentions by day of their meeting, those without a day last
/// @param months   how often, month by month
/// @param bodies   how often, body by body, most often first
public record Trace(
        String phrase,
        List<String> variants,
        int articles,
        List<Mention> mentions,
        SequencedMap<String, Integer> months,
        SequencedMap<String, Integer> bodies) {
    /// One place where it stands.
    ///
    /// @param words    as printed
    /// @param meeting  that the article reports, if any
    /// @param citation its sentence, or the line outside the report's body
    /// @param inBody   whether it stands in the body of the report
    public record Mention(Excerpt words, Optional<Meeting> meeting, Citation citation, boolean inBody) {}

    public Trace {
        variants = List.copyOf(variants);
        mentions = List.copyOf(mentions);
    }

    /// Returns the trace as it is set out.
    public Sheet sheet(Language language) {
        return new TraceSheet(this, language).sheet();
    }
}
