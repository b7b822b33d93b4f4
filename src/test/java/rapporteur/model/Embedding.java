package rapporteur.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rapporteur.model.FakeProvider.Behaviour;
import rapporteur.model.FakeProvider.Request;
import rapporteur.search.SampleEmbedder;

/// What providers of embedding models say.
public final class Embedding {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Embedding() {}

    /// Answers as Ollama does, and as OpenAI does where that was asked.
    ///
    /// @param vector of a text
    public static Behaviour with(Function<String, float[]> vector) {
        return reply -> reply.refuse(200, Map.of("Content-Type", "application/json"), body(reply.request(), vector));
    }

    /// The sample model of both languages.
    public static Behaviour sample() {
        return with(text -> SampleEmbedder.vector(text, true).numbers());
    }

    /// Returns the texts that were sent.
    public static List<String> texts(Request request) {
        var texts = new ArrayList<String>();
        var input = request.body().path("input");
        if (input.isTextual()) {
            texts.add(input.textValue());
        }
        input.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static String body(Request request, Function<String, float[]> vector) {
        var body = JSON.createObjectNode()
                .put("model", request.body().path("model").asText());
        var isOllama = request.path().startsWith("/api/");
        var all = body.putArray(isOllama ? "embeddings" : "data");
        for (var text : texts(request)) {
            var numbers = isOllama
                    ? all.addArray()
                    : all.addObject()
                            .put("object", "embedding")
                            .put("index", all.size() - 1)
                            .putArray("embedding");
            for (var number : vector.apply(text)) {
                numbers.add(number);
            }
        }
        return body.toString();
    }
}
