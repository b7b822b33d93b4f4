package rapporteur.chat.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.chat.Reply;
import rapporteur.chat.Reply.Part;
import rapporteur.chat.SourceLabel;
import rapporteur.chat.telegram.Styled.Look;
import rapporteur.language.Span;

/// Reply → messages, each within what Telegram takes: 4,096 characters after parsing, 100 entities, 32,768 bytes of
/// HTML (https://core.telegram.org/bots/api#sendmessage; the last as measured). Messages part between blocks; a block
/// that is too long by itself parts where a sentence, a word, or at least no character ends.
final class TelegramText {
    private static final int LONGEST = 4_096;

    /// Half of what Telegram takes, since it counts the pieces into which code parts what is bold.
    private static final int MOST_STYLES = 50;

    private static final int MOST_BYTES = 32_000;
    private static final int LONGEST_URL = 1_000;

    /// An article that was introduced above is recalled by so much of its title.
    private static final int SHORT_TITLE = 40;

    private TelegramText() {}

    /// Returns the messages of a reply, in order, at least one.
    static List<Styled> messages(Reply reply) {
        var messages = new ArrayList<Styled>();
        var open = Styled.EMPTY;
        @Nullable Part last = null;
        for (var part : reply.parts()) {
            if (part instanceof Part.Picture) {
                continue;
            }
            for (var block : pieces(block(part))) {
                var joined = open.text().isEmpty()
                        ? block
                        : open.plus(Styled.own(between(last, part))).plus(block);
                if (fits(joined)) {
                    open = joined;
                } else {
                    messages.add(open);
                    open = block;
                }
                last = part;
            }
        }
        messages.add(open);
        return messages.stream().filter(message -> !message.text().isBlank()).toList();
    }

    private static boolean fits(Styled message) {
        return message.text().length() <= LONGEST
                && message.styles().size() <= MOST_STYLES
                && message.html().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /// What is said stands together; sources and remarks stand apart from it.
    private static String between(@Nullable Part above, Part below) {
        return above != null && isApart(above) == isApart(below) && !(below instanceof Part.Note) ? "\n" : "\n\n";
    }

    private static boolean isApart(Part part) {
        return part instanceof Part.Source;
    }

    private static Styled block(Part part) {
        return switch (part) {
            case Part.Heading heading -> Styled.of(heading.text()).as(Look.BOLD);
            case Part.Plain plain -> Styled.of(plain.text());
            case Part.Own own -> Styled.own(own.text());
            case Part.Said said -> Styled.of(said.text()).plus(marks(said.marks()));
            case Part.Item item -> Styled.own("• ").plus(Styled.of(item.text())).plus(marks(item.marks()));
            case Part.Source source -> source(source);
            case Part.Context context -> context(context);
            case Part.Picture picture -> Styled.EMPTY;
            case Part.Note note -> Styled.of(note.text());
        };
    }

    private static Styled marks(List<Integer> marks) {
        return Styled.own(marks.stream().map(number -> "[" + number + "]").collect(Collectors.joining()));
    }

    private static Styled source(Part.Source source) {
        return Styled.own("[" + source.number() + "] ")
                .plus(source.introduced() ? whole(source.label()) : recalled(source.label()))
                .plus(Styled.own("\n"))
                .plus(Styled.of(source.quote().strip()).as(Look.QUOTE));
    }

    private static Styled whole(SourceLabel label) {
        var rest = Stream.of(label.publisher(), label.published())
                .flatMap(Optional::stream)
                .map(words -> " · " + words)
                .collect(Collectors.joining());
        return title(label, label.title()).plus(Styled.of(rest));
    }

    private static Styled recalled(SourceLabel label) {
        var title = label.title();
        return title(
                label,
                title.codePointCount(0, title.length()) <= SHORT_TITLE
                        ? title
                        : title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE)) + "…");
    }

    private static Styled title(SourceLabel label, String words) {
        return label.url()
                .filter(url -> url.length() <= LONGEST_URL)
                .map(url -> Styled.link(words, url))
                .orElseGet(() -> Styled.of(words));
    }

    private static Styled context(Part.Context context) {
        return Stream.of(
                        Styled.own("[" + context.number() + "] ").plus(whole(context.label())),
                        Styled.of(context.before().strip()),
                        Styled.of(context.words().strip()).as(Look.BOLD),
                        Styled.of(context.after().strip()))
                .filter(words -> !words.text().isEmpty())
                .reduce((above, below) -> above.plus(Styled.own("\n")).plus(below))
                .orElse(Styled.EMPTY);
    }

    /// Parts a block that is too long by itself.
    private static List<Styled> pieces(Styled block) {
        var pieces = new ArrayList<Styled>();
        var rest = block;
        while (!fits(rest)) {
            var cut = cut(rest);
            pieces.add(rest.part(new Span(0, cut)));
            rest = rest.part(new Span(cut, rest.text().length()));
        }
        pieces.add(rest);
        return pieces;
    }

    /// The last good place to part at which the beginning fits.
    private static int cut(Styled block) {
        var most = Math.min(LONGEST, block.text().length());
        while (!fits(block.part(new Span(0, most)))) {
            most = most * 3 / 4;
        }
        for (var ends : List.of("。！？\n", ".!?；;", " ，,、")) {
            for (var at = most; at > most / 2; at--) {
                if (ends.indexOf(block.text().charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        return Character.isHighSurrogate(block.text().charAt(most - 1)) ? most - 1 : most;
    }
}
