package rapporteur.answer;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.question.Organ;

/// Whether a statement speaks of the meeting that its sentences report: the day, the place, whose meeting it was, who
/// was there, and which documents lay there.
final class MeetingComparison {
    /// A sentence that holds so much of it says all of it.
    private static final double NEARLY_ALL = 0.95;

    private static final double MOST_OF_A_TITLE = 0.6;

    /// Fewer words of a title tell too little.
    private static final int TELLING = 3;

    private static final Pattern COMMITTEE_OF = Pattern.compile(
            "(?i)\\bstanding committee of (?:the )?(?:[\\w’'-]+ ){0,4}?(party committee|government|(?:people[’']?s )?congress|cppcc)\\b"
                    + "|\\b(party committee|government|(?:people[’']?s )?congress|cppcc)[’']s? standing committee\\b");

    private static final Pattern BEHALF = Pattern.compile(
            "(?i)(?<!人大|党)代表[^，。]{0,6}(?:委|政府|人大|政协|党组)|受[^，。]{0,6}(?:委|政府|人大|政协|党组)(?:常委会)?委托|由[^，。]{0,6}(?:常委会|主席团)主持|\\bon behalf of the [\\w ’']{3,40}?(?:government|committee|congress|group)");

    private static final Pattern BODYS_MEETING = Pattern.compile("[省市区县州](?:委|政府|人大|政协)[一-龥（）()\\d]{0,10}会议?");

    /// How reports name organs besides: in full, or in the titles of those who head them.
    private static final Map<Organ, Pattern> ALSO_NAMED = Map.of(
            Organ.PARTY_COMMITTEE,
            Pattern.compile(
                    "中国共产党[^，。；]{2,12}委员会|中共[^，。；]{2,12}委员会|党的?[一二三四五六七八九十]+大|(?i)national congress of the (?:communist )?party"),
            Organ.CONGRESS,
            Pattern.compile("\\b[Ll]egislatures?\\b"),
            Organ.COURT,
            Pattern.compile("法院|\\b[Cc]ourt\\b"),
            Organ.PROCURATORATE,
            Pattern.compile("检察院|\\b[Pp]rocuratorate\\b"));

    /// The meeting of a body's chairpersons is that body's.
    private static final Map<Organ, Pattern> IN_TITLES = Map.of(
            Organ.CONSULTATIVE_CONFERENCE,
            Pattern.compile("政协主席(?:会议|读书)|CPPCC chair"),
            Organ.CONGRESS,
            Pattern.compile("人大常委会(?:党组|主任会议)"));

    private static final Pattern STRETCH = Pattern.compile("[^；;。]+");

    private static final Pattern MEETING = Pattern.compile(
            "(?i)会议|集体学习|collective study|大会(?!堂)|[谈习例全报成审办动员讲宣誓师讨]会|会上|meeting|session|conference|plenary|plenum|symposium|seminar");

    private static final Pattern OFFICE_PRESENT =
            Pattern.compile("(?<=[，；。]|^)(?:省委书记|市委书记|县委书记|区委书记|省长|市长|县长|区长)(?=出席|参加|主持|讲话|到会|列席)");

    private static final Pattern DATELINE = Pattern.compile("(?:[电讯]|消息)|，?[^，。；：]{0,30}?(?:发文称|报道称|发布消息|消息称|发文)[：:，]");

    private static final Pattern HELD_IN =
            Pattern.compile("在([^，。；、在]{2,16}?)(?:市|县|区)?(?:隆重|顺利|正式|成功)?(?:召开|举行|举办|开幕|闭幕)");

    private static final Pattern DAY = Pattern.compile("(?<![月\\d.])(\\d{1,2})日");
    private static final Pattern PARTY =
            Pattern.compile("(?i)党|[省市区县州]委|\\b(?:party|cpc|municipal|provincial|government|congress|cppcc)\\b");

    private static final Pattern STANDING = Pattern.compile("(?i)standing committee|常委会|常务委员会");

    private static final Pattern DEPARTMENT = Pattern.compile(
            "(?:[省市区县州](?!委)|国家|中央)([一-龥&&[^与和及]]{2,7}?(?:厅|局|委(?!员|书|会|常|办|托|联)|委员会))|((?:组织|宣传|统战|社会工作|农业农村|水利|商务|教育|财政|科技|科学技术|公安|民政|司法|外交|国防|文化和旅游|交通运输|生态环境|自然资源|住房和城乡建设|工业和信息化|人力资源和社会保障|应急管理|退役军人事务)部)(?![分门署])");

    private static final Pattern BUREAU = Pattern.compile("(?i) (?:bureau|department)\\b");

    private static final Pattern SEAT_OF_OFFICE = Pattern.compile("[^，。；、]{0,12}?[局厅部委署办]");

    private static final Pattern SEAT_NAMED =
            Pattern.compile("(?<=在|赴|到|市|省|州|，|、|是|为|^)[一-龥&&[^全我本各市省州在到该两多]]{2}[县镇乡](?![委政人级域内里长直])");

    private static final Pattern SHORT_DEPARTMENT = Pattern.compile("[一-龥]{1,3}(?:厅|局|委)");

    private static final Pattern HELD = Pattern.compile(
            "召开|举行|开幕|闭幕|主持|会上|(?i)\\b(?:was held|held (?:a|an|its|the)|chaired|presided|opened|closed|convened)\\b");

    private static final Pattern IN_TITLE = Pattern.compile("《[^》]*》");

    private static final Pattern QUOTES = Pattern.compile("[“”\"《》〈〉（）()\\s]");

    private final Claim claim;
    private final Chosen evidence;
    private final Library library;

    /// In Latin letters several places have one name.
    private final boolean isNamedInEnglish;

    private final Constraints constraints;
    private final List<Verdict.Difference> differs = new ArrayList<>();

    MeetingComparison(Claim claim, Chosen evidence, Library library) {
        this.claim = claim;
        this.evidence = evidence;
        this.library = library;
        this.isNamedInEnglish = claim.words().language() == Language.ENGLISH;
        this.constraints = new Constraints(library);
    }

    /// Returns what the meeting has otherwise.
    List<Verdict.Difference> differences() {
        dates();
        days();
        daysOfStretches();
        if (evidence.isIn(claim.words().language())) {
            documents();
        } else {
            documentsAcross();
            departmentsAcross();
        }
        placesAndBodies();
        counterparts();
        titles();
        presences();
        offices();
        hosts();
        if (evidence.isIn(Language.CHINESE) && claim.words().language() == Language.CHINESE) {
            departments();
            seats();
            heldElsewhere();
        }
        body();
        return differs;
    }

    private void dates() {
        var meeting = meeting();
        for (var asked : claim.dates()) {
            var isMeetings = meeting.filter(known -> constraints.wasOn(asked, known))
                    .flatMap(known -> known.date().best())
                    .filter(date -> !isSomeDays(asked) || !isSomeDays(date) || date.sharesDay(asked))
                    .filter(date ->
                            date.hasYear() || !asked.hasYear() || asked.to().day() != 0)
                    .isPresent();
            // Where the report states the meeting's day, that of the page is no other.
            var isDayStated = meeting.flatMap(known -> known.date().stated())
                    .filter(stated -> stated.date().isDay())
                    .isPresent();
            var standing = Stream.concat(
                            evidence.all().stream().filter(this::saysSome),
                            isDayStated && HELD.matcher(claim.text()).find()
                                    ? Stream.<Told.Line>empty()
                                    : Stream.of(evidence.told().framing()))
                    .flatMap(line -> datesOfMatters(line.text()).stream());
            if (!isMeetings
                    && standing.noneMatch(date -> isSaid(asked, date))
                    && !isYearIn(asked)
                    && !isMonthIn(asked)
                    && !isThirdIn(asked)
                    && !isWeekdayOf(asked)
                    && !evidence.told().namesDay(asked)
                    && !isNamedByDay(asked)) {
                differs.add(new Verdict.Difference(
                        "date",
                        asked.toString(),
                        meeting.flatMap(known -> known.date().stated()).map(stated -> stated.words())));
            }
        }
    }

    /// The day of a dateline is the report's, where another day is told.
    private static List<Edtf> datesOfMatters(String text) {
        var all = Dates.in(text);
        var others = all.stream()
                .filter(mention -> !DATELINE.matcher(text)
                        .region(mention.span().end(), text.length())
                        .lookingAt())
                .toList();
        var isOtherDay = others.stream()
                .flatMap(mention -> mention.date().stream())
                .anyMatch(date -> date.to().day() != 0);
        return (isOtherDay ? others : all)
                .stream().flatMap(mention -> mention.date().stream()).toList();
    }

    /// A sentence about something else has days of its own.
    private boolean saysSome(Told.Line line) {
        return line.sentence().equals(evidence.best().sentence())
                || claim.pieces().stream()
                        .anyMatch(piece ->
                                !piece.is(Piece.Kind.PLACE) && !LightWords.contains(piece) && line.says(piece));
    }

    /// Returns whether the stretch of a sentence that says most of the statement has another day.
    boolean isOfAnotherDay() {
        daysOfStretches();
        return !differs.isEmpty();
    }

    /// Of several stretches of a sentence that each have a day, that which says most of the statement has another.
    private void daysOfStretches() {
        var asked = claim.dates().stream().filter(date -> date.to().day() != 0).toList();
        if (asked.size() != 1) {
            return;
        }
        for (var line : evidence.all()) {
            var stretches = STRETCH.matcher(line.text()).results().map(Span::of).toList();
            var dated = stretches.stream()
                    .filter(stretch -> dates(line, stretch).findAny().isPresent())
                    .toList();
            if (dated.size() > 1) {
                var said = dated.stream().map(stretch -> saidIn(line, stretch)).toList();
                var most = said.stream().mapToLong(Long::longValue).max().orElse(0);
                var isIts = IntStream.range(0, dated.size())
                        .filter(i -> said.get(i) == most)
                        .anyMatch(i -> dates(line, dated.get(i)).anyMatch(asked.getFirst()::agrees));
                var isOthers =
                        dated.stream().anyMatch(stretch -> dates(line, stretch).anyMatch(asked.getFirst()::agrees));
                if (!isIts && isOthers) {
                    differs.add(new Verdict.Difference("date", asked.getFirst().toString(), Optional.empty()));
                }
            }
        }
    }

    private static Stream<Edtf> dates(Told.Line line, Span stretch) {
        return Dates.in(stretch.in(line.text())).stream()
                .flatMap(mention -> mention.date().stream())
                .filter(date -> date.to().day() != 0);
    }

    private long saidIn(Told.Line line, Span stretch) {
        return claim.pieces().stream()
                .filter(piece ->
                        line.pieces().stream().anyMatch(own -> stretch.contains(own.span()) && own.agrees(piece))
                                || stretch.in(line.text()).contains(piece.text()))
                .count();
    }

    private Optional<Meeting> meeting() {
        return library.meetingAt(
                evidence.reading().article().id(), evidence.best().sentence().span());
    }

    /// 17日 is a day of the month that the article speaks of.
    private void days() {
        var around = evidence.text() + evidence.frame();
        var meeting = meeting()
                .flatMap(known -> known.date().best())
                .map(date -> date.to().day())
                .orElse(0);
        var dates = Dates.in(claim.text());
        DAY.matcher(claim.text())
                .results()
                .filter(day -> dates.stream().noneMatch(date -> date.span().overlaps(Span.of(day))))
                .filter(day -> !around.contains(day.group()) && !day.group(1).equals(String.valueOf(meeting)))
                .forEach(day -> differs.add(new Verdict.Difference("date", day.group(), Optional.empty())));
    }

    /// Whether a date says as much as is asked.
    private static boolean isSaid(Edtf asked, Edtf date) {
        return date.agrees(asked)
                && date.statesDayOf(asked)
                && (!isSomeDays(asked)
                        || isSomeDays(date) && date.sharesDay(asked)
                        || date.from().isEmpty())
                && (asked.to().month() == 0
                        || date.to().month() != 0
                        || date.to().day() != 0)
                && (asked.to().day() != 0 || date.hasYear() || !asked.hasYear());
    }

    /// 3日, in a report that is dated in that month.
    private boolean isNamedByDay(Edtf asked) {
        var month = asked.to().month();
        return evidence.told().framing().dates().stream()
                        .anyMatch(date -> date.to().month() == month)
                && evidence.all().stream()
                        .filter(this::saysSome)
                        .flatMap(line -> DAY.matcher(line.text()).results())
                        .anyMatch(day ->
                                day.group(1).equals(String.valueOf(asked.to().day())));
    }

    private static boolean isSomeDays(Edtf date) {
        return !date.isDay() && date.to().day() != 0 && date.from().isPresent();
    }

    /// "The 2026 budget" names a year too.
    private boolean isYearIn(Edtf asked) {
        return asked.to().month() == 0
                && asked.to().day() == 0
                && (Pattern.compile("(?<!\\d)" + asked.to().year() + "(?!\\d)")
                                .matcher(evidence.text())
                                .find()
                        || isDated(asked));
    }

    /// From the last third of August to the first of September.
    private boolean isMonthIn(Edtf asked) {
        var month = asked.to().month();
        return month > 0
                && asked.to().day() == 0
                && !asked.hasYear()
                && Pattern.compile("(?<!\\d)" + month + "月[上中下]|\\b(?:early|mid|late)[ -]"
                                + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .matcher(evidence.text())
                        .find();
    }

    /// By the end of September, or in its last third.
    private boolean isThirdIn(Edtf asked) {
        var month = asked.to().month();
        var first = asked.from().map(Edtf.Day::day).orElse(0);
        if (month == 0 || first == 0 || first == asked.to().day()) {
            return false;
        }
        var name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var third = first > 20 ? "[下底末]" : first > 10 ? "中" : "[上初]";
        var part = first > 20 ? "(?:late|end of|end-)" : first > 10 ? "mid" : "early";
        return Pattern.compile("(?<!\\d)" + month + "月份?" + third + "|\\b" + part + "[ -]?" + name)
                .matcher(evidence.text())
                .find();
    }

    /// On Sunday, in a report that is dated that Sunday.
    private boolean isWeekdayOf(Edtf asked) {
        if (asked.to().day() == 0 || asked.to().month() == 0 || !asked.hasYear()) {
            return false;
        }
        var day = LocalDate.of(asked.to().year(), asked.to().month(), asked.to().day())
                .getDayOfWeek();
        return evidence.dates().noneMatch(Edtf::isDay)
                && evidence.text().contains("on " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                && evidence.told().whole().dates().stream().anyMatch(date -> date.isDay() && date.agrees(asked));
    }

    /// The year in which an article is dated is that of what it tells.
    private boolean isDated(Edtf asked) {
        return evidence.told().whole().dates().stream()
                .anyMatch(date -> date.isDay() && date.to().year() == asked.to().year());
    }

    private void documents() {
        UnmarkedTitles.mistaken(claim.text(), evidence.text())
                .forEach(title -> differs.add(new Verdict.Difference("document", title, Optional.empty())));
        var standing = QUOTES.matcher(evidence.text() + evidence.frame())
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (var title : claim.documents()) {
            if (!standing.contains(QUOTES.matcher(title).replaceAll("").toLowerCase(Locale.ROOT))) {
                differs.add(new Verdict.Difference("document", title, Optional.empty()));
            }
        }
    }

    /// A title in the other language has to say most of what can be compared.
    private void documentsAcross() {
        for (var title : claim.documents()) {
            var words = claim.pieces().stream()
                    .filter(piece -> title.contains(piece.span().in(claim.text())))
                    .filter(piece -> piece.is(Piece.Kind.WORD) && piece.forms().size() > 1)
                    .toList();
            var said = words.stream().filter(evidence::saysOrFrames).count();
            if (words.size() >= TELLING && said < MOST_OF_A_TITLE * words.size()) {
                differs.add(new Verdict.Difference("document", title, Optional.empty()));
            }
        }
    }

    private void placesAndBodies() {
        var around = evidence.text() + "\n" + evidence.frame();
        var standing = evidence.places().collect(Collectors.toCollection(HashSet::new));
        standing.addAll(ShortPlaces.joinedIn(evidence.text()));
        var meeting = meeting();
        meeting.stream()
                .flatMap(known -> known.accounts().stream())
                .flatMap(account -> account.place().stream())
                .flatMap(words -> Places.named(words.text()).stream())
                .forEach(standing::add);
        claim.words().places().stream()
                .filter(place -> standing.stream().noneMatch(own -> isOrLiesIn(own, place)))
                .filter(place -> !isNamedAnywhere(place) || isInPlaceOf(place))
                .forEach(place -> differs.add(new Verdict.Difference("place", place.chinese(), Optional.empty())));
        var shortly = ShortPlaces.in(evidence.text() + evidence.frame());
        ShortPlaces.in(claim.text()).stream()
                .filter(place -> !shortly.contains(place) && !standing.contains(place))
                .filter(place -> !shortly.isEmpty() || !isNamedAnywhere(place))
                .forEach(place -> differs.add(new Verdict.Difference("place", place.chinese(), Optional.empty())));
        claim.words().places().stream()
                .filter(place -> isOfOthers(place, meeting) || isGuestIn(place))
                .forEach(place -> differs.add(new Verdict.Difference("place", place.chinese(), Optional.empty())));
        var organs = new HashSet<>(Organ.in(around));
        ALSO_NAMED.forEach((organ, words) -> {
            if (words.matcher(around).find()) {
                organs.add(organ);
            }
        });
        var telling = evidence.best().text();
        IN_TITLES.forEach((organ, words) -> {
            if (words.matcher(telling).find()) {
                organs.add(organ);
            }
        });
        meeting.stream()
                .flatMap(known -> known.accounts().stream())
                .flatMap(account -> account.bodies().stream())
                .map(Excerpt::text)
                .map(Script::simplified)
                .forEach(body -> organs.addAll(Organ.in(body)));
        committees(around);
        Organ.in(BEHALF.matcher(claim.text()).replaceAll(" ")).stream()
                .filter(organ -> !organs.contains(organ) && !isUnnamed(organ, around))
                .forEach(organ -> differs.add(
                        new Verdict.Difference("body", organ.name().toLowerCase(Locale.ROOT), Optional.empty())));
    }

    /// The government's standing committee in the place of the Party's.
    private void committees(String around) {
        var said = ownersOfCommittees(claim.text());
        var standing = ownersOfCommittees(around);
        if (!said.isEmpty() && !standing.isEmpty() && said.stream().noneMatch(standing::contains)) {
            differs.add(new Verdict.Difference("body", String.join(", ", said), Optional.empty()));
        }
    }

    private static Set<String> ownersOfCommittees(String text) {
        return COMMITTEE_OF
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(owner -> owner.toLowerCase(Locale.ROOT).replaceAll("[’']s?", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// One body or field of office in another's place.
    private void counterparts() {
        var telling = evidence.saying(claim.pieces()).text();
        Stream.concat(
                        Counterparts.mistaken(claim.text(), telling, telling + evidence.frame()).stream(),
                        Counterparts.replaced(claim.text(), evidence.told().text()).stream())
                .distinct()
                .forEach(name -> differs.add(new Verdict.Difference("body", name, Optional.empty())));
    }

    /// What the meeting is called, and whose session it was.
    private void titles() {
        var others = new HashSet<>(
                MeetingTitles.ofOthers(claim.text(), evidence.told().text()));
        if (evidence.isIn(claim.words().language())) {
            MeetingTitles.mistaken(claim, evidence.all(), evidence.told().framing())
                    .ifPresent(others::add);
        }
        others.forEach(name -> differs.add(new Verdict.Difference("body", name, Optional.empty())));
    }

    /// Whether it stands only in sentences that do not say so, and those that do name another one instead.
    private boolean isInPlaceOf(Place place) {
        var isTold = evidence.told().sentences().stream()
                .anyMatch(line -> line.places().stream().anyMatch(own -> isOrLiesIn(own, place)));
        return isTold
                && (evidence.all().stream()
                                .flatMap(line -> line.places().stream())
                                .anyMatch(own -> !isOrLiesIn(own, place)
                                        && !Places.within(place, own)
                                        && !claim.words().places().contains(own))
                        || claim.words().seats().contains(place)
                                && evidence.told().framing().places().stream().anyMatch(own -> isAnother(own, place)));
    }

    /// Whether the sentence that says most of it names other places instead, and neither what frames it nor the record
    /// says that it was there.
    private boolean isOfOthers(Place place, Optional<Meeting> meeting) {
        var telling = placesOf(evidence.saying(claim.pieces()));
        return telling.stream().noneMatch(own -> isOrLiesIn(own, place) || Places.within(place, own))
                && telling.stream().anyMatch(own -> !claim.words().places().contains(own))
                && evidence.told().framing().places().stream().noneMatch(own -> isOrLiesIn(own, place))
                && meeting.stream()
                        .flatMap(known -> known.accounts().stream())
                        .flatMap(account -> account.place().stream())
                        .flatMap(words -> Places.named(words.text()).stream())
                        .noneMatch(own -> isOrLiesIn(own, place));
    }

    /// Whether only what frames it names it, and the sentence that says most names another of its level instead.
    private boolean isGuestIn(Place place) {
        var telling = placesOf(evidence.saying(claim.pieces()));
        return telling.stream().noneMatch(own -> isOrLiesIn(own, place))
                && telling.stream().anyMatch(own -> isAnother(own, place));
    }

    /// The places that a sentence names, but for those in titles of documents.
    private static Set<Place> placesOf(Told.Line line) {
        var plain = IN_TITLE.matcher(line.text()).replaceAll("");
        return plain.length() == line.text().length()
                ? line.places()
                : line.places().stream()
                        .filter(place -> plain.contains(place.chinese()))
                        .collect(Collectors.toSet());
    }

    private boolean isAnother(Place own, Place place) {
        return own.level() == place.level()
                && !isOrLiesIn(own, place)
                && !claim.words().places().contains(own);
    }

    private boolean isOrLiesIn(Place own, Place place) {
        return own.equals(place)
                || Places.within(own, place)
                || isNamedInEnglish && own.english().equalsIgnoreCase(place.english());
    }

    /// A report in its own province's paper may name it only beside the text.
    private boolean isNamedAnywhere(Place place) {
        return evidence.told().whole().places().stream().anyMatch(own -> isOrLiesIn(own, place));
    }

    /// "The Standing Committee" alone may be any organ's.
    private boolean isUnnamed(Organ organ, String around) {
        return organ == Organ.PARTY_COMMITTEE
                && !PARTY.matcher(claim.text()).find()
                && STANDING.matcher(around).find();
    }

    /// Where it was held, where the report says so of another place.
    private void heldElsewhere() {
        var said = placesOfHolding(claim.text());
        var standing = placesOfHolding(evidence.told().text() + "\n" + evidence.frame());
        said.stream()
                .filter(place -> !standing.isEmpty()
                        && standing.stream().noneMatch(own -> isOrLiesIn(own, place) || isOrLiesIn(place, own)))
                .forEach(place -> differs.add(new Verdict.Difference("place", place.chinese(), Optional.empty())));
    }

    private static Set<Place> placesOfHolding(String text) {
        return HELD_IN.matcher(text)
                .results()
                .flatMap(held -> Places.in(text, new Span(held.start(1), held.end(1))).stream())
                .map(Places.Mention::place)
                .collect(Collectors.toSet());
    }

    /// 榆中县 where the report has 永登县: no table has all counties and townships.
    private void seats() {
        var told = Told.flat(evidence.told().text() + evidence.frame());
        SEAT_NAMED
                .matcher(claim.withoutDocuments())
                .results()
                .filter(seat -> !told.contains(seat.group()))
                .filter(seat -> SEAT_NAMED
                        .matcher(Told.flat(evidence.text()))
                        .results()
                        .anyMatch(own -> own.group().endsWith(seat.group().substring(2))
                                && !claim.text().contains(own.group())))
                .forEach(seat -> differs.add(new Verdict.Difference("place", seat.group(), Optional.empty())));
    }

    /// Who presided, spoke or attended is as the record of the article's meeting has it, where that says who did.
    private void presences() {
        var meetings = meant();
        for (var did : claim.presences()) {
            var known = meetings.stream()
                    .anyMatch(meeting -> !meeting.people(did.presence()).isEmpty() || onlyAttended(meeting, did));
            var isSo = meetings.stream()
                    .anyMatch(meeting -> Presences.words(
                                    meeting, did.presence(), did.person().key())
                            .isPresent());
            if ((known || did.presence() != Presence.SPOKE && evidence.isIn(Language.CHINESE))
                    && !isSo
                    && !Presences.isSaid(did, evidence.text())
                    && !isListed(did)
                    && (!evidence.isIn(Language.CHINESE)
                            || evidence.all().stream().noneMatch(line -> Presences.isToldOf(did, line)))) {
                differs.add(new Verdict.Difference("presence", did.person().name(), Optional.empty()));
            }
        }
    }

    /// 省长出席: somebody who is named by nothing but his office, of which the article does not speak.
    private void offices() {
        var told = evidence.told().text() + evidence.frame();
        OFFICE_PRESENT
                .matcher(claim.text())
                .results()
                .map(MatchResult::group)
                .filter(said -> Office.in(said).noneMatch(office -> office.isIn(told)))
                .forEach(said -> differs.add(new Verdict.Difference("presence", said, Optional.empty())));
    }

    /// Of somebody who chaired a meeting no report says that he attended it.
    private static boolean onlyAttended(Meeting meeting, Claim.Did did) {
        return did.presence() == Presence.PRESIDED
                && Presences.words(meeting, Presence.ATTENDED, did.person().key())
                        .isPresent();
    }

    /// Whose meeting it was: he chaired it or spoke there, where the record says who did.
    private void hosts() {
        var meetings = meant();
        if (meetings.stream()
                .anyMatch(meeting -> !meeting.people(Presence.PRESIDED).isEmpty())) {
            claim.hosts().stream()
                    .filter(host -> meetings.stream()
                            .noneMatch(meeting -> Presences.words(meeting, Presence.PRESIDED, host.key())
                                    .or(() -> Presences.words(meeting, Presence.SPOKE, host.key()))
                                    .isPresent()))
                    .forEach(host -> differs.add(new Verdict.Difference("presence", host.name(), Optional.empty())));
        }
    }

    /// Whether a sentence lists somebody among those of whom it says that they attended.
    private boolean isListed(Claim.Did did) {
        return did.presence() == Presence.ATTENDED
                && evidence.all().stream()
                        .anyMatch(line -> IntStream.range(0, line.pieces().size())
                                .filter(i -> line.pieces().get(i).forms().contains("deed attended"))
                                .map(i -> i - 1)
                                .takeWhile(i -> i >= 0)
                                .anyMatch(i -> isInRow(line, i, did.person().key())));
    }

    private static boolean isInRow(Told.Line line, int last, String key) {
        return IntStream.iterate(last, i -> i >= 0 && line.pieces().get(i).is(Piece.Kind.NAME), i -> i - 1)
                .anyMatch(i -> line.pieces().get(i).forms().contains(key));
    }

    /// Which bureau it is stands right before the word in English, and before its last character in Chinese.
    private void departmentsAcross() {
        var lines = Stream.concat(
                        evidence.all().stream(), Stream.of(evidence.told().framing()))
                .toList();
        claim.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.WORD) && piece.forms().size() > 1)
                .filter(piece -> BUREAU.matcher(claim.text())
                        .region(piece.span().end(), claim.text().length())
                        .lookingAt())
                .filter(piece -> lines.stream().noneMatch(line -> namesBureau(line, piece)))
                .forEach(piece -> differs.add(new Verdict.Difference("body", piece.text(), Optional.empty())));
    }

    private static boolean namesBureau(Told.Line line, Piece which) {
        return line.pieces().stream()
                .filter(which::agrees)
                .anyMatch(own -> SEAT_OF_OFFICE
                        .matcher(line.text())
                        .region(own.span().start(), line.text().length())
                        .lookingAt());
    }

    /// What a department is called may be shortened or spelt out.
    private void departments() {
        var standing = Told.flat(evidence.text() + evidence.frame());
        DEPARTMENT
                .matcher(claim.withoutDocuments())
                .results()
                .map(found -> found.group(found.group(1) == null ? 2 : 1))
                // 八个省市的通信管理局: the department's name begins behind whose it is.
                .map(name -> name.substring(name.lastIndexOf('的') + 1))
                .filter(name -> !standing.contains(name)
                        && evidence.all().stream().noneMatch(line -> line.isAbbreviated(name))
                        && !evidence.told().framing().isAbbreviated(name)
                        && !isSpeltOut(name, standing))
                .forEach(name -> differs.add(new Verdict.Difference("body", name, Optional.empty())));
    }

    private static boolean isSpeltOut(String name, String standing) {
        return SHORT_DEPARTMENT
                .matcher(standing)
                .results()
                .map(MatchResult::group)
                .anyMatch(own -> own.charAt(0) == name.charAt(0) && isWithin(own, name));
    }

    /// Whether the characters stand in a longer name in their order.
    private static boolean isWithin(String own, String name) {
        var at = -1;
        for (var i = 0; i < own.length(); i++) {
            at = name.indexOf(own.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /// The meetings on the day that the statement names, of several that an article reports.
    private List<Meeting> meant() {
        var all = library.meetingsOf(evidence.reading().article().id());
        var then = all.stream()
                .filter(meeting -> claim.dates().stream()
                        .allMatch(asked ->
                                meeting.date().best().map(asked::agrees).orElse(false)))
                .toList();
        return then.isEmpty() || all.size() < 2 ? all : then;
    }

    /// Whose meeting it was, unless one sentence says all of it.
    private void body() {
        var meetings = library.meetingsOf(evidence.reading().article().id());
        var asked = claim.words().withoutPeople();
        var around = evidence.text() + "\n" + evidence.frame();
        var isUnnamed =
                !asked.organs().isEmpty() && asked.organs().stream().allMatch(organ -> isUnnamed(organ, around));
        if (!meetings.isEmpty()
                && (MEETING.matcher(claim.text()).find()
                        || !claim.presences().isEmpty()
                        || !claim.words().kinds().isEmpty())
                && !isUnnamed
                && !BEHALF.matcher(claim.text()).find()
                && !namesMeeting()
                && meetings.stream().noneMatch(meeting -> constraints.allowWithoutDate(asked, meeting))) {
            differs.add(new Verdict.Difference("body", claim.text(), Optional.empty()));
        }
    }

    /// Whether the sentences say all, and the meeting of that body is named in them.
    private boolean namesMeeting() {
        var isAcross = !evidence.isIn(claim.words().language());
        var named = BODYS_MEETING
                .matcher(claim.text())
                .results()
                .map(MatchResult::group)
                .toList();
        return claim.share(evidence::says, isAcross) >= NEARLY_ALL
                && (named.isEmpty()
                        ? claim.presences().stream().allMatch(did -> did.presence() == Presence.SPOKE)
                        : named.stream().allMatch(this::wasHeld));
    }

    private boolean wasHeld(String meeting) {
        return Pattern.compile("(?:主持|召开|举行|出席|参加|列席)[^，。；、]{0,8}" + Pattern.quote(meeting))
                .matcher(Told.flat(evidence.text()))
                .find();
    }
}
