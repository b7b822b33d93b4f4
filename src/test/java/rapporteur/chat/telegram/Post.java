package rapporteur.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/// A message that somebody posts, as Telegram tells a bot of it.
final class Post {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARKED = Pattern.compile("(?<!\\S)(?:@\\w+|/\\w+(?:@\\w+)?)");

    private final ObjectNode message = JSON.createObjectNode();

    private Post(long chat) {
        message.put("date", 1_718_000_000);
        message.set("chat", chat(chat));
        by(chat > 0 ? chat : 1_001);
    }

    /// In a private chat, whose number is that of the person, or in a group, whose number is negative.
    static Post in(long chat) {
        return new Post(chat);
    }

    /// Returns how Telegram describes a chat.
    static ObjectNode chat(long id) {
        var chat = JSON.createObjectNode().put("id", id);
        return id > 0
                ? chat.put("type", "private").put("first_name", "Anna")
                : chat.put("type", "supergroup").put("title", "Meetings");
    }

    /// Returns how Telegram describes somebody.
    static ObjectNode person(long id) {
        return JSON.createObjectNode().put("id", id).put("is_bot", false).put("first_name", "Anna");
    }

    Post by(long person) {
        message.set("from", person(person));
        return this;
    }

    Post in(String language) {
        ((ObjectNode) message.get("from")).put("language_code", language);
        return this;
    }

    Post text(String words) {
        message.put("text", words);
        message.set("entities", entities(words));
        return this;
    }

    Post caption(String words) {
        message.put("caption", words);
        message.set("caption_entities", entities(words));
        return this;
    }

    private static ArrayNode entities(String words) {
        var entities = JSON.createArrayNode();
        MARKED.matcher(words)
                .results()
                .forEach(found -> entities.addObject()
                        .put("type", found.group().startsWith("@") ? "mention" : "bot_command")
                        .put("offset", found.start())
                        .put("length", found.end() - found.start()));
        return entities;
    }

    Post topic(int topic) {
        message.put("message_thread_id", topic).put("is_topic_message", true);
        return this;
    }

    Post replyingTo(Shown shown) {
        var replied = JSON.createObjectNode()
                .put("message_id", shown.number())
                .put("date", 1_718_000_000)
                .put("text", shown.text());
        replied.set("chat", chat(shown.chat()));
        replied.set("from", FakeTelegram.bot());
        message.set("reply_to_message", replied);
        return this;
    }

    /// Adds whatever else a message may hold.
    Post with(String field, String json) {
        try {
            message.set(field, JSON.readTree(json));
            return this;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /// Returns the message with its number.
    ObjectNode numbered(int number) {
        return message.deepCopy().put("message_id", number);
    }
}
