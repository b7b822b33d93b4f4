package rapporteur.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rapporteur.answer.Citation;
import rapporteur.answer.Item;
import rapporteur.answer.Line;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.article.Excerpt;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;

/// Many meetings, a cited line each: a digest by month says what each dealt with, a timeline how sure its day is.
public final class Chronicle {
    private final Rapporteur rapporteur;
    private final Language language;
    private final Wording wording;

    /// @param rapporteur cites the records' words
    /// @param language   of the frame
    public Chronicle(Rapporteur rapporteur, Language language) {
        this.rapporteur = rapporteur;
        this.language = language;
        this.wording = new Wording(language);
    }

    /// Returns the meetings by month, with who presided and the weightiest matter of each.
    public Sheet digest(List<Meeting> meetings) {
        return sheet(meetings, wording.say("会议摘报：%d次会议", "Digest of %d meetings", meetings.size()), this::digested);
    }

    /// Returns the meetings by month with their days, stated or inferred.
    public Sheet timeline(List<Meeting> meetings) {
        return sheet(meetings, wording.say("时间线：%d次会议", "Timeline of %d meetings", meetings.size()), this::dated);
    }

    private Sheet sheet(List<Meeting> meetings, String title, Function<Meeting, Optional<Statement>> statement) {
        var months = new LinkedHashMap<String, List<Line>>();
        for (var meeting : inOrder(meetings)) {
            statement
                    .apply(meeting)
                    .ifPresent(said -> months.computeIfAbsent(month(meeting), key -> new ArrayList<>())
                            .add(new Line.Listed(new Item(meeting.id(), said))));
        }
        return new Sheet(
                language,
                title,
                months.entrySet().stream()
                        .map(month -> new Sheet.Section(month.getKey(), month.getValue()))
                        .toList());
    }

    /// Returns the meetings by day, those last of which no year or no day is known.
    static List<Meeting> inOrder(List<Meeting> meetings) {
        return meetings.stream()
                .sorted(Comparator.comparing(Chronicle::firstDay)
                        .thenComparing(meeting ->
                                meeting.date().best().map(Edtf::toString).orElse("Z"))
                        .thenComparingInt(meeting -> meeting.id().number()))
                .toList();
    }

    private static LocalDate firstDay(Meeting meeting) {
        return meeting.date()
                .best()
                .flatMap(Edtf::bounds)
                .map(days -> days.last())
                .orElse(LocalDate.MAX);
    }

    private String month(Meeting meeting) {
        var best = meeting.date().best();
        if (best.isEmpty()) {
            return wording.say("日期未注明", "Date not stated");
        }
        var day = best.get().to();
        return day.year() == 0
                ? wording.say("年份未注明", "Year not stated")
                : wording.date(Edtf.of(day.year(), day.month(), 0));
    }

    private Optional<Statement> dated(Meeting meeting) {
        return statement(
                meeting.id() + "  " + wording.date(meeting.date()) + wording.say("：", ": ") + name(meeting),
                cited(
                        meeting,
                        Stream.of(dateWords(meeting), nameWords(meeting))
                                .flatMap(List::stream)
                                .toList()));
    }

    private Optional<Statement> digested(Meeting meeting) {
        var presided = meeting.people(Presence.PRESIDED);
        var citations = new LinkedHashSet<Citation>(cited(
                meeting,
                Stream.of(
                                dateWords(meeting),
                                nameWords(meeting),
                                presided.stream().limit(1).map(Person::name).toList())
                        .flatMap(List::stream)
                        .toList()));
        var labels = new Labels(language);
        var text = new StringBuilder(
                meeting.id() + "  " + wording.date(meeting.date()) + wording.say("：", ": ") + name(meeting));
        presided.stream()
                .findFirst()
                .ifPresent(person -> text.append(wording.say("，%s主持", "; %s presided", labels.name(person))));
        new Summarizer(rapporteur, language).foremost(meeting).ifPresent(matter -> {
            text.append(wording.say("；", "; ")).append(matter.text());
            citations.addAll(matter.citations());
        });
        return statement(text.toString(), List.copyOf(citations));
    }

    /// The body by which the meeting is known, else its headline. Talks have two sides, which their headline names.
    private String name(Meeting meeting) {
        return nameWords(meeting).stream()
                .findFirst()
                .map(words -> Shown.oneLine(words.text()))
                .orElseGet(() -> new Labels(language).kind(meeting.main().kind()));
    }

    private List<Excerpt> nameWords(Meeting meeting) {
        var account = meeting.main();
        var headline = account.title();
        if (account.kind() == Kind.TALKS && headline.isPresent()) {
            return headline.stream().toList();
        }
        return account.bodies().stream()
                .map(body -> rapporteur
                        .articles()
                        .find(body.article())
                        .map(article -> MeetingName.around(article, body))
                        .orElse(body))
                .findFirst()
                .or(() -> headline)
                .stream()
                .toList();
    }

    private static List<Excerpt> dateWords(Meeting meeting) {
        var date = meeting.date();
        return Stream.concat(
                        date.stated().map(MeetingDate.Stated::words).stream(),
                        date.inferred().map(MeetingDate.Inferred::from).stream())
                .toList();
    }

    private List<Citation> cited(Meeting meeting, List<Excerpt> words) {
        return words.stream()
                .flatMap(each -> rapporteur.citing(meeting, each).stream())
                .distinct()
                .toList();
    }

    private static Optional<Statement> statement(String text, List<Citation> citations) {
        return citations.isEmpty() ? Optional.empty() : Optional.of(new Statement(text, citations, Voice.ARTICLE));
    }
}
