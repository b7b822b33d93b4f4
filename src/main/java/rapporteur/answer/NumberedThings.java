package rapporteur.answer;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.Reading;
import rapporteur.language.Language;
import rapporteur.language.Numerals;
import rapporteur.language.Script;
import rapporteur.question.Question;

/// Lines, terminals and phases that have a number: what 地铁2号线 costs is not told by an article on Line 1.
final class NumberedThings {
    private static final Pattern FORM = Pattern.compile("(?i)(?<han>[\\d一二三四五六七八九十]{1,3})号(?:线|航站楼|楼|桥|机组|高炉)"
            + "|\\b(?:line|terminal|phase|runway) (?:no\\. ?)?(?<latin>\\d{1,2})\\b"
            + "|\\bno\\. ?(?<numbered>\\d{1,2}) (?:line|terminal|phase|runway|bridge|building)\\b");

    /// The 22nd issue is not the 21st.
    private static final Pattern NTH = Pattern.compile("第(?<nth>[\\d一二三四五六七八九十百]{1,5})(?:期(?!间|限|望)|批|轮|季(?!度)|站|标段)");

    /// 首批 is 第一批.
    private static final Pattern FIRST = Pattern.compile("首(?=[期批轮季站])");

    private NumberedThings() {}

    /// Returns whether an article has the number of such a thing that the question names; true where it names none.
    static boolean areIn(Reading reading, Question question) {
        var text = FIRST.matcher(Script.simplified(reading.article().text())).replaceAll("第一");
        return areIn(FORM, text, question)
                && (reading.article().language() == Language.ENGLISH || areIn(NTH, text, question));
    }

    private static boolean areIn(Pattern form, String text, Question question) {
        var asked = numbers(form, question.whole());
        return asked.isEmpty() || numbers(form, text).containsAll(asked);
    }

    private static Set<Long> numbers(Pattern form, String text) {
        return form.matcher(text)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(number -> number != null)
                        .flatMap(number -> Character.isDigit(number.charAt(0))
                                ? Stream.of(Long.valueOf(number))
                                : Numerals.chinese(number).stream().map(Number::longValue)))
                .collect(Collectors.toSet());
    }
}
