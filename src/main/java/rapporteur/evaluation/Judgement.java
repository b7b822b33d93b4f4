package rapporteur.evaluation;

import java.util.Map;

/// A query and the articles that are right for it.
///
/// @param id    its name, unique in the file
/// @param query the words
/// @param right origins of the right articles, at least one, and how right each is: above 0
public record Judgement(String id, String query, Map<String, Double> right) {
    public Judgement {
        right = Map.copyOf(right);
        if (right.isEmpty() || right.values().stream().anyMatch(grade -> !(grade > 0))) {
            throw new IllegalArgumentException("question " + id + " has right articles " + right
                    + " (expected: at least one, with grades above 0)");
        }
    }
}
