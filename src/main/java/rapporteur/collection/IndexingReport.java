package rapporteur.collection;

import java.util.List;

/// What a run of `index` did.
///
/// @param added     articles that are new
/// @param changed   articles whose text has changed
/// @param removed   articles that are gone
/// @param unchanged articles that are as they were
/// @param skipped   what could not be read, all of it
/// @param meetings  in the collection now
/// @param passages  in the collection now
/// @param seconds   that the run took
/// @param notes     what a person should know, a sentence each
public record IndexingReport(
        int added,
        int changed,
        int removed,
        int unchanged,
        List<Skipped> skipped,
        int meetings,
        long passages,
        double seconds,
        List<String> notes) {
    /// Something that could not be read.
    ///
    /// @param origin the place within its root
    /// @param reason for a person
    public record Skipped(String origin, String reason) {}

    public IndexingReport {
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }
}
