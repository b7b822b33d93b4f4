package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Span;
import rapporteur.question.Question;

/// One of the points that the report last spoken of numbers: 第二点呢, "what is the third point".
final class NumberedPoint {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Pattern ASKED = Pattern.compile("(?i)^(?:那么?|其中|下一?步|接下来)?(?:[他她]|会议)?(?:提出?|说|讲|强调)?的?(?:第(["
            + NUMERALS
            + "])|(最后)一?)(?:(?:点|条|项|个(?:要求|任务|方面|重点))(?:要求|内容|任务)?|(?=呢))(?:呢|是什么|是哪[个项条]|(?:又|还)?(?:说|讲|要|是)(?:了|的)?(?:是)?(?:干|做)?什么)?[？?。\\s]*$"
            + "|^(?:and )?(?:what (?:is|was|were|about) )?(?:the|his|her|their|its) (?:(" + String.join("|", ENGLISH)
            + ")|(last))(?: (?:point|requirement|demand|task|item|measure|step|one))?[?\\s]*$");

    /// Where a point begins, at the beginning of a sentence or of a part of one.
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|(?<=[，；：。、]))\\s*(?:第?([" + NUMERALS + "])(?:是|要|、|，|,|：|点|条)|（([" + NUMERALS + "])）)|^\\s*("
                    + String.join("|", ENGLISH) + ")(?:ly)?,",
            Pattern.CASE_INSENSITIVE);

    private NumberedPoint() {}

    /// Returns whether a question asks for a point by its number.
    static boolean isAsked(Question question) {
        return question.isContinued() && ASKED.matcher(question.whole()).find();
    }

    /// Returns the point that a question asks for, or what of it the sentence holds that begins it, if the article
    /// numbers it.
    static Optional<Sentence> in(Reading reading, Question question) {
        var asked = ASKED.matcher(question.whole());
        if (!asked.find()) {
            return Optional.empty();
        }
        var points = reading.sentences().stream()
                .flatMap(sentence -> in(reading, sentence).stream())
                .toList();
        if (asked.group(2) != null || asked.group(4) != null) {
            return points.stream().reduce((one, last) -> last).map(Point::sentence);
        }
        var number = index(asked.toMatchResult(), 1, 3);
        return points.stream()
                .filter(point -> point.number() == number)
                .findFirst()
                .map(Point::sentence);
    }

    /// A point of an enumeration.
    ///
    /// @param number   from 0
    /// @param sentence with no more than the point
    private record Point(int number, Sentence sentence) {}

    private static List<Point> in(Reading reading, Sentence sentence) {
        var begins = NUMBERED.matcher(reading.text(sentence)).results().toList();
        var points = new ArrayList<Point>();
        for (var i = 0; i < begins.size(); i++) {
            var start = sentence.span().start() + begins.get(i).start();
            var end = i + 1 < begins.size()
                    ? sentence.span().start() + begins.get(i + 1).start()
                    : sentence.span().end();
            points.add(new Point(
                    index(begins.get(i), 1, 2, 3),
                    new Sentence(sentence.number(), sentence.paragraph(), new Span(start, end))));
        }
        return points;
    }

    private static int index(MatchResult found, int... groups) {
        for (var group : groups) {
            var word = found.group(group);
            if (word != null) {
                return Math.max(NUMERALS.indexOf(word), ENGLISH.indexOf(word.toLowerCase(Locale.ROOT)));
            }
        }
        return -1;
    }
}
