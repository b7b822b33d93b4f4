package rapporteur.meeting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A field of a record that may be read by somebody else where the rules left it empty.
public enum Blank {
    /// Who presided.
    PRESIDED("presided"),
    /// Who spoke.
    SPOKE("spoke"),
    /// Who attended.
    ATTENDED("attended"),
    /// The place of the body.
    PLACE("place"),
    /// Where the meeting took place.
    VENUE("venue"),
    /// Documents on the table.
    DOCUMENT("document");

    private final String token;

    Blank(String token) {
        this.token = token;
    }

    /// Returns how the field is called to whoever reads it.
    public String token() {
        return token;
    }

    /// Returns the field of that token.
    public static Optional<Blank> of(String token) {
        return Arrays.stream(values())
                .filter(blank -> blank.token.equals(token))
                .findFirst();
    }

    /// Returns the fields that are empty in an account.
    public static Set<Blank> in(Account account) {
        var blanks = EnumSet.allOf(Blank.class);
        blanks.removeIf(blank -> !blank.isEmptyIn(account));
        return blanks;
    }

    private boolean isEmptyIn(Account account) {
        return switch (this) {
            case PRESIDED -> account.presided().isEmpty();
            case SPOKE -> account.spoke().isEmpty();
            case ATTENDED -> account.attended().isEmpty();
            case PLACE -> account.place().isEmpty();
            case VENUE -> account.venues().isEmpty();
            case DOCUMENT -> account.documents().isEmpty();
        };
    }
}
