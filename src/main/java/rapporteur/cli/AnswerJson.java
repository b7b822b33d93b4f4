package rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Coverage;
import rapporteur.answer.Item;
import rapporteur.answer.Line;
import rapporteur.answer.Numbered;
import rapporteur.answer.Statement;
import rapporteur.article.Article;
import rapporteur.article.Layout;
import rapporteur.meeting.Voice;
import rapporteur.report.Sheet;
import rapporteur.report.Summary;

/// An answer in the JSON of the contract.
final class AnswerJson {
    private AnswerJson() {}

    /// @param id as it came in; null outside a batch
    static ObjectNode of(JsonNode id, String question, Answer answer, double elapsedMs) {
        var numbered = new Numbered(answer.lines());
        var object = Json.object();
        object.set("id", id);
        object.put("question", question);
        object.put("language", answer.language().code());
        object.put("outcome", answer.outcome().token());
        object.put("text", numbered.text());
        object.put("plain", numbered.plain());
        var cited = answer.cited();
        object.set("short", Json.orNull(cited.flatMap(Answer.Cited::answer).map(Json::excerpt)));
        object.set("statements", Json.array(answer.statements(), each -> statement(each, numbered)));
        object.set("citations", citations(numbered));
        object.set("coverage", Json.orNull(cited.flatMap(Answer.Cited::coverage).map(AnswerJson::coverage)));
        object.set("items", Json.array(answer.items(), item -> item(item, numbered)));
        object.set(
                "conflicts",
                Json.array(
                        cited.map(Answer.Cited::conflicts).orElse(List.of()),
                        conflict -> Json.object()
                                .put("field", conflict.field())
                                .set("values", Json.array(conflict.values(), Json::excerpt))));
        object.set("nearest", Json.array(answer.closest(), AnswerJson::nearest));
        object.put("answerer", answer.answerer());
        object.put("confidence", Math.round(answer.confidence() * 1000) / 1000.0);
        object.putNull("answer");
        // Beyond the contract, and only where a model was to write the answer and did not.
        cited.flatMap(Answer.Cited::noModel).ifPresent(reason -> object.put("no_model", reason));
        object.put("elapsed_ms", elapsedMs);
        return object;
    }

    /// A summary: an answer with its sections.
    static ObjectNode of(JsonNode id, String asked, Summary summary, double elapsedMs) {
        var answer = summary.answer();
        var object = of(id, asked, answer, elapsedMs);
        var numbered = new Numbered(answer.lines());
        object.put(
                "meeting",
                summary.meeting().map(meeting -> meeting.id().toString()).orElse(null));
        object.set("sections", Json.array(summary.sections(), section -> {
            var node = Json.object();
            node.put("heading", section.heading());
            node.set("statements", Json.array(section.statements(), each -> statement(each, numbered)));
            return node;
        }));
        return object;
    }

    /// A longer form: its sections, each line with its citations; lines without any hold counts, names and dates.
    static ObjectNode of(Sheet sheet) {
        var numbered = new Numbered(sheet.lines());
        var object = Json.object();
        object.put("language", sheet.language().code());
        object.put("title", sheet.title());
        object.put("text", numbered.text());
        object.put("plain", numbered.plain());
        object.set("sections", Json.array(sheet.sections(), section -> {
            var node = Json.object();
            node.put("heading", section.heading());
            node.set("lines", Json.array(section.lines(), line -> line(line, numbered)));
            return node;
        }));
        object.set("citations", citations(numbered));
        return object;
    }

    private static ObjectNode line(Line line, Numbered numbered) {
        return switch (line) {
            case Line.Frame frame -> {
                var node = Json.object().put("text", Numbered.words(frame.text()));
                node.set("citations", Json.MAPPER.createArrayNode());
                yield node;
            }
            case Line.Said said -> statement(said.statement(), numbered);
            case Line.Listed listed ->
                statement(listed.item().statement(), numbered)
                        .put("meeting", listed.item().meeting().toString());
        };
    }

    /// One statement of a cell, in the numbering of the whole.
    static ObjectNode statement(Statement statement, Numbered numbered) {
        var object = Json.object();
        object.put("text", Numbered.words(statement));
        object.set("citations", numbers(statement, numbered));
        object.set("voice", voice(statement.voice()));
        return object;
    }

    private static ArrayNode numbers(Statement statement, Numbered numbered) {
        return Json.array(
                numbered.numbers(statement),
                number -> Json.MAPPER.getNodeFactory().numberNode(number));
    }

    static ObjectNode voice(Voice voice) {
        var object = Json.object();
        object.put("kind", voice.kind().name().toLowerCase(Locale.ROOT));
        object.put("speaker", voice.speaker().orElse(null));
        return object;
    }

    private static ArrayNode citations(Numbered numbered) {
        return citations(numbered.citations());
    }

    static ArrayNode citations(List<Citation> citations) {
        var array = Json.MAPPER.createArrayNode();
        for (var i = 0; i < citations.size(); i++) {
            array.add(citation(i + 1, citations.get(i)));
        }
        return array;
    }

    private static ObjectNode citation(int number, Citation citation) {
        var article = citation.article();
        var object = Json.words(article.id(), Optional.of(citation.span()), citation.quote());
        object.put("number", number);
        object.put("origin", article.origin().name());
        object.put("meeting", citation.meeting().map(Object::toString).orElse(null));
        object.put("title", citation.title().orElse(null));
        object.put("publisher", citation.publisher().orElse(null));
        object.put("published", citation.published().orElse(null));
        object.put("url", article.metadata().url());
        return object;
    }

    private static ObjectNode coverage(Coverage coverage) {
        return Json.object()
                .put("matched", coverage.matched())
                .put("of", coverage.of())
                .put("unstated", coverage.unstated())
                .put("possible", coverage.possible());
    }

    private static ObjectNode item(Item item, Numbered numbered) {
        var object = Json.object();
        object.put("meeting", item.meeting().toString());
        object.set("citations", numbers(item.statement(), numbered));
        return object;
    }

    private static ObjectNode nearest(Article article) {
        var object = Json.object();
        object.put("article", article.id().value());
        object.put("origin", article.origin().name());
        object.put("title", Layout.titleOf(article).orElse(null));
        return object;
    }
}
