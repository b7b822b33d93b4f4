package rapporteur.answer;

import java.util.List;

/// A statement as a model wrote it, not yet checked: nobody is shown it.
///
/// @param text      what it says
/// @param sentences numbers of the sentences that are to bear it out, as they stand in the prompt
public record Draft(String text, List<Integer> sentences) {
    public Draft {
        sentences = List.copyOf(sentences);
    }
}
