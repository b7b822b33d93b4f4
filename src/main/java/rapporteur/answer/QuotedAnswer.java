package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.meeting.Disagreement;
import rapporteur.meeting.Meeting;
import rapporteur.question.Question;

/// The answer that is put together of what is quoted: the meeting it is from, the sentences, how other reports differ,
/// and what other articles say.
final class QuotedAnswer {
    /// The characters that all of an answer may have.
    private static final int ROOM_ZH = 390;

    private static final int ROOM_EN = 880;

    private static final Pattern HELD =
            Pattern.compile("召开|举行|(?i)\\b(?:was|were) held\\b|\\bheld (?:a|an|the|its)\\b|\\bconvened\\b");

    private final Library library;
    private final Wording wording;
    private final WhoseWords whose;

    QuotedAnswer(Library library, Wording wording) {
        this.library = library;
        this.wording = wording;
        this.whose = new WhoseWords(library, wording);
    }

    /// Returns what the offers answer.
    ///
    /// @param offers     at least one, the best first
    /// @param confidence in the answer, from 0; above 1 it counts as 1
    Answer of(Question question, List<Offer> offers, double confidence) {
        var first = offers.getFirst();
        var reading = first.reading();
        var lines = new ArrayList<Line>();
        frame(first).ifPresent(lines::add);
        var numbered = numbered(question, first);
        numbered.forEach(statement -> lines.add(new Line.Said(statement)));
        var sentences = new QuotedSentences(library, question, offers);
        var chosen = numbered.isEmpty()
                ? sentences.ofTheFirst(room(question) - length(lines))
                : List.<SentenceChooser.Chosen>of();
        chosen.forEach(each -> lines.add(new Line.Said(whose.statement(question, reading, each))));
        var conflicts = disagreements(reading, chosen);
        conflicts.forEach(conflict -> told(reading, chosen.getFirst(), conflict).ifPresent(lines::add));
        sentences.ofOthers(room(question) - length(lines)).stream()
                .limit(QuotedSentences.MOST - chosen.size())
                .map(other -> new Line.Said(whose.statement(question, other.reading(), other.best())))
                .forEach(lines::add);
        return new Answer.Cited(
                question.language(),
                lines,
                shortly(question, first, chosen),
                Optional.empty(),
                ExtractiveAnswerer.NAME,
                Math.min(1, confidence),
                Optional.empty(),
                conflicts);
    }

    /// Which meeting the article reports, and when it was.
    private Optional<Line> frame(Offer offer) {
        var reading = offer.reading();
        return library.meetingAt(reading.article().id(), offer.best().span())
                .filter(meeting -> !isOfAnother(reading, offer.best(), meeting))
                .map(meeting -> new Line.Frame(wording.say("%s：", "%s:", wording.nameAndDate(meeting))));
    }

    /// Whether a sentence says that something was held on another day: the meeting around it is not named then.
    private static boolean isOfAnother(Reading reading, SentenceChooser.Chosen chosen, Meeting meeting) {
        var words = reading.text(chosen.sentence());
        var own = meeting.date().best().filter(Edtf::isDay);
        var said = Dates.in(words).stream()
                .flatMap(mention -> mention.date().stream())
                .filter(Edtf::isDay)
                .findFirst();
        return HELD.matcher(words).find()
                && own.flatMap(day -> said.map(other -> !other.agrees(day))).orElse(false);
    }

    /// All of what the article numbers, where that is what is asked for.
    private List<Statement> numbered(Question question, Offer offer) {
        if (NumberedPoint.isAsked(question)) {
            return List.of();
        }
        var reading = offer.reading();
        var best = offer.best().sentence();
        var voices = library.voices(reading);
        return Enumerations.around(reading, best, question.text()).stream()
                .map(group ->
                        Statement.of(group.heads(), library.citing(reading, group.span()), voices.get(best.number())))
                .toList();
    }

    /// Figures of the chosen sentences that another report of the same meeting gives differently.
    private List<Disagreement> disagreements(Reading reading, List<SentenceChooser.Chosen> chosen) {
        return chosen.stream()
                .flatMap(each -> library.meetingAt(reading.article().id(), each.span()).stream()
                        .flatMap(meeting -> meeting.disagreements().stream())
                        .filter(disagreement -> disagreement.field().equals("figures"))
                        .filter(disagreement -> disagreement.values().stream()
                                .anyMatch(value ->
                                        value.article().equals(reading.article().id())
                                                && value.span()
                                                        .filter(each.span()::contains)
                                                        .isPresent())))
                .distinct()
                .toList();
    }

    private Optional<Line> told(Reading reading, SentenceChooser.Chosen chosen, Disagreement conflict) {
        return library.meetingAt(reading.article().id(), chosen.span())
                .flatMap(meeting -> new MeetingFields(library, wording).disagreement(meeting, conflict))
                .map(Line.Said::new);
    }

    /// The words of the kind that is asked for, where one sentence answers.
    private static Optional<Excerpt> shortly(Question question, Offer offer, List<SentenceChooser.Chosen> chosen) {
        return chosen.size() == 1 || QuotedSentences.asksOneFact(question) && !chosen.isEmpty()
                ? offer.best().answer()
                : Optional.empty();
    }

    private static int room(Question question) {
        return question.language() == Language.CHINESE ? ROOM_ZH : ROOM_EN;
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(QuotedAnswer::length).sum();
    }

    private static int length(Line line) {
        return switch (line) {
            case Line.Frame frame -> frame.text().length();
            case Line.Said said -> said.statement().text().length();
            case Line.Listed listed -> listed.item().statement().text().length();
        };
    }
}
