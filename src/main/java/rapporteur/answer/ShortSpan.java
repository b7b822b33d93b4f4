package rapporteur.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.language.Span;

/// The words of a sentence that stand where the question has its asking word: 由哪家公司管理 is answered by what stands
/// between 由 and 管理. Chinese keeps the order of words in a question, so this needs no parsing.
final class ShortSpan {
    private static final Pattern ASKING = Pattern.compile(
            "(?:(?:是|叫|为)?(?:什么(?:时候|地方|样的?)?|谁|何[时地]|哪(?:些|[个家位座种部本条项所年天里儿国省市]|几[个种项])?|多少|几[个位种项名年]?))([一-龥]{0,3}?)");
    private static final String BORDERS = "，。；：、！？,;:!?（）()《》“”\"\n";
    private static final int CONTEXT = 4;
    private static final int LONGEST = 30;

    /// Both contexts together must have so many characters.
    private static final int LEAST = 2;

    private ShortSpan() {}

    /// Returns where the answer stands in the text, if the sentence goes like the question.
    ///
    /// @param sentence where in the text
    static Optional<Span> of(String question, String text, Span sentence) {
        var asking = ASKING.matcher(question);
        Span best = null;
        var most = LEAST - 1;
        while (asking.find()) {
            for (var left = CONTEXT; left >= 0; left--) {
                for (var right = CONTEXT; right >= 0; right--) {
                    var found = left + right > most
                            ? between(question, asking.start(), asking.end(), left, right, text, sentence)
                            : Optional.<Span>empty();
                    if (found.isPresent()) {
                        best = found.get();
                        most = left + right;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Span> between(
            String question, int start, int end, int left, int right, String text, Span sentence) {
        if (start < left || end + right > question.length()) {
            return Optional.empty();
        }
        var before = question.substring(start - left, start);
        var after = question.substring(end, end + right);
        if (hasBorder(before) || hasBorder(after)) {
            return Optional.empty();
        }
        for (var at = text.indexOf(before, sentence.start());
                at >= 0 && at < sentence.end();
                at = text.indexOf(before, at + 1)) {
            var from = at + before.length();
            var to = left == 0
                    ? text.indexOf(after, sentence.start())
                    : after.isEmpty() ? border(text, from, sentence.end()) : text.indexOf(after, from);
            if (left == 0 && to > 0) {
                from = clauseStart(text, to, sentence.start());
            }
            if (to > from && to <= sentence.end() && to - from <= LONGEST && isOneClause(text, from, to)) {
                return Optional.of(new Span(from, to));
            }
            if (left == 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean hasBorder(String words) {
        return words.chars().anyMatch(c -> BORDERS.indexOf(c) >= 0);
    }

    private static int border(String text, int from, int end) {
        for (var i = from; i < end; i++) {
            if (BORDERS.indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '、') {
                return i;
            }
        }
        return end;
    }

    private static int clauseStart(String text, int to, int start) {
        for (var i = to; i > start; i--) {
            if (BORDERS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return start;
    }

    private static boolean isOneClause(String text, int from, int to) {
        return text.substring(from, to).chars().noneMatch(c -> "。；！？;!?\n".indexOf(c) >= 0);
    }
}
