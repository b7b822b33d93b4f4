package rapporteur.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.article.Reading;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// How sure an answer from documents handed over with a question is.
///
/// Such documents were mostly found for the question, so each of them holds much of it whether it answers or not. What
/// tells more is whether several say the same thing beyond the question. Measured on questions with and without an
/// answer among their documents, in both languages; see the decision on retrieval.
final class Agreement {
    /// Of fewer documents agreement says nothing.
    private static final int FEWEST = 4;

    /// A document that holds less than this share of what the fullest one holds is about something else.
    private static final double ABOUT_IT = 0.15;

    /// The words said most often beyond the question.
    private static final int MOST_SAID = 3;

    /// What the best offer by itself adds.
    private static final double OF_THE_BEST = 0.15;

    /// A number or a day is stated by few documents, however near they are; who bears a title by more.
    private static final double ASKS_ONE_THING = 0.12;

    private static final double ASKS_A_NAME = 0.06;

    /// Brings documents and collections onto one scale, so that one setting holds for both.
    private static final double ONE_SCALE = 0.03;

    private final List<Reading> documents;

    /// @param documents that are handed over; none for a collection
    Agreement(List<Reading> documents) {
        this.documents = documents;
    }

    /// Returns how sure the answer is, 0 to 1.
    ///
    /// @param offers of the documents, the best first
    double confidence(Question question, SentenceChooser chooser, List<Offer> offers) {
        var best = offers.stream().mapToDouble(Offer::confidence).findFirst().orElse(0);
        if (documents.size() < FEWEST) {
            return best;
        }
        var sure = said(question, offers) / Math.max(FEWEST, aboutIt(chooser))
                + OF_THE_BEST * best
                - rarelyStated(question.kind())
                - ONE_SCALE;
        // Documents that all agree are rare: the root spreads what is usual over the whole scale.
        return Math.sqrt(Math.clamp(sure / (1 + OF_THE_BEST), 0, 1));
    }

    private long aboutIt(SentenceChooser chooser) {
        var held = documents.stream().map(chooser::coverageOf).toList();
        var most = held.stream().max(Comparator.naturalOrder()).orElse(0.0);
        return held.stream().filter(share -> share >= ABOUT_IT * most).count();
    }

    /// Returns by how many documents the words said most often beyond the question are said, each by how well it
    /// answers.
    private static double said(Question question, List<Offer> offers) {
        var asked = ContentTerms.termsOf(question.text());
        var said = new HashMap<String, Double>();
        for (var offer : offers) {
            var words = new HashSet<>(words(offer));
            words.removeAll(asked);
            words.forEach(word -> said.merge(word, offer.confidence(), Double::sum));
        }
        return said.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_SAID)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /// Words, and pairs of Chinese characters: no dictionary knows the names.
    private static Set<String> words(Offer offer) {
        var sentence = offer.sentences().getFirst().sentence();
        return Terms.of(offer.reading().text(sentence)).stream()
                .filter(term -> term.field() == Term.Field.WORD || term.field() == Term.Field.BIGRAM)
                .filter(term -> !StopWords.contains(term))
                .map(Term::text)
                .filter(word -> word.length() > 1)
                .map(IrregularForms::base)
                .collect(Collectors.toSet());
    }

    private static double rarelyStated(QuestionKind kind) {
        return switch (kind) {
            case QUANTITY, HOW_MANY, WHEN -> ASKS_ONE_THING;
            case OFFICE -> ASKS_A_NAME;
            case WHO, WHERE, WHICH, DOCUMENTS, YES_NO, WHO_SAID, SAID, PUBLICATION, SUMMARY, WHAT, SMALL_TALK -> 0;
        };
    }
}
