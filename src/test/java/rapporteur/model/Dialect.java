package rapporteur.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import rapporteur.settings.Provider;

/// How each provider streams an answer: what stands before it, around each piece, and behind it. And where in a
/// request the schema of the answer stands.
enum Dialect {
    OPENAI("/v1", "/response_format/json_schema/schema", "", """
            data: {"choices":[{"index":0,"delta":{"content":%s}}]}

            """, """
            data: {"choices":[{"index":0,"delta":{},"finish_reason":"%s"}]}

            data: {"choices":[],"usage":{"prompt_tokens":900,"completion_tokens":100,"total_tokens":1000}}

            data: [DONE]

            """, "stop", "length", "content_filter"),
    OLLAMA("", "/format", "", """
            {"model":"x","message":{"role":"assistant","content":%s},"done":false}
            """, """
            {"model":"x","message":{"role":"assistant","content":""},"done":true,"done_reason":"%s",\
            "prompt_eval_count":900,"eval_count":100}
            """, "stop", "length", "load"),
    ANTHROPIC("/v1", "/output_config/format/schema", """
            event: message_start
            data: {"type":"message_start","message":{"id":"m","type":"message","role":"assistant","content":[],\
            "model":"x","usage":{"input_tokens":900,"output_tokens":1}}}

            event: content_block_start
            data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

            """, """
            event: content_block_delta
            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":%s}}

            """, """
            event: content_block_stop
            data: {"type":"content_block_stop","index":0}

            event: message_delta
            data: {"type":"message_delta","delta":{"stop_reason":"%s"},"usage":{"output_tokens":100}}

            event: message_stop
            data: {"type":"message_stop"}

            """, "end_turn", "max_tokens", "refusal"),
    GEMINI("/v1beta", "/generationConfig/responseSchema", "", """
            data: {"candidates":[{"content":{"role":"model","parts":[{"text":%s}]},"index":0}]}

            """, """
            data: {"candidates":[{"content":{"role":"model","parts":[{"text":""}]},"finishReason":"%s","index":0}],\
            "usageMetadata":{"promptTokenCount":900,"candidatesTokenCount":100,"totalTokenCount":1000}}

            """, "STOP", "MAX_TOKENS", "SAFETY"),
    MISTRAL("/v1", OPENAI.schema, "", OPENAI.piece, """
            data: {"id":"c","model":"x","choices":[{"index":0,"delta":{"content":""},"finish_reason":"%s"}],\
            "usage":{"prompt_tokens":900,"completion_tokens":100,"total_tokens":1000}}

            data: [DONE]

            """, "stop", "length", "error");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String schema;
    private final String opening;
    private final String piece;
    private final String ending;
    private final String stop;
    private final String length;
    private final String filter;

    Dialect(
            String base,
            String schema,
            String opening,
            String piece,
            String ending,
            String stop,
            String length,
            String filter) {
        this.base = base;
        this.schema = schema;
        this.opening = opening;
        this.piece = piece;
        this.ending = ending;
        this.stop = stop;
        this.length = length;
        this.filter = filter;
    }

    static Dialect of(Provider provider) {
        return switch (provider) {
            case NONE -> throw new IllegalArgumentException("nobody speaks");
            case OLLAMA -> OLLAMA;
            case OPENAI -> OPENAI;
            case ANTHROPIC -> ANTHROPIC;
            case GEMINI -> GEMINI;
            case MISTRAL -> MISTRAL;
        };
    }

    /// Returns the path that stands in the setting `model.base-url`.
    String base() {
        return base;
    }

    String opening() {
        return opening;
    }

    String piece(String text) {
        return piece.replace("%s", quoted(text));
    }

    /// @param reason `stop`, `length` or `filter`
    String ending(String reason) {
        return ending.replace(
                "%s",
                switch (reason) {
                    case "length" -> length;
                    case "filter" -> filter;
                    default -> stop;
                });
    }

    String contentType() {
        return this == OLLAMA ? "application/x-ndjson" : "text/event-stream";
    }

    /// Returns the schema that a request asks the answer to keep to; missing where it asks for none.
    JsonNode schema(JsonNode request) {
        return request.at(schema);
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }
}
