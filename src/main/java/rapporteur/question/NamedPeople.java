package rapporteur.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.language.Names;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.StopWords;

/// Whom a text names: a question, or a sentence that may answer one. Names of a question stand before a verb, a title,
/// another name or the end; in Latin letters people type them however they like.
public final class NamedPeople {
    private static final Pattern WORD_PAIR =
            Pattern.compile("\\b([A-Za-z]{1,9})[ ]([A-Za-z]{2,14}(?:['’-][A-Za-z]{1,8})?)\\b");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern HAN_RUN = Pattern.compile("[一-龥·]{2,}");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "主持|出席|参加|列席|讲|发言|现场|将(?![军来近领士帅])|启程|赴|前往|开(?=的[一-龥]{1,12}会)|说|跟|强调|指出|提出|要求|表示|在|的|是|有|担任|会见|作|同志|书记|省长|市长|主席|总书记|对|和|、|与|到|去|都|也|又|共|一共|认为|介绍|感谢|宣读|任(?!务)|被|当选|代表|等|受|曾|不再|通报|指导|还|均|听|向|就|率|希望|没有|未|并|亲自|昨天|今[天年]|一行|为(?=[一-龥]{2,12}(?:长|书记|主席|主任|代表|委员))|缺席|同志|此前|[之以]前|[之以]?外(?![事交长商贸资宾地国])|当(?![地选天年])|原先|历任|现任|曾任|兼任|率队|带队|带团|率团|陪同|所作|所做|教授|院士|研究员|董事长|总经理|报告|发表|参会|从|围绕|汇报|部署|传达|领学|进一步|分别|先后|详细|简要|宣布|(?:常务)?副(?:总理|部长|局长|厅长|书记|主席|[省市区县]长)|总理|常委|委员|这样|结合|连任|留任|蝉联|上任|到任|就任|接任|继任|履新|卸任|离任|退休|辞职|辞去|去世|落马|升任|出任|回应|回答|签署|抵达|参观|访问|邀请|透露|告诉|解释|呼吁|致辞|致词|牵头|负责|走访|调研|考察|检查|慰问|看望|来到|先后|多大(?:岁|年|了|$|[？?])|几岁|哪里人|哪年|年龄|年纪|籍贯|毕业|考察|现在?(?!场)|目前|最后|后来|怎么|为什么|为何|[吗呢吧嘛啊么]?$");
    /// 李国英部长; but 宣传部长 is nobody's name.
    private static final Pattern OFFICE_BEHIND = Pattern.compile("[部厅局区县州院会校行镇乡]长|秘书长|主任");
    private static final int FULL_NAME = 3;

    private NamedPeople() {}

    /// Returns the people by the place of their names, so that the names can be taken out of what is looked for.
    static Map<Span, Question.Named> in(String text) {
        var found = new LinkedHashMap<Span, Question.Named>();
        for (var name : latinNames(text)) {
            found.put(name, named(name.in(text)));
        }
        var places = Places.in(text, new Span(0, text.length()));
        var runs = HAN_RUN.matcher(text);
        while (runs.find()) {
            hanNames(text, runs.start(), runs.end()).stream()
                    .filter(name -> !isQuoted(text, name) && !isEndOfWord(text, name))
                    .filter(name -> takesOffice(text, name)
                            || isListed(text, name)
                            || places.stream().noneMatch(place -> place.span().overlaps(name)))
                    .forEach(name -> found.put(name, named(name.in(text))));
        }
        return found;
    }

    /// 领导人员调整 and 党员干部 name nobody whose surname is 员.
    private static boolean isEndOfWord(String text, Span name) {
        return name.start() > 0
                && text.charAt(name.start()) == '员'
                && "人党官成队议委职学雇会团演".indexOf(text.charAt(name.start() - 1)) >= 0;
    }

    /// 宁波任市委书记: somebody is called like a place.
    private static final Pattern TAKES_OFFICE =
            Pattern.compile("(?:同志)?(?:任|担任|出任|当选|接任)(?=[一-龥]{0,14}(?:书记|长|主席|主任))");

    /// 赵安顺等出席: a surname, and a given name that is a place too.
    private static final Pattern LISTED = Pattern.compile("等|同志|(?=、)");

    private static boolean isListed(String text, Span name) {
        var before = name.start() == 0 ? '，' : text.charAt(name.start() - 1);
        return name.length() == FULL_NAME
                && "，,、。；长记席任".indexOf(before) >= 0
                && "于和从向时经在到与及同".indexOf(text.charAt(name.start())) < 0
                && LISTED.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    private static boolean takesOffice(String text, Span name) {
        return TAKES_OFFICE.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    /// “成绩单”: nobody's name is put between quotation marks by itself.
    private static boolean isQuoted(String text, Span name) {
        return name.start() > 0
                && name.end() < text.length()
                && "“「《\"".indexOf(text.charAt(name.start() - 1)) >= 0
                && "”」》\"".indexOf(text.charAt(name.end())) >= 0;
    }

    private static Question.Named named(String name) {
        return new Question.Named(name, Names.key(name));
    }

    /// Jiao Tong University is nobody.
    private static final Pattern CALLED_SO = Pattern.compile(
            "(?i) (?:University|College|School|Hospital|Institute|County|District|City|Province|Street|Road|Bridge|River|Lake|Airport|Station|Group|Bank|Company)\\b");

    /// Sha River is one, too.
    private static final Pattern PLACE_WORD =
            Pattern.compile("(?i)River|Lake|Road|Bridge|Street|Station|Mountain|Harbour|Harbor");

    /// Names in Latin letters however they are capitalised: people type `liu qiang`.
    private static List<Span> latinNames(String text) {
        var found = new ArrayList<Span>();
        var pairs = WORD_PAIR.matcher(text);
        for (var from = 0; pairs.find(from); ) {
            var first = pairs.group(1);
            var second = POSSESSIVE.matcher(pairs.group(2)).replaceFirst("");
            // "Xi said" and "ran Yantai" are no names, "liu qiang" is one.
            var isName = Character.isUpperCase(second.charAt(0)) == Character.isUpperCase(first.charAt(0))
                    && !StopWords.contains(first.toLowerCase(Locale.ROOT))
                    && !StopWords.contains(second.toLowerCase(Locale.ROOT))
                    && Names.isLatinName(capitalised(first), capitalised(second))
                    && !PLACE_WORD.matcher(second).matches()
                    && !CALLED_SO
                            .matcher(text)
                            .region(pairs.end(), text.length())
                            .lookingAt();
            if (isName) {
                found.add(new Span(pairs.start(), pairs.start(2) + second.length()));
            }
            from = isName ? pairs.end() : pairs.end(1);
        }
        return found;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /// Returns the names of people in a text, in either script.
    public static List<Span> namesIn(String text) {
        return in(Script.simplified(text)).keySet().stream().sorted().toList();
    }

    /// A Chinese name in a question stands before a verb, a title, another name or the end.
    private static List<Span> hanNames(String text, int start, int end) {
        var found = new ArrayList<Span>();
        for (var from = start; from < end; from++) {
            var at = from;
            var name = IntStream.of(2, 3, 4)
                    .mapToObj(length -> new Span(at, at + length))
                    .filter(span -> isName(text, start, end, span))
                    .findFirst();
            if (name.isPresent()) {
                found.add(name.get());
                from = name.get().end() - 1;
            }
        }
        return found;
    }

    private static boolean isName(String text, int start, int end, Span span) {
        return span.end() <= end
                && (span.start() == 0 || !Character.isDigit(text.charAt(span.start() - 1)))
                && !NO_NAME.matcher(text.substring(span.start(), span.end())).find()
                && !isWithin(text, span)
                && !isTaken(text, span)
                && !isPlace(text, span)
                && Names.isChineseName(text, span.start(), span.end())
                && (AFTER_NAME.matcher(text.substring(span.end(), end)).lookingAt()
                        || span.length() == FULL_NAME
                                && OFFICE_BEHIND
                                        .matcher(text.substring(span.end(), end))
                                        .lookingAt())
                && (span.start() == start
                        || mayPrecede(text, start, span.start())
                        || isOfOrgan(text, start, span)
                        || isOfficialOfPlace(text, start, span));
    }

    private static final Pattern NO_NAME =
            Pattern.compile("会议|^房[子屋产价]|^才[生能会开可是有]|[什讲哪几]|[以之]后$|[以之]前$|[^国]外$|[博展年大]会$|院$|[省市县区州镇]$");

    /// 李明同志任中共海州市委书记: what is told of somebody, not somebody.
    private static boolean isTaken(String text, Span span) {
        return text.charAt(span.start()) == '任' && text.startsWith("同志", Math.max(0, span.start() - "同志".length()));
    }

    /// 在洪灾中: what one is in, not somebody.
    private static boolean isWithin(String text, Span span) {
        return span.start() > 0
                && text.charAt(span.start() - 1) == '在'
                && "中里上下内前后间".indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    /// 金海湖镇, 文昌街道: a place.
    private static boolean isPlace(String text, Span span) {
        return OF_A_PLACE.matcher(text).region(span.end(), text.length()).lookingAt();
    }

    private static final Pattern OF_A_PLACE = Pattern.compile("[镇乡村](?!长|党)|[县市区](?=的)|街道|社区");

    /// 省政协李明主持: the organ, the name, what he did there.
    private static boolean isOfOrgan(String text, int start, Span name) {
        return name.length() == FULL_NAME
                && ORGAN_BEFORE.matcher(text.substring(start, name.start())).find()
                && PRESENT_BEHIND
                        .matcher(text)
                        .region(name.end(), text.length())
                        .lookingAt();
    }

    private static final Pattern ORGAN_BEFORE = Pattern.compile("(?:政协|人大(?:常委会)?|[省市区县]委|政府|纪委|党组)$");

    private static final Pattern PRESENT_BEHIND = Pattern.compile("(?:都|也|又|曾)?(?:主持|出席|参加|讲话|强调|指出|说|带队|调研)");

    /// 长春李明市长: the place, the name, the office.
    private static boolean isOfficialOfPlace(String text, int start, Span name) {
        return TITLE_BEHIND.matcher(text).region(name.end(), text.length()).lookingAt()
                && Places.in(text, new Span(start, name.start())).stream()
                        .anyMatch(place -> place.span().end() == name.start());
    }

    private static final Pattern TITLE_BEHIND = Pattern.compile("(?:副)?(?:[省市区县州]长|书记|主席|主任|部长|厅长|局长)");

    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:了|由|是|在|对|和|与|及|任命|免去|补选|选举|推选|聘请|当选|、|请问|关于|哪些会议|会议上|会上|会议|时|日|除了|除|问|到|被|向|据)$");

    private static boolean mayPrecede(String text, int start, int at) {
        var before = text.substring(start, at);
        return BEFORE_NAME.matcher(before).find()
                || Names.endsLikeTitle(before)
                || before.endsWith("的")
                        && SPEAKS.matcher(text).region(at, text.length()).lookingAt();
    }

    /// 中国节能的宋鑫说: a name of two or three characters that speaks.
    private static final Pattern SPEAKS = Pattern.compile("[一-龥]{2,3}(?:说|讲|表示|指出|强调|要求|提出|认为)");
}
