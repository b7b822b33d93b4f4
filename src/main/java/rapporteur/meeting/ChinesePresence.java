package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Span;
import rapporteur.meeting.ChineseLists.Run;
import rapporteur.meeting.Reports.Named;
import rapporteur.meeting.Reports.Present;

/// Who is present in Chinese, by words of presence: 主持, 讲话, 出席 and their like.
final class ChinesePresence {
    private static final String AS_REPORTED = "(?!精神|要求|中|时|稿|指示|摘编|全文)";

    /// Words of presence. 讲话 is one only as something done now, not as a speech that is studied.
    private static final Pattern PRESENCE = Pattern.compile(
            "(?<preside>主持召开|(?<=并)召开(?=[^，。]{0,16}座谈会)|主持(?!人|词|下|者|编|工作))|(?<speak>(?<!重要|的|系列|专题|发表)讲话" + AS_REPORTED
                    + "|发表(?:重要|了)?讲话" + AS_REPORTED
                    + "|(?<!工|合|动|协|操|运|制|写|创|当)作(?:了)?[^，。、；]{0,30}?(?:报告|讲话|发言|部署|辅导|汇报|说明|动员|总结|点评|表态|宣讲|授课|讲座)(?!精神|中|时|指出)"
                    + "|(?:在会上)?(?:宣读|传达)(?:了)?(?=《|[^，。]{0,12}(?:批复|决定|名单))|(?:汇报|通报|介绍)(?:了)?(?=[一-龥“《]{2})(?!会|稿|材料|人|单位)|报告(?:了)?(?=[^，。]{0,60}?(?:情况|安排|工作|考虑|决定))|致(?:辞|欢迎辞|欢迎词|词)(?!中|时)"
                    + "|(?<!大会|交流)发言(?!中|时|人|精神|材料)|交流发言(?!中|时|材料))"
                    + "|(?<attend>(?<!应邀|曾)(?:出席|列席|参加|参会)(?!过|[^，。]{0,12}的(?!领导|还有|有|市|省|区|县|同志)|工作(?!会|部署|推进|调度)|调研|检查|考察|慰问|革命|代表|高考|考试|比赛)|应邀出席|陪同(?!.{0,6}下)|与会(?!者|人员|代表|同志|委员)|到会|在主席台(?:前排)?就座)"
                    + "|(?<meet>(?<!拒绝|不愿|不会|避免)会见(?:了)?(?=[^，。]{2})|与[^，。]{2,60}?(?:会谈|举行会谈|座谈))");

    /// 出席会议的还有 …: the list stands behind.
    private static final Pattern LIST_BEHIND =
            Pattern.compile("(?:出席|参加|列席|在主席台(?:前排)?就座)(?:会议|大会|活动|今天会议|开幕会|闭幕会)?的(?<title>[一-龥]{0,12}?)(?:还)?有[:：]?");

    /// 到会应询的…等部门负责同志: the group stands behind.
    private static final Pattern GROUP_BEHIND =
            Pattern.compile("(?:到会|参会|列席)(?:应询|应答|作答|听取意见)?的(?!还有|有)(?<group>[^，。；]{4,200}?(?:负责同志|负责人))");

    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。！？\\n]");

    /// 主持的会议, 在主持召开…时的讲话: told of another meeting.
    private static final Pattern REPORTED = Pattern.compile(
            "的(?!还有|有|领导|市领导|省领导)|[^，。]{0,40}时的|[^，。]{0,40}时(?:所)?(?:发表|作)(?:的)?重要|[^，。]{0,30}(?:的)?(?:重要)?(?:讲话|指示|批示)精神");

    private final String text;
    private final ChineseLists lists;
    private final Predicate<Span> givesCollectiveVoice;

    /// @param text                 simplified, with Chinese commas
    /// @param givesCollectiveVoice whether a sentence gives the words of the meeting as a whole
    ChinesePresence(String text, Predicate<Span> givesCollectiveVoice) {
        this.text = text;
        this.lists = new ChineseLists(text);
        this.givesCollectiveVoice = givesCollectiveVoice;
    }

    List<Present> present(Span sentence) {
        var found = new ArrayList<Present>();
        walkPresence(
                sentence,
                (presence, run, word) -> run.people()
                        .forEach(named -> found.add(
                                new Present(presence, new Named(named.name(), named.title(), Optional.of(word))))));
        return found;
    }

    Optional<Span> wordOf(Presence presence, Span sentence) {
        return givesCollectiveVoice.test(sentence)
                ? Optional.empty()
                : PRESENCE.matcher(text)
                        .region(sentence.start(), sentence.end())
                        .results()
                        .filter(word -> presence(word) == presence
                                && !isReported(word.end(), sentence)
                                && !isOver(sentence.start(), word.start()))
                        .map(Span::of)
                        .findFirst();
    }

    List<Span> groups(Span sentence) {
        var found = new ArrayList<Span>();
        walkPresence(sentence, (presence, run, word) -> {
            if (presence != Presence.PRESIDED && !word.in(text).startsWith("会见")) {
                found.addAll(run.groups());
            }
        });
        return found;
    }

    private interface PresenceVisitor {
        void visit(Presence presence, Run subject, Span word);
    }

    /// Goes through a sentence from one word of presence to the next. The subject is the unbroken chain of names
    /// and groups that ends at the word.
    private void walkPresence(Span sentence, PresenceVisitor visitor) {
        if (givesCollectiveVoice.test(sentence)) {
            return;
        }
        var behind = region(LIST_BEHIND, sentence);
        if (behind.find()) {
            var list = lists.listBehind(behind, sentence.end());
            if (!list.isEmpty()) {
                visitor.visit(Presence.ATTENDED, list, new Span(behind.start(), behind.start() + 2));
            }
        }
        var asked = region(GROUP_BEHIND, sentence);
        if (asked.find()) {
            var group = new Span(asked.start("group"), asked.end("group"));
            visitor.visit(
                    Presence.ATTENDED, new Run(List.of(), List.of(group)), new Span(asked.start(), asked.start() + 2));
        }
        var words = region(PRESENCE, sentence);
        var cursor = sentence.start();
        while (words.find()) {
            if (words.start() < cursor
                    || isReported(words.end(), sentence)
                    || isOver(sentence.start(), words.start())) {
                continue;
            }
            var chain = lists.chainBefore(behindOthers(cursor, words.start()), beforePlace(cursor, words));
            var subject =
                    chain.isEmpty() && cursor == sentence.start() ? inspector(sentence.start(), words.start()) : chain;
            if (subject.isEmpty()) {
                continue;
            }
            var word = Span.of(words);
            visitor.visit(presence(words), subject, word);
            guests(words, sentence.end()).ifPresent(guests -> visitor.visit(Presence.ATTENDED, guests, word));
            var clauseEnd = clauseEnd(words.end(), sentence.end());
            for (var more : alsoDone(words.end(), sentence.end(), clauseEnd)) {
                visitor.visit(more.presence(), subject, more.word());
                clauseEnd = Math.max(clauseEnd, clauseEnd(more.word().end(), sentence.end()));
            }
            cursor = Math.min(clauseEnd + 1, sentence.end());
            words.region(cursor, sentence.end());
        }
    }

    /// 市长在某镇主持召开会议: who presided stands before the place.
    private int beforePlace(int from, MatchResult word) {
        var place = PLACE_BEFORE.matcher(text).region(from, word.start());
        return presence(word) == Presence.PRESIDED && place.find() ? place.start() : word.start();
    }

    private static final Pattern PLACE_BEFORE = Pattern.compile("在[一-龥]{2,12}$");

    /// 某某请假，某某列席: who was away is no part of the list behind, nor is who wrote the report: （记者 某某 某某）.
    private int behindOthers(int from, int word) {
        return OTHERS.matcher(text)
                .region(from, word)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(from);
    }

    private static final Pattern OTHERS =
            Pattern.compile("(?:请假|缺席)(?:会议)?[，,；;]|[（(][^（）()]{0,40}(?:记者|通讯员|通联员|摄影|/文|/图)[^（）()]{0,60}[）)]");

    /// 市长…到…调研,并主持召开座谈会: who opens the sentence goes on to the meeting.
    private Run inspector(int from, int word) {
        var visit = VISIT.matcher(text).region(from, word);
        return visit.lookingAt() ? lists.chainBefore(from, visit.end("who")) : new Run(List.of(), List.of());
    }

    private static final Pattern VISIT = Pattern.compile(
            "(?<who>[^。；！？]{4,120}?)(?:先后|分别|一行|带队|实地|深入)*(?:来到|前往|到|赴|深入|走进|在)[^。；！？]{2,160}?(?:调研|检查|考察|督导|走访|看望|慰问)[^。；！？]{0,60}?"
                    + "(?:[，,]|(?=并))(?:并|随后|之后|还)(?:在[^，。；]{2,20})?$");

    /// Who was met is present too.
    private Optional<Run> guests(Matcher word, int to) {
        if (word.group("meet") == null) {
            return Optional.empty();
        }
        var isReceived = word.group("meet").startsWith("会见");
        var guest =
                GUEST.matcher(text).region(isReceived ? word.end() : word.start() + 1, isReceived ? to : word.end());
        return guest.lookingAt()
                ? Optional.of(lists.guests(Span.of(guest))).filter(run -> !run.isEmpty())
                : Optional.empty();
    }

    private static final Pattern GUEST =
            Pattern.compile("[^，。；！？\\n]{2,60}?(?=一行|等|举行|进行|会谈|座谈|在[一-龥]{2,8}(?:举行|会谈)|[，。；！？\\n]|$)");

    private static Presence presence(MatchResult word) {
        if (word.group("preside") != null) {
            return Presence.PRESIDED;
        }
        return word.group("speak") != null ? Presence.SPOKE : Presence.ATTENDED;
    }

    private record Done(Presence presence, Span word) {}

    private static final Pattern ALSO = Pattern.compile(
            "(?:并|同时|[，,]\\s?并|(?<=到会|到场))(?:在会上|代表[^，。]{2,20}|就[^，。]{2,30}|作为[^，。]{2,12})?(?:(?<preside>主持(?:会议)?)|(?<speak>(?:发表)?(?:重要)?讲话(?!精神)|致辞|讲课|授课|发言|作(?:了)?[^，。]{0,40}?(?:报告|讲话|发言|部署|授课|辅导|总结|动员)|(?:通报|汇报|介绍)(?=[一-龥]{2})))");

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

    /// 去年的座谈会由…主持, 时任市长…: told of somebody who was there before.
    private boolean isOver(int from, int word) {
        return OVER.matcher(text).region(from, word).find();
    }

    private static final Pattern OVER = Pattern.compile("^(?:去年|前年|上年|上次|上届|上一届|20\\d\\d年的)(?!以来)|时任[^，。；、]{2,30}$");

    private int clauseEnd(int from, int to) {
        var end = CLAUSE_END.matcher(text).region(from, to);
        return end.find() ? end.start() : to;
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
