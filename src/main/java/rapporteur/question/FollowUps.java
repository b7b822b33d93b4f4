package rapporteur.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.language.Language;
import rapporteur.meeting.MeetingId;

/// What a question leaves out and the conversation fills in.
final class FollowUps {
    /// Can be about nothing else than what was just spoken of.
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)^(?:and|but|also)\\b|\\belse\\b|\\b(?:it|that meeting|this meeting|(?<!\\b(?:meetings|sessions|reports|articles) (?:are|were) )there|that|he|she|they|him|her|his)\\b|呢[？?。]*$"
                    + "|^(?:那|还有|另外|而)|[这该那]次(?:会议)?|[这那](?:个|场)?会(?![议员上])|本次|该会|会上|还有(?:谁|哪些|什么)|[他她](?!们)|^(?:同一天|同日|当天|当日)");
    private static final Pattern ELLIPSIS = Pattern.compile(
            "(?i)^(?:那么?|还有|and|what about|how about|and what about)?[\\s,，]*(?:on |in |at |for )?(.{1,40}?)(?:的?(?:那[次场个])?(?:会议)?呢)?[\\s?？。]*$");
    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:he|she|him|his|her)\\b|[他她](?!们)|其(?=职务|籍贯|出生)");
    private static final Pattern ORDINAL = Pattern.compile(
            "(?i)第([一二三四五六七八九])(?:个|次|场|项)(?!会议.{0,4}(?:全体|扩大))|\\bthe (first|second|third|fourth|fifth|last)(?: one| meeting)?\\b|(最后)(?:一)?[个次场]");
    private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");
    private static final List<String> ENGLISH = List.of("first", "second", "third", "fourth", "fifth");
    private static final Pattern SHORTER = Pattern.compile(
            "(?i)^(?:(?:请|再|能不能|可以)*(?:简短|简单|简洁|精简|短)一?[些点](?:吗|说|吧|回答)?|长话短说|(?:please )?(?:make it )?(?:short(?:er)?|briefer|in short|be brief|more briefly)(?: please)?)[\\s.。!！?？]*$");
    private static final Pattern IN_CHINESE = Pattern.compile(
            "(?i)^(?:请)?(?:用|说|讲|翻成|译成)(?:中文|汉语)(?:回答|说|讲|再说一遍|吧)?[\\s.。!！?？]*$|^(?:please )?(?:(?:answer|say (?:it|that)|and|now) )?in chinese(?: please)?[\\s.?!]*$");
    private static final Pattern IN_ENGLISH = Pattern.compile(
            "(?i)^(?:请)?(?:用|说|讲|翻成|译成)(?:英文|英语)(?:回答|说|讲|再说一遍|吧)?[\\s.。!！?？]*$|^(?:please )?(?:(?:answer|say (?:it|that)|and|now) )?in english(?: please)?[\\s.?!]*$");
    private static final Pattern SAID_SO = Pattern.compile(
            "(?i)^(?:and )?(?:who (?:said|says) (?:so|that|this|it)|whose words (?:are|were) (?:they|these|those))[\\s?]*$|^(?:这话|这句话|这)?(?:是)?谁说的[？?\\s]*$");

    private static final Pattern WHY_SO = Pattern.compile(
            "(?i)^(?:and |but |so )?(?:why|how come|what for)(?: (?:is|was|did|do|does|were|are|has|have))?(?: (?:that|this|it|so|they|he|she|the \\w+))?(?: (?:do|did|done|say|said|decide|want|so|happen))?(?: (?:that|this|so|it))?[\\s?]*$"
                    + "|^(?:那|可)?(?:[他她它]们?|会议)?(?:这)?(?:是|又)?(?:为什么|为何|什么原因|原因是什么|怎么会)(?:要|会)?(?:这样|这么|这样做|这么做|那么做|如此|呢)?(?:做|说|定|安排)?(?:的)?呢?[？?。\\s]*$");

    private static final Pattern ASKS = Pattern.compile(
            "(?i)谁|哪|什么|多少|几[个项家条人位名次]|\\b(?:who|whom|what|which|when|where|how|did|does|do|was|were)\\b");

    /// The second of several points is no other subject of the same question.
    private static final Pattern POINT = Pattern.compile(
            "(?i)(?:[他她]|会议)?(?:提出?|说|讲|强调)?的?(?:第[一二三四五六七八九十]|最后一?)(?:[点条项](?:要求|内容|任务)?)?|(?:the|his|her|their|its) (?:first|second|third|fourth|fifth|sixth|last)(?: (?:point|requirement|demand|task|item|measure|step|one))?");

    private static final Pattern OTHER_ONE = Pattern.compile("(?i)那[次场个]|的呢|呢[？?]|\\bthe one\\b");
    private static final Pattern SAME_DAY = Pattern.compile("(?i)同一天|同日|当天|\\bthe same day\\b");

    private FollowUps() {}

    /// Returns whether it can be about nothing else than what was just spoken of.
    static boolean pointsBack(String text) {
        return POINTS_BACK.matcher(text).find();
    }

    /// Returns whether somebody already spoken of is meant by a pronoun.
    static boolean hasPronoun(String text) {
        return PRONOUN.matcher(text).find();
    }

    /// Returns what "那…呢" and "what about …" ask of instead: nothing where the text is more than that.
    static Optional<String> instead(String text) {
        var ellipsis = ELLIPSIS.matcher(text);
        return pointsBack(text)
                        && ellipsis.matches()
                        && !ASKS.matcher(ellipsis.group(1)).find()
                        && !POINT.matcher(ellipsis.group(1)).matches()
                ? Optional.of(ellipsis.group(1).strip())
                : Optional.empty();
    }

    /// Returns whether only a shorter answer is wanted.
    static boolean asksForLess(String text) {
        return SHORTER.matcher(text).matches();
    }

    /// Returns in which other language the last answer is wanted, if that is all that is asked.
    static Optional<Language> otherLanguage(String text) {
        if (IN_CHINESE.matcher(text).matches()) {
            return Optional.of(Language.CHINESE);
        }
        return IN_ENGLISH.matcher(text).matches() ? Optional.of(Language.ENGLISH) : Optional.empty();
    }

    /// Returns whether it is asked whose words the last answer gave.
    static boolean asksWhoSaidSo(String text) {
        return SAID_SO.matcher(text).matches();
    }

    /// Returns whether the reason is wanted of what was just spoken of, and nothing else.
    static boolean asksWhySo(String text) {
        return WHY_SO.matcher(text).matches();
    }

    /// Returns whether another one of what was just spoken of is meant.
    static boolean otherOne(String text) {
        return OTHER_ONE.matcher(text).find();
    }

    /// Returns whether another meeting of the same day is meant.
    static boolean sameDay(String text) {
        return SAME_DAY.matcher(text).find();
    }

    /// Returns what remains to be found when a meeting was picked.
    static String withoutOrdinal(String content) {
        return ORDINAL.matcher(content)
                .replaceAll(" ")
                .replaceAll("(?i)\\bones?\\b|\\s+", " ")
                .strip();
    }

    /// Returns the one of several meetings that the text picks: "the second one".
    static Optional<MeetingId> picked(String text, Focus focus) {
        var ordinal = ORDINAL.matcher(text);
        if (focus.meetings().size() < 2 || !ordinal.find()) {
            return Optional.empty();
        }
        var word = Optional.ofNullable(ordinal.group(1))
                .or(() -> Optional.ofNullable(ordinal.group(2)))
                .orElse("last")
                .toLowerCase(Locale.ROOT);
        var number = word.equals("last")
                ? focus.meetings().size() - 1
                : Math.max(CHINESE.indexOf(word), ENGLISH.indexOf(word));
        return number < focus.meetings().size() ? Optional.of(focus.meetings().get(number)) : Optional.empty();
    }
}
