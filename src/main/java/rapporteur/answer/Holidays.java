package rapporteur.answer;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.article.Reading;
import rapporteur.question.Question;

/// Holidays that a question names: what happened over 国庆 is not told by a report on the Spring Festival.
final class Holidays {
    private static final List<Pattern> NAMES = List.of(
            named("国庆|\\bnational day\\b"),
            named("春节|过年|新春|\\bspring festival\\b|\\b(?:chinese|lunar) new year\\b"),
            named("五一|劳动节|\\b(?:may day|lab(?:ou?r) day)\\b"),
            named("中秋|\\bmid-?autumn\\b"),
            named("端午|\\bdragon boat\\b"),
            named("八一(?![一-龥]{0,2}(?:级|届|次|班))|建军节|\\barmy day\\b"),
            named("清明|\\b(?:qingming|tomb[- ]sweeping)\\b"));

    /// 五一路 is a street.
    private static final Pattern OF_A_STREET = Pattern.compile("(?:五一|八一|国庆|中秋)(?:路|街|广场|村|社区|劳动奖|小区|桥|中学|学校|电影)");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private Holidays() {}

    private static Pattern named(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /// Returns what a question looks for without the holidays that say when it was.
    static String removedFrom(String content, Question question) {
        var asked = OF_A_STREET.matcher(question.whole()).replaceAll("");
        return NAMES.stream()
                .flatMap(name -> name.matcher(asked).results())
                .flatMap(found -> BLANKS.splitAsStream(found.group()))
                .reduce(content, (rest, word) -> rest.replace(word, " "));
    }

    /// Returns whether an article names all of them; true where the question names none.
    static boolean areIn(Reading reading, Question question) {
        var asked = OF_A_STREET.matcher(question.whole()).replaceAll("");
        return NAMES.stream()
                .filter(name -> name.matcher(asked).find())
                .allMatch(name -> name.matcher(reading.article().text()).find());
    }
}
