package rapporteur.meeting;

import java.util.Optional;

/// Whose words a sentence gives: a person's, the meeting's (会议指出), or the reporter's.
///
/// @param kind    which of the three
/// @param speaker the person's name as printed; only for a person
public record Voice(Kind kind, Optional<String> speaker) {
    /// Whose.
    public enum Kind {
        /// Somebody named.
        PERSON,
        /// The meeting as a whole.
        MEETING,
        /// The reporter.
        ARTICLE
    }

    /// The meeting's words.
    public static final Voice MEETING = new Voice(Kind.MEETING, Optional.empty());

    /// The reporter's words.
    public static final Voice ARTICLE = new Voice(Kind.ARTICLE, Optional.empty());

    /// Returns the words of somebody named.
    public static Voice of(String speaker) {
        return new Voice(Kind.PERSON, Optional.of(speaker));
    }
}
