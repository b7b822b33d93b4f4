package rapporteur.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What Telegram refuses, or would quietly leave out: what it takes a bot should never find out by trying.
final class ServerRules {
    private static final int LONGEST_TEXT = 4_096;
    private static final int MOST_BYTES = 32_768;
    private static final int MOST_ENTITIES = 100;
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_BUTTONS_IN_A_ROW = 8;
    private static final int LONGEST_BUTTON = 64;

    private ServerRules() {}

    /// Returns what is wrong with a call, if anything.
    static Optional<String> objection(String method, JsonNode call) {
        return switch (method) {
            case "sendMessage", "editMessageText" -> toMessage(call);
            case "sendPhoto" -> unless(call.hasNonNull("photo"), "no photo");
            case "setMyCommands" -> toCommands(call.path("commands"));
            case "answerCallbackQuery" -> unless(call.hasNonNull("callback_query_id"), "which query?");
            case "sendChatAction" -> unless(call.path("action").asText().equals("typing"), "wrong action");
            case "getUpdates" -> unless(call.path("timeout").asInt() <= 50, "timeout beyond 50 s");
            default -> Optional.empty();
        };
    }

    private static Optional<String> toMessage(JsonNode call) {
        var raw = call.path("text").asText();
        if (raw.isEmpty()) {
            return Optional.of("message text is empty");
        }
        if (raw.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("text is too long");
        }
        try {
            return toText(Shown.visible(call))
                    .or(() -> toEntities(call))
                    .or(() -> toButtons(call.path("reply_markup").path("inline_keyboard")))
                    .or(() -> unless(
                            call.path("link_preview_options")
                                    .path("is_disabled")
                                    .asBoolean(),
                            "a preview is fetched"));
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> toText(String visible) {
        if (visible.isBlank()) {
            return Optional.of("text must be non-empty");
        }
        return unless(visible.length() <= LONGEST_TEXT, "message is too long");
    }

    private static Optional<String> toEntities(JsonNode call) {
        var html = call.path("parse_mode").asText().equalsIgnoreCase("HTML");
        var entities = call.path("entities");
        for (var entity : entities) {
            var end = entity.path("offset").asInt() + entity.path("length").asInt();
            if (html || end > call.path("text").asText().length()) {
                return Optional.of("entity beside HTML or beyond the text");
            }
        }
        var count = html ? TelegramHtml.of(call.path("text").asText()).counted() : entities.size();
        return unless(count <= MOST_ENTITIES, "more than " + MOST_ENTITIES + " entities");
    }

    private static Optional<String> toButtons(JsonNode rows) {
        var count = 0;
        for (var row : rows) {
            if (row.isEmpty() || row.size() > MOST_BUTTONS_IN_A_ROW) {
                return Optional.of("a row of " + row.size() + " buttons");
            }
            for (var button : row) {
                count++;
                var bytes = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
                if (bytes < 1
                        || bytes > LONGEST_BUTTON
                        || button.path("text").asText().isBlank()) {
                    return Optional.of("BUTTON_DATA_INVALID");
                }
            }
        }
        return unless(count <= MOST_BUTTONS, "reply markup is too long");
    }

    private static Optional<String> toCommands(JsonNode commands) {
        for (var command : commands) {
            var length = command.path("description").asText().length();
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}") || length < 1 || length > 256) {
                return Optional.of("BOT_COMMAND_INVALID");
            }
        }
        return unless(!commands.isEmpty() && commands.size() <= 100, "BOT_COMMANDS_TOO_MUCH");
    }

    private static Optional<String> unless(boolean right, String objection) {
        return right ? Optional.empty() : Optional.of(objection);
    }

    /// The methods that the bot has reason to call, as they are written in the documentation.
    static final List<String> METHODS = List.of(
            "getUpdates",
            "getMe",
            "sendMessage",
            "sendPhoto",
            "editMessageText",
            "sendChatAction",
            "answerCallbackQuery",
            "setMyCommands",
            "deleteWebhook");
}
