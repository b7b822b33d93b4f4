package rapporteur.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Two questions in one: where the second begins.
final class Parts {
    private static final Pattern ASKS = Pattern.compile(
            "(?i)谁|什么|哪|几|多少|何时|何地|吗|\\b(?:who|whom|when|where|what|which|how)\\b|^(?:was|were|did|does|is|are) ");
    private static final Pattern BORDER = Pattern.compile(
            "(?i)(?<=多少[一-龥]{1,4})、(?=[几多])|(?<=谁[一-龥]{1,4})、(?=谁)|[?？]\\s*|[,，;；、]\\s*(?:and\\s+|以及|还有|并且|又)?(?=(?:有|由|是|在|都)?(?:谁|哪|什么|何|几|多少)|(?:who|what|which|how)\\b|(?:when|where) (?:did|was|were|is|are|will|does|do|has|had)\\b|(?:when|where)[?]?$)"
                    + "|[，；]\\s*(?=[^，；。？?]{1,16}(?:是多少|是谁|是什么|叫什么|是哪|是几|多少|几[个位点号人名家项票条次座所处场天年]|谁|哪[位个几些])[^，；。]{0,10}[？?]?$)"
                    + "|,?\\s+and\\s+(?=(?:in|on|to|at|by|for|with|from) (?:what|which|whom|how)\\b)|,\\s+and\\s+(?=(?:was|were|did|does|is|are) )"
                    + "|\\s+and\\s+(?=(?:who|when|where|what|which|how)\\b)");

    /// What asks in a Chinese clause, and cannot be indefinite there.
    private static final Pattern ASKS_CLAUSE =
            Pattern.compile("(?<!无论|不管|不论)(?:谁|什么|啥|哪(?!怕|里里)|多少|几[个位点号人名家项条章次场种支部份届座所处天年]|何时|何地|如何|怎么|怎样|为何)");

    private static final Pattern CLAUSE = Pattern.compile("[^，；]+[，；]?");

    /// More are no longer parts of one question.
    private static final int MOST = 3;

    private Parts() {}

    /// Returns the parts that each ask something; one where the text is one question.
    static List<String> of(String text) {
        var parts = asking(text);
        var several = parts.size() > 1 ? parts : clauses(text);
        return several.size() > 1 && several.size() <= MOST ? several : List.of(text);
    }

    /// Returns the stretches between borders; one that asks nothing belongs to the next, the last to the one before.
    private static List<String> asking(String text) {
        var asking = new ArrayList<String>();
        var from = 0;
        for (var border : BORDER.matcher(text).results().toList()) {
            if (ASKS.matcher(text.substring(from, border.start())).find()) {
                asking.add(text.substring(from, border.start()).strip());
                from = border.end();
            }
        }
        var rest = text.substring(from).strip();
        if (ASKS.matcher(rest).find()) {
            asking.add(rest);
        } else if (!asking.isEmpty() && !rest.isEmpty()) {
            asking.add(asking.removeLast() + " " + rest);
        }
        return asking;
    }

    /// Returns the stretches that end where a clause asks; what stands behind the last belongs to it.
    private static List<String> clauses(String text) {
        var asking = new ArrayList<String>();
        var begun = new StringBuilder();
        for (var clause : CLAUSE.matcher(text).results().map(MatchResult::group).toList()) {
            begun.append(clause);
            if (ASKS_CLAUSE.matcher(clause).find()) {
                asking.add(begun.toString());
                begun.setLength(0);
            }
        }
        if (!asking.isEmpty()) {
            asking.add(asking.removeLast() + begun);
        }
        return asking.stream()
                .map(part -> part.strip().replaceFirst("[，；]$", ""))
                .toList();
    }
}
