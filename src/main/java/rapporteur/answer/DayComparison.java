package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;

/// Whether the days, months and years that a statement states are those of the meeting, or stand in its sentences.
final class DayComparison {
    private static final Pattern HELD = Pattern.compile(
            "召开|举行|开幕|闭幕|主持|会上|(?i)\\b(?:was held|held (?:a|an|its|the)|chaired|presided|opened|closed|convened)\\b");

    private static final Pattern DATELINE = Pattern.compile("(?:[电讯]|消息)|，?[^，。；：]{0,30}?(?:发文称|报道称|发布消息|消息称|发文)[：:，]");

    private static final Pattern DAY = Pattern.compile("(?<![月\\d.])(\\d{1,2})日");

    private final Claim claim;
    private final Chosen evidence;
    private final Optional<Meeting> meeting;
    private final Constraints constraints;
    private final DatesInOtherWords inOtherWords;

    /// @param meeting of which the sentences tell, where a record has it
    DayComparison(Claim claim, Chosen evidence, Optional<Meeting> meeting, Constraints constraints) {
        this.claim = claim;
        this.evidence = evidence;
        this.meeting = meeting;
        this.constraints = constraints;
        this.inOtherWords = new DatesInOtherWords(evidence);
    }

    /// Returns the dates that stand nowhere, each with the meeting's own beside it.
    List<Verdict.Difference> differences() {
        var ofMeeting = meeting.flatMap(known -> known.date().stated()).map(stated -> stated.words());
        return Stream.concat(
                        claim.dates().stream()
                                .filter(asked -> !isTold(asked))
                                .map(asked -> new Verdict.Difference("date", asked.toString(), ofMeeting)),
                        daysAlone().map(day -> new Verdict.Difference("date", day, Optional.empty())))
                .toList();
    }

    private boolean isTold(Edtf asked) {
        return isOfMeeting(asked)
                || datesTold().anyMatch(date -> isSaid(asked, date))
                || inOtherWords.tell(asked)
                || evidence.told().namesDay(asked)
                || isNamedByDay(asked);
    }

    private boolean isOfMeeting(Edtf asked) {
        return meeting.filter(known -> constraints.wasOn(asked, known))
                .flatMap(known -> known.date().best())
                .filter(date -> !isSomeDays(asked) || !isSomeDays(date) || date.sharesDay(asked))
                .filter(date -> date.hasYear() || !asked.hasYear() || asked.to().day() != 0)
                .isPresent();
    }

    private Stream<Edtf> datesTold() {
        return Stream.concat(
                        evidence.all().stream().filter(this::saysSome),
                        isDayStated() && HELD.matcher(claim.text()).find()
                                ? Stream.<Told.Line>empty()
                                : Stream.of(evidence.told().framing()))
                .flatMap(line -> datesOfMatters(line.text()).stream());
    }

    /// Where the report states the meeting's day, that of the page is no other.
    private boolean isDayStated() {
        return meeting.flatMap(known -> known.date().stated())
                .filter(stated -> stated.date().isDay())
                .isPresent();
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

    private static boolean isSomeDays(Edtf date) {
        return !date.isDay() && date.to().day() != 0 && date.from().isPresent();
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

    /// 17日 is a day of the month that the article speaks of.
    private Stream<String> daysAlone() {
        var around = evidence.text() + evidence.frame();
        var ofMeeting = meeting.flatMap(known -> known.date().best())
                .map(date -> date.to().day())
                .orElse(0);
        var dates = Dates.in(claim.text());
        return DAY.matcher(claim.text())
                .results()
                .filter(day -> dates.stream().noneMatch(date -> date.span().overlaps(Span.of(day))))
                .filter(day -> !around.contains(day.group()) && !day.group(1).equals(String.valueOf(ofMeeting)))
                .map(MatchResult::group);
    }
}
