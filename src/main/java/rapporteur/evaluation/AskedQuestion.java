package rapporteur.evaluation;

import java.util.List;
import java.util.Set;

/// A question and what a right answer to it holds.
///
/// @param id       its name, unique in the file
/// @param kind     as its writer saw it: `who`, `number`, `trap`, …
/// @param question the words
/// @param chat     turns of one conversation share it; an id of its own otherwise
/// @param expected what should become of it
/// @param facts    of each list, one form has to stand in the answer
/// @param bearing  sentences that bear the answer out, any of which has to be cited; none: not looked at
/// @param items    of a list: its meetings, each by the origins of its articles
public record AskedQuestion(
        String id,
        String kind,
        String question,
        String chat,
        Expected expected,
        List<List<String>> facts,
        List<Bearing> bearing,
        List<Set<String>> items) {
    /// What should become of a question.
    public enum Expected {
        /// It is answered.
        ANSWER,
        /// It is refused: the articles do not say.
        REFUSAL,
        /// The answer is that no meeting fits.
        NONE
    }

    /// Words of a sentence that bears an answer out.
    ///
    /// @param origin of the article
    /// @param words  that stand in the sentence
    public record Bearing(String origin, String words) {}

    public AskedQuestion {
        facts = facts.stream().map(List::copyOf).toList();
        bearing = List.copyOf(bearing);
        items = items.stream().map(Set::copyOf).toList();
    }
}
