package rapporteur.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.answer.Answer;
import rapporteur.answer.Line;
import rapporteur.language.Language;

/// A longer form as it is set out: a title, and sections of lines. Every line that says something of a meeting has its
/// citations; others hold counts, names and dates, and what is not stated.
///
/// @param language in which it is written; what is quoted stays in the articles'
/// @param title    of the whole
/// @param sections in order
public record Sheet(Language language, String title, List<Section> sections) {
    /// A heading and the lines below it.
    ///
    /// @param heading in the language of the sheet
    /// @param lines   at least one
    public record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public Sheet {
        sections = List.copyOf(sections);
    }

    /// Returns an answer set out the same way.
    ///
    /// @param asked the question
    public static Sheet of(String asked, Answer answer) {
        return new Sheet(answer.language(), asked, List.of(new Section("", answer.lines())));
    }

    /// Returns all lines, in reading order.
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /// Returns the sheet as an answer, so that its sources are numbered and kept like those of one.
    public Answer answer() {
        var lines = Stream.concat(
                        Stream.of(new Line.Frame(title)),
                        sections.stream()
                                .flatMap(section -> section.heading().isEmpty()
                                        ? section.lines().stream()
                                        : Stream.concat(
                                                Stream.of(new Line.Frame(section.heading())),
                                                section.lines().stream())))
                .toList();
        return new Answer.Cited(language, lines, Optional.empty(), Optional.empty(), "records", 0.9, Optional.empty());
    }
}
