/// Longer forms of what is known: summaries. Begin at [Summary].
///
/// Knows the rooms left of and including [rapporteur.answer].
@NullMarked
package rapporteur.report;

import org.jspecify.annotations.NullMarked;
