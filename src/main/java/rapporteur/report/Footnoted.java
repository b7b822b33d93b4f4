package rapporteur.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.answer.Citation;
import rapporteur.answer.Line;
import rapporteur.answer.Numbered;
import rapporteur.answer.Statement;

/// A sheet with its sources numbered as footnotes: what all files that are made of one have in common. A link leads
/// only to the http or https address that an article was stored with.
final class Footnoted {
    private final Sheet sheet;
    private final Numbered numbered;

    /// @param sheet what is set out
    Footnoted(Sheet sheet) {
        this.sheet = sheet;
        this.numbered = new Numbered(sheet.lines());
    }

    /// A line as every file shows it.
    ///
    /// @param text   without marks
    /// @param marks  numbers of its sources
    /// @param listed whether it is an entry of a list
    record Row(String text, List<Integer> marks, boolean listed) {}

    Sheet sheet() {
        return sheet;
    }

    /// Returns the sources in order of their numbers.
    List<Citation> citations() {
        return numbered.citations();
    }

    Row row(Line line) {
        return switch (line) {
            case Line.Frame frame -> new Row(Numbered.words(frame.text()), List.of(), false);
            case Line.Said said -> row(said.statement(), false);
            case Line.Listed listed -> row(listed.item().statement(), true);
        };
    }

    private Row row(Statement statement, boolean listed) {
        return new Row(Numbered.words(statement), numbered.numbers(statement), listed);
    }

    /// What a source is called: headline, publisher, day of publication, where it came from.
    static String label(Citation citation) {
        return Stream.of(
                        citation.title(),
                        citation.publisher(),
                        citation.published(),
                        Optional.of(citation.article().origin().name()))
                .flatMap(Optional::stream)
                .map(Shown::oneLine)
                .collect(Collectors.joining(" · "));
    }

    /// Returns the address of the article, if it is one of the web.
    static Optional<String> address(Citation citation) {
        return Optional.ofNullable(citation.article().metadata().url())
                .filter(url -> url.matches("https?://[^\\s<>\"']+"));
    }

    /// Text of a page: nothing in it is taken for markup, and nothing that XML cannot hold is left.
    static String markup(String words) {
        var text = new StringBuilder();
        words.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    var allowed = character >= 0x20
                                    && character != 0xFFFE
                                    && character != 0xFFFF
                                    && !(character >= 0xD800 && character <= 0xDFFF)
                            || character == '\n'
                            || character == '\t';
                    text.appendCodePoint(allowed ? character : ' ');
                }
            }
        });
        return text.toString();
    }
}
