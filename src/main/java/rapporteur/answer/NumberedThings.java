package rapporteur.answer;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Reading;
import rapporteur.language.Numerals;
import rapporteur.language.Script;
import rapporteur.question.Question;

/// Lines, terminals and phases that have a number: what 地铁2号线 costs is not told by an article on Line 1.
final class NumberedThings {
    private static final Pattern FORM = Pattern.compile("(?i)(?<han>[\\d一二三四五六七八九十]{1,3})号(?:线|航站楼|楼|桥|机组|高炉)"
            + "|\\b(?:line|terminal|phase|runway) (?:no\\. ?)?(?<latin>\\d{1,2})\\b"
            + "|\\bno\\. ?(?<numbered>\\d{1,2}) (?:line|terminal|phase|runway|bridge|building)\\b");

    private NumberedThings() {}

    /// Returns whether an article has the number of such a thing that the question names; true where it names none.
    static boolean areIn(Reading reading, Question question) {
        var asked = numbers(question.whole());
        return asked.isEmpty()
                || numbers(Script.simplified(reading.article().text())).containsAll(asked);
    }

    private static Set<Integer> numbers(String text) {
        return FORM.matcher(text)
                .results()
                .flatMap(found -> Stream.of("han", "latin", "numbered")
                        .map(found::group)
                        .filter(number -> number != null)
                        .flatMap(number -> Character.isDigit(number.charAt(0))
                                ? Stream.of(Integer.valueOf(number))
                                : Numerals.chinese(number).stream()))
                .collect(Collectors.toSet());
    }
}
