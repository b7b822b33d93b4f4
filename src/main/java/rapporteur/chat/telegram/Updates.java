package rapporteur.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import rapporteur.article.Article;
import rapporteur.chat.Inbox.Received;

/// Telegram's answer to `getUpdates`, taken apart: each update by itself, as text, so that one that nobody can read
/// spoils no other.
///
/// @param received the updates, in order; their numbers are not set
/// @param next     the offset that confirms all of them; nothing where there is none to confirm
record Updates(List<Received> received, OptionalLong next) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Longer ids tell no two updates apart that shorter ones do not.
    private static final int FINGERPRINT = 16;

    Updates {
        received = List.copyOf(received);
    }

    /// Telegram refuses.
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        private final int code;
        private final String description;
        private final int retryAfter;

        RefusedException(int code, String description, int retryAfter) {
            super("[" + code + "] " + description);
            this.code = code;
            this.description = description;
            this.retryAfter = retryAfter;
        }

        int code() {
            return code;
        }

        String description() {
            return description;
        }

        /// Returns the seconds to wait; 0 where nothing is said.
        int retryAfter() {
            return retryAfter;
        }
    }

    /// Takes an answer apart.
    ///
    /// @throws RefusedException if it says that the call was refused
    /// @throws IOException      if it is not an answer of Telegram's
    static Updates read(byte[] body) throws IOException {
        var answer = tree(body);
        if (!answer.path("ok").asBoolean() && answer.has("error_code")) {
            throw new RefusedException(
                    answer.path("error_code").asInt(),
                    answer.path("description").asText(""),
                    answer.path("parameters").path("retry_after").asInt(0));
        }
        var result = answer.path("result");
        if (!answer.path("ok").asBoolean() || !result.isArray()) {
            throw new IOException("an answer without updates");
        }
        var received = new ArrayList<Received>();
        var highest = OptionalLong.empty();
        for (var update : result) {
            if (update.path("update_id").canConvertToLong()
                    && update.path("update_id").isIntegralNumber()) {
                var id = update.get("update_id").longValue();
                highest = OptionalLong.of(Math.max(id, highest.orElse(Long.MIN_VALUE)));
                received.add(new Received(0, Long.toString(id), fingerprint(update), update.toString()));
            }
        }
        if (received.isEmpty() && !result.isEmpty()) {
            throw new IOException("updates without numbers");
        }
        return new Updates(received, highest.isPresent() ? OptionalLong.of(highest.getAsLong() + 1) : highest);
    }

    private static JsonNode tree(byte[] body) throws IOException {
        try {
            var tree = JSON.readTree(body);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            // told below; its message could hold what somebody wrote
        }
        throw new IOException("an answer that is no JSON object");
    }

    /// What an update is of, without what it says: after a quiet week Telegram begins to count at random, so that an id
    /// may come a second time with another message. A name, not a digest of words.
    private static String fingerprint(JsonNode update) {
        var parts = new ArrayList<String>();
        for (var field : update.properties()) {
            if (!field.getKey().equals("update_id")) {
                parts.add(field.getKey());
                parts.add(place(field.getValue()));
            }
        }
        return Article.checksum(String.join(" ", parts)).substring(0, FINGERPRINT);
    }

    private static String place(JsonNode object) {
        return Optional.of(object.path("id"))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .orElseGet(() -> object.path("chat").path("id").asText("") + ":"
                        + object.path("message_id").asText("") + ":"
                        + object.path("date").asText(""));
    }
}
