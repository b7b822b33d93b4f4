package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.question.Question;

/// One of the points that the report last spoken of numbers: 第二点呢, "what is the third point".
final class NumberedPoint {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private static final Pattern ASKED = Pattern.compile("(?i)^(?:那么?|其中)?(?:第([" + NUMERALS
            + "])|(最后)一?)(?:点|条|项|个(?:要求|任务|方面|重点))(?:要求|内容|任务)?(?:呢|是什么|是哪[个项条]|(?:又|还)?(?:说|讲)了?什么)?[？?。\\s]*$"
            + "|^(?:and )?(?:what (?:is|was|about) )?the (?:(" + String.join("|", ENGLISH)
            + ")|(last)) (?:point|requirement|task|item|measure)[?\\s]*$");

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:第?([" + NUMERALS + "])(?:是|要|、|，|,|：|点|条)|（([" + NUMERALS + "])）|(" + String.join("|", ENGLISH)
                    + ")(?:ly)?,)",
            Pattern.CASE_INSENSITIVE);

    private NumberedPoint() {}

    /// Returns whether a question asks for a point by its number.
    static boolean isAsked(Question question) {
        return question.isContinued() && ASKED.matcher(question.whole()).find();
    }

    /// Returns the sentence that begins the point a question asks for, if the article numbers it.
    static Optional<Sentence> in(Reading reading, Question question) {
        var asked = ASKED.matcher(question.whole());
        if (!asked.find()) {
            return Optional.empty();
        }
        var numbered = reading.sentences().stream()
                .filter(sentence -> number(reading.text(sentence)) >= 0)
                .toList();
        if (asked.group(2) != null || asked.group(4) != null) {
            return numbered.stream().reduce((one, last) -> last);
        }
        var number = index(asked.toMatchResult(), 1, 3);
        return numbered.stream()
                .filter(sentence -> number(reading.text(sentence)) == number)
                .findFirst();
    }

    /// Which point a sentence begins, from 0; -1 for none.
    private static int number(String sentence) {
        var found = NUMBERED.matcher(sentence.strip());
        return found.find() ? index(found.toMatchResult(), 1, 2, 3) : -1;
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
