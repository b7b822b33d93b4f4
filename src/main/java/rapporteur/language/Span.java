package rapporteur.language;

import java.util.Comparator;
import java.util.regex.MatchResult;

/// A stretch of a text: a pair of offsets, not the words themselves.
///
/// @param start first offset, in UTF-16 units, from 0
/// @param end   offset behind the last unit; `start` itself for an empty span
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span from %,d to %,d (expected: 0 <= start <= end)".formatted(start, end));
        }
    }

    /// Returns where `found` was found.
    ///
    /// @throws IllegalStateException if nothing was found
    public static Span of(MatchResult found) {
        return new Span(found.start(), found.end());
    }

    /// Returns the number of UTF-16 units.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Tells whether all of `other` lies in this span. An empty span lies in the one it touches.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Tells whether the two have at least one unit in common.
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /// Tells whether the unit at `offset` belongs to this span.
    public boolean covers(int offset) {
        return start <= offset && offset < end;
    }

    /// Returns the words of `text` in this span.
    ///
    /// @throws IndexOutOfBoundsException if the text ends earlier
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// Returns the span as it stands in a text that has `units` more in front; negative: fewer.
    public Span shiftedBy(int units) {
        return new Span(start + units, end + units);
    }

    /// Returns the smallest span that holds this one and `other`, in whichever order they stand.
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Orders by start, then by end.
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
