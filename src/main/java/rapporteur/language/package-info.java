/// What is true of Chinese and English, whatever is said in them. Begin at [Terms].
///
/// Needs nothing but Java and ICU.
@NullMarked
package rapporteur.language;

import org.jspecify.annotations.NullMarked;
