package rapporteur.answer;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Language;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Presence;
import rapporteur.question.NamedPeople;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// The words of a sentence that are of the kind a question asks for: a date, a quantity, a name, a place.
final class AnswerWords {
    private static final Pattern SPEAKING =
            Pattern.compile("说|指出|强调|表示|要求|提出|said|stressed|pointed out|emphasi|noted|expressed|stated|urged");

    private static final Pattern REASON = Pattern.compile(
            "(?i)(?<!原)因(?!此|而|素|地|子)|原因(?:是|为|在于|有|包括)|因素|由于|受.{0,12}(?:影响|惊|限)|鉴于|为了|所致|导致|引发|引起"
                    + "|(?:^|[，。；：、）)”])为(?!期|首|主题|例|此|代表|的|人)[一-龥]{2}|以(?:回应|应对|免|便|防)|旨在"
                    + "|\\b(?:because|since|due to|owing to|as a result|caused by|so that|in order to|thanks to|inseparable from|(?:came|come|travell?ed|arrived|gathered) to)\\b|前来[一-龥]{0,8}(?:参加|出席)|来[一-龥]{0,6}(?:参加|出席)");
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

    /// By when something is to be done: a day that says so, and not the meeting's.
    private static final Pattern ASKS_DEADLINE = Pattern.compile(
            "(?i)最晚|最迟|(?<=[到至])(?:哪[一]?[天日]|几号|什么时候|何时|几月)|(?:哪[一]?[天日]|几号|什么时候|何时|几月)(?:之|以)?(?:前|底)|截止|期限|\\b(?:by|until|till) (?:when|what (?:date|day|time)|which (?:date|day))\\b|\\bdeadline\\b|\\bno later than\\b");
    /// 年底前 is a day that no calendar names.
    private static final Pattern END_OF_SOME_TIME = Pattern.compile(
            "(?:[今明本当]?年|\\d{4}年|[本当]?月|\\d{1,2}月|季度?)(?:底|末|内)(?!需|容|部)"
                    + "|(?i)\\b(?:the )?(?:end of (?:(?:the|this|next) )?(?:year|month|quarter|January|February|March|April|May|June|July|August|September|October|November|December)|year-end|month-end)\\b");
    /// 7月26日讯 is when it was written.
    private static final Pattern OF_THE_NEWS = Pattern.compile("(?:[（(][^（()）]{2,30}[)）])?[电讯](?![视话子力])");
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "(?i)(?:上午|下午|晚上?|凌晨|中午|清晨|傍晚)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:时(?!代|候|期|间|速|许)|点(?=[整半钟许左分\\d，。、开举]))(?:\\d{1,2}分|半|整)?"
                    + "|\\b\\d{1,2}(?::\\d{2})? ?(?:a\\.?m|p\\.?m)\\b\\.?|\\b\\d{1,2}:\\d{2}\\b|\\b(?:noon|midnight)\\b");
    /// When something will be finished is told by a deadline, or a day in a sentence on what is to come.
    private static final Pattern ASKS_COMPLETION = Pattern.compile(
            "(?i)(?:什么时候|何时|哪天|几月份?)前完成|^when (?:will|is|are|must|should) .{3,80}\\b(?:done|finished|completed?|ready|in place)\\b");
    private static final Pattern TO_COME =
            Pattern.compile("(?i)将|预计|计划|力争|拟于|\\b(?:will|expected|due|scheduled|planned)\\b");
    private static final int BEFORE_DEADLINE = 24;
    private static final Pattern DEADLINE_BEHIND = Pattern.compile("[之以]?前|底|止");
    private static final Pattern DEADLINE_BEFORE =
            Pattern.compile("(?i)(?:截至|截止到?|[到至]|\\b(?:before|by|until|no later than)(?: the end of)?) ?$");

    private static final Pattern ASKS_WHO_ORGANISED =
            Pattern.compile("(?i)主办|承办|协办|举办|组织方|牵头|由谁(?:投资|出资|建设|承建|施工|运营|管理|负责)|\\borgani[sz]e|\\bhost|\\bsponsor");
    private static final Pattern ORGANISING_BODY =
            Pattern.compile("由([一-龥、]{2,40}?)(?:联合|共同|负责|统一)?(?:主办|承办|协办|举办|牵头|投资|出资|建设|承建|施工|运营|管理|负责)");
    private static final Pattern PRESIDING_BODY = Pattern.compile("由([一-龥]{2,16}?(?:常委会|委员会|主席团|党委|政府))(?:召集并)?主持"
            + "|(?i)presided over by (the (?:[\\w’']+ ){0,8}?(?:committee|presidium))\\b");
    /// 新会长是谁: who it is has 会长 beside the name.
    private static final Pattern OFFICE_ASKED = Pattern.compile("([一-龥]{2})(?:是谁|叫什么|是哪[位个])");
    /// Whose words are studied did nothing at the meeting.
    private static final Pattern STUDIED = Pattern.compile(
            "(?:总书记|同志|主席|总理|副总理)?[^，。；]{0,16}(?:重要讲话|重要指示|讲话|批示|指示|思想|论述|论述摘编|文章)|(?i)['’]s (?:[\\w'’]+ ){0,4}(?:speech|instructions?|thought|remarks)");

    /// How much more a number counts that stands beside what is counted.
    private static final double BESIDE = 3;

    /// What is asked of somebody stands in the clause that names them.
    private static final double SAID_OF_THEM = 0.3;

    private static final double HALF = 0.5;

    private static final Pattern BESIDE_OTHERS = Pattern.compile("[和与及跟、]|同(?!志)|(?i) and\\b");

    private final Library library;
    private final Question question;
    private final Sought content;
    private final Language language;
    private final CountedWords counted;

    /// @param content  what is looked for
    /// @param language of the articles in which it is
    AnswerWords(Library library, Question question, Sought content, Language language) {
        this.library = library;
        this.question = question;
        this.content = content;
        this.language = language;
        this.counted = new CountedWords(question, content, language);
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
            case QUANTITY, HOW_MANY -> counted.in(reading, sentence);
            case WHO ->
                Absence.isAsked(question)
                        ? absent(reading, sentence)
                        : changedOffice(reading, sentence)
                                .or(() -> doer(reading, sentence))
                                .or(() -> organiser(reading, sentence))
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
                question.asksForFormerPost()
                        ? formerPost(reading, sentence)
                                .or(() -> title(reading, sentence))
                                .map(AnswerWords::ofTheKind)
                        : question.people().isEmpty() || question.asksWhoChangedOffice() || question.asksForName()
                                ? changedOffice(reading, sentence)
                                        .or(() -> isOfOffice(reading.text(sentence))
                                                ? doer(reading, sentence).or(() -> holder(reading, sentence))
                                                : Optional.empty())
                                : title(reading, sentence).map(AnswerWords::ofTheKind);
            case WHAT ->
                question.asksWhy() || question.asksHowItHappened()
                        ? reason(reading, sentence)
                        : matter(reading, sentence);
            case DOCUMENTS -> document(reading, sentence);
            case WHICH, YES_NO, SAID, PUBLICATION, SUMMARY, SMALL_TALK -> Optional.empty();
        };
    }

    private static Fitting ofTheKind(Excerpt words) {
        return new Fitting(words, 1);
    }

    /// What was talked about, or the points that are asked for.
    private Optional<Fitting> matter(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        return TalkedAbout.in(words, question)
                .or(() -> Enumerations.begun(words, question.whole()))
                .map(span -> span.shiftedBy(sentence.span().start()))
                .map(span -> new Fitting(Excerpt.of(reading.article(), span), BESIDE));
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

    /// 2021年8月任某市常务副市长: a line of somebody's career goes on without naming him.
    private static Optional<Excerpt> formerPost(Reading reading, Sentence sentence) {
        var post = CAREER.matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end());
        if (!post.find()) {
            return Optional.empty();
        }
        var group = post.start(1) < 0 ? 2 : 1;
        return Optional.of(Excerpt.of(reading.article(), new Span(post.start(group), post.end(group))));
    }

    private static final Pattern CAREER = Pattern.compile(
            "(?:\\d{4}年(?:\\d{1,2}月)?(?:起|至今)?(?:担任|任|调任)|(?<=，)任|[后调转]任|历任|曾任|此前(?:担任|任|是))([一-龥、（）]{3,60})"
                    + "|(?i)\\b(?:served as|worked as|had been|was (?:previously|formerly|once)|previously|former(?:ly)?) (?:an? |the )?([\\w’' -]{4,80})");

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
        if (question.asksForHour()) {
            return timeOfDay(reading, sentence);
        }
        var asksCompletion = ASKS_COMPLETION.matcher(question.whole()).find();
        var byWhen = asksCompletion || ASKS_DEADLINE.matcher(question.whole()).find();
        var isToCome = asksCompletion && TO_COME.matcher(reading.text(sentence)).find();
        var text = reading.article().text();
        var days = Dates.in(text, sentence.span()).stream()
                .filter(mention -> mention.date().isPresent())
                // "In 2023, on what day?" is not answered by 2023.
                .filter(mention -> mention.date().stream().noneMatch(question.dates()::contains))
                .filter(mention -> !question.speaksOfMeeting()
                        || !OF_THE_NEWS
                                .matcher(text)
                                .region(mention.span().end(), text.length())
                                .lookingAt())
                .filter(mention -> !byWhen
                        || isToCome
                        || isDeadline(text, mention.span())
                        || mention.date().stream().anyMatch(date -> date.from().isPresent()))
                .map(Dates.Mention::span);
        var ends = END_OF_SOME_TIME
                .matcher(text)
                .region(sentence.span().start(), sentence.span().end())
                .results()
                .filter(end -> byWhen)
                .map(Span::of);
        return Stream.concat(days, ends)
                .max(Comparator.comparingDouble((Span date) -> content.coverageOf(
                                Surroundings.around(date, sentence.span()).in(text)))
                        .thenComparing(Comparator.comparingInt(Span::start).reversed()))
                .map(date -> ofTheKind(Excerpt.of(reading.article(), date)));
    }

    private static Optional<Fitting> timeOfDay(Reading reading, Sentence sentence) {
        var time = TIME_OF_DAY
                .matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end());
        return time.find() ? Optional.of(ofTheKind(Excerpt.of(reading.article(), Span.of(time)))) : Optional.empty();
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

    /// Where any sentence may answer, one that says why does so sooner.
    private Optional<Fitting> reason(Reading reading, Sentence sentence) {
        var reason = REASON.matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end());
        return reason.find()
                ? Optional.of(new Fitting(
                        Excerpt.of(reading.article(), Span.of(reason)), question.asksHowItHappened() ? 1 + BESIDE : 1))
                : Optional.empty();
    }

    /// The person behind whose name the sentence says what the question asks who did.
    private Optional<Fitting> doer(Reading reading, Sentence sentence) {
        if (question.presence().isPresent()) {
            return Optional.empty();
        }
        var words = reading.text(sentence);
        return Deed.of(question)
                .map(done -> Sought.of(done, question.language(), language, Surroundings.NOTHING_IS_RARE))
                .filter(deed -> !deed.isEmpty())
                .flatMap(deed -> named(reading, sentence)
                        .map(name -> new Fitting(
                                Excerpt.of(
                                        reading.article(),
                                        name.shiftedBy(sentence.span().start())),
                                deed.coverageOf(Surroundings.clause(words.substring(name.end()), true))))
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
        return OfficeChange.isTold(question, words) && isOfOffice(words) && !isOfAnotherCounty(words)
                ? OfficeChange.name(question, words, anybody(reading, sentence).toList())
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
                .filter(name -> !isOfAnotherPlace(words.substring(0, name.start()))
                        && !isOfAnotherCounty(ownClause(words, name)))
                .filter(name -> language != question.language()
                        || Titles.isIn(Script.simplified(ownClause(words, name)), asked))
                .map(name -> new Fitting(
                        Excerpt.of(
                                reading.article(),
                                name.shiftedBy(sentence.span().start())),
                        held(asked, ownClause(words, name))))
                .filter(holder -> holder.fit() >= SAID_OF_THEM)
                .max(Comparator.comparingDouble(Fitting::fit));
    }

    /// 长春市委书记 is not the secretary of a county whose meeting he attends.
    private boolean isOfAnotherPlace(String before) {
        var office = OF_A_PLACE.matcher(before);
        if (!office.find()) {
            return false;
        }
        var listed = Places.in(before, new Span(0, before.length())).stream()
                .filter(mention -> mention.span().end() >= office.start(1)
                        && mention.span().end() <= office.start(2))
                .toList();
        return !question.places().isEmpty()
                && !listed.isEmpty()
                && listed.stream().noneMatch(mention -> question.places().contains(mention.place()));
    }

    /// 平定县委书记 is not the secretary of 新田, which no table lists.
    private boolean isOfAnotherCounty(String clause) {
        var asked = COUNTY_OFFICE.matcher(question.whole());
        var own = COUNTY_OFFICE.matcher(clause).results().toList();
        return asked.find()
                && !own.isEmpty()
                && own.stream().noneMatch(office -> office.group(1).equals(asked.group(1)));
    }

    /// Where the name of the office begins, and its last word.
    private static final Pattern OF_A_PLACE =
            Pattern.compile("([省市区县州]?(?:委|政府|人大常委会|政协)?((?:副?书记|代?市长|代?县长|代?区长|省长|主席|主任)))$");

    private static final Pattern COUNTY_OFFICE =
            Pattern.compile("((?![一-龥]?[的任位该本各])[一-龥]{2})[县旗](?:委|政府|人大常委会|政协)?(?:副?书记|代?县长|旗长|主席|主任)");

    /// What is said of somebody in his clause: not 和县委书记, whoever else that is.
    private static String ownClause(String words, Span name) {
        return BESIDE_OTHERS.matcher(words).region(name.end(), words.length()).lookingAt()
                ? Surroundings.clause(words.substring(0, name.start()), false)
                : Surroundings.clauseAround(words, name);
    }

    /// How much of what is asked a clause holds; the office that is asked for is enough.
    private double held(String office, String clause) {
        var named = !office.isEmpty() && Titles.isIn(Script.simplified(clause), office);
        return content.coverageOf(clause) + (named ? SAID_OF_THEM : 0);
    }

    /// Where a sentence names somebody whom the question does not, from the sentence's beginning.
    private Stream<Span> named(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        return anybody(reading, sentence)
                .filter(name -> question.people().stream().noneMatch(asked -> asked.is(name.in(words))));
    }

    /// Where a sentence names somebody.
    private Stream<Span> anybody(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        var known = library.meetingsOf(reading.article().id()).stream()
                .flatMap(meeting -> Stream.of(Presence.values()).flatMap(presence -> meeting.people(presence).stream()))
                .map(person -> person.name().text())
                .distinct()
                .filter(words::contains)
                .map(name -> new Span(words.indexOf(name), words.indexOf(name) + name.length()));
        var others = Script.simplified(words).length() == words.length()
                ? NamedPeople.namesIn(words).stream()
                : Stream.<Span>empty();
        var elected = ELECTED.matcher(words).results().map(Span::of);
        var foreign = language == Language.CHINESE ? Somebody.foreignIn(words) : Stream.<Span>empty();
        return Stream.of(known, others, elected, foreign).flatMap(names -> names);
    }

    /// The body that organised it, where that is asked for: nearly always the only one that a report names so.
    private Optional<Fitting> organiser(Reading reading, Sentence sentence) {
        return ASKS_WHO_ORGANISED.matcher(question.whole()).find()
                ? body(ORGANISING_BODY, reading, sentence).map(body -> new Fitting(body, BESIDE))
                : Optional.empty();
    }

    /// The first person of the record who is named in the sentence and not in the question.
    private Optional<Excerpt> person(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
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
                .or(() -> inThatPart(reading, sentence))
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

    /// Whose name stands right before the words for what is asked: 组长李明主持会议.
    private Optional<Excerpt> inThatPart(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        return question.presence().stream()
                .flatMap(asked -> Question.placesOf(asked, Script.simplified(words)).stream())
                .flatMap(mark -> named(reading, sentence).filter(name -> name.end() == mark.start()))
                .findFirst()
                .map(name -> Excerpt.of(
                        reading.article(), name.shiftedBy(sentence.span().start())));
    }

    /// Somebody whom the record does not name: it holds who was there, and sentences name others.
    private Optional<Excerpt> otherPerson(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        if (Script.simplified(words).length() != words.length()) {
            return Optional.empty();
        }
        var others = NamedPeople.namesIn(words).stream()
                .filter(name -> question.people().stream().noneMatch(asked -> asked.is(name.in(words))))
                .toList();
        // Where a sentence names one, all of it is said of them.
        return others.stream()
                .filter(name -> content.coverageOf(others.size() == 1 ? words : Surroundings.clauseAround(words, name))
                        >= SAID_OF_THEM)
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
