package rapporteur.search;

import java.util.List;
import rapporteur.language.Span;

/// One thing that a passage is searched for.
///
/// @param field        where
/// @param alternatives terms of which any will do, at least one; together they count as one term
/// @param weight       what the score is multiplied with
/// @param span         what of the query leads to it
public record Clause(IndexField field, List<String> alternatives, float weight, Span span) {
    public Clause {
        alternatives = List.copyOf(alternatives);
    }

    /// Returns whether a passage that holds it says what the query says there. Pairs of English words stand for their
    /// words once more, and a pair of characters that counts less than its field is half a word.
    boolean isSubstance() {
        return field != IndexField.PAIR && (field != IndexField.BIGRAM || weight >= field.weight());
    }
}
