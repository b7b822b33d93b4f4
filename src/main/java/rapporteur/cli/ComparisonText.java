package rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rapporteur.answer.Numbered;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.chat.Columns;
import rapporteur.chat.Replies;
import rapporteur.chat.Reply;
import rapporteur.chat.TerminalText;
import rapporteur.report.Comparison;

/// A comparison in two columns of a terminal, its sources below.
final class ComparisonText {
    private static final int COLUMN = 38;

    private ComparisonText() {}

    static String of(Comparison comparison) {
        var sheet = comparison.sheet();
        var numbered = new Numbered(sheet.lines());
        var wording = new Wording(comparison.language());
        var lines = new ArrayList<String>();
        lines.add(Columns.wrapped(sheet.title(), 2 * COLUMN + 4, ""));
        lines.add("");
        lines.addAll(row(comparison.left().name(), comparison.right().name()));
        for (var row : comparison.rows()) {
            lines.add("── " + row.heading() + " " + "─".repeat(Math.max(0, 2 * COLUMN - Columns.width(row.heading()))));
            lines.addAll(row(cell(row.left(), numbered, wording), cell(row.right(), numbered, wording)));
        }
        var sources = Replies.of(sheet).parts().stream()
                .filter(part -> part instanceof Reply.Part.Source)
                .toList();
        var below = sources.isEmpty() ? "" : "\n\n" + TerminalText.of(new Reply(sources, List.of()));
        return String.join("\n", lines) + below;
    }

    private static String cell(List<Statement> said, Numbered numbered, Wording wording) {
        return said.isEmpty()
                ? wording.say("未提及", "not stated")
                : said.stream()
                        .map(statement -> Numbered.words(statement)
                                + numbered.numbers(statement).stream()
                                        .map(number -> "[" + number + "]")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"));
    }

    private static List<String> row(String left, String right) {
        var lefts = Columns.wrapped(left, COLUMN, "").lines().toList();
        var rights = Columns.wrapped(right, COLUMN, "").lines().toList();
        var lines = new ArrayList<String>();
        for (var i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            var first = i < lefts.size() ? lefts.get(i) : "";
            var second = i < rights.size() ? rights.get(i) : "";
            lines.add((first + " ".repeat(Math.max(0, COLUMN - Columns.width(first))) + " │ " + second)
                    .stripTrailing());
        }
        return lines;
    }
}
