package rapporteur.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapporteur.answer.Answer;
import rapporteur.answer.Coverage;
import rapporteur.answer.Line;
import rapporteur.answer.Numbered;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.Reply.Part;
import rapporteur.language.Language;
import rapporteur.report.Sheet;

/// Answer → reply: what is said, what bears it out, and the nearest articles where something is missing.
public final class Replies {
    /// More would fill the screen; all of them are there under their numbers in the text.
    private static final int MOST_BUTTONS = 24;

    private static final int A_ROW = 8;

    /// More items with their quotes would be more than three messages.
    private static final int MOST_ITEMS = 24;

    private Replies() {}

    /// Returns the whole reply, without buttons.
    public static Reply of(Answer answer) {
        var numbered = new Numbered(answer.lines());
        var parts = new ArrayList<>(said(answer.lines(), numbered));
        parts.addAll(sources(numbered));
        nearest(answer).ifPresent(parts::add);
        return new Reply(parts, List.of());
    }

    /// Returns a longer form with its title and headings, without buttons.
    public static Reply of(Sheet sheet) {
        var numbered = new Numbered(sheet.lines());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Numbered.words(sheet.title())));
        for (var section : sheet.sections()) {
            if (!section.heading().isEmpty()) {
                parts.add(new Part.Heading(Numbered.words(section.heading())));
            }
            parts.addAll(said(section.lines(), numbered));
        }
        parts.addAll(sources(numbered));
        return new Reply(parts, List.of());
    }

    /// Returns the reply as a chat can show it: of a long list so many items, and how many more there are.
    static Reply inChat(Answer answer) {
        var listed = answer.items().size();
        if (listed <= MOST_ITEMS) {
            return of(answer);
        }
        // An answer itself lists no more than it can show; its coverage says how many fit.
        var fitting = answer.cited()
                .flatMap(Answer.Cited::coverage)
                .map(Coverage::matched)
                .orElse(listed);
        var shown = new ArrayList<Line>();
        var items = 0;
        for (var line : answer.lines()) {
            items += line instanceof Line.Listed ? 1 : 0;
            if (!(line instanceof Line.Listed) || items <= MOST_ITEMS) {
                shown.add(line);
            }
        }
        shown.add(new Line.Frame(new Wording(answer.language())
                .say("另有%d次未列出；请缩小范围。", "And %d more; ask for fewer to see them.", fitting - MOST_ITEMS)));
        var numbered = new Numbered(shown);
        var parts = new ArrayList<>(said(shown, numbered));
        parts.addAll(sources(numbered));
        return new Reply(parts, List.of());
    }

    /// Returns what an unfinished answer says so far, without sources.
    static Reply soFar(List<Line> lines) {
        return new Reply(said(lines, new Numbered(lines)), List.of());
    }

    private static List<Part> said(List<Line> lines, Numbered numbered) {
        return lines.stream()
                .map(line -> switch (line) {
                    case Line.Frame frame -> (Part) new Part.Plain(Numbered.words(frame.text()));
                    case Line.Said said -> new Part.Said(words(said.statement()), numbered.numbers(said.statement()));
                    case Line.Listed listed ->
                        new Part.Item(
                                words(listed.item().statement()),
                                numbered.numbers(listed.item().statement()));
                })
                .toList();
    }

    private static String words(Statement statement) {
        return Numbered.words(statement);
    }

    private static List<Part> sources(Numbered numbered) {
        var sources = new ArrayList<Part>();
        var introduced = new HashSet<ArticleId>();
        var citations = numbered.citations();
        for (var i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            sources.add(new Part.Source(
                    i + 1,
                    SourceLabel.of(citation),
                    introduced.add(citation.article().id()),
                    citation.quote(),
                    citation.article().language()));
        }
        return sources;
    }

    private static Optional<Part> nearest(Answer answer) {
        if (answer.closest().isEmpty()) {
            return Optional.empty();
        }
        var names = answer.closest().stream().map(Replies::name).collect(Collectors.toList());
        return Optional.of(new Part.Note(new Wording(answer.language())
                .say("最接近的文章：%s", "Nearest: %s", String.join(separator(answer.language()), names))));
    }

    private static String name(Article article) {
        return article.origin().name();
    }

    private static String separator(Language language) {
        return new Wording(language).say("、", ", ");
    }

    /// Returns a button for each source of an answer.
    static List<List<Button>> sourceButtons(int answer, int sources) {
        return rows(
                IntStream.rangeClosed(1, Math.min(sources, MOST_BUTTONS))
                        .mapToObj(number -> new Button("[" + number + "]", new Press.Source(answer, number).data()))
                        .toList(),
                A_ROW);
    }

    static List<List<Button>> rows(List<Button> buttons, int aRow) {
        return IntStream.range(0, (buttons.size() + aRow - 1) / aRow)
                .mapToObj(row -> buttons.subList(row * aRow, Math.min(buttons.size(), (row + 1) * aRow)))
                .toList();
    }
}
