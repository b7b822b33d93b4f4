/// Words in, meaning out: what is asked, about whom, where and when. Begin at [QuestionReader].
///
/// Knows the rooms left of and including [rapporteur.search]. Nothing here knows of answers.
@NullMarked
package rapporteur.question;

import org.jspecify.annotations.NullMarked;
