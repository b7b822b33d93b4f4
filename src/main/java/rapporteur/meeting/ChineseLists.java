package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.meeting.Reports.Named;

/// Lists of people in Chinese: names joined by 、 and 和, titles before them, titles that several share, groups without
/// names.
final class ChineseLists {
    /// A title of office or a group of people with all its attributes is shorter than this.
    private static final int LONGEST_TITLE = 60;

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

    private final String text;

    /// @param text simplified, with Chinese commas
    ChineseLists(String text) {
        this.text = text;
    }

    /// Who stands before a word of presence.
    record Run(List<Named> people, List<Span> groups) {
        boolean isEmpty() {
            return people.isEmpty() && groups.isEmpty();
        }
    }

    /// A part of a list.
    ///
    /// @param words what it says, without what leads in
    /// @param name  in it, at its end
    /// @param close whether it is joined to the part before by 、 or 和 rather than by a comma
    private record Item(Span words, Optional<Span> name, boolean close) {}

    Run chainBefore(int cursor, int end) {
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

    Run listBehind(Matcher behind, int sentenceEnd) {
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

    int leadIn(int from, int to) {
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
}
