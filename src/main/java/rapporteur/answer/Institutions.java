package rapporteur.answer;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.article.Reading;
import rapporteur.language.Language;
import rapporteur.language.Script;
import rapporteur.question.Question;

/// Universities and groups of companies that a question names: what was agreed with one of them is not told by a report
/// that knows another.
final class Institutions {
    /// The last two characters of its name, and what it is.
    private static final Pattern CHINESE = Pattern.compile("([一-龥]{2})(大学(?!生|习|堂|校园|毕业|本科|教育|城)|集团(?![军化]))");

    private static final Pattern NO_NAME = Pattern.compile("[的了在是和与跟同及哪几所各该有多某个家这那读上考办去到年]|重点|一流|党校|老年|开放|大型|国有|两大");

    private static final Pattern ENGLISH =
            Pattern.compile("\\b([A-Z][a-z]+) (?:University|Group)\\b|\\bUniversity of ([A-Z][a-z]+)");

    private Institutions() {}

    /// Returns whether an article names all that the question does; in the other language, what is read alike.
    static boolean areIn(Reading reading, Question question, Library library) {
        return switch (question.language()) {
            case CHINESE ->
                CHINESE.matcher(question.whole())
                        .results()
                        .filter(found -> !NO_NAME.matcher(found.group(1)).find())
                        .allMatch(found -> isIn(reading, found, library));
            case ENGLISH ->
                ENGLISH.matcher(question.whole())
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        // Chinese calls them by what the words mean: China Media Group.
                        .allMatch(name -> reading.article().language() == Language.CHINESE
                                || reading.article().text().contains(name));
        };
    }

    private static boolean isIn(Reading reading, MatchResult found, Library library) {
        var name = found.group(1);
        if (reading.article().language() != Language.CHINESE) {
            return isReadIn(reading, name, library);
        }
        var text = Script.simplified(reading.article().text());
        var isUniversity = found.group(2).startsWith("大");
        return text.contains(isUniversity ? found.group() : name)
                // 浙大
                || isUniversity && text.contains(name.charAt(0) + "大");
    }

    private static boolean isReadIn(Reading reading, String name, Library library) {
        var read = AcrossTerms.of(name, library.statistics());
        return !read.canBeFound() || read.coverageOf(library, reading) > 0;
    }
}
