package rapporteur.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import rapporteur.answer.Citation;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.article.Excerpt;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;

/// Meeting → summary: the record, set out line by line, and the sentences of its agenda.
public final class Summarizer {
    private static final int SHORT_ITEMS = 3;
    private static final int FULL_ITEMS = 24;

    private final Rapporteur rapporteur;
    private final Wording wording;
    private final Language language;

    /// Sums up in one language.
    ///
    /// @param rapporteur cites the record's words
    /// @param language   of headings and frame
    public Summarizer(Rapporteur rapporteur, Language language) {
        this.rapporteur = rapporteur;
        this.wording = new Wording(language);
        this.language = language;
    }

    /// Returns the summary of a meeting. What its record does not hold is left out.
    public Summary summarize(Meeting meeting, Summary.Length length) {
        var sections = new ArrayList<Summary.Section>();
        addWhen(sections, meeting);
        for (var presence : List.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)) {
            addPeople(sections, meeting, presence);
        }
        addAgenda(sections, meeting, length == Summary.Length.SHORT ? SHORT_ITEMS : FULL_ITEMS);
        if (length == Summary.Length.FULL) {
            addDocuments(sections, meeting);
        }
        return new Summary(meeting, language, wording.nameAndDate(meeting), sections);
    }

    private void addWhen(List<Summary.Section> sections, Meeting meeting) {
        var account = meeting.main();
        var statements = new ArrayList<Statement>();
        account.date()
                .stated()
                .map(stated -> stated.words())
                .or(() -> account.date().inferred().map(inferred -> inferred.from()))
                .ifPresent(words -> add(
                        statements,
                        meeting,
                        words,
                        wording.say("会议日期：%s。", "Date of the meeting: %s.", wording.date(account.date()))));
        account.venues().stream()
                .findFirst()
                .ifPresent(
                        words -> add(statements, meeting, words, wording.say("会议地点：%s。", "Venue: %s.", words.text())));
        addSection(sections, wording.say("时间地点", "When and where"), statements);
    }

    private void addPeople(List<Summary.Section> sections, Meeting meeting, Presence presence) {
        var statements = new ArrayList<Statement>();
        var people = meeting.people(presence);
        if (!people.isEmpty()) {
            var citations = new LinkedHashSet<Citation>();
            people.forEach(person -> rapporteur.citing(meeting, person.name()).ifPresent(citations::add));
            if (!citations.isEmpty()) {
                statements.add(new Statement(
                        wording.say("%s：%s。", "%s: %s.", wording.heading(presence), names(people)),
                        List.copyOf(citations),
                        Voice.ARTICLE));
            }
        }
        addSection(sections, wording.heading(presence), statements);
    }

    private String names(List<Person> people) {
        return people.stream().map(wording::nameAndTitle).collect(Collectors.joining(wording.say("、", "; ")));
    }

    private void addAgenda(List<Summary.Section> sections, Meeting meeting, int most) {
        var statements = new ArrayList<Statement>();
        var seen = new LinkedHashSet<Excerpt>();
        for (var item : meeting.main().agenda()) {
            if (statements.size() < most && seen.add(item.words())) {
                rapporteur
                        .citing(meeting, item.words())
                        .ifPresent(citation -> statements.add(Statement.of(citation.quote(), citation, item.voice())));
            }
        }
        addSection(
                sections,
                wording.say("议题", "Agenda"),
                statements.stream().distinct().toList());
    }

    private void addDocuments(List<Summary.Section> sections, Meeting meeting) {
        var statements = new ArrayList<Statement>();
        for (var words : meeting.main().documents()) {
            add(statements, meeting, words, wording.say("文件：%s。", "Document: %s.", words.text()));
        }
        addSection(sections, wording.say("文件", "Documents"), statements);
    }

    private void add(List<Statement> statements, Meeting meeting, Excerpt words, String text) {
        rapporteur
                .citing(meeting, words)
                .ifPresent(citation -> statements.add(Statement.of(text, citation, Voice.ARTICLE)));
    }

    private static void addSection(List<Summary.Section> sections, String heading, List<Statement> statements) {
        if (!statements.isEmpty()) {
            sections.add(new Summary.Section(heading, statements));
        }
    }
}
