package rapporteur.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.question.Question;

/// What a question asks about, apart from the meeting it names: 对燃气安全怎么说, "say about hydrogen at the …". A sentence
/// that holds nothing of it does not answer, however much it holds of the meeting's name.
final class Topic {
    private static final Pattern CHINESE = Pattern.compile(
            "(?:说|讲|谈|要求|提到|强调|指出|提出)(?:了|到|过)?(?![了到过])([^，。？?对就]{2,8}?)(?:要|该|应该)?(?:怎么|如何|怎样)(?:抓|干|做|办|搞|推进|落实|解决|处理|弄)|(?:对|就|关于|围绕|针对|谈到|提到)([^，。？?对就]{2,14}?)(?:问题|方面|工作|这件事)?(?:，|是)?(?:怎么|如何|作[了过]?(?:什么|哪些)|说[了过]?(?:什么|些什么|哪些)|讲[了过]?(?:什么|哪些)|提[出了过]{0,2}(?:什么|哪些)|有[什哪][么些]|的(?:看法|表态|要求)|表[了过]?什么态)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:say|said|told|tell|stress(?:ed)?|decided?|announced?|promised?|asked?|mention(?:ed)?|speak|spoke|discuss(?:ed)?|heard?|learn(?:ed)?)\\b.{0,60}?\\b(?:about|regarding|concerning) (?:the )?((?:[\\w'’-]+ ?){1,6}?)(?= ?(?:at|in|during|on|by|when|to|,|\\?|$))");

    private Topic() {}

    /// Returns the words; nothing where the question has no such form.
    static Optional<String> of(Question question) {
        var form =
                switch (question.language()) {
                    case CHINESE -> CHINESE;
                    case ENGLISH -> ENGLISH;
                };
        return Stream.of(form.matcher(question.whole()))
                .filter(topic -> topic.find())
                .map(topic -> topic.group(1) == null ? topic.group(2) : topic.group(1))
                .map(String::strip)
                .findFirst();
    }
}
