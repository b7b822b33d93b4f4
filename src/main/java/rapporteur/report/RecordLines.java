package rapporteur.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.answer.Citation;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.article.Excerpt;
import rapporteur.language.Language;
import rapporteur.meeting.Account;
import rapporteur.meeting.Level;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;

/// The fields of a record, a cited line each. What the record does not hold gives no line.
final class RecordLines {
    private final Rapporteur rapporteur;
    private final Meeting meeting;
    private final Language language;
    private final Wording wording;
    private final Labels labels;

    /// Whose titles stand in an earlier line.
    private final Set<String> introduced = new HashSet<>();

    RecordLines(Rapporteur rapporteur, Meeting meeting, Language language) {
        this.rapporteur = rapporteur;
        this.meeting = meeting;
        this.language = language;
        this.wording = new Wording(language);
        this.labels = new Labels(language);
    }

    /// Words of a line and what bears them out.
    private record Part(String text, List<Citation> citations) {}

    /// Returns what met, when and where in one line.
    Optional<Statement> whatWhenWhere() {
        return joined(
                Stream.of(what(), when(), where()).flatMap(Optional::stream).toList());
    }

    /// Returns what met, when and where, a line each.
    List<Statement> whatWhenWhereApart() {
        return Stream.of(what(), when(), where(), place())
                .flatMap(part -> joined(part.stream().toList()).stream())
                .toList();
    }

    private Optional<Part> what() {
        var account = meeting.main();
        var named = named(account);
        var bodies = named.stream().map(words -> Shown.oneLine(words.text())).toList();
        var level = account.level() == Level.OTHER ? "" : labels.level(account.level());
        var sort = Stream.of(level, labels.kind(account.kind()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(wording.say("、", ", ")));
        return named.isEmpty()
                ? part(
                        wording.say("会议：%s。", "Meeting: %s. ", sort),
                        account.title().stream().toList())
                : part(
                        wording.say(
                                "会议：%s（%s）。", "Meeting: %s (%s). ", String.join(wording.say("、", "; "), bodies), sort),
                        named);
    }

    /// The bodies by the name of their meeting; one that stands in the name of another's is not said again.
    private List<Excerpt> named(Account account) {
        var found = new ArrayList<Excerpt>();
        for (var body : account.bodies()) {
            var name = rapporteur
                    .articles()
                    .find(body.article())
                    .map(article -> MeetingName.around(article, body))
                    .orElse(body);
            if (found.stream().noneMatch(other -> other.text().contains(body.text()))) {
                found.add(name);
            }
        }
        return found;
    }

    private Optional<Part> when() {
        var date = meeting.date();
        var words = Stream.concat(
                        date.stated().map(MeetingDate.Stated::words).stream(),
                        date.inferred().map(MeetingDate.Inferred::from).stream())
                .toList();
        if (words.isEmpty()) {
            return stamp();
        }
        return part(wording.say("日期：%s。", "Date: %s. ", wording.date(date)), words);
    }

    /// A day that the page carries is not the day of the meeting, and says so.
    private Optional<Part> stamp() {
        return meeting.accounts().stream()
                .flatMap(account -> Stream.concat(account.published().stream(), account.stamps().stream()))
                .findFirst()
                .flatMap(stamp -> part(
                        wording.say(
                                "日期：未注明（页面日期为%s）。",
                                "Date: not stated (the page carries %s). ", wording.date(stamp.date())),
                        List.of(stamp.words())));
    }

    private Optional<Part> where() {
        var venues = meeting.main().venues();
        return venues.isEmpty()
                ? Optional.empty()
                : part(
                        wording.say(
                                "地点：%s。",
                                "Venue: %s. ",
                                venues.stream()
                                        .map(Excerpt::text)
                                        .distinct()
                                        .collect(Collectors.joining(wording.say("、", "; ")))),
                        venues);
    }

    private Optional<Part> place() {
        return meeting.place()
                .flatMap(
                        words -> part(wording.say("所属地：%s。", "Place of the body: %s. ", words.text()), List.of(words)));
    }

    /// Returns who presided and who spoke in one line.
    Optional<Statement> presidedAndSpoke(int most) {
        var presided = people(Presence.PRESIDED, most / 2);
        var left = most - presided.map(part -> part.text().length()).orElse(0);
        return joined(Stream.of(presided, people(Presence.SPOKE, left))
                .flatMap(Optional::stream)
                .toList());
    }

    /// Returns the people with that presence in printed order with their titles.
    ///
    /// @param most characters; of more people so many are named, and how many more there are
    Optional<Statement> present(Presence presence, int most) {
        return joined(people(presence, most).stream().toList());
    }

    /// Returns the same below a heading that says what they did.
    Optional<Statement> named(Presence presence, int most) {
        return joined(
                people(presence, most, wording.say("%%s。", "%%s. ")).stream().toList());
    }

    private Optional<Part> people(Presence presence, int most) {
        return people(presence, most, wording.heading(presence) + wording.say("：%%s。", ": %%s. "));
    }

    private Optional<Part> people(Presence presence, int most, String form) {
        var people = meeting.people(presence);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var named = new ArrayList<Titled>();
        var length = 0;
        var later = people.stream()
                .mapToInt(person -> labels.name(person).length() + 2)
                .sum();
        for (var person : people) {
            later -= labels.name(person).length() + 2;
            var title = introduced.add(person.key()) ? person.title() : Optional.<String>empty();
            var shared = !named.isEmpty()
                    && title.isPresent()
                    && named.getLast().title().equals(title);
            var bare = labels.name(person).length();
            var whole = title.isEmpty() || shared
                    ? bare
                    : labels.nameAndTitle(person).length();
            var fits = length + whole + later <= most;
            length += (fits ? whole : bare) + 2;
            if (!named.isEmpty() && length > most) {
                break;
            }
            named.add(new Titled(person, fits ? title : Optional.empty()));
        }
        var more = people.size() - named.size();
        var names = Titled.together(named, labels, wording)
                + (more == 0 ? "" : wording.say("，另有%d人", "; and %d more", more));
        return part(
                form.replace("%s", names),
                named.stream().map(each -> each.person().name()).toList());
    }

    /// Returns those present without a name.
    Optional<Statement> groups() {
        return listed("其他参加人员：%s。", "Also present: %s.", groupsOf());
    }

    private List<Excerpt> groupsOf() {
        return meeting.accounts().stream()
                .flatMap(account -> account.groups().stream())
                .toList();
    }

    /// Returns the documents that no other line names.
    Optional<Statement> documents(String shown) {
        return listed(
                "%s。",
                "%s.",
                meeting.main().documents().stream()
                        .filter(words -> !shown.contains(words.text()))
                        .toList());
    }

    /// Returns the amounts that no other line gives.
    Optional<Statement> figures(String shown) {
        return listed(
                "%s。",
                "%s.",
                meeting.main().figures().stream()
                        .map(figure -> figure.words())
                        .filter(words -> !shown.contains(words.text()))
                        .toList());
    }

    /// Returns what comes after the meeting.
    List<Statement> next() {
        return meeting.main().next().stream()
                .flatMap(words ->
                        joined(part(wording.say("%s。", "%s. ", Shown.oneLine(words.text())), List.of(words)).stream()
                                        .toList())
                                .stream())
                .toList();
    }

    /// Returns who reported it, a line each article that says so.
    List<Statement> sources() {
        return meeting.accounts().stream()
                .flatMap(account -> source(account).stream())
                .toList();
    }

    private Optional<Statement> source(Account account) {
        var published = account.published().stream().findFirst();
        var stamp = account.stamps().stream().findFirst().filter(day -> published.isEmpty());
        var words = Stream.concat(
                        account.publisher().stream(),
                        Stream.concat(published.stream(), stamp.stream()).map(Account.Dated::words))
                .toList();
        var said = Stream.of(
                        account.publisher().map(Excerpt::text),
                        published.map(day -> wording.say("%s发布", "published %s", wording.date(day.date()))),
                        stamp.map(day -> wording.say("页面日期%s", "page of %s", wording.date(day.date()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(wording.say("，", ", ")));
        return said.isEmpty()
                ? Optional.empty()
                : joined(part(wording.say("%s。", "%s.", said), words).stream().toList());
    }

    private Optional<Statement> listed(String chinese, String english, List<Excerpt> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var all = words.stream()
                .map(each -> Shown.title(each.text()))
                .distinct()
                .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
        return joined(part(wording.say(chinese, english, all), words).stream().toList());
    }

    private Optional<Part> part(String text, List<Excerpt> words) {
        var citations = new LinkedHashSet<Citation>();
        words.forEach(each -> rapporteur.citing(meeting, each).ifPresent(citations::add));
        return citations.isEmpty() ? Optional.empty() : Optional.of(new Part(text, List.copyOf(citations)));
    }

    private static Optional<Statement> joined(List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var citations = new LinkedHashSet<Citation>();
        parts.forEach(part -> citations.addAll(part.citations()));
        return Optional.of(new Statement(
                parts.stream().map(Part::text).collect(Collectors.joining()).strip(),
                List.copyOf(citations),
                Voice.ARTICLE));
    }
}
