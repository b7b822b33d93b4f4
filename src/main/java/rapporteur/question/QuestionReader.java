package rapporteur.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.ArticleId;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.StopWords;
import rapporteur.language.Terms;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;

/// Reads questions by their forms, without a model.
public final class QuestionReader {
    /// A question is short. Of a pasted page the beginning says what is wanted.
    private static final int LONGEST = 2_000;

    private static final Pattern OFFICE_WORD =
            Pattern.compile("(?i)职务|职位|担任|\\b(?:position|post|office|title|role)\\b");
    private static final Pattern OFFICE_IS_WHO =
            Pattern.compile("(?:书记|[省市区县州]长|主席|主任|组长|秘书长|院长|校长|局长|厅长)(?:是谁|是哪位|叫什么)");
    /// Names an office, or asks after somebody: else "叫什么" asks what a thing is called.
    private static final Pattern OF_SOMEBODY = Pattern.compile(
            "(?i)书记|[省市区县州旗镇乡局厅部院校会社处科馆台所组庭队站厂行室团司署校]长|主席|主任|秘书长|经理|总裁|董事|总理|总统|首相|专员|委员|检察长|负责人|领导|代表|教授|院士|专家|职务|职位|担任|什么人|[他她]|的人|同志|主持人"
                    + "|secretary|mayor|governor|chair|director|president|minister|\\bhead|\\blead|manager|commissioner|magistrate|position|\\bpost\\b|\\boffice|title|\\brole\\b|\\bjob\\b|\\b(?:what|which) (?:is|was)\\b.*(?:post|job)");
    private static final Pattern ASKS_WHO = Pattern.compile("(?i)谁|哪位|哪个人|\\bwhom?\\b");
    private static final Pattern KEYWORDS =
            Pattern.compile("(?!.*(?:谁|哪|什么|几|多少|吗|何|怎|[？?。]))[^\\s]{2,}(?:\\s+[^\\s]{2,}){1,6}");
    private static final Pattern NUMBER_WORD = Pattern.compile("(?:人数|数量|总数|总额|金额|产量|数目|票数|比例|占比)(?:\\s|$)");
    private static final Pattern EMPHATIC = Pattern.compile("(?i)^(?:was|is|were) it .{1,60}\\b(?:who|that|which)\\b");
    private static final Pattern OTHER_THAN_WHEN = Pattern.compile(
            "(?i)\\b(?:which|what|who|whom|whose|where|how)\\b.*\\bwhen\\b"
                    + "|\\b(?:need|want|like|give me|tell me|show me|find|name|list) (?:the|a|an|his|her|their) (?!(?:exact )?(?:date|day|time|year|month)).*\\bwhen\\b");
    private static final Pattern TOLD_WHAT = Pattern.compile("讲了");

    /// 要求重点排查哪些地方: what is demanded, and not where the meeting was.
    private static final Pattern TO_BE_LOOKED_INTO =
            Pattern.compile("(?:要求|强调|提出|指出|部署|要)[^，。？]{1,16}(?:哪些地方|哪里|哪几个地方)");

    /// 李明会见王芳谈了什么: what the two sides talked about, and not the words of one.
    private static final Pattern TWO_SIDES_TALKED =
            Pattern.compile("(?:会见|会谈|会晤|见面|座谈|洽谈|碰面|双方|两人)[^，。？]{0,16}(?:谈|聊|讨论|交流|探讨)[了的]?(?:是)?些?(?:什么|哪些)");

    /// 区长在会上讲了什么: somebody who is named by his office alone.
    private static final Pattern OFFICE_SPEAKS =
            Pattern.compile("^[^，。？]{0,12}(?:书记|[省市区县州镇乡厅局部院校]长|主任|主席|总理)(?:在|讲|说)");

    /// What a meeting that somebody chaired wants, any of its sentences may say.
    private static final Pattern CHAIRED_MEETING = Pattern.compile(
            "(?:主持(?:召开)?|开)的[^，。？]{0,24}会议?[，]?(?:上)?(?:说|讲|要求|强调|指出|提出|希望)"
                    + "|(?i)\\b(?:meeting|session|conference) (?:that |which )?(?:[\\w’'-]+ ){1,4}(?:chaired|presided over)\\b");

    /// What makes a place the seat of an organ.
    private static final Pattern SEAT = Pattern.compile(
            "(?i)[省市区县州]?(?:[省市区县州]?委|党委|政府|人大|人民代表大会|政协|常委会)(?!(?:常委会)?(?:副?书记|副?主席|副?主任|副?[省市区县州]长))"
                    + "|\\s*(?:'s|’s)?\\s*(?:municipal|provincial|city|province|district|county)?\\s*(?:party |cpc )?(?:standing committee|party committee|party congress|people['’]s congress|cppcc|government|executive meeting|committee)\\b");

    private static final Pattern COMES_FROM = Pattern.compile("(?i)(?:\\bfrom (?:the )?|来自)$");
    private static final Pattern SIDE_OF = Pattern.compile("[省市]?方面|(?i)(?:'s)? side\\b");

    /// Where words were taken out.
    private static final String GAP = "  ";

    /// What joins English words is left between them, and not at the ends of a piece.
    private static final Pattern SMALL_WORDS =
            Pattern.compile("(?i)^(?:(?:of|and|for|the)(?: +|$))+|(?:(?:^| +)(?:of|and|for|the))+$");

    private static final Set<String> CITIES = Set.of("北京", "上海", "天津", "重庆");

    private final Clock clock;

    /// Reads relative dates by a clock.
    ///
    /// @param clock says what day it is, in the zone of the asker
    public QuestionReader(Clock clock) {
        this.clock = clock;
    }

    /// Reads a question that stands by itself.
    public Question read(String text) {
        return read(text, Optional.empty());
    }

    /// Reads a question in a conversation.
    ///
    /// @param focus what the conversation is about
    public Question read(String text, Optional<Focus> focus) {
        var asked = text.strip();
        asked = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        var plain = plain(asked);
        var question = focus.isEmpty() ? alone(plain, plain) : continuing(asked, plain, focus.get());
        var parts = Parts.of(plain);
        var whole = question.text().equals(plain)
                ? new QuestionEdit(question).text(asked).done()
                : question;
        return parts.size() < 2 ? whole : whole.inParts(parts(parts, whole));
    }

    private Question continuing(String asked, String plain, Focus focus) {
        if (FollowUps.asksForLess(asked)) {
            return of(again(focus), focus.question(), Language.of(focus.question()), focus.meetings(), true, true);
        }
        var language = FollowUps.otherLanguage(asked);
        if (language.isPresent()) {
            return of(again(focus), focus.question(), language.get(), focus.meetings(), true, false);
        }
        if (FollowUps.asksWhoSaidSo(asked)) {
            var again = again(focus);
            return with(
                    of(again, asked, Language.of(asked), focus.meetings(), true, false),
                    QuestionKind.WHO_SAID,
                    Optional.empty(),
                    again.content().isBlank() ? again.whole() : again.content());
        }
        var question = withoutOrigins(withPronoun(alone(plain, plain), focus));
        if (FollowUps.asksWhySo(plain)) {
            return continued(asked, withSubject(question, again(focus)), focus);
        }
        var picked = FollowUps.picked(plain, focus);
        if (picked.isPresent()) {
            var other = question.kind() == QuestionKind.WHAT ? again(focus) : question;
            return with(
                    of(question, plain, question.language(), List.of(picked.get()), true, false),
                    other.kind(),
                    other.presence(),
                    FollowUps.withoutOrdinal(question.content()));
        }
        return instead(plain, question, focus).orElseGet(() -> continued(plain, question, focus));
    }

    private Question again(Focus focus) {
        return alone(focus.question());
    }

    private static Question withPronoun(Question question, Focus focus) {
        return question.people().isEmpty() && !focus.people().isEmpty() && FollowUps.hasPronoun(question.text())
                ? withPeople(question, List.of(focus.people().getLast()))
                : question;
    }

    /// "Who else came from Hunan?" does not say where the meeting was.
    private static Question withoutOrigins(Question question) {
        var text = question.whole();
        var mentions = Places.in(text, whole(text));
        var areOrigins = !mentions.isEmpty()
                && mentions.stream()
                        .allMatch(place -> COMES_FROM
                                        .matcher(text.substring(0, place.span().start()))
                                        .find()
                                || SIDE_OF.matcher(text)
                                        .region(place.span().end(), text.length())
                                        .lookingAt());
        return areOrigins ? new QuestionEdit(question).places(List.of()).done() : question;
    }

    /// Asked of meetings that it does not name, it may be about those last spoken of; a list is of all.
    private Question continued(String asked, Question question, Focus focus) {
        var isOfAll = question.kind() == QuestionKind.WHICH || question.kind() == QuestionKind.HOW_MANY;
        var isNext = question.asksForNext() && !question.namesSomething();
        var onlyOrgan = question.places().isEmpty()
                && question.dates().isEmpty()
                && question.kinds().isEmpty();
        var onlyYear = question.places().isEmpty()
                && question.organs().isEmpty()
                && question.kinds().isEmpty()
                && question.ofAnyYear().dates().isEmpty();
        var open = (!question.tellsMeetingsApart() || isNext || onlyOrgan || onlyYear) && !isOfAll;
        var insists = FollowUps.pointsBack(asked)
                && question.people().isEmpty()
                && question.dates().isEmpty()
                && !isOfAll
                && question.places().isEmpty()
                && question.organs().isEmpty();
        var meetings = open || insists ? focus.meetings() : List.<MeetingId>of();
        var articles = (open || insists) && meetings.isEmpty() ? focus.articles() : List.<ArticleId>of();
        var ofNoMeeting =
                insists && meetings.isEmpty() && articles.isEmpty() || isOfAll && question.leavesMeetingOpen();
        var whole = ofNoMeeting && FollowUps.pointsBack(asked) ? withSubject(question, alone(focus.base())) : question;
        return new QuestionEdit(of(whole, asked, question.language(), meetings, insists && !meetings.isEmpty(), false))
                .within(articles)
                .done();
    }

    /// What the last question was about, where that was no meeting.
    private static Question withSubject(Question question, Question base) {
        return new QuestionEdit(question)
                .whole(question.whole() + " " + base.whole())
                .people(base.people())
                .placesOf(base)
                .datesOf(base)
                .content((question.content() + " " + base.content()).strip())
                .continues(List.of(), false)
                .brief(false)
                .parts(List.of())
                .done();
    }

    /// "那长春呢？" is the last question, asked of another place, day, organ or person.
    private Optional<Question> instead(String asked, Question question, Focus focus) {
        var isShort = FollowUps.instead(asked).isPresent();
        var sameDay = FollowUps.sameDay(asked);
        if (!isShort && !(FollowUps.otherOne(asked) && !question.dates().isEmpty()) && !sameDay) {
            return Optional.empty();
        }
        var names = question.namesSomething() || !question.organs().isEmpty();
        var nothingElse =
                question.kind() == QuestionKind.WHAT || FollowUps.instead(asked).isPresent();
        var dayIsUnknown = sameDay && alone(focus.base()).dates().isEmpty();
        if (dayIsUnknown || !names || !(nothingElse || !question.dates().isEmpty())) {
            return Optional.empty();
        }
        if (!question.tellsMeetingsApart()) {
            return isShort && question.kind() == QuestionKind.WHAT
                    ? Optional.of(ofPerson(asked, question, focus))
                    : Optional.empty();
        }
        var last = again(focus);
        var base = alone(focus.base());
        var takesKind = question.kind() == QuestionKind.WHAT
                && (question.content().isBlank() || isShort && (sameDay || question.namesMeeting()));
        var samePlace = question.places().isEmpty();
        var isOfMeetings = Set.of(QuestionKind.WHO, QuestionKind.WHICH, QuestionKind.HOW_MANY, QuestionKind.DOCUMENTS)
                        .contains(last.kind())
                || last.content().isBlank();
        var edit = new QuestionEdit(question)
                .text(asked)
                .continues(List.of(), false)
                .brief(false)
                .parts(List.of());
        if (takesKind) {
            // 那长沙呢 after a question for a figure asks for the same figure; 湖南呢 after one for somebody's birthplace
            // asks for the meeting there.
            var asksTheSame = !isOfMeetings
                    && last.people().isEmpty()
                    && !FollowUps.hasPronoun(last.text())
                    && !question.namesMeeting();
            edit.whole(last.whole())
                    .kind(isOfMeetings || asksTheSame ? last.kind() : QuestionKind.SUMMARY)
                    .presence(last.presence())
                    .content(asksTheSame ? last.content() : "");
        }
        if (takesKind && samePlace && question.dates().isEmpty()) {
            edit.people(last.people());
        }
        if (samePlace && !sameDay) {
            edit.placesOf(base);
        }
        if (sameDay) {
            edit.datesOf(base);
        }
        if (samePlace && question.organs().isEmpty()) {
            edit.organs(base.organs());
        }
        return Optional.of(edit.done());
    }

    /// "And Li Lecheng?": where the last question named somebody, it is asked of the other one; else whether the other
    /// one was there.
    private Question ofPerson(String asked, Question question, Focus focus) {
        var last = again(focus);
        if (!last.people().isEmpty()) {
            var base = last.tellsMeetingsApart() ? List.<MeetingId>of() : focus.meetings();
            return withPeople(of(last, asked, question.language(), base, false, false), question.people());
        }
        return with(
                of(question, asked, question.language(), focus.meetings(), true, false),
                QuestionKind.YES_NO,
                Optional.of(Presence.ATTENDED),
                "");
    }

    private static Question of(
            Question question,
            String asked,
            Language language,
            List<MeetingId> continues,
            boolean insists,
            boolean brief) {
        return new QuestionEdit(question)
                .text(asked)
                .language(language)
                .continues(continues, insists)
                .brief(brief)
                .parts(List.of())
                .done();
    }

    private static Question with(Question question, QuestionKind kind, Optional<Presence> presence, String content) {
        return new QuestionEdit(question)
                .kind(kind)
                .presence(presence)
                .content(content)
                .parts(List.of())
                .done();
    }

    private static Question withPeople(Question question, List<Question.Named> people) {
        return new QuestionEdit(question).people(people).parts(List.of()).done();
    }

    /// Each part stands by itself as far as it can: the meeting that the first one names holds for those behind it.
    private List<Question> parts(List<String> parts, Question whole) {
        var read = new ArrayList<Question>();
        for (var part : parts) {
            var one = alone(part);
            var ofMeeting = of(one, part, one.language(), whole.continues(), whole.insists(), whole.brief());
            read.add(read.isEmpty() ? ofTheWhole(ofMeeting, whole) : ofTheSame(ofMeeting, read.getFirst()));
        }
        return read;
    }

    /// Where the first part says nothing of which meeting it means, what a later one says holds for it.
    private static Question ofTheWhole(Question part, Question whole) {
        return part.tellsMeetingsApart() || !whole.continues().isEmpty()
                ? part
                : new QuestionEdit(part)
                        .placesOf(whole)
                        .datesOf(whole)
                        .sortOf(whole)
                        .content(part.content().isBlank() ? whole.content() : part.content())
                        .parts(List.of())
                        .done();
    }

    private static Question ofTheSame(Question part, Question first) {
        if (part.tellsMeetingsApart()) {
            return part;
        }
        var edit = new QuestionEdit(part)
                .language(first.language())
                .placesOf(first)
                .datesOf(first)
                .sortOf(first)
                .content((part.content() + " " + first.content()).strip())
                .parts(List.of());
        if (part.people().isEmpty() && FollowUps.hasPronoun(part.text())) {
            edit.people(first.people());
        }
        return edit.done();
    }

    /// The text as the forms know it: without asides, well spelt, asked in the one way.
    private static String plain(String text) {
        var spelt = Misspellings.corrected(Asides.removedFrom(Script.simplified(text)));
        return PlainSpeech.of(spelt, Language.of(spelt));
    }

    private Question alone(String text) {
        return alone(text, plain(text));
    }

    /// @param folded the text as the forms know it
    private Question alone(String text, String folded) {
        var language = Language.of(text);
        var presence = AskedPresence.in(folded);
        var form = kind(folded, language);
        var people = NamedPeople.in(folded);
        var kind = kind(form, presence, !people.isEmpty(), folded);
        var places = places(folded, people);
        return new Question(
                text,
                folded,
                language,
                kind,
                presence,
                people.values().stream().distinct().toList(),
                places.values().stream().distinct().toList(),
                seats(folded, places),
                dates(folded),
                kinds(Organ.withoutTitles(folded), Organ.in(folded)),
                levels(Organ.withoutTitles(folded), places.values()),
                Organ.in(folded),
                content(folded, language, kind, people.keySet(), places.keySet()),
                List.of(),
                List.of(),
                false,
                false,
                List.of());
    }

    /// What the form alone does not tell: who "是谁" asks for, and whether what was spoken of was said by somebody.
    private static QuestionKind kind(QuestionKind form, Optional<Presence> presence, boolean named, String text) {
        if (form == QuestionKind.OFFICE && !named && !OF_SOMEBODY.matcher(text).find()) {
            return ASKS_WHO.matcher(text).find() ? QuestionKind.WHO : QuestionKind.WHAT;
        }
        if (form == QuestionKind.OFFICE
                && presence.isPresent()
                && !OFFICE_WORD.matcher(text).find()
                && !OFFICE_IS_WHO.matcher(text).find()) {
            return QuestionKind.WHO;
        }
        if (form == QuestionKind.WHAT && KEYWORDS.matcher(text).matches()) {
            return ofKeywords(presence, text);
        }
        if (form == QuestionKind.SAID && CHAIRED_MEETING.matcher(text).find()) {
            return QuestionKind.WHAT;
        }
        if (form == QuestionKind.SAID && TWO_SIDES_TALKED.matcher(text).find()) {
            return QuestionKind.WHAT;
        }
        if (form == QuestionKind.WHERE && TO_BE_LOOKED_INTO.matcher(text).find()) {
            return QuestionKind.WHAT;
        }
        var speaks = named || OFFICE_SPEAKS.matcher(text).find();
        return form == QuestionKind.SUMMARY && speaks && TOLD_WHAT.matcher(text).find() ? QuestionKind.SAID : form;
    }

    /// Key words alone, "赣江新区 第十四次会议 出席", ask for what goes with them.
    private static QuestionKind ofKeywords(Optional<Presence> presence, String text) {
        if (NUMBER_WORD.matcher(text).find()) {
            return QuestionKind.QUANTITY;
        }
        return presence.filter(asked -> asked != Presence.MENTIONED).isPresent() ? QuestionKind.WHO : QuestionKind.WHAT;
    }

    /// What a city's organs are elsewhere, a province's are in the four cities that rank with provinces.
    private static Set<Level> levels(String text, Collection<Place> places) {
        var levels = named(Forms.levels(), text, Level.class);
        var ranksWithProvinces = places.stream()
                .anyMatch(place -> place.level() == Place.Level.PROVINCE && CITIES.contains(place.chinese()));
        if (ranksWithProvinces && levels.remove(Level.MUNICIPAL)) {
            levels.add(Level.PROVINCIAL);
        }
        return levels;
    }

    private static Set<Kind> kinds(String text, Set<Organ> organs) {
        var kinds = named(Forms.meetingKinds(), text, Kind.class);
        if (organs.contains(Organ.CONGRESS) || organs.contains(Organ.CONSULTATIVE_CONFERENCE)) {
            // Theirs is another standing committee than the Party's.
            kinds.remove(Kind.STANDING_COMMITTEE);
        }
        return kinds;
    }

    /// Places at which an organ sits: its name follows at once.
    private static Set<Place> seats(String text, Map<Span, Place> places) {
        var seats = new HashSet<Place>();
        places.forEach((span, place) -> {
            if (isSeat(Organ.withoutTitles(text), span)) {
                seats.add(place);
            }
        });
        return seats;
    }

    /// Returns whether an organ sits at a place that a text names: the organ's name follows at once.
    public static boolean isSeat(String text, Span place) {
        return SEAT.matcher(text).region(place.end(), text.length()).lookingAt();
    }

    private static QuestionKind kind(String text, Language language) {
        if (SmallTalk.of(text).isPresent()) {
            return QuestionKind.SMALL_TALK;
        }
        if (EMPHATIC.matcher(text).find()) {
            return QuestionKind.YES_NO;
        }
        // "Which zone was opened when …" does not ask when.
        var asked = OTHER_THAN_WHEN.matcher(text).find() ? text.replaceAll("(?i)\\bwhen\\b", "as") : text;
        return Forms.kinds(language).entrySet().stream()
                .filter(form -> form.getValue().matcher(asked).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(QuestionKind.WHAT);
    }

    private static <E extends Enum<E>> Set<E> named(Map<E, Pattern> forms, String text, Class<E> type) {
        var found = EnumSet.noneOf(type);
        forms.forEach((value, form) -> {
            if (form.matcher(text).find()) {
                found.add(value);
            }
        });
        return found;
    }

    private static Map<Span, Place> places(String text, Map<Span, Question.Named> people) {
        var found = new LinkedHashMap<Span, Place>();
        for (var mention : Places.in(text, whole(text))) {
            if (people.keySet().stream().noneMatch(name -> name.overlaps(mention.span())) && !isInName(text, mention)) {
                found.put(mention.span(), mention.place());
            }
        }
        return found;
    }

    /// Streets, schools and ways of doing things are called after places: 南京路, 黄埔军校, 浦江经验.
    private static final Pattern CALLED_AFTER = Pattern.compile("[东西南北中]?路(?!线|演)|大道|大街|军校|经验|精神|模式|共识|宣言|速度");

    /// 中国节能, 中国作协: the country's name is part of another.
    private static boolean isInName(String text, Places.Mention mention) {
        if (CALLED_AFTER
                .matcher(text)
                .region(mention.span().end(), text.length())
                .lookingAt()) {
            return true;
        }
        if (text.startsWith("All-", Math.max(0, mention.span().start() - 4))) {
            return true;
        }
        return mention.place().level() == Place.Level.NATION
                && Language.isHan(text.charAt(mention.span().start()))
                && mention.span().end() < text.length()
                && Language.isHan(text.charAt(mention.span().end()))
                && "的和与在是有对向及".indexOf(text.charAt(mention.span().end())) < 0;
    }

    /// 6月底外储多少: as of when a figure is, and not when something was.
    private static String withoutDaysOfFigures(String text) {
        return FIGURE.matcher(text).find() && !Forms.MEETING.matcher(text).find()
                ? END_OF_MONTH.matcher(text).replaceAll(" ")
                : text;
    }

    private static final Pattern END_OF_MONTH = Pattern.compile(
            "(?:今年|去年|\\d{4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?[底末](?!前)|(?:截至)?(?:今年|去年|上年|\\d{4}年)[底末](?!前)");

    private static final Pattern FIGURE = Pattern.compile("多少|几[个家人万亿]");

    private List<Edtf> dates(String asked) {
        var text = withoutDaysOfFigures(asked);
        var today = LocalDate.now(clock);
        var calendar = Dates.in(text).stream().flatMap(mention -> switch (mention.kind()) {
            case CALENDAR -> mention.date().map(date -> Months.partOf(text, mention, date)).stream();
            case RELATIVE -> Stream.of(Edtf.of(today.plusDays(mention.offset())));
            case WEEKDAY, RECENT -> Stream.<Edtf>empty();
        });
        var months = Months.in(text, today);
        var relative = months.isEmpty() ? RelativeDates.in(text, today) : List.<Edtf>of();
        return Stream.of(calendar, months.stream(), relative.stream())
                .flatMap(dates -> dates)
                .toList();
    }

    private static String content(
            String text, Language language, QuestionKind kind, Set<Span> people, Set<Span> places) {
        var rest = new StringBuilder(text);
        people.forEach(span -> blank(rest, span));
        places.forEach(span -> blank(rest, span));
        Dates.in(text).forEach(mention -> blank(rest, mention.span()));
        Months.spansIn(text).forEach(month -> blank(rest, month));
        // What sort of meeting it was is held against the record.
        Forms.meetingKinds()
                .values()
                .forEach(form -> form.matcher(text).results().forEach(found -> blank(rest, Span.of(found))));
        Forms.ANY_DOCUMENT.matcher(text).results().forEach(found -> blank(rest, Span.of(found)));
        if (people.isEmpty() && (kind == QuestionKind.WHO || kind == QuestionKind.OFFICE)) {
            Forms.CHANGED_OFFICE.matcher(text).results().forEach(found -> blank(rest, Span.of(found)));
        }
        // Twice: what frames a question shows at its ends only when the question words are gone.
        var once = Forms.asking(language)
                .matcher(RelativeDates.without(rest.toString()))
                .replaceAll(GAP);
        var asking = Forms.asking(language).matcher(once).replaceAll(GAP);
        var words = Stream.of(asking.split("[\\p{Punct}？，。、！：；“”‘’（）]+|\\s{2,}", -1))
                .map(piece -> SMALL_WORDS.matcher(piece.strip()).replaceAll(""))
                .map(piece -> piece.replaceAll("(?<![一-龥])[一-龥](?![一-龥])", " "))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
        return Terms.of(words).stream().allMatch(StopWords::contains) ? "" : words;
    }

    private static void blank(StringBuilder text, Span span) {
        for (var i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }
}
