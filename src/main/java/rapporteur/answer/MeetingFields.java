package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.language.Dates;
import rapporteur.language.Language;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.Disagreement;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;

/// Single fields of a meeting's record, said and cited.
final class MeetingFields {
    private static final int LEAD = 3;

    /// What is done with documents that nobody takes for one another.
    private static final Set<String> TOLD_APART = Set.of("passed", "heard", "conveyed", "signed");

    private static final Pattern NAMES_WRITER = Pattern.compile("(?i)记者|通讯员|撰稿|\\b(?:reporter|correspondent|by)\\b");

    /// Says that somebody sat in without a vote.
    static final Pattern WITHOUT_VOTE = Pattern.compile("列席|(?i)\\bs[ai]t(?:ting)? in\\b|non-voting|as observers?");

    private static final double DESCRIBES = 0.5;
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?i)\\b(?:which|what) ((?:[\\w’'-]+ ){1,3})(?:plan|regulation|ordinance|measure|rule|law)s?\\b"
                    + "|(?:什么|哪[些个份项部])([一-龥]{2,8}?)(?:计划|方案|规划|条例|办法|规定)");
    private final Library library;
    private final Wording wording;

    MeetingFields(Library library, Wording wording) {
        this.library = library;
        this.wording = wording;
    }

    /// What a record says to a question about one meeting.
    ///
    /// @param lines  statements, or a frame line that says what is not stated
    /// @param answer the words that answer, where one stretch does
    /// @param whole  whether nothing is missing
    /// @param says   whether the reports say anything of it
    record Found(List<Line> lines, Optional<Excerpt> answer, boolean whole, boolean says) {
        Found {
            lines = List.copyOf(lines);
        }

        Found(List<Line> lines, Optional<Excerpt> answer, boolean whole) {
            this(lines, answer, whole, !lines.stream().allMatch(Line.Frame.class::isInstance));
        }
    }

    /// Returns who was present, sentence by sentence.
    ///
    /// @param leftOut who is not asked for
    /// @param withoutVote whether only those are asked for who sat in: 列席
    Found who(Meeting meeting, Presence presence, List<Question.Named> leftOut, boolean withoutVote) {
        var people = present(meeting, presence).stream()
                .filter(person -> !withoutVote || isWithoutVote(person))
                .filter(person -> leftOut.stream().noneMatch(out -> out.key().equals(person.key())))
                .toList();
        var groups = presence == Presence.ATTENDED && !withoutVote
                ? meeting.accounts().stream()
                        .flatMap(account -> account.groups().stream())
                        .toList()
                : List.<Excerpt>of();
        if (people.isEmpty() && groups.isEmpty()) {
            return new Found(
                    List.of(new Line.Frame(wording.say(
                            "报道未说明谁%s。",
                            "The report does not say who %s.",
                            wording.say(
                                    wording.heading(presence),
                                    wording.heading(presence).toLowerCase(Locale.ROOT))))),
                    Optional.empty(),
                    false);
        }
        var lines = new ArrayList<Line>();
        (withoutVote ? satIn(meeting, people) : named(meeting, presence, people))
                .ifPresent(statement -> lines.add(new Line.Said(statement)));
        if (presence == Presence.ATTENDED && !withoutVote) {
            led(meeting, people, leftOut).ifPresent(statement -> lines.add(new Line.Said(statement)));
        }
        unnamed(meeting, groups).ifPresent(statement -> lines.add(new Line.Said(statement)));
        var answer = people.size() == 1 ? Optional.of(people.getFirst().name()) : Optional.<Excerpt>empty();
        return new Found(lines, answer, true);
    }

    private static boolean isWithoutVote(Person person) {
        return person.word().filter(word -> WITHOUT_VOTE.matcher(word).find()).isPresent();
    }

    private Optional<Statement> satIn(Meeting meeting, List<Person> people) {
        return said(
                meeting,
                people.stream().map(Person::name).toList(),
                wording.say("列席：%s。", "Sat in without a vote: %s.", list(people)));
    }

    /// Where a report names nobody as attending, those who presided or spoke were there all the same.
    private static List<Person> present(Meeting meeting, Presence presence) {
        return Presences.counting(presence).stream()
                .map(meeting::people)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// All of them in one statement, in printed order.
    private Optional<Statement> named(Meeting meeting, Presence presence, List<Person> people) {
        return said(
                meeting,
                people.stream().map(Person::name).toList(),
                wording.say("%s：%s。", "%s: %s.", wording.heading(presence), list(people)));
    }

    /// Names with their titles, without them where all together would be too long to read.
    private String list(List<Person> people) {
        var between = wording.say("、", "; ");
        var full = people.stream().map(wording::nameAndTitle).collect(Collectors.joining(between));
        return full.length() <= wording.roomForNames()
                ? full
                : people.stream().map(person -> person.name().text()).collect(Collectors.joining(between));
    }

    /// Who presided or spoke was there too, though the report does not list them once more.
    private Optional<Statement> led(Meeting meeting, List<Person> attended, List<Question.Named> leftOut) {
        var known = Stream.concat(
                        attended.stream().map(Person::key), leftOut.stream().map(Question.Named::key))
                .collect(Collectors.toCollection(HashSet::new));
        var people = Stream.of(Presence.PRESIDED, Presence.SPOKE)
                .flatMap(presence -> meeting.people(presence).stream())
                .filter(person -> known.add(person.key()))
                .toList();
        return said(
                meeting,
                people.stream().map(Person::name).toList(),
                wording.say("主持或讲话：%s。", "Presided or spoke: %s.", list(people)));
    }

    private Optional<Statement> unnamed(Meeting meeting, List<Excerpt> groups) {
        return joined(meeting, groups, "另有（未列姓名）：%s。", "Also, without names: %s.");
    }

    /// Returns one statement that lists some words of the record, citing each.
    private Optional<Statement> joined(Meeting meeting, List<Excerpt> words, String chinese, String english) {
        var list = words.stream().map(Excerpt::text).distinct().collect(Collectors.joining(wording.say("、", "; ")));
        return said(meeting, words, wording.say(chinese, english, list));
    }

    /// Returns a statement that is borne out by some words of the record; none if there are no such words.
    private Optional<Statement> said(Meeting meeting, List<Excerpt> words, String sentence) {
        var citations = new LinkedHashSet<Citation>();
        words.forEach(each -> library.citing(meeting, each).ifPresent(citations::add));
        return citations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(sentence, List.copyOf(citations), Voice.ARTICLE));
    }

    /// Returns a sentence that somebody was present.
    String did(Meeting meeting, Excerpt name, Presence presence) {
        var satIn = presence == Presence.ATTENDED
                && meeting.people(presence).stream()
                        .anyMatch(person -> person.name().equals(name) && isWithoutVote(person));
        var heading = satIn ? wording.say("列席", "Sat in without a vote") : wording.heading(presence);
        return wording.say("%s：%s。", "%s: %s.", heading, name.text());
    }

    /// Returns where somebody is mentioned who is not named as present.
    Optional<Statement> mention(Meeting meeting, String key) {
        return meeting.people(Presence.MENTIONED).stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .flatMap(person -> library.citing(meeting, person.name())
                        .map(citation -> Statement.of(
                                wording.say(
                                        "%s在报道中只是被提及，没有列为到会：%s",
                                        "%s is mentioned in the report, not named as present: %s",
                                        person.name().text(),
                                        wording.nameAndDate(meeting)),
                                citation,
                                Voice.ARTICLE)));
    }

    /// Returns who bears the title that is asked for, or the title of the person who is named.
    Optional<Found> office(Meeting meeting, Question question) {
        var people = Stream.of(Presence.values())
                .flatMap(presence -> meeting.people(presence).stream())
                .filter(person -> person.title().isPresent());
        var wanted = Office.askedFor(question);
        if (!question.people().isEmpty() && wanted.isEmpty()) {
            var key = question.people().getFirst().key();
            return people.filter(person -> person.key().equals(key))
                    .findFirst()
                    .flatMap(person -> titled(meeting, person));
        }
        var rest = new ContentTerms(Office.removedFrom(question.content()), library.statistics());
        return wanted.flatMap(office -> people.filter(
                        person -> office.isIn(person.title().orElse("")))
                .filter(person -> question.people().stream()
                        .noneMatch(named -> named.key().equals(person.key())))
                .filter(person -> rest.isEmpty()
                        || !question.people().isEmpty()
                        || Language.of(person.title().orElse("")) != question.language()
                        || rest.coverageOf(person.title().orElse("")) > 0)
                .max(Comparator.comparingDouble(
                        person -> rest.coverageOf(person.title().orElse(""))))
                .flatMap(person -> titled(meeting, person)));
    }

    private Optional<Found> titled(Meeting meeting, Person person) {
        return said(meeting, List.of(person.name()), wording.nameAndTitle(person) + wording.say("。", "."))
                .map(statement -> new Found(List.of(new Line.Said(statement)), Optional.of(person.name()), true));
    }

    /// Returns what the meeting was: how its report begins, and who presided where the beginning does not say.
    Optional<Found> summary(Meeting meeting) {
        var account = meeting.main();
        var lead = library.read(account.article())
                .flatMap(reading -> library.sentencesOf(meeting, reading).stream()
                        .findFirst()
                        .map(sentence -> library.citing(
                                reading,
                                Quotes.fitting(
                                        reading.article(),
                                        sentence.span(),
                                        new Span(
                                                sentence.span().start(),
                                                sentence.span().start())))));
        var lines = new ArrayList<Line>();
        lead.ifPresent(citation -> lines.add(new Line.Said(Statement.of(citation.quote(), citation, Voice.ARTICLE))));
        var presided = meeting.people(Presence.PRESIDED).stream()
                .filter(person -> lead.map(citation ->
                                !citation.quote().contains(person.name().text()))
                        .orElse(true))
                .toList();
        if (!presided.isEmpty()) {
            named(meeting, Presence.PRESIDED, presided).ifPresent(statement -> lines.add(new Line.Said(statement)));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Found(lines, Optional.empty(), true));
    }

    /// Returns when the meeting took place, with the precision that the report has.
    Optional<Found> when(Meeting meeting, Question question) {
        var date = meeting.date();
        if (date.best().isEmpty()) {
            var undated = withoutDate(meeting);
            // "A few days ago" is no exact day.
            return Optional.of(
                    question.asksForExactDay() ? new Found(undated.lines(), undated.answer(), false, false) : undated);
        }
        var words = Stream.of(
                        date.stated().map(MeetingDate.Stated::words),
                        date.inferred().map(MeetingDate.Inferred::from))
                .flatMap(Optional::stream)
                .toList();
        var hasYear = date.best().get().hasYear();
        return said(meeting, words, wording.say("会议日期：%s。", "Date of the meeting: %s.", asPrinted(date)))
                .map(statement -> new Found(
                        List.of(new Line.Said(statement)),
                        date.stated().map(MeetingDate.Stated::words),
                        hasYear || !question.asksForYear()));
    }

    /// The date, and the words of the report where they say it otherwise.
    private String asPrinted(MeetingDate date) {
        var said = wording.date(date);
        return date.stated()
                .map(stated -> stated.words().text())
                .filter(words -> !said.contains(words))
                .map(words -> wording.say("%s（“%s”）", "%s (\"%s\")", said, words))
                .orElse(said);
    }

    /// A report without a date may still say "on Monday", and its page may carry a stamp.
    private Found withoutDate(Meeting meeting) {
        var account = meeting.main();
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(wording.say("报道未注明会议日期。", "The report states no date of the meeting.")));
        var vague = library.read(account.article()).flatMap(reading -> vagueDate(meeting, reading));
        vague.ifPresent(words -> joined(meeting, List.of(words), "报道只说“%s”。", "It says only \"%s\".")
                .ifPresent(statement -> lines.add(new Line.Said(statement))));
        account.stamps().stream()
                .map(Account.Dated::words)
                .findFirst()
                .flatMap(words -> joined(meeting, List.of(words), "页面日期为%s。", "The page carries the date %s."))
                .ifPresent(statement -> lines.add(new Line.Said(statement)));
        return new Found(lines, vague, false);
    }

    private Optional<Excerpt> vagueDate(Meeting meeting, Reading reading) {
        return library.sentencesOf(meeting, reading).stream()
                .limit(LEAD)
                .flatMap(sentence -> Dates.in(reading.article().text(), sentence.span()).stream())
                .filter(mention -> mention.kind() != Dates.Kind.CALENDAR)
                .findFirst()
                .map(mention -> Excerpt.of(reading.article(), mention.span()));
    }

    /// Returns the venue, or the place of the body where no venue is printed.
    ///
    /// @param venueAsked a sort of venue, where a place would not do
    Optional<Found> where(Meeting meeting, Optional<String> venueAsked) {
        var account = meeting.main();
        var venues = meeting.accounts().stream()
                .flatMap(each -> each.venues().stream())
                .toList();
        if (!venues.isEmpty()) {
            return joined(meeting, venues, "会议地点：%s。", "Venue: %s.")
                    .map(statement ->
                            new Found(List.of(new Line.Said(statement)), Optional.of(venues.getFirst()), true));
        }
        if (venueAsked.isPresent()) {
            return Optional.of(new Found(
                    List.of(new Line.Frame(wording.say("报道未注明会场。", "The report states no venue."))),
                    Optional.empty(),
                    false));
        }
        return account.place()
                .flatMap(words -> joined(meeting, List.of(words), "会议机构所属地：%s。", "Place of the body: %s.")
                        .map(statement -> new Found(
                                List.of(
                                        new Line.Frame(wording.say("报道未注明会场。", "The report states no venue.")),
                                        new Line.Said(statement)),
                                Optional.of(words),
                                false)));
    }

    /// Returns what the articles say differently, side by side with their sources.
    Optional<Statement> disagreement(Meeting meeting, Disagreement conflict) {
        return joined(meeting, conflict.values(), "各报道说法不一：%s。", "The reports disagree: %s.");
    }

    /// Returns who published the report, and when.
    Optional<Found> publication(Meeting meeting) {
        var account = meeting.main();
        var lines = new ArrayList<Line>();
        account.publisher()
                .flatMap(words -> joined(meeting, List.of(words), "来源：%s。", "Publisher: %s."))
                .ifPresent(statement -> lines.add(new Line.Said(statement)));
        joined(meeting, bylines(account), "署名：%s。", "Byline: %s.")
                .ifPresent(statement -> lines.add(new Line.Said(statement)));
        var published = account.published().stream().map(Account.Dated::words).toList();
        joined(meeting, published, "发布日期：%s。", "Published: %s.")
                .ifPresent(statement -> lines.add(new Line.Said(statement)));
        var stamps = account.stamps().stream().map(Account.Dated::words).toList();
        if (published.isEmpty()) {
            joined(meeting, stamps, "页面日期为%s，未说明是否为发布日期。", "The page carries %s, without saying of what.")
                    .ifPresent(statement -> lines.add(new Line.Said(statement)));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(lines, published.stream().findFirst(), true));
    }

    /// Who wrote the report, as it is printed: in a line of its own, or before the first sentence.
    private List<Excerpt> bylines(Account account) {
        return library.read(account.article()).stream()
                .flatMap(reading -> Stream.concat(
                                reading.layout().all(Role.BYLINE),
                                reading.layout()
                                        .all(Role.DATELINE)
                                        .filter(zone -> NAMES_WRITER
                                                .matcher(zone.in(
                                                        reading.article().text()))
                                                .find()))
                        .map(zone -> Excerpt.of(reading.article(), zone)))
                .toList();
    }

    /// Asked which ordinances there were, plans are no answer.
    private static boolean isOfSort(Excerpt document, Question question) {
        var asked = DocumentSort.in(question.content());
        return asked.isEmpty() || asked.stream().anyMatch(sort -> sort.is(document.text()));
    }

    /// What the question calls the document beside its sort: "happiness action" of a plan.
    private ContentTerms descriptor(Question question) {
        var found = DESCRIBED.matcher(question.whole());
        var words = found.find() ? (found.group(1) == null ? found.group(2) : found.group(1)) : "";
        return new ContentTerms(words, library.statistics());
    }

    private boolean isOtherLanguage(Excerpt words, Question question) {
        return library.article(words.article())
                .map(article -> article.language() != question.language())
                .orElse(false);
    }

    /// Asked what was passed or heard, what was studied is no answer.
    private boolean wasDealtWith(Meeting meeting, Excerpt document, Question question) {
        var asked = new HashSet<>(MeetingDeeds.in(question.whole()));
        asked.retainAll(TOLD_APART);
        return asked.isEmpty()
                || library.citing(meeting, document)
                        .map(citation -> MeetingDeeds.in(Script.simplified(citation.quote())))
                        .map(done -> asked.stream().anyMatch(done::contains))
                        .orElse(false);
    }

    /// Returns the documents on the table: those that the question describes, else all.
    Optional<Found> documents(Meeting meeting, Question question) {
        var all = meeting.accounts().stream()
                .flatMap(account -> account.documents().stream())
                .toList();
        var content = new ContentTerms(question.content(), library.statistics());
        var fitting = all.stream()
                .filter(words -> isOfSort(words, question) && wasDealtWith(meeting, words, question))
                .toList();
        var descriptor = descriptor(question);
        if (!descriptor.isEmpty()
                && fitting.stream()
                        .noneMatch(words -> words.text().isEmpty()
                                || descriptor.coverageOf(words.text()) >= DESCRIBES
                                || isOtherLanguage(words, question))) {
            return Optional.empty();
        }
        var described = fitting.stream()
                .filter(words -> content.coverageOf(words.text()) >= 0.5)
                .toList();
        var shown = described.isEmpty() ? fitting : described;
        return joined(meeting, shown, "文件：%s。", "Documents: %s.")
                .map(statement -> new Found(
                        List.of(new Line.Said(statement)),
                        shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty(),
                        true));
    }
}
