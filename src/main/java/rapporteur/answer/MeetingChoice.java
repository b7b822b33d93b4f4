package rapporteur.answer;

import java.util.List;
import rapporteur.meeting.Meeting;

/// Which meeting somebody means.
public sealed interface MeetingChoice {
    /// It is clear.
    ///
    /// @param meeting which
    record One(Meeting meeting) implements MeetingChoice {}

    /// Several fit.
    ///
    /// @param meetings at least two, best first
    record Several(List<Meeting> meetings) implements MeetingChoice {
        public Several {
            meetings = List.copyOf(meetings);
        }
    }

    /// None fits.
    record None() implements MeetingChoice {}
}
