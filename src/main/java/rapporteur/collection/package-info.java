/// Keeps articles, records and passages in step with where they come from. Begin at [Collection].
///
/// Knows the rooms left of and including [rapporteur.search].
@NullMarked
package rapporteur.collection;

import org.jspecify.annotations.NullMarked;
