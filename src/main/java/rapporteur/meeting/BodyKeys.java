package rapporteur.meeting;

import java.util.Set;

/// What printed names of one body have in common, whatever the language.
interface BodyKeys {
    /// Returns the keys of the bodies that met; none for bodies that it cannot tell from others of the same place and
    /// level. Place and level are not part of a key.
    Set<String> of(Account account);
}
