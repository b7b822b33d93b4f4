package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import rapporteur.article.Reading;
import rapporteur.question.Question;

/// Answers by quoting: the fewest sentences that answer, as they stand in the article that holds most of what is
/// looked for. Needs no model.
final class ExtractiveAnswerer {
    static final String NAME = "extractive";

    private final Library library;
    private final Wording wording;
    private final FirstThatTells firsts;
    private final Offers offers;
    private final Agreement agreement;
    private final QuotedAnswer quoted;

    /// @param documents that are answered from, where they were handed over; none for a collection
    ExtractiveAnswerer(Library library, Wording wording, double leastConfidence, List<Reading> documents) {
        var relevant = new RelevantArticles(library);
        this.library = library;
        this.wording = wording;
        this.firsts = new FirstThatTells(library, relevant);
        this.offers = new Offers(library, relevant, leastConfidence);
        this.agreement = new Agreement(documents);
        this.quoted = new QuotedAnswer(library, wording);
    }

    /// Returns what is quoted, or a refusal where nothing answers surely enough.
    Answer answer(Question question) {
        var chooser = new SentenceChooser(library, question);
        var first = firsts.of(question, chooser);
        if (first.isPresent()) {
            return quoted(question, first.get());
        }
        var offered = offers.of(question, chooser);
        var words = offered.isEmpty() ? firsts.wordsAtMeeting(question, chooser) : Optional.<Offer>empty();
        if (words.isPresent()) {
            return quoted(question, words.get());
        }
        var confidence = agreement.confidence(question, chooser, offered);
        return offered.isEmpty() || offers.isTooUnsure(question, chooser, offered.getFirst(), confidence)
                ? Refusals.notFound(question, library, new MeetingFinder(library), wording, confidence)
                : quoted.of(question, offered, confidence);
    }

    private Answer quoted(Question question, Offer offer) {
        return quoted.of(question, List.of(offer), offer.confidence());
    }
}
