package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.article.Sentence;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;

/// How Chinese papers report meetings. Works on the simplified form of the text, which is as long as the text
/// itself, so that its spans hold for both.
final class ChineseReports implements Reports {
    /// A title of office or a group of people with all its attributes is shorter than this.
    private static final int LONGEST_TITLE = 60;

    private static final String OF_PLACE = "(?:省|市|自治区|区|县|州|盟|旗|镇|乡)";
    private static final String SITTING =
            "(?:会议|全会|大会|常委会议|座谈会|研讨会|推进会|调度会|通报会|部署会|动员会|总结会|交流会|报告会|学习会|民主生活会|见面会|恳谈会|协商会|听证会|宣讲会|咨询会|工作会|现场会|党代会|人代会|集体学习|会见|会谈|第[一二三四五六七八九十百\\d]{1,5}次会(?=[^议一-龥]))";

    private static final Pattern MEETING = Pattern.compile("主持召开|(?:召开|举行)[^。！？]{0,80}?" + SITTING + "|召开会议|" + SITTING
            + "[^。！？，]{0,40}?(?:召开|举行|开幕|闭幕|开会)|主持(?:了)?(?:会议|大会|座谈会|会见)|集体学习|会见|会谈"
            + "|会议(?:指出|强调|要求|传达|听取|审议|学习|研究)|出席[^。，]{0,20}(?:会议|大会)");

    private static final Pattern BODY = Pattern.compile("(?:中共)?" + OF_PLACE
            + "(?:直属机关)?委(?:全面[一-龥]{2,12}委员会|常委会|常务委员会|理论学习中心组|政法委|[一-龥]{2,24}领导小组|[一-龥]{2,4}工委)?(?!书记|副书记|常委(?!会)|委员(?!会)|办)"
            + "|" + OF_PLACE + "(?:人民)?政府(?:党组(?:理论学习中心组)?)?(?!工作报告|办|秘书)"
            + "|" + OF_PLACE + "?(?:第?[十百〇一二三四五六七八九]{1,4}届)?" + OF_PLACE
            + "?(?:人大常委会|政协|人民代表大会常务委员会)(?:党组)?(?:理论学习中心组|常委会)?(?!主席|副主席|委员|主任|副主任|秘书)"
            + "|" + OF_PLACE + "(?:第?[十百〇一二三四五六七八九]{1,4}届)?(?:人民代表大会|人大)(?!常|代表)"
            + "|中共中央政治局(?:常务委员会)?|国务院(?=常务会议)|" + OF_PLACE + "(?:纪委监委|纪委|委政法委|委组织部|委宣传部)"
            + "|(?:[一-龥]{2,10}(?:大学|学院|集团|公司))?党委(?:常委会|理论学习中心组)?(?!书记|副书记|常委(?!会)|委员)"
            + "|" + OF_PLACE + "(?:20\\d{2}年)?[一-龥]{2,24}?(?:领导小组|指挥部|委员会)(?!组长|副组长|主任|成员|指挥)"
            + "|(?:(?<=^|[^一-龥])|(?<=召开))(?:党组|党工委)");

    /// A body meets when a meeting of its own stands right behind its name, within the same clause.
    private static final Pattern AFTER_BODY =
            Pattern.compile("[^，。；、“”《》一-龥]{0,3}(?:20\\d{2}年(?:度)?)?(?:扩大|今[天日]|昨[天日])?[^，。；、《》]{0,26}?(?:" + SITTING
                    + "|召开|举行|常务会|专题学习|开展.{0,4}学习)");

    private static final Map<Pattern, Kind> KINDS = kinds();

    private static Map<Pattern, Kind> kinds() {
        var kinds = new LinkedHashMap<Pattern, Kind>();
        kinds.put(Pattern.compile("常务会议"), Kind.EXECUTIVE);
        kinds.put(Pattern.compile("集体学习|中心组|读书班|学习会"), Kind.STUDY);
        kinds.put(Pattern.compile("党组"), Kind.PARTY_GROUP);
        kinds.put(Pattern.compile("人大|人民代表大会|政协|主任会议|主席会议|常委会第[^。，]{1,8}次会议|[一二三四五六七八九十]届[^。，]{0,4}次"), Kind.SESSION);
        kinds.put(Pattern.compile("委常委会|常委会"), Kind.STANDING_COMMITTEE);
        kinds.put(Pattern.compile("(?:领导小组|指挥部|委员会)"), Kind.LEADING_GROUP);
        kinds.put(Pattern.compile("座谈会|恳谈会"), Kind.SYMPOSIUM);
        kinds.put(Pattern.compile("会见|会谈"), Kind.TALKS);
        kinds.put(
                Pattern.compile("工作[一-龥]{0,8}会|推进会|动员(?:部署)?[大]?会|电视电话会议|视频会议|干部(?:大)?会议?|通报会|部署会|调度会|现场会"),
                Kind.WORK_CONFERENCE);
        return kinds;
    }

    /// The meeting's own name: what was held, or what stands before "was held".
    private static final Pattern SITTING_NAMED =
            Pattern.compile("(?:主持召开|召开|举行|主持|出席|参加)(?:了)?(?<held>[^，。；！？\\n]{0,60}?"
                    + SITTING + ")(?:[（(]扩大[）)])?(?<more>(?:暨|和)[^，。；！？\\n]{0,40}?" + SITTING
                    + ")?|(?<=^|[，。\\s])(?<opens>(?:(?!主持|召开|举行)[^，。；！？\\n]){2,60}?)(?:(?:今[天日]|昨[天日]|[（(]|\\d|在[一-龥（）()]{2,20}?)(?:(?!主持)[^，。]){0,24})?(?:(?:召开|举行|开展)[^，。；！？\\n]{0,40}?"
                    + SITTING + "|继续举行|召开|举行|开幕|闭幕)");

    private static final String AS_REPORTED = "(?!精神|要求|中|时|稿|指示|摘编|全文)";

    /// Words of presence. 讲话 is one only as something done now, not as a speech that is studied.
    private static final Pattern PRESENCE =
            Pattern.compile("(?<preside>主持召开|主持(?!人|词|下|者|编|工作))|(?<speak>(?<!重要|的|系列|专题|发表)讲话" + AS_REPORTED
                    + "|发表(?:重要|了)?讲话" + AS_REPORTED
                    + "|(?<!工|合|动|协|操|运|制|写|创|当)作(?:了)?[^，。、；]{0,30}?(?:报告|讲话|发言|部署|辅导|汇报|说明|总结|点评|表态|宣讲|授课|讲座)(?!精神|中|时|指出)"
                    + "|(?:在会上)?(?:宣读|传达)(?:了)?(?=《|[^，。]{0,12}(?:批复|决定|名单))|(?:汇报|通报|介绍|报告)(?:了)?(?=[^，。]{0,60}?(?:情况|安排|工作|考虑|决定))|致(?:辞|欢迎辞|欢迎词|词)(?!中|时)"
                    + "|(?<!大会|交流)发言(?!中|时|人|精神|材料)|交流发言(?!中|时|材料))"
                    + "|(?<attend>(?<!应邀|曾)(?:出席|列席|参加|参会)(?!过|[^，。]{0,12}的(?!领导|还有|有|市|省|区|县|同志)|工作(?!会|部署|推进|调度)|调研|检查|考察|慰问|革命|代表|高考|考试|比赛)|应邀出席|陪同(?!.{0,6}下)|与会(?!者|人员|代表|同志|委员)|到会|在主席台(?:前排)?就座)"
                    + "|(?<meet>会见(?:了)?(?=[^，。]{2})|与[^，。]{2,60}?(?:会谈|举行会谈|座谈))");

    /// 出席会议的还有 …: the list stands behind.
    private static final Pattern LIST_BEHIND =
            Pattern.compile("(?:出席|参加|列席|在主席台(?:前排)?就座)(?:会议|大会|活动|今天会议|开幕会|闭幕会)?的(?<title>[一-龥]{0,12}?)(?:还)?有[:：]?");

    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。！？\\n]");
    private static final String SEPARATORS = "、，,；;：:。！？|";
    private static final Pattern TRAILING = Pattern.compile(
            "(?:分别在|在会议?上|在大会上|在座谈会上|会上|在[一-龥]{0,6}主会场|在[一-龥]{0,6}分会场|在线上|通过视频|以视频形式|在|还|也|分别|共同|一同|等(?:\\d{1,3}人)?|等[一-龥]{0,6}领导(?:同志)?|一并|应邀|先后|依次|逐一|围绕[^，。]{2,30}|结合[^，。]{2,30}|就[^，。]{2,40}|向[一-龥]{0,6}(?:大会|会议)|受[^，。]{1,16}委托|同时|均|亲自|继续|同日|率队|带队|作为[^，。]{2,10}|全程|受邀|出席并|出席会议并|讲话并)$");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[^，。]{0,40}?\\d{1,2}[日号](?:上午|下午|晚上|晚间|晚|傍晚|中午|凌晨|清晨|早上)?[）)]?|[^，。]{0,30}?(?:会议|全会|大会|活动|仪式|学习会|会见|座谈会|论坛|开幕式|闭幕会)由|由|会上|会前|会后|随后|今天|今日|昨天|昨日|今天下午|今天上午|昨天下午|昨天上午|同日|上午|下午|近日|日前|当日|当天|当晚|[^，。]{0,30}[^一-龥]时|受[^，。]{1,40}?委托|据[^，]{2,16}(?:消息|报道)|(?:根据|按照)[^，。]{2,30}(?:安排|要求|部署)|其中|期间|在[^，。]{2,20}(?:会上|会议上|期间))");
    private static final Pattern GROUP = Pattern.compile(
            "(?:同志|负责人|领导|常委|成员|委员|代表|干部|人员|班子|嘉宾|专家|企业家|主要负责同志|负责同志|书记|市长|县长|区长|主席|主任|党员|师生|老同志|组长)(?:[一-龥\\d]{0,4}人)?$");

    /// What may stand in the list of a group before its last word: 济南市、省直有关部门负责同志.
    private static final Pattern UNIT =
            Pattern.compile("^[一-龥（）()]{1,24}(?:[省市区县州盟旗镇乡]|部门|单位|企业|高校|院校|机关|街道|团体|协会|委办局|院)$");

    /// A verb inside what looks like a title: somebody else's doing, not the subject.
    private static final Pattern VERB_WITHIN = Pattern.compile(
            "传达|学习|贯彻|落实|听取|按照|根据|关于|对于|免去|任命|接受|同意|提名|选举|当选|邀请|委托|感谢|会见|看望|慰问|强调|指出|要求|表示|围绕|以及|报道|接替|未|没有|缺席|请假|除|曾|将于|拟|原定|向[^，。]{0,8}(?:汇报|报告)|代表[^，。]{2,20}向");
    private static final Pattern NEGATED = Pattern.compile("(?:未|没有|未能|无法|不能|因故|因病|因事|不|曾|将|拟|邀请|要|应|须|可|需)$");

    /// 主持的会议, 在主持召开…时的讲话: told of another meeting.
    private static final Pattern REPORTED = Pattern.compile(
            "的(?!还有|有|领导|市领导|省领导)|[^，。]{0,40}时的|[^，。]{0,40}时(?:所)?(?:发表|作)(?:的)?重要|[^，。]{0,30}(?:的)?(?:重要)?(?:讲话|指示|批示)精神");

    private static final Pattern VOICE = Pattern.compile(
            "^(?:在[^，。]{2,30}(?:上|时|中)[，,]?)?(?<who>(?:会议|全会|大会|座谈会|学习会|推进会|双方|与会[一-龥]{1,6})|他|她|[一-龥·]{2,6}?)(?:在[^，。]{2,36}?(?:时|中|上))?"
                    + "(?:还|进一步|并|也|最后|同时|一致|首先|充分|代表[^，。]{2,20})?(?:指出|强调|要求|认为|表示|说|提出|明确|决定|希望|介绍|代表)");
    private static final Pattern COLLECTIVE = Pattern.compile("会议|全会|大会|座谈会|学习会|推进会|双方|与会.*");

    private static final String ADVERBS =
            "(?:专题|认真|深入|集体|分别|原则|再次|进一步|传达|书面|分组|围绕[^，。]{2,20}|并|还|也|先后|逐项|统筹|全面|共同|一并|着重|重点|调度了)*";
    private static final String MATTER_VERB =
            "(?:传达|听取|审议|审定|审查|讨论|学习|研究|部署|安排|表决通过|通过(?=了|《|关于|有关)|原则通过|批准|决定(?=任命|免去|接受|按程序))";
    private static final Map<Pattern, AgendaItem.Verb> VERBS = verbs();

    private static Map<Pattern, AgendaItem.Verb> verbs() {
        var verbs = new LinkedHashMap<Pattern, AgendaItem.Verb>();
        verbs.put(Pattern.compile("传达"), AgendaItem.Verb.CONVEYED);
        verbs.put(Pattern.compile("听取"), AgendaItem.Verb.HEARD);
        verbs.put(Pattern.compile("审议(?:并)?(?:表决)?通过|讨论(?:并)?(?:原则)?通过|表决通过|通过|批准|原则同意|决定"), AgendaItem.Verb.APPROVED);
        verbs.put(Pattern.compile("审议|审定|讨论|审查"), AgendaItem.Verb.REVIEWED);
        verbs.put(Pattern.compile("学习|研究"), AgendaItem.Verb.STUDIED);
        verbs.put(Pattern.compile("部署|安排"), AgendaItem.Verb.DEPLOYED);
        verbs.put(Pattern.compile("指出|强调|要求|认为|明确|提出|表示"), AgendaItem.Verb.STRESSED);
        return verbs;
    }

    /// A clause that says what the meeting did, at its beginning.
    private static final Pattern MATTER = Pattern.compile(
            "(?<=^|[，,；;：:。\\n])\\s*(?<lead>(?:会议|全会|大会|会上|学习会|[^，。；]{0,24}?会议上)?(?:还|并|也|上|首先|随后|最后)?[，,]?)(?<verb>"
                    + ADVERBS + MATTER_VERB + ")");
    private static final Pattern BY_THE_MEETING = Pattern.compile(
            "^\\s*(?:在[^，。]{0,20})?(?:会议|全会|大会|会上|学习会|主任会议|主席会议)(?:还|并|也|上|首先|随后|最后|决定|表决|集体|专题|认真|深入)*[，,]?" + ADVERBS
                    + MATTER_VERB);
    private static final Pattern MATTER_ENDS =
            Pattern.compile("[，,；;](?=(?:并)?(?:对[^，。；]{2,30})?(?:进一步)?(?:强调|指出|要求|认为|提出|明确|决定按|推动|加快|以实际))");

    private static final Pattern DOCUMENT = Pattern.compile("《[^《》\\n]{2,100}》");
    private static final Pattern NEWSPAPER = Pattern.compile("《[^》]*(?:日报|晚报|新闻|时报|周刊|杂志|求是)》");
    private static final Pattern VENUE = Pattern.compile(
            "(?<!将|已)在(?<place>[一-龥A-Za-z（）()]{2,24}?)(?:隆重)?(?:召开|举行|开幕|闭幕)|以(?<video>视频形式|视频会议形式|视频会议方式|电视电话会议形式)(?:召开|举行)|(?<sort>电视电话会议|视频会议)");

    /// Some sites print Chinese with the commas of ASCII.
    private static final Pattern COMMAS = Pattern.compile("(?<!\\d),|,(?!\\d)");

    private final String text;

    ChineseReports(String text) {
        this.text = COMMAS.matcher(Script.simplified(text)).replaceAll("，");
    }

    @Override
    public boolean statesMeeting(Span words) {
        var meetings = region(MEETING, words);
        while (meetings.find()) {
            if (!isYetToCome(words.start(), meetings)) {
                return true;
            }
        }
        return false;
    }

    private boolean isYetToCome(int from, Matcher meeting) {
        return YET_TO_COME
                .matcher(text)
                .region(Math.max(from, meeting.start() - 24), meeting.end())
                .find();
    }

    private static final Pattern YET_TO_COME = Pattern.compile("(?:将于|将在|定于|拟于|拟在|即将|将)[^，。]{0,24}(?:召开|举行|开幕)");

    @Override
    public List<Span> bodies(Span words) {
        var found = new ArrayList<Span>();
        var places = Places.in(text, words);
        for (var sitting : sittings(words)) {
            for (var part : joined(sitting)) {
                var bodies = region(BODY, part);
                if (bodies.find() && meets(Span.of(bodies), words)) {
                    addBody(found, withPlace(Span.of(bodies), places, part.start()));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private void addBody(List<Span> found, Span body) {
        if (found.stream().noneMatch(other -> other.in(text).equals(body.in(text)))) {
            found.add(body);
        }
    }

    /// `暨` and `和` join meetings.
    private List<Span> joined(Span sitting) {
        var parts = new ArrayList<Span>();
        var from = sitting.start();
        var joints = region(JOINT, sitting);
        while (joints.find()) {
            parts.add(new Span(from, joints.start()));
            from = joints.end();
        }
        parts.add(new Span(from, sitting.end()));
        return parts;
    }

    private static final Pattern JOINT = Pattern.compile("(?<=会|议|[）)])(?:暨|和)");

    /// `上海` + `市十六届人大常委会`: the place's name belongs to the body.
    private static Span withPlace(Span body, List<Places.Mention> places, int from) {
        return places.stream()
                .map(Places.Mention::span)
                .filter(place -> place.start() >= from
                        && place.start() < body.start()
                        && place.end() >= body.start()
                        && place.end() <= body.start() + 3)
                .findFirst()
                .map(body::to)
                .orElse(body);
    }

    /// The stretches that name a meeting which is held.
    private List<Span> sittings(Span words) {
        var found = new ArrayList<Span>();
        var sittings = region(SITTING_NAMED, words);
        while (sittings.find() && found.size() < 6) {
            if (sittings.group("held") != null) {
                var end = sittings.group("more") == null ? sittings.end("held") : sittings.end("more");
                found.add(new Span(sittings.start("held"), end));
            } else if (sittings.end("opens") > sittings.start("opens")) {
                found.add(new Span(sittings.start("opens"), sittings.end()));
            }
        }
        return found;
    }

    private boolean meets(Span body, Span words) {
        var after = text.substring(body.end(), Math.min(words.end(), body.end() + 44));
        return AFTER_BODY.matcher(after).lookingAt() || after.isEmpty() || after.startsWith("召开");
    }

    @Override
    public Optional<Kind> kind(Span words) {
        for (var sitting : sittings(words)) {
            var name = joined(sitting).getFirst();
            for (var kind : KINDS.entrySet()) {
                if (region(kind.getKey(), name).find()) {
                    return Optional.of(kind.getValue());
                }
            }
        }
        var talks = TALKS.matcher(text).region(words.start(), words.end());
        return talks.find() ? Optional.of(Kind.TALKS) : Optional.empty();
    }

    private static final Pattern TALKS = Pattern.compile("会见(?!.{0,2}记者)|举行会谈");

    @Override
    public Optional<Level> level(Span body) {
        return level(body.in(text));
    }

    @Override
    public Optional<Level> levelOf(String title) {
        var offices = Script.simplified(title).split("[、，,]", -1);
        return level(offices[offices.length - 1]);
    }

    private static Optional<Level> level(String words) {
        if (words.contains("中央政治局") || words.startsWith("国务院") || words.startsWith("全国")) {
            return Optional.of(Level.NATIONAL);
        }
        if (words.contains("省") || words.contains("自治区")) {
            return Optional.of(Level.PROVINCIAL);
        }
        if (words.contains("市") || words.contains("州") || words.contains("盟")) {
            return Optional.of(Level.MUNICIPAL);
        }
        if (words.contains("区") || words.contains("县") || words.contains("旗")) {
            return Optional.of(Level.COUNTY);
        }
        return words.contains("镇") || words.contains("乡") ? Optional.of(Level.TOWNSHIP) : Optional.empty();
    }

    @Override
    public Optional<Span> yearInName(Span words) {
        var year = YEAR_IN_NAME.matcher(text).region(words.start(), words.end());
        return year.find() ? Optional.of(new Span(year.start(1), year.end(1))) : Optional.empty();
    }

    private static final Pattern YEAR_IN_NAME =
            Pattern.compile("(?:召开|举行)[^，。]{0,12}?(20\\d{2})年(?:度)?[^，。]{0,16}?第[一二三四五六七八九十百\\d]{1,5}次");

    @Override
    public Optional<Level> reach(Span words) {
        var whole = REACH.matcher(text).region(words.start(), words.end());
        return whole.find() ? level(Span.of(whole)) : Optional.empty();
    }

    private static final Pattern REACH = Pattern.compile("全省|全市|全区|全县|(?:召开|举行)[一-龥]{0,4}?[省市区县](?=[一-龥]{2,24}会议)");

    @Override
    public List<Present> present(Span sentence) {
        var found = new ArrayList<Present>();
        walkPresence(
                sentence,
                (presence, run, word) -> run.people()
                        .forEach(named -> found.add(
                                new Present(presence, new Named(named.name(), named.title(), Optional.of(word))))));
        return found;
    }

    @Override
    public List<Span> groups(Span sentence) {
        var found = new ArrayList<Span>();
        walkPresence(sentence, (presence, run, word) -> {
            if (presence == Presence.ATTENDED && !word.in(text).startsWith("会见")) {
                found.addAll(run.groups());
            }
        });
        return found;
    }

    /// Who stands before a word of presence.
    private record Run(List<Named> people, List<Span> groups) {
        boolean isEmpty() {
            return people.isEmpty() && groups.isEmpty();
        }
    }

    private interface PresenceVisitor {
        void visit(Presence presence, Run subject, Span word);
    }

    /// Goes through a sentence from one word of presence to the next. The subject is the unbroken chain of names
    /// and groups that ends at the word.
    private void walkPresence(Span sentence, PresenceVisitor visitor) {
        if (opensCollectiveVoice(sentence)) {
            return;
        }
        var behind = region(LIST_BEHIND, sentence);
        if (behind.find()) {
            var list = listBehind(behind, sentence.end());
            if (!list.isEmpty()) {
                visitor.visit(Presence.ATTENDED, list, new Span(behind.start(), behind.start() + 2));
            }
        }
        var words = region(PRESENCE, sentence);
        var cursor = sentence.start();
        while (words.find()) {
            if (words.start() < cursor || isReported(words.end(), sentence)) {
                continue;
            }
            var subject = chainBefore(cursor, words.start());
            if (subject.isEmpty()) {
                continue;
            }
            visitor.visit(presence(words), subject, Span.of(words));
            var clauseEnd = clauseEnd(words.end(), sentence.end());
            for (var more : alsoDone(words.end(), sentence.end(), clauseEnd)) {
                visitor.visit(more.presence(), subject, more.word());
                clauseEnd = Math.max(clauseEnd, clauseEnd(more.word().end(), sentence.end()));
            }
            cursor = Math.min(clauseEnd + 1, sentence.end());
            words.region(cursor, sentence.end());
        }
    }

    private static Presence presence(Matcher word) {
        if (word.group("preside") != null) {
            return Presence.PRESIDED;
        }
        return word.group("speak") != null ? Presence.SPOKE : Presence.ATTENDED;
    }

    private record Done(Presence presence, Span word) {}

    private static final Pattern ALSO = Pattern.compile(
            "(?:并|同时|[，,]\\s?并)(?:在会上|代表[^，。]{2,20}|就[^，。]{2,30}|作为[^，。]{2,12})?(?:(?<preside>主持(?:会议)?)|(?<speak>(?:发表)?(?:重要)?讲话(?!精神)|致辞|讲课|授课|发言|作(?:了)?[^，。]{0,40}?(?:报告|讲话|发言|部署|授课|辅导|总结)))");

    /// `并讲话`, `并作总结`: more done by the same people.
    private List<Done> alsoDone(int from, int to, int clauseEnd) {
        var found = new ArrayList<Done>();
        var also = region(ALSO, new Span(from, Math.min(to, clauseEnd + 40)));
        while (also.find()) {
            if (also.start() <= clauseEnd
                    || also.group().startsWith("，")
                    || also.group().startsWith(",")) {
                var group = also.group("preside") != null ? "preside" : "speak";
                found.add(new Done(
                        group.equals("preside") ? Presence.PRESIDED : Presence.SPOKE,
                        new Span(also.start(group), also.end(group))));
            }
        }
        return found;
    }

    private boolean isReported(int after, Span sentence) {
        var rest = text.substring(after, Math.min(after + 60, sentence.end()));
        return REPORTED.matcher(rest).lookingAt();
    }

    private int clauseEnd(int from, int to) {
        var end = CLAUSE_END.matcher(text).region(from, to);
        return end.find() ? end.start() : to;
    }

    private boolean opensCollectiveVoice(Span sentence) {
        var voice = VOICE.matcher(text).region(sentence.start(), sentence.end());
        return voice.lookingAt() && COLLECTIVE.matcher(voice.group("who")).matches();
    }

    /// A part of a list.
    ///
    /// @param words what it says, without what leads in
    /// @param name  in it, at its end
    /// @param close whether it is joined to the part before by 、 or 和 rather than by a comma
    private record Item(Span words, Optional<Span> name, boolean close) {}

    private Run chainBefore(int cursor, int end) {
        var from = Math.max(cursor, end - 600);
        var to = withoutTrailing(from, end);
        if (to < 0) {
            return new Run(List.of(), List.of());
        }
        var items = itemsOf(from, to);
        var first = items.size();
        while (first > 0 && isPart(items.get(first - 1), first - 1 == 0 || startsSentencePart(items, first - 1))) {
            first--;
        }
        return run(items.subList(first, items.size()), first == 0);
    }

    /// A part without a title counts as a name only when it is nothing but a name.
    private boolean isPart(Item item, boolean opens) {
        var words = item.words().in(text);
        if (item.name().isPresent()) {
            var title = titleOf(item);
            return title.map(span -> !VERB_WITHIN.matcher(span.in(text)).find()).orElse(opens || isBareName(item));
        }
        return words.length() <= LONGEST_TITLE
                && !VERB_WITHIN.matcher(words).find()
                && (Names.endsLikeTitle(words)
                        || GROUP.matcher(words).find()
                        || UNIT.matcher(words).find());
    }

    private static boolean startsSentencePart(List<Item> items, int i) {
        return !items.get(i).close();
    }

    private static boolean isBareName(Item item) {
        return item.name().filter(name -> name.equals(item.words())).isPresent();
    }

    private Optional<Span> titleOf(Item item) {
        return item.name()
                .map(name -> new Span(item.words().start(), name.start()))
                .filter(before -> !before.isEmpty());
    }

    private Run run(List<Item> items, boolean whole) {
        var people = new ArrayList<Named>();
        var groups = new ArrayList<Span>();
        Optional<Span> shared = Optional.empty();
        var pending = -1;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!item.close()) {
                shared = Optional.empty();
                pending = close(groups, items, pending, i);
            }
            if (item.name().isEmpty()) {
                pending = pending < 0 ? i : pending;
                continue;
            }
            var name = item.name().get();
            var own = titleOf(item);
            if (own.isPresent() || pending >= 0) {
                var start = item.words().start();
                if (pending >= 0 && isTitles(items.subList(pending, i)) && own.isPresent()) {
                    start = items.get(pending).words().start();
                } else {
                    close(groups, items, pending, i);
                }
                pending = -1;
                shared =
                        Optional.of(new Span(start, name.start())).filter(title -> Names.endsLikeTitle(title.in(text)));
            }
            people.add(new Named(name, shared, Optional.empty()));
        }
        close(groups, items, pending, items.size());
        return new Run(isTrusted(people, whole) ? people : List.of(), groups);
    }

    /// One bare name counts only at the beginning of what is said; several, or one with a title, count anywhere.
    private static boolean isTrusted(List<Named> people, boolean whole) {
        return whole
                || people.size() > 1
                || people.stream().anyMatch(named -> named.title().isPresent());
    }

    private boolean isTitles(List<Item> items) {
        return items.stream().allMatch(item -> Names.endsLikeTitle(item.words().in(text)));
    }

    /// Parts without a name that no name follows are a group, if they end like one.
    private int close(List<Span> groups, List<Item> items, int pending, int end) {
        if (pending >= 0 && end > pending) {
            var last = end;
            while (last > pending
                    && !GROUP.matcher(items.get(last - 1).words().in(text)).find()) {
                last--;
            }
            if (last > pending) {
                groups.add(items.get(pending).words().to(items.get(last - 1).words()));
            }
        }
        return -1;
    }

    private Run listBehind(Matcher behind, int sentenceEnd) {
        var items = itemsOf(behind.end(), Math.min(sentenceEnd, behind.end() + 600));
        var last = 0;
        while (last < items.size() && (items.get(last).name().isPresent() || isPart(items.get(last), false))) {
            last++;
        }
        var people = run(items.subList(0, last), true).people();
        if (behind.group("title").isEmpty()) {
            return new Run(people, List.of());
        }
        var title = Optional.of(new Span(behind.start("title"), behind.end("title")));
        var shared = new ArrayList<Named>();
        var sharing = true;
        for (var i = 0; i < people.size(); i++) {
            var named = people.get(i);
            sharing = sharing
                    && named.title().isEmpty()
                    && (i == 0 || text.charAt(named.name().start() - 1) == '、');
            shared.add(sharing ? new Named(named.name(), title, Optional.empty()) : named);
        }
        return new Run(shared, List.of());
    }

    /// Returns where the subject ends before adverbs and the like, or -1 where the word is denied.
    private int withoutTrailing(int from, int end) {
        var to = end;
        for (var round = 0; round < 6; round++) {
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            var start = Math.max(from, to - 60);
            var words = text.substring(start, to);
            if (NEGATED.matcher(words).find()
                    && Names.chineseEndingAt(text, from, to).isEmpty()) {
                return -1;
            }
            var trailing = TRAILING.matcher(words);
            if (trailing.find()
                    && !(Names.chineseEndingAt(text, start, to).isPresent()
                            && trailing.group().length() == 1)) {
                to = start + trailing.start();
                continue;
            }
            if (words.endsWith("同志")
                    && Names.chineseEndingAt(text, from, to - 2).isPresent()) {
                to -= 2;
                continue;
            }
            var behalf = words.lastIndexOf("代表");
            if (behalf > 0 && Names.chineseEndingAt(text, from, start + behalf).isPresent()) {
                to = start + behalf;
                continue;
            }
            break;
        }
        return to;
    }

    /// The parts of a list between separators, without what leads in.
    private List<Item> itemsOf(int from, int to) {
        var items = new ArrayList<Item>();
        var start = from;
        var close = false;
        for (var i = from; i <= to; i++) {
            var c = i < to ? text.charAt(i) : '，';
            if (i == to || SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c)) {
                addItems(items, start, i, close);
                close = c == '、' || Character.isWhitespace(c) && close;
                start = i + 1;
            } else if (text.startsWith("以及", i)) {
                addItems(items, start, i, close);
                close = true;
                start = i + 2;
            } else if ((c == '和' || c == '与' || c == '及') && i > start && isNameEnd(start, i)) {
                addItems(items, start, i, close);
                close = true;
                start = i + 1;
            }
        }
        return items;
    }

    private boolean isNameEnd(int start, int at) {
        return at - start <= LONGEST_TITLE
                && Names.chineseEndingAt(text, start + leadIn(start, at), at).isPresent();
    }

    private void addItems(List<Item> items, int from, int to, boolean close) {
        if (to <= from) {
            return;
        }
        var start = from + leadIn(from, to);
        if (start >= to) {
            return;
        }
        var isShort = to - start <= LONGEST_TITLE;
        var name = isShort ? Names.chineseEndingAt(text, start, to) : Optional.<Span>empty();
        items.add(new Item(new Span(start, to), name, close && start == from));
    }

    private int leadIn(int from, int to) {
        var taken = 0;
        for (var round = 0; round < 5; round++) {
            var words = text.substring(from + taken, Math.min(to, from + taken + 90));
            var lead = LEADING.matcher(words);
            if (!lead.find() || lead.end() == 0) {
                break;
            }
            taken += lead.end();
        }
        return taken;
    }

    @Override
    public List<Named> named(Span words) {
        var found = new ArrayList<Named>();
        var titles = region(TITLE, words);
        while (titles.find()) {
            Names.chineseBeginningAt(text, titles.end(), words.end(), this::mayEndName)
                    .ifPresent(name -> found.add(new Named(
                            name, Optional.of(wholeTitle(titles.start(), titles.end(), words)), Optional.empty())));
        }
        var after = region(NAME_THEN_TITLE, words);
        while (after.find()) {
            nameBefore(after.start(1), words.start())
                    .filter(name ->
                            found.stream().noneMatch(other -> other.name().overlaps(name)))
                    .ifPresent(name -> found.add(
                            new Named(name, Optional.of(new Span(after.start(1), after.end(1))), Optional.empty())));
        }
        found.sort(Comparator.comparing(Named::name));
        return found;
    }

    private static final Pattern TITLE = Pattern.compile(
            "(?:书记|省长|市长|县长|区长|州长|镇长|乡长|主席|主任|组长|部长|院长|校长|秘书长|局长|厅长|处长|行长|董事长|总经理|总裁|会长|教授|院士|研究员|司令员|政委|检察长|市领导|省领导|区领导|县领导|老同志|总领事|大使)");
    private static final Pattern NAME_THEN_TITLE = Pattern.compile(
            "(?<=[一-龥]{2})(总书记|副总理|总理|国家主席|主席(?=[^团台会]))(?!团|台|会议)|(?<=[一-龥]{2})(同志)(?=[，。、]|在|任|为|的|重要|关于)");
    private static final Pattern FOLLOWS = Pattern.compile(
            "[^一-龥·]|[和与及](?=[一-龥])|主持|讲话|出席|参加|列席|陪同|在|说|指出|强调|表示|要求|代表|作|介绍|宣读|致辞|发言|汇报|通报|同志|到|率|等|认为|是|为|的(?=讲话|报告|辞|说)|担任|任|前往|会见|先后|分别|主讲|带队|对|向|就|一行|应邀|还|也|随后|调研|传达|当选|被|受|同");

    private boolean mayEndName(int at) {
        return at >= text.length()
                || FOLLOWS.matcher(text).region(at, text.length()).lookingAt();
    }

    /// The name before 总书记 and the like, in running text: three characters if they can be a name, else two.
    private Optional<Span> nameBefore(int end, int from) {
        for (var length : new int[] {3, 2, 4}) {
            var start = end - length;
            if (start >= from && Names.isChineseName(text, start, end) && !isCutOff(start, from)) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    private boolean isCutOff(int start, int from) {
        return start > from
                && Language.isHan(text.charAt(start - 1))
                && BEFORE_NAME.indexOf(text.charAt(start - 1)) < 0;
    }

    private static final String BEFORE_NAME = "以彻习由了和与对受在为的是于实会到达向给遵入神照述用循悟把解心及同让按从经据使听着";

    /// The whole title that ends at `end`: back to a separator or a verb, over 、 between titles.
    private Span wholeTitle(int start, int end, Span words) {
        var from = start;
        while (from > words.start() && end - from < LONGEST_TITLE) {
            var c = text.charAt(from - 1);
            if (Language.isHan(c)
                    || c == '、' && Names.endsLikeTitle(text.subSequence(Math.max(words.start(), from - 7), from - 1))) {
                from--;
            } else {
                break;
            }
        }
        var before = text.substring(from, end);
        var cut = TITLE_LEAD.matcher(before);
        var taken = 0;
        while (cut.find()) {
            if (cut.end() <= start - from) {
                taken = cut.end();
            }
        }
        taken += leadIn(from + taken, end);
        return new Span(Math.min(from + taken, start), end);
    }

    private static final Pattern TITLE_LEAD =
            Pattern.compile("传达|学习|贯彻|落实|听取|由|对|是|为|了|在|按照|根据|关于|受|任命|决定|和(?=[省市县区中国国])|与|向|给|及|召开|主持|选举|补选|接受|免去");

    @Override
    public Optional<Voice> opensVoice(Sentence sentence) {
        if (region(BY_THE_MEETING, sentence.span()).lookingAt()) {
            return Optional.of(Voice.MEETING);
        }
        var voice = VOICE.matcher(text)
                .region(sentence.span().start(), sentence.span().end());
        if (!voice.lookingAt()) {
            return Optional.empty();
        }
        var who = voice.group("who");
        if (COLLECTIVE.matcher(who).matches()) {
            return Optional.of(Voice.MEETING);
        }
        if (who.equals("他") || who.equals("她")) {
            return Optional.of(Voice.of(""));
        }
        return Names.isChineseName(who, 0, who.length()) ? Optional.of(Voice.of(who)) : Optional.empty();
    }

    @Override
    public List<Matter> matters(Sentence sentence) {
        var span = sentence.span();
        var found = new ArrayList<Matter>();
        if (region(BY_THE_MEETING, span).lookingAt() || statesMeeting(span) && !opensStress(span)) {
            var starts = new ArrayList<Span>();
            var matters = region(MATTER, span);
            while (matters.find()) {
                starts.add(new Span(matters.start("verb"), matters.end("verb")));
            }
            for (var i = 0; i < starts.size(); i++) {
                if (i > 0 && isDemanded(starts.get(i - 1).end(), starts.get(i).start())) {
                    break;
                }
                var end = i + 1 < starts.size() ? starts.get(i + 1).start() : span.end();
                addMatter(found, starts.get(i), end);
            }
        }
        if (found.isEmpty() && opensVoice(sentence).isPresent()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, span));
        }
        return found;
    }

    /// Behind 要求 and the like stands what others are to do.
    private boolean isDemanded(int from, int to) {
        return DEMANDS.matcher(text).region(from, to).find();
    }

    private static final Pattern DEMANDS = Pattern.compile("[，；](?:并)?(?:对[^，。；]{2,30})?(?:进一步)?(?:强调|指出|要求|认为|提出)");

    private boolean opensStress(Span span) {
        return VOICE.matcher(text).region(span.start(), span.end()).lookingAt();
    }

    private void addMatter(List<Matter> found, Span verb, int end) {
        var cut = MATTER_ENDS.matcher(text).region(verb.end(), end);
        var to = cut.find() ? cut.start() : end;
        while (to > verb.end() && "，,；;。：: \n并还".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to - verb.end() >= 4) {
            var words = new Span(verb.start(), to);
            verb(words.in(text).substring(0, Math.min(words.length(), verb.length() + 6)))
                    .ifPresent(sort -> found.add(new Matter(sort, words)));
        }
    }

    private static Optional<AgendaItem.Verb> verb(String words) {
        return VERBS.entrySet().stream()
                .map(entry -> Map.entry(firstIn(entry.getKey(), words), entry.getValue()))
                .filter(entry -> entry.getKey() >= 0)
                .min(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private static int firstIn(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        return found.find() ? found.start() : -1;
    }

    @Override
    public List<Span> documents(Span words) {
        var found = new ArrayList<Span>();
        var titles = region(DOCUMENT, words);
        while (titles.find()) {
            if (!NEWSPAPER.matcher(titles.group()).matches()) {
                found.add(Span.of(titles));
            }
        }
        return found;
    }

    @Override
    public List<Span> venues(Sentence sentence) {
        var found = new ArrayList<Span>();
        var seen = new HashSet<String>();
        var venues = region(VENUE, sentence.span());
        while (venues.find()) {
            for (var group : List.of("place", "video", "sort")) {
                if (venues.group(group) != null && isVenue(venues.group(group)) && seen.add(venues.group(group))) {
                    found.add(new Span(venues.start(group), venues.end(group)));
                }
            }
        }
        return found;
    }

    private static boolean isVenue(String words) {
        return !NOT_A_VENUE.matcher(words).find();
    }

    private static final Pattern NOT_A_VENUE = Pattern.compile("主持|之际|期间|时|上午|下午|阶段|前$|后$|[上下]$|领导下");

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
