package rapporteur.chat.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The HTML of a message as Telegram reads it (https://core.telegram.org/bots/api#html-style), or the words with which
/// it is refused. Knows no more tags than the bot has reason to write.
///
/// @param text     what is shown
/// @param entities stretches that look like something, in order of their start, the longer first
record TelegramHtml(String text, List<Entity> entities) {
    /// A stretch between two tags.
    ///
    /// @param tag   by name
    /// @param start in UTF-16 units
    /// @param end   in UTF-16 units
    /// @param url   of a link
    record Entity(String tag, int start, int end, Optional<String> url) {
        boolean isWithin(Entity other) {
            return !other.equals(this) && other.start <= start && end <= other.end;
        }

        String in(String text) {
            return text.substring(start, end);
        }
    }

    private static final Pattern TOKEN = Pattern.compile("(?<text>[^<>&]++)"
            + "|&(?<reference>lt|gt|amp|quot);"
            + "|<(?<tag>b|code|blockquote)(?: expandable)?>"
            + "|<(?<link>a) href=\"(?<url>[^\"<>]++)\">"
            + "|</(?<closed>b|code|blockquote|a)>"
            + "|(?<junk>.)");

    private record Open(String tag, int start, Optional<String> url) {}

    /// Reads HTML.
    ///
    /// @throws IllegalArgumentException if Telegram would not take it
    static TelegramHtml of(String html) {
        var text = new StringBuilder();
        var open = new ArrayDeque<Open>();
        var found = new ArrayList<Entity>();
        var tokens = TOKEN.matcher(html);
        while (tokens.find()) {
            if (tokens.group("text") != null) {
                text.append(tokens.group("text"));
            } else if (tokens.group("reference") != null) {
                text.append(character(tokens.group("reference")));
            } else if (tokens.group("tag") != null) {
                open.push(new Open(tokens.group("tag"), text.length(), Optional.empty()));
            } else if (tokens.group("link") != null) {
                open.push(new Open("a", text.length(), Optional.of(unescaped(tokens.group("url")))));
            } else if (tokens.group("closed") != null) {
                found.add(closed(open, tokens.group("closed"), text.length(), tokens.start()));
            } else {
                throw refused("unexpected '" + tokens.group("junk") + "' at offset " + tokens.start());
            }
        }
        if (!open.isEmpty()) {
            throw refused("can't find end tag corresponding to start tag \""
                    + open.peek().tag() + "\"");
        }
        found.sort(Comparator.comparingInt(Entity::start).thenComparing(Entity::end, Comparator.reverseOrder()));
        return new TelegramHtml(text.toString(), List.copyOf(found));
    }

    private static Entity closed(ArrayDeque<Open> open, String tag, int end, int offset) {
        if (open.isEmpty() || !open.peek().tag().equals(tag)) {
            throw refused("unmatched end tag \"" + tag + "\" at offset " + offset);
        }
        var begun = open.pop();
        return new Entity(tag, begun.start(), end, begun.url());
    }

    private static IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("can't parse entities: " + reason);
    }

    private static String unescaped(String url) {
        return url.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String character(String reference) {
        return switch (reference) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            default -> "\"";
        };
    }

    /// Returns how many stretches Telegram counts, of which it keeps a hundred: what is bold falls apart around what
    /// lies within it.
    long counted() {
        return entities.size()
                + tagged("b").stream()
                        .flatMap(bold -> entities.stream().filter(entity -> entity.isWithin(bold)))
                        .count();
    }

    /// Returns the stretches between tags of that name.
    List<Entity> tagged(String tag) {
        return entities.stream().filter(entity -> entity.tag().equals(tag)).toList();
    }

    /// Returns the words between tags of that name.
    List<String> words(String tag) {
        return tagged(tag).stream().map(entity -> entity.in(text)).toList();
    }
}
