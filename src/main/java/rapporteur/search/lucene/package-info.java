/// Passages in a Lucene index. Begin at [LucenePassages]. The only room that knows Lucene.
@NullMarked
package rapporteur.search.lucene;

import org.jspecify.annotations.NullMarked;
