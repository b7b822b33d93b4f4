package rapporteur.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import rapporteur.chat.Chat;
import rapporteur.chat.Reply.Button;
import rapporteur.settings.Secret;

/// Calls to Telegram, each once, and what became of them. For any number of threads.
///
/// OkHttp is told not to repeat a call whose answer was lost, which it would do by itself: the message would be sent
/// twice. It may serve many chats at once: left to itself it makes five calls to one host at a time.
final class TelegramApi implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int AT_ONCE = 256;
    private static final long LONGEST_ANSWER = 4L * 1024 * 1024;

    private final OkHttpClient http;
    private final OkHttpTelegramClient client;

    TelegramApi(URI url, Secret token) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(16, 1, TimeUnit.MINUTES))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(CONNECTING)
                .readTimeout(LONGEST)
                .writeTimeout(LONGEST)
                .callTimeout(LONGEST)
                .addInterceptor(chain -> bounded(chain.proceed(chain.request())))
                .build();
        this.client = new OkHttpTelegramClient(http, token.value(), telegramUrl(url));
    }

    private static TelegramUrl telegramUrl(URI url) {
        var port = url.getPort() > 0 ? url.getPort() : url.getScheme().equals("https") ? 443 : 80;
        return TelegramUrl.builder()
                .schema(url.getScheme())
                .host(url.getHost())
                .port(port)
                .build();
    }

    /// Gives up on an answer that is too long.
    private static Response bounded(Response response) {
        var body = response.body();
        if (body == null) {
            return response;
        }
        var bounded = new ForwardingSource(body.source()) {
            private long left = LONGEST_ANSWER;

            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                var read = super.read(sink, byteCount);
                left -= Math.max(0, read);
                if (left < 0) {
                    throw new IOException("more than " + LONGEST_ANSWER + " bytes");
                }
                return read;
            }
        };
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(bounded), body.contentType(), body.contentLength()))
                .build();
    }

    /// Who the bot is.
    ///
    /// @param id   its number
    /// @param name its user name, without @
    record Me(long id, String name) {}

    /// Asks who the bot is.
    ///
    /// @throws TelegramApiException if Telegram does not say; [#outcome] tells why
    Me me() throws TelegramApiException {
        User user = called(new GetMe());
        return new Me(user.getId(), Objects.requireNonNullElse(user.getUserName(), ""));
    }

    /// Sends a message, or edits one.
    ///
    /// @param repeated whether it may have arrived before: then it shows which message it answers
    Outcome deliver(Chat chat, Outgoing outgoing, boolean repeated) {
        var picture = outgoing.picture();
        if (picture != null) {
            return photographed(chat, Base64.getDecoder().decode(picture), outgoing, repeated);
        }
        return outgoing.edits() == 0
                ? carriedOut(message(chat, outgoing, repeated), Message::getMessageId)
                : carriedOut(edit(chat, outgoing), edited -> outgoing.edits());
    }

    private Outcome photographed(Chat chat, byte[] png, Outgoing outgoing, boolean repeated) {
        var photo = SendPhoto.builder()
                .chatId(chat.id())
                .photo(new InputFile(new ByteArrayInputStream(png), "trace.png"))
                .build();
        chat.topic().ifPresent(topic -> photo.setMessageThreadId(Integer.parseInt(topic)));
        if (outgoing.answers() != 0 && repeated) {
            photo.setReplyParameters(replying(outgoing.answers()));
        }
        try {
            return new Outcome.Done(awaited(client.executeAsync(photo)).getMessageId());
        } catch (TelegramApiException e) {
            return outcome(e);
        }
    }

    private static ReplyParameters replying(int message) {
        return ReplyParameters.builder()
                .messageId(message)
                .allowSendingWithoutReply(true)
                .build();
    }

    private static SendMessage message(Chat chat, Outgoing outgoing, boolean repeated) {
        var message = SendMessage.builder()
                .chatId(chat.id())
                .text(outgoing.html().isEmpty() ? outgoing.text() : outgoing.html())
                .linkPreviewOptions(noPreview())
                .build();
        chat.topic().ifPresent(topic -> message.setMessageThreadId(Integer.parseInt(topic)));
        if (outgoing.html().isEmpty()) {
            message.setEntities(codes(outgoing));
        } else {
            message.setParseMode(ParseMode.HTML);
        }
        if (!outgoing.buttons().isEmpty()) {
            message.setReplyMarkup(keyboard(outgoing.buttons()));
        }
        if (outgoing.answers() != 0 && (outgoing.replies() || repeated)) {
            message.setReplyParameters(replying(outgoing.answers()));
        }
        return message;
    }

    private static EditMessageText edit(Chat chat, Outgoing outgoing) {
        var edit = EditMessageText.builder()
                .chatId(chat.id())
                .messageId(outgoing.edits())
                .text(outgoing.html().isEmpty() ? outgoing.text() : outgoing.html())
                .linkPreviewOptions(noPreview())
                .build();
        if (outgoing.html().isEmpty()) {
            edit.setEntities(codes(outgoing));
        } else {
            edit.setParseMode(ParseMode.HTML);
        }
        if (!outgoing.buttons().isEmpty()) {
            edit.setReplyMarkup(keyboard(outgoing.buttons()));
        }
        return edit;
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static List<MessageEntity> codes(Outgoing outgoing) {
        return outgoing.codes().stream()
                .map(code -> new MessageEntity("code", code[0], code[1]))
                .toList();
    }

    private static InlineKeyboardMarkup keyboard(List<List<Button>> buttons) {
        return new InlineKeyboardMarkup(buttons.stream().map(TelegramApi::row).toList());
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        return new InlineKeyboardRow(buttons.stream()
                .map(button -> InlineKeyboardButton.builder()
                        .text(button.label())
                        .callbackData(button.data())
                        .build())
                .toList());
    }

    /// Shows in a chat that the bot is writing; for five seconds, or until it has written.
    Outcome typing(Chat chat) {
        var action = SendChatAction.builder()
                .chatId(chat.id())
                .action(ActionType.TYPING.toString())
                .build();
        chat.topic().ifPresent(topic -> action.setMessageThreadId(Integer.parseInt(topic)));
        return carriedOut(action, typing -> 0);
    }

    /// Tells somebody's application that a button was heard.
    Outcome heard(String press) {
        return carriedOut(AnswerCallbackQuery.builder().callbackQueryId(press).build(), heard -> 0);
    }

    /// Sets the list of commands that applications in a language show.
    ///
    /// @param language ISO 639-1; empty for all others
    Outcome commands(Map<String, String> commands, String language) {
        var list = commands.entrySet().stream()
                .map(command -> new BotCommand(command.getKey(), command.getValue()))
                .toList();
        var set = SetMyCommands.builder().commands(list).build();
        if (!language.isEmpty()) {
            set.setLanguageCode(language);
        }
        return carriedOut(set, done -> 0);
    }

    /// Takes back the address that Telegram calls by itself, which keeps it from being asked.
    Outcome noWebhook() {
        return carriedOut(DeleteWebhook.builder().dropPendingUpdates(false).build(), done -> 0);
    }

    private <T extends Serializable, M extends BotApiMethod<T>> Outcome carriedOut(M method, ToIntFunction<T> message) {
        try {
            return new Outcome.Done(message.applyAsInt(called(method)));
        } catch (TelegramApiException e) {
            return outcome(e);
        }
    }

    private <T extends Serializable, M extends BotApiMethod<T>> T called(M method) throws TelegramApiException {
        return awaited(client.executeAsync(method));
    }

    private static <T> T awaited(CompletableFuture<T> call) throws TelegramApiException {
        try {
            return call.get(LONGEST.toSeconds() + 5, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TelegramApiException api
                    ? api
                    : new TelegramApiException("call failed", e.getCause());
        } catch (TimeoutException e) {
            throw new TelegramApiException("call timed out", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TelegramApiException("interrupted", e);
        }
    }

    /// Returns what a failed call means.
    static Outcome outcome(TelegramApiException e) {
        if (e instanceof TelegramApiRequestException request
                && request.getErrorCode() != null
                && request.getErrorCode() != 0) {
            return refused(request, Objects.requireNonNullElse(request.getApiResponse(), ""));
        }
        return unanswered(cause(e));
    }

    /// Only the kind of what went wrong: a message could hold the address, and that holds the token.
    private static Outcome unanswered(Throwable cause) {
        return switch (cause) {
            case ConnectException connect -> new Outcome.Unreachable("cannot be connected to");
            case UnknownHostException host -> new Outcome.Unreachable("has no known address");
            case NoRouteToHostException route -> new Outcome.Unreachable("cannot be routed to");
            case SSLHandshakeException certificate -> new Outcome.Unreachable("offers no trusted certificate");
            case JsonProcessingException garbled -> new Outcome.Unknown("an answer that is no JSON");
            default -> new Outcome.Unknown(cause.getClass().getSimpleName());
        };
    }

    private static Throwable cause(Throwable e) {
        var cause = e.getCause();
        return cause == null ? e : cause(cause);
    }

    private static Outcome refused(TelegramApiRequestException e, String description) {
        var parameters = e.getParameters();
        var code = e.getErrorCode();
        return switch (code) {
            case 429 -> new Outcome.TooFast(pause(parameters == null ? null : parameters.getRetryAfter()));
            case 401, 404 -> new Outcome.Unauthorized();
            case 403 -> new Outcome.Gone();
            case 400 ->
                parameters != null && parameters.getMigrateToChatId() != null
                        ? new Outcome.Moved(parameters.getMigrateToChatId().toString())
                        : badRequest(description);
            default -> code >= 500 ? new Outcome.Unknown("HTTP " + code) : new Outcome.Refused(code, description);
        };
    }

    private static Outcome badRequest(String description) {
        var said = description.toLowerCase(Locale.ROOT);
        if (said.contains("message is not modified")) {
            return new Outcome.Done(0);
        }
        return said.contains("chat not found") || said.contains("user is deactivated")
                ? new Outcome.Gone()
                : new Outcome.Refused(400, description);
    }

    private static Duration pause(@Nullable Integer seconds) {
        return Duration.ofSeconds(seconds == null ? 1 : Math.max(1, seconds));
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
