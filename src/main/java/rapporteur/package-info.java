/// The entrance: starts, builds everything the settings ask for, and closes it. Knows every room, is known by none.
@NullMarked
package rapporteur;

import org.jspecify.annotations.NullMarked;
