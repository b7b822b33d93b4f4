/// What is collected: articles, the stretches of their text, and which stretches are body. Begin at [Article].
///
/// Knows [rapporteur.language]. Nothing here knows what a meeting is.
@NullMarked
package rapporteur.article;

import org.jspecify.annotations.NullMarked;
