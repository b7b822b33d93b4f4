package rapporteur.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Numbered;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;

/// An answer for a screen: what is said, then each quote and where it stands.
public final class AnswerText {
    private static final int COLUMNS = 80;
    private static final int LABEL = 30;

    private AnswerText() {}

    /// Returns the answer, at most 80 columns wide.
    public static String of(Answer answer) {
        var numbered = new Numbered(answer.lines());
        var parts = new ArrayList<String>();
        parts.add(numbered.text().lines().map(AnswerText::wrapped).collect(Collectors.joining("\n")));
        if (!numbered.citations().isEmpty()) {
            parts.add(sources(numbered.citations()));
        }
        nearest(answer).ifPresent(parts::add);
        return String.join("\n\n", parts);
    }

    private static String wrapped(String line) {
        return Columns.wrapped(line, COLUMNS, line.startsWith("- ") ? "  " : "");
    }

    private static String sources(List<Citation> citations) {
        var lines = new ArrayList<String>();
        var named = new HashSet<ArticleId>();
        for (var i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            var label = named.add(citation.article().id())
                    ? label(citation)
                    : citation.article().origin().name();
            lines.add(source(i + 1, citation, label));
        }
        return String.join("\n", lines);
    }

    /// An article is introduced once; after that its origin is enough.
    private static String source(int number, Citation citation, String label) {
        var indent = "    ";
        var mark = "[" + number + "] ";
        var quote = quoted(
                citation.quote().replaceAll("\\s+", " "), citation.article().language());
        return Columns.wrapped(mark + quote, COLUMNS, indent) + "\n" + indent + Columns.wrapped(label, COLUMNS, indent);
    }

    private static String quoted(String words, Language language) {
        return switch (language) {
            case CHINESE -> "“" + words + "”";
            case ENGLISH -> "\"" + words + "\"";
        };
    }

    /// Returns what a source is called: headline, publisher, day, origin, as far as they are known.
    static String label(Citation citation) {
        var title = citation.title().orElseGet(() -> beginning(citation.article()));
        return Stream.of(
                        Optional.of(title),
                        citation.publisher(),
                        citation.published(),
                        Optional.of(citation.article().origin().name()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String beginning(Article article) {
        var words = article.text().strip().replaceAll("\\s+", " ");
        return words.length() <= LABEL ? words : words.substring(0, LABEL) + "…";
    }

    private static Optional<String> nearest(Answer answer) {
        if (answer.closest().isEmpty()) {
            return Optional.empty();
        }
        var names = answer.closest().stream()
                .map(article -> article.origin().name())
                .toList();
        return Optional.of(
                switch (answer.language()) {
                    case CHINESE -> "最接近的文章：" + String.join("、", names);
                    case ENGLISH -> "Nearest: " + String.join(", ", names);
                });
    }
}
