package rapporteur.meeting;

import java.util.Optional;
import rapporteur.article.Excerpt;
import rapporteur.language.Edtf;

/// When a meeting took place: what the article states and what follows from it are kept apart.
///
/// @param stated   in the article's own words
/// @param inferred with its ground
public record MeetingDate(Optional<Stated> stated, Optional<Inferred> inferred) {
    /// Nothing is known.
    public static final MeetingDate UNKNOWN = new MeetingDate(Optional.empty(), Optional.empty());

    /// A date in an article's words.
    ///
    /// @param date  as precise as stated
    /// @param words the words
    public record Stated(Edtf date, Excerpt words) {}

    /// A date that follows from something else.
    ///
    /// @param date   as precise as the ground allows
    /// @param ground what it follows from
    /// @param from   the words it was read from
    public record Inferred(Edtf date, Ground ground, Excerpt from) {}

    /// What an inferred date follows from.
    public enum Ground {
        /// The day of publication.
        PUBLISHED("published"),
        /// A day the page carries, without saying of what.
        STAMP("stamp"),
        /// A day of the week.
        WEEKDAY("weekday"),
        /// Another article of the same meeting.
        SIBLING("sibling"),
        /// A year in the meeting's own name or plan.
        CONTENT("content");

        private final String token;

        Ground(String token) {
            this.token = token;
        }

        /// Returns how the ground is written in JSON.
        public String token() {
            return token;
        }
    }

    /// Returns the most that is known: the inferred date, which includes what was stated, else the stated one.
    public Optional<Edtf> best() {
        return inferred.map(Inferred::date).or(() -> stated.map(Stated::date));
    }
}
