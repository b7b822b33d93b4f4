package rapporteur.report;

/// A sheet as a file that other programs open, its sources as footnotes.
public final class Export {
    private final Sheet sheet;

    /// @param sheet what is exported
    public Export(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Returns Markdown with footnotes.
    public String markdown() {
        return new MarkdownFile(sheet).text();
    }

    /// Returns a page whose marks lead to the quotes and back.
    public String html() {
        return new HtmlFile(sheet).text();
    }

    /// Returns a Word document.
    public byte[] docx() {
        return new WordFile(sheet).bytes();
    }
}
