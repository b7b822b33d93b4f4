package rapporteur.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import rapporteur.chat.Chat;
import rapporteur.chat.Message;
import rapporteur.chat.Message.Content;
import rapporteur.chat.Message.Kind;
import rapporteur.chat.Message.Sender;
import rapporteur.language.Language;

/// Update → what it says. In groups only what is meant for the bot counts: a mention of it, a reply to it, a command
/// with its name.
final class UpdateReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PRIVATE = "private";

    private final TelegramApi.Me me;

    UpdateReader(TelegramApi.Me me) {
        this.me = me;
    }

    /// @throws IllegalArgumentException if it cannot be read
    Incoming read(String body) {
        Update update;
        try {
            update = JSON.readValue(body, Update.class);
        } catch (JsonProcessingException e) {
            // Its message would repeat what somebody wrote.
            throw new IllegalArgumentException(e.getClass().getSimpleName());
        }
        if (update.getMessage() != null) {
            return message(update.getMessage());
        }
        if (update.getCallbackQuery() != null) {
            return press(update.getCallbackQuery());
        }
        return update.getMyChatMember() != null ? membership(update.getMyChatMember()) : new Incoming.Nothing();
    }

    private Incoming message(org.telegram.telegrambots.meta.api.objects.message.Message message) {
        if (message.getMigrateToChatId() != null) {
            return new Incoming.Moved(
                    message.getChatId().toString(), message.getMigrateToChatId().toString());
        }
        var from = message.getFrom();
        if (message.getChat() == null || from == null || from.getIsBot() || isService(message)) {
            return new Incoming.Nothing();
        }
        var isPrivate = PRIVATE.equals(message.getChat().getType());
        var text = Optional.ofNullable(message.getText())
                .or(() -> Optional.ofNullable(message.getCaption()))
                .orElse("");
        var entities = message.getText() == null ? message.getCaptionEntities() : message.getEntities();
        var addressed = addressed(text, entities == null ? List.of() : entities, isPrivate);
        var isMeant = isPrivate || addressed.isPresent() || isReplyToMe(message);
        if (!isMeant) {
            return new Incoming.Nothing();
        }
        return new Incoming.Meant(
                new Message(chat(message), isPrivate, sender(from), content(message, addressed.orElse(text))),
                message.getMessageId(),
                Optional.empty());
    }

    /// Comings and goings, titles, pins and the like: nobody speaks to the bot with them.
    private static boolean isService(org.telegram.telegrambots.meta.api.objects.message.Message message) {
        return message.getNewChatMembers() != null
                        && !message.getNewChatMembers().isEmpty()
                || message.getLeftChatMember() != null
                || message.getNewChatTitle() != null
                || message.getNewChatPhoto() != null
                        && !message.getNewChatPhoto().isEmpty()
                || message.getPinnedMessage() != null
                || message.getMigrateFromChatId() != null
                || Boolean.TRUE.equals(message.getGroupchatCreated())
                || Boolean.TRUE.equals(message.getSuperGroupCreated())
                || message.getForumTopicCreated() != null
                || message.getForumTopicClosed() != null
                || message.getForumTopicReopened() != null
                || message.getForumTopicEdited() != null
                || message.getMessageAutoDeleteTimerChanged() != null
                || message.getWriteAccessAllowed() != null
                || message.getBoostAdded() != null
                || message.getVideoChatStarted() != null
                || message.getVideoChatEnded() != null
                || message.getVideoChatScheduled() != null;
    }

    /// Returns the words without the bot's name, if they name it; in a private chat a command needs no name, and one
    /// with another bot's name is none.
    private Optional<String> addressed(String text, List<MessageEntity> entities, boolean isPrivate) {
        var found = false;
        var without = new StringBuilder(text);
        for (var entity : entities.reversed()) {
            var start = entity.getOffset();
            var end = start + entity.getLength();
            if (start < 0 || end > text.length()) {
                continue;
            }
            var words = text.substring(start, end);
            if (isMyMention(entity, words)) {
                without.delete(start, end);
                found = true;
            } else if (isMyCommand(entity, words, isPrivate)) {
                without.delete(start + commandName(words).length(), end);
                found |= words.contains("@");
            }
        }
        return found ? Optional.of(without.toString().strip()) : Optional.empty();
    }

    private boolean isMyMention(MessageEntity entity, String words) {
        return "mention".equals(entity.getType()) && words.equalsIgnoreCase("@" + me.name())
                || "text_mention".equals(entity.getType())
                        && entity.getUser() != null
                        && Objects.equals(entity.getUser().getId(), me.id());
    }

    private boolean isMyCommand(MessageEntity entity, String words, boolean isPrivate) {
        var at = words.indexOf('@');
        return "bot_command".equals(entity.getType())
                && (at < 0 ? isPrivate : words.substring(at + 1).equalsIgnoreCase(me.name()));
    }

    private static String commandName(String words) {
        var at = words.indexOf('@');
        return at < 0 ? words : words.substring(0, at);
    }

    private boolean isReplyToMe(org.telegram.telegrambots.meta.api.objects.message.Message message) {
        var replied = message.getReplyToMessage();
        return replied != null
                && replied.getFrom() != null
                && Objects.equals(replied.getFrom().getId(), me.id());
    }

    private static Chat chat(org.telegram.telegrambots.meta.api.objects.message.Message message) {
        var topic = Boolean.TRUE.equals(message.getIsTopicMessage()) ? message.getMessageThreadId() : null;
        return new Chat(
                message.getChatId().toString(), Optional.ofNullable(topic).map(Object::toString));
    }

    private static Sender sender(User user) {
        return new Sender(user.getId().toString(), language(user.getLanguageCode()));
    }

    /// Applications in a third language get English.
    private static Optional<Language> language(@Nullable String code) {
        return Optional.ofNullable(code)
                .filter(each -> !each.isBlank())
                .map(each -> each.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.CHINESE : Language.ENGLISH);
    }

    private static Content content(org.telegram.telegrambots.meta.api.objects.message.Message message, String text) {
        var isForwarded = message.getForwardOrigin() != null || message.getForwardDate() != null;
        if (!text.isBlank()) {
            return isForwarded ? new Content.Forwarded(text) : new Content.Words(text);
        }
        return message.getText() != null ? new Content.Words("") : new Content.Other(kind(message));
    }

    private static Kind kind(org.telegram.telegrambots.meta.api.objects.message.Message message) {
        if (message.getSticker() != null || message.getAnimation() != null || message.getDice() != null) {
            return Kind.STICKER;
        }
        if (message.getVoice() != null
                || message.getVideo() != null
                || message.getVideoNote() != null
                || message.getAudio() != null) {
            return Kind.RECORDING;
        }
        if (message.getPhoto() != null && !message.getPhoto().isEmpty()) {
            return Kind.PICTURE;
        }
        return message.getDocument() != null ? Kind.FILE : Kind.SOMETHING;
    }

    private Incoming press(CallbackQuery query) {
        MaybeInaccessibleMessage pressed = query.getMessage();
        if (pressed == null || pressed.getChat() == null || query.getData() == null) {
            return new Incoming.Nothing();
        }
        var isPrivate = PRIVATE.equals(pressed.getChat().getType());
        var topic = pressed instanceof org.telegram.telegrambots.meta.api.objects.message.Message message
                ? chat(message).topic()
                : Optional.<String>empty();
        return new Incoming.Meant(
                new Message(
                        new Chat(pressed.getChatId().toString(), topic),
                        isPrivate,
                        sender(query.getFrom()),
                        new Content.Pressed(query.getData())),
                pressed.getMessageId(),
                Optional.of(query.getId()));
    }

    private static Incoming membership(ChatMemberUpdated change) {
        var status = change.getNewChatMember() == null
                ? ""
                : change.getNewChatMember().getStatus();
        return "kicked".equals(status) || "left".equals(status)
                ? new Incoming.Gone(Chat.of(change.getChat().getId().toString()))
                : new Incoming.Nothing();
    }
}
