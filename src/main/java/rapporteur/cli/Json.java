package rapporteur.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import rapporteur.article.ArticleId;
import rapporteur.article.Excerpt;
import rapporteur.language.Span;

/// The pieces that the JSON of the contract is made of.
final class Json {
    /// Numbers come back as they went in.
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// S of the contract: words of an article and their place; `start` and `end` are null for what was said
    /// beside the text.
    static ObjectNode excerpt(Excerpt excerpt) {
        return words(excerpt.article(), excerpt.span(), excerpt.text());
    }

    static ObjectNode words(ArticleId article, Optional<Span> span, String text) {
        var object = object();
        object.put("article", article.value());
        span.ifPresentOrElse(
                at -> object.put("start", at.start()).put("end", at.end()),
                () -> object.putNull("start").putNull("end"));
        return object.put("text", text);
    }

    static JsonNode orNull(Optional<? extends JsonNode> node) {
        return node.isPresent() ? node.get() : MAPPER.nullNode();
    }

    static <T> ArrayNode array(Iterable<T> elements, Function<T, ? extends JsonNode> node) {
        var array = MAPPER.createArrayNode();
        elements.forEach(element -> array.add(node.apply(element)));
        return array;
    }

    static ArrayNode strings(Iterable<String> elements) {
        var array = MAPPER.createArrayNode();
        elements.forEach(array::add);
        return array;
    }

    /// Returns milliseconds since a reading of [System#nanoTime], to the microsecond.
    static double millisecondsSince(long started) {
        return Math.round((System.nanoTime() - started) / 1e3) / 1e3;
    }
}
