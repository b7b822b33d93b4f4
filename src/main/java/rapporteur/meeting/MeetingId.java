package rapporteur.meeting;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a meeting in a collection, written `m12`. Never given to another meeting.
///
/// @param number from 1
public record MeetingId(int number) implements Comparable<MeetingId> {
    private static final Pattern FORM = Pattern.compile("[mM]?(\\d{1,9})");

    public MeetingId {
        if (number < 1) {
            throw new IllegalArgumentException("meeting number " + number + " (expected: 1 or more)");
        }
    }

    /// Reads `m12` or `12`; anything else is not a meeting's number.
    public static Optional<MeetingId> parse(String text) {
        var form = FORM.matcher(text.strip());
        return form.matches() && Integer.parseInt(form.group(1)) > 0
                ? Optional.of(new MeetingId(Integer.parseInt(form.group(1))))
                : Optional.empty();
    }

    @Override
    public int compareTo(MeetingId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "m" + number;
    }
}
