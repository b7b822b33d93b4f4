package rapporteur.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import rapporteur.question.Question;

/// Whose official is asked about: what the Indian delegation said is not told by a sentence that does not speak of
/// India. China's own people are seldom called Chinese in reports from China.
final class OfNation {
    private static final String OFFICIAL_ZH = "(?:[一-龥]{0,4}(?:部长|大臣|外长|防长|财长|总统|总理|首相|代表团?|总领事|大使|官员|议员|国防部|外交部))";

    private static final String OFFICIAL_EN =
            " (?:[\\w'’-]+ ){0,2}(?:officials?|representatives?|delegat\\w+|consul\\w*|ambassador|envoy|minister|secretary|president|premier|general|side)\\b";

    /// By the Chinese name: the forms of a question, and those of a sentence in either language.
    private record Nation(Pattern asked, Pattern told) {}

    private static final Map<String, Nation> NATIONS = new HashMap<>();

    static {
        for (var line : """
                印度=indian|india('s)?|india
                俄罗斯|俄方|俄=russian|russia('s)?|russia
                美国|美方|美=american|u\\.?s\\.?|united states|us|america
                德国|德=german|germany('s)?|germany
                日本|日方|日=japanese|japan('s)?|japan
                法国|法=french|france('s)?|france
                英国|英=british|uk|britain('s)?|united kingdom
                韩国|韩方|韩=(?:south )?korean|(?:south )?korea('s)?|korea
                泰国|泰=thai|thailand('s)?|thailand
                巴西|巴=brazilian|brazil('s)?|brazil
                南非=south african|south africa('s)?|south africa
                乌克兰|乌=ukrainian|ukraine('s)?|ukraine
                """.lines().toList()) {
            var at = line.indexOf('=');
            var chinese = line.substring(0, at);
            var english = line.substring(at + 1);
            var name = line.replaceFirst("[|=].*", "");
            NATIONS.put(
                    name,
                    new Nation(
                            Pattern.compile(
                                    name + OFFICIAL_ZH + "|\\b(?:" + english + ")" + OFFICIAL_EN
                                            + "|\\brepresented (?:the )?(?:" + english + ")\\b",
                                    Pattern.CASE_INSENSITIVE),
                            Pattern.compile(
                                    "(?:" + chinese + ")|\\b(?:" + english + ")\\b", Pattern.CASE_INSENSITIVE)));
        }
    }

    private OfNation() {}

    /// Returns whether a sentence speaks of the nation whose official a question asks about; true where it asks about
    /// none.
    static boolean isToldIn(String sentence, Question question) {
        return !asksOfSomebody(question)
                || question.asksWhy()
                || NATIONS.values().stream()
                        .filter(nation ->
                                nation.asked().matcher(question.whole()).find())
                        .allMatch(nation -> nation.told().matcher(sentence).find());
    }

    private static boolean asksOfSomebody(Question question) {
        return switch (question.kind()) {
            case WHO, SAID, WHO_SAID, OFFICE, WHAT, SUMMARY -> true;
            case WHEN, WHERE, WHICH, HOW_MANY, DOCUMENTS, YES_NO, PUBLICATION, QUANTITY, SMALL_TALK -> false;
        };
    }
}
