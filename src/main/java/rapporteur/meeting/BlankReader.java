package rapporteur.meeting;

import java.util.List;
import java.util.Set;
import rapporteur.article.Reading;

/// Looks in an article for what its record lacks. What it finds is a proposal: [Blanks] takes over only words that
/// stand in the sentence named and pass the checks that hold for the rules.
@FunctionalInterface
public interface BlankReader {
    /// Words that may fill a field.
    ///
    /// @param field    which
    /// @param sentence the number of the sentence in which they stand, as in the reading
    /// @param words    exactly as printed
    record Proposal(Blank field, int sentence, String words) {}

    /// Returns proposals for the fields, in any order; none where nothing was found or it could not be asked.
    ///
    /// @param reading of an article that reports one meeting
    /// @param blanks  the fields that are empty; at least one
    List<Proposal> read(Reading reading, Set<Blank> blanks);
}
