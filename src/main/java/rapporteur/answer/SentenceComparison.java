package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A statement compared with the sentences of an article, in its language or across. Its words may stand in another
/// order and in up to four sentences, and a few may be other words; who, when, where, how many, which document, what
/// was done, whether, and who says so must be as they say.
final class SentenceComparison {
    /// How much of a statement its sentences must hold, and how much together with headline and first sentence.
    private static final double ALONE = 0.3;

    /// The same across languages of one sentence: an article about something else shares the words of officialese.
    private static final double ONE_ACROSS = 0.4;

    /// Or so much of all of them together.
    private static final double NEARLY_ALL = 0.9;

    /// Of a statement in the other language so much has to stand there, in words.
    private static final double LEAST_ACROSS = 1.7;

    private static final double ENOUGH = 0.66;
    private static final double ENOUGH_ACROSS = 0.6;

    /// Another sentence is added where it brings so much.
    private static final double BRINGS = 0.08;

    private static final int MOST_SENTENCES = 3;

    /// A statement that an article holds so much of speaks of it.
    private static final double SPEAKS_OF_IT = 0.5;

    private final Library library;
    private final Claim claim;
    private final boolean isAcross;
    private final Optional<Chosen> chosen;

    SentenceComparison(Library library, Claim claim, Told told) {
        this.library = library;
        this.claim = claim;
        this.isAcross = told.language() != claim.words().language();
        this.chosen = evidence(told);
    }

    /// Returns how much of the statement stands in the article: in the sentences that say most of it and in what frames
    /// them, days and places anywhere, 0 to 1.
    double share() {
        return chosen.map(found -> {
                    var places = claim.words().places();
                    var dates = claim.dates();
                    var whole = found.told().whole();
                    var there = places.stream().filter(whole::names).count()
                            + dates.stream().filter(whole::states).count();
                    var all = claim.pieces().size();
                    return (framed(found) * all + there) / (all + places.size() + dates.size());
                })
                .orElse(0.0);
    }

    private double framed(Chosen found) {
        return claim.share(piece -> found.saysOrFrames(piece) || isCountedUp(piece, found), isAcross);
    }

    /// Returns nothing where the article does not speak of it.
    Optional<Verdict> verdict() {
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var found = chosen.get();
        var alone = claim.share(piece -> found.says(piece) || isCountedUp(piece, found), isAcross);
        var framed = framed(found);
        if (framed < SPEAKS_OF_IT || claim.isBrief() && alone < ENOUGH) {
            return Optional.empty();
        }
        var citations = citations(found);
        if (!isAcross
                && Shortening.bearsOut(List.of(found.text()), claim.text())
                && new DaysInOneSentence(claim, found).differences().isEmpty()) {
            return Optional.of(new Verdict(Verdict.Kind.BORNE_OUT, citations, List.of()));
        }
        var differs = differences(found);
        if (!differs.isEmpty()) {
            return Optional.of(new Verdict(Verdict.Kind.CONTRADICTED, citations, differs));
        }
        return framed >= (isAcross ? ENOUGH_ACROSS : ENOUGH)
                        && alone >= ALONE
                        && (!isAcross
                                || (claim.share(found.best()::says, true) >= ONE_ACROSS || alone >= NEARLY_ALL)
                                        && claim.weightOf(found::saysOrFrames) >= LEAST_ACROSS)
                ? Optional.of(new Verdict(Verdict.Kind.BORNE_OUT, citations, List.of()))
                : Optional.empty();
    }

    private boolean isCountedUp(Piece piece, Chosen found) {
        return piece.is(Piece.Kind.NUMBER)
                && (found.told().lists(claim, piece)
                        || found.all().stream().anyMatch(line -> Rounded.isIn(claim.text(), piece, line.forms())));
    }

    private List<Citation> citations(Chosen found) {
        return found.all().stream()
                .map(line -> library.citing(
                        found.reading(),
                        Quotes.fitting(
                                found.reading().article(),
                                line.sentence().span(),
                                line.sentence().span())))
                .toList();
    }

    /// The sentence that says most of it, and others that say what neither it nor the frame does.
    private Optional<Chosen> evidence(Told told) {
        var choice = new SentenceChoice(claim, told, isAcross);
        var chosen = choice.best(claim.isBrief() ? 1 : MOST_SENTENCES, BRINGS);
        return chosen.isEmpty() || choice.mostOfAll() < SPEAKS_OF_IT
                ? Optional.empty()
                : Optional.of(Chosen.of(told, chosen));
    }

    private List<Verdict.Difference> differences(Chosen found) {
        var speaker = new SpeakerComparison(
                claim, found, library.meetingsOf(found.reading().article().id()));
        var pieces = new PieceComparison(claim, found, speaker);
        var differs = Stream.of(
                        pieces.differences(),
                        new MeetingComparison(claim, found, library).differences(),
                        new TurnComparison(claim, found).differences(),
                        speaker.differences())
                .flatMap(List::stream)
                .toList();
        return differs.isEmpty() ? pieces.ofOthers() : differs;
    }
}
