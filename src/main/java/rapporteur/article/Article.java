package rapporteur.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import rapporteur.language.Language;
import rapporteur.language.Span;

/// A stored text and its name. The text is what was decoded, line ends as `\n`, otherwise untouched; every span
/// of the program points into it.
///
/// @param id       its name in the collection
/// @param origin   where it came from
/// @param text     the stored text
/// @param form     how the text is laid out
/// @param metadata what is known beside the text
public record Article(ArticleId id, Origin origin, String text, Form form, Metadata metadata) {
    /// How a text is laid out.
    public enum Form {
        /// A saved page: headline, navigation and notices stand in the text and have to be told from the body.
        PAGE,
        /// The text is body throughout: a line of a `.jsonl` file, a document handed over with a question.
        BODY
    }

    /// Returns the same article under another name.
    public Article withId(ArticleId other) {
        return new Article(other, origin, text, form, metadata);
    }

    /// Returns the words at the span.
    ///
    /// @throws IndexOutOfBoundsException if the span ends beyond the text
    public String text(Span span) {
        requireWithin(span);
        return span.in(text);
    }

    /// Throws unless the span lies within the text.
    ///
    /// @throws IndexOutOfBoundsException if the span ends beyond the text
    public void requireWithin(Span span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(String.format(
                    Locale.ROOT, "article %s has %,d characters, the span ends at %,d", id, text.length(), span.end()));
        }
    }

    /// Returns the language that most of the text is written in.
    public Language language() {
        return Language.of(text.length() > 4_000 ? text.substring(0, 4_000) : text);
    }

    /// Returns the checksum under which a text is stored: SHA-256 of its UTF-8 bytes, 64 hexadecimal digits.
    public static String checksum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256 (java.security.MessageDigest)", e);
        }
    }
}
