package rapporteur.report;

import java.util.stream.Collectors;

/// A sheet in Markdown, its sources as footnotes.
final class MarkdownFile {
    private final Footnoted footnoted;

    /// @param sheet what is written
    MarkdownFile(Sheet sheet) {
        this.footnoted = new Footnoted(sheet);
    }

    /// Returns Markdown with footnotes.
    String text() {
        var text = new StringBuilder("# " + escaped(footnoted.sheet().title()) + "\n");
        for (var section : footnoted.sheet().sections()) {
            if (!section.heading().isEmpty()) {
                text.append("\n## ").append(escaped(section.heading())).append('\n');
            }
            for (var line : section.lines()) {
                var shown = footnoted.row(line);
                var marks = shown.marks().stream().map(n -> "[^" + n + "]").collect(Collectors.joining());
                text.append('\n')
                        .append(shown.listed() ? "- " : "")
                        .append(escaped(shown.text()))
                        .append(marks)
                        .append('\n');
            }
        }
        var citations = footnoted.citations();
        for (var i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            var name = escaped(Footnoted.label(citation));
            text.append("\n[^")
                    .append(i + 1)
                    .append("]: “")
                    .append(escaped(Shown.oneLine(citation.quote())))
                    .append("” ")
                    .append(Footnoted.address(citation)
                            .map(url -> "[" + name + "](<" + url + ">)")
                            .orElse(name))
                    .append('\n');
        }
        return text.toString();
    }

    private static String escaped(String words) {
        return Shown.oneLine(words).replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
