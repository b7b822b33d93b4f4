package rapporteur.answer;

import java.util.regex.Pattern;
import rapporteur.article.Reading;
import rapporteur.language.Dates;
import rapporteur.language.Language;
import rapporteur.question.Question;

/// What an English question says that the meeting was on: "the committee's meeting on heating". Of a report that says
/// nothing of it, it is not asked, whatever else it has in common.
final class MeetingTopic {
    private static final Pattern ON = Pattern.compile(
            "(?i)\\b(?:meeting|session|symposium|conference|forum|briefing) (?:on|about) (?:the )?((?:[\\w'’-]+ ){0,3}?[\\w'’-]+)(?= (?:on|in|at|of|held|chaired|under|with|by|for|did|was|were|is)\\b|[?,]|$)");

    private MeetingTopic() {}

    /// Returns whether an article says anything of it; true where the question has none that could be found there.
    static boolean isIn(Reading reading, Question question, Library library) {
        var topic = ON.matcher(question.whole());
        if (question.language() != Language.ENGLISH
                || !topic.find()
                || !Dates.in(topic.group(1)).isEmpty()) {
            return true;
        }
        var wanted =
                Sought.of(topic.group(1), question.language(), reading.article().language(), library.statistics());
        return !wanted.canBeFound() || wanted.coverageOf(library, reading) > 0;
    }
}
