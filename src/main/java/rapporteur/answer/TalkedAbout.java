package rapporteur.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.language.Span;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// What two sides talked about: reports tell it in one form, 双方就科技创新等交换意见, "exchanged views on trade".
final class TalkedAbout {
    private static final Pattern ASKED =
            Pattern.compile("(?i)(?:谈|聊|交流|讨论|探讨|商量|会谈|沟通)(?:了|的)?(?:是)?些?(?:什么|哪些)|(?:会谈|会见|见面|座谈)的?(?:内容|议题|主题)"
                    + "|\\b(?:talk(?:ed|ing)? about|discuss(?:ed)?|exchange(?:d)? views on|talks? (?:on|about))\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?:就|围绕|针对)([^。；]{2,60}?)(?:进行|开展|作|展开|深入|广泛|充分|坦诚|友好|初步|热烈|面对面|了|的)*(?:交换[了过]?(?:意见|看法|观点)|交流|沟通|探讨|会谈|座谈|洽谈|讨论|对接|协商|磋商|研讨)"
                    + "|\\b(?:exchang\\w+ (?:[\\w-]+ )?(?:views|ideas|opinions) on|discuss(?:ed|ing)|talked about|(?:held|had) (?:[\\w-]+ ){0,2}talks on) ([^.;]{3,160})");

    private TalkedAbout() {}

    /// Returns what a sentence says was talked about, where that is asked for.
    static Optional<Span> in(String sentence, Question question) {
        if (question.kind() != QuestionKind.WHAT
                || !ASKED.matcher(question.whole()).find()) {
            return Optional.empty();
        }
        return TOLD.matcher(sentence)
                .results()
                .map(told -> told.group(1) == null
                        ? new Span(told.start(2), told.end(2))
                        : new Span(told.start(1), told.end(1)))
                .findFirst();
    }
}
