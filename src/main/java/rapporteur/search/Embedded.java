package rapporteur.search;

import rapporteur.article.Article;

/// A passage and its vector.
///
/// @param entry  the passage
/// @param vector of [#textOf]
public record Embedded(Entry entry, Vector vector) {
    /// Returns what of a passage is embedded: its words below its headline, which says what they are about.
    public static String textOf(Entry entry) {
        return entry.title().isEmpty() ? entry.text() : entry.title() + "\n" + entry.text();
    }

    /// Returns what tells whether two passages have the same vector, whatever articles they stand in.
    public static String contentOf(Entry entry) {
        return Article.checksum(textOf(entry));
    }
}
