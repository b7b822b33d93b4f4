package rapporteur.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.chat.Reply.Part;
import rapporteur.language.Invisible;
import rapporteur.language.Language;

/// Reply → text for a screen: what is said, then each quote and where it stands. Buttons are not shown.
public final class TerminalText {
    private static final int COLUMNS = 80;
    private static final String INDENT = "    ";

    private TerminalText() {}

    /// What stands together; a blank line parts one from the next.
    private enum Block {
        SAID,
        SOURCES,
        NOTE
    }

    /// Returns the reply, at most 80 columns wide.
    public static String of(Reply reply) {
        var blocks = new ArrayList<String>();
        var open = new ArrayList<String>();
        Block last = null;
        for (var part : reply.parts()) {
            if (part instanceof Part.Picture) {
                continue;
            }
            var block = block(part);
            if (last != null && block != last) {
                blocks.add(String.join("\n", open));
                open.clear();
            }
            if (part instanceof Part.Heading && !open.isEmpty()) {
                open.add("");
            }
            open.add(Invisible.removedFrom(shown(part)));
            last = block;
        }
        blocks.add(String.join("\n", open));
        return String.join("\n\n", blocks);
    }

    private static Block block(Part part) {
        return switch (part) {
            case Part.Heading heading -> Block.SAID;
            case Part.Plain plain -> Block.SAID;
            case Part.Own own -> Block.SAID;
            case Part.Said said -> Block.SAID;
            case Part.Item item -> Block.SAID;
            case Part.Context context -> Block.SAID;
            case Part.Source source -> Block.SOURCES;
            case Part.Picture picture -> Block.NOTE;
            case Part.Note note -> Block.NOTE;
        };
    }

    private static String shown(Part part) {
        return switch (part) {
            case Part.Heading heading -> wrapped(heading.text());
            case Part.Plain plain -> wrapped(plain.text());
            case Part.Own own -> wrapped(own.text());
            case Part.Said said -> wrapped(said.text() + marks(said.marks()));
            case Part.Item item -> wrapped("- " + item.text() + marks(item.marks()));
            case Part.Source source -> source(source);
            case Part.Context context -> context(context);
            case Part.Picture picture -> "";
            case Part.Note note -> wrapped(note.text());
        };
    }

    private static String wrapped(String line) {
        return Columns.wrapped(line, COLUMNS, line.startsWith("- ") ? "  " : "");
    }

    private static String marks(List<Integer> marks) {
        return marks.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    /// An article is introduced once; after that its origin is enough.
    private static String source(Part.Source source) {
        var label = source.introduced() ? source.label().line() : source.label().origin();
        var quote = quoted(source.quote().replaceAll("\\s+", " "), source.language());
        return Columns.wrapped("[" + source.number() + "] " + quote, COLUMNS, INDENT)
                + "\n"
                + INDENT
                + Columns.wrapped(label, COLUMNS, INDENT);
    }

    private static String quoted(String words, Language language) {
        return switch (language) {
            case CHINESE -> "“" + words + "”";
            case ENGLISH -> "\"" + words + "\"";
        };
    }

    private static String context(Part.Context context) {
        var label = "[" + context.number() + "] " + context.label().line();
        return Stream.of(label, context.before(), "> " + context.words(), context.after())
                .filter(words -> !words.isBlank())
                .map(words -> wrapped(words.replaceAll("\\s+", " ")))
                .collect(Collectors.joining("\n"));
    }
}
