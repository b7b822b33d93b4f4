package rapporteur.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import rapporteur.chat.Columns;
import rapporteur.language.Language;
import rapporteur.search.Explanation;
import rapporteur.search.IndexField;

/// How a hit was found, for people and for programs.
final class ExplainedHits {
    private ExplainedHits() {}

    /// Returns lines to stand below the hit: where its own language ranked it, then what matched, the most first.
    static String text(Explanation how) {
        var lines = new StringBuilder();
        if (how.place() > 0) {
            lines.append(String.format(
                    Locale.ROOT,
                    "    %s ranking, place %d: %.2f%s%n",
                    how.language() == Language.CHINESE ? "Chinese" : "English",
                    how.place(),
                    byWords(how),
                    how.factor() == 1
                            ? ""
                            : String.format(Locale.ROOT, " × %.2f beside the other language", how.factor())));
        }
        if (how.day() > 0) {
            lines.append(String.format(Locale.ROOT, "    states a day: %.2f%n", how.day()));
        }
        if (how.near() > 0) {
            lines.append(String.format(
                    Locale.ROOT,
                    "    near in meaning: %.2f, %.0f %% of the score%n",
                    how.near(),
                    100 * how.near() / how.hit().score()));
        }
        for (var part : how.parts()) {
            lines.append("    ")
                    .append(Columns.wrapped(line(part), 80, "           "))
                    .append('\n');
        }
        return lines.toString();
    }

    private static double byWords(Explanation how) {
        return (how.hit().score() - how.near() - how.day()) / how.factor();
    }

    private static String line(Explanation.Part part) {
        var field = part.clause().field();
        return String.format(
                Locale.ROOT,
                "  %.2f %s%s: %s%s, %s, weight %.1f × idf %.2f",
                part.score(),
                part.ofArticle() ? "whole article, " : "",
                name(field),
                String.join(", ", part.found()),
                part.found().contains(part.words()) ? "" : " (for “" + part.words() + "”)",
                part.times() == 1 ? "once" : part.times() + " times",
                part.clause().weight(),
                part.idf());
    }

    private static String name(IndexField field) {
        return switch (field) {
            case WORD -> "word";
            case BIGRAM -> "pair of characters";
            case PAIR -> "pair of words";
            case TITLE_WORD -> "word of the headline";
            case TITLE_BIGRAM -> "pair of characters of the headline";
            case MEANING -> "meaning";
            case TITLE_MEANING -> "meaning in the headline";
            case READING -> "reading of a name";
            case SOUND -> "sound of a name";
        };
    }

    /// Returns the same as an object.
    static ObjectNode json(Explanation how) {
        var object = Json.object();
        object.put("ranking", how.language().code());
        object.put("place", how.place());
        object.put("score", byWords(how));
        object.put("factor", how.factor());
        if (how.day() > 0) {
            object.put("day", how.day());
        }
        object.put("near", how.near());
        object.set("parts", Json.array(how.parts(), ExplainedHits::json));
        return object;
    }

    private static ObjectNode json(Explanation.Part part) {
        var object = Json.object();
        object.put("score", part.score());
        object.put("of", part.ofArticle() ? "article" : "passage");
        object.put("field", part.clause().field().name().toLowerCase(Locale.ROOT));
        object.put("words", part.words());
        object.set("terms", Json.strings(part.found()));
        object.put("times", part.times());
        object.put("weight", part.clause().weight());
        return object.put("idf", part.idf());
    }
}
