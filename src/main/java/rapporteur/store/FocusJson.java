package rapporteur.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import rapporteur.article.ArticleId;
import rapporteur.meeting.MeetingId;
import rapporteur.question.Focus;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// What a conversation is about, as it is kept.
final class FocusJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FocusJson() {}

    static String of(Focus focus) {
        var object = JSON.createObjectNode();
        var meetings = object.putArray("meetings");
        focus.meetings().forEach(meeting -> meetings.add(meeting.number()));
        var articles = object.putArray("articles");
        focus.articles().forEach(article -> articles.add(article.value()));
        var people = object.putArray("people");
        focus.people()
                .forEach(person -> people.addObject().put("name", person.name()).put("key", person.key()));
        object.put("kind", focus.kind().name());
        object.put("question", focus.question());
        object.put("base", focus.base());
        return object.toString();
    }

    /// Returns nothing where another version kept something else: a conversation then begins anew.
    static Optional<Focus> read(String json) {
        try {
            var node = JSON.readTree(json);
            return Optional.of(new Focus(
                    list(node.path("meetings"), each -> new MeetingId(each.intValue())),
                    list(node.path("articles"), each -> new ArticleId(each.asText())),
                    list(
                            node.path("people"),
                            each -> new Question.Named(
                                    each.path("name").asText(), each.path("key").asText())),
                    QuestionKind.valueOf(node.path("kind").asText()),
                    node.path("question").asText(),
                    node.path("base").asText(node.path("question").asText())));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        return StreamSupport.stream(array.spliterator(), false).map(element).toList();
    }
}
