package rapporteur.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.ArticleId;
import rapporteur.language.Span;

/// An answer set in lines, its citations numbered from 1 by first use. The mark of a citation stands behind its
/// statement, `[1]`.
public final class Numbered {
    /// An article's own bracketed numbers would be taken for marks.
    private static final Pattern OWN_MARK = Pattern.compile("\\[\\d+]");

    private record Key(ArticleId article, Span span) {}

    private final Map<Key, Integer> numbers = new LinkedHashMap<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();

    /// Numbers the citations of an answer.
    ///
    /// @param lines of an answer, in reading order
    public Numbered(List<Line> lines) {
        for (var line : lines) {
            switch (line) {
                case Line.Frame frame -> add(words(frame.text()), "");
                case Line.Said said -> add(said.statement(), "");
                case Line.Listed listed -> add(listed.item().statement(), "- ");
            }
        }
    }

    private void add(Statement statement, String bullet) {
        var marks =
                numbers(statement).stream().map(number -> "[" + number + "]").collect(Collectors.joining());
        add(bullet + words(statement), marks);
    }

    private void add(String text, String marks) {
        plain.add(text);
        marked.add(text + marks);
    }

    /// Returns a statement's words as they are shown.
    public static String words(Statement statement) {
        return words(statement.text());
    }

    /// Returns words without what would be taken for marks. Taking one out may join another: `[[1]1]`.
    public static String words(String text) {
        var cleaned = text;
        for (var marks = OWN_MARK.matcher(cleaned); marks.find(); marks = OWN_MARK.matcher(cleaned)) {
            cleaned = marks.replaceAll("");
        }
        return cleaned;
    }

    /// Returns the numbers of a statement's citations.
    public List<Integer> numbers(Statement statement) {
        return statement.citations().stream().map(this::number).distinct().toList();
    }

    private int number(Citation citation) {
        var key = new Key(citation.article().id(), citation.span());
        return numbers.computeIfAbsent(key, fresh -> {
            citations.add(citation);
            return citations.size();
        });
    }

    /// Returns the citations in order of their numbers.
    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    /// Returns the text with marks.
    public String text() {
        return String.join("\n", marked);
    }

    /// Returns the text without marks, otherwise unchanged.
    public String plain() {
        return String.join("\n", plain);
    }
}
