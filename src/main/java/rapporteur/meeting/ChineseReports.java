package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.article.Sentence;
import rapporteur.language.Names;
import rapporteur.language.Script;
import rapporteur.language.Span;

/// How Chinese papers report meetings. Works on the simplified form of the text, which is as long as the text
/// itself, so that its spans hold for both.
final class ChineseReports implements Reports {
    private static final String OF_PLACE = "(?:省|市|自治区|区|县|州|盟|旗|镇|乡)";
    private static final String NOT_A_TITLE = "(?!副?(?:书记|主任|主席|秘书长|组长|省长|市长|区长|县长|成员|委员(?!会)|常委(?!会)|领导|部长|办公|政协主席))";

    private static final Pattern MEETING = Pattern.compile(
            "主持召开|召开[^。]{0,40}(?:会|会议)|举行[^。]{0,60}(?:会|会议|会见|会谈|学习)|(?:会议|全会|大会|座谈会|学习会|民主生活会)"
                    + "[^。]{0,30}(?:召开|举行|开幕|闭幕)|主持(?:了)?会议|主持(?:并)?讲话|集体学习|会见|会谈|会议(?:指出|强调|要求|传达|听取|审议|学习|研究)|出席[^。]{0,20}(?:会议|大会)|举行第[^。]{1,12}次");

    private static final Pattern BODY = Pattern.compile(
            "(?:中共)?" + OF_PLACE + "(?:直属机关)?委(?:全面[一-龥]{2,12}委员会|常委会|理论学习中心组|政法委|[一-龥]{2,24}领导小组|[一-龥]{0,4}工委)?"
                    + NOT_A_TITLE
                    + "|" + OF_PLACE + "(?:人民)?政府(?:党组(?:理论学习中心组)?)?" + NOT_A_TITLE
                    + "|" + OF_PLACE + "?(?:第?[十百〇一二三四五六七八九]{1,4}届)?(?:" + OF_PLACE
                    + ")?(?:人大常委会|政协|人民代表大会常务委员会)(?:党组)?(?:理论学习中心组|常委会)?"
                    + NOT_A_TITLE
                    + "|中共中央政治局(?:常务委员会)?|国务院(?=常务会议)|" + OF_PLACE + "(?:纪委监委|纪委|政法委|委组织部|委宣传部)"
                    + "|(?:[一-龥]{2,10}(?:大学|学院|集团|公司))?党委(?:常委会|理论学习中心组)?" + NOT_A_TITLE
                    + "|(?:" + OF_PLACE + ")(?:20\\d{2}年)?[一-龥]{2,24}(?:领导小组|指挥部)");

    private static final Map<Pattern, Kind> KINDS = kinds();

    private static Map<Pattern, Kind> kinds() {
        var kinds = new LinkedHashMap<Pattern, Kind>();
        kinds.put(Pattern.compile("常务会议"), Kind.EXECUTIVE);
        kinds.put(
                Pattern.compile("委常委会(?:班子)?(?:[（(]?扩大[）)]?)?(?:会议|召开|举行|今天|传达|民主生活会)|委常委会[^。]{0,12}会议"),
                Kind.STANDING_COMMITTEE);
        kinds.put(Pattern.compile("集体学习|中心组|读书班"), Kind.STUDY);
        kinds.put(Pattern.compile("党组[^。]{0,20}会议|党组[^。，]{0,10}(?:召开|举行)"), Kind.PARTY_GROUP);
        kinds.put(Pattern.compile("(?:领导小组|指挥部|委员会)[^。，]{0,12}会议"), Kind.LEADING_GROUP);
        kinds.put(Pattern.compile("座谈会"), Kind.SYMPOSIUM);
        kinds.put(Pattern.compile("会见|会谈"), Kind.TALKS);
        kinds.put(
                Pattern.compile("工作(?:推进|调度|视频|电视电话)*会议?|推进会|动员(?:部署)?会|电视电话会议|视频会议|干部会议|通报会|部署会"),
                Kind.WORK_CONFERENCE);
        kinds.put(
                Pattern.compile("(?:人大|人民代表大会|政协)[^。，]{0,24}(?:会议|闭幕|开幕|大会)|主任会议|主席会议|常委会第[^。，]{1,8}次会议"),
                Kind.SESSION);
        return kinds;
    }

    /// Words of presence. 讲话 is one only as something done now, not as a speech that is studied.
    private static final Pattern PRESENCE = Pattern.compile(
            "(?<preside>主持召开|主持)|(?<speak>(?<!重要)讲话(?!精神|要求|中|时|稿)|作(?:了)?[^，。、]{0,16}?(?:报告|讲话|发言|部署|辅导|汇报|说明|总结|点评|表态|宣讲)(?!精神)"
                    + "|(?:宣读|汇报|通报)(?!会)(?:了)?|(?:交流|表态|先后|分别|依次)发言)"
                    + "|(?<attend>出席(?!.{0,3}代表)|列席|参加(?!过)|陪同|与会|在主席台就座)");

    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。]");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;：:\\s]|和(?=[一-龥]{2,3}$)|以及");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:在|还|也|分别|共同|一同|等(?:\\d+人)?|同志|一并|应邀|先后|依次|逐一|并|受.{0,12}委托|代表.{1,16}|同时|均|亲自|继续|同日|率队|带队|等领导|等市领导|等省领导)+$");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:.*?(?:\\d日|\\d年)(?:上午|下午|晚|晚上|中午|清晨)?|.*(?:会议由|全会由|大会由|活动由|仪式由)|由|会上|会前|会后|今天|今天下午|今天上午|昨天|同日|上午|下午|近日|日前|当日|当天|[^。]{0,30}时|.*(?:代理|受邀)|据[^，]{2,12}消息)+");
    private static final Pattern GROUP =
            Pattern.compile("(?:同志|负责人|领导|常委|成员|委员|代表|干部|人员|领导同志|班子|嘉宾|专家|部门|单位|企业家?)(?:\\d+人)?$");

    private static final Pattern VOICE =
            Pattern.compile("^(?<who>(?:会议|全会|大会|座谈会|双方|与会[一-龥]{1,6})|他|她|[一-龥·]{2,6}?)(?:在[^，。]{2,24}(?:时|中|上))?"
                    + "(?:还|进一步|并|也|最后|同时|一致)?(?:指出|强调|要求|认为|表示|说|提出|明确|决定|希望|介绍|代表[^，]{2,20})");
    private static final Pattern COLLECTIVE = Pattern.compile("会议|全会|大会|座谈会|双方|与会.*");

    private static final Map<Pattern, AgendaItem.Verb> VERBS = verbs();

    private static Map<Pattern, AgendaItem.Verb> verbs() {
        var verbs = new LinkedHashMap<Pattern, AgendaItem.Verb>();
        verbs.put(Pattern.compile("传达"), AgendaItem.Verb.CONVEYED);
        verbs.put(Pattern.compile("听取"), AgendaItem.Verb.HEARD);
        verbs.put(Pattern.compile("审议通过|讨论通过|表决通过|通过(?:了)?《|批准(?:了)?|原则(?:同意|通过)"), AgendaItem.Verb.APPROVED);
        verbs.put(Pattern.compile("审议|审定|讨论|审查"), AgendaItem.Verb.REVIEWED);
        verbs.put(Pattern.compile("学习|研究"), AgendaItem.Verb.STUDIED);
        verbs.put(Pattern.compile("部署|安排"), AgendaItem.Verb.DEPLOYED);
        verbs.put(Pattern.compile("指出|强调|要求|认为|明确|提出"), AgendaItem.Verb.STRESSED);
        return verbs;
    }

    private static final Pattern MATTER_START = Pattern.compile(
            "^(?:(?:会议|全会|大会)(?:还|并|上)?|会上(?:还)?，?|[一-龥]{0,24}会议上，?)?(?:专题|认真|深入|集体|分别|原则)*(?:传达|听取|审议|审定|讨论|学习|研究|部署|安排|通过|批准|表决通过|指出|强调|要求|认为)");
    private static final Pattern MATTER_WITHIN =
            Pattern.compile("(?<=[，,；;])(?:专题|认真|深入|集体|并)*(?:传达学习|传达|听取|审议|审定|讨论|学习贯彻|学习|研究|部署|安排|贯彻落实)[^。；;]{4,}");

    private static final Pattern DOCUMENT = Pattern.compile("《[^《》\\n]{2,100}》");
    private static final Pattern NEWSPAPER = Pattern.compile("《[^》]*(?:日报|晚报|新闻|时报|周刊|杂志|求是)》");
    private static final Pattern VENUE = Pattern.compile("在([一-龥]{2,20}?)(?:召开|举行|隆重召开|开幕|闭幕)|以(视频形式)召开|(电视电话会议|视频会议)");

    private final String text;

    ChineseReports(String text) {
        this.text = Script.simplified(text);
    }

    @Override
    public boolean statesMeeting(Span words) {
        return region(MEETING, words).find();
    }

    @Override
    public List<Span> bodies(Span words) {
        var found = new ArrayList<Span>();
        var bodies = region(BODY, words);
        while (bodies.find()) {
            var span = Span.of(bodies);
            if (meets(span, words)
                    && found.stream().noneMatch(other -> other.in(text).equals(span.in(text)))) {
                found.add(span);
            }
        }
        return found.size() > 3 ? found.subList(0, 3) : found;
    }

    /// A body meets when a meeting of its own stands right behind its name, within the same clause.
    private boolean meets(Span body, Span words) {
        var after = text.substring(body.end(), Math.min(words.end(), body.end() + 40));
        return AFTER_BODY.matcher(after).lookingAt();
    }

    private static final Pattern AFTER_BODY =
            Pattern.compile("[^，。；、]{0,24}?(?:会议|会(?=议|暨|$)|座谈会|全会|推进会|通报会|常务会|民主生活会|学习会|召开|举行|集体学习|专题学习|开展.{0,4}学习)");

    @Override
    public Optional<Kind> kind(Span words) {
        return KINDS.entrySet().stream()
                .map(entry -> Map.entry(first(entry.getKey(), words), entry.getValue()))
                .filter(entry -> entry.getKey() >= 0)
                .min(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private int first(Pattern pattern, Span words) {
        var found = region(pattern, words);
        return found.find() ? found.start() : -1;
    }

    @Override
    public Optional<Level> level(Span body) {
        var words = body.in(text);
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
    public List<Present> present(Sentence sentence) {
        var found = new ArrayList<Present>();
        walkPresence(
                sentence.span(),
                (presence, subject, word) -> namesIn(subject)
                        .forEach(named -> found.add(
                                new Present(presence, new Named(named.name(), named.title(), Optional.of(word))))));
        return found;
    }

    @Override
    public List<Span> groups(Sentence sentence) {
        var found = new ArrayList<Span>();
        walkPresence(sentence.span(), (presence, subject, word) -> {
            if (presence == Presence.ATTENDED) {
                itemsOf(subject).stream()
                        .filter(item -> GROUP.matcher(item.in(text)).find()
                                && nameIn(item).isEmpty())
                        .forEach(found::add);
            }
        });
        return isOnlyTitles(found, sentence) ? List.of() : found;
    }

    /// A title parted by 、 from the next one ("市委副书记、市长") is not a group.
    private boolean isOnlyTitles(List<Span> groups, Sentence sentence) {
        return !present(sentence).isEmpty()
                && groups.stream().noneMatch(group -> group.in(text).matches(".*(?:同志|负责人|领导|部门|单位|干部|代表).*"));
    }

    private interface PresenceVisitor {
        void visit(Presence presence, Span subject, Span word);
    }

    /// Goes through a sentence from one word of presence to the next. The subject is what stands between the end
    /// of the clause before and the word.
    private void walkPresence(Span sentence, PresenceVisitor visitor) {
        if (opensCollectiveVoice(sentence)) {
            return;
        }
        var words = region(PRESENCE, sentence);
        var cursor = sentence.start();
        while (words.find()) {
            if (words.start() < cursor || isReported(words.end(), sentence)) {
                continue;
            }
            var subject = new Span(cursor, words.start());
            var presence = words.group("preside") != null
                    ? Presence.PRESIDED
                    : words.group("speak") != null ? Presence.SPOKE : Presence.ATTENDED;
            visitor.visit(presence, subject, Span.of(words));
            var clauseEnd = clauseEnd(words.end(), sentence.end());
            var more = region(PRESENCE, new Span(words.end(), clauseEnd));
            while (more.find()) {
                if (more.group("speak") != null) {
                    visitor.visit(Presence.SPOKE, subject, Span.of(more));
                }
            }
            cursor = Math.min(clauseEnd + 1, sentence.end());
            words.region(cursor, sentence.end());
        }
    }

    /// 主持的会议, 在主持召开…时的讲话: told of another meeting.
    private boolean isReported(int after, Span sentence) {
        var rest = text.substring(after, Math.min(after + 40, sentence.end()));
        return REPORTED.matcher(rest).lookingAt();
    }

    private static final Pattern REPORTED = Pattern.compile("的|[^，。]{0,36}时(?:的|发表|，?的)|[^，。]{0,24}时的重要");

    private int clauseEnd(int from, int to) {
        var end = CLAUSE_END.matcher(text).region(from, to);
        return end.find() ? end.start() : to;
    }

    private boolean opensCollectiveVoice(Span sentence) {
        var voice = VOICE.matcher(text).region(sentence.start(), sentence.end());
        return voice.lookingAt() && COLLECTIVE.matcher(voice.group("who")).matches();
    }

    private List<Named> namesIn(Span subject) {
        var found = new ArrayList<Named>();
        Optional<Span> title = Optional.empty();
        var titleStart = -1;
        for (var item : itemsOf(subject)) {
            var name = nameIn(item);
            if (name.isPresent()) {
                var before = new Span(
                        titleStart >= 0 ? titleStart : item.start(), name.get().start());
                if (!before.isEmpty()) {
                    title = Optional.of(before).filter(span -> Names.endsLikeTitle(span.in(text)));
                }
                found.add(new Named(name.get(), title, Optional.empty()));
                titleStart = -1;
            } else if (Names.endsLikeTitle(item.in(text))) {
                titleStart = titleStart >= 0 ? titleStart : item.start();
            } else {
                titleStart = -1;
                title = Optional.empty();
            }
        }
        return found;
    }

    private Optional<Span> nameIn(Span item) {
        return item.isEmpty() ? Optional.empty() : Names.chineseEndingAt(text, item.start(), item.end());
    }

    /// The parts of a subject between separators, without what leads in and trails off.
    private List<Span> itemsOf(Span subject) {
        var items = new ArrayList<Span>();
        var from = subject.start();
        var separators = region(SEPARATOR, subject);
        while (separators.find()) {
            addItem(items, from, separators.start());
            from = separators.end();
        }
        addItem(items, from, subject.end());
        return items;
    }

    private void addItem(List<Span> items, int from, int to) {
        var words = text.substring(from, to);
        var lead = LEADING.matcher(words);
        var start = lead.find() ? lead.end() : 0;
        var trail = TRAILING.matcher(words.substring(start));
        var end = trail.find() ? start + trail.start() : words.length();
        if (end > start) {
            items.add(new Span(from + start, from + end));
        }
    }

    @Override
    public List<Named> named(Span words) {
        var found = new ArrayList<Named>();
        var titles = region(TITLED_NAME, words);
        while (titles.find()) {
            var end = titles.end(2);
            for (var to = end; to > titles.start(2) + 1; to--) {
                if (Names.isChineseName(text, titles.start(2), to)) {
                    found.add(new Named(
                            new Span(titles.start(2), to),
                            Optional.of(new Span(titles.start(1), titles.end(1))),
                            Optional.empty()));
                    break;
                }
            }
        }
        var after = region(NAME_THEN_TITLE, words);
        while (after.find()) {
            Names.chineseEndingAt(text, after.start(1), after.end(1))
                    .ifPresent(name -> found.add(
                            new Named(name, Optional.of(new Span(after.start(2), after.end(2))), Optional.empty())));
        }
        found.sort(Comparator.comparing(Named::name));
        return found;
    }

    private static final Pattern TITLED_NAME = Pattern.compile(
            "((?:书记|省长|市长|县长|区长|主席|主任|组长|部长|院长|秘书长|总理|局长|厅长|董事长|总经理))([一-龥]{2,3})(?=[、，。；在说主讲作出参指强表的和等]|同志)");
    private static final Pattern NAME_THEN_TITLE = Pattern.compile(
            "([一-龥]{2,3})(总书记|总理|副总理|主席|同志)(?=[^，。]{0,2}(?:在|重要|对|关于|近期|主持|来|给|系列|讲话|指示|的|考察|等|，|、|。))");

    @Override
    public Optional<Voice> opensVoice(Sentence sentence) {
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
        var found = new ArrayList<Matter>();
        var words = sentence.span().in(text);
        var start = MATTER_START.matcher(words);
        if (start.find()) {
            verb(start.group()).ifPresent(verb -> found.add(new Matter(verb, sentence.span())));
            return found;
        }
        var within = region(MATTER_WITHIN, sentence.span());
        while (MEETING.matcher(words).find() && within.find()) {
            var clause = Span.of(within);
            verb(clause.in(text)).ifPresent(verb -> found.add(new Matter(verb, clause)));
        }
        if (found.isEmpty() && opensVoice(sentence).isPresent()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, sentence.span()));
        }
        return found;
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
        var venues = region(VENUE, sentence.span());
        while (venues.find()) {
            for (var group = 1; group <= 3; group++) {
                if (venues.group(group) != null) {
                    found.add(new Span(venues.start(group), venues.end(group)));
                }
            }
        }
        return found;
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
