package rapporteur.search;

import java.util.List;

/// One thing that a passage is searched for.
///
/// @param field        where
/// @param alternatives terms of which any will do, at least one; together they count as one term
/// @param weight       what the score is multiplied with
public record Clause(IndexField field, List<String> alternatives, float weight) {
    public Clause {
        alternatives = List.copyOf(alternatives);
    }
}
