package rapporteur.meeting;

/// How a report places a person. Mentioned is not present.
public enum Presence {
    /// Presided or chaired.
    PRESIDED,
    /// Delivered a speech, made a report, spoke.
    SPOKE,
    /// Attended, took part, sat in without a vote, accompanied.
    ATTENDED,
    /// Named, without a word of presence.
    MENTIONED
}
