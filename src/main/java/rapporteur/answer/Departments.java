package rapporteur.answer;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Reading;
import rapporteur.language.Bridge;
import rapporteur.language.Language;
import rapporteur.language.Script;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.question.Question;

/// Departments that a question names: what 财政局 did is not answered from a report that knows only the education
/// bureau. Reports print them long or short: 卫健委 is 卫生健康委员会.
final class Departments {
    /// The last two characters of what it deals with, and what it is.
    private static final Pattern CHINESE =
            Pattern.compile("([一-龥])([一-龥&&[^省市区县州纪党常团工分总当全各老]])(局|厅|委(?![员会书常托派任])|检察院|法院)(?![长势面部])");

    private static final Pattern SHORT = Pattern.compile("[一-龥]{2}[局厅委]");

    private static final Pattern NO_NAME = Pattern.compile("[的了在是和与这那哪几各该有多某]|部委|些");

    private static final Pattern RENDERED = Pattern.compile("(?!居民|村民|村委|居委|社区)[一-龥]{2,}(?:局|厅|委|委员会|部|检察院|法院)=.*");

    /// Of one English word, "bureau", there are too many.
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\w+[\\s-]+\\w+.*");

    /// Each village has a committee.
    private static final Pattern SEVERAL_OR_LOCAL = Pattern.compile("(?i)departments$|village|neighbou?r|resident");

    private Departments() {}

    /// Returns whether an article speaks of all that the question names.
    static boolean areIn(Reading reading, Question question) {
        var text = Script.simplified(reading.article().text());
        var isChinese = reading.article().language() == Language.CHINESE;
        if (!isChinese) {
            return true;
        }
        return switch (question.language()) {
            case CHINESE ->
                CHINESE.matcher(question.whole())
                        .results()
                        .filter(found -> !NO_NAME.matcher(found.group()).find())
                        .allMatch(found -> Pattern.compile(found.group(1) + "[一-龥]{0,5}" + found.group(2) + "[一-龥]{0,6}"
                                                + found.group(3).charAt(0))
                                        .matcher(text)
                                        .find()
                                || isShortenedIn(text, question.whole().substring(0, found.end())));
            case ENGLISH -> {
                var asked = rendered(question.content());
                yield asked.isEmpty() || AcrossTerms.termsOf(text).containsAll(asked);
            }
        };
    }

    /// 工信局 is 工业和信息化局: its characters stand in the long name in their order, first and last at its ends.
    private static boolean isShortenedIn(String text, String endingWithName) {
        return SHORT.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .anyMatch(name -> Pattern.compile(
                                name.charAt(0) + "[一-龥]{1,5}" + name.charAt(1) + "[一-龥]{0,3}" + name.charAt(2) + "$")
                        .matcher(endingWithName)
                        .find());
    }

    private static List<String> rendered(String words) {
        return Bridge.of(words, Terms.of(words)).stream()
                .filter(term -> term.field() == Term.Field.MEANING
                        && RENDERED.matcher(term.text()).matches()
                        && SEVERAL_WORDS.matcher(term.span().in(words)).matches()
                        && !SEVERAL_OR_LOCAL.matcher(term.span().in(words)).find())
                .collect(Collectors.groupingBy(Term::span))
                .values()
                .stream()
                .filter(of -> of.size() == 1)
                .map(of -> of.getFirst().text())
                .toList();
    }
}
