package rapporteur.meeting;

/// What meetings can be looked up by.
public enum Attribute {
    /// Who presided: a person's key.
    PRESIDED,
    /// Who spoke: a person's key.
    SPOKE,
    /// Who attended: a person's key.
    ATTENDED,
    /// Who is named without being present: a person's key.
    MENTIONED,
    /// Who met, as printed.
    BODY,
    /// The place of the body: the place's key.
    PLACE,
    /// The day, in EDTF, as far as it is known.
    DATE,
    /// What sort of meeting: the kind's token.
    KIND,
    /// How high the body stands: the level's token.
    LEVEL;

    /// Returns the attribute that holds the people with that presence.
    public static Attribute of(Presence presence) {
        return switch (presence) {
            case PRESIDED -> PRESIDED;
            case SPOKE -> SPOKE;
            case ATTENDED -> ATTENDED;
            case MENTIONED -> MENTIONED;
        };
    }
}
