package rapporteur.report;

import java.util.List;
import rapporteur.meeting.Meeting;

/// One side of a comparison.
///
/// @param name     as asked
/// @param meetings that it stands for, by day; none where nothing fits
public record Side(String name, List<Meeting> meetings) {
    public Side {
        meetings = Chronicle.inOrder(meetings);
    }
}
