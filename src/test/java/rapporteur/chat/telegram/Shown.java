package rapporteur.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A message of the bot's as it stands in a chat.
///
/// @param number  of the message
/// @param chat    where
/// @param topic   of the chat; 0 for none
/// @param answers number of the message that it is shown as a reply to; 0 for none
/// @param text    what is read
/// @param html    as it was sent; empty for plain text
/// @param buttons what those below it carry, row after row
/// @param edits   how often it was changed
record Shown(int number, long chat, int topic, int answers, String text, String html, List<String> buttons, int edits) {
    /// Returns the message that a call of `sendMessage` makes.
    static Shown sent(int number, JsonNode call) {
        return new Shown(
                number,
                call.path("chat_id").asLong(),
                call.path("message_thread_id").asInt(),
                call.path("reply_parameters").path("message_id").asInt(),
                visible(call),
                html(call),
                buttons(call),
                0);
    }

    /// Returns what a call of `editMessageText` makes of this.
    Shown edited(JsonNode call) {
        return new Shown(number, chat, topic, answers, visible(call), html(call), buttons(call), edits + 1);
    }

    /// Returns what is read of a message to be sent.
    ///
    /// @throws IllegalArgumentException if its HTML is refused
    static String visible(JsonNode call) {
        var text = call.path("text").asText();
        return html(call).isEmpty() ? text : TelegramHtml.of(text).text();
    }

    private static String html(JsonNode call) {
        return call.path("parse_mode").asText().equalsIgnoreCase("HTML")
                ? call.path("text").asText()
                : "";
    }

    private static List<String> buttons(JsonNode call) {
        var buttons = new ArrayList<String>();
        call.path("reply_markup")
                .path("inline_keyboard")
                .forEach(row -> row.forEach(
                        button -> buttons.add(button.path("callback_data").asText())));
        return List.copyOf(buttons);
    }
}
