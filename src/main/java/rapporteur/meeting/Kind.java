package rapporteur.meeting;

/// What sort of meeting it was.
public enum Kind {
    /// Of a Party committee's standing committee.
    STANDING_COMMITTEE("standing-committee"),
    /// Executive meeting of a government (常务会议).
    EXECUTIVE("executive"),
    /// Of a leading group or headquarters.
    LEADING_GROUP("leading-group"),
    /// Collective study (集体学习, 中心组).
    STUDY("study"),
    /// Work conference of a whole province or city.
    WORK_CONFERENCE("work-conference"),
    /// Symposium (座谈会).
    SYMPOSIUM("symposium"),
    /// Talks of two sides (会见, 会谈).
    TALKS("talks"),
    /// Of a Party group (党组).
    PARTY_GROUP("party-group"),
    /// Sitting of a congress or consultative conference, or of its standing committee.
    SESSION("session"),
    /// Any other.
    OTHER("other");

    private final String token;

    Kind(String token) {
        this.token = token;
    }

    /// Returns how the kind is written in JSON and options.
    public String token() {
        return token;
    }
}
