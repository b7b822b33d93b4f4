package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.article.Sentence;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.meeting.Reports.Matter;

/// What a meeting did in Chinese, and whose words a sentence gives: 会议传达, 会议指出, 他强调.
final class ChineseMatters {
    private static final Pattern VOICE = Pattern.compile(
            "^(?:在[^，。]{2,30}(?:上|时|中)[，,]?)?(?<who>(?:会议|全会|大会|座谈会|学习会|推进会|双方|与会[一-龥]{1,6})|他|她|[一-龥·]{2,6}?)(?:在[^，。]{2,36}?(?:时|中|上))?"
                    + "(?:还|进一步|并|也|最后|同时|一致|首先|充分|代表[^，。]{2,20})?(?:指出|强调|要求|认为|表示|说|提出|明确|决定|希望|介绍|代表)");
    private static final Pattern COLLECTIVE = Pattern.compile("会议|全会|大会|座谈会|学习会|推进会|双方|与会.*");

    private static final String ADVERBS =
            "(?:专题|认真|深入|集体|分别|原则|再次|进一步|传达|书面|分组|围绕[^，。]{2,20}|并|还|也|先后|逐项|统筹|全面|共同|一并|着重|重点|调度了)*";
    private static final String MATTER_VERB =
            "(?:传达|宣读|听取|审议|审定|审查|讨论|学习|研究|调度|部署|安排|表决通过|通过(?=了|《|「|“|关于|有关)|原则通过|批准|选举|补选|决定(?=任命|免去|接受|按程序|对|将|给予|授予|成立|设立|于))";
    private static final String DONE_WITH = "(?:审议|审查|讨论|研究|学习|调度|部署|安排)";
    private static final Map<Pattern, AgendaItem.Verb> VERBS = verbs();

    private static Map<Pattern, AgendaItem.Verb> verbs() {
        var verbs = new LinkedHashMap<Pattern, AgendaItem.Verb>();
        verbs.put(Pattern.compile("传达|宣读"), AgendaItem.Verb.CONVEYED);
        verbs.put(Pattern.compile("听取"), AgendaItem.Verb.HEARD);
        verbs.put(
                Pattern.compile("审议(?:并)?(?:表决|原则)?(?:通过|同意)|讨论(?:并)?(?:原则)?通过|表决通过|通过|批准|原则同意|决定|选举|补选"),
                AgendaItem.Verb.APPROVED);
        verbs.put(Pattern.compile("审议|审定|讨论|审查|调度"), AgendaItem.Verb.REVIEWED);
        verbs.put(Pattern.compile("学习|研究"), AgendaItem.Verb.STUDIED);
        verbs.put(Pattern.compile("部署|安排"), AgendaItem.Verb.DEPLOYED);
        verbs.put(Pattern.compile("指出|强调|要求|认为|明确|提出|表示"), AgendaItem.Verb.STRESSED);
        return verbs;
    }

    /// A clause that says what the meeting did, at its beginning.
    private static final Pattern MATTER = Pattern.compile(
            "(?<=^|[，,；;：:。\\n])\\s*(?<lead>(?:会议|全会|大会|会上|学习会|[^，。；]{0,24}?会议上)?(?:还|并|也|上|首先|随后|最后)?[，,]?)(?<verb>"
                    + ADVERBS + MATTER_VERB
                    + ")|(?<=^|[，,；;。\\n])(?:会议|全会|会上|并|还|也|着重|重点|专门)*+(?<with>(?:对(?<object>[^，。；]{4,120}?)|就[^。；]{4,120}?)(?:进行(?:了)?|作出(?:了)?|作(?:了)?)[^，。；]{0,6}?"
                    + DONE_WITH + "[^，。；]{0,20})");
    private static final Pattern BY_THE_MEETING = Pattern.compile(
            "^\\s*(?:在[^，。]{0,20})?(?:会议|全会|大会|会上|学习会|主任会议|主席会议)(?:还|并|也|上|首先|随后|最后|决定|表决|集体|专题|认真|深入)*[，,]?(?:"
                    + ADVERBS + MATTER_VERB
                    + "|(?:着重|重点|专门)?[对就][^。；]{4,120}?(?:进行|作出|作)(?:了)?[^，。；]{0,6}?(?:部署|安排|研究|审议))");
    private static final Pattern MATTER_ENDS = Pattern.compile(
            "[，,；;](?=自[^，。；]{4,16}起?(?:施行|实施|生效)|(?:并)?(?:对[^，。；]{2,30})?(?:进一步)?(?:强调|指出|要求|认为|提出|明确|决定按|推动|加快|以实际))");

    private static final Pattern DOCUMENT = Pattern.compile("《[^《》\\n]{2,100}》");
    private static final Pattern NEWSPAPER = Pattern.compile("《[^》]*(?:日报|晚报|新闻|时报|周刊|杂志|求是)》");
    private static final Pattern VENUE = Pattern.compile(
            "(?<!将|已)在(?<place>[一-龥A-Za-z（）()]{2,24}?)(?:隆重)?(?:召开|举行|开幕|闭幕)|以(?<video>视频形式|视频会议形式|视频会议方式|电视电话会议形式)(?:召开|举行)|(?<sort>电视电话会议|视频会议)");

    private final String text;
    private final Predicate<Span> statesMeeting;

    /// @param text          simplified, with Chinese commas
    /// @param statesMeeting whether words state that a body met
    ChineseMatters(String text, Predicate<Span> statesMeeting) {
        this.text = text;
        this.statesMeeting = statesMeeting;
    }

    /// Whether the sentence gives the words of the meeting as a whole.
    boolean givesCollectiveVoice(Span sentence) {
        var voice = VOICE.matcher(text).region(sentence.start(), sentence.end());
        return voice.lookingAt() && COLLECTIVE.matcher(voice.group("who")).matches();
    }

    Optional<Voice> opensVoice(Sentence sentence) {
        if (region(BY_THE_MEETING, sentence.span()).lookingAt()) {
            return Optional.of(Voice.MEETING);
        }
        var voice = VOICE.matcher(text)
                .region(sentence.span().start(), sentence.span().end());
        if (!voice.lookingAt()) {
            return introduced(sentence);
        }
        var who = voice.group("who");
        if (COLLECTIVE.matcher(who).matches()) {
            return Optional.of(Voice.MEETING);
        }
        if (who.equals("他") || who.equals("她")) {
            return Optional.of(Voice.of(""));
        }
        return Names.isChineseName(who, 0, who.length()) ? Optional.of(Voice.of(who)) : introduced(sentence);
    }

    /// 市公路中心主任李明介绍: somebody with a title before the name begins the sentence, and speaks.
    private Optional<Voice> introduced(Sentence sentence) {
        var says = region(SAYS, sentence.span());
        if (!says.lookingAt()) {
            return Optional.empty();
        }
        var before = new Span(says.start("before"), says.end("before"));
        return Names.chineseEndingAt(text, before.start(), before.end())
                .filter(name -> name.start() > before.start()
                        && Names.endsLikeTitle(text.substring(before.start(), name.start())))
                .map(name -> Voice.of(name.in(text)));
    }

    private static final Pattern SAYS = Pattern.compile("(?<before>[一-龥（）()、]{4,40}?)(?:在[^，。]{2,20}(?:时|中|上))?"
            + "(?:还|进一步|也|最后|同时|首先)?(?:指出|强调|要求|认为|表示|说|介绍|坦言|透露|称|告诉[^，。]{0,8}记者)(?=[，：:“。])");

    List<Matter> matters(Sentence sentence) {
        var span = sentence.span();
        var found = new ArrayList<Matter>();
        if (region(BY_THE_MEETING, span).lookingAt() || statesMeeting.test(span) && !opensStress(span)) {
            addMatters(found, span);
        }
        if (found.isEmpty()
                && opensVoice(sentence).isPresent()
                && !ANNOUNCED.matcher(span.in(text)).find()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, span));
        }
        return found;
    }

    /// 会议提出八点要求: says that something was demanded, not what.
    private static final Pattern ANNOUNCED =
            Pattern.compile("^[^，。]{0,20}(?:提出|明确)(?:了)?[^，。]{0,4}(?:点|项|条|个方面|方面)?(?:具体|明确)?(?:要求|意见|建议|希望)。?$");

    private void addMatters(List<Matter> found, Span sentence) {
        var starts = starts(sentence);
        for (var i = 0; i < starts.size(); i++) {
            if (i > 0 && isDemanded(starts.get(i - 1).end(), starts.get(i).start())) {
                return;
            }
            var end = i + 1 < starts.size() ? starts.get(i + 1).start() : sentence.end();
            addMatter(found, starts.get(i), end);
        }
    }

    /// Where the sentence says what was done: a verb with its matter behind it, or the matter between 对 and 进行审议.
    private List<Span> starts(Span sentence) {
        var found = new ArrayList<Span>();
        var matters = region(MATTER, sentence);
        while (matters.find()) {
            var group = matters.group("verb") != null ? "verb" : "with";
            var start = new Span(matters.start(group), matters.end(group));
            // Whom the meeting decided to appoint is the matter that it approved.
            if (found.isEmpty() || !start.in(text).startsWith("决定")) {
                found.add(start);
            }
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
        if ("对就".indexOf(text.charAt(verb.start())) >= 0) {
            verb(verb.in(text).substring(lastDone(verb))).ifPresent(sort -> found.add(new Matter(sort, verb)));
        } else if (to - verb.end() >= 4) {
            var words = new Span(verb.start(), to);
            verb(words.in(text).substring(0, Math.min(words.length(), verb.length() + 6)))
                    .ifPresent(sort -> found.add(new Matter(sort, words)));
        }
    }

    private int lastDone(Span words) {
        var done = words.in(text);
        return Math.max(done.lastIndexOf("进行"), done.lastIndexOf('作'));
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

    /// Titles in 《》, and named rules and plans that were studied or reviewed where no marks are printed.
    List<Span> documents(Span words) {
        var found = new ArrayList<Span>();
        var titles = region(DOCUMENT, words);
        while (titles.find()) {
            if (!NEWSPAPER.matcher(titles.group()).matches() && !isWatched(titles.start())) {
                found.add(Span.of(titles));
            }
        }
        var unmarked = region(UNMARKED, words);
        while (unmarked.find()) {
            var title = new Span(unmarked.start("title"), unmarked.end("title"));
            if (found.stream().noneMatch(title::overlaps)) {
                found.add(title);
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private boolean isWatched(int at) {
        return WATCHED.matcher(text).region(Math.max(0, at - 12), at).find();
    }

    private static final Pattern WATCHED = Pattern.compile("(?:观看|收看|演唱|合唱|播放|聆听|歌曲|电影|专题片|短片)[^，。《]{0,8}$");
    private static final Pattern UNMARKED = Pattern.compile(
            "(?:学习|审议|审定|讨论|通过|、|和|及)(?:了)?(?<title>(?![《关])(?:(?!学习|审议|听取|研究|按照|落实|贯彻|有关|相关|《)[一-龥\\d]){4,36}?"
                    + "(?:若干准则|准则|条例|若干规定|规定|实施方案|行动方案|工作方案|行动计划|规划|实施细则|纲要))(?=、|，|。|；|等|和(?=[一-龥]{4}))");

    List<Span> venues(Sentence sentence) {
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

    private static final Pattern NOT_A_VENUE = Pattern.compile("活动|性$|主持|之际|期间|时|上午|下午|阶段|前$|后$|[上下]$|领导下");

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
