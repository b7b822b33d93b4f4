package rapporteur.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Names;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;

/// Who met and what sort of meeting it was, in Chinese.
final class ChineseBodies {
    private static final String OF_PLACE = "(?:省|市|自治区|区|县|州|盟|旗|镇|乡)";
    private static final String SITTING =
            "(?:会议|常委会议|集体学习|会见|会谈|(?:全会|大会|座谈会|研讨会|推进会|调度会|通报会|部署会|动员会|总结会|交流会|报告会|学习会|民主生活会|见面会|恳谈会|协商会|协商论坛|议政会|读书会|听证会|宣讲会|咨询会|工作会|现场会|党代会|人代会"
                    + "|常委会(?![议组书])|党组会|办公会|碰头会|务虚会|例会|联席会|会商会|协调会|约谈会|论证会|评议会|述职会|评议会|专题会|生活会|对接会|启动会|年会|茶话会|主任会|表彰会)(?!议)"
                    + "|第[一二三四五六七八九十百\\d]{1,5}次会(?=[^议一-龥]))";

    private static final String ORDINAL = "第[一二三四五六七八九十百\\d]{1,5}次";

    /// Short news say at once what a session did: 省十四届人大常委会第四次会议表决通过….
    private static final String SESSION = "(?<!(?:经|由|据|按照)[^，。；]{0,30})" + ORDINAL + "(?:全体|扩大|临时)?会议(?:[（(]扩大[）)])?";

    private static final String SESSION_DEED =
            "(?=[，]?(?:今[天日]|昨[天日]|[上下]午|继续|经过?)*(?:表决|投票|分组|审议|审查|决定|选举|补选|听取|通过|任命|接受|批准)(?![^，。；]{0,6}的(?!决定|情况|报告)))";

    /// What is held and is no meeting of a body.
    private static final String SHOWN = "(?![^。，；]{0,40}?(?:发布会|吹风会|运动会|音乐会|博览会|招聘会|推介会|交易会|演唱会|展览会|晚会))";

    private static final Pattern MEETING =
            Pattern.compile("主持召开" + SHOWN + "|(?:召开|举行)" + SHOWN + "[^。！？，；]{0,80}?" + SITTING
                    + "|召开会议|" + SESSION + SESSION_DEED + "|" + SITTING
                    + "[^。！？，]{0,40}?(?:召开|举行|开幕|闭幕|开会)|主持(?:了)?(?:会议|大会|座谈会|会见|[一-龥]{0,8}?(?:会商会|调度会|推进会|部署会|专题会|协调会|动员会|现场会|工作会)(?!议|商))|集体学习|(?<!拒绝|不愿|不会|避免)会见|会谈"
                    + "|会议(?:指出|强调|要求|传达|听取|审议|学习|研究)|出席[^。，]{0,20}(?:会议|大会)");

    private static final Pattern BODY =
            Pattern.compile("政协[一-龥]{2,14}?第[十百〇零一二三四五六七八九]{1,4}届委员会(?:常务委员会)?|地区行署|行署(?!专员|副专员)|(?:中共)?(?:" + OF_PLACE
                    + "|地)(?:直属机关)?委(?:(?!常务)[一-龥]{2,14}委员会|常委会|常务委员会|理论学习中心组|政法委|[一-龥]{2,24}领导小组|[一-龥]{2,4}工委)?(?!书记|副书记|常委(?!会)|委员(?!会)|办|[一-龥]{1,5}(?:部|办|局|党校|研究室|中心|工委|党委)(?:召开|举行|组织|主办|主持|[，。]))"
                    + "|" + OF_PLACE + "(?:人民)?政府(?:党组(?:理论学习中心组)?)?(?!工作报告|办|秘书)"
                    + "|" + OF_PLACE + "?(?:第?[十百〇一二三四五六七八九]{1,4}届)?" + OF_PLACE
                    + "?(?:人大常委会|政协|人民代表大会常务委员会)(?:党组)?(?:理论学习中心组|常委会)?(?!主席|副主席|委员|主任|副主任|秘书)"
                    + "|" + OF_PLACE + "(?:第?[十百〇一二三四五六七八九]{1,4}届)?(?:人民代表大会|人大)(?!常|代表)"
                    + "|中共中央政治局(?:常务委员会)?|国务院(?=常务会议)|" + OF_PLACE + "(?:纪委监委|纪委|委政法委|委组织部|委宣传部)"
                    + "|(?:[一-龥]{2,12}(?:大学|学院|集团|公司|医院|国资委|局|厅|部|院|署))?党委(?:常委会|理论学习中心组)?(?!书记|副书记|常委(?!会)|委员)"
                    + "|(?:[一-龥]{2}新(?=区))?" + OF_PLACE
                    + "(?:20\\d{2}年)?(?:(?![的了在将]|举行|召开|主持|成立|关于)[一-龥]){2,24}?(?:领导小组|指挥部|委员会)(?!组长|副组长|主任|成员|指挥)"
                    + "|(?:第[十百〇一二三四五六七八九]{1,4}届)?(?:(?![的了在将第]|举行|召开|主持|出席|参加)[一-龥]){2,20}?(?:委员会|理事会|董事会|监事会|组委会|评委会)(?=(?:20\\d{2}年)?"
                    + ORDINAL + "(?:全体|临时|扩大)?(?:会议|全会))"
                    + "|(?:(?<=^|[^一-龥])|(?<=召开))(?:党组|党工委)|(?<=召开|举行)政府(?=[^，。]{0,10}会议)");

    /// A body meets when a meeting of its own stands right behind its name, within the same clause.
    private static final Pattern AFTER_BODY =
            Pattern.compile("[^，。；、“”《》一-龥]{0,3}(?:20\\d{2}年(?:度)?)?(?:扩大|今[天日]|昨[天日])?[^，。；、《》]{0,26}?(?:" + SITTING
                    + "|召开|举行|常务会|专题学习|开展.{0,4}学习)");

    private static final Map<Pattern, Kind> KINDS = kinds();

    private static Map<Pattern, Kind> kinds() {
        var kinds = new LinkedHashMap<Pattern, Kind>();
        kinds.put(Pattern.compile("常务会议"), Kind.EXECUTIVE);
        kinds.put(Pattern.compile("集体学习|中心组|读书班|学习会"), Kind.STUDY);
        kinds.put(Pattern.compile("座谈会|恳谈会"), Kind.SYMPOSIUM);
        kinds.put(Pattern.compile("党组(?!织)"), Kind.PARTY_GROUP);
        kinds.put(Pattern.compile("人大|人民代表大会|政协|主任会议|主席会议|常委会第[^。，]{1,8}次会议|[一二三四五六七八九十]届[^。，]{0,4}次"), Kind.SESSION);
        kinds.put(Pattern.compile("委常委会|常委会"), Kind.STANDING_COMMITTEE);
        kinds.put(Pattern.compile("(?:领导小组|指挥部|委员会)"), Kind.LEADING_GROUP);
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
                    + ")?|(?<=^|[，。\\s])(?<opens>(?:(?!主持|召开|举行)[^，。；！？\\n]){2,60}?)(?:(?:今[天日]|昨[天日]|[（(]|\\d|在[一-龥（）()]{2,20}?)(?:(?!主持)[^，。]){0,24})?(?:(?:召开|举行|开展|进行)[^，。；！？\\n]{0,40}?"
                    + SITTING + "|继续举行|召开|举行|开幕|闭幕)|(?<=^|[，。\\s日午：）)])(?<acts>(?:(?!主持|召开|举行)[^，。；！？\\n：）)]){2,60}?"
                    + SESSION + ")" + SESSION_DEED);

    private final String text;

    /// @param text simplified, with Chinese commas
    ChineseBodies(String text) {
        this.text = text;
    }

    Optional<Span> statement(Span words) {
        var meetings = region(MEETING, words);
        while (meetings.find()) {
            if (!isYetToCome(words.start(), meetings)) {
                return Optional.of(Span.of(meetings));
            }
        }
        return Optional.empty();
    }

    Optional<Span> agency(Span dateline) {
        var agency = region(AGENCY, dateline);
        if (agency.lookingAt()) {
            return Optional.of(Span.of(agency));
        }
        var reporters = region(REPORTERS_PAPER, dateline);
        return reporters.lookingAt() ? Optional.of(Span.of(reporters)) : Optional.empty();
    }

    private static final Pattern AGENCY =
            Pattern.compile("(?!本)[一-龥]{2,8}?(?:新闻网|日报|晚报|晨报|时报|都市报|网|报|社|电视台|台|客户端)(?![一-龥]{0,3}[网报社台])");

    /// 澎湃新闻高级记者, 龙头新闻·黑龙江日报记者: the paper before its reporter.
    private static final Pattern REPORTERS_PAPER =
            Pattern.compile("(?!本)[一-龥·]{2,16}?(?:新闻|网|日报|晚报|报|社|台|客户端)(?=(?:高级|首席|见习|实习|全媒体)?记者)");

    boolean isDayOfNews(Span day) {
        return IS_NEWS.matcher(text).region(day.end(), text.length()).lookingAt();
    }

    boolean isOtherDay(Span day) {
        return isDayOfNews(day)
                || IS_OF_A_LAW.matcher(text).region(day.end(), text.length()).lookingAt();
    }

    private static final Pattern IS_NEWS =
            Pattern.compile("[电讯](?!视|话|子|力)|(?:报道|消息|发布)|(?:[（(][^（()）]{2,30}[)）])?(?:电|讯|报道)(?!视|话|子|力)");
    private static final Pattern IS_OF_A_LAW =
            Pattern.compile("起?(?:审议|表决)?(?:通过的|施行|实施|印发|颁布|生效|出生|生[，。])|是[^，。]{0,20}(?:节|日|纪念日)[，。]|以来");

    private boolean isYetToCome(int from, Matcher meeting) {
        return YET_TO_COME
                .matcher(text)
                .region(Math.max(from, meeting.start() - 44), meeting.end())
                .find();
    }

    private static final Pattern YET_TO_COME = Pattern.compile(
            "(?:将于|将在|定于|拟于|拟在|即将|将)[^，。]{0,40}(?:召开|举行|开幕|出席|主持|参加)|(?:去年|前年|上年|上个?月|上周|上次)[^，。]{0,4}(?:召开|举行)|关于召开|时任[^，。；]{0,30}主持");

    boolean opensMeeting(Span words) {
        return OPENS.matcher(text).region(words.start(), words.end()).lookingAt();
    }

    private static final Pattern OPENS = Pattern.compile(
            "(?:(?:会后|会前|随后|同日|当[天日晚]|今[天日]|昨[天日]|\\d{1,2}月\\d{1,2}日|\\d{1,2}日|[上下]午|晚上?|近日|日前|此外)[^，。；]{0,10}[，]?){1,3}"
                    + "(?:(?!主持|召开|举行|指出|强调|要求|表示)[^。；]){2,50}(?:主持召开|召开|举行)[^。，；]{0,40}?" + SITTING);

    boolean looksBack(Span words) {
        return LOOKS_BACK.matcher(text).region(words.start(), words.end()).lookingAt();
    }

    private static final Pattern LOOKS_BACK = Pattern.compile(
            "[^，。]{0,12}?(?:此前|之前|早前|先前|去年|上年|前年|上个?月|上周|日前召开的|曾于|曾在|自[^，。]{2,20}以来|据了解|据悉|根据|按照|为(?:深入)?(?:贯彻|学习|落实)[^。]{2,60}?(?:会议|全会)精神|回顾|截至)");

    /// The two sides of talks; else the bodies that the name of the meeting holds; else who held it; else the meeting's
    /// own name.
    List<Span> bodies(Span words) {
        var sides = sides(words);
        if (!sides.isEmpty()) {
            return sides;
        }
        var found = new ArrayList<Span>();
        var places = Places.in(text, words);
        var sittings = sittings(words);
        for (var sitting : sittings) {
            for (var part : joined(sitting)) {
                var bodies = region(BODY, part);
                if (findMeeting(bodies, words)) {
                    addBody(found, withPlace(Span.of(bodies), places, part.start()));
                } else if (EXECUTIVE.matcher(part.in(text)).find()) {
                    governmentOf(found).ifPresent(government -> addBody(found, government));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return holder(words)
                .or(() -> sittings.stream()
                        .filter(this::isNameOfMeeting)
                        .findFirst()
                        .map(this::ownName))
                .map(List::of)
                .orElse(List.of());
    }

    private static final Pattern EXECUTIVE = Pattern.compile("常务会议");

    /// 市政府党组会议和常务会议: the second is the government's own.
    private Optional<Span> governmentOf(List<Span> bodies) {
        return bodies.stream()
                .filter(body -> body.in(text).endsWith("政府党组"))
                .map(body -> new Span(body.start(), body.end() - "党组".length()))
                .findFirst();
    }

    /// 全省安全生产工作视频会议 names a meeting, 会议 and 扩大会议 name none.
    private boolean isNameOfMeeting(Span sitting) {
        var name = ownName(sitting).in(text);
        return name.length() >= 7
                && !NAME_OF_ANY.matcher(sitting.in(text)).lookingAt()
                && NAME_OF_MEETING.matcher(name).matches();
    }

    private Span ownName(Span sitting) {
        var name = region(NAME_OF_MEETING, sitting);
        return name.find() ? Span.of(name) : sitting;
    }

    private static final Pattern NAME_OF_ANY = Pattern.compile("委员会|领导小组|指挥部|第");
    private static final Pattern NAME_OF_MEETING =
            Pattern.compile("(?<![召举主])(?!了)(?:(?!召开|举行|主持|[今昨当]天|[上下]午|[本此这]次|[，。；])[^，。；：！？●\\n]){4,50}?" + SITTING);

    /// The two sides where one received the other or held talks with it: 市长…会见…一行, 省政府与…集团举行会谈.
    private List<Span> sides(Span words) {
        var talks = region(SIDES, words);
        while (talks.find()) {
            var host = new Span(talks.start("host"), talks.end("host"));
            if (isSide(host) && !isYetToCome(words.start(), talks)) {
                return List.of(host, new Span(talks.start("guest"), talks.end("guest")));
            }
        }
        return List.of();
    }

    private static final Pattern SIDES = Pattern.compile(
            "(?:(?<=[，。\\s：日午晚天]|^)|随后[，]?|并|还)(?<host>(?:(?![今昨当]天|[今昨当]日)[^，。；！？\\n：《》“”]){2,40}?)(?:分别|先后|应约|集体)?(?:在(?:[^，。；与]){1,16}?)?(?:应约|集体)?"
                    + "(?:会见了?(?!时|记者)|与(?=[^。，；]{2,60}?(?:举行|进行)?(?:工作)?(?:会谈|座谈交流)))"
                    + "(?:来访的|前来[^，。；的]{2,6}的)?(?<guest>[^，。；、！？\\n]{2,50}?(?:、[^，。；！？\\n]{2,30}?){0,3}?)"
                    + "(?=一行|等(?:客人|嘉宾|一行)?[，。]|(?:在[^，。；]{2,10}?)?(?:举行|进行)?(?:工作)?(?:会谈|座谈交流)|[，。；]|$)");

    /// A side is somebody with an office, a place or its government, a company.
    private boolean isSide(Span words) {
        var side = words.in(text);
        return !NO_SIDE.matcher(side).find()
                && (ORGANISATION.matcher(side).find()
                        || Names.chineseEndingAt(text, words.start(), words.end())
                                .filter(name -> name.start() > words.start())
                                .isPresent());
    }

    private static final Pattern NO_SIDE = Pattern.compile("报道|据|拒绝|表示|公布|宣布|报道|希望|将$|拟|曾|这是|不$|的$");
    private static final Pattern ORGANISATION =
            Pattern.compile("(?:[省市区县州]|政府|委|集团|公司|大学|学院|银行|双方|领导|代表团|协会|商会|部|厅|局)$");

    /// Who held a meeting that bears no body's name: an office, a place.
    private Optional<Span> holder(Span words) {
        var holder = region(HOLDER, words);
        return holder.find() && !looksBack(new Span(holder.start(), words.end()))
                ? Optional.of(new Span(holder.start("holder"), holder.end("holder")))
                : Optional.empty();
    }

    private static final Pattern HOLDER =
            Pattern.compile("(?:^|(?<=[，。\\s：]|[日午晚天][，]?))(?<holder>(?!我|全|各)(?:(?!主持|召开|举行|[日午晚天昨今在])[一-龥]){1,20}?"
                    + "(?:局|厅|部|委|办|院|联|协会|商会|社|署|党委|党工委|党支部|工会|集团|公司|中心|大学|学院|学校|中学|小学|医院|银行|派出所|支队|大队|[省市区县镇乡]|街道|开发区|新区))(?:党组|机关)?"
                    + "(?:(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午|晚)?)?(?:组织|再次|连夜|紧急|专题)?(?:召开|举行)[^。，；]{0,60}?" + SITTING);

    private void addBody(List<Span> found, Span body) {
        if (found.stream().noneMatch(other -> other.in(text).equals(body.in(text)))) {
            found.add(body);
        }
    }

    private boolean findMeeting(Matcher bodies, Span words) {
        while (bodies.find()) {
            if (bodies.start() > 0 && text.charAt(bodies.start() - 1) == '在') {
                return false;
            }
            if (meets(Span.of(bodies), words)) {
                return true;
            }
        }
        return false;
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
            } else if (sittings.group("acts") != null) {
                found.add(new Span(sittings.start("acts"), sittings.end("acts")));
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

    Optional<Kind> kind(Span words) {
        if (!sides(words).isEmpty()) {
            return Optional.of(Kind.TALKS);
        }
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

    private static final Pattern TALKS = Pattern.compile("会见(?!.{0,2}记者)|举行(?:工作)?会谈");

    Optional<Level> level(Span body) {
        return levelIn(body.in(text));
    }

    Optional<Level> levelOf(String title) {
        var offices = List.of(Script.simplified(title).split("[、，,]", -1));
        return offices.reversed().stream()
                .flatMap(office -> levelIn(office).stream())
                .findFirst();
    }

    private static final Pattern MUNICIPAL = Pattern.compile("[市州盟]|地委|地区|行署");

    /// The unit that a committee or government is of: 通州区委 is a district's, though a 州 stands in its name.
    private static final Pattern UNIT_OF_BODY =
            Pattern.compile("(省|自治区|市|州|盟|地|县|区|旗|镇|乡)(?=委(?!员)|人民政府|政府|人大|政协|纪委|监委|党工委)");

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("省", Level.PROVINCIAL),
            Map.entry("自治区", Level.PROVINCIAL),
            Map.entry("市", Level.MUNICIPAL),
            Map.entry("州", Level.MUNICIPAL),
            Map.entry("盟", Level.MUNICIPAL),
            Map.entry("地", Level.MUNICIPAL),
            Map.entry("县", Level.COUNTY),
            Map.entry("区", Level.COUNTY),
            Map.entry("旗", Level.COUNTY),
            Map.entry("镇", Level.TOWNSHIP),
            Map.entry("乡", Level.TOWNSHIP));

    /// How high a body stands by the words of its name.
    static Optional<Level> levelIn(String words) {
        var unit = UNIT_OF_BODY.matcher(words).results().reduce((earlier, later) -> later);
        if (unit.isPresent()) {
            return Optional.ofNullable(LEVELS.get(unit.get().group(1)));
        }
        if (words.contains("中央政治局") || words.startsWith("国务院") || words.startsWith("全国")) {
            return Optional.of(Level.NATIONAL);
        }
        if (words.contains("省") || words.contains("自治区")) {
            return Optional.of(Level.PROVINCIAL);
        }
        if (MUNICIPAL.matcher(words).find()) {
            return Optional.of(Level.MUNICIPAL);
        }
        if (words.contains("区") || words.contains("县") || words.contains("旗")) {
            return Optional.of(Level.COUNTY);
        }
        return words.contains("镇") || words.contains("乡") ? Optional.of(Level.TOWNSHIP) : Optional.empty();
    }

    Optional<Span> yearInName(Span words) {
        var year = YEAR_IN_NAME.matcher(text).region(words.start(), words.end());
        if (!year.find()) {
            return Optional.empty();
        }
        var group = year.group(1) != null ? 1 : 2;
        return Optional.of(new Span(year.start(group), year.end(group)));
    }

    private static final Pattern YEAR_IN_NAME =
            Pattern.compile("(?:召开|举行)[^，。]{0,12}?(20\\d{2})年(?:度)?[^，。]{0,16}?第[一二三四五六七八九十百\\d]{1,5}次"
                    + "|^(20\\d{2})年\\d{1,2}月[一-龥]{0,6}大事记");

    Optional<Level> reach(Span words) {
        var whole = REACH.matcher(text).region(words.start(), words.end());
        return whole.find() ? level(Span.of(whole)) : Optional.empty();
    }

    private static final Pattern REACH = Pattern.compile("全省|全市|全区|全县|(?:召开|举行)[一-龥]{0,4}?[省市区县](?=[一-龥]{2,24}会议)");

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
