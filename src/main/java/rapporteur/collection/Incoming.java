package rapporteur.collection;

import rapporteur.article.Article;
import rapporteur.article.Metadata;

/// What a root holds at one place.
public sealed interface Incoming {
    /// Returns the place within the root.
    String name();

    /// An article's text.
    ///
    /// @param name     the place within the root
    /// @param text     what is stored
    /// @param form     how it is laid out
    /// @param metadata what is known beside the text
    record Text(String name, String text, Article.Form form, Metadata metadata) implements Incoming {}

    /// Something that should be an article and cannot be read.
    ///
    /// @param name      the place within the root
    /// @param reason    for a person
    /// @param holdsMore whether articles with names of their own may stand there: a folder, a line of a `.jsonl`
    /// file
    record Unreadable(String name, String reason, boolean holdsMore) implements Incoming {
        /// One article that cannot be read.
        public Unreadable(String name, String reason) {
            this(name, reason, false);
        }
    }
}
