package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Span;

/// Who is to do what, and what comes next, in Chinese: 要…, 一是…, 由…牵头, 月底前…; 下一步…, 提请…审议.
final class ChineseTasks {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 120;

    private static final String STOPS = "。；！？\\n";

    /// Where a demand begins; it reaches to the next one or to the end of the part of the sentence.
    private static final Pattern DEMAND = Pattern.compile(
            "(?<=[，。；：:]|^|指出|强调|要求)(?:(?:各[^，。；要]{1,20}|[^，。；要]{0,24}(?:部门|单位|干部|同志|政府|党委|县区|委|局|办)[^，。；要]{0,4}|当前|同时|下半年|四季度|接下来|还|也|并)?(?:要(?!求|素|闻|点)|须|必须|务必|应当?(?!急|对|用|届)))");

    /// Heads of a numbered list of demands: 一是加快推进….
    private static final Pattern NUMBERED = Pattern.compile("(?<=[，。；：:]|^)[一二三四五六七八九十]是(?:要)?(?<head>[^，。；！？]{4,60})");

    /// What somebody is to have done by a day, whether or not 要 is said.
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?<=[，。；：:]|^|明确|同意|决定|要求|指示|责成)(?<what>(?:由[^，。；]{2,24}(?:牵头|负责)[^。；]{4,90}|由[^，。；]{2,16}\\d{1,2}月[^，。；]{0,6}前[^。；]{3,60}|由[^，。；]{2,24}(?:修改|完善|组织|制定|落实)[^，。；]{2,60}|[^，。；]{0,30}?(?:(?:\\d{1,2}月|年|月|季度)底?(?:\\d{1,2}日)?|[本这]周|\\d{1,3}(?:天|日|个月)|今[年晚][^，。；]{0,5}|[明次]日)(?:之?前|以内|内)(?!述|来)[^。；]{3,90}))");

    /// What comes next is told of a later day, or handed to another body.
    private static final Pattern NEXT =
            Pattern.compile("(?<=[，。；：:]|^|决定|同意|通过)(?<what>(?:下一步|接下来|下次|下一次|随后将|会后将|近期将|下周|下个?月)[，]?[^，。；]{4,90}"
                    + "|(?:(?!会议|决定)[^，。；]){0,24}?(?:将|拟|定于|计划)(?:于|在)?(?:\\d{1,2}月|明年|下周|下个?月|近期|年内|[上中下]旬)[^，。；]{0,20}"
                    + "(?:召开|举行|开幕|开展|启动|实施|印发|公布|开工|投用)[^，。；]{0,30}"
                    + "|[十一二三四五六七八九\\d]{1,3}月(?:底|[上中下]旬)[^，。；]{0,4}(?:召开|举行)(?!的|了)[^，。；]{2,40}"
                    + "|(?:将[^，。；]{0,30})?(?:提请|提交|送交|报请|报送)[^，。；的]{2,40}?(?:审议|审定|审查|批准|表决|审批)(?!的|情况|议案|相关))");
    private static final Pattern BEHIND_NEXT = Pattern.compile("^(?:下一步|接下来)[，,]?");
    private static final Pattern RETROSPECT = Pattern.compile("已经?|曾|去年|上年|上个?月|刚刚|近日|(?<!\\d)日前|此前");

    private final String text;

    /// @param text simplified, with Chinese commas
    ChineseTasks(String text) {
        this.text = text;
    }

    List<Span> tasks(Span sentence) {
        var found = new ArrayList<Span>();
        var numbered = region(NUMBERED, sentence);
        while (numbered.find()) {
            add(found, new Span(numbered.start("head"), numbered.end("head")));
        }
        if (found.isEmpty()) {
            demands(found, sentence);
        }
        var assigned = region(ASSIGNED, sentence);
        while (assigned.find()) {
            if (!RETROSPECT.matcher(assigned.group()).find()) {
                add(found, new Span(assigned.start("what"), assigned.end("what")));
            }
        }
        found.sort(Span::compareTo);
        return found;
    }

    private void demands(List<Span> found, Span sentence) {
        var demands = region(DEMAND, sentence);
        var starts = new ArrayList<Integer>();
        while (demands.find()) {
            starts.add(demands.start());
        }
        for (var i = 0; i < starts.size(); i++) {
            var next = i + 1 < starts.size() ? starts.get(i + 1) : sentence.end();
            add(found, new Span(starts.get(i), endOfPart(starts.get(i), next)));
        }
    }

    private int endOfPart(int from, int to) {
        for (var i = from; i < to; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return to;
    }

    List<Span> next(Span sentence) {
        var found = new ArrayList<Span>();
        var coming = region(NEXT, sentence);
        while (coming.find()) {
            var what = new Span(coming.start("what"), coming.end("what"));
            var behind = BEHIND_NEXT.matcher(what.in(text));
            if (!RETROSPECT.matcher(what.in(text)).find()) {
                add(found, behind.find() ? new Span(what.start() + behind.end(), what.end()) : what);
            }
        }
        return found;
    }

    /// Adds a stretch without the commas around it, cut at a comma where it is long, unless one before holds it.
    private void add(List<Span> found, Span words) {
        var end = words.end();
        while (end > words.start() && "，,；、 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - words.start() > LONGEST) {
            var comma = text.lastIndexOf('，', words.start() + LONGEST);
            end = comma > words.start() + SHORTEST ? comma : words.start() + LONGEST;
        }
        var part = new Span(words.start(), end);
        if (part.length() >= SHORTEST && found.stream().noneMatch(part::overlaps)) {
            found.add(part);
        }
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end());
    }
}
