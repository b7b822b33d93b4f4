package rapporteur.report;

import java.util.HashSet;
import rapporteur.answer.Wording;

/// A sheet as a page, its marks leading to the quotes and back.
final class HtmlFile {
    private final Footnoted footnoted;

    /// @param sheet what is written
    HtmlFile(Sheet sheet) {
        this.footnoted = new Footnoted(sheet);
    }

    /// Returns a page whose marks lead to the quotes and back.
    String text() {
        var text = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"" + footnoted.sheet().language().code()
                        + "\">\n<head><meta charset=\"utf-8\"><title>"
                        + Footnoted.markup(footnoted.sheet().title())
                        + "</title>\n<style>body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.6}"
                        + "sup a{text-decoration:none}blockquote{margin:.2em 0}</style></head>\n<body>\n<h1>"
                        + Footnoted.markup(footnoted.sheet().title()) + "</h1>\n");
        var linked = new HashSet<Integer>();
        for (var section : footnoted.sheet().sections()) {
            if (!section.heading().isEmpty()) {
                text.append("<h2>").append(Footnoted.markup(section.heading())).append("</h2>\n");
            }
            for (var line : section.lines()) {
                var shown = footnoted.row(line);
                text.append("<p>").append(shown.listed() ? "• " : "").append(Footnoted.markup(shown.text()));
                for (var mark : shown.marks()) {
                    var anchor = linked.add(mark) ? " id=\"m" + mark + "\"" : "";
                    text.append("<sup><a href=\"#s")
                            .append(mark)
                            .append('"')
                            .append(anchor)
                            .append(">[")
                            .append(mark)
                            .append("]</a></sup>");
                }
                text.append("</p>\n");
            }
        }
        appendSources(text);
        return text.append("</body>\n</html>\n").toString();
    }

    private void appendSources(StringBuilder text) {
        var citations = footnoted.citations();
        if (citations.isEmpty()) {
            return;
        }
        text.append("<h2>")
                .append(new Wording(footnoted.sheet().language()).say("出处", "Sources"))
                .append("</h2>\n<ol>\n");
        for (var i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            var name = Footnoted.markup(Footnoted.label(citation));
            text.append("<li id=\"s")
                    .append(i + 1)
                    .append("\"><blockquote lang=\"")
                    .append(citation.article().language().code())
                    .append("\">")
                    .append(Footnoted.markup(Shown.oneLine(citation.quote())))
                    .append("</blockquote>")
                    .append(Footnoted.address(citation)
                            .map(url -> "<a href=\"" + Footnoted.markup(url) + "\">" + name + "</a>")
                            .orElse(name))
                    .append(" <a href=\"#m")
                    .append(i + 1)
                    .append("\">↩</a></li>\n");
        }
        text.append("</ol>\n");
    }
}
