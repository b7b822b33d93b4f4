package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.language.Dates;
import rapporteur.meeting.Account;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;

/// Single fields of a meeting's record, said and cited.
final class MeetingFields {
    private static final int LEAD = 3;

    /// An office as questions and titles name it, without the deputies.
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)(?<!副)(?:省委书记|市委书记|区委书记|县委书记|党组书记|书记|省长|市长|区长|县长|主席|主任|组长|秘书长|董事长|总经理|院长|校长|局长|厅长|部长)"
                    + "|(?<!deputy )(?<!vice )\\b(?:party secretary|secretary|mayor|governor|chairman|chairwoman|director|president|head|heads|leader|leads)\\b");

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
    record Found(List<Line> lines, Optional<Excerpt> answer, boolean whole) {
        Found {
            lines = List.copyOf(lines);
        }
    }

    /// Returns who was present, sentence by sentence.
    ///
    /// @param leftOut who is not asked for
    Found who(Meeting meeting, Presence presence, List<Question.Named> leftOut) {
        var people = present(meeting, presence).stream()
                .filter(person -> leftOut.stream().noneMatch(out -> out.key().equals(person.key())))
                .toList();
        var groups = presence == Presence.ATTENDED
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
        named(meeting, presence, people).forEach(statement -> lines.add(new Line.Said(statement)));
        unnamed(meeting, groups).ifPresent(statement -> lines.add(new Line.Said(statement)));
        var answer = people.size() == 1 ? Optional.of(people.getFirst().name()) : Optional.<Excerpt>empty();
        return new Found(lines, answer, true);
    }

    /// Where a report names nobody as attending, those who presided or spoke were there all the same.
    private static List<Person> present(Meeting meeting, Presence presence) {
        return Presences.counting(presence).stream()
                .map(meeting::people)
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Statement> named(Meeting meeting, Presence presence, List<Person> people) {
        var bySentence = new LinkedHashMap<Citation, List<Person>>();
        for (var person : people) {
            library.citing(meeting, person.name())
                    .ifPresent(citation -> bySentence
                            .computeIfAbsent(citation, key -> new ArrayList<>())
                            .add(person));
        }
        return bySentence.entrySet().stream()
                .map(entry -> Statement.of(
                        wording.say(
                                "%s：%s。",
                                "%s: %s.",
                                wording.heading(presence),
                                entry.getValue().stream()
                                        .map(wording::nameAndTitle)
                                        .collect(Collectors.joining(wording.say("、", "; ")))),
                        entry.getKey(),
                        Voice.ARTICLE))
                .toList();
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
    String did(Excerpt name, Presence presence) {
        return wording.say("%s：%s。", "%s: %s.", wording.heading(presence), name.text());
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
        if (!question.people().isEmpty()) {
            var key = question.people().getFirst().key();
            return people.filter(person -> person.key().equals(key))
                    .findFirst()
                    .flatMap(person -> titled(meeting, person));
        }
        var office = OFFICE.matcher(question.text());
        if (!office.find()) {
            return Optional.empty();
        }
        var wanted = office.group().toLowerCase(Locale.ROOT);
        var rest = new ContentTerms(OFFICE.matcher(question.content()).replaceAll(" "), library.statistics());
        return people.filter(person -> bears(person.title().orElse(""), wanted))
                .filter(person ->
                        rest.isEmpty() || rest.coverageOf(person.title().orElse("")) > 0)
                .max(Comparator.comparingDouble(
                        person -> rest.coverageOf(person.title().orElse(""))))
                .flatMap(person -> titled(meeting, person));
    }

    private Optional<Found> titled(Meeting meeting, Person person) {
        return said(meeting, List.of(person.name()), wording.nameAndTitle(person) + wording.say("。", "."))
                .map(statement -> new Found(List.of(new Line.Said(statement)), Optional.of(person.name()), true));
    }

    /// The longest of several equal offices is no deputy's: `副省长` is not `省长`.
    private static boolean bears(String title, String wanted) {
        var heads = wanted.startsWith("head") || wanted.startsWith("lead");
        return OFFICE.matcher(title)
                .results()
                .map(office -> office.group().toLowerCase(Locale.ROOT))
                .anyMatch(office -> office.endsWith(wanted)
                        || heads && HEADS.matcher(office).matches());
    }

    private static final Pattern HEADS = Pattern.compile("chairman|chairwoman|president|director|governor|mayor");

    /// Returns when the meeting took place, with the precision that the report has.
    ///
    /// @param yearAsked whether a date without its year is only part of the answer
    Optional<Found> when(Meeting meeting, boolean yearAsked) {
        var date = meeting.date();
        if (date.best().isEmpty()) {
            return Optional.of(withoutDate(meeting));
        }
        var words = Stream.of(
                        date.stated().map(MeetingDate.Stated::words),
                        date.inferred().map(MeetingDate.Inferred::from))
                .flatMap(Optional::stream)
                .toList();
        var hasYear = date.best().get().hasYear();
        return said(meeting, words, wording.say("会议日期：%s。", "Date of the meeting: %s.", wording.date(date)))
                .map(statement -> new Found(
                        List.of(new Line.Said(statement)),
                        date.stated().map(MeetingDate.Stated::words),
                        hasYear || !yearAsked));
    }

    /// A report without a date may still say "on Monday", and its page may carry a stamp.
    private Found withoutDate(Meeting meeting) {
        var account = meeting.main();
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(wording.say("报道未注明会议日期。", "The report states no date of the meeting.")));
        var vague = library.read(account.article()).flatMap(MeetingFields::vagueDate);
        vague.ifPresent(words -> joined(meeting, List.of(words), "报道只说“%s”。", "It says only \"%s\".")
                .ifPresent(statement -> lines.add(new Line.Said(statement))));
        account.stamps().stream()
                .map(Account.Dated::words)
                .findFirst()
                .flatMap(words -> joined(meeting, List.of(words), "页面日期为%s。", "The page carries the date %s."))
                .ifPresent(statement -> lines.add(new Line.Said(statement)));
        return new Found(lines, vague, false);
    }

    private static Optional<Excerpt> vagueDate(Reading reading) {
        return reading.sentences().stream()
                .limit(LEAD)
                .flatMap(sentence -> Dates.in(reading.article().text(), sentence.span()).stream())
                .filter(mention -> mention.kind() != Dates.Kind.CALENDAR)
                .findFirst()
                .map(mention -> Excerpt.of(reading.article(), mention.span()));
    }

    /// Returns the venue, or the place of the body where no venue is printed.
    Optional<Found> where(Meeting meeting) {
        var account = meeting.main();
        var venues = meeting.accounts().stream()
                .flatMap(each -> each.venues().stream())
                .toList();
        if (!venues.isEmpty()) {
            return joined(meeting, venues, "会议地点：%s。", "Venue: %s.")
                    .map(statement ->
                            new Found(List.of(new Line.Said(statement)), Optional.of(venues.getFirst()), true));
        }
        return account.place()
                .flatMap(words -> joined(meeting, List.of(words), "会议机构所属地：%s。", "Place of the body: %s.")
                        .map(statement -> new Found(List.of(new Line.Said(statement)), Optional.of(words), true)));
    }

    /// Returns who published the report, and when.
    Optional<Found> publication(Meeting meeting) {
        var account = meeting.main();
        var lines = new ArrayList<Line>();
        account.publisher()
                .flatMap(words -> joined(meeting, List.of(words), "来源：%s。", "Publisher: %s."))
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

    /// Returns the documents on the table: those that the question describes, else all.
    Optional<Found> documents(Meeting meeting, Question question) {
        var all = meeting.accounts().stream()
                .flatMap(account -> account.documents().stream())
                .toList();
        var content = new ContentTerms(question.content(), library.statistics());
        var described = all.stream()
                .filter(words -> content.coverageOf(words.text()) >= 0.5)
                .toList();
        var shown = described.isEmpty() ? all : described;
        return joined(meeting, shown, "文件：%s。", "Documents: %s.")
                .map(statement -> new Found(
                        List.of(new Line.Said(statement)),
                        shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty(),
                        true));
    }
}
