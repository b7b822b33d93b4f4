package rapporteur.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Excerpt;
import rapporteur.language.Edtf;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.meeting.Account;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;

/// Answers from the records: lists and counts over the whole collection, and who, when, where and which documents
/// of one meeting. Says nothing where the records do not decide.
final class RecordsAnswerer {
    static final String NAME = "records";

    /// Lists longer than this are shown in part, and say so.
    private static final int MOST_ITEMS = 100;

    private final Library library;
    private final MeetingFinder finder;
    private final Wording wording;

    RecordsAnswerer(Library library, Wording wording) {
        this.library = library;
        this.finder = new MeetingFinder(library);
        this.wording = wording;
    }

    /// Returns the answer that the records give, if they decide.
    Optional<Answer> answer(Question question) {
        return switch (question.kind()) {
            case WHICH, HOW_MANY -> Optional.of(list(question));
            case YES_NO -> presenceOf(question);
            case WHO -> question.presence().flatMap(presence -> ofOneMeeting(question, m -> who(m, presence)));
            case WHEN -> ofOneMeeting(question, this::when);
            case WHERE -> ofOneMeeting(question, this::where);
            case DOCUMENTS -> ofOneMeeting(question, this::documents);
            case WHO_SAID, QUANTITY, SUMMARY, WHAT, SMALL_TALK -> Optional.empty();
        };
    }

    // ---- lists and counts

    /// What a list is made by: the filters leave `of`, the criterion parts it into fitting, not fitting and
    /// unstated.
    private record Selection(BitSet of, BitSet matched, BitSet unstated) {
        Coverage coverage() {
            return new Coverage(matched.cardinality(), of.cardinality(), unstated.cardinality(), 0);
        }
    }

    private Answer list(Question question) {
        var selection = select(question);
        if (selection.isEmpty()) {
            return about(question);
        }
        var chosen = selection.get();
        var lines = new ArrayList<Line>();
        var coverage = chosen.coverage();
        lines.add(new Line.Frame(counted(coverage)));
        chosen.matched().stream()
                .limit(MOST_ITEMS)
                .mapToObj(MeetingId::new)
                .flatMap(id -> library.meeting(id).stream())
                .flatMap(meeting -> item(question, meeting).stream())
                .forEach(item -> lines.add(new Line.Listed(item)));
        if (coverage.matched() == 0) {
            mentions(question).forEach(statement -> lines.add(new Line.Said(statement)));
        }
        rest(chosen).ifPresent(words -> lines.add(new Line.Frame(words)));
        return new Answer.Cited(question.language(), lines, Optional.empty(), Optional.of(coverage), NAME, 0.95);
    }

    private String counted(Coverage coverage) {
        if (coverage.matched() == 0) {
            return wording.say("%d次会议中没有符合的：", "None of the %d meetings:", coverage.of());
        }
        return wording.say("%2$d次会议中有%1$d次：", "%d of the %d meetings:", coverage.matched(), coverage.of());
    }

    private Optional<String> rest(Selection selection) {
        var unstated = selection.unstated().cardinality();
        if (unstated == 0) {
            return Optional.empty();
        }
        return Optional.of(
                wording.say("%d次会议的报道未说明。", unstated == 1 ? "%d does not say." : "%d do not say.", unstated));
    }

    /// A person's presence is the criterion where one is asked for, and then place and date are filters; else
    /// place and date are the criterion themselves.
    private Optional<Selection> select(Question question) {
        var all = library.meetings().all();
        if (question.people().isEmpty()) {
            return byPlaceAndDate(question, all);
        }
        var of = filtered(question, all);
        var matched = (BitSet) of.clone();
        var stating = new BitSet();
        for (var attribute : attributes(question)) {
            stating.or(library.meetings().stating(attribute));
        }
        for (var person : question.people()) {
            matched.and(present(question, person.key()));
        }
        var unstated = (BitSet) of.clone();
        unstated.andNot(stating);
        unstated.andNot(matched);
        return Optional.of(new Selection(of, matched, unstated));
    }

    /// Attending is any presence: who presided was there.
    private static List<Attribute> attributes(Question question) {
        return switch (question.presence().orElse(Presence.ATTENDED)) {
            case PRESIDED -> List.of(Attribute.PRESIDED);
            case SPOKE -> List.of(Attribute.SPOKE);
            case ATTENDED -> List.of(Attribute.ATTENDED, Attribute.PRESIDED, Attribute.SPOKE);
            case MENTIONED -> List.of(Attribute.MENTIONED);
        };
    }

    private BitSet present(Question question, String key) {
        var found = new BitSet();
        for (var attribute : attributes(question)) {
            found.or(library.meetings().having(attribute, key::equals));
        }
        return found;
    }

    private BitSet filtered(Question question, BitSet all) {
        var left = (BitSet) all.clone();
        question.places().forEach(place -> left.and(at(place)));
        question.dates().forEach(date -> left.and(on(date)));
        question.kinds().forEach(kind -> left.and(library.meetings().having(Attribute.KIND, kind.token()::equals)));
        return left;
    }

    private BitSet at(Place asked) {
        return library.meetings().having(Attribute.PLACE, key -> isIn(key, asked));
    }

    private static boolean isIn(String key, Place asked) {
        return key.equals(asked.key())
                || Places.named(key.substring(0, Math.max(0, key.indexOf('/'))))
                        .map(place -> Places.within(place, asked))
                        .orElse(false);
    }

    /// Meetings that were surely on that date, as far as the question says it: a day whose year nobody states is
    /// in no year for sure.
    private BitSet on(Edtf asked) {
        return library.meetings().having(Attribute.DATE, value -> {
            var date = Edtf.parse(value);
            return asked.agrees(date) && (!asked.hasYear() || date.hasYear());
        });
    }

    private Optional<Selection> byPlaceAndDate(Question question, BitSet all) {
        if (!question.content().isBlank() && !isGeneral(question)) {
            return Optional.empty();
        }
        var matched = filtered(question, all);
        var unstated = new BitSet();
        if (!question.places().isEmpty()) {
            unstated.or(all);
            unstated.andNot(library.meetings().stating(Attribute.PLACE));
        }
        if (!question.dates().isEmpty()) {
            unstated.or(undated(question, all));
        }
        unstated.andNot(matched);
        return Optional.of(new Selection(all, matched, unstated));
    }

    /// Meetings that may have been on the date: without any, or without the year that is asked for.
    private BitSet undated(Question question, BitSet all) {
        var undated = (BitSet) all.clone();
        undated.andNot(library.meetings().stating(Attribute.DATE));
        for (var asked : question.dates()) {
            undated.or(library.meetings().having(Attribute.DATE, value -> {
                var date = Edtf.parse(value);
                return asked.agrees(date) && asked.hasYear() && !date.hasYear();
            }));
        }
        return undated;
    }

    /// What is left of the question are words that every list question may hold.
    private static boolean isGeneral(Question question) {
        return GENERAL.matcher(question.content()).matches();
    }

    private static final Pattern GENERAL = Pattern.compile(
            "(?i)(?:\\s|共|有|了|的|我们|里|中|都|全部|所有|收录|库|报道|过|个|次|get|got|know|reports?|articles?|you|me|we|altogether|total|so|far|here|covered|held|from|month|standing committee|常委|会|[a-z]{1,2})*");

    private Optional<Item> item(Question question, Meeting meeting) {
        var reason = question.people().stream()
                .findFirst()
                .flatMap(person -> presenceWords(question, meeting, person.key()))
                .or(() -> anchor(meeting));
        return reason.flatMap(words -> library.citing(meeting, words))
                .map(citation ->
                        new Item(meeting.id(), Statement.of(wording.nameAndDate(meeting), citation, Voice.ARTICLE)));
    }

    private static Optional<Excerpt> presenceWords(Question question, Meeting meeting, String key) {
        for (var presence : presencesOf(question)) {
            for (var person : meeting.people(presence)) {
                if (person.key().equals(key)) {
                    return Optional.of(person.name());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Presence> presencesOf(Question question) {
        return switch (question.presence().orElse(Presence.ATTENDED)) {
            case PRESIDED -> List.of(Presence.PRESIDED);
            case SPOKE -> List.of(Presence.SPOKE);
            case ATTENDED -> List.of(Presence.ATTENDED, Presence.PRESIDED, Presence.SPOKE);
            case MENTIONED -> List.of(Presence.MENTIONED);
        };
    }

    /// The words that say most about which meeting it was: its date, else its body, else its headline.
    private static Optional<Excerpt> anchor(Meeting meeting) {
        var account = meeting.main();
        return account.date()
                .stated()
                .map(stated -> stated.words())
                .or(() -> account.bodies().stream().findFirst())
                .or(account::title);
    }

    /// Where nobody fits, says where the person is named instead.
    private List<Statement> mentions(Question question) {
        var found = new ArrayList<Statement>();
        for (var person : question.people()) {
            library.meetings().having(Attribute.MENTIONED, person.key()::equals).stream()
                    .limit(3)
                    .mapToObj(MeetingId::new)
                    .flatMap(id -> library.meeting(id).stream())
                    .forEach(meeting -> mention(meeting, person.key()).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Statement> mention(Meeting meeting, String key) {
        return meeting.people(Presence.MENTIONED).stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .flatMap(person -> library.citing(meeting, person.name())
                        .map(citation -> Statement.of(
                                wording.say(
                                        "%s只是在报道中被提及，没有列为到会：%s",
                                        "%s is mentioned in the report, not named as present: %s",
                                        person.name().text(),
                                        wording.nameAndDate(meeting)),
                                citation,
                                Voice.ARTICLE)));
    }

    /// "Which meetings dealt with X": the meetings whose articles hold most of what is looked for. Passages
    /// decide, and each item is cited by its best sentence.
    private Answer about(Question question) {
        var candidates = finder.about(question);
        var lines = new ArrayList<Line>();
        var all = library.meetings().all().cardinality();
        for (var candidate : candidates) {
            library.read(candidate.meeting().main().article()).ifPresent(reading -> {
                var sentences = new SentenceChooser(library, question).best(reading, 1);
                if (!sentences.isEmpty()) {
                    var chosen = sentences.getFirst();
                    lines.add(new Line.Listed(new Item(
                            candidate.meeting().id(),
                            Statement.of(
                                    wording.nameAndDate(candidate.meeting()),
                                    library.citing(reading, chosen.span()),
                                    Voice.ARTICLE))));
                }
            });
        }
        if (lines.isEmpty()) {
            return Refusals.notFound(question, library, finder, wording, 0.3);
        }
        var coverage = new Coverage(lines.size(), all, 0, 0);
        lines.addFirst(new Line.Frame(counted(coverage)));
        return new Answer.Cited(question.language(), lines, Optional.empty(), Optional.of(coverage), NAME, 0.6);
    }

    // ---- yes or no

    /// "Did X preside over …?": decided by the record of the meeting that is meant.
    private Optional<Answer> presenceOf(Question question) {
        if (question.presence().isEmpty() || question.people().size() != 1) {
            return Optional.empty();
        }
        var person = question.people().getFirst();
        var asked = without(question, person);
        if (asked.leavesMeetingOpen() && question.continues().isEmpty()) {
            return Optional.of(list(question));
        }
        return oneMeeting(asked).map(meeting -> presenceAt(question, meeting, person));
    }

    private Answer presenceAt(Question question, Meeting meeting, Question.Named person) {
        var words = presenceWords(question, meeting, person.key());
        var lines = new ArrayList<Line>();
        var coverage = Optional.of(new Coverage(words.isPresent() ? 1 : 0, 1, 0, 0));
        lines.add(new Line.Frame(
                words.isPresent()
                        ? wording.say("是。%s：", "Yes. %s:", wording.nameAndDate(meeting))
                        : wording.say(
                                "报道没有这样说。%s：", "Not according to the report. %s:", wording.nameAndDate(meeting))));
        var presence = question.presence().orElse(Presence.ATTENDED);
        words.flatMap(excerpt -> library.citing(meeting, excerpt))
                .ifPresent(citation -> lines.add(new Line.Said(Statement.of(
                        wording.say(
                                "%s%s。",
                                "%s %s the meeting.",
                                words.get().text(),
                                wording.did(presence).replace(" at", "")),
                        citation,
                        Voice.ARTICLE))));
        if (words.isEmpty()) {
            mention(meeting, person.key()).ifPresent(statement -> lines.add(new Line.Said(statement)));
            who(meeting, presence).stream()
                    .flatMap(found -> found.lines().stream())
                    .limit(2)
                    .forEach(lines::add);
        }
        return new Answer.Cited(question.language(), lines, words, coverage, NAME, 0.85);
    }

    private static Question without(Question question, Question.Named person) {
        return new Question(
                question.text(),
                question.language(),
                question.kind(),
                question.presence(),
                question.people().stream().filter(each -> !each.equals(person)).toList(),
                question.places(),
                question.dates(),
                question.kinds(),
                question.content(),
                question.continues());
    }

    // ---- one meeting

    /// What a record says to a question about one meeting.
    ///
    /// @param lines  statements
    /// @param answer the words that answer, where one stretch does
    /// @param whole  whether nothing is missing
    private record Found(List<Line> lines, Optional<Excerpt> answer, boolean whole) {}

    private Optional<Answer> ofOneMeeting(Question question, Function<Meeting, Optional<Found>> field) {
        var candidates = finder.find(question);
        if (candidates.isEmpty()) {
            return Optional.of(Refusals.notFound(question, library, finder, wording, 0.2));
        }
        if (candidates.size() > 1) {
            return Optional.of(severalMeetings(question, candidates, field));
        }
        var meeting = candidates.getFirst().meeting();
        return field.apply(meeting).map(found -> cited(question, meeting, found, confidence(candidates.getFirst())));
    }

    private Optional<Meeting> oneMeeting(Question question) {
        var candidates = finder.find(question);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst().meeting()) : Optional.empty();
    }

    private static double confidence(MeetingFinder.Candidate candidate) {
        return 0.5 + 0.45 * candidate.coverage();
    }

    private Answer cited(Question question, Meeting meeting, Found found, double confidence) {
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(wording.say("%s：", "%s:", wording.nameAndDate(meeting))));
        lines.addAll(found.lines());
        var cited = new Answer.Cited(question.language(), lines, found.answer(), Optional.empty(), NAME, confidence);
        return found.whole() ? cited : new Answer.Partial(cited, List.of());
    }

    /// Few readings: each with its answer. Many: which one?
    private Answer severalMeetings(
            Question question, List<MeetingFinder.Candidate> candidates, Function<Meeting, Optional<Found>> field) {
        var readings = candidates.stream()
                .map(MeetingFinder.Candidate::meeting)
                .limit(5)
                .toList();
        var byAnswer = new LinkedHashMap<Meeting, Found>();
        readings.forEach(meeting -> field.apply(meeting).ifPresent(found -> byAnswer.put(meeting, found)));
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(
                wording.say("有%d次会议符合，请说明是哪一次：", "%d meetings fit; which one do you mean?", candidates.size())));
        readings.forEach(meeting -> anchor(meeting)
                .flatMap(words -> library.citing(meeting, words))
                .ifPresent(citation -> lines.add(new Line.Listed(
                        new Item(meeting.id(), Statement.of(wording.nameAndDate(meeting), citation, Voice.ARTICLE))))));
        return new Answer.Ambiguous(question.language(), lines, readings, 0.4);
    }

    private Optional<Found> who(Meeting meeting, Presence presence) {
        var people = meeting.people(presence);
        if (people.isEmpty()) {
            return Optional.of(new Found(
                    List.of(new Line.Frame(wording.say(
                            "报道未说明谁%s。",
                            "The report does not say who %s it.",
                            wording.did(presence).replace(" at", "")))),
                    Optional.empty(),
                    false));
        }
        var bySentence = new LinkedHashMap<Citation, List<Person>>();
        for (var person : people) {
            library.citing(meeting, person.name())
                    .ifPresent(citation -> bySentence
                            .computeIfAbsent(citation, key -> new ArrayList<>())
                            .add(person));
        }
        var lines = new ArrayList<Line>();
        bySentence.forEach((citation, named) -> lines.add(new Line.Said(Statement.of(
                wording.say("%s：%s。", "%s: %s.", wording.heading(presence), list(named)), citation, Voice.ARTICLE))));
        var answer = people.size() == 1 ? Optional.of(people.getFirst().name()) : Optional.<Excerpt>empty();
        return Optional.of(new Found(lines, answer, true));
    }

    private String list(List<Person> people) {
        return people.stream().map(wording::nameAndTitle).collect(Collectors.joining(wording.say("、", ", ")));
    }

    private Optional<Found> when(Meeting meeting) {
        var date = meeting.date();
        var account = meeting.main();
        var words = date.stated().map(stated -> stated.words());
        var from = date.inferred().map(inferred -> inferred.from());
        var stamp = account.stamps().stream().findFirst().map(Account.Dated::words);
        var proof = words.or(() -> from).or(() -> stamp);
        if (proof.isEmpty()) {
            return Optional.of(new Found(
                    List.of(new Line.Frame(wording.say("报道未注明日期。", "The report states no date."))),
                    Optional.empty(),
                    false));
        }
        var said = date.best().isPresent()
                ? wording.say("会议日期：%s。", "Date of the meeting: %s.", wording.date(date))
                : wording.say(
                        "报道未注明会议日期，页面日期为%s。",
                        "The report states no date of the meeting; the page carries %s.",
                        stamp.map(Excerpt::text).orElse(""));
        var citations = new ArrayList<Citation>();
        words.flatMap(excerpt -> library.citing(meeting, excerpt)).ifPresent(citations::add);
        proof.filter(excerpt -> words.isEmpty())
                .flatMap(excerpt -> library.citing(meeting, excerpt))
                .ifPresent(citations::add);
        from.filter(excerpt -> words.isPresent())
                .flatMap(excerpt -> library.citing(meeting, excerpt))
                .ifPresent(citations::add);
        if (citations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                List.of(new Line.Said(new Statement(said, citations, Voice.ARTICLE))),
                words,
                date.best().isPresent()));
    }

    private Optional<Found> where(Meeting meeting) {
        var account = meeting.main();
        var place = account.venues().stream().findFirst().or(account::place);
        return place.flatMap(words -> library.citing(meeting, words)
                .map(citation -> new Found(
                        List.of(new Line.Said(Statement.of(
                                account.venues().isEmpty()
                                        ? wording.say("会议所属地：%s。", "Place of the body: %s.", words.text())
                                        : wording.say("会议地点：%s。", "Venue: %s.", words.text()),
                                citation,
                                Voice.ARTICLE))),
                        Optional.of(words),
                        true)));
    }

    private Optional<Found> documents(Meeting meeting) {
        var bySentence = new LinkedHashMap<Citation, List<String>>();
        for (var account : meeting.accounts()) {
            for (var document : account.documents()) {
                library.citing(meeting, document)
                        .ifPresent(citation -> bySentence
                                .computeIfAbsent(citation, key -> new ArrayList<>())
                                .add(document.text()));
            }
        }
        if (bySentence.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<Line>();
        bySentence.forEach((citation, titles) -> lines.add(new Line.Said(Statement.of(
                wording.say("文件：%s。", "Documents: %s.", String.join(wording.say("、", "; "), titles)),
                citation,
                Voice.ARTICLE))));
        return Optional.of(new Found(lines, Optional.empty(), true));
    }
}
