package rapporteur.evaluation;

import java.util.List;

/// A meeting, what a good summary of it holds, and what none may say.
///
/// @param id      its name, unique in the file
/// @param meeting an id, or words and dates
/// @param holds   most important first
/// @param never   what the reports do not say
public record SummaryJudgement(String id, String meeting, List<KeyFact> holds, List<KeyFact> never) {
    /// What a short summary holds, too.
    private static final int FIRST = 5;

    public SummaryJudgement {
        holds = List.copyOf(holds);
        never = List.copyOf(never);
        if (holds.isEmpty()) {
            throw new IllegalArgumentException(
                    "summary " + id + " is to hold nothing (expected: at least one fact in \"holds\")");
        }
    }

    /// Returns the facts that a short summary holds, too.
    public List<KeyFact> first() {
        return holds.subList(0, Math.min(FIRST, holds.size()));
    }
}
