/// Question in, cited answer out. Begin at [Rapporteur].
///
/// Knows the rooms left of and including [rapporteur.question]. Nothing here knows of chats or markup.
@NullMarked
package rapporteur.answer;

import org.jspecify.annotations.NullMarked;
