package rapporteur.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Language;
import rapporteur.language.Place;
import rapporteur.language.Span;
import rapporteur.question.Question;

/// The number of a sentence that counts or measures what a question asks for.
final class CountedWords {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:一整|全|整整?一|半)天|\\b(?:whole|entire|half a|all) (?:day|morning|afternoon)\\b|\\d[\\d,.]*(?:\\s?(?:%|percent|万亿|亿|万|千|百|million|billion|trillion))?|[近上数几][十百千万亿]{1,2}(?=[余多]?[个项家条人位名所座只支起件户元吨])|[一二三四五六七八九十百千万亿两]{1,6}(?=[个项家条人位名大次点所座只支份种起件宗票天倍周](?!一)|年(?![代级度前来])|小时|分钟|车道|日内|成(?![立为员果功效就长]))|百分之[一二三四五六七八九十百点]+"
                    + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)(?: (?:hundred|thousand|million|billion|trillion))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY = Pattern.compile("(?i)元|美元|yuan|rmb|dollars?|\\$|investment of|\\binvested\\b");
    private static final Pattern DURATION = Pattern.compile(
            "(?i)小时|分钟|天|年|个月|周|\\b(?:hours?|minutes?|mornings?|afternoons?|days?|weeks?|months?|years?)\\b");
    private static final Pattern LENGTH =
            Pattern.compile("(?i)公里|千米|[\\d一二三四五六七八九十百千万]米|\\b(?:km|kilomet(?:er|re)s?|met(?:er|re)s|miles?|feet)\\b");
    private static final Pattern ASKS_MONEY = Pattern.compile(
            "(?i)多少钱|多少(?:万|亿|万亿)?元|多少万?亿(?=[？?]?$)|(?:资金|投资|善款|捐款|罚款)(?:一共|总共|总额|总计)?(?:是|为|有|达)多少(?=[？?]?$)|多少(?:资金|善款|捐款|钱款|款项|贷款|补贴|补助)|金额|奖金|产值|投资额|票价|工资|how much (?:[\\w-]+ )?money|how much .{0,80}(?:invest|cost|spend|loss|worth|in yuan|in dollars)|what (?:[\\w-]+ ){0,4}(?:salary|price|fee|fare|cost)\\b|^what .{1,60} (?:pay|cost|earn)\\b");
    private static final Pattern ASKS_SHARE = Pattern.compile(
            "(?i)(?:[率比]|比例|占比|比重|份额)(?:是|为|有|达|达到)?多少|百分之几|\\bwhat (?:percentage|share|proportion)\\b");
    private static final Pattern SHARE = Pattern.compile("(?i)[%％]|百分之|[\\d一二三四五六七八九]成|\\bper ?cent\\b|分之|\\d倍");
    private static final Pattern ASKS_AGE = Pattern.compile("(?i)多大(?:岁数|年纪|年龄|了)|几岁|年龄|\\bhow old\\b|\\bwhat age\\b");
    private static final Pattern AGE = Pattern.compile("(?i)岁|出生|生于|年龄|\\baged?\\b|\\byears? old\\b|\\bborn\\b");
    private static final Pattern ASKS_PEOPLE = Pattern.compile(
            "(?i)(?:多少|几)(?:个|名|位)?人(?![民大口均次类])|人数|how many (?:people|persons|attendees|participants)\\b");
    /// Whoever they are, reports count them as people.
    private static final Pattern ASKS_SOME_PEOPLE = Pattern.compile("(?:多少|几)(?:个|名|位)?(?:群众|居民|村民|市民|患者|病人|人员)");

    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)[\\d一二三四五六七八九十百千万亿余多]+(?:个|名|位)?人|[\\d余多万]+[名位]|\\b(?:people|persons|members|deputies|delegates|representatives|officials|participants|attend\\w+|comrades|tourists?|visitors?|passengers?|guests?|residents?|students?|workers?|farmers?|patients?|villagers?|volunteers?)\\b");
    /// 多少票: a number of just that.
    private static final Pattern UNIT_ASKED = Pattern.compile("(?:多少|几)([票股岁吨亩户台辆艘架套册本倍株棵尾成间栋幢]|万?亿)");

    /// What Chinese counts such things with, whatever it calls them; a number beside which none of it stands does not
    /// count them.
    private static final List<Map.Entry<Pattern, Pattern>> COUNTED_IN_CHINESE = List.of(
            unit("times", "[次回]"),
            unit("votes?", "票"),
            unit("trees?", "[棵株]"),
            unit("deaths?|casualties|fatalities", "[人名]"),
            unit("passengers?|tourists?|visitors?|visits", "(?:人次|人|名|位|客)"),
            unit(
                    "students?|workers?|soldiers?|people|persons|residents?|rescuers?|teachers?|doctors?|members?|experts?|deputies|delegates|representatives?|officials?|officers?|lawyers?|scientists?|volunteers?|judges?|employees?|staff|personnel|guests?|participants?|candidates?|villagers?|farmers?|firefighters?|graduates?",
                    "[人名位户]"),
            unit("(?:new )?(?:matters?|items?|issues?|topics?|points?)", "[项个条件]"),
            unit("households?|families", "[户家]"),
            unit("companies|firms|enterprises", "[家个户]"),
            unit("cases?", "[起件例宗个]"),
            unit("schools?|hospitals?|banks?|institutions", "[所家个]"),
            unit("days?", "[天日]"),
            unit("hours?", "(?:个?小时|时)"),
            unit("months?", "个?月"),
            unit("years?", "[年周载岁]"),
            unit("tons?|tonnes?", "吨"),
            unit("hectares?|mu|acres?", "(?:公顷|亩)"),
            unit("kilomet(?:er|re)s?|km", "(?:公里|千米|里)"));

    /// The same the other way about.
    private static final List<Map.Entry<Pattern, Pattern>> COUNTED_IN_ENGLISH = List.of(
            inEnglish("万?吨", "tons?|tonnes?"),
            inEnglish("公里|千米", "km|kilomet(?:er|re)s?|miles?"),
            inEnglish("票", "votes?|to \\d|\\d[–-]\\d"),
            inEnglish("万?亩", "mu|acres?|hectares?"),
            inEnglish("万?户", "households?|families"),
            inEnglish("万?人次", "tourists?|visitors?|visits?|trips?|passengers?|travell?ers?|people"),
            inEnglish("岁", "years?|aged?|born"));

    private static Map.Entry<Pattern, Pattern> inEnglish(String asked, String counted) {
        return Map.entry(
                Pattern.compile("(?:多少|几)(?:" + asked + ")"), Pattern.compile("(?i)\\b(?:" + counted + ")\\b"));
    }

    private static Map.Entry<Pattern, Pattern> unit(String asked, String counted) {
        return Map.entry(
                Pattern.compile("(?i)\\bhow many (?:more )?(?:" + asked + ")\\b"),
                Pattern.compile("[\\d一二三四五六七八九十百千万亿两半余多](?:来|余|多)?[\\s]?" + counted));
    }

    private static final String TENTH = "成";
    private static final Pattern PAID_FOR =
            Pattern.compile("([一-龥][一-龥&&[^了过的要是共约为拿掏花投出用给赚付收发筹来到]])(?:是|为|要|共|大概|大约|约)?多少(?:钱|万?亿?元|资金)");
    private static final Pattern MEASURE_WORD = Pattern.compile("(?:多少|几)([件宗起例家座所场艘辆台套])");
    private static final Pattern ASKS_DURATION =
            Pattern.compile("(?i)多久|多长时间|(?:多少|几)个?(?<unit>天|年|月|小时|分钟|周)|how long");
    private static final Pattern ASKS_HEIGHT = Pattern.compile("(?i)多高|how (?:high|tall)\\b");
    private static final Pattern ASKS_WIDTH = Pattern.compile("(?i)多宽|how wide\\b");
    private static final Pattern WIDTH = Pattern.compile("(?i)宽|\\bwid(?:e|th)\\b");
    private static final Pattern ASKS_DEPTH = Pattern.compile("(?i)多深|how deep\\b");
    private static final Pattern DEPTH = Pattern.compile("(?i)深|\\b(?:deep|depth)\\b");
    /// 38.60米; "how high" may ask for a rate, too: 12 percent.
    private static final Pattern UNIT_OF_SIZE = Pattern.compile(
            "(?i)[余多]?\\s?(?:公里|千米|厘米|毫米|米|层|%|％|个?百分点|km|cm|mm|m\\b|met(?:er|re)s?|kilomet(?:er|re)s?|feet|foot|stor(?:e?ys|ies)|per ?cent)");
    /// 不落一人 counts nobody.
    private static final Pattern LEAVES_NONE = Pattern.compile("不[落漏少掉丢让]$|(?:不可|不能)失$");

    private static final Pattern UNIT_OF_MONEY = Pattern.compile(
            "(?i)[余多]?(?:百|千)?[万亿]*(?:美|欧|日|港|英|澳|韩)?(?:元|镑|圆|块|卢布|卢比)|\\s?(?:yuan|rmb|dollars?|euros?|pounds?)\\b");
    private static final Pattern ASKS_TIMES = Pattern.compile("(?i)(?:多少|几)[次回趟]|how many times|how often");
    /// 这是他第三次: so many times it has been by then.
    private static final Pattern ORDINAL_TIME = Pattern.compile("(?i)\\s?(?:次|回|趟|time\\b)");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)how many ((?:[\\w'’-]+ ){0,2}?[\\w'’-]+)(?= (?:did|do|does|were|was|are|is|has|have|had|will|would|can|in|at|of|on|visited|attended|took|met)\\b|\\?|$)|how many ([a-z]+s)\\b"
                    + "|what (?:is|was|were|are) the ((?:[\\w-]+ ){0,2}[\\w-]+?)(?= of| in| at| for|\\?|$)"
                    + "|(?:多少|几)(?:[个项家条人位名大届座所场次支只种类部份篇起点件宗]|公里|亿元|万元|元)?(?:的)?([一-龥]{2,6})");
    private static final Pattern MEASURED = Pattern.compile("([一-龥]{2,8}?)(?:是|为|有|达)?(?:多少|几)");
    /// The seventeenth session and line No. 1 are numbers of nothing.
    private static final Pattern NUMBERED = Pattern.compile("(?:第|\\b[Nn]o\\. ?)$");
    /// How much more a number counts that stands beside what is counted.
    private static final double BESIDE = 3;
    private static final int BEHIND = 26;
    private static final int BEFORE = 14;
    private static final double HALF = 0.5;
    private static final Pattern OF_THE_WHOLE = Pattern.compile("(?<![占居第列])全[市省国](?![第首最各前的性同平范重率])");
    private static final int SHORTEST = 2;

    private final Question question;
    private final Sought content;
    private final Language language;

    /// @param content  what is looked for
    /// @param language of the articles in which it is
    CountedWords(Question question, Sought content, Language language) {
        this.question = question;
        this.content = content;
        this.language = language;
    }

    /// Returns whether people are counted.
    static boolean countsPeople(Question question) {
        return ASKS_PEOPLE.matcher(question.whole()).find();
    }

    /// Returns whether a share is asked for: per cent, and no sum.
    static boolean asksForShare(Question question) {
        return ASKS_SHARE.matcher(question.whole()).find();
    }

    /// The number that stands beside what is counted, else the one whose surroundings hold most of what is looked for;
    /// dates are no quantities.
    Optional<AnswerWords.Fitting> in(Reading reading, Sentence sentence) {
        var text = reading.article().text();
        if (!WhatHappened.isTold(question, reading.text(sentence))) {
            return Optional.empty();
        }
        var dates = Dates.in(text, sentence.span());
        return NUMBER.matcher(text)
                .region(sentence.span().start(), sentence.span().end())
                .results()
                .map(Span::of)
                .filter(number -> dates.stream().noneMatch(date -> date.span().overlaps(number)))
                .filter(number -> isQuantity(text, number, sentence.span()))
                .filter(number -> !isOfTheWhole(reading, sentence))
                .filter(number ->
                        measures(Surroundings.around(number, sentence.span()).in(text)))
                .map(number -> new AnswerWords.Fitting(
                        Excerpt.of(reading.article(), number), fit(text, number, sentence.span())))
                .max(Comparator.comparingDouble(AnswerWords.Fitting::fit));
    }

    /// Where a sum is asked for, the number that is one: not the lifts of "320部，每部补贴20万元".
    private boolean isSum(String text, Span number) {
        return ASKS_MONEY.matcher(question.whole()).find()
                && (UNIT_OF_MONEY
                                .matcher(text)
                                .region(number.end(), text.length())
                                .lookingAt()
                        || number.start() > 0 && "$￥¥€£".indexOf(text.charAt(number.start() - 1)) >= 0);
    }

    private boolean asksForSize() {
        return Stream.of(ASKS_HEIGHT, ASKS_WIDTH, ASKS_DEPTH)
                .anyMatch(asks -> asks.matcher(question.whole()).find());
    }

    /// Whether a number counts or measures anything, in the unit that is asked for.
    private boolean isQuantity(String text, Span number, Span sentence) {
        var before = text.substring(sentence.start(), number.start());
        var isOrdinal = NUMBERED.matcher(before).find();
        // “两个维护” counts nothing, “九大战略” does where strategies are counted.
        var isQuoted = number.start() > 0 && "“‘「\"".indexOf(text.charAt(number.start() - 1)) >= 0;
        return (!question.whole().contains(number.in(text)) || number.length() < 2)
                && (!isOrdinal || question.whole().contains("第几") || countsTimes(text, number))
                && (!isQuoted || besideCounted(text, number, sentence) > 0)
                && !LEAVES_NONE.matcher(before).find()
                && (!asksForSize() || isSize(text, number, sentence));
    }

    private static boolean isSize(String text, Span number, Span sentence) {
        return number.in(text).endsWith("%")
                || UNIT_OF_SIZE
                        .matcher(text)
                        .region(number.end(), sentence.end())
                        .lookingAt();
    }

    private boolean countsTimes(String text, Span number) {
        return ASKS_TIMES.matcher(question.whole()).find()
                && ORDINAL_TIME
                        .matcher(text)
                        .region(number.end(), text.length())
                        .lookingAt();
    }

    /// 全市新增企业9家 does not say how many of them are in the district that is asked about; a county may be called a
    /// city and be the whole itself.
    private boolean isOfTheWhole(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        return OF_THE_WHOLE.matcher(words).find()
                && question.places().stream()
                        .filter(place -> place.level() == Place.Level.COUNTY)
                        .filter(place -> !reading.article().text().contains(place.chinese() + "市"))
                        .anyMatch(place -> !words.contains(place.chinese().substring(0, SHORTEST)));
    }

    private double fit(String text, Span number, Span sentence) {
        var near = content.coverageOf(Surroundings.around(number, sentence).in(text));
        return besideCounted(text, number, sentence) + near + (isSum(text, number) ? 1 : 0);
    }

    /// "358个团队" where teams are asked for, "水位116.89米" where a level is.
    private double besideCounted(String text, Span number, Span sentence) {
        var inUnits = unitOf(question.whole());
        if (inUnits.isPresent() && language == Language.ENGLISH) {
            var measured = new Span(number.start(), Math.min(sentence.end(), number.end() + BEHIND));
            return inUnits.get()
                            .matcher(Surroundings.clause(measured.in(text), true))
                            .find()
                    ? BESIDE
                    : 0;
        }
        var counted = counted(COUNTED, MEASURED);
        if (counted.isBlank()) {
            return 0;
        }
        var terms = sought(counted);
        var behind = new Span(number.end(), Math.min(sentence.end(), number.end() + BEHIND));
        var before = new Span(Math.max(sentence.start(), number.start() - BEFORE), number.start());
        var most = Math.max(
                terms.coverageOf(Surroundings.clause(behind.in(text), true)),
                terms.coverageOf(Surroundings.clause(before.in(text), false)));
        return most >= HALF ? BESIDE * most : 0;
    }

    /// What is counted or measured: behind "how many" and 多少, or before 是多少.
    private String counted(Pattern... forms) {
        return Stream.of(forms)
                .flatMap(form -> form.matcher(question.whole()).results())
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull))
                .findFirst()
                .orElse("");
    }

    /// Whether what stands around a number is what the question counts.
    private boolean measures(String around) {
        var asked = question.whole();
        if (ASKS_MONEY.matcher(asked).find()) {
            return MONEY.matcher(around).find() && isPaidFor(asked, around);
        }
        var duration = ASKS_DURATION.matcher(asked);
        if (duration.find()) {
            var named = duration.group("unit");
            return language == Language.CHINESE && named != null
                    ? isNumberOf("个?" + (named.equals("天") ? "[天日周]|个?(?:小时|月)" : named), around)
                    : DURATION.matcher(around).find() || LENGTH.matcher(around).find();
        }
        if (ASKS_WIDTH.matcher(asked).find()) {
            return WIDTH.matcher(around).find();
        }
        if (ASKS_DEPTH.matcher(asked).find()) {
            return DEPTH.matcher(around).find();
        }
        if (ASKS_HEIGHT.matcher(asked).find()) {
            return LENGTH.matcher(around).find() || SHARE.matcher(around).find();
        }
        if (ASKS_SHARE.matcher(asked).find()) {
            return SHARE.matcher(around).find();
        }
        if (ASKS_AGE.matcher(asked).find()) {
            return AGE.matcher(around).find();
        }
        if (ASKS_PEOPLE.matcher(asked).find()) {
            return PEOPLE.matcher(around).find();
        }
        var counted = unitOf(asked);
        if (counted.isPresent()) {
            return counted.get().matcher(around).find();
        }
        var unit = UNIT_ASKED.matcher(asked);
        if (unit.find() && language == Language.CHINESE) {
            var same = unit.group(1).equals(TENTH) ? "(?:成|%|％)" : unit.group(1);
            return isNumberOf(same, around);
        }
        var terms = sought(counted(COUNTED));
        return terms.isEmpty()
                || terms.coverageOf(around) > 0
                || isCountedSo(asked, around)
                || ASKS_SOME_PEOPLE.matcher(asked).find()
                        && PEOPLE.matcher(around).find();
    }

    /// What the articles' language counts with where the question's counts so.
    private Optional<Pattern> unitOf(String asked) {
        if (language == question.language() && language == Language.ENGLISH) {
            return Optional.empty();
        }
        var units = language == Language.CHINESE ? COUNTED_IN_CHINESE : COUNTED_IN_ENGLISH;
        return units.stream()
                .filter(unit -> unit.getKey().matcher(asked).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// 学费多少钱 is answered by no sum beside which neither 学 nor 费 stands.
    private boolean isPaidFor(String asked, String around) {
        var what = PAID_FOR.matcher(asked);
        return language != Language.CHINESE
                || !what.find()
                || what.group(1).chars().anyMatch(each -> around.indexOf(each) >= 0);
    }

    /// 多少件案子: 3万件 counts the same, whatever the things are called.
    private boolean isCountedSo(String asked, String around) {
        var word = MEASURE_WORD.matcher(asked);
        return language == Language.CHINESE && word.find() && isNumberOf(word.group(1), around);
    }

    private static boolean isNumberOf(String unit, String around) {
        return Pattern.compile("[\\d一二三四五六七八九十百千万亿两半余多]\\s?" + unit)
                .matcher(around)
                .find();
    }

    private Sought sought(String words) {
        return Sought.of(words, question.language(), language, Surroundings.NOTHING_IS_RARE);
    }
}
