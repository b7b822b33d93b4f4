package rapporteur.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.answer.Line;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.article.Excerpt;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Voice;

/// What is new in a meeting against the one before of the same body: people, documents, formulations; and which of the
/// earlier ones are not said again.
public final class News {
    private final Rapporteur rapporteur;
    private final Language language;
    private final Wording wording;

    /// @param rapporteur cites the articles' words
    /// @param language   of the frame
    public News(Rapporteur rapporteur, Language language) {
        this.rapporteur = rapporteur;
        this.language = language;
        this.wording = new Wording(language);
    }

    /// Sets the news out.
    ///
    /// @param previous the body's meeting before, if the collection has one
    public Sheet against(Optional<Meeting> previous, Meeting meeting) {
        var title = wording.say("新内容：%s", "New: %s", wording.nameAndDate(meeting));
        if (previous.isEmpty()) {
            return new Sheet(
                    language,
                    title,
                    List.of(new Sheet.Section(
                            "",
                            List.of(new Line.Frame(wording.say(
                                    "收集的报道中没有该机构更早的会议。", "The collection has no earlier meeting of this body."))))));
        }
        var before = previous.get();
        var sections = new ArrayList<Sheet.Section>();
        sections.add(new Sheet.Section(
                "",
                List.of(new Line.Frame(wording.say(
                        "与此前一次相比：%s", "Compared with %s", before.id() + "  " + wording.nameAndDate(before))))));
        add(sections, wording.say("人员", "People"), new Roll(rapporteur, language).changes(before, meeting));
        add(sections, wording.say("文件", "Documents"), lines(documents(before), before, documents(meeting), meeting));
        add(
                sections,
                wording.say("提法", "Formulations"),
                lines(formulations(before), before, formulations(meeting), meeting));
        if (sections.size() == 1) {
            add(sections, "", List.of(new Line.Frame(wording.say("未见差异。", "No difference is found."))));
        }
        return new Sheet(language, title, sections);
    }

    private static void add(List<Sheet.Section> sections, String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Sheet.Section(heading, lines));
        }
    }

    /// Something that may be said again.
    ///
    /// @param key   what its printed forms have in common
    /// @param words as printed first
    private record Said(String key, Excerpt words) {}

    private List<Line> lines(List<Said> old, Meeting before, List<Said> now, Meeting meeting) {
        var lines = new ArrayList<Line>();
        missing(now, old).forEach(said -> add(lines, meeting, said, wording.say("新：%s", "New: %s", shown(said))));
        missing(old, now)
                .forEach(said -> add(lines, before, said, wording.say("此次未提：%s", "Not said again: %s", shown(said))));
        return lines;
    }

    private static List<Said> missing(List<Said> said, List<Said> elsewhere) {
        return said.stream()
                .filter(each ->
                        elsewhere.stream().noneMatch(other -> other.key().equals(each.key())))
                .toList();
    }

    private static String shown(Said said) {
        return Shown.title(said.words().text());
    }

    private void add(List<Line> lines, Meeting meeting, Said said, String text) {
        rapporteur
                .citing(meeting, said.words())
                .ifPresent(citation -> lines.add(new Line.Said(Statement.of(text, citation, Voice.ARTICLE))));
    }

    private static List<Said> documents(Meeting meeting) {
        return distinct(meeting.accounts().stream()
                .flatMap(account -> account.documents().stream())
                .map(words -> new Said(Shown.title(words.text()), words))
                .toList());
    }

    private List<Said> formulations(Meeting meeting) {
        var found = new ArrayList<Said>();
        for (var account : meeting.accounts()) {
            rapporteur.articles().find(account.article()).ifPresent(article -> {
                for (var forms : Formulations.all()) {
                    var pattern = Pattern.compile(
                            String.join("|", forms.stream().map(Pattern::quote).toList()), Pattern.CASE_INSENSITIVE);
                    var match = pattern.matcher(article.text());
                    if (match.find()) {
                        found.add(new Said(forms.getFirst(), Excerpt.of(article, Span.of(match.toMatchResult()))));
                    }
                }
            });
        }
        return distinct(found);
    }

    private static List<Said> distinct(List<Said> said) {
        var keys = new HashSet<String>();
        return said.stream().filter(each -> keys.add(each.key())).toList();
    }
}
