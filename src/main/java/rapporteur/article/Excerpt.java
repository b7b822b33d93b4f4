package rapporteur.article;

import java.util.Optional;
import rapporteur.language.Span;

/// Words of an article, with their place.
///
/// @param article where they stand
/// @param span    their place in the stored text; empty for what a `.jsonl` line says beside the text
/// @param text    the words themselves: exactly the stored text at the span
public record Excerpt(ArticleId article, Optional<Span> span, String text) {
    /// Cuts the words out of an article, so that they cannot differ from it.
    public static Excerpt of(Article article, Span span) {
        return new Excerpt(article.id(), Optional.of(span), article.text(span));
    }

    /// Returns what was said beside the text.
    public static Excerpt beside(Article article, String text) {
        return new Excerpt(article.id(), Optional.empty(), text);
    }
}
