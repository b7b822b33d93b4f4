/// Keeps articles, records and passages in step with where they come from. Begin at [Collection]; for the vectors of
/// passages, at [VectorUpkeep].
///
/// Knows the rooms left of and including [rapporteur.search].
@NullMarked
package rapporteur.collection;

import org.jspecify.annotations.NullMarked;
