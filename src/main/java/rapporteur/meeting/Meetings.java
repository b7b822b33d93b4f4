package rapporteur.meeting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rapporteur.article.ArticleId;

/// All meetings of a collection. Sets of meetings are bit sets of their numbers, so that counting over a hundred
/// thousand costs kilobytes; every returned set is the caller's own.
///
/// Methods throw [java.io.UncheckedIOException] if the collection cannot be read.
public interface Meetings {
    /// Returns the meeting of that number; a number that was merged into another finds that one.
    Optional<Meeting> find(MeetingId id);

    /// Returns the meetings that the article reports, in the article's order.
    List<MeetingId> reportedIn(ArticleId article);

    /// Returns the numbers of all meetings.
    BitSet all();

    /// Returns the meetings for which the attribute is known at all.
    BitSet stating(Attribute attribute);

    /// Returns the meetings that have a value of the attribute which passes. Each distinct value is tried once.
    BitSet having(Attribute attribute, Predicate<String> value);
}
