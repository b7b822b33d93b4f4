package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rapporteur.question.Question;

/// Which sentences are quoted: the best, and what answers nearly as well in its article and in others.
final class QuotedSentences {
    /// So many at most.
    static final int MOST = 3;

    /// Other articles are quoted too when they come this near to the first.
    private static final double NEAR = 0.75;

    /// The same of further sentences of an article. Of those that answer, the best by score is the right one in eight
    /// or nine of ten cases, and one of the best three nearly always; see the decision on other words.
    private static final double NEAR_SENTENCE = 0.4;

    /// The same where one fact is asked for.
    private static final double NEAR_FACT = 0.5;

    /// The same where other articles are quoted too, which need the room.
    private static final double NEAR_BESIDE_OTHERS = 0.8;

    /// A sentence that does not fit is cut where at least this share of the room is left.
    private static final double WORTH_CUTTING = 0.25;

    private final Library library;
    private final Question question;
    private final List<Offer> offers;

    /// @param offers at least one, the best first
    QuotedSentences(Library library, Question question, List<Offer> offers) {
        this.library = library;
        this.question = question;
        this.offers = offers;
    }

    /// Returns the best sentence, and the next ones of its article where they answer nearly as well; in reading order.
    /// Of several questions in one, each is answered by the best.
    ///
    /// @param room for their characters
    List<SentenceChooser.Chosen> ofTheFirst(int room) {
        var offer = offers.getFirst();
        var best = offer.best();
        var near = best.score() - (1 - near()) * Math.abs(best.score());
        var chosen = new ArrayList<SentenceChooser.Chosen>();
        chosen.add(best);
        var left = room - best.span().length();
        for (var each : offer.sentences().subList(1, offer.sentences().size())) {
            if (!question.brief()
                    && each.score() >= near
                    && (each.span().length() <= left || left >= room * WORTH_CUTTING)) {
                var fitting = each.within(offer.reading().article(), left);
                if (fitting.span().length() <= left) {
                    chosen.add(fitting);
                    left -= fitting.span().length();
                }
            }
        }
        chosen.sort(Comparator.comparing(SentenceChooser.Chosen::span));
        return chosen;
    }

    private double near() {
        if (isToldElsewhere()) {
            return NEAR_BESIDE_OTHERS;
        }
        return asksOneFact(question) ? NEAR_FACT : NEAR_SENTENCE;
    }

    /// Returns whether one sentence tells all that a question asks.
    static boolean asksOneFact(Question question) {
        return switch (question.kind()) {
            case WHAT, SUMMARY, SAID -> false;
            case WHO,
                    WHEN,
                    WHERE,
                    WHICH,
                    HOW_MANY,
                    DOCUMENTS,
                    YES_NO,
                    WHO_SAID,
                    OFFICE,
                    PUBLICATION,
                    QUANTITY,
                    SMALL_TALK -> true;
        };
    }

    /// Whether other articles are quoted too; see [#ofOthers(int)].
    private boolean isToldElsewhere() {
        return mayBeToldElsewhere() && offers.stream().skip(1).anyMatch(this::isNear);
    }

    /// Of articles that report no meeting, others that say it nearly as well are quoted too: they may say it in other
    /// words, or more of it.
    private boolean mayBeToldElsewhere() {
        return !library.reportsMeeting(offers.getFirst().reading().article().id());
    }

    /// Returns the other articles of which the best sentence is quoted too.
    ///
    /// @param room for their characters
    List<Offer> ofOthers(int room) {
        var others = new ArrayList<Offer>();
        var left = room;
        if (!mayBeToldElsewhere()) {
            return others;
        }
        for (var offer : offers.subList(1, offers.size())) {
            var length = offer.best().span().length();
            if (others.size() < MOST && length <= left && isNear(offer)) {
                others.add(offer);
                left -= length;
            }
        }
        return others;
    }

    private boolean isNear(Offer offer) {
        return offer.confidence() >= offers.getFirst().confidence() * NEAR;
    }
}
