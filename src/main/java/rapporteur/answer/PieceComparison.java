package rapporteur.answer;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.language.Bridge;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.meeting.Presence;

/// Whether a statement says nothing that its sentences do not say: who, how many, what was done and every other word
/// stands there, and belongs to what it belongs to there.
final class PieceComparison {
    /// What bodies are called is compared as whose meeting it was.
    private static final Pattern SORT_OF_BODY = Pattern.compile(
            "(?i)(?:part(?:y|ies)|parti|committe\\w*|govern\\w*|congress|confer\\w*|group|feder\\w*|associ\\w*|ministr\\w*|depart\\w*|bureau|commiss\\w*)");

    private static final Pattern OF_A_BODY = Pattern.compile(
            "party|committee|group|government|congress|commission|municipal|provincial|city|province|affairs|office"
                    + "|department|bureau|county|counties|district|port|state|council|administration|working|leading|standing|general");

    /// As places.
    private static final Pattern NATION = Pattern.compile("chinese|china");

    /// How many words may be missing, beside all that is said.
    private static final double MOST_ABSENT = 0.2;

    private static final double MOST_ABSENT_ACROSS = 0.27;

    /// What a word counts that everybody chooses for himself.
    private static final double LIGHT = 0.3;

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:,? (?:(?:of|and|the|for|on) )*\\p{Lu}[\\p{L}'’-]*)*");

    /// What one person does, though the headline says that it was done.
    private static final Set<String> OF_ONE_PERSON = Set.of("deed inspected", "deed signed", "deed won");

    /// What becomes of a matter: to review it is not to pass it.
    private static final Set<String> DECIDED = Set.of("deed passed", "deed rejected", "deed cancelled");

    private static final int FEWEST_OTHERS = 2;

    /// So many words one after the other of which none stands anywhere say something that is not told; and so many
    /// that touch.
    private static final int LONGEST_RUN = 3;

    private static final int LONGEST_PHRASE = 2;

    /// A sentence with so many words of a statement speaks of it.
    private static final int MUCH = 4;

    /// Says when, not which.
    private static final String FIRST_TIME = "首次";

    private static final String DASHES = "–-:";

    private static final int LONGEST_SCATTERED = 3;

    private static final Pattern AND = Pattern.compile("[一-龥]{0,6}[和与、]|(?:,| and|, and) ");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final String SEATS = "区县镇乡村";

    private static final Pattern SEAT_NAMED = Pattern.compile("[一-龥][一-龥&&[^全我本各市省州]][" + SEATS + "](?![委政人级域内里长直])");

    private final Claim claim;
    private final Chosen evidence;
    private final SpeakerComparison speaker;
    private final List<Verdict.Difference> differs = new ArrayList<>();

    PieceComparison(Claim claim, Chosen evidence, SpeakerComparison speaker) {
        this.speaker = speaker;
        this.claim = claim;
        this.evidence = evidence;
    }

    /// Returns what is said and does not stand there.
    List<Verdict.Difference> differences() {
        missing();
        if (differs.isEmpty()) {
            tooMany();
        }
        compared();
        shares();
        elsewhere();
        if (!isAcross()) {
            var bonds = new Bonds(claim, evidence, speaker);
            bonds.torn()
                    .forEach(piece -> differs.add(
                            new Verdict.Difference(field(piece), piece.span().in(claim.text()), Optional.empty())));
            bonds.tornBodies().forEach(body -> differs.add(new Verdict.Difference("body", body, Optional.empty())));
        }
        return differs;
    }

    /// So many per cent are not so many.
    private void shares() {
        claim.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NUMBER))
                .filter(number -> Shares.isOne(claim.text(), number.span()))
                .filter(number -> evidence.all().stream().anyMatch(line -> line.says(number))
                        && evidence.all().stream().noneMatch(line -> Shares.isIn(line, number)))
                .forEach(number -> differs.add(
                        new Verdict.Difference("number", number.span().in(claim.text()), Optional.empty())));
    }

    /// Returns what stands there of something else. The dearest comparison, needed only where all else agrees.
    List<Verdict.Difference> ofOthers() {
        contests();
        return differs;
    }

    /// Who, how many and what was done stands in the sentences; of whom they speak may have been said before.
    private void missing() {
        for (var piece : claim.pieces()) {
            var stands = evidence.saysOrFrames(piece)
                    || switch (piece.kind()) {
                        case NAME -> speaker.speaks(piece) || isRead(piece);
                        case WORD ->
                            isMonthThere(piece)
                                    || !isMonth(piece) && !isProper(piece) && !isReplaced(piece) && !isSeat(piece);
                        case UNKNOWN -> isAcross() || !isSeat(piece) && (isTakenApart(piece) || isScattered(piece));
                        case NUMBER -> isCountedOtherwise(piece) || isYearThere(piece) || isMonthNumberThere(piece);
                        case DEED -> mayBeLeft(piece) || isDoneInOtherWords(piece);
                        // Compared as what they mean.
                        case PLACE -> true;
                    };
            if (!stands && !isLight(piece)) {
                differs.add(new Verdict.Difference(field(piece), piece.span().in(claim.text()), Optional.empty()));
            }
        }
    }

    /// As the length of a list, as the day alone, or rounded.
    private boolean isCountedOtherwise(Piece number) {
        return evidence.told().lists(claim, number) && !isCountedOut(number)
                || Enumerated.isRow(claim.text(), number.span(), number.forms(), evidence.text())
                || evidence.told().isItsDay(number)
                || isFullHour(number)
                || evidence.all().stream().anyMatch(line -> Rounded.isIn(claim.text(), number, line.forms()));
    }

    /// The minutes of 18:00.
    private boolean isFullHour(Piece number) {
        var start = number.span().start();
        return start > 0
                && claim.text().charAt(start - 1) == ':'
                && number.text().startsWith("00");
    }

    /// Whether the sentences count the same things themselves, and come to another number.
    private boolean isCountedOut(Piece number) {
        return next(claim.pieces(), number)
                .filter(counted -> evidence.all().stream()
                        .flatMap(line -> line.pieces().stream()
                                .filter(own -> own.is(Piece.Kind.NUMBER) && isOfSort(own, number))
                                .flatMap(own -> next(line.pieces(), own).stream()))
                        .anyMatch(counted::agrees))
                .isPresent();
    }

    private static boolean isOfSort(Piece one, Piece other) {
        return one.text().charAt(one.text().length() - 1)
                == other.text().charAt(other.text().length() - 1);
    }

    private static Optional<Piece> next(List<Piece> pieces, Piece piece) {
        var at = pieces.indexOf(piece) + 1;
        return at > 0 && at < pieces.size() ? Optional.of(pieces.get(at)) : Optional.empty();
    }

    /// A year of a day, or of a title, is read as a date there.
    private boolean isYearThere(Piece number) {
        return YEAR.matcher(number.span().in(claim.text())).matches()
                && Pattern.compile("(?<!\\d)" + number.span().in(claim.text()) + "(?!\\d)")
                        .matcher(evidence.text())
                        .find();
    }

    /// 6月底 is a month of which a day is told there.
    private boolean isMonthNumberThere(Piece number) {
        return number.text().endsWith("月")
                && number.forms().stream()
                        .anyMatch(value -> evidence.dates()
                                        .anyMatch(date ->
                                                value.equals("#" + date.to().month()))
                                || evidence.text().contains(value.substring(1) + "月"));
    }

    /// Across languages a deed may have another name that the glossary leads to.
    private boolean isDoneInOtherWords(Piece deed) {
        return isAcross()
                && !DECIDED.containsAll(deed.forms())
                && Bridge.of(claim.text(), Terms.of(claim.text())).stream()
                        .filter(meaning -> meaning.span().overlaps(deed.span()))
                        .map(Term::text)
                        .anyMatch(meaning -> meaning.indexOf('=') > 0
                                && evidence.all().stream()
                                        .anyMatch(line -> line.forms().contains(meaning)));
    }

    /// 断桥 stands in 那座桥断了: of what no dictionary has, and no name is, each character is in the sentence.
    private boolean isScattered(Piece unknown) {
        return !unknown.maybeName()
                && unknown.text().length() <= LONGEST_SCATTERED
                && evidence.all().stream()
                        .anyMatch(line -> unknown.text()
                                .chars()
                                .allMatch(character -> line.flat().indexOf(character) >= 0));
    }

    /// At which time of the day, up or down need not be said; the other must not be.
    private boolean mayBeLeft(Piece deed) {
        return Opposites.may(deed.forms())
                && evidence.all().stream()
                        .noneMatch(line -> Opposites.of(deed.forms()).stream().anyMatch(line.forms()::contains));
    }

    /// What no dictionary has may be a verb or a particle beside a character of the article's.
    private boolean isTakenApart(Piece unknown) {
        return Loose.isIn(unknown.text(), Told.flat(evidence.text() + evidence.frame()));
    }

    /// A word with a capital names something, and nobody chooses that himself.
    private boolean isLight(Piece piece) {
        return LightWords.contains(piece) && !(isCapital(piece) && !FramingWords.contains(piece));
    }

    private boolean isCapital(Piece piece) {
        var start = piece.span().start();
        return start > 0
                && piece.is(Piece.Kind.WORD)
                && Character.isUpperCase(claim.text().charAt(start));
    }

    /// Words that merely do not stand there are let pass where they are few beside all that does.
    private void tooMany() {
        var all = claim.pieces().stream().mapToDouble(this::weight).sum()
                + claim.dates().size()
                + claim.words().places().size();
        var absent = claim.pieces().stream()
                .filter(piece -> isComparable(piece) && !isLight(piece) && !isMonthThere(piece))
                .filter(piece -> isAcross() ? !evidence.told().says(piece) : !evidence.saysOrFrames(piece))
                .toList();
        if (isAcross() && isRun(absent) || counted(absent) > all * (isAcross() ? MOST_ABSENT_ACROSS : MOST_ABSENT)) {
            absent.forEach(piece -> differs.add(new Verdict.Difference("word", piece.text(), Optional.empty())));
        }
    }

    /// Words one after the other that all could be compared, and of which none stands anywhere: what they say is
    /// not told. Titles have many names.
    private boolean isRun(List<Piece> absent) {
        var row = 0;
        var touching = 0;
        var end = -1;
        for (var piece : claim.pieces()) {
            if (absent.contains(piece) && !Titles.isPost(piece) && !Titles.isRank(piece)) {
                row++;
                touching = piece.span().start() - end > 1 ? 1 : touching + 1;
                end = piece.span().end();
            } else if (!isLight(piece)) {
                row = 0;
            }
            if (row >= LONGEST_RUN || touching >= LONGEST_PHRASE) {
                return true;
            }
        }
        return false;
    }

    /// What a body is called in another language everybody translates for himself: of its name one word is missing.
    private long counted(List<Piece> absent) {
        return absent.stream()
                .filter(piece -> !isAcross() || !isCapital(piece) || !isBehindOther(piece, absent))
                .count();
    }

    private boolean isBehindOther(Piece piece, List<Piece> absent) {
        return absent.stream()
                .anyMatch(other -> isCapital(other)
                        && other.span().end() < piece.span().start()
                        && CAPITALS.matcher(claim.text()
                                        .substring(
                                                other.span().start(),
                                                piece.span().end()))
                                .matches());
    }

    private double weight(Piece piece) {
        return switch (piece.kind()) {
            case NAME, NUMBER, DEED -> 1;
            case PLACE, UNKNOWN -> 0;
            case WORD -> isComparable(piece) ? isLight(piece) ? LIGHT : 1 : 0;
        };
    }

    private boolean isComparable(Piece piece) {
        return piece.is(Piece.Kind.WORD)
                && (!isAcross()
                        || piece.isKnownAcross()
                                && !OF_A_BODY.matcher(piece.text()).matches());
    }

    /// The name of something: within a language a capital within a sentence; across, what is called so there or is read
    /// or sounds so.
    private boolean isProper(Piece piece) {
        return isCapital(piece)
                && !NATION.matcher(piece.text()).matches()
                && !OF_A_BODY.matcher(piece.text()).matches()
                && evidence.told().sentences().stream().noneMatch(line -> line.says(piece))
                && (!isAcross() || ProperNames.isAbsent(piece, evidence.told()) && !isMostlySaid(piece))
                && claim.documents().stream()
                        .noneMatch(title -> title.contains(piece.span().in(claim.text())));
    }

    /// Whether most of what it is called, other words with capitals beside it, stands in one sentence: the Hangzhou
    /// Olympic Sports Center.
    private boolean isMostlySaid(Piece proper) {
        var name = CAPITALS.matcher(claim.text())
                .results()
                .map(Span::of)
                .filter(span -> span.contains(proper.span()))
                .findFirst();
        var others = claim.pieces().stream()
                .filter(piece ->
                        name.filter(span -> span.contains(piece.span())).isPresent())
                .filter(piece -> !piece.equals(proper) && !FramingWords.contains(piece))
                .toList();
        return others.size() >= FEWEST_OTHERS
                && others.stream().noneMatch(piece -> piece.is(Piece.Kind.NAME))
                && evidence.all().stream().anyMatch(line -> others.stream().allMatch(line::says));
    }

    /// The name of a county or a district, where no table has it.
    private boolean isSeat(Piece piece) {
        return !isAcross()
                && (piece.is(Piece.Kind.WORD) || piece.is(Piece.Kind.UNKNOWN))
                && !LightWords.contains(piece)
                && seat(piece).isPresent();
    }

    /// The character that says of what sort it is: the last of it, or the next.
    private Optional<String> seat(Piece piece) {
        var end = piece.span().end();
        var last = claim.text().substring(end - 1, end);
        if (SEATS.contains(last)) {
            return Optional.of(last).filter(any -> piece.span().length() > 2);
        }
        return end < claim.text().length()
                ? Optional.of(claim.text().substring(end, end + 1)).filter(SEATS::contains)
                : Optional.empty();
    }

    /// 南湖县, not 全县 and 县委.
    private static boolean namesSeat(Told.Line line, String sort) {
        return SEAT_NAMED
                .matcher(line.flat())
                .results()
                .map(MatchResult::group)
                .anyMatch(named -> named.endsWith(sort));
    }

    /// Names of places and things that stand only where the article does not speak of the rest: it names others there.
    private void elsewhere() {
        var telling = evidence.saying(claim.pieces());
        var others = telling.pieces().stream()
                .filter(own -> ProperNames.isOne(own) && !Titles.isPost(own))
                .anyMatch(own -> claim.pieces().stream().noneMatch(own::agrees));
        claim.pieces().stream()
                .filter(piece -> others && isNamed(piece) && !Titles.isPost(piece) && !isSortOfBody(piece)
                        || isSeat(piece)
                                && seat(piece)
                                        .filter(sort -> namesSeat(telling, sort))
                                        .isPresent())
                .filter(piece -> evidence.told().says(piece)
                        && !telling.says(piece)
                        && !evidence.told().framing().says(piece)
                        && evidence.all().stream().noneMatch(line -> line.says(piece) && saysMuch(line)))
                .forEach(piece ->
                        differs.add(new Verdict.Difference("place", piece.span().in(claim.text()), Optional.empty())));
    }

    private boolean saysMuch(Told.Line line) {
        return claim.pieces().stream()
                        .filter(piece -> !piece.is(Piece.Kind.PLACE) && !isLight(piece) && line.says(piece))
                        .count()
                >= MUCH;
    }

    /// English writes a name with a capital.
    private boolean isNamed(Piece piece) {
        var first = claim.text().charAt(piece.span().start());
        return ProperNames.isOne(piece) && (Language.isHan(first) || Character.isUpperCase(first));
    }

    /// "Party" is written with a capital where it ends a name.
    private static boolean isSortOfBody(Piece piece) {
        return SORT_OF_BODY.matcher(piece.text()).matches();
    }

    private boolean isMonth(Piece piece) {
        return isCapital(piece) && MONTHS.contains(piece.text());
    }

    /// A month of which a day or the meeting is told.
    private boolean isMonthThere(Piece piece) {
        var month = MONTHS.indexOf(piece.text()) + 1;
        return month > 0 && (evidence.text() + evidence.frame()).contains(month + "月");
    }

    private boolean isAcross() {
        return !evidence.isIn(claim.words().language());
    }

    /// Whether another word stands in its place: before the same word, or behind it where both say of what sort it is.
    private boolean isReplaced(Piece piece) {
        var at = claim.pieces().indexOf(piece);
        return at > 0 && isReplaced(claim.pieces().get(at - 1), piece, false)
                || at + 1 < claim.pieces().size()
                        && isReplaced(piece, claim.pieces().get(at + 1), true);
    }

    /// @param isFirst whether the first of both is the one that may be replaced
    private boolean isReplaced(Piece one, Piece next, boolean isFirst) {
        return touch(one, next)
                && (isAcross() ? mayBeReplacedAcross(one, next, isFirst) : mayBeReplaced(one, next, isFirst))
                && Stream.concat(
                                evidence.all().stream(),
                                Stream.of(evidence.told().framing()))
                        .anyMatch(line -> IntStream.range(1, line.pieces().size())
                                .filter(i -> touch(
                                        line.pieces().get(i - 1), line.pieces().get(i)))
                                .anyMatch(i -> isFirst
                                        ? next.agrees(line.pieces().get(i))
                                                && isOther(line.pieces().get(i - 1))
                                        : one.agrees(line.pieces().get(i - 1))
                                                && (one.is(Piece.Kind.NUMBER)
                                                        || Sorts.isOne(
                                                                line.pieces().get(i)))
                                                && isOther(line.pieces().get(i))));
    }

    private static boolean mayBeReplaced(Piece one, Piece next, boolean isFirst) {
        return isFirst
                ? next.is(Piece.Kind.WORD)
                : one.is(Piece.Kind.NUMBER) || one.is(Piece.Kind.WORD) && Sorts.isOne(next);
    }

    /// Across languages only what stands before a sort of document or body, and is known.
    private static boolean mayBeReplacedAcross(Piece one, Piece next, boolean isFirst) {
        return isFirst && Sorts.isOne(next) && one.isKnownAcross();
    }

    private boolean isOther(Piece standing) {
        return (standing.is(Piece.Kind.WORD)
                        || standing.is(Piece.Kind.UNKNOWN)
                        || !isAcross() && standing.is(Piece.Kind.PLACE))
                && !LightWords.contains(standing)
                && (!isAcross() || standing.isKnownAcross())
                && claim.pieces().stream().noneMatch(standing::agrees);
    }

    private static boolean touch(Piece one, Piece next) {
        return next.clause() == one.clause() && next.span().start() - one.span().end() <= 1;
    }

    private static String field(Piece piece) {
        return switch (piece.kind()) {
            case NAME -> "person";
            case NUMBER -> "number";
            case DEED -> "verb";
            case WORD, UNKNOWN -> "word";
            case PLACE -> "place";
        };
    }

    /// A name in Latin letters is read in Chinese text.
    private boolean isRead(Piece person) {
        return !evidence.isIn(claim.words().language())
                && claim.words().language() == Language.ENGLISH
                && AcrossTerms.isRead(person.span().in(claim.text()), evidence.text() + evidence.frame());
    }

    private void contests() {
        var lines = new ArrayList<>(evidence.told().sentences());
        lines.add(evidence.told().framing());
        var contest =
                new Contest(claim.pieces(), lines, !evidence.isIn(claim.words().language()));
        Stream.concat(
                        Stream.concat(
                                contest.lost().stream()
                                        .filter(piece -> !isHisOwn(piece)
                                                && !evidence.told().isItsDay(piece)
                                                && !isBesideDash(piece)
                                                && !FIRST_TIME.equals(piece.text())
                                                && !Respectively.isIts(claim.text(), piece, evidence.all())),
                                contest.ofOthers().stream()),
                        Stream.of(
                                        contest.swapped().stream(),
                                        mistaken(),
                                        documents(),
                                        claim.pieces().stream()
                                                .filter(piece ->
                                                        Respectively.isOthers(claim.text(), piece, evidence.all())),
                                        new TitlesOfPeople(
                                                        claim.text(),
                                                        claim.pieces(),
                                                        evidence.told().sentences(),
                                                        isAcross())
                                                .mistaken().stream(),
                                        new OfficesOfPeople(
                                                        claim.text(),
                                                        claim.pieces(),
                                                        evidence.told().sentences())
                                                .mistaken().stream(),
                                        new Slots(
                                                        claim.pieces(),
                                                        evidence.told().sentences())
                                                .taken().stream())
                                .flatMap(pieces -> pieces))
                .forEach(piece -> differs.add(new Verdict.Difference(field(piece), piece.text(), Optional.empty())));
    }

    /// A number of 5–1.
    private boolean isBesideDash(Piece number) {
        var start = number.span().start();
        var end = number.span().end();
        return number.is(Piece.Kind.NUMBER)
                && (start > 0 && DASHES.indexOf(claim.text().charAt(start - 1)) >= 0
                        || end < claim.text().length()
                                && DASHES.indexOf(claim.text().charAt(end)) >= 0);
    }

    /// Whether what the statement says of somebody is his though it stands beside others too: he chaired it all, he
    /// says it, or what he is said to have done at last stands in one clause with him.
    private boolean isHisOwn(Piece piece) {
        return piece.is(Piece.Kind.NAME)
                && (isHost(piece)
                        || isAcross() && isNamedWithNext(piece)
                        || isSaidRightBehind(piece)
                        || speaker.isRecorded(claim, piece)
                        || isSpeaker(piece) && speaker.speaks(piece)
                        || !isAcross() && isDoneByHim(piece));
    }

    /// Said to have chaired, or named as the one whose meeting it was, and so he is.
    private boolean isHost(Piece person) {
        return Stream.concat(
                        claim.hosts().stream(),
                        claim.presences().stream()
                                .filter(did -> did.presence() == Presence.PRESIDED)
                                .map(Claim.Did::person))
                .filter(named -> person.forms().contains(named.key()))
                .anyMatch(named -> speaker.isChair(person)
                        || evidence.isIn(Language.CHINESE)
                                && evidence.all().stream()
                                        .anyMatch(line ->
                                                Presences.isToldOf(new Claim.Did(named, Presence.PRESIDED), line)));
    }

    /// 某人和某人: where both stand in one clause, what is said of the second is said of the first.
    private boolean isNamedWithNext(Piece person) {
        var next = claim.pieces().indexOf(person) + 1;
        return next < claim.pieces().size()
                && claim.pieces().get(next).is(Piece.Kind.NAME)
                && AND.matcher(claim.text()
                                .substring(
                                        person.span().end(),
                                        claim.pieces().get(next).span().start()))
                        .matches()
                && evidence.all().stream()
                        .anyMatch(line -> line.pieces().stream()
                                .filter(person::agrees)
                                .anyMatch(name -> line.pieces().stream()
                                        .anyMatch(own -> own.clause() == name.clause()
                                                && own.agrees(claim.pieces().get(next)))));
    }

    /// Whether all that the statement says of somebody before it names another stands right behind his name.
    private boolean isSaidRightBehind(Piece person) {
        var said = behind(claim.pieces(), person);
        return said.size() > 1
                && evidence.all().stream()
                        .anyMatch(line -> line.pieces().stream()
                                .filter(person::agrees)
                                .map(name -> behind(line.pieces(), name))
                                .anyMatch(own -> said.stream()
                                        .allMatch(piece -> own.stream().anyMatch(piece::agrees))));
    }

    private static List<Piece> behind(List<Piece> pieces, Piece name) {
        return pieces.stream()
                .dropWhile(piece -> piece.span().start() <= name.span().start())
                .takeWhile(piece -> !piece.is(Piece.Kind.NAME) && piece.clause() == name.clause())
                .toList();
    }

    private boolean isDoneByHim(Piece person) {
        var last = claim.pieces().stream()
                .filter(piece -> piece.clause() == person.clause()
                        && piece.span().start() > person.span().end())
                .reduce((one, next) -> next);
        return last.filter(deed -> !deed.is(Piece.Kind.NAME) && !Titles.isPost(deed))
                .filter(deed -> !deed.forms().contains("deed attended"))
                .filter(deed -> evidence.all().stream()
                        .anyMatch(line -> line.pieces().stream()
                                .filter(person::agrees)
                                .anyMatch(name -> line.pieces().stream()
                                                .anyMatch(own -> own.clause() == name.clause()
                                                        && own.span().start()
                                                                > name.span().start()
                                                        && own.agrees(deed))
                                        && line.pieces().stream()
                                                .filter(own -> own.clause() == name.clause())
                                                .noneMatch(own -> own.forms().contains("deed removed")))))
                .isPresent();
    }

    private Stream<Piece> documents() {
        return isAcross()
                ? Stream.of()
                : new DocumentNames(
                                claim.text(), claim.pieces(), evidence.told().sentences())
                        .mistaken().stream();
    }

    /// Those of whom the statement says what the article says of somebody else.
    private Stream<Piece> mistaken() {
        return new PartsOfPeople(claim.text(), claim.pieces(), evidence.told().sentences(), isAcross())
                        .mistaken(piece -> !isAcross()
                                        && piece.is(Piece.Kind.DEED)
                                        && piece.forms().stream().anyMatch(OF_ONE_PERSON::contains)
                                || !piece.is(Piece.Kind.PLACE)
                                        && !evidence.told().framing().says(piece))
                        .stream()
                        .filter(person -> !isPresent(person)
                                && !Contest.isPredecessor(
                                        claim.pieces(), claim.pieces().indexOf(person))
                                && !(isSpeaker(person) && speaker.speaks(person)));
    }

    private boolean isSpeaker(Piece person) {
        return claim.speaker()
                .filter(words -> words.contains(person.span().in(claim.text())))
                .isPresent();
    }

    private boolean isPresent(Piece person) {
        return claim.presences().stream()
                .anyMatch(did -> person.forms().contains(did.person().key())
                        && (did.presence() != Presence.SPOKE || speaker.isRecorded(did)));
    }

    /// More or less than so much: there must not be the opposite.
    private void compared() {
        Directions.turned(claim.withoutDocuments(), evidence.text())
                .forEach(number -> differs.add(new Verdict.Difference("number", number, Optional.empty())));
    }
}
