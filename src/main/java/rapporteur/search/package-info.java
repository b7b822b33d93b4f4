/// Passages in, ranked hits out. Begin at [Retriever]; where an embedding model is set, at [HybridRetriever].
///
/// Knows [rapporteur.meeting] and what lies left of it. Nothing here knows of questions, answers or chats.
@NullMarked
package rapporteur.search;

import org.jspecify.annotations.NullMarked;
