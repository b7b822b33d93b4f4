package rapporteur.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Bridge;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Level;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Organ;
import rapporteur.question.Question;

/// Lists and counts of meetings, over the whole collection, with three numbers: how many fit, how many do not,
/// and how many do not say.
final class MeetingLists {
    /// Longer lists are shown in part; the count says so.
    private static final int MOST_ITEMS = 100;

    private static final Pattern OF_A_CITY = Pattern.compile("(?i)市(?:委|政府|人民政府|人大|政协|[一-龥]{1,8}届)|\\bmunicipal\\b");

    private static final int MOST_MENTIONS = 3;

    /// Of the meetings that do not say, so many are read and so many shown.
    private static final int MOST_READ = 60;

    private static final int MOST_POSSIBLE = 5;

    /// A sentence bears an item of a list out when it holds so much of what is looked for.
    private static final double BORNE_OUT = 0.55;

    /// The same of Chinese reports to an English question, where fewer words can be compared. A Chinese question may
    /// name a place that no table lists, and nothing would tell it apart from another in an English report.
    private static final double BORNE_OUT_ACROSS = 0.85;

    private static final Pattern HAN_RUN = Pattern.compile("[一-龥]{4,}");

    /// A word of the glossary that is as long names something.
    private static final int NAME_LENGTH = 4;

    /// What any question about all meetings may hold.
    private static final Pattern GENERAL = Pattern.compile(
            "(?i)(?:\\s|共|有|了|的|我们|库|里|中|都|全部|所有|收录|报道|过|[个次场些]|级|一|省|市|区|县|委|政府|常委|会|年"
                    + "|\\b(?:got|reports?|articles?|we|altogether|total|so|far|here|covered|from|standing|committee|provincial"
                    + "|municipal|county|level|congress|people|s|cppcc|government|there|municipal-level|provincial-level|number|in)\\b)*");

    /// Characters in which a meeting is named.
    private static final int NAME_OF_MEETING = 80;

    private final Library library;
    private final MeetingFinder finder;
    private final MeetingFields fields;
    private final Wording wording;

    MeetingLists(Library library, MeetingFinder finder, Wording wording) {
        this.library = library;
        this.finder = finder;
        this.fields = new MeetingFields(library, wording);
        this.wording = wording;
    }

    /// What a list is made by: the filters leave `of`, the criterion parts it into fitting, not fitting and
    /// unstated.
    private record Selection(BitSet of, BitSet matched, BitSet unstated) {
        Coverage coverage(int possible) {
            return new Coverage(matched.cardinality(), of.cardinality(), unstated.cardinality(), possible);
        }
    }

    Optional<Answer> answer(Question question) {
        var isAboutRecords = question.content().isBlank()
                || GENERAL.matcher(question.content()).matches();
        if (!question.people().isEmpty()
                && (isAboutRecords || question.presence().isPresent())) {
            return Optional.of(listed(question, byPerson(question)));
        }
        return isAboutRecords ? Optional.of(listed(question, byFilters(question))) : about(question);
    }

    private Answer listed(Question question, Selection selection) {
        var lines = new ArrayList<Line>();
        var possible = possible(question, selection);
        var coverage = selection.coverage(possible.size());
        lines.add(new Line.Frame(counted(coverage)));
        selection.matched().stream()
                .limit(MOST_ITEMS)
                .mapToObj(MeetingId::new)
                .flatMap(id -> library.meeting(id).stream())
                .flatMap(meeting -> item(meeting, reason(question, meeting)).stream())
                .forEach(item -> lines.add(new Line.Listed(item)));
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

    /// Meetings whose records do not say, and whose articles name the person beside a word of that presence: possibly
    /// they fit, and the sentence is shown.
    private List<Statement> possible(Question question, Selection selection) {
        if (question.people().isEmpty() || question.presence().isEmpty() || question.isNegated()) {
            return List.of();
        }
        return selection.unstated().stream()
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

    private String counted(Coverage coverage) {
        return coverage.matched() == 0
                ? wording.say("%d次会议中没有符合的。", "None of the %d meetings.", coverage.of())
                : wording.say("%2$d次会议中有%1$d次：", "%d of the %d meetings:", coverage.matched(), coverage.of());
    }

    /// A person's presence is the criterion; place, date, kind and level are filters.
    private Selection byPerson(Question question) {
        var of = filtered(question);
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
        return new Selection(of, matched, unstated);
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
        var matched = filtered(question);
        var unstated = new BitSet();
        if (!question.places().isEmpty()) {
            unstated.or(all);
            unstated.andNot(library.meetings().stating(Attribute.PLACE));
        }
        if (!question.dates().isEmpty()) {
            unstated.or(undated(question, all));
        }
        unstated.andNot(matched);
        return new Selection(all, matched, unstated);
    }

    private BitSet filtered(Question question) {
        var left = library.meetings().all();
        question.places().forEach(place -> left.and(at(place)));
        question.dates().forEach(date -> left.and(on(date)));
        question.kinds().forEach(kind -> left.and(library.meetings().having(Attribute.KIND, kind.token()::equals)));
        question.levels().forEach(level -> left.and(ofLevel(level)));
        if (!question.organs().isEmpty()) {
            left.and(of(question.organs()));
        }
        return left;
    }

    /// Beijing, Shanghai, Tianjin and Chongqing are provinces by level, and cities by what their organs are called.
    private BitSet ofLevel(Level level) {
        var found = library.meetings().having(Attribute.LEVEL, level.token()::equals);
        if (level == Level.MUNICIPAL) {
            var cities = library.meetings().having(Attribute.LEVEL, Level.PROVINCIAL.token()::equals);
            cities.and(library.meetings()
                    .having(Attribute.BODY, body -> OF_A_CITY.matcher(body).find()));
            found.or(cities);
        }
        return found;
    }

    private BitSet of(Set<Organ> organs) {
        return library.meetings()
                .having(
                        Attribute.BODY,
                        body -> Organ.in(Script.simplified(body)).stream().anyMatch(organs::contains));
    }

    private BitSet at(Place asked) {
        return library.meetings().having(Attribute.PLACE, key -> isIn(key, asked));
    }

    static boolean isIn(String key, Place asked) {
        return key.equals(asked.key())
                || Places.named(key.substring(0, Math.max(0, key.indexOf('/'))))
                        .map(place -> Places.within(place, asked))
                        .orElse(false);
    }

    /// Meetings that were surely on that date, as far as the question says it: a day whose year nobody states is
    /// in no year for sure.
    private BitSet on(Edtf asked) {
        return library.meetings()
                .having(Attribute.DATE, value -> Edtf.parse(value).isSurely(asked));
    }

    /// Meetings that may have been on the date: without any, or without the year or day asked for.
    private BitSet undated(Question question, BitSet all) {
        var undated = (BitSet) all.clone();
        undated.andNot(library.meetings().stating(Attribute.DATE));
        for (var asked : question.dates()) {
            undated.or(library.meetings().having(Attribute.DATE, value -> {
                var date = Edtf.parse(value);
                return date.agrees(asked) && !date.isSurely(asked);
            }));
        }
        return undated;
    }

    /// Returns a meeting as an item of a list.
    ///
    /// @param reason the words that say why it is there; without any, those that say which meeting it is
    Optional<Item> item(Meeting meeting, Optional<Excerpt> reason) {
        return reason.or(() -> anchor(meeting))
                .flatMap(words -> library.citing(meeting, words))
                .map(citation ->
                        new Item(meeting.id(), Statement.of(wording.nameAndDate(meeting), citation, Voice.ARTICLE)));
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

    /// The longest stretch that a Chinese question describes by: 全国生态环境保护大会, and not just what it has in common
    /// with other words.
    private ContentTerms key(Question question) {
        var longest = HAN_RUN.matcher(question.content())
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new ContentTerms(longest, library.statistics());
    }

    /// Whether a sentence speaks of the very body or thing that is asked for: what the glossary knows under one name,
    /// 中央深改委, is no other that shares some of its characters; what an English question prints in Chinese stands
    /// there as it is.
    private static boolean saysSo(Question question, Reading reading, Sentence sentence) {
        if (reading.article().language() != Language.CHINESE) {
            return true;
        }
        var words = Script.simplified(reading.text(sentence));
        var asked = question.content();
        if (question.language() == Language.ENGLISH) {
            return HAN_RUN.matcher(asked).results().map(MatchResult::group).allMatch(words::contains);
        }
        var said = meanings(words).map(Term::text).collect(Collectors.toSet());
        return meanings(asked)
                .filter(meaning -> meaning.span().length() >= NAME_LENGTH)
                .collect(Collectors.groupingBy(Term::span))
                .values()
                .stream()
                .allMatch(of -> of.stream().map(Term::text).anyMatch(said::contains));
    }

    private static Stream<Term> meanings(String words) {
        return Bridge.of(words, Terms.of(words)).stream().filter(term -> term.field() == Term.Field.MEANING);
    }

    /// "Which meetings dealt with X": those with a sentence that holds what is looked for, which is cited.
    private Optional<Answer> about(Question question) {
        var lines = new ArrayList<Line>();
        var chooser = new SentenceChooser(library, question);
        var key = key(question);
        for (var candidate : finder.all(question)) {
            library.read(candidate.meeting().main().article())
                    .ifPresent(reading -> chooser.best(reading, 1).stream()
                            .filter(chosen -> reading.article().language() == question.language()
                                    ? chosen.coverage() >= BORNE_OUT
                                            && (key.isEmpty()
                                                    || key.coverageOf(reading.text(chosen.sentence())) >= BORNE_OUT)
                                    : question.language() == Language.ENGLISH && chosen.coverage() >= BORNE_OUT_ACROSS)
                            .filter(chosen -> saysSo(question, reading, chosen.sentence()))
                            .forEach(chosen -> lines.add(new Line.Listed(new Item(
                                    candidate.meeting().id(),
                                    Statement.of(
                                            wording.nameAndDate(candidate.meeting()),
                                            library.citing(reading, chosen.span()),
                                            Voice.ARTICLE))))));
        }
        if (lines.isEmpty()) {
            return Optional.of(Refusals.undecided(question));
        }
        var all = library.meetings().all().cardinality();
        var coverage = new Coverage(lines.size(), all, 0, 0);
        lines.addFirst(new Line.Frame(counted(coverage)));
        return Optional.of(new Answer.Cited(
                question.language(),
                lines,
                Optional.empty(),
                Optional.of(coverage),
                RecordsAnswerer.NAME,
                0.6,
                Optional.empty()));
    }
}
