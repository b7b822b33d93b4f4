package rapporteur.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rapporteur.article.Reading;
import rapporteur.language.Language;
import rapporteur.question.Question;

/// What the articles offer in answer to a question, the surest first, and how sure the first has to be.
final class Offers {
    /// How much of the confidence the best sentence makes; its article makes the rest.
    private static final double OF_SENTENCE = 0.6;

    private static final double ACROSS_LANGUAGES = 0.7;

    /// What goes on about the meeting last spoken of need not say once more which it is.
    private static final double OF_THE_SAME = 0.6;

    private static final double ACROSS_WITHOUT_ANCHOR = 1.2;

    private static final double LESS_SURE_ACROSS = 0.6;

    /// Below this confidence an article also has to hold some of what is asked beside people and places, which a
    /// look-alike has in common with the one that is meant. In the trials this refused three of 17 traps that had been
    /// answered, and one answer of 454.
    private static final double OF_THE_MATTER = 0.5;

    private static final double OF_THE_MATTER_ACROSS = 0.6;

    private static final double HARDLY_ANY_MATTER = 0.3;

    /// Where full confidence is wanted nothing is above it.
    private static final double HARDLY = 0.01;

    private final Library library;
    private final RelevantArticles relevant;
    private final double leastConfidence;

    /// @param leastConfidence with which an article in the question's own language answers, 0 to 1
    Offers(Library library, RelevantArticles relevant, double leastConfidence) {
        this.library = library;
        this.relevant = relevant;
        this.leastConfidence = leastConfidence;
    }

    private record Ranked(Offer offer, double rank) {}

    /// Returns what each article offers that may answer.
    List<Offer> of(Question question, SentenceChooser chooser) {
        return relevant.articles(question).stream()
                .filter(reading -> reading.article().language() == question.language()
                        || isAnchored(question)
                        || !question.content().isBlank())
                .flatMap(reading -> offer(question, chooser, reading).stream())
                .map(offer -> new Ranked(offer, rank(question, offer)))
                .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
                .map(Ranked::offer)
                .toList();
    }

    private Optional<Offer> offer(Question question, SentenceChooser chooser, Reading reading) {
        var sentences = chooser.best(reading, relevant.sentences(question, reading), QuotedSentences.MOST);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var best =
                Math.min(1, (sentences.getFirst().score() + sentences.getFirst().coverage()) / 2);
        var confidence = OF_SENTENCE * best + (1 - OF_SENTENCE) * chooser.coverageOf(reading);
        return Optional.of(new Offer(reading, sentences, confidence));
    }

    /// How far an offer is above what is least: in the question's own language an answer is surer, but one that holds
    /// little more than half of what is asked is not surer than one in the other language that holds all the glossary
    /// knows.
    private double rank(Question question, Offer offer) {
        var least = least(question, offer);
        var above = (offer.confidence() - least) / Math.max(1 - least, HARDLY);
        return offer.reading().article().language() == question.language() ? above : above * LESS_SURE_ACROSS;
    }

    /// The glossary does not know all words of the other language, so less of what is looked for can be found; where
    /// the question says where to look, that may be less still.
    private double least(Question question, Offer best) {
        if (best.reading().article().language() == question.language()) {
            return question.isContinued() ? leastConfidence * OF_THE_SAME : leastConfidence;
        }
        var says = isAnchored(question) || NamesWithin.areHeld(question, best.reading(), library);
        return leastConfidence * (says ? ACROSS_LANGUAGES : ACROSS_WITHOUT_ANCHOR);
    }

    /// Returns whether the best is too unsure to answer.
    ///
    /// @param confidence of the answer
    boolean isTooUnsure(Question question, SentenceChooser chooser, Offer best, double confidence) {
        return confidence < least(question, best)
                // Of a follow-up it is known which report is meant.
                || !question.isContinued()
                        && confidence < (isAcross(question, best) ? OF_THE_MATTER_ACROSS : OF_THE_MATTER)
                        && chooser.matterHeldBy(best.reading()) < HARDLY_ANY_MATTER;
    }

    private static boolean isAcross(Question question, Offer offer) {
        return offer.reading().article().language() != question.language();
    }

    /// Whether the question names a person, a place, an organ or a day.
    private static boolean isAnchored(Question question) {
        return !question.people().isEmpty()
                || !question.places().isEmpty()
                || !question.organs().isEmpty()
                || question.isContinued()
                || isMixed(question)
                || question.dates().stream().anyMatch(date -> date.to().day() != 0);
    }

    /// Whether an English question holds Chinese words, which Chinese articles print as they are.
    private static boolean isMixed(Question question) {
        return question.language() == Language.ENGLISH
                && question.whole().chars().anyMatch(each -> Language.isHan((char) each));
    }
}
