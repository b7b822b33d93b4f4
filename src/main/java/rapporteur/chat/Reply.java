package rapporteur.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rapporteur.language.Language;
import rapporteur.report.Png;

/// What to show: blocks without markup, from top to bottom, and buttons below. How it looks is the surface's business.
///
/// @param parts   at least one
/// @param buttons in rows
public record Reply(List<Part> parts, List<List<Button>> buttons) {
    /// A block of a reply. A surface has to show every sort.
    public sealed interface Part {
        /// A line that stands out.
        record Heading(String text) implements Part {}

        /// Words without proof: counts, dates, refusals. They may hold words of articles and questions.
        record Plain(String text) implements Part {}

        /// Words of the bot's own and nobody else's: commands in them may be pressed.
        record Own(String text) implements Part {}

        /// A statement.
        ///
        /// @param text  without marks
        /// @param marks numbers of the sources that bear it out
        record Said(String text, List<Integer> marks) implements Part {
            public Said {
                marks = List.copyOf(marks);
            }
        }

        /// A statement in a list.
        ///
        /// @param text  without marks
        /// @param marks numbers of the sources that bear it out
        record Item(String text, List<Integer> marks) implements Part {
            public Item {
                marks = List.copyOf(marks);
            }
        }

        /// What bears statements out.
        ///
        /// @param number     of the mark
        /// @param label      of the article
        /// @param introduced whether the article is shown for the first time in this reply
        /// @param quote      words of the article
        /// @param language   of the article
        record Source(int number, SourceLabel label, boolean introduced, String quote, Language language)
                implements Part {}

        /// Words of an article among their neighbours.
        ///
        /// @param number of the mark
        /// @param label  of the article
        /// @param before sentences before, or nothing
        /// @param words  those that were cited
        /// @param after  sentences after, or nothing
        record Context(int number, SourceLabel label, String before, String words, String after) implements Part {}

        /// A picture of what the lines say, for a surface that can show one.
        record Picture(Png png) implements Part {}

        /// A remark below everything else.
        record Note(String text) implements Part {}
    }

    /// Something to press.
    ///
    /// @param label what it says
    /// @param data  what comes back; at most 64 bytes
    public record Button(String label, String data) {}

    public Reply {
        parts = List.copyOf(parts);
        buttons = buttons.stream().map(List::copyOf).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a reply without parts (expected: at least one)");
        }
    }

    /// Returns a reply of the bot's own words, a line each.
    public static Reply of(String... lines) {
        return new Reply(Arrays.stream(lines).<Part>map(Part.Own::new).toList(), List.of());
    }

    /// Returns the same reply with other buttons.
    public Reply with(List<List<Button>> others) {
        return new Reply(parts, others);
    }

    /// Returns the same reply with one more part at the end.
    public Reply and(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Reply(more, buttons);
    }

    /// Returns the same reply with a part above everything else.
    public Reply under(Part part) {
        var more = new ArrayList<Part>();
        more.add(part);
        more.addAll(parts);
        return new Reply(more, buttons);
    }
}
