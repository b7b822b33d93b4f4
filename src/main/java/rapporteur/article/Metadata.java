package rapporteur.article;

import org.jspecify.annotations.Nullable;

/// What is said about an article beside its text, by the line of a `.jsonl` file that brought it. No span points
/// here.
///
/// @param title     headline, or null
/// @param publisher who published it, or null
/// @param published when, as given, or null
/// @param url       where it stands on the web, or null
public record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url) {
    /// Nothing is known beside the text.
    public static final Metadata NONE = new Metadata(null, null, null, null);
}
