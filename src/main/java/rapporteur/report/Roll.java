package rapporteur.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rapporteur.answer.Citation;
import rapporteur.answer.Line;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;

/// Who stood where in the list, meeting after meeting, and how each list differs from the one before: newly named, not
/// named, titled otherwise. Why is not guessed: somebody who is not named may have been there.
public final class Roll {
    private final Rapporteur rapporteur;
    private final Language language;
    private final Wording wording;
    private final Labels labels;

    /// @param rapporteur cites the records' words
    /// @param language   of the frame
    public Roll(Rapporteur rapporteur, Language language) {
        this.rapporteur = rapporteur;
        this.language = language;
        this.wording = new Wording(language);
        this.labels = new Labels(language);
    }

    /// Returns the lists of the meetings, by day.
    ///
    /// @param title    of the whole: the body
    /// @param meetings of one body
    public Sheet attendance(String title, List<Meeting> meetings) {
        var sections = new ArrayList<Sheet.Section>();
        var seen = new ArrayList<Meeting>();
        for (var meeting : Chronicle.inOrder(meetings)) {
            var lines = new ArrayList<Line>();
            present(meeting).forEach(said -> lines.add(new Line.Said(said)));
            if (lines.isEmpty()) {
                lines.add(new Line.Frame(wording.say("报道未注明出席者。", "The reports name nobody present.")));
            } else {
                before(meeting, seen).ifPresent(previous -> lines.addAll(changes(previous, meeting)));
                seen.add(meeting);
            }
            sections.add(new Sheet.Section(meeting.id() + "  " + wording.nameAndDate(meeting), lines));
        }
        return new Sheet(
                language,
                wording.say("出席情况：%s（%d次会议）", "Attendance: %s (%d meetings)", title, sections.size()),
                sections);
    }

    /// The last of the same body before it; nothing where its day is not known.
    private static Optional<Meeting> before(Meeting meeting, List<Meeting> seen) {
        return seen.stream()
                .filter(other -> Recency.isBefore(other, meeting) && Recency.isOfSameBody(other, meeting))
                .reduce((first, second) -> second);
    }

    private List<Statement> present(Meeting meeting) {
        var record = new RecordLines(rapporteur, meeting, language);
        return Stream.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)
                .flatMap(presence -> record.present(presence, Integer.MAX_VALUE).stream())
                .toList();
    }

    /// Returns how the people named differ from those named the time before, a line a change.
    List<Line> changes(Meeting previous, Meeting meeting) {
        var old = people(previous);
        var now = people(meeting);
        return Stream.of(
                        named(meeting, now, person -> !old.containsKey(person.key()), "新见于报道：%s。", "Newly named: %s."),
                        named(
                                previous,
                                old,
                                person -> !now.containsKey(person.key()),
                                "此次未见于报道：%s。",
                                "Not named this time: %s."),
                        retitled(previous, old, meeting, now))
                .flatMap(Optional::stream)
                .<Line>map(Line.Said::new)
                .toList();
    }

    private Optional<Statement> named(
            Meeting meeting, Map<String, Person> people, Predicate<Person> which, String chinese, String english) {
        var found = people.values().stream().filter(which).toList();
        return statement(
                wording.say(
                        chinese,
                        english,
                        Titled.together(found.stream().map(Titled::of).toList(), labels, wording)),
                found.stream().flatMap(person -> cited(meeting, person)).toList());
    }

    private Optional<Statement> retitled(
            Meeting previous, Map<String, Person> old, Meeting meeting, Map<String, Person> now) {
        var changes = new ArrayList<String>();
        var citations = new ArrayList<Citation>();
        for (var person : now.values()) {
            var earlier = Optional.ofNullable(old.get(person.key()))
                    .filter(known -> known.title().isPresent() && person.title().isPresent())
                    .filter(known -> !Titled.mayBeOne(
                            known.title().orElseThrow(), person.title().orElseThrow()));
            earlier.ifPresent(known -> {
                changes.add(wording.say(
                        "%s（此前：%s；此次：%s）",
                        "%s (before: %s; now: %s)",
                        labels.name(person),
                        known.title().orElseThrow(),
                        person.title().orElseThrow()));
                cited(previous, known).forEach(citations::add);
                cited(meeting, person).forEach(citations::add);
            });
        }
        return statement(
                wording.say("职务写法有变：%s。", "Titled otherwise: %s.", String.join(wording.say("、", "; "), changes)),
                citations);
    }

    private static Optional<Statement> statement(String text, List<Citation> citations) {
        return citations.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(text, List.copyOf(new LinkedHashSet<>(citations)), Voice.ARTICLE));
    }

    private Stream<Citation> cited(Meeting meeting, Person person) {
        return rapporteur.citing(meeting, person.name()).stream();
    }

    private static Map<String, Person> people(Meeting meeting) {
        var people = new LinkedHashMap<String, Person>();
        for (var presence : List.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)) {
            meeting.people(presence).forEach(person -> people.putIfAbsent(person.key(), person));
        }
        return people;
    }
}
