/// Messages in, replies out, whatever the surface. Begin at [Conversation].
///
/// Knows the rooms left of and including [rapporteur.report].
@NullMarked
package rapporteur.chat;

import org.jspecify.annotations.NullMarked;
