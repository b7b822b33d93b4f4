/// Questions with known answers → figures. Begin at [Evaluation].
///
/// Knows every room of the subject. Nothing knows it but the entrance and the command line.
@NullMarked
package rapporteur.evaluation;

import org.jspecify.annotations.NullMarked;
