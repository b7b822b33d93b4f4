package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.meeting.Reports.Named;

/// People named in Chinese, present or not: a name behind a title, or before 总书记 and the like.
final class ChineseNames {
    /// A title of office or a group of people with all its attributes is shorter than this.
    private static final int LONGEST_TITLE = 60;

    private final String text;
    private final ChineseLists lists;

    /// @param text simplified, with Chinese commas
    ChineseNames(String text) {
        this.text = text;
        this.lists = new ChineseLists(text);
    }

    List<Named> named(Span words) {
        var found = new ArrayList<Named>();
        var titles = region(TITLE, words);
        while (titles.find()) {
            Names.chineseBeginningAt(text, titles.end(), words.end(), this::mayEndName)
                    .ifPresent(name -> found.add(new Named(
                            name, Optional.of(wholeTitle(titles.start(), titles.end(), words)), Optional.empty())));
        }
        var authors = region(AUTHOR, words);
        while (authors.find()) {
            var name = new Span(authors.start("name"), authors.end("name"));
            if (Names.isChineseName(text, name.start(), name.end())
                    && found.stream().noneMatch(other -> other.name().overlaps(name))) {
                found.add(new Named(name, Optional.empty(), Optional.empty()));
            }
        }
        var after = region(NAME_THEN_TITLE, words);
        while (after.find()) {
            nameBefore(after.start(1), words.start())
                    .filter(name ->
                            found.stream().noneMatch(other -> other.name().overlaps(name)))
                    .ifPresent(name -> found.add(
                            new Named(name, Optional.of(new Span(after.start(1), after.end(1))), Optional.empty())));
        }
        for (var named : appointed(words)) {
            if (found.stream().noneMatch(other -> other.name().overlaps(named.name()))) {
                found.add(named);
            }
        }
        found.sort(Comparator.comparing(Named::name));
        return found;
    }

    /// 任命陈某为…副市长, 免去吴某、郭某的…职务.
    private List<Named> appointed(Span words) {
        var found = new ArrayList<Named>();
        var appointed = region(APPOINTED, words);
        while (appointed.find()) {
            var office = appointed.group("to") != null ? "to" : "from";
            var title = new Span(appointed.start(office), appointed.end(office));
            for (var name : lists.names(new Span(appointed.start("who"), appointed.end("who")))) {
                found.add(new Named(name, Optional.of(title), Optional.empty()));
            }
        }
        return found;
    }

    private static final Pattern APPOINTED = Pattern.compile(
            "(?:任命|选举|补选|免去|接受|提名|推选|增补)(?:了)?[:：]?(?<who>[一-龥·]{2,12}(?:[、和][一-龥·]{2,12}){0,12}?)(?:同志|等)?"
                    + "(?:(?:为|任|担任)(?<to>[^，。；、]{2,40})|(?:的|辞去)(?<from>[^，。；]{2,40}?)(?:职务|的请求))");

    private static final Pattern TITLE = Pattern.compile(
            "(?:书记|省长|市长|县长|区长|州长|镇长|乡长|主席|主任|组长|部长|院长|校长|秘书长|局长|厅长|处长|行长|董事长|总经理|总裁|会长|教授|院士|研究员|司令员|政委|检察长|市领导|省领导|区领导|县领导|老同志|总领事|大使)");
    /// 《习近平关于…论述摘编》: the title of a book names its author.
    private static final Pattern AUTHOR = Pattern.compile("《(?<name>[一-龥]{3})(?=关于|谈|著作|文选|文集|论)");

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
        taken += lists.leadIn(from + taken, end);
        return new Span(Math.min(from + taken, start), end);
    }

    private static final Pattern TITLE_LEAD = Pattern.compile(
            "传达|学习|贯彻|落实|听取|由|对|是|为|了|在|按照|根据|关于|受|任命|决定|和(?=[省市县区中国国])|与|向|给|及|召开|主持|选举|补选|接受|免去|邀请|代表");

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
