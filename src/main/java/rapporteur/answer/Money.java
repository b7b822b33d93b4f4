package rapporteur.answer;

import java.util.regex.Pattern;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Sums of money: what something cost is not told by a sentence without any.
final class Money {
    private static final Pattern ASKED = Pattern.compile(
            "多少钱|几(?:块钱|元)|(?:花了?|投了?|投入|耗资|造价|总投资|票价|售价|预算|经费|费用|罚款|赔偿|奖金|补贴)[^，。？]{0,8}多少(?!人|次|个|家|项|天|年)"
                    + "|(?i)\\bhow much (?:money|did it cost|(?:is|are|was|were) .{2,60}\\b(?:loss(?:es)?|damage|worth)\\b|(?:is|was|are) (?:a |the |one )?(?:ticket|fare|fee|fine|subsidy|bonus|salary)|(?:does|did|will) .{2,60} (?:cost|spend|invest|put into|pay|donate|raise))|\\bwhat (?:is|was|were) (?:the |\\w+['’]s )?(?:[\\w-]+ ){0,2}(?:price|budget|cost|fee|fare|salary)\\b|\\bwhat (?:was|were) spent\\b");

    private static final Pattern SUM = Pattern.compile(
            "\\d[\\d.,]*[余多]?(?:百|千|十)?(?:万|亿|万亿)?[余多]?(?:美|欧|日|港|英|澳|韩|卢|加)?(?:元|镑|圆|块|卢布|卢比|泰铢|法郎|人民币)|[一二三四五六七八九十百千万亿两]+(?:美|欧|日|港)?元|免费"
                    + "|(?i)(?:\\$|€|£|￥|¥|\\brmb\\b|\\byuan\\b|\\bdollars?\\b|\\beuros?\\b|\\bpounds?\\b|\\bmillion\\b|\\bbillion\\b|\\bfree of charge\\b)");

    private Money() {}

    /// Returns whether a sentence tells a sum where one is asked for; true where none is, or a share of it.
    static boolean isToldIn(String sentence, Question question) {
        return question.kind() == QuestionKind.WHO
                || !ASKED.matcher(question.whole()).find()
                || CountedWords.asksForShare(question)
                || SUM.matcher(sentence).find();
    }
}
