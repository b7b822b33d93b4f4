package rapporteur.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.question.QuestionReader;

/// Does an article bear out what is said? The one gate, for statements that a model wrote and for those that somebody
/// wants checked. Who was there is compared with the record, which no language parts; everything else with sentences:
/// words may be left out ([Shortening]), and of a statement in other words all that can be true or false has to agree
/// ([SentenceComparison]). What a model writes may not be in other words: what it was given stands there to be used.
final class ClaimGate {
    /// A statement's "today" is no day that is known here, and agrees with none.
    private static final QuestionReader STATEMENTS = new QuestionReader(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private final Library library;

    ClaimGate(Library library) {
        this.library = library;
    }

    /// A statement and an article that speaks of it.
    ///
    /// @param share how much of the statement stands in the article's sentences, 0 to 1
    record Compared(Reading reading, Claim claim, SentenceComparison sentences, double share) {}

    /// Returns how much of a statement stands in an article, which is cheap to tell.
    Compared comparison(Claim statement, Reading reading) {
        var told = library.told(reading);
        var claim = statement.knowing(told);
        var sentences = new SentenceComparison(library, claim, told);
        return new Compared(reading, claim, sentences, sentences.share());
    }

    /// Returns what an article says of a statement: by the record of each meeting it reports, else by its sentences;
    /// none where it does not speak of it.
    List<Verdict> verdicts(Compared compared) {
        var byRecord = library.meetingsOf(compared.reading().article().id()).stream()
                .flatMap(meeting ->
                        new RecordComparison(library, compared.claim()).with(meeting, compared.reading()).stream())
                .filter(verdict -> verdict.kind() != Verdict.Kind.NOT_FOUND)
                .toList();
        return byRecord.isEmpty() ? compared.sentences().verdict().stream().toList() : byRecord;
    }

    /// Returns what bears out a statement that a model wrote: the sentences that it named, or the words of the record
    /// where it says no more than who was there.
    ///
    /// @param sentences of the article, in its order
    Optional<List<Citation>> citations(String said, Reading reading, List<Sentence> sentences) {
        if (Shortening.bearsOut(sentences.stream().map(reading::text).toList(), said)) {
            return Optional.of(sentences.stream()
                    .map(sentence -> library.citing(reading, sentence.span()))
                    .toList());
        }
        var claim = Claim.of(STATEMENTS.read(said));
        return claim.isOfPresenceAlone()
                ? verdicts(comparison(claim, reading)).stream()
                        .filter(verdict -> verdict.kind() == Verdict.Kind.BORNE_OUT)
                        .map(Verdict::citations)
                        .findFirst()
                : Optional.empty();
    }
}
