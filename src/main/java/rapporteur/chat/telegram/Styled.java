package rapporteur.chat.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rapporteur.language.Invisible;
import rapporteur.language.Span;

/// A text and how its stretches look: what a message is before it becomes HTML.
///
/// @param text   as it is read
/// @param styles in order of their start, the longer first; they lie apart or within one another
record Styled(String text, List<Style> styles) {
    /// How a stretch looks. Of two with the same extent the later lies within the earlier, for nothing may lie in code.
    enum Look {
        /// Folded away beyond a few lines.
        QUOTE,
        BOLD,
        LINK,
        CODE
    }

    /// A stretch that looks like something.
    ///
    /// @param look what like
    /// @param span where, in UTF-16 units, as Telegram counts them
    /// @param url  of a link
    record Style(Look look, Span span, Optional<String> url) {}

    private static final Comparator<Style> ORDER = Comparator.comparing(
                    Style::span,
                    Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
            .thenComparing(Style::look);

    Styled {
        styles = styles.stream().sorted(ORDER).toList();
    }

    static final Styled EMPTY = new Styled("", List.of());

    /// Returns words of articles or people: nothing in them can be pressed, nothing in them is invisible.
    static Styled of(String words) {
        var seen = Invisible.removedFrom(words);
        return new Styled(
                seen,
                AutoLinks.in(seen).stream()
                        .map(span -> new Style(Look.CODE, span, Optional.empty()))
                        .toList());
    }

    /// Returns words of the bot's own, with commands that can be pressed.
    static Styled own(String words) {
        return new Styled(words, List.of());
    }

    /// Returns words that open an address.
    static Styled link(String words, String url) {
        var seen = Invisible.removedFrom(words);
        return new Styled(seen, List.of(new Style(Look.LINK, new Span(0, seen.length()), Optional.of(url))));
    }

    /// Returns this with all of it looking like something.
    Styled as(Look look) {
        if (text.isBlank()) {
            return this;
        }
        var more = new ArrayList<>(styles);
        more.add(new Style(look, new Span(0, text.length()), Optional.empty()));
        return new Styled(text, more);
    }

    /// Returns this followed by other words.
    Styled plus(Styled other) {
        var more = new ArrayList<>(styles);
        other.styles.forEach(
                style -> more.add(new Style(style.look(), style.span().shiftedBy(text.length()), style.url())));
        return new Styled(text + other.text, more);
    }

    /// Returns a stretch of this.
    Styled part(Span part) {
        var kept = styles.stream()
                .filter(style -> style.span().overlaps(part))
                .map(style -> new Style(
                        style.look(),
                        new Span(
                                        Math.max(style.span().start(), part.start()),
                                        Math.min(style.span().end(), part.end()))
                                .shiftedBy(-part.start()),
                        style.url()))
                .toList();
        return new Styled(part.in(text), kept);
    }

    /// Returns the HTML that Telegram understands (https://core.telegram.org/bots/api#html-style).
    String html() {
        var html = new StringBuilder();
        var open = new ArrayList<Style>();
        var next = 0;
        for (var at = 0; at <= text.length(); at++) {
            while (!open.isEmpty() && open.getLast().span().end() == at) {
                html.append(closing(open.removeLast()));
            }
            for (; next < styles.size() && styles.get(next).span().start() == at; next++) {
                if (!styles.get(next).span().isEmpty()) {
                    html.append(opening(styles.get(next)));
                    open.add(styles.get(next));
                }
            }
            if (at < text.length()) {
                html.append(escaped(text.charAt(at)));
            }
        }
        return html.toString();
    }

    private static String opening(Style style) {
        return switch (style.look()) {
            case BOLD -> "<b>";
            case CODE -> "<code>";
            case LINK -> "<a href=\"" + escaped(style.url().orElseThrow()) + "\">";
            case QUOTE -> "<blockquote expandable>";
        };
    }

    private static String closing(Style style) {
        return switch (style.look()) {
            case BOLD -> "</b>";
            case CODE -> "</code>";
            case LINK -> "</a>";
            case QUOTE -> "</blockquote>";
        };
    }

    private static String escaped(String words) {
        var escaped = new StringBuilder();
        words.chars().forEach(c -> escaped.append(escaped((char) c)));
        return escaped.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> String.valueOf(c);
        };
    }
}
