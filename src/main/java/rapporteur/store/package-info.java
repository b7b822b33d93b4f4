/// The collection in a SQLite file. Begin at [CollectionDatabase]. The only room that knows SQL.
@NullMarked
package rapporteur.store;

import org.jspecify.annotations.NullMarked;
