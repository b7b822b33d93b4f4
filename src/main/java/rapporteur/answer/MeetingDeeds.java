package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Span;

/// What is done at meetings, in both languages. A statement that says one of these holds only of words that say the
/// same.
final class MeetingDeeds {
    private static final Map<String, Pattern> FORMS = new TreeMap<>();

    static {
        for (var line : """
                passed=通过(?!.{0,6}(?:方式|形式))|批准|原则同意|\\b(?:approv|adopt|pass)(?:ed|es|ing)?\\b(?! (?:\\d[\\d.,]* (?:[mbtr]|thousand|per)|\\d[\\d.,]*%|away|through|on to))|\\bapprove\\b|\\bvoted\\b
                reviewed=审议|讨论|审定|调度(?!员)|\\b(?:review|deliberat|discuss|examin)(?:ed|es|ing)?\\b
                heard=听取|\\b(?:heard|listen(?:ed|s)?)\\b(?! that\\b)
                conveyed=传达|\\bconvey(?:ed|s|ing)?\\b
                studied=学习|贯彻|\\b(?:stud(?:ied|y|ies)|learned|learning|implement(?!ation (?:opinion|plan|measure|rule|scheme|program)))
                appointed=任命|(?<=同志)任|(?<![卸离])任(?=.{0,12}(?:书记|长(?!期)))|\\bappoint(?:ed)?\\b|\\b(?:was|were|been) named\\b
                removed=免去|不再担任|撤销|罢免|\\b(?:dismiss|remov)(?:ed)?\\b
                left=卸任|离任|\\bstep(?:s|ped)? down\\b|\\bleft office\\b
                elected=当选|补选|选举产生|选举(?=[^，。、]{2,6}[为任])|\\belected\\b
                resigned=辞去|辞职|\\bresign
                presided=主持|\\b(?:presid|chair)(?:ed|es|ing)?\\b
                attended=出席|参加|列席|参会|与会|到会|\\battend(?:ed|s|ing)?\\b|\\btook part\\b|\\bsat in\\b|\\bseats at the rostrum\\b
                met=会见|会谈|\\bmet with\\b|\\bmet(?-i:(?= [A-Z]))
                absent=缺席|未到会|\\babsent\\b
                announced=宣读|宣布|\\bread out\\b|\\bannounc
                signed=签署|签订|\\bsigned\\b
                rejected=否决|拒绝|反对|驳回|\\b(?:reject|oppos|refus)
                nominated=提名|\\bnominat
                drafted=起草|草拟|\\bdrafted\\b
                criticised=(?<!自我)批评(?!与自我)|\\bcritici[sz]ed\\b
                opened=开幕|\\bopening ceremony\\b
                closed=闭幕|\\bclosing ceremony\\b
                permanent=永久|\\bpermanent
                temporary=暂时|临时代?理|\\btemporar
                cancelled=取消|推迟|延期|\\b(?:cancel|postpon)
                inspected=调研(?!员)|视察|考察|检查|\\binspect
                higher=高于|超过|\\babove\\b
                lower=低于|\\bbelow\\b
                rose=增长|上升|增加|上涨|上调|\\b(?:up(?= (?:by |from |about |nearly |over |more |some |\\d))|increas|rose|grew)
                fell=下降|减少|降低|下滑|下调|\\b(?:cut(?= (?:from|by|to)\\b)|down|decreas|fell(?! (?:on|short|under|within|into)\\b)|declin)
                morning=上午|上(?=下午)|\\bmorning\\b
                afternoon=下午|\\bafternoon\\b
                evening=(?<=[日号当天昨])晚|\\bevening\\b
                died=死亡|遇难|身亡|丧生|牺牲|致死|\\b(?:kill(?:ed|ing|s)|died?|dead|deaths?)\\b
                injured=受伤|负伤|致伤|伤者|\\b(?:injur(?:ed|ies|y)|wounded)\\b
                praised=表彰|嘉奖|奖励|表扬|\\b(?:prais|commend|reward|honou?r)(?:ed|ing)\\b
                punished=问责|追责|处罚|惩处|惩罚|处分|\\b(?:punish|penali[sz]e?|sanction)(?:ed|ing|s)\\b
                defended=辩护|\\bdefended\\b
                lifted=解除|\\blift(?:ed|ing)? (?:a|an|the|its|all)\\b
                stopped=暂停|停止|叫停|中止|\\b(?:suspend|halt)(?:ed|ing|s)?\\b
                donated=捐款|捐赠|捐资|\\bdonat
                borrowed=借款|贷款|\\bloan|\\bborrow
                expelled=开除|双开|\\bexpel
                revoked=撤回|收回|\\brevok|\\brescind
                wrote=致信|写信|来信|\\bwrote to\\b
                lost=失踪|失联|\\bmissing\\b
                won=冠军|夺冠|摘冠|\\bwon\\b
                """.lines().toList()) {
            var at = line.indexOf('=');
            FORMS.put(line.substring(0, at), Pattern.compile(line.substring(at + 1), Pattern.CASE_INSENSITIVE));
        }
    }

    private MeetingDeeds() {}

    /// A deed, and where some words speak of it.
    record Mention(String deed, Span span) {}

    /// Returns the deeds that some words speak of.
    static Set<String> in(String words) {
        return FORMS.entrySet().stream()
                .filter(deed -> deed.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Returns where some words speak of deeds.
    static List<Mention> mentions(String words) {
        var found = new ArrayList<Mention>();
        FORMS.forEach((deed, form) ->
                form.matcher(words).results().forEach(mention -> found.add(new Mention(deed, Span.of(mention)))));
        return found;
    }
}
