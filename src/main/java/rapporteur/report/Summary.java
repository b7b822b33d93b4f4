package rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.answer.Line;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;

/// A meeting in short: its record made readable, every line cited.
///
/// @param meeting  which; none for texts handed over
/// @param language in which it is written; what is quoted stays in the article's
/// @param title    the meeting's name and date
/// @param sections in order, none empty
/// @param answerer who made it: `records`, or the model that wrote some of it
public record Summary(
        Optional<Meeting> meeting, Language language, String title, List<Section> sections, String answerer) {
    private static final String RECORDS = "records";

    /// How sure a summary is, and one that says that something is not stated.
    private static final double STATED = 0.9;

    private static final double UNSTATED = 0.1;

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

    /// Returns a summary that no model had a part in.
    Summary(Optional<Meeting> meeting, Language language, String title, List<Section> sections) {
        this(meeting, language, title, sections, RECORDS);
    }

    /// Returns the summary of what a text does not speak of.
    ///
    /// @param theme  that was asked for
    /// @param reach  how it was looked for: what a glossary does not find may be there by another name
    static Summary notStated(
            Optional<Meeting> meeting, Language language, String title, String theme, Theme.Reach reach) {
        var wording = new Wording(language);
        var said =
                switch (reach) {
                    case WORDS -> wording.say("：报道未提及“%s”。", ": “%s” is not stated.", theme);
                    case GLOSSARY ->
                        wording.say(
                                "：报道用另一种语言写成，其中未找到“%s”在词汇表中的对应说法。",
                                ": the report is in the other language, and what the glossary calls “%s” there is not found"
                                        + " in it.",
                                theme);
                    case NONE ->
                        wording.say(
                                "：报道用另一种语言写成，词汇表中没有“%s”的对应说法，无法查找。",
                                ": the report is in the other language, and the glossary does not say what “%s” is called"
                                        + " there.",
                                theme);
                };
        return new Summary(meeting, language, title + said, List.of());
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
        return sections.isEmpty()
                ? new Answer.NotFound(language, lines, List.of(), UNSTATED)
                : new Answer.Cited(
                        language, lines, Optional.empty(), Optional.empty(), answerer, STATED, Optional.empty());
    }
}
