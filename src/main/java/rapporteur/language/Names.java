package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of people in Chinese and English texts.
///
/// A Chinese name is a surname of the table and one or two characters more, and is trusted only where a title, a
/// separator or a verb of presence stands beside it; an English one is a pinyin surname and one to three
/// syllables, both capitalised. Names are printed forms; [#key] tells which printed forms may be one person.
public final class Names {
    private static final int LONGEST_HAN = 4;

    /// What a title ends with: after these, a name may follow.
    private static final Pattern TITLE_END =
            Pattern.compile("(?:书记|書記|省长|省長|市长|市長|县长|区长|區長|州长|旗长|镇长|乡长|主席|主任|组长|組長|部长|部長"
                    + "|院长|代表|委员|委員|常委|秘书长|秘書長|局长|厅长|廳長|董事长|总经理|经理|校长|政委|司令员|司令|检察长|会长|理事长|教授|研究员|同志|领导|领导人|成员|负责人|处长|科长|行长"
                    + "|总裁|队长|指挥|总指挥|巡视员|总书记|總書記|总理|主持人|专家|会员|社长|台长|馆长|总编辑|大使|总领事|参赞|主教|委员长|议长|总统|首相|大臣|局長|主編|主编|记者|顾问|专员|参谋长|政治委员|庭长|所长|站长|园长|厂长|团长|司长|署长|总监|总工程师|总经济师|总会计师|工程师|法官|检察官|检察员|律师"
                    + "|主委|调研员|督导员|督察员|督办员|主任科员|特派员|发言人|审计长|监事|首席执行官|首席专家|创始人|讲师|会计师|总干事|支书|班长|股长|教师|医师|院士"
                    + "|党组成员|先生|女士)$");

    /// Tibetan names have no surname, and are two of some common ones: 扎西次仁.
    private static final Pattern TIBETAN = Pattern.compile(
            "(?:(?:尼玛|次仁|扎西|洛桑|多吉|旺堆|次旺|格桑|平措|罗布|巴桑|拉巴|达瓦|普布|米玛|边巴|次成|卓玛|央金|白玛|强巴|丹增|旦增|索朗|顿珠|久美|嘉措|赤列|江白|贡布|仁青|加措|才让|桑珠|旺久|益西|曲珍|玉珍|德吉|措姆|罗松|群培|旺姆|贡嘎|朗杰|坚才|占堆|欧珠)){2}");

    private static final Pattern TITLE_WITHIN =
            Pattern.compile(TITLE_END.pattern().replace("$", ""));

    /// Words that begin with a surname and are no names, nor do names begin with them.
    /// Nobody is called so: 向家属 is told to families.
    private static final Set<String> NOT_GIVEN =
            Set.of("家属", "标题", "表示", "指出", "强调", "主持", "召开", "举行", "出席", "会见", "会议");

    private static final Set<String> NOT_NAMES = Set.of(
            "房地产", "房地", "有关", "相关", "原来", "原则", "后来", "包容", "宣言", "会议", "全会", "大会", "方面", "时任", "包括", "常务", "全体", "任务",
            "项目", "安全", "成员", "程序", "强调", "和平", "平安", "高度", "高质", "高效", "高水", "严格", "严肃", "文件", "文化", "文明", "国家", "经济",
            "明确", "常委", "党组", "党内", "党中", "党的", "党政", "党风", "党建", "党外", "金融", "关心", "关于", "关键", "关注", "向前", "向上", "全面",
            "全市", "全省", "全区", "全县", "全国", "温暖", "安排", "水平", "水利", "于今", "管理", "时间", "时代", "时期", "元首", "原题", "时候", "都有",
            "都是", "纪委", "纪律", "方向", "方案", "方式", "方针", "成果", "成效", "成立", "路线", "马克", "危化", "应急", "应邀", "应对", "应当", "云南",
            "江苏", "江西", "湖南", "河南", "山东", "山西", "广东", "安徽", "黄河", "长江", "海南", "宁夏", "华侨", "万元", "万人", "万亩", "项工", "单位",
            "教育", "司法", "石油", "农业", "农村", "房屋", "车辆", "商务", "商业", "游客", "古城", "何种", "代表", "韩国", "曾任", "曾经", "终于", "易发",
            "支持", "支部", "景区", "明年", "明天", "明显", "明珠", "农民", "农产", "边界", "边境", "巴基", "乌克", "充分", "计划", "计算", "常态", "习惯",
            "连续", "和谐", "和市", "和省", "和各", "和有", "高校", "高层", "高速", "高温", "高原", "高端", "高考", "高中", "常规", "常见", "常年", "方便",
            "方法", "任命", "任期", "金额", "金牌", "金属", "陆续", "关税", "文旅", "文艺", "安置", "安保", "平台", "平均", "平等", "平衡", "程度", "应用",
            "应有", "国际", "国内", "国有", "国企", "国资", "国防", "向好", "强化", "强国", "强省", "强市", "党委", "党员", "党校", "边防", "沙漠", "居民",
            "巡视", "巡察", "巩固", "景点", "支撑", "支付", "支出", "温度", "农田", "石化", "白酒", "古镇", "何时", "何处", "何地", "何人", "何事", "何以",
            "何故", "文章", "文中", "文内", "许多", "许可", "尤其", "宣布", "宣传", "宣讲", "宣称", "关闭", "关系", "关联", "谈判", "谈话", "环境", "环节",
            "环保", "展示", "展开", "展现", "展览", "解决", "解释", "申请", "申报", "查看", "查询", "查处", "查获", "成为", "成功", "成交", "成长", "成绩",
            "纪念", "纪录", "施工", "施行", "呼吁", "应该", "符合", "包含", "严重", "周末", "周边", "周期", "周年", "周围", "季度", "夏季", "时刻", "简称",
            "左右", "路段", "路面", "任何", "任职", "连接", "连载", "居住", "留下", "荣获", "授予", "钱财", "唐代", "元代", "白宫", "战略", "战争", "武装",
            "武器", "封闭", "代理", "支援", "储备", "融资", "融合");

    /// Particles that no given name ends with.
    private static final String PARTICLES = "谁在还也等并的了和与均都就说所到过着";

    /// What names of places and offices end with, and given names do not: 虞城县, 江北局.
    private static final String PLACES = "市县区乡局厅办委";

    /// What stands behind a name rather than at its end: 王凯 + 在, not 王凯在.
    private static final String NEVER_LAST = "在代说的和与等作为对向并也还就由及时将被是了任做把以到从给要再均都下主讲出参列所到过着";

    private static final String SYLLABLE =
            "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai"
                    + "|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|van|ve|vn|a|e|i|o|u|v))";
    private static final Pattern GIVEN =
            Pattern.compile(SYLLABLE + "(?:['’-]?" + SYLLABLE + "){0,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATIN = Pattern.compile(
            "\\b([A-Z][a-z]{1,8}|[A-Z]{2,9})[ \\u00A0]([A-Z][a-z]{1,15}(?:['’-](?!s\\b)[A-Za-z]{1,8})?)(?![A-Za-z])");
    private static final Set<String> NOT_LATIN_NAMES = Set.of(
            "Hong Kong",
            "Hang Seng",
            "Long March",
            "Long Range",
            "You Can",
            "He Can",
            "You Are",
            "He Was",
            "An Hui",
            "He Nan",
            "He Bei",
            "Hu Nan",
            "Hu Bei",
            "Ji Nan",
            "Ji Lin");

    private Names() {}

    private static final Pattern DOTTED = Pattern.compile("[一-龥]{1,6}(?:·[一-龥]{1,6})+");

    /// Returns whether some words are one person's name and nothing else.
    public static boolean isName(String words) {
        return isChineseName(words, 0, words.length())
                || DOTTED.matcher(words).matches()
                || latin(words, new Span(0, words.length())).size() == 1;
    }

    /// Returns whether Chinese may write a foreign name so: all its characters are such as such names are written with.
    public static boolean isWrittenAsForeign(CharSequence name) {
        return Sounds.areWrittenIn(name.toString().replace("·", ""));
    }

    /// Returns the Chinese name that ends at `end`, not reaching before `from`, if what stands before it is a
    /// title, a separator or the beginning.
    ///
    /// @param from where the phrase begins
    /// @param end  exclusive, for instance where `主持` begins
    public static Optional<Span> chineseEndingAt(CharSequence text, int from, int end) {
        var minority = minorityNameEndingAt(text, from, end);
        if (minority.isPresent()) {
            return minority;
        }
        for (var length : new int[] {3, 2, LONGEST_HAN}) {
            var start = end - length;
            if (start >= from && isChineseName(text, start, end) && mayPrecedeName(text, from, start)) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /// Returns where a Chinese text first has a name that is read so: also one whose given name is an ordinary word,
    /// 吴海洋.
    ///
    /// @param latin the name in pinyin, however it is capitalised and parted
    public static Optional<Span> whereRead(CharSequence text, String latin) {
        var letters = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (var start = 0; start + 1 < text.length(); start++) {
            var surname = text.charAt(start);
            var usual = Readings.of(surname);
            var end = endRead(text, start, usual, letters);
            if (end < 0) {
                var asSurname = Surnames.reading(String.valueOf(surname)).orElse(usual);
                end = asSurname.equals(usual) ? end : endRead(text, start, asSurname, letters);
            }
            if (end > 0) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /// Returns where the name that begins there ends, -1 if none is read so.
    ///
    /// @param first how its first character is read
    private static int endRead(CharSequence text, int start, String first, String letters) {
        if (!letters.startsWith(first)) {
            return -1;
        }
        var read = first.length();
        for (var end = start + 1; end < Math.min(text.length(), start + LONGEST_HAN); ) {
            var next = Readings.of(text.charAt(end++));
            if (next.isEmpty() || !letters.startsWith(next, read)) {
                return -1;
            }
            read += next.length();
            if (read == letters.length()) {
                return isChineseName(text, start, end) ? end : -1;
            }
        }
        return -1;
    }

    /// Returns whether the whole stretch has the form of a Chinese name. Many ordinary words have it too: ask
    /// only where a name is expected.
    public static boolean isChineseName(CharSequence text, int start, int end) {
        var length = end - start;
        for (var i = start; i < end; i++) {
            if (!Language.isHan(text.charAt(i))) {
                return false;
            }
        }
        if (length == LONGEST_HAN
                && TIBETAN.matcher(text.subSequence(start, end)).matches()) {
            return true;
        }
        var surname = Surnames.lengthAt(text, start, end);
        if (surname == 0 || length <= surname || length > LONGEST_HAN || length == 4 && surname == 1) {
            return false;
        }
        var word = text.subSequence(start, end).toString();
        return PARTICLES.indexOf(word.charAt(length - 1)) < 0
                && PLACES.indexOf(word.charAt(length - 1)) < 0
                && !NOT_NAMES.contains(word)
                && !NOT_NAMES.contains(word.substring(0, 2))
                && !NOT_GIVEN.contains(word.substring(surname))
                && !TITLE_END.matcher(word).find();
    }

    /// Returns the Chinese name that begins at `start`, not reaching beyond `to`: the longest that what follows
    /// allows.
    ///
    /// @param mayFollow whether a name may end before that offset
    public static Optional<Span> chineseBeginningAt(
            CharSequence text, int start, int to, java.util.function.IntPredicate mayFollow) {
        for (var length : new int[] {LONGEST_HAN, 3, 2}) {
            var end = start + length;
            if (end <= to
                    && isChineseName(text, start, end)
                    && NEVER_LAST.indexOf(text.charAt(end - 1)) < 0
                    && mayFollow.test(end)) {
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /// Returns whether a stretch ends like a title of office.
    public static boolean endsLikeTitle(CharSequence stretch) {
        return TITLE_END.matcher(stretch).find();
    }

    private static boolean mayPrecedeName(CharSequence text, int from, int start) {
        if (start == from) {
            return true;
        }
        var before = text.charAt(start - 1);
        return !Language.isHan(before) && !Character.isLetterOrDigit(before)
                || endsLikeTitle(text.subSequence(Math.max(from, start - 6), start));
    }

    /// Names of several parts, as Uyghurs, Kazakhs and Tibetans have them in Chinese: `买买提·艾力`.
    private static Optional<Span> minorityNameEndingAt(CharSequence text, int from, int end) {
        var start = end;
        var dots = 0;
        while (start > Math.max(from, end - 60)
                && (Language.isHan(text.charAt(start - 1)) || text.charAt(start - 1) == '·')) {
            dots += text.charAt(start - 1) == '·' ? 1 : 0;
            start--;
        }
        if (dots == 0 || text.charAt(end - 1) == '·' || text.charAt(end - 1) == '等') {
            return Optional.empty();
        }
        var phrase = text.subSequence(start, end).toString();
        var title = TITLE_WITHIN.matcher(phrase);
        var after = 0;
        while (title.find()) {
            after = title.end();
        }
        var name = phrase.substring(after);
        return name.length() >= 4 && name.length() <= 20 && name.indexOf('·') > 0
                ? Optional.of(new Span(start + after, end))
                : Optional.empty();
    }

    /// Returns the names written in Latin letters within the span, in order: `Liu Qiang`, `Ouyang Nana`, `Zhou
    /// Nai-xiang`.
    public static List<Span> latin(CharSequence text, Span within) {
        var found = new ArrayList<Span>();
        var words = LATIN.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
        var from = within.start();
        while (from < within.end() && words.find(from)) {
            if (words.end() > within.end()) {
                break;
            }
            if (isLatinName(words.group(1), words.group(2))) {
                found.add(Span.of(words));
                from = words.end();
            } else {
                from = words.end(1);
            }
        }
        return found;
    }

    /// Returns whether two words, both capitalised, have the form of a Chinese name in pinyin.
    public static boolean isLatinName(String surname, String given) {
        return Surnames.isReading(surname.toLowerCase(Locale.ROOT))
                && GIVEN.matcher(given).matches()
                && !NOT_LATIN_NAMES.contains(surname + " " + given);
    }

    /// Returns what printed forms of one person's name have in common: surname and given name in plain pinyin,
    /// lower case, without separators: `刘强`, `Liu Qiang`, `LIU Qiang` and `liu qiang` all give `liu qiang`. Two
    /// people may have the same; whether they are one is decided by body and title.
    public static String key(String printed) {
        var name = Script.simplified(printed.strip());
        if (name.isEmpty() || !Language.isHan(name.charAt(0))) {
            return latinKey(name);
        }
        var surname = Surnames.lengthAt(name, 0, name.length());
        var first = Surnames.reading(name.substring(0, surname)).orElse("");
        var given = new StringBuilder();
        for (var i = surname; i < name.length(); i++) {
            given.append(Readings.of(name.charAt(i)));
        }
        return (first + " " + given).strip();
    }

    private static String latinKey(String name) {
        var words = name.toLowerCase(Locale.ROOT).replaceAll("['’-]", "").split("\\s+");
        if (words.length == 2 && !Surnames.isReading(words[0]) && Surnames.isReading(words[1])) {
            return words[1] + " " + words[0];
        }
        return String.join(" ", words);
    }
}
