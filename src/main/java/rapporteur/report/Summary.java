package rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.answer.Line;
import rapporteur.answer.Statement;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;

/// A meeting in short: its record made readable, every line cited.
///
/// @param meeting  which; none for texts handed over
/// @param language in which it is written; what is quoted stays in the article's
/// @param title    the meeting's name and date
/// @param sections in order, none empty
public record Summary(Optional<Meeting> meeting, Language language, String title, List<Section> sections) {
    /// How much of the record is shown.
    public enum Length {
        /// Who, when, where, and the first matters.
        SHORT,
        /// Everything.
        FULL
    }

    /// A heading and the statements below it.
    ///
    /// @param heading    in the language of the summary
    /// @param statements at least one
    public record Section(String heading, List<Statement> statements) {
        public Section {
            statements = List.copyOf(statements);
        }
    }

    public Summary {
        sections = List.copyOf(sections);
    }

    /// Returns the summary as it is set out.
    public Sheet sheet() {
        return new Sheet(
                language,
                title,
                sections.stream()
                        .map(section -> new Sheet.Section(
                                section.heading(),
                                section.statements().stream()
                                        .<Line>map(Line.Said::new)
                                        .toList()))
                        .toList());
    }

    /// Returns the summary as an answer, so that it is numbered and shown like one.
    public Answer answer() {
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(title));
        sections.forEach(section -> section.statements().forEach(statement -> lines.add(new Line.Said(statement))));
        return new Answer.Cited(language, lines, Optional.empty(), Optional.empty(), "records", 0.9, Optional.empty());
    }
}
