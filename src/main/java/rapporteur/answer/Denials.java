package rapporteur.answer;

import static rapporteur.answer.EitherLanguage.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that deny without a negation: to refuse, to call off, to put off, to leave out, weak, worst. Each row says one
/// thing in both languages; where a statement says it and its sentences say nothing of the sort, they say the opposite.
final class Denials {
    private static final List<Pattern> ROWS = List.of(
            words(
                    "否决|拒绝|拒不|反对|驳回|抵制|回绝",
                    "reject\\w*|refus\\w+|oppos\\w+|deny|denie[sd]|turn(?:s|ed)? down|veto\\w*"
                            + "|vot(?:es?|ed) (?:down|against)|object(?:s|ed)? to|boycott\\w*"),
            words(
                    "取消|撤销|撤回|废止|废除|中止|终止|停止|停办|暂停|叫停|放弃|搁置|中断|停工|停产|失效|作废",
                    "cancel\\w*|call(?:s|ed)? off|abolish\\w*|repeal\\w*|suspend\\w*|suspension|halt\\w*|stop(?:s|ped|ping)?"
                            + "|terminat\\w+|abandon\\w*|scrap(?:s|ped|ping)?|shelv\\w+|discontinu\\w+|revok\\w+|withdr[ae]w\\w*"),
            words(
                    "推迟|延期|延后|推后|暂缓|缓议|择期|押后|改期|以后再|日后再|今后再|拖延|延缓",
                    "postpon\\w+|delay\\w*|put(?:s|ting)? off|defer(?:s|red|ring)?"),
            words("失败|落空|流产|落选|告吹", "fail\\w*|unable|unsuccessful\\w*|fell short"),
            words(
                    "遗漏|忽视|忽略|无视|漠视|略去|略过|回避|避而|撇开|轻视|闭口",
                    "omit\\w*|omission|lea(?:ves?|ving) out|left out|neglect\\w*|ignor\\w+|skip(?:s|ped|ping)?"
                            + "|overlook\\w*|disregard\\w*|play(?:s|ed)? down"),
            words(
                    "乏力|疲软|疲弱|低迷|不振|萎靡|萎缩|薄弱|羸弱|减弱|恶化|倒退|下滑",
                    "weak\\w*|sluggish\\w*|shr[aiu]nk\\w*|deteriorat\\w+|worsen\\w*|stagnat\\w+"
                            + "|lackluster|lacklustre"),
            words("放缓|放慢|减速|减缓|延缓|慢下来|缓慢|迟缓", "slow(?!ly but)\\w*|decelerat\\w+"),
            words(
                    "最差|最坏|最糟|最低|最少|最小|倒数|垫底|末位|最后一名|最末",
                    "worst|lowest|poorest|bottom|(?<!at )least|fewest|smallest|last place"),
            words(
                    "放松|放宽|松懈|削弱|弱化|淡化|宽松|不那么|少一些|减轻|从宽",
                    "(?<!no )less|relax\\w*|loos(?:en|er|e)\\w*|lenient\\w*|lax|eas(?:es?|ed|ing) (?:up|the|off)|weaken\\w*"),
            words("(?<!不)平凡|平常|平平|平淡|(?<!不)寻常|普普通通", "ordinary|unremarkable|mediocre|uneventful"),
            words("退步|落后|滞后|后退|逊于", "lag(?:s|ged|ging)? behind|backward\\w*|regress\\w*|fell behind"));

    private Denials() {}

    /// Returns a word that denies in a statement what some sentences do not deny in any way.
    static Optional<String> of(String statement, String sentences) {
        return ROWS.stream()
                .filter(row -> !row.matcher(sentences).find())
                .map(row -> row.matcher(statement))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
