package rapporteur.answer;

/// How far a list or a count reaches. Counts meetings, never articles: matched + not fitting + unstated = of.
///
/// @param matched  meetings that fit
/// @param of       meetings that the question's own filters leave
/// @param unstated meetings whose records do not say
/// @param possible those of the unstated for which a passage says something near it
public record Coverage(int matched, int of, int unstated, int possible) {
    public Coverage {
        if (matched < 0 || unstated < 0 || possible < 0 || possible > unstated || matched + unstated > of) {
            throw new IllegalArgumentException(
                    "no such coverage: " + matched + " of " + of + ", unstated " + unstated + ", possible " + possible);
        }
    }
}
