package rapporteur.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.language.Span;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Who stayed away. Reports say it in a word beside the name: 某人请假, "Li Ming was absent".
final class Absence {
    private static final Pattern ASKED = Pattern.compile(
            "(?i)缺席|请[了过]?假|未到会|\\b(?:absent|excused|on leave|asked for leave|stayed away|missed (?:the|this|that))\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?<=[，,、；;。\\s]|^|[省市区县州镇乡局厅部院]长|书记|主席|主任|委员)([一-龥]{2,4}?)(?:同志)?(?:因[^，,。；;]{1,16})?(?:请假|缺席|未到会|未出席|未参加)"
                    + "|\\b(\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+)(?: was| were)? (?:absent|on leave|asked for leave|did not attend)\\b");

    private Absence() {}

    /// Returns whether a question asks who stayed away.
    static boolean isAsked(Question question) {
        return question.kind() == QuestionKind.WHO
                && ASKED.matcher(question.whole()).find();
    }

    /// Returns the first name of which a sentence tells it.
    static Optional<Span> name(String sentence) {
        return TOLD.matcher(sentence)
                .results()
                .findFirst()
                .map(told -> told.start(1) >= 0
                        ? new Span(told.start(1), told.end(1))
                        : new Span(told.start(2), told.end(2)));
    }
}
