package rapporteur.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.language.Names;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;

/// Lists and counts of meetings, over the whole collection, with three numbers: how many fit, how many do not,
/// and how many do not say.
final class MeetingLists {
    /// Longer lists are shown in part; the count says so.
    private static final int MOST_ITEMS = 100;

    private static final Pattern PRESS = Pattern.compile(
            "新闻|发布会|通气会|吹风会|记者会|和|与|或|(?i)\\b(?:press|news|media|conferences?|briefings?|events?|or|took|take|place)\\b");

    private static final Pattern ALSO_MEETINGS = Pattern.compile("会议|会(?=[和或及与])|(?i)\\bmeetings?\\b");

    /// So many are each shown with the words that bear them out.
    static final int FEW_ITEMS = 10;

    private static final int MOST_MENTIONS = 3;

    /// Of the meetings that do not say, so many are read and so many shown.
    private static final int MOST_READ = 60;

    private static final int MOST_POSSIBLE = 5;

    /// What any question about all meetings may hold.
    private static final Pattern GENERAL = Pattern.compile(
            "(?i)(?:\\s|共|有|了|的|我们|库|里|中|都|全部|所有|收录|报道|过|[个次场些]|级|一|省|市|区|县|委|政府|常委|会|年"
                    + "|\\b(?:got|reports?|articles?|we|altogether|total|so|far|here|covered|from|standing|committee|provincial"
                    + "|municipal|county|level|congress|people|s|cppcc|government|there|municipal-level|provincial-level|number|in)\\b)*");

    /// Characters in which a meeting is named.
    private static final int NAME_OF_MEETING = 80;

    private final Library library;
    private final MeetingFields fields;
    private final MeetingFilters filters;
    private final MeetingsAbout about;
    private final Wording wording;

    MeetingLists(Library library, MeetingFinder finder, Wording wording) {
        this.library = library;
        this.fields = new MeetingFields(library, wording);
        this.wording = wording;
        this.filters = new MeetingFilters(library);
        this.about = new MeetingsAbout(library, finder, filters, wording);
    }

    /// What a list is made by: the filters leave `of`, the criterion parts it into fitting, not fitting and
    /// unstated.
    ///
    /// @param ofNoYear those of the unstated whose day fits and whose year nobody states
    private record Selection(BitSet of, BitSet matched, BitSet unstated, BitSet ofNoYear) {
        Coverage coverage(int possible) {
            return new Coverage(matched.cardinality(), of.cardinality(), unstated.cardinality(), possible);
        }
    }

    Optional<Answer> answer(Question question) {
        var press =
                Gatherings.pressIsAsked(question) ? new Gatherings(library).ofPress(question) : List.<Statement>of();
        if (!press.isEmpty()) {
            return withPress(question, press);
        }
        var isAboutRecords = isAboutRecords(question);
        if (isAboutRecords
                || !question.people().isEmpty() && question.presence().isPresent()) {
            return Optional.of(listed(question));
        }
        return about.answer(question);
    }

    /// Whether nothing is asked for beside what the records know.
    private static boolean isAboutRecords(Question question) {
        return question.content().isBlank()
                || GENERAL.matcher(question.content()).matches()
                || Theme.of(question).parts().isEmpty();
    }

    /// Press conferences, and where meetings are asked for too those that the records have.
    private Optional<Answer> withPress(Question question, List<Statement> press) {
        var lines = new ArrayList<Line>();
        var coverage = Optional.<Coverage>empty();
        if (ALSO_MEETINGS.matcher(question.whole()).find()) {
            var matter = PRESS.matcher(question.content()).replaceAll(" ").strip();
            var meetings = isAboutRecords(question.withContent(matter))
                    ? Optional.of(listed(question.withoutPeople()))
                    : about.answer(question);
            if (!(meetings.orElse(null) instanceof Answer.Cited cited)) {
                return meetings;
            }
            lines.addAll(cited.lines());
            coverage = cited.coverage();
        }
        press.forEach(statement -> lines.add(new Line.Said(statement)));
        return Optional.of(new Answer.Cited(
                question.language(), lines, Optional.empty(), coverage, RecordsAnswerer.NAME, 0.6, Optional.empty()));
    }

    private Answer listed(Question question) {
        var selection = selection(question);
        var lines = new ArrayList<Line>();
        var possible = possible(question, selection);
        var coverage = selection.coverage(possible.size() + selection.ofNoYear().cardinality());
        lines.add(new Line.Frame(counted(coverage, wording)));
        items(question, selection.matched()).forEach(lines::add);
        if (!selection.ofNoYear().isEmpty()) {
            lines.add(new Line.Frame(wording.say("日子相符、未注明年份的：", "On such a day, with no year stated:")));
            items(question, selection.ofNoYear()).forEach(lines::add);
        }
        if (coverage.matched() == 1 && question.asksForOneMeeting()) {
            lines.stream()
                    .filter(Line.Listed.class::isInstance)
                    .map(line ->
                            ((Line.Listed) line).item().statement().citations().getFirst())
                    .toList()
                    .forEach(citation -> lines.add(
                            new Line.Said(Statement.of(around(question, citation), citation, Voice.ARTICLE))));
        }
        if (coverage.matched() == 0) {
            mentions(question).forEach(statement -> lines.add(new Line.Said(statement)));
        }
        if (asksForAllOfADay(question)) {
            new Gatherings(library).unrecorded(question).forEach(statement -> lines.add(new Line.Said(statement)));
        }
        if (coverage.unstated() > 0) {
            lines.add(new Line.Frame(wording.say(
                    "%d次会议的报道未说明。",
                    coverage.unstated() == 1 ? "%d does not say." : "%d do not say.", coverage.unstated())));
        }
        possible.forEach(statement -> lines.add(new Line.Said(statement)));
        return new Answer.Cited(
                question.language(),
                lines,
                Optional.empty(),
                Optional.of(coverage),
                RecordsAnswerer.NAME,
                0.95,
                Optional.empty());
    }

    private static boolean asksForAllOfADay(Question question) {
        return question.people().isEmpty()
                && question.kinds().isEmpty()
                && question.levels().isEmpty()
                && question.dates().stream().anyMatch(date -> date.to().day() != 0)
                && !Gatherings.pressIsAsked(question);
    }

    private Stream<Line> items(Question question, BitSet meetings) {
        var areFew = meetings.cardinality() <= FEW_ITEMS;
        return meetings.stream()
                .limit(MOST_ITEMS)
                .mapToObj(MeetingId::new)
                .flatMap(id -> library.meeting(id).stream())
                .flatMap(meeting -> item(meeting, reason(question, meeting), areFew).stream())
                .map(Line.Listed::new);
    }

    /// Meetings whose records do not say, and whose articles name the person beside a word of that presence: possibly
    /// they fit, and the sentence is shown.
    private List<Statement> possible(Question question, Selection selection) {
        if (question.people().isEmpty() || question.presence().isEmpty() || question.isNegated()) {
            return List.of();
        }
        return selection.unstated().stream()
                .filter(number -> !selection.ofNoYear().get(number))
                .limit(MOST_READ)
                .mapToObj(MeetingId::new)
                .flatMap(id -> library.meeting(id).stream())
                .flatMap(meeting -> possibly(question, meeting).stream())
                .limit(MOST_POSSIBLE)
                .toList();
    }

    private Optional<Statement> possibly(Question question, Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> library.read(account.article()).stream())
                .flatMap(reading -> library.sentencesOf(meeting, reading).stream()
                        .filter(sentence -> isNear(question, reading.text(sentence)))
                        .map(sentence -> library.citing(
                                reading, Quotes.fitting(reading.article(), sentence.span(), sentence.span()))))
                .findFirst()
                .map(citation -> Statement.of(
                        wording.say(
                                "可能还有%s：“%s”", "Possibly %s: \"%s\"", wording.nameAndDate(meeting), begun(citation)),
                        citation,
                        Voice.ARTICLE));
    }

    private static boolean isNear(Question question, String words) {
        var text = Script.simplified(words);
        return question.findsPresenceIn(text)
                && question.people().stream()
                        .allMatch(person -> text.contains(person.name())
                                || Names.latin(text, new Span(0, text.length())).stream()
                                        .anyMatch(
                                                name -> Names.key(name.in(text)).equals(person.key())));
    }

    /// The beginning of a quote, as much as stands well beside a list.
    private static String begun(Citation citation) {
        var start = new Span(citation.span().start(), citation.span().start());
        return citation.article().text(Quotes.beginning(citation.article(), citation.span(), start));
    }

    /// As much of a quote as stands well beside a list, around what says who presided or attended: the meeting's name
    /// stands there.
    private static String around(Question question, Citation citation) {
        var at = Question.placesOf(question.presence().orElse(Presence.PRESIDED), citation.quote()).stream()
                .findFirst()
                .map(found -> found.shiftedBy(citation.span().start()));
        var core = at.map(found -> new Span(
                found.start(),
                Math.min(found.end() + NAME_OF_MEETING, citation.span().end())));
        return core.map(words -> citation.article().text(Quotes.beginning(citation.article(), citation.span(), words)))
                .orElseGet(() -> begun(citation));
    }

    static String counted(Coverage coverage, Wording wording) {
        return coverage.matched() == 0
                ? wording.say("%d次会议中没有符合的。", "None of the %d meetings.", coverage.of())
                : wording.say("%2$d次会议中有%1$d次：", "%d of the %d meetings:", coverage.matched(), coverage.of());
    }

    /// What fits, and what would if its day were in the year that is asked for.
    private Selection selection(Question question) {
        var sure = question.people().isEmpty() ? byFilters(question) : byPerson(question);
        var ofAnyYear = question.ofDaysInAnyYear();
        if (ofAnyYear.dates().equals(question.dates()) || question.isNegated()) {
            return sure;
        }
        var may = (question.people().isEmpty() ? byFilters(ofAnyYear) : byPerson(ofAnyYear)).matched();
        may.andNot(sure.matched());
        may.and(filters.onSomeOf(question.dates()));
        sure.of().or(may);
        sure.unstated().or(may);
        sure.ofNoYear().or(may);
        return sure;
    }

    /// A person's presence is the criterion; place, date, kind and level are filters.
    private Selection byPerson(Question question) {
        var of = filters.of(question);
        var matched = (BitSet) of.clone();
        var stating = new BitSet();
        var attributes = Presences.attributes(asked(question));
        attributes.forEach(attribute -> stating.or(library.meetings().stating(attribute)));
        var chairs = chairs(question);
        for (var person : question.people()) {
            var present = new BitSet();
            (chairs.contains(person) ? List.of(Attribute.PRESIDED) : attributes)
                    .forEach(attribute -> present.or(library.meetings().having(attribute, person.key()::equals)));
            matched.and(present);
        }
        if (question.isNegated()) {
            var present = (BitSet) matched.clone();
            matched.or(of);
            matched.and(stating);
            matched.andNot(present);
        }
        var unstated = (BitSet) of.clone();
        unstated.andNot(stating);
        unstated.andNot(matched);
        return new Selection(of, matched, unstated, new BitSet());
    }

    /// Who presided over meetings that somebody else attended: "which meetings chaired by Li did Wang attend?"
    private static List<Question.Named> chairs(Question question) {
        var chairs = question.chairsNamed();
        return chairs.size() < question.people().size() ? chairs : List.of();
    }

    private static Presence asked(Question question) {
        return chairs(question).isEmpty() ? question.presence().orElse(Presence.ATTENDED) : Presence.ATTENDED;
    }

    /// Place, date, kind and level are the criterion themselves.
    private Selection byFilters(Question question) {
        var all = library.meetings().all();
        var matched = filters.of(question);
        var unstated = new BitSet();
        if (!question.places().isEmpty()) {
            unstated.or(all);
            unstated.andNot(library.meetings().stating(Attribute.PLACE));
        }
        if (!question.dates().isEmpty()) {
            unstated.or(filters.undated(question, all));
        }
        unstated.andNot(matched);
        return new Selection(all, matched, unstated, new BitSet());
    }

    /// Returns a meeting as an item of a list.
    ///
    /// @param reason the words that say why it is there; without any, those that say which meeting it is
    /// @param quoted whether the item shows the sentence they stand in
    Optional<Item> item(Meeting meeting, Optional<Excerpt> reason, boolean quoted) {
        return reason.or(() -> anchor(meeting))
                .flatMap(words -> library.citing(meeting, words))
                .map(citation -> item(meeting, citation, quoted, wording));
    }

    /// Returns a meeting as an item of a list, borne out by a citation.
    static Item item(Meeting meeting, Citation citation, boolean quoted, Wording wording) {
        var name = wording.nameAndDate(meeting);
        // What a headline says need not be said again.
        var words = quoted && meeting.main().title().isEmpty()
                ? wording.say("%s：“%s”", "%s: “%s”", name, brief(citation))
                : name;
        return new Item(meeting.id(), Statement.of(words, citation, Voice.ARTICLE));
    }

    private static String brief(Citation citation) {
        var span = citation.span();
        var start = new Span(span.start(), span.start());
        return citation.article().text(Quotes.brief(citation.article(), span, start));
    }

    private static Optional<Excerpt> reason(Question question, Meeting meeting) {
        return question.people().stream()
                .findFirst()
                .flatMap(person ->
                        Presences.words(meeting, question.presence().orElse(Presence.ATTENDED), person.key()));
    }

    /// The words that say most about which meeting it was: its date, else its body, else its headline.
    private static Optional<Excerpt> anchor(Meeting meeting) {
        var account = meeting.main();
        return account.date()
                .stated()
                .map(MeetingDate.Stated::words)
                .or(() -> account.bodies().stream().findFirst())
                .or(account::title)
                .or(() -> account.presided().stream().findFirst().map(person -> person.name()));
    }

    /// Where nobody fits, says where the person is named instead.
    private List<Statement> mentions(Question question) {
        return question.people().stream()
                .flatMap(person -> library.meetings().having(Attribute.MENTIONED, person.key()::equals).stream()
                        .limit(MOST_MENTIONS)
                        .mapToObj(MeetingId::new)
                        .flatMap(id -> library.meeting(id).stream())
                        .flatMap(meeting -> fields.mention(meeting, person.key()).stream()))
                .toList();
    }
}
