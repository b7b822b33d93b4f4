package rapporteur.language;

import java.time.LocalDate;

/// Calendar days from the first to the last, both included.
///
/// @param first the earliest
/// @param last  not before the first
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days end before they begin: " + first + " to " + last);
        }
    }

    /// Returns whether some day is in both.
    public boolean overlaps(Days other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }
}
