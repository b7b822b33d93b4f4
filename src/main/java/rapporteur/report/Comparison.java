package rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import rapporteur.answer.Line;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.language.Language;

/// Two sides, row by row. A cell holds what one side's reports say, cited; none where they are silent.
///
/// @param language in which it is written
/// @param left     one side
/// @param right    the other
/// @param rows     in order
public record Comparison(Language language, Side left, Side right, List<Row> rows) {
    /// A row.
    ///
    /// @param heading what is compared
    /// @param left    what one side says
    /// @param right   what the other says
    public record Row(String heading, List<Statement> left, List<Statement> right) {
        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// Returns the comparison as it is set out: a section a row, one side after the other.
    public Sheet sheet() {
        var wording = new Wording(language);
        var sections = new ArrayList<Sheet.Section>();
        for (var row : rows) {
            var lines = new ArrayList<Line>();
            addCell(lines, wording, left.name(), row.left());
            addCell(lines, wording, right.name(), row.right());
            sections.add(new Sheet.Section(row.heading(), lines));
        }
        return new Sheet(language, wording.say("比较：%s与%s", "%s and %s compared", left.name(), right.name()), sections);
    }

    private static void addCell(List<Line> lines, Wording wording, String side, List<Statement> cell) {
        if (cell.isEmpty()) {
            lines.add(new Line.Frame(wording.say("%s：未提及。", "%s: not stated.", side)));
        }
        for (var said : cell) {
            lines.add(new Line.Said(
                    new Statement(wording.say("%s：%s", "%s: %s", side, said.text()), said.citations(), said.voice())));
        }
    }
}
