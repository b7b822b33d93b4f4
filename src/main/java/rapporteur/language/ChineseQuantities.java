package rapporteur.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Amounts in Chinese: digits or words, with 万 and 亿, a measure word, and what is counted.
final class ChineseQuantities {
    private static final String DIGITS = "\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String SCALE = "(?:万亿|亿|千万|百万|十万|万|千)?";
    private static final String HAN = "[两一二三四五六七八九十百千万亿零〇]{1,9}";

    /// Units of measure, then words that count things. Longer ones come before those that they begin with.
    private static final String UNITS = "个百分点|百分点|%|％|人次|平方公里|平方千米|平方米|立方米|千瓦时|万千瓦|千瓦|兆瓦|公里|千米|厘米|毫米|公顷|公斤|千克|摄氏度"
            + "|个月|个小时|小时|分钟|美元|港元|欧元|日元|澳门元|元|亩|吨|米|升|度|℃|天|倍|岁|成|票";
    private static final String COUNTERS =
            "块|人|名|位|户|家|个|项|条|件|宗|起|座|栋|套|台|辆|艘|架|只|头|所|处|间|批|场|次|轮|种|类|份|篇|部|支|组|株|棵|对|班|趟|列";

    private static final Pattern AMOUNT = Pattern.compile("(?<![第几数\\d.\\-/〔\\[（(:：A-Za-z一二三四五六七八九十百千万亿])"
            + "(?<about>约|近|超过|超|逾|至少|不少于|不低于|不超过|最高|最多|总计|共计|共|将近)?\\s?"
            + "(?:(?<low>" + DIGITS + ")\\s?(?<lowScale>" + SCALE + ")(?:%|％)?\\s?(?:-|－|—|–|～|~|至|到)\\s?)?"
            + "(?:(?<number>" + DIGITS + ")\\s?(?<scale>" + SCALE + ")|(?<han>" + HAN
            + "))(?:余|多)?(?<more>万|亿)?\\s?(?<unit>"
            + UNITS + "|" + COUNTERS + ")");
    private static final Pattern PERCENT =
            Pattern.compile("(?<about>约|近|超过|超|逾|至少|不低于)?百分之(?<han>[一二三四五六七八九十百零〇点]{1,8})");
    private static final Pattern COUNTER = Pattern.compile(COUNTERS);

    /// What is counted stands behind its counter.
    private static final Pattern COUNTED = Pattern.compile(
            "(?!以上|以下|左右|出席|参加|参会|参与|投|赞成|反对|弃权|的|和|与|及|是|在|为|等|都|均|将|要|已|并)[一-龥]{1,8}?(?=[，。；、！？：\\s“”《》（()）]|的|等|和|与|及|分别|进行|作[出了为]|参加|出席|由|在|将|已|均|都|以上|左右|$)");

    /// Formulas of the genre that count no things: 五个坚持, 三个方面, 四项要求.
    private static final Pattern FORMULA = Pattern.compile("个|项|条|种|类|部|组|对|次|起|家|位|场|度|成|天|班|列");

    /// 千家万户, 百万: no number is meant.
    private static final Pattern PLACES_ALONE = Pattern.compile("[百千万亿]+");

    private static final Map<String, Integer> ZEROS =
            Map.of("千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);

    private ChineseQuantities() {}

    static Stream<Quantity> in(CharSequence text, Span within) {
        var percents = region(PERCENT, text, within)
                .results()
                .flatMap(match -> percent(match.group("han"), match.start(), match.end()).stream());
        var amounts = Stream.<Quantity>builder();
        var matches = region(AMOUNT, text, within);
        var from = within.start();
        while (matches.find()) {
            amount(matches, text, new Span(from, within.end())).ifPresent(amounts);
            from = matches.end();
        }
        return Stream.concat(percents, amounts.build());
    }

    private static Matcher region(Pattern pattern, CharSequence text, Span within) {
        return pattern.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
    }

    private static Optional<Quantity> amount(Matcher match, CharSequence text, Span within) {
        var number = match.group("number");
        var scale = match.group("scale") == null || match.group("scale").isEmpty()
                ? Optional.ofNullable(match.group("more")).orElse("")
                : match.group("scale");
        var value = number == null
                ? counted(match).map(words -> words.scaleByPowerOfTen(zeros(match.group("more"))))
                : Optional.of(scaled(number, scale));
        var unit = match.group("unit");
        if (value.isEmpty() || isOther(unit, match.end(), text)) {
            return Optional.empty();
        }
        var low = match.group("low");
        // 5-6万: the scale is said once.
        var lowScale = low == null || match.group("lowScale").isEmpty() ? scale : match.group("lowScale");
        var from = low == null ? value.get() : scaled(low, lowScale);
        return Optional.of(
                new Quantity(whole(match, text, within), from, value.get(), unit, isFormula(match, value.get())));
    }

    /// With the thing that is counted, or the words before that say what is measured: 总投资2.1万亿元.
    private static Span whole(Matcher match, CharSequence text, Span within) {
        var counted = COUNTED.matcher(text).region(match.end(), within.end());
        if (COUNTER.matcher(match.group("unit")).matches() && counted.lookingAt()) {
            return new Span(match.start(), counted.end());
        }
        var start = match.start();
        var suffix = SUFFIX.matcher(text).region(match.end(), within.end());
        var end = suffix.lookingAt() ? suffix.end() : match.end();
        var earliest = Math.max(within.start(), start - LONGEST_MEASURED);
        while (start > earliest && Language.isHan(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    private static final Pattern OF_ORDER = Pattern.compile("[^，。；]{0,4}(?:会|常委|全体|代表)");
    private static final int LONGEST_MEASURED = 12;
    private static final Pattern SUFFIX = Pattern.compile("以上|以下|左右|以内|赞成|反对|弃权");

    /// 十次会议 may be the tenth, 天津 is a city, 成立 a verb.
    private static boolean isOther(String unit, int end, CharSequence text) {
        return unit.equals("次")
                        && OF_ORDER.matcher(text).region(end, text.length()).lookingAt()
                || unit.equals("天") && end < text.length() && "津气然下空".indexOf(text.charAt(end)) >= 0
                || unit.equals("成") && end < text.length() && "立为果效就员都".indexOf(text.charAt(end)) >= 0;
    }

    /// A number in words, where it counts things: not 一.
    private static Optional<BigDecimal> counted(Matcher match) {
        var words = match.group("han");
        var value = han(words);
        return value > 1 && !PLACES_ALONE.matcher(words).matches()
                ? Optional.of(BigDecimal.valueOf(value))
                : Optional.empty();
    }

    private static boolean isFormula(Matcher match, BigDecimal value) {
        return match.group("number") == null
                && value.compareTo(BigDecimal.TEN) < 0
                && FORMULA.matcher(match.group("unit")).matches();
    }

    private static Optional<Quantity> percent(String words, int start, int end) {
        var point = words.indexOf('点');
        var value = BigDecimal.valueOf(han(point < 0 ? words : words.substring(0, point)));
        for (var i = point + 1; point > 0 && i < words.length(); i++) {
            value = value.add(BigDecimal.valueOf(digit(words.charAt(i)), i - point));
        }
        return value.signum() == 0
                ? Optional.empty()
                : Optional.of(new Quantity(new Span(start, end), value, value, "%", false));
    }

    private static BigDecimal scaled(String digits, String scale) {
        return new BigDecimal(digits.replace(",", "").replace("，", "")).scaleByPowerOfTen(zeros(scale));
    }

    private static int zeros(@Nullable String scale) {
        return scale == null ? 0 : ZEROS.getOrDefault(scale, 0);
    }

    /// Reads a number in words: 两, 十二, 三百五十, 一亿.
    private static long han(String words) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            var place = "十百千".indexOf(c);
            if (place >= 0) {
                section += Math.max(digit, 1) * (long) Math.pow(10, place + 1.0);
                digit = 0;
            } else if (c == '万' || c == '亿') {
                total = (total + Math.max(section + digit, total > 0 ? 0 : 1)) * (c == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = 0;
            } else {
                digit = digit(c);
            }
        }
        return total + section + digit;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : Math.max(0, "零一二三四五六七八九".indexOf(c));
    }
}
