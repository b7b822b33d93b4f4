package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Names;
import rapporteur.language.Places;
import rapporteur.language.Span;
import rapporteur.meeting.Reports.Named;

/// Lists of people in Chinese: names joined by 、 and 和, titles before them, titles that several share, groups without
/// names.
final class ChineseLists {
    /// A title of office or a group of people with all its attributes is shorter than this.
    private static final int LONGEST_TITLE = 60;

    private static final String SEPARATORS = "、，,；;：:。！？|";
    private static final Pattern TRAILING = Pattern.compile(
            "(?:(?:(?:20\\d{2}年)?\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚上|晚|中午)?|分别在|在会议?上|在大会上|在座谈会上|会上|在[一-龥]{0,6}主会场|在[一-龥]{0,6}分会场|在线上|通过视频|以视频形式|在|还|也|分别|共同|一同|等(?:\\d{1,3}人)?|等[一-龥]{0,6}领导(?:同志)?|应约|一并|应邀|先后|依次|逐一|围绕[^，。]{2,30}|结合[^，。]{2,30}|就[^，。]{2,40}|向[一-龥]{0,6}(?:大会|会议)|受[^，。]{1,24}委托，?|同时|均|亲自|继续|同日|[今昨当](?:天|日|晚)(?:上午|下午|晚上|晚)?|(?:上|下)午|近日|日前|首先|最后|随后|再次|已经?|率队|带队|作为[^，。]{2,10}|全程|受邀|出席并|出席会议并|讲话并|召集(?:并|和)?|召集、|(?<=[一-龥]{2})(?:先生|女士))$");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:特别|专门)?邀请|(?:前来|来访|来[^，。的]{1,6}(?:访问|考察|调研|出席[^，。的]{0,6}))+的|[^，。]{0,40}?\\d{1,2}[日号](?:上午|下午|晚上|晚间|晚|傍晚|中午|凌晨|清晨|早上)?[）)]?|[^，。]{0,30}?(?:会议|全会|大会|活动|仪式|学习会|会见|座谈会|论坛|开幕式|闭幕会)由|由|会上|会前|会后|随后|今天|今日|昨天|昨日|今天下午|今天上午|昨天下午|昨天上午|同日|(?:当[日天])?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜)|近日|日前|当日|当天|当晚|[^，。]{0,30}[^一-龥]时|受[^，。]{1,40}?委托|据[^，]{2,16}(?:消息|报道)|(?:根据|按照)[^，。]{2,30}(?:安排|要求|部署)|其中|期间|在[^，。]{2,20}(?:会上|会议上|期间))");
    private static final Pattern GROUP = Pattern.compile(
            "(?:同志|负责人|领导|常委|成员|委员|代表|干部|人员|班子|嘉宾|专家|企业家|主要负责同志|负责同志|书记|市长|县长|区长|主席|主任|党员|师生|老同志|组长)(?:[一-龥\\d]{0,4}人)?$");

    /// What may stand in the list of a group before its last word: 济南市、省直有关部门负责同志.
    private static final Pattern UNIT =
            Pattern.compile("^[一-龥（）()]{1,24}(?:[省市区县州盟旗镇乡]|部门|单位|企业|高校|院校|机关|街道|团体|协会|委办局|院)$");

    /// A verb inside what looks like a title: somebody else's doing, not the subject.
    private static final Pattern VERB_WITHIN = Pattern.compile(
            "传达|学习(?!中心组|小组)|贯彻|落实|撰写|听取|按照|根据|关于|对于|免去|任命|接受|同意|提名|选举|当选|邀请|委托|感谢|会见|看望|慰问|强调|指出|要求|表示|围绕|以及|报道|接替|未|没有|缺席|请假|除|曾|将于|拟|原定|向[^，。]{0,8}(?:汇报|报告)|代表[^，。]{2,20}向");
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
    /// @param words  what it says, without what leads in
    /// @param name   in it, at its end or before a title
    /// @param behind a title behind the name: 夏岩局长
    /// @param close  whether it is joined to the part before by 、 or 和 rather than by a comma
    private record Item(Span words, Optional<Span> name, Optional<Span> behind, boolean close) {}

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
        return item.behind()
                .or(() -> item.name()
                        .map(name -> new Span(item.words().start(), name.start()))
                        .filter(before -> !before.isEmpty()));
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
                // At the beginning a comma may stand within a title: 省委常委，市委书记刘强.
                var isOneTitle = pending == 0 && titleOf(item).isPresent() && isTitles(items.subList(0, i));
                pending = isOneTitle ? pending : close(groups, items, pending, i);
            }
            if (item.name().isEmpty()) {
                pending = pending < 0 ? i : pending;
                continue;
            }
            var name = item.name().get();
            var own = titleOf(item);
            if (item.behind().isPresent()) {
                pending = close(groups, items, pending, i);
                people.add(new Named(name, own, Optional.empty()));
                shared = Optional.empty();
                continue;
            }
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

    /// The names of a list that is nothing but names; empty where a part of it is none.
    List<Span> names(Span list) {
        var items = itemsOf(list.start(), list.end());
        return items.stream().allMatch(ChineseLists::isBareName)
                ? items.stream().map(Item::words).toList()
                : List.of();
    }

    /// Whom somebody met: the named ones of a phrase like 德国…公司首席执行官柯睿安.
    Run guests(Span phrase) {
        var items = itemsOf(phrase.start(), phrase.end());
        var named = items.stream().filter(item -> item.name().isPresent()).toList();
        return new Run(
                run(named, true).people().stream()
                        .filter(person -> person.title().isPresent())
                        .toList(),
                List.of());
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
            var at = words.lastIndexOf("在");
            if (at > 0
                    && words.length() - at <= 12
                    && Names.chineseEndingAt(text, from, start + at).isPresent()) {
                to = start + at;
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
            i = behindBrackets(i, to);
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
        return inferred(items);
    }

    /// 周全（常务，正厅级）: what stands in brackets ends no part of a list.
    private int behindBrackets(int at, int to) {
        var brackets = BRACKETS.matcher(text).region(at, to);
        return brackets.lookingAt() ? brackets.end() : at;
    }

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()。]{1,24}[）)]");

    /// Between two names of a list stands a name, whether or not the table knows its surname; so does before and
    /// behind one where a title stands before the first.
    private List<Item> inferred(List<Item> items) {
        var found = new ArrayList<Item>(items);
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.name().isPresent()) {
                continue;
            }
            var opensList = i + 1 < items.size() && items.get(i + 1).close() && isOrLooksLikeName(items.get(i + 1));
            if (opensList) {
                var first = nameBehindOffice(item.words(), OFFICE_THEN_TWO);
                if (first.isPresent()) {
                    found.set(i, new Item(item.words(), first, Optional.empty(), item.close()));
                    continue;
                }
            }
            if (i > 0
                    && item.close()
                    && looksLikeName(item.words())
                    && found.get(i - 1).name().isPresent()
                    && isFollowedByName(items, i)) {
                found.set(i, new Item(item.words(), Optional.of(item.words()), Optional.empty(), true));
            }
        }
        return found;
    }

    private boolean isOrLooksLikeName(Item item) {
        return isBareName(item) || item.name().isEmpty() && looksLikeName(item.words());
    }

    /// The last of a list stands before the verb itself.
    private boolean isFollowedByName(List<Item> items, int i) {
        var isLast = i + 1 == items.size() || !items.get(i + 1).close();
        return isLast || isOrLooksLikeName(items.get(i + 1));
    }

    private boolean looksLikeName(Span words) {
        var name = words.in(text);
        return name.length() >= 2
                && name.length() <= 3
                && name.chars().allMatch(Character::isIdeographic)
                && !Names.endsLikeTitle(name)
                && !GROUP.matcher(name).find()
                && !UNIT.matcher(name).find()
                && !VERB_WITHIN.matcher(name).find()
                && !NO_ONE.matcher(name).find()
                && Places.in(name, new Span(0, name.length())).isEmpty();
    }

    private static final Pattern NO_ONE = Pattern.compile(
            "^[各等有相部其全另本该]|媒体|企业|学者|群众|村民|市民|居民|游客|学生|客商|家长|职工|官兵|社区|高校|机构|部门|单位|协会|商会|集团|公司|医院|学校|银行|乡镇|街道|法院|检察院|公安|监委|纪委|人大|政协|[省市县区][直级]|民警|教师|医生|农户|商户|业主");

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
        var words = new Span(start, to);
        var isClose = close && start == from;
        var isShort = words.length() <= LONGEST_TITLE;
        var name = isShort ? Names.chineseEndingAt(text, start, to) : Optional.<Span>empty();
        items.add(
                name.isEmpty() && isShort
                        ? titleBehind(words, isClose)
                                .orElse(new Item(
                                        words,
                                        unlistedName(words).or(() -> beforeBrackets(words)),
                                        Optional.empty(),
                                        isClose))
                        : new Item(words, name, Optional.empty(), isClose));
    }

    /// 副主任周全（常务）: the name stands before the brackets.
    private Optional<Span> beforeBrackets(Span words) {
        var brackets = BRACKETS.matcher(text)
                .region(words.start(), words.end())
                .results()
                .filter(found -> found.end() == words.end())
                .findFirst();
        return brackets.flatMap(found -> Names.chineseEndingAt(text, words.start(), found.start()));
    }

    /// 自治区副主席洛桑次仁: behind an office three or four characters are a name, though the table has no such
    /// surname.
    private Optional<Span> unlistedName(Span words) {
        return nameBehindOffice(words, OFFICE_THEN_NAME);
    }

    private Optional<Span> nameBehindOffice(Span words, Pattern form) {
        var office = form.matcher(text).region(words.start(), words.end());
        if (!office.matches()) {
            return Optional.empty();
        }
        var name = new Span(office.start("name"), office.end("name"));
        var isNone = NO_NAME.matcher(name.in(text)).find()
                || Names.endsLikeTitle(name.in(text))
                || GROUP.matcher(name.in(text)).find()
                || VERB_WITHIN.matcher(name.in(text)).find()
                || !Places.in(name.in(text), new Span(0, name.length())).isEmpty();
        return isNone ? Optional.empty() : Optional.of(name);
    }

    private static final String OFFICE = ".*(?:书记|[省市县区州镇乡局厅处院校部]长|主席|主任|专员|组长|董事长|总经理|秘书长|常委)";
    private static final Pattern OFFICE_THEN_NAME = Pattern.compile(OFFICE + "(?<name>[一-龥]{3,4})");
    private static final Pattern OFFICE_THEN_TWO = Pattern.compile(OFFICE + "(?<name>[一-龥]{2,3})");
    private static final Pattern NO_NAME = Pattern.compile(
            "已$|首先|最后|随后|再次|[今昨当][天日晚]|[上下]午|近日|日前|[会团组处室部办们的和及与等在还也均都以把被将要]|督导|指导|陪同|带领|带队|率队|主持|检查|调研|组织|牵头|分管|负责|同志|班子|全程|现场|线上|视频|集体|代表|成员|委员|干部|群众|联席|会议|办公|助理|分别|先后|一行|述职|到场|受邀|专程|亲自|同时");

    /// 诸暨兰副市长, 滨江区科技局夏岩局长: a short title at the end with a name right before it, and before that
    /// nothing or where the person is from.
    private Optional<Item> titleBehind(Span words, boolean close) {
        var title = TITLE_BEHIND.matcher(text).region(words.start(), words.end());
        if (!title.find()) {
            return Optional.empty();
        }
        return Stream.of(3, 2, 4)
                .map(length -> new Span(Math.max(words.start(), title.start() - length), title.start()))
                .filter(name -> Names.isChineseName(text, name.start(), name.end()))
                .filter(name -> text.charAt(name.end() - 1) != '会')
                .filter(name -> isOffice(new Span(words.start(), name.start())))
                .findFirst()
                .map(name -> new Item(words, Optional.of(name), Optional.of(Span.of(title)), close));
    }

    private boolean isOffice(Span before) {
        return before.isEmpty() || FROM.matcher(before.in(text)).find();
    }

    private static final Pattern TITLE_BEHIND = Pattern.compile(
            "(?:副?(?:省|市|县|区|州|镇|乡|局|厅|部|处|院|校|会|社|馆|台|秘书|委员|检察|议)长|总统|总理|首相|大臣|副?书记|副?主任|副?主席|副?董事长|总经理|副?总裁|教授|院士|研究员|先生|女士)$");
    private static final Pattern FROM = Pattern.compile("(?:[省市区县州镇乡村]|局|厅|部|委|办|院|集团|公司|大学|学院|协会|商会|中心|银行|政府)$");

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
