/// What an article reports: meetings, who was present, what was dealt with, with the words behind every field.
/// Begin at
/// [Meeting] and [MeetingReader].
///
/// Knows [rapporteur.article] and [rapporteur.language]. Nothing here knows of questions.
@NullMarked
package rapporteur.meeting;

import org.jspecify.annotations.NullMarked;
