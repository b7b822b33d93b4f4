package rapporteur.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.ArticleId;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Names;
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

    private static final Pattern WORD_PAIR =
            Pattern.compile("\\b([A-Za-z]{1,9})[ ]([A-Za-z]{2,14}(?:['’-][A-Za-z]{1,8})?)\\b");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern HAN_RUN = Pattern.compile("[一-龥·]{2,}");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "主持|出席|参加|列席|讲|发言|开(?=的[一-龥]{1,12}会)|说|跟|强调|指出|提出|要求|表示|在|的|是|有|担任|会见|作|同志|书记|省长|市长|主席|总书记|对|和|、|与|到|去|都|也|共|一共|认为|介绍|感谢|宣读|任(?!务)|被|当选|代表|等|受|曾|不再|通报|指导|还|均|听|向|就|率|希望|没有|未|并|亲自|昨天|今[天年]|一行|为(?=[一-龥]{2,12}(?:长|书记|主席|主任|代表|委员))|缺席|同志|此前|历任|现任|曾任|兼任|率队|带队|陪同|所作|所做|教授|院士|研究员|董事长|总经理|报告|发表|参会|从|围绕|汇报|部署|传达|领学|进一步|分别|先后|详细|简要|宣布|(?:常务)?副(?:总理|部长|局长|厅长|书记|主席|[省市区县]长)|总理|常委|委员|这样|结合|连任|留任|蝉联|上任|到任|就任|接任|继任|履新|卸任|离任|退休|辞职|辞去|去世|落马|升任|出任|回应|透露|告诉|解释|呼吁|致辞|致词|牵头|负责|走访|调研|考察|检查|慰问|看望|来到|先后|现在?(?!场)|目前|最后|后来|怎么|为什么|为何|[吗呢吧嘛啊么]?$");

    /// 李国英部长; but 宣传部长 is nobody's name.
    private static final Pattern OFFICE_BEHIND = Pattern.compile("[部厅局区县州院会校行镇乡]长|秘书长|主任");

    private static final int FULL_NAME = 3;

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

    /// 区长在会上讲了什么: somebody who is named by his office alone.
    private static final Pattern OFFICE_SPEAKS =
            Pattern.compile("^[^，。？]{0,12}(?:书记|[省市区县州镇乡厅局部院校]长|主任|主席|总理)(?:在|讲|说)");

    /// What a meeting that somebody chaired wants, any of its sentences may say.
    private static final Pattern CHAIRED_MEETING = Pattern.compile(
            "(?:主持(?:召开)?|开)的[^，。？]{0,24}会议?[，]?(?:上)?(?:说|讲|要求|强调|指出|提出|希望)"
                    + "|(?i)\\b(?:meeting|session|conference) (?:that |which )?(?:[\\w’'-]+ ){1,4}(?:chaired|presided over)\\b");

    /// What makes a place the seat of an organ.
    private static final Pattern SEAT = Pattern.compile(
            "(?i)[省市区县州]?(?:[省市区县州]?委|党委|政府|人大|人民代表大会|政协|常委会)"
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
        var question = focus.isEmpty() ? alone(asked) : continuing(asked, focus.get());
        var parts = Parts.of(asked);
        return parts.size() < 2 ? question : question.inParts(parts(parts, question));
    }

    private Question continuing(String asked, Focus focus) {
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
        var question = withoutOrigins(withPronoun(alone(asked), focus));
        var picked = FollowUps.picked(asked, focus);
        if (picked.isPresent()) {
            var other = question.kind() == QuestionKind.WHAT ? again(focus) : question;
            return with(
                    of(question, asked, question.language(), List.of(picked.get()), true, false),
                    other.kind(),
                    other.presence(),
                    FollowUps.withoutOrdinal(question.content()));
        }
        return instead(asked, question, focus).orElseGet(() -> continued(asked, question, focus));
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
        if (!names || !(nothingElse || !question.dates().isEmpty())) {
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

    private Question alone(String text) {
        var language = Language.of(text);
        var folded = PlainSpeech.written(Misspellings.corrected(Asides.removedFrom(Script.simplified(text))));
        var presence = AskedPresence.in(folded);
        var form = kind(folded, language);
        var people = people(folded);
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

    /// People by the place of their names, so that the names can be taken out of what is looked for.
    private static Map<Span, Question.Named> people(String text) {
        var found = new LinkedHashMap<Span, Question.Named>();
        for (var name : latinNames(text)) {
            found.put(name, named(name.in(text)));
        }
        var places = Places.in(text, whole(text));
        var runs = HAN_RUN.matcher(text);
        while (runs.find()) {
            hanNames(text, runs.start(), runs.end()).stream()
                    .filter(name -> !isQuoted(text, name))
                    .filter(name -> takesOffice(text, name)
                            || places.stream().noneMatch(place -> place.span().overlaps(name)))
                    .forEach(name -> found.put(name, named(name.in(text))));
        }
        return found;
    }

    /// 宁波任市委书记: somebody is called like a place.
    private static final Pattern TAKES_OFFICE =
            Pattern.compile("(?:同志)?(?:任|担任|出任|当选|接任)(?=[一-龥]{0,14}(?:书记|长|主席|主任))");

    private static boolean takesOffice(String text, Span name) {
        return TAKES_OFFICE.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    /// “成绩单”: nobody's name is put between quotation marks by itself.
    private static boolean isQuoted(String text, Span name) {
        return name.start() > 0
                && name.end() < text.length()
                && "“「《\"".indexOf(text.charAt(name.start() - 1)) >= 0
                && "”」》\"".indexOf(text.charAt(name.end())) >= 0;
    }

    private static Question.Named named(String name) {
        return new Question.Named(name, Names.key(name));
    }

    /// Jiao Tong University is nobody.
    private static final Pattern CALLED_SO = Pattern.compile(
            " (?:University|College|School|Hospital|Institute|County|District|City|Province|Street|Road|Bridge|River|Lake|Airport|Station|Group|Bank|Company)\\b");

    /// Names in Latin letters however they are capitalised: people type `liu qiang`.
    private static List<Span> latinNames(String text) {
        var found = new ArrayList<Span>();
        var pairs = WORD_PAIR.matcher(text);
        for (var from = 0; pairs.find(from); ) {
            var first = pairs.group(1);
            var second = POSSESSIVE.matcher(pairs.group(2)).replaceFirst("");
            // "Xi said" and "ran Yantai" are no names, "liu qiang" is one.
            var isName = Character.isUpperCase(second.charAt(0)) == Character.isUpperCase(first.charAt(0))
                    && !StopWords.contains(first.toLowerCase(Locale.ROOT))
                    && !StopWords.contains(second.toLowerCase(Locale.ROOT))
                    && Names.isLatinName(capitalised(first), capitalised(second))
                    && !CALLED_SO
                            .matcher(text)
                            .region(pairs.end(), text.length())
                            .lookingAt();
            if (isName) {
                found.add(new Span(pairs.start(), pairs.start(2) + second.length()));
            }
            from = isName ? pairs.end() : pairs.end(1);
        }
        return found;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /// Returns the names of people in a text, in either script.
    public static List<Span> namesIn(String text) {
        return people(Script.simplified(text)).keySet().stream().sorted().toList();
    }

    /// A Chinese name in a question stands before a verb, a title, another name or the end.
    private static List<Span> hanNames(String text, int start, int end) {
        var found = new ArrayList<Span>();
        for (var from = start; from < end; from++) {
            var at = from;
            var name = IntStream.of(2, 3, 4)
                    .mapToObj(length -> new Span(at, at + length))
                    .filter(span -> isName(text, start, end, span))
                    .findFirst();
            if (name.isPresent()) {
                found.add(name.get());
                from = name.get().end() - 1;
            }
        }
        return found;
    }

    private static boolean isName(String text, int start, int end, Span span) {
        return span.end() <= end
                && (span.start() == 0 || !Character.isDigit(text.charAt(span.start() - 1)))
                && !NO_NAME.matcher(text.substring(span.start(), span.end())).find()
                && !isWithin(text, span)
                && !isPlace(text, span)
                && Names.isChineseName(text, span.start(), span.end())
                && (AFTER_NAME.matcher(text.substring(span.end(), end)).lookingAt()
                        || span.length() == FULL_NAME
                                && OFFICE_BEHIND
                                        .matcher(text.substring(span.end(), end))
                                        .lookingAt())
                && (span.start() == start
                        || mayPrecede(text, start, span.start())
                        || isOfOrgan(text, start, span)
                        || isOfficialOfPlace(text, start, span));
    }

    private static final Pattern NO_NAME = Pattern.compile("会议|家属|[什讲哪几]|[省市县区州]$");

    /// 在洪灾中: what one is in, not somebody.
    private static boolean isWithin(String text, Span span) {
        return span.start() > 0
                && text.charAt(span.start() - 1) == '在'
                && "中里上下内前后间".indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    /// 金海湖镇, 文昌街道: a place.
    private static boolean isPlace(String text, Span span) {
        return OF_A_PLACE.matcher(text).region(span.end(), text.length()).lookingAt();
    }

    private static final Pattern OF_A_PLACE = Pattern.compile("[镇乡村](?!长|党)|[县市区](?=的)|街道|社区");

    /// 省政协李明主持: the organ, the name, what he did there.
    private static boolean isOfOrgan(String text, int start, Span name) {
        return name.length() == FULL_NAME
                && ORGAN_BEFORE.matcher(text.substring(start, name.start())).find()
                && PRESENT_BEHIND
                        .matcher(text)
                        .region(name.end(), text.length())
                        .lookingAt();
    }

    private static final Pattern ORGAN_BEFORE = Pattern.compile("(?:政协|人大(?:常委会)?|[省市区县]委|政府|纪委|党组)$");

    private static final Pattern PRESENT_BEHIND = Pattern.compile("(?:都|也|又|曾)?(?:主持|出席|参加|讲话|强调|指出|说|带队|调研)");

    /// 长春李明市长: the place, the name, the office.
    private static boolean isOfficialOfPlace(String text, int start, Span name) {
        return TITLE_BEHIND.matcher(text).region(name.end(), text.length()).lookingAt()
                && Places.in(text, new Span(start, name.start())).stream()
                        .anyMatch(place -> place.span().end() == name.start());
    }

    private static final Pattern TITLE_BEHIND = Pattern.compile("(?:副)?(?:[省市区县州]长|书记|主席|主任|部长|厅长|局长)");

    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:了|由|是|在|对|和|与|及|任命|免去|补选|选举|推选|聘请|当选|、|请问|关于|哪些会议|会议上|会上|会议|时|日|除了|除|问|到|被|向|据)$");

    private static boolean mayPrecede(String text, int start, int at) {
        var before = text.substring(start, at);
        return BEFORE_NAME.matcher(before).find()
                || Names.endsLikeTitle(before)
                || before.endsWith("的")
                        && SPEAKS.matcher(text).region(at, text.length()).lookingAt();
    }

    /// 中国节能的宋鑫说: a name of two or three characters that speaks.
    private static final Pattern SPEAKS = Pattern.compile("[一-龥]{2,3}(?:说|讲|表示|指出|强调|要求|提出|认为)");

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
        return mention.place().level() == Place.Level.NATION
                && Language.isHan(text.charAt(mention.span().start()))
                && mention.span().end() < text.length()
                && Language.isHan(text.charAt(mention.span().end()))
                && "的和与在是有对向及".indexOf(text.charAt(mention.span().end())) < 0;
    }

    private List<Edtf> dates(String text) {
        var today = LocalDate.now(clock);
        var calendar = Dates.in(text).stream().flatMap(mention -> switch (mention.kind()) {
            case CALENDAR -> mention.date().stream();
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
