package rapporteur.question;

import java.util.List;
import java.util.regex.Pattern;

/// What people say around a question and do not ask: what they need it for, a greeting, how they want the answer.
final class Asides {
    private static final List<Pattern> FORMS = List.of(
            // 我在写稿，想核实一下：…
            form("^[^：:？?谁哪几]{0,30}?(?:我|咱|麻烦|想(?:问|核实|查|了解|知道|确认|请教)|用)[^：:？?谁哪几]{0,30}[：:]\\s*"),
            form("^(?:我|咱们?|麻烦|请教|打扰)[^，。：？?谁哪几“《]{0,25}[，。]\\s*(?=.*(?:谁|哪|几|多少|什么|吗|何|怎))"),
            form("(?<=[，。；？?！!])\\s*(?:给我|请给|请附|请标|请注明|麻烦|要原文|谢谢|多谢|最好)[^，。？?]{0,20}[。！!]*$"),
            form(
                    "^(?:(?:could|can|would|will) you (?:please |kindly )?|please )?(?:tell|inform|let) (?:me|us)(?: know)?,? (?=(?:who|whom|whose|what|which|when|where|how|why)\\b)"),
            form(
                    "^(?:i(?:'d|’d| would) like to know|do you know|i wonder|i want to know|i need to know"
                            + "|i(?:'d|’d| would) (?:be (?:very )?(?:grateful|glad)|appreciate it) (?:if you could (?:tell me|say|let me know)|to know)),? (?=(?:who|whom|whose|what|which|when|where|how|why)\\b)"),
            // "I am writing about …, quick check: …"; what it says of a place or an organ is part of the question.
            form("^(?:hi|hello|hey|dear \\w+)\\b(?: there)?[,!. ]+(?=\\S)"),
            form(
                    "^(?=for\\b|[^:?]{0,140}\\b(?:i|i'm|my|we|our|please|quick)\\b)(?![^:]{0,140}\\b(?:who|what|which|when|where|how|(?:in|of|at|by) (?:the )?(?-i:[A-Z])\\w*)\\b)[^:?]{3,140}:\\s+(?=(?:\\S+\\s+){3})"),
            form(
                    "^(?:i|we)(?:'m|’m| am| are| need| want|'d|’d)\\b(?![^.;]{0,120}\\b(?:who|what|which|when|where|how|(?:in|of|at|by) (?:the )?(?-i:[A-Z])\\w*)\\b)[^.;?]{3,120}(?<!\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|ms|dr|no))[.;]\\s+(?=\\S)"),
            form("(?<=[.?!,;])\\s*(?:many )?(?:thanks|thank you|please|cheers)\\b[^?]{0,40}$"));

    private Asides() {}

    private static Pattern form(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /// Returns the text without them; the text itself where nothing else would be left.
    static String removedFrom(String text) {
        var rest = text;
        for (var form : FORMS) {
            rest = form.matcher(rest).replaceFirst("");
        }
        return rest.isBlank() ? text : rest.strip();
    }
}
