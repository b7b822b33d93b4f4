package rapporteur.answer;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;
import rapporteur.question.QuestionReader;
import rapporteur.search.TermStatistics;

/// The words of a sentence that are of the kind a question asks for: a date, a quantity, a name, a place.
final class AnswerWords {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:一整|全|整整?一|半)天|\\b(?:whole|entire|half a|all) (?:day|morning|afternoon)\\b|\\d[\\d,.]*(?:\\s?(?:%|percent|万亿|亿|万|千|百|million|billion|trillion))?|[一二三四五六七八九十百千万亿两]{1,6}(?=[个项家条人位名大次点所座只支份种起件宗票天倍]|日内|成(?![立为员果功效就长]))|百分之[一二三四五六七八九十百点]+"
                    + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)(?: (?:hundred|thousand|million|billion|trillion))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKING =
            Pattern.compile("说|指出|强调|表示|要求|提出|said|stressed|pointed out|emphasi|noted|expressed|stated|urged");
    private static final Pattern MONEY = Pattern.compile("(?i)元|美元|yuan|rmb|dollars?|\\$|investment of");
    private static final Pattern DURATION = Pattern.compile(
            "(?i)小时|分钟|天|年|个月|周|\\b(?:hours?|minutes?|mornings?|afternoons?|days?|weeks?|months?|years?)\\b");
    private static final Pattern LENGTH =
            Pattern.compile("(?i)公里|千米|[\\d一二三四五六七八九十百千万]米|\\b(?:km|kilomet(?:er|re)s?|met(?:er|re)s|miles?|feet)\\b");
    private static final Pattern ASKS_MONEY = Pattern.compile(
            "(?i)多少钱|多少(?:万|亿|万亿)?元|多少万?亿(?=[？?]?$)|多少资金|金额|奖金|产值|投资额|票价|工资|how much (?:[\\w-]+ )?money|how much .{0,80}(?:invest|cost|spend)|what (?:[\\w-]+ ){0,4}(?:salary|price|fee|fare|cost)\\b|^what .{1,60} (?:pay|cost|earn)\\b");
    private static final Pattern ASKS_SHARE =
            Pattern.compile("(?i)(?:[率比]|比例|占比)(?:是|为|有|达|达到)?多少|百分之几|\\bwhat (?:percentage|share|proportion)\\b");
    private static final Pattern SHARE = Pattern.compile("(?i)[%％]|百分之|[\\d一二三四五六七八九]成|\\bper ?cent\\b|分之|\\d倍");
    private static final Pattern ASKS_AGE = Pattern.compile("(?i)多大(?:岁数|年纪|年龄|了)|几岁|年龄|\\bhow old\\b|\\bwhat age\\b");
    private static final Pattern AGE = Pattern.compile("(?i)岁|出生|生于|年龄|\\baged?\\b|\\byears? old\\b|\\bborn\\b");
    private static final Pattern ASKS_PEOPLE = Pattern.compile(
            "(?i)(?:多少|几)(?:个|名|位)?人(?![民大口均次类])|人数|how many (?:people|persons|attendees|participants)\\b");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)[\\d一二三四五六七八九十百千余多]+(?:个|名|位)?人|[\\d余多]+[名位]|\\b(?:people|persons|members|deputies|delegates|representatives|officials|participants|attend\\w+|comrades|tourists?|visitors?|passengers?|guests?|residents?|students?|workers?|farmers?|patients?|villagers?|volunteers?)\\b");
    /// 多少票: a number of just that.
    private static final Pattern UNIT_ASKED = Pattern.compile("(?:多少|几)([票岁吨亩户台辆艘架套册本倍株尾成间栋幢]|万?亿(?=[^一-龥]|$))");
    private static final String TENTH = "成";
    private static final Pattern PAID_FOR =
            Pattern.compile("([一-龥][一-龥&&[^了过的要是共约为]])(?:是|为|要|共|大概|大约|约)?多少(?:钱|万?亿?元|资金)");
    private static final Pattern MEASURE_WORD = Pattern.compile("(?:多少|几)([件宗起例家座所场艘辆台套])");
    private static final Pattern ASKS_DURATION =
            Pattern.compile("(?i)多久|多长时间|(?:多少|几)个?(?<unit>天|年|月|小时|分钟|周)|how long");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)how many ((?:[\\w'’-]+ ){0,2}?[\\w'’-]+)(?= (?:did|do|does|were|was|are|is|has|have|had|will|would|can|in|at|of|on|visited|attended|took|met)\\b|\\?|$)|how many ([a-z]+s)\\b"
                    + "|what (?:is|was|were|are) the ((?:[\\w-]+ ){0,2}[\\w-]+?)(?= of| in| at| for|\\?|$)"
                    + "|(?:多少|几)(?:[个项家条人位名大届座所场次支只种类部份篇起点件宗]|公里|亿元|万元|元)?(?:的)?([一-龥]{2,6})");
    private static final Pattern MEASURED = Pattern.compile("([一-龥]{2,8}?)(?:是|为|有|达)?(?:多少|几)");
    private static final Pattern REASON = Pattern.compile(
            "(?i)因|由于|受.{0,12}(?:影响|惊|限)|鉴于|为了|所致|导致|\\b(?:because|since|due to|owing to|as a result|caused by|so that|in order to|thanks to|inseparable from)\\b");
    private static final Pattern VENUE = Pattern.compile(
            "(?i)(?<=[在于])[一-龥]{2,14}?(?:礼堂|会堂|会场|会议室|会议中心|宾馆|酒店|大厦|中心|大学|学院|展馆|体育馆)(?=[举召开]|$)"
                    + "|\\b(?:[\\w'’-]+ ){0,3}(?:hall|center|centre|hotel|auditorium|building|stadium)\\b(?: (?:of|on) (?:[\\w'’-]+ ?){1,4})?");
    private static final Pattern DOCUMENT = Pattern.compile(
            "《[^》]{2,80}》|[“\"][^”\"]{0,80}(?:Law|Plan|Regulations?|Opinions|Measures|Ordinance|Program|Outline|Report)[^”\"]{0,40}[”\"]"
                    + "|\\b(?:[A-Z][\\w’'-]+ (?:of |on |for |and |the )?){1,8}(?:Law|Plan|Regulations?|Opinions|Measures|Ordinance|Program|Outline)\\b");
    private static final Pattern HELD_AT = Pattern.compile("(?<=[在于])[一-龥]{2,12}?(?=召开|举行|举办|开幕|闭幕)"
            + "|(?<=\\b(?:held|met|opened|took place) (?:at|in) )(?:the )?[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){0,3}");
    private static final String ENGLISH_TITLE =
            "(?:secretary|mayor|governor|chairman|chairwoman|director|president|minister|head|leader|member|researcher|professor|manager|commissioner)";
    private static final Pattern BEHIND_NAME = Pattern.compile("(?i)\\s*(?:,|is|was|（|\\()\\s*((?:[\\w’'&-]+ ){0,10}?"
            + ENGLISH_TITLE + "\\b[^,.;()]{0,60}|[一-龥]{2,20}(?:书记|长|主席|主任|委员|经理))");
    /// 李明同志任某公司董事.
    private static final Pattern BECAME = Pattern.compile(
            "(?:同志)?(?:继续)?(?:担任|出任|兼任|连任|当选为?|任|为)((?!免)[一-龥、]{2,40}?(?:书记|长|主席|主任|委员|经理|董事|总裁|代表|顾问)(?:、[一-龥]{2,12}(?:书记|长|主席|主任|委员|经理|董事|总裁))*)(?=的|[，。；]|$)");

    /// 李明当选秘书长: only people are elected.
    private static final Pattern ELECTED = Pattern.compile("(?<=[，、：；])[一-龥]{2,3}(?=当选|连任|同志任)");

    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?i)(" + ENGLISH_TITLE + "|[一-龥、]{0,30}(?:书记|长|主席|主任|委员|经理|教授))\\s*$");
    /// The record knows who was there; of several who were elected or commended only the sentence tells.
    private static final Pattern SEVERAL_PEOPLE = Pattern.compile("哪[两三四五六七八九十]位");

    /// What only somebody can do, or have done to him.
    private static final Pattern OF_ONE_PERSON = Pattern.compile(
            "(?i)接任|继任|当选|代理|\\bwho (?:succeeded|replaced|took over|stood in|was (?:elected|appointed|named))\\b");

    /// The seventeenth session and line No. 1 are numbers of nothing.
    private static final Pattern NUMBERED = Pattern.compile("(?:第|\\b[Nn]o\\. ?)$");

    /// By when something is to be done: a day that says so, and not the meeting's.
    private static final Pattern ASKS_DEADLINE = Pattern.compile(
            "(?i)最晚|最迟|(?:哪[一]?[天日]|几号|什么时候|何时|几月)(?:之|以)?(?:前|底)|截止|期限|\\bby (?:when|what (?:date|day|time)|which (?:date|day))\\b|\\bdeadline\\b|\\bno later than\\b");
    private static final int BEFORE_DEADLINE = 24;
    private static final Pattern DEADLINE_BEHIND = Pattern.compile("[之以]?前|底|止");
    private static final Pattern DEADLINE_BEFORE =
            Pattern.compile("(?i)(?:截至|截止到?|\\b(?:before|by|until|no later than)(?: the end of)?) ?$");

    private static final Pattern ASKS_WHO_ORGANISED =
            Pattern.compile("(?i)主办|承办|协办|举办|组织方|\\borgani[sz]e|\\bhost|\\bsponsor");
    private static final Pattern ORGANISING_BODY = Pattern.compile("由([一-龥、]{2,40}?)(?:联合|共同)?(?:主办|承办|协办|举办)");
    private static final Pattern PRESIDING_BODY = Pattern.compile("由([一-龥]{2,16}?(?:常委会|委员会|主席团|党委|政府))(?:召集并)?主持"
            + "|(?i)presided over by (the (?:[\\w’']+ ){0,8}?(?:committee|presidium))\\b");
    /// 新会长是谁: who it is has 会长 beside the name.
    private static final Pattern OFFICE_ASKED = Pattern.compile("([一-龥]{2})(?:是谁|叫什么|是哪[位个])");
    /// Whose words are studied did nothing at the meeting.
    private static final Pattern STUDIED = Pattern.compile(
            "(?:总书记|同志|主席|总理|副总理)?[^，。；]{0,16}(?:重要讲话|重要指示|讲话|批示|指示|思想|论述|论述摘编|文章)|(?i)['’]s (?:[\\w'’]+ ){0,4}(?:speech|instructions?|thought|remarks)");
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：,;:!?！？]|、(?!代理?[省市区县州镇乡局院])");

    /// How much more a number counts that stands beside what is counted.
    private static final double BESIDE = 3;

    /// What is asked of somebody stands in the clause that names them.
    private static final double SAID_OF_THEM = 0.3;

    private static final int BEHIND = 26;
    private static final int BEFORE = 14;
    private static final double HALF = 0.5;

    /// A number belongs to what stands this near to it.
    private static final int NEAR = 30;

    private final Library library;
    private final Question question;
    private final Sought content;
    private final Language language;

    /// @param content  what is looked for
    /// @param language of the articles in which it is
    AnswerWords(Library library, Question question, Sought content, Language language) {
        this.library = library;
        this.question = question;
        this.content = content;
        this.language = language;
    }

    /// Returns whether a sentence without such words cannot answer. Names are found in reports of meetings only:
    /// there the record knows them.
    boolean areRequired(Reading reading) {
        return question.kind() == QuestionKind.QUANTITY
                || question.asksWhy()
                || question.kind() == QuestionKind.OFFICE
                || question.kind() == QuestionKind.WHEN
                || question.kind() == QuestionKind.WHERE
                        && question.speaksOfMeeting()
                        && !question.asksWhatTheyVisited()
                || question.venueAsked().isPresent()
                || question.kind() == QuestionKind.WHO
                        && !question.asksWhoSatIn()
                        && !SEVERAL_PEOPLE.matcher(question.whole()).find()
                        && (library.reportsMeeting(reading.article().id())
                                || OF_ONE_PERSON.matcher(question.whole()).find());
    }

    /// Words that may answer.
    ///
    /// @param words which
    /// @param fit   how surely they are of what is asked for: 1 for anything of the kind, more beside what is counted
    record Fitting(Excerpt words, double fit) {}

    /// Returns the words that answer, if the sentence has any.
    Optional<Fitting> in(Reading reading, Sentence sentence) {
        return switch (question.kind()) {
            case WHEN -> wasDoneThen(reading, sentence) ? date(reading, sentence) : Optional.empty();
            case QUANTITY, HOW_MANY -> quantity(reading, sentence);
            case WHO ->
                Absence.isAsked(question)
                        ? absent(reading, sentence)
                        : changedOffice(reading, sentence)
                                .or(() -> doer(reading, sentence))
                                .or(() ->
                                        OF_ONE_PERSON.matcher(question.whole()).find()
                                                ? Optional.empty()
                                                : person(reading, sentence).map(AnswerWords::ofTheKind));
            case WHO_SAID ->
                SPEAKING.matcher(reading.text(sentence)).find()
                        ? person(reading, sentence).map(AnswerWords::ofTheKind)
                        : Optional.empty();
            case WHERE -> place(reading, sentence).map(AnswerWords::ofTheKind);
            case OFFICE ->
                question.people().isEmpty() || question.asksWhoChangedOffice()
                        ? changedOffice(reading, sentence)
                                .or(() -> doer(reading, sentence))
                                .or(() -> isOfOffice(reading.text(sentence))
                                        ? holder(reading, sentence)
                                        : Optional.empty())
                        : title(reading, sentence).map(AnswerWords::ofTheKind);
            case WHAT -> question.asksWhy() ? reason(reading, sentence) : Optional.empty();
            case DOCUMENTS -> document(reading, sentence);
            case WHICH, YES_NO, SAID, PUBLICATION, SUMMARY, SMALL_TALK -> Optional.empty();
        };
    }

    private static Fitting ofTheKind(Excerpt words) {
        return new Fitting(words, 1);
    }

    /// A document that the sentence names, best of the sort that is asked for.
    private Optional<Fitting> document(Reading reading, Sentence sentence) {
        return DOCUMENT.matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end())
                .results()
                .map(found -> new Fitting(Excerpt.of(reading.article(), Span.of(found)), fit(found.group())))
                .max(Comparator.comparingDouble(Fitting::fit));
    }

    private double fit(String document) {
        var asked = DocumentSort.in(question.whole());
        if (asked.isEmpty()) {
            return 1;
        }
        return asked.stream().anyMatch(sort -> sort.is(document)) ? 2 : HALF;
    }

    /// The title that stands before or behind the name of the person asked about.
    private Optional<Excerpt> title(Reading reading, Sentence sentence) {
        return question.people().stream()
                .flatMap(person -> whereNamed(person, reading.text(sentence)).stream())
                .flatMap(name ->
                        title(reading, sentence, name.shiftedBy(sentence.span().start())).stream())
                .findFirst();
    }

    private static Optional<Excerpt> title(Reading reading, Sentence sentence, Span name) {
        var text = reading.article().text();
        var became = BECAME.matcher(text).region(name.end(), sentence.span().end());
        if (became.lookingAt()) {
            return Optional.of(Excerpt.of(reading.article(), new Span(became.start(1), became.end(1))));
        }
        var behind =
                BEHIND_NAME.matcher(text).region(name.end(), sentence.span().end());
        if (behind.lookingAt()) {
            return Optional.of(Excerpt.of(reading.article(), new Span(behind.start(1), behind.end(1))));
        }
        var from = sentence.span().start();
        var before = BEFORE_NAME.matcher(text.substring(from, name.start()));
        return before.find()
                ? Optional.of(Excerpt.of(reading.article(), new Span(from + before.start(1), from + before.end(1))))
                : Optional.empty();
    }

    /// Where some words name a person: as the question does, or as the other script writes it.
    static Optional<Span> whereNamed(Question.Named person, String words) {
        var at = words.indexOf(person.name());
        if (at >= 0) {
            return Optional.of(new Span(at, at + person.name().length()));
        }
        return Language.of(person.name()) == Language.ENGLISH && Language.of(words) == Language.CHINESE
                ? AcrossTerms.whereRead(person.name(), words)
                : Optional.empty();
    }

    /// The date whose surroundings hold most of what is looked for.
    private Optional<Fitting> date(Reading reading, Sentence sentence) {
        var byWhen = ASKS_DEADLINE.matcher(question.whole()).find();
        var text = reading.article().text();
        return Dates.in(text, sentence.span()).stream()
                .filter(mention -> mention.date().isPresent())
                // "In 2023, on what day?" is not answered by 2023.
                .filter(mention -> mention.date().stream().noneMatch(question.dates()::contains))
                .map(Dates.Mention::span)
                .filter(date -> !byWhen || isDeadline(text, date))
                .max(Comparator.comparingDouble((Span date) ->
                                content.coverageOf(around(date, sentence.span()).in(text)))
                        .thenComparing(Comparator.comparingInt(Span::start).reversed()))
                .map(date -> ofTheKind(Excerpt.of(reading.article(), date)));
    }

    private static boolean isDeadline(String text, Span date) {
        return DEADLINE_BEHIND.matcher(text).region(date.end(), text.length()).lookingAt()
                || DEADLINE_BEFORE
                        .matcher(text.substring(Math.max(0, date.start() - BEFORE_DEADLINE), date.start()))
                        .find();
    }

    private boolean wasDoneThen(Reading reading, Sentence sentence) {
        var words = reading.text(sentence)
                + reading.layout()
                        .all(Role.TITLE)
                        .map(zone -> zone.in(reading.article().text()))
                        .collect(Collectors.joining());
        return WhatHappened.isTold(question, words);
    }

    private static Optional<Fitting> reason(Reading reading, Sentence sentence) {
        var reason = REASON.matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end());
        return reason.find()
                ? Optional.of(ofTheKind(Excerpt.of(reading.article(), Span.of(reason))))
                : Optional.empty();
    }

    /// The number that stands beside what is counted, else the one whose surroundings hold most of what is looked for;
    /// dates are no quantities.
    private Optional<Fitting> quantity(Reading reading, Sentence sentence) {
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
                .filter(number -> !question.whole().contains(number.in(text)) || number.length() < 2)
                .filter(number -> question.whole().contains("第几")
                        || !NUMBERED.matcher(text.substring(sentence.span().start(), number.start()))
                                .find())
                // “两个维护” counts nothing, “九大战略” does where strategies are counted.
                .filter(number -> number.start() == 0
                        || "“‘「\"".indexOf(text.charAt(number.start() - 1)) < 0
                        || besideCounted(text, number, sentence.span()) > 0)
                .filter(number -> measures(around(number, sentence.span()).in(text)))
                .map(number -> new Fitting(Excerpt.of(reading.article(), number), fit(text, number, sentence.span())))
                .max(Comparator.comparingDouble(Fitting::fit));
    }

    private double fit(String text, Span number, Span sentence) {
        var near = content.coverageOf(around(number, sentence).in(text));
        return besideCounted(text, number, sentence) + near;
    }

    /// "358个团队" where teams are asked for, "水位116.89米" where a level is.
    private double besideCounted(String text, Span number, Span sentence) {
        var counted = counted(COUNTED, MEASURED);
        if (counted.isBlank()) {
            return 0;
        }
        var terms = sought(counted);
        var behind = new Span(number.end(), Math.min(sentence.end(), number.end() + BEHIND));
        var before = new Span(Math.max(sentence.start(), number.start() - BEFORE), number.start());
        var most = Math.max(
                terms.coverageOf(clause(behind.in(text), true)), terms.coverageOf(clause(before.in(text), false)));
        return most >= HALF ? BESIDE * most : 0;
    }

    private static String clauseAround(String words, Span name) {
        return clause(words.substring(0, name.start()), false) + clause(words.substring(name.end()), true);
    }

    private Sought sought(String words) {
        return Sought.of(words, question.language(), language, NOTHING_IS_RARE);
    }

    /// The part of some words that is of one clause with what stands before or behind them.
    private static String clause(String words, boolean behind) {
        var border = CLAUSE_END.matcher(words);
        if (!border.find()) {
            return words;
        }
        if (behind) {
            return words.substring(0, border.start());
        }
        var last = border.end();
        while (border.find()) {
            last = border.end();
        }
        return words.substring(last);
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

    private static Span around(Span number, Span within) {
        return new Span(Math.max(within.start(), number.start() - NEAR), Math.min(within.end(), number.end() + NEAR));
    }

    /// Whether what stands around a number is what the question counts.
    private boolean measures(String around) {
        var asked = question.whole();
        if (ASKS_MONEY.matcher(asked).find()) {
            return MONEY.matcher(around).find() && isPaidFor(asked, around);
        }
        var duration = ASKS_DURATION.matcher(asked);
        if (duration.find()) {
            var counted = duration.group("unit");
            return language == Language.CHINESE && counted != null
                    ? isNumberOf("个?" + counted, around)
                    : DURATION.matcher(around).find() || LENGTH.matcher(around).find();
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
        var unit = UNIT_ASKED.matcher(asked);
        if (unit.find() && language == Language.CHINESE) {
            var same = unit.group(1).equals(TENTH) ? "(?:成|%|％)" : unit.group(1);
            return isNumberOf(same, around);
        }
        var terms = sought(counted(COUNTED));
        return terms.isEmpty() || terms.coverageOf(around) > 0 || isCountedSo(asked, around);
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

    private static final TermStatistics NOTHING_IS_RARE = new TermStatistics() {
        @Override
        public long passages() {
            return 1;
        }

        @Override
        public long holding(Term.Field field, String term) {
            return 1;
        }
    };

    /// The person behind whose name the sentence says what the question asks who did.
    private Optional<Fitting> doer(Reading reading, Sentence sentence) {
        if (question.presence().isPresent()) {
            return Optional.empty();
        }
        var words = reading.text(sentence);
        return Deed.of(question)
                .map(this::sought)
                .filter(deed -> !deed.isEmpty())
                .flatMap(deed -> named(reading, sentence)
                        .map(name -> new Fitting(
                                Excerpt.of(
                                        reading.article(),
                                        name.shiftedBy(sentence.span().start())),
                                deed.coverageOf(clause(words.substring(name.end()), true))))
                        .filter(doer -> doer.fit() >= HALF)
                        .max(Comparator.comparingDouble(Fitting::fit)))
                .map(doer -> new Fitting(doer.words(), 1 + BESIDE * doer.fit()));
    }

    private static Optional<Fitting> absent(Reading reading, Sentence sentence) {
        return Absence.name(reading.text(sentence))
                .map(name -> new Fitting(
                        Excerpt.of(
                                reading.article(),
                                name.shiftedBy(sentence.span().start())),
                        1 + BESIDE));
    }

    /// Whoever came to an office or left it, as the question asks.
    private Optional<Fitting> changedOffice(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        return OfficeChange.isTold(question, words)
                ? OfficeChange.name(question, words, named(reading, sentence).toList())
                        .map(name -> new Fitting(
                                Excerpt.of(
                                        reading.article(),
                                        name.shiftedBy(sentence.span().start())),
                                1 + BESIDE * Math.max(SAID_OF_THEM, content.coverageOf(words))))
                : Optional.empty();
    }

    /// Whether a sentence names the office whose bearer is asked for, if it is one that both languages know.
    private boolean isOfOffice(String sentence) {
        return Office.askedFor(question).map(office -> office.isIn(sentence)).orElse(true);
    }

    /// The person in whose clause most stands of what is asked: an office, or what was done.
    private Optional<Fitting> holder(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        var office = OFFICE_ASKED.matcher(question.whole());
        var asked = office.find() ? office.group(1) : "";
        return named(reading, sentence)
                .filter(name -> language != question.language()
                        || Titles.isIn(Script.simplified(clauseAround(words, name)), asked))
                .map(name -> new Fitting(
                        Excerpt.of(
                                reading.article(),
                                name.shiftedBy(sentence.span().start())),
                        held(asked, clauseAround(words, name))))
                .filter(holder -> holder.fit() >= SAID_OF_THEM)
                .max(Comparator.comparingDouble(Fitting::fit));
    }

    /// How much of what is asked a clause holds; the office that is asked for is enough.
    private double held(String office, String clause) {
        var named = !office.isEmpty() && Titles.isIn(Script.simplified(clause), office);
        return content.coverageOf(clause) + (named ? SAID_OF_THEM : 0);
    }

    /// Where a sentence names somebody whom the question does not, from the sentence's beginning.
    private Stream<Span> named(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        var known = library.meetingsOf(reading.article().id()).stream()
                .flatMap(meeting -> Stream.of(Presence.values()).flatMap(presence -> meeting.people(presence).stream()))
                .map(person -> person.name().text())
                .distinct()
                .filter(words::contains)
                .map(name -> new Span(words.indexOf(name), words.indexOf(name) + name.length()));
        var others = Script.simplified(words).length() == words.length()
                ? QuestionReader.namesIn(words).stream()
                : Stream.<Span>empty();
        var elected = ELECTED.matcher(words).results().map(Span::of);
        return Stream.of(known, others, elected)
                .flatMap(names -> names)
                .filter(name -> question.people().stream()
                        .noneMatch(asked -> asked.key().equals(Names.key(name.in(words)))));
    }

    /// The first person of the record who is named in the sentence and not in the question.
    private Optional<Excerpt> person(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        if (ASKS_WHO_ORGANISED.matcher(question.whole()).find()) {
            var organiser = body(ORGANISING_BODY, reading, sentence);
            if (organiser.isPresent()) {
                return organiser;
            }
        }
        if (question.kind() == QuestionKind.WHO && !question.findsPresenceIn(Script.simplified(words))) {
            return Optional.empty();
        }
        var asksWhatWasStudied = STUDIED.matcher(question.whole()).find();
        return library.meetingAt(reading.article().id(), sentence.span()).stream()
                .flatMap(meeting -> Stream.of(Presence.values()).flatMap(presence -> meeting.people(presence).stream()))
                .filter(person -> question.people().stream()
                        .noneMatch(asked -> asked.key().equals(person.key())))
                .map(person -> person.name().text())
                .filter(words::contains)
                .filter(name -> asksWhatWasStudied
                        || !STUDIED.matcher(words)
                                .region(words.indexOf(name) + name.length(), words.length())
                                .lookingAt())
                .findFirst()
                .map(name -> {
                    var start = sentence.span().start() + words.indexOf(name);
                    return Excerpt.of(reading.article(), new Span(start, start + name.length()));
                })
                .or(() -> otherPerson(reading, sentence))
                .or(() -> body(PRESIDING_BODY, reading, sentence));
    }

    /// A plenary session may be presided over by a standing committee, a seminar organised by an office.
    private static Optional<Excerpt> body(Pattern form, Reading reading, Sentence sentence) {
        var body = form.matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end());
        return body.find()
                ? Optional.of(Excerpt.of(
                        reading.article(),
                        body.start(1) >= 0
                                ? new Span(body.start(1), body.end(1))
                                : new Span(body.start(2), body.end(2))))
                : Optional.empty();
    }

    /// Somebody whom the record does not name: it holds who was there, and sentences name others.
    private Optional<Excerpt> otherPerson(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        if (Script.simplified(words).length() != words.length()) {
            return Optional.empty();
        }
        var others = QuestionReader.namesIn(words).stream()
                .filter(name -> question.people().stream()
                        .noneMatch(asked -> asked.key().equals(Names.key(name.in(words)))))
                .toList();
        // Where a sentence names one, all of it is said of them.
        return others.stream()
                .filter(name ->
                        content.coverageOf(others.size() == 1 ? words : clauseAround(words, name)) >= SAID_OF_THEM)
                .findFirst()
                .map(name -> Excerpt.of(
                        reading.article(),
                        new Span(
                                sentence.span().start() + name.start(),
                                sentence.span().start() + name.end())));
    }

    private Optional<Excerpt> place(Reading reading, Sentence sentence) {
        return question.venueAsked().isPresent()
                ? venue(reading, sentence)
                : venue(reading, sentence).or(() -> gazetted(reading, sentence)).or(() -> held(reading, sentence));
    }

    /// A place that no table lists: something was held there.
    private static Optional<Excerpt> held(Reading reading, Sentence sentence) {
        var held = HELD_AT.matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end());
        return held.find() ? Optional.of(Excerpt.of(reading.article(), Span.of(held))) : Optional.empty();
    }

    private static Optional<Excerpt> venue(Reading reading, Sentence sentence) {
        var venue = VENUE.matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end());
        return venue.find() ? Optional.of(Excerpt.of(reading.article(), Span.of(venue))) : Optional.empty();
    }

    private Optional<Excerpt> gazetted(Reading reading, Sentence sentence) {
        return Places.in(reading.article().text(), sentence.span()).stream()
                .filter(mention -> !question.places().contains(mention.place()))
                .findFirst()
                .map(mention -> Excerpt.of(reading.article(), mention.span()));
    }
}
