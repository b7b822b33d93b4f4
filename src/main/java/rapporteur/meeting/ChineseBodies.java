package rapporteur.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;

/// Who met and what sort of meeting it was, in Chinese.
final class ChineseBodies {
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

    private final String text;

    /// @param text simplified, with Chinese commas
    ChineseBodies(String text) {
        this.text = text;
    }

    boolean statesMeeting(Span words) {
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

    List<Span> bodies(Span words) {
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

    Optional<Kind> kind(Span words) {
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

    Optional<Level> level(Span body) {
        return level(body.in(text));
    }

    Optional<Level> levelOf(String title) {
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

    Optional<Span> yearInName(Span words) {
        var year = YEAR_IN_NAME.matcher(text).region(words.start(), words.end());
        return year.find() ? Optional.of(new Span(year.start(1), year.end(1))) : Optional.empty();
    }

    private static final Pattern YEAR_IN_NAME =
            Pattern.compile("(?:召开|举行)[^，。]{0,12}?(20\\d{2})年(?:度)?[^，。]{0,16}?第[一二三四五六七八九十百\\d]{1,5}次");

    Optional<Level> reach(Span words) {
        var whole = REACH.matcher(text).region(words.start(), words.end());
        return whole.find() ? level(Span.of(whole)) : Optional.empty();
    }

    private static final Pattern REACH = Pattern.compile("全省|全市|全区|全县|(?:召开|举行)[一-龥]{0,4}?[省市区县](?=[一-龥]{2,24}会议)");

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
