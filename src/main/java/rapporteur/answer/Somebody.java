package rapporteur.answer;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Language;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Presence;
import rapporteur.question.NamedPeople;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Whether a Chinese sentence names anybody at all who may have done what a question asks who did.
final class Somebody {
    private static final String BEHIND = "(?=[在说称宣暂代担出主任率，、。和与的等就对将于接告强批透回警呼访抵同也曾兼被向]|表示|指出|介绍|认为|会[见谈晤面]|当选|发表|$)";

    /// 约翰·史密斯, 总统某某: names that no list has.
    private static final Pattern FOREIGN = Pattern.compile("(?<dotted>[一-龥]{1,5}(?:·[一-龥]{1,6}?)+)" + BEHIND
            + "|(?:总统|总理|首相|大臣|外长|防长|议长|党首|发言人|秘书长|干事长)(?<titled>[一-龥]{2,5}?)" + BEHIND
            + "|(?:提名|推举|推选|选举|聘任)(?<named>[一-龥]{2,5}?)(?:先生|女士|同志)?(?:为|担任|出任)");

    /// What bodies do as well as people.
    private static final Pattern BY_A_BODY = Pattern.compile(
            "(?i)[给向对]谁|获|奖|冠|签|主办|承办|协办|组织|牵头|发布|印发|负责|支持|反对|提供|建|修|生产|拥有|收购|赞助|资助|投资|出资|运营|施工"
                    + "|\\b(?:won|wins?|sign\\w*|organi[sz]\\w*|host\\w*|issu\\w*|publish\\w*|build\\w*|built|fund\\w*|sponsor\\w*|produc\\w*|own\\w*|mak\\w+|made|launch\\w*|back\\w*|support\\w*|oppos\\w*|agree\\w*|pay\\w*|paid|run|runs|is to|are to|should|must|will)\\b");

    /// 议长某某说, 检测中心某某处长: no list has such names, a title stands beside them.
    private static final Pattern BESIDE_TITLE = Pattern.compile("[一-龥]·[一-龥]"
            + "|(?:总统|总理|首相|大臣|部长|外长|防长|主席|议长|党首|领袖|领导人|发言人|司令|将军|[上中少]将|大使|总领事|教授|院士|专家|主任|局长|处长|书记|院长|会长|总裁|法官|议员|秘书长|干事长|老师|医生)"
            + "(?![的和与等在是为将会办职候选提一级们以及召主出代说表强指对就向同率兼也都团届])[一-龥]{2}"
            + "|(?:提名|推举|推选|选举|补选|聘任|聘请|任命)[一-龥]{2,5}?(?:先生|女士|同志)?(?:为|担任|出任|任)"
            + "|[一-龥]{2,3}(?:处长|教授|院士|博士|先生|女士|同志)");

    /// 有哪些副区长参加, "which vice mayor": who bears that office.
    private static final Pattern OF_OFFICE = Pattern.compile(
            "哪(?:些|几?位|几?个)((?:常务)?副?(?:[省市区县州镇乡]长|书记|主席|主任|部长|局长|厅长))"
                    + "|(?i)\\bwhich ((?:(?:vice|deputy)[ -])?(?:mayor|governor|minister|secretary|premier|chair\\w*|director))s?\\b");

    private static final Pattern ASKS_COMPANY = Pattern.compile(
            "(?:叫什么|是哪[家个]|是什么|哪一?[家个])[一-龥]{0,4}(?:公司|企业|施工单位)(?:施工|承建|建|盖)?的?(?=[？?]?$)|谁家公司|施工单位(?:的?名称|是谁)|(?i)\\b(?:name of the|which) (?:[\\w-]+ ){0,3}(?:company|firm|contractor)\\b|\\bwhich (?:[\\w-]+ ){0,2}(?:companies|firms|enterprises)\\b(?= (?:attended|took|came|were|spoke|signed|sent)\\b)");

    private static final Pattern COMPANY =
            Pattern.compile("[一-龥A-Za-z]{2,}(?:公司|集团|银行|股份|厂)|、[^，。；]{2,30}等[^，。；]{0,6}(?:企业|公司)|[一二三四五六七八九十\\d]+局");

    private Somebody() {}

    /// Who wrote it did nothing in it.
    private static final Pattern REPORTERS =
            Pattern.compile("[（(][^（()）]*(?:记者|通讯员|编辑)[^（()）]*[)）]|(?:记者|通讯员)\\s*[一-龥]{2,4}(?:[\\s、]+[一-龥]{2,3})*");

    /// Returns where a Chinese sentence names people of other countries.
    static Stream<Span> foreignIn(String words) {
        return FOREIGN.matcher(words)
                .results()
                .map(found -> Stream.of(1, 2, 3)
                        .filter(group -> found.start(group) >= 0)
                        .map(group -> new Span(found.start(group), found.end(group)))
                        .findFirst()
                        .orElseThrow());
    }

    /// 是哪家公司, 叫什么公司: one has to be named.
    static boolean isCompanyNamedIn(String sentence, Question question) {
        return !ASKS_COMPANY.matcher(question.whole()).find()
                || Language.of(sentence) != Language.CHINESE
                || COMPANY.matcher(sentence).find();
    }

    /// Returns whether a sentence names the office whose bearers are asked for; true where none is.
    static boolean isOfOfficeAsked(String sentence, Question question) {
        var asked = OF_OFFICE.matcher(question.whole());
        return !asked.find()
                || Office.in(asked.group(1) == null ? asked.group(2) : asked.group(1))
                        .allMatch(office -> office.mayBeIn(sentence));
    }

    /// Returns whether a sentence names somebody whom the question does not, where only somebody can be the answer;
    /// true where something else may be.
    static boolean isNamedIn(String sentence, Question question) {
        if (question.kind() == QuestionKind.WHO
                && question.presence().filter(Presence.PRESIDED::equals).isPresent()) {
            return question.findsPresenceIn(Script.simplified(sentence));
        }
        if (question.kind() != QuestionKind.WHO
                || question.presence().isPresent()
                || Language.of(sentence) != Language.CHINESE
                || BY_A_BODY.matcher(question.whole()).find()) {
            return true;
        }
        var words = REPORTERS.matcher(Script.simplified(sentence)).replaceAll("");
        return BESIDE_TITLE.matcher(words).find()
                || NamedPeople.namesIn(words).stream()
                        .map(name -> name.in(words))
                        .anyMatch(name -> question.people().stream().noneMatch(asked -> asked.is(name)));
    }
}
