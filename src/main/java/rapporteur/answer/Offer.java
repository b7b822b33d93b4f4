package rapporteur.answer;

import java.util.List;
import rapporteur.article.Reading;

/// What one article offers in answer to a question.
///
/// @param reading    the article
/// @param sentences  at least one, the best first
/// @param confidence how surely they answer, 0 to 1
record Offer(Reading reading, List<SentenceChooser.Chosen> sentences, double confidence) {
    /// Returns the best sentence.
    SentenceChooser.Chosen best() {
        return sentences.getFirst();
    }
}
