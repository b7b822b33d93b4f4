package rapporteur.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rapporteur.answer.Citation;

/// A sheet as a Word document, its sources as footnotes.
final class WordFile {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Footnoted footnoted;

    /// @param sheet what is written
    WordFile(Sheet sheet) {
        this.footnoted = new Footnoted(sheet);
    }

    /// Returns a Word document (ECMA-376) with the sources as its footnotes. A source cited again gets a footnote
    /// again, as Word numbers them by their place.
    byte[] bytes() {
        var footnotes = new ArrayList<String>();
        var body = body(footnotes);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    XML + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    XML + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\""
                            + OFFICE + "/footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"r2\" Type=\"" + OFFICE
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            put(zip, "word/styles.xml", XML + styles());
            put(
                    zip,
                    "word/document.xml",
                    XML + "<w:document xmlns:w=\"" + WORDS + "\"><w:body>" + body
                            + "<w:sectPr/></w:body></w:document>");
            put(
                    zip,
                    "word/footnotes.xml",
                    XML + "<w:footnotes xmlns:w=\"" + WORDS + "\">" + separators() + String.join("", footnotes)
                            + "</w:footnotes>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        // The same sheet gives the same bytes.
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        var main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + main + "styles+xml\"/>"
                + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + main + "footnotes+xml\"/></Types>";
    }

    private static String styles() {
        return "<w:styles xmlns:w=\"" + WORDS + "\">" + style("Title", 36) + style("Heading2", 28)
                + "<w:style w:type=\"character\" w:styleId=\"Mark\"><w:name w:val=\"footnote reference\"/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";
    }

    private static String style(String name, int halfPoints) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + name + "\"><w:name w:val=\"" + name
                + "\"/><w:rPr><w:b/><w:sz w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }

    private static String separators() {
        return "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";
    }

    private String body(List<String> footnotes) {
        var body = new StringBuilder(paragraph("Title", run(footnoted.sheet().title())));
        for (var section : footnoted.sheet().sections()) {
            if (!section.heading().isEmpty()) {
                body.append(paragraph("Heading2", run(section.heading())));
            }
            for (var line : section.lines()) {
                var shown = footnoted.row(line);
                var runs = new StringBuilder(run((shown.listed() ? "• " : "") + shown.text()));
                for (var mark : shown.marks()) {
                    runs.append(reference(footnotes, footnoted.citations().get(mark - 1)));
                }
                body.append(paragraph("", runs.toString()));
            }
        }
        return body.toString();
    }

    private static String reference(List<String> footnotes, Citation citation) {
        var id = footnotes.size() + 1;
        var mark = "<w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr>";
        footnotes.add("<w:footnote w:id=\"" + id + "\">"
                + paragraph(
                        "",
                        mark + "<w:footnoteRef/></w:r>"
                                + run(" “" + Shown.oneLine(citation.quote()) + "” " + Footnoted.label(citation)
                                        + Footnoted.address(citation)
                                                .map(url -> " " + url)
                                                .orElse("")))
                + "</w:footnote>");
        return mark + "<w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    private static String paragraph(String style, String runs) {
        var properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + runs + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + Footnoted.markup(words) + "</w:t></w:r>";
    }
}
