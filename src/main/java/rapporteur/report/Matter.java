package rapporteur.report;

import java.util.Optional;
import rapporteur.article.Article;
import rapporteur.language.Span;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.Voice;

/// A stretch of a report that says what a meeting dealt with.
///
/// @param article that it stands in
/// @param words   the stretch without formulas
/// @param opening what it is headed with, as printed: 会议强调
/// @param verb    what was done, where it is an item of the agenda
/// @param voice   whose words
/// @param kind    what it is in a summary
record Matter(
        Article article, Span words, Optional<String> opening, Optional<AgendaItem.Verb> verb, Voice voice, Kind kind) {
    enum Kind {
        /// An item of the agenda.
        ITEM,
        /// Who is to do what.
        TASK,
        /// What was said or reported besides.
        MORE
    }

    /// Returns whether something was done with a matter, rather than said.
    boolean isDone() {
        return verb.filter(done -> done != AgendaItem.Verb.STRESSED && done != AgendaItem.Verb.TALKED)
                .isPresent();
    }

    String text() {
        return article.text(words);
    }
}
