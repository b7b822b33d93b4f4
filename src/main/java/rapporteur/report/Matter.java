package rapporteur.report;

import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.article.Article;
import rapporteur.language.Span;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.Voice;

/// A stretch of a report that says what a meeting dealt with.
///
/// @param article that it stands in
/// @param words   the stretch without formulas
/// @param opening what it is headed with: 会议强调
/// @param reporter who made the report that was heard, where the stretch itself does not say it
/// @param verb    what was done, where it is an item of the agenda
/// @param voice   whose words
/// @param kind    what it is in a summary
record Matter(
        Article article,
        Span words,
        Optional<String> opening,
        Optional<String> reporter,
        Optional<AgendaItem.Verb> verb,
        Voice voice,
        Kind kind) {
    private static final Pattern MID_SENTENCE = Pattern.compile("[\\p{L}\\p{N}][，,、；;：:\\s]*");

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

    /// Returns whether the meeting took up a matter of its own, rather than passing on what others said.
    boolean isDecided() {
        return isDone()
                && verb.filter(done -> done != AgendaItem.Verb.CONVEYED && done != AgendaItem.Verb.STUDIED)
                        .isPresent();
    }

    String text() {
        return article.text(words);
    }

    /// Returns whether the stored text itself ends here, in the middle of a sentence.
    boolean breaksOff() {
        return !words.isEmpty()
                && MID_SENTENCE
                        .matcher(article.text().substring(words.end() - 1))
                        .matches();
    }
}
