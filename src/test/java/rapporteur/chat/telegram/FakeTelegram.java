package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import rapporteur.settings.Secret;

/// Telegram as a bot sees it, on a free port of this machine. People say and press things; calls are noted, carried out
/// in memory, and go wrong as a test asks for.
///
/// What the real server would refuse is refused here, too, and fails the test at its end.
final class FakeTelegram implements AfterEachCallback {
    static final Secret TOKEN = new Secret("4242:a-token-that-nobody-may-see");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /// A call of the bot's.
    ///
    /// @param method as it is documented
    /// @param json   what was said
    /// @param at     when it came, as [System#nanoTime] tells
    record Call(String method, JsonNode json, long at) {
        long chat() {
            return json.path("chat_id").asLong();
        }
    }

    /// A call and what goes wrong with it, if anything.
    private record Incident(Call call, Optional<Fault> fault) {}

    private record Rule(String method, Optional<Long> chat, boolean isForOnce, Fault fault) {
        boolean fits(Call call) {
            return method.equals(call.method())
                    && chat.map(each -> each == call.chat()).orElse(true);
        }
    }

    private final HttpServer server;
    private final WaitingUpdates updates = new WaitingUpdates();
    private final List<Call> calls = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Integer, Shown> messages = new TreeMap<>();
    private final List<String> objections = new ArrayList<>();
    private int lastMessage = 100;
    private boolean hasWebhook;

    FakeTelegram() {
        // Else each answer waits 40 ms for the acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// Returns how Telegram describes the bot.
    static ObjectNode bot() {
        return JSON.createObjectNode()
                .put("id", 4242)
                .put("is_bot", true)
                .put("first_name", "Rapporteur")
                .put("username", "rapporteur_bot");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        updates.close();
        server.stop(0);
        assertThat(objections).as("what the real server would have refused").isEmpty();
    }

    // ---- what people do

    /// Says something in a chat.
    ///
    /// @return the number of the message
    int say(long chat, String words) {
        return post(Post.in(chat).text(words));
    }

    /// Posts a message.
    ///
    /// @return its number
    int post(Post post) {
        var number = nextMessage();
        updates.add("message", post.numbered(number));
        return number;
    }

    /// Presses a button below a message.
    void press(long person, Shown message, String data) {
        var shown = JSON.createObjectNode()
                .put("message_id", message.number())
                .put("date", 1_718_000_000)
                .put("text", message.text());
        shown.set("chat", Post.chat(message.chat()));
        shown.set("from", bot());
        if (message.topic() != 0) {
            shown.put("message_thread_id", message.topic()).put("is_topic_message", true);
        }
        var press = JSON.createObjectNode()
                .put("id", "press-" + nextMessage())
                .put("chat_instance", "1")
                .put("data", data);
        press.set("from", Post.person(person));
        press.set("message", shown);
        updates.add("callback_query", press);
    }

    /// Throws the bot out of a chat.
    void throwOut(long chat) {
        var change = JSON.createObjectNode().put("date", 1_718_000_000);
        change.set("chat", Post.chat(chat));
        change.set("from", Post.person(1_001));
        change.set("old_chat_member", member("member"));
        change.set("new_chat_member", member("kicked").put("until_date", 0));
        updates.add("my_chat_member", change);
    }

    private static ObjectNode member(String status) {
        return JSON.createObjectNode().put("status", status).set("user", bot());
    }

    /// Deletes a message.
    synchronized void delete(Shown message) {
        messages.remove(message.number());
    }

    /// Returns the updates that wait, to do with them what only a server can.
    WaitingUpdates updates() {
        return updates;
    }

    private synchronized int nextMessage() {
        return ++lastMessage;
    }

    // ---- what goes wrong

    /// Has the next call of a method go wrong.
    synchronized void once(String method, Fault fault) {
        rules.add(new Rule(method, Optional.empty(), true, fault));
    }

    /// Has the next call of a method for a chat go wrong.
    synchronized void once(String method, long chat, Fault fault) {
        rules.add(new Rule(method, Optional.of(chat), true, fault));
    }

    /// Has all calls of a method go wrong from now on.
    synchronized void always(String method, Fault fault) {
        rules.add(new Rule(method, Optional.empty(), false, fault));
    }

    /// Has all calls go right again.
    synchronized void heal() {
        rules.clear();
    }

    /// Has Telegram call an address by itself, until the bot takes that back.
    synchronized void setWebhook() {
        hasWebhook = true;
    }

    private Optional<Fault> fault(Call call) {
        var rule = rules.stream().filter(each -> each.fits(call)).findFirst();
        rule.filter(Rule::isForOnce).ifPresent(rules::remove);
        return rule.map(Rule::fault);
    }

    // ---- what is seen

    /// Returns the messages of the bot's that stand in a chat, in order.
    synchronized List<Shown> shown(long chat) {
        return messages.values().stream()
                .filter(message -> message.chat() == chat)
                .toList();
    }

    /// Waits until so many messages of the bot's stand in a chat.
    List<Shown> awaitShown(long chat, int count) {
        await(count + " messages in " + chat, () -> shown(chat).size() >= count);
        return shown(chat);
    }

    /// Waits for the first message of the bot's in a chat.
    Shown awaitReply(long chat) {
        return awaitShown(chat, 1).getFirst();
    }

    /// Returns the calls of a method so far, in order.
    synchronized List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /// Returns the calls of a method for a chat so far, in order.
    List<Call> calls(String method, long chat) {
        return calls(method).stream().filter(call -> call.chat() == chat).toList();
    }

    /// Waits until a method was called so often.
    List<Call> awaitCalls(String method, int count) {
        await(count + " calls of " + method, () -> calls(method).size() >= count);
        return calls(method);
    }

    /// Waits until something is so, however long a busy machine takes.
    synchronized void await(String what, BooleanSupplier isSo) {
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain for " + what + "; calls were " + calls);
            }
            try {
                // Not all that is waited for makes itself known.
                wait(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting for " + what, e);
            }
        }
    }

    /// Waits a moment for what should not happen, so that it can.
    synchronized void lookOutFor(BooleanSupplier mishap) {
        var deadline = System.nanoTime() + A_MOMENT.toNanos();
        while (!mishap.getAsBoolean() && System.nanoTime() < deadline) {
            try {
                wait(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    // ---- HTTP

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var incident = noted(exchange);
            var call = incident.call();
            var answer = incident.fault()
                    .map(fault -> fault.instead(() -> carriedOut(call)))
                    .orElseGet(() -> carriedOut(call));
            // Closing without an answer ends the connection.
            if (answer.status() != 0) {
                var body = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private synchronized Incident noted(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var name = path.substring(path.lastIndexOf('/') + 1);
        var method = ServerRules.METHODS.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .filter(known -> path.startsWith("/bot" + TOKEN.value() + "/"))
                .orElse(path);
        var body = exchange.getRequestBody().readAllBytes();
        var json = method.equals("sendPhoto")
                ? Multipart.fields(new String(body, StandardCharsets.UTF_8))
                : JSON.readTree(body);
        var call = new Call(method, json, System.nanoTime());
        calls.add(call);
        notifyAll();
        return new Incident(call, fault(call));
    }

    private Fault.Answer carriedOut(Call call) {
        var objection = ServerRules.objection(call.method(), call.json());
        if (objection.isPresent()) {
            object(call + ": " + objection.get());
            return refused(400, "Bad Request: " + objection.get());
        }
        return switch (call.method()) {
            case "getMe" -> done(bot());
            case "getUpdates" -> updates(call.json());
            case "sendMessage", "sendPhoto" -> send(call.json());
            case "editMessageText" -> edit(call.json());
            case "deleteWebhook" -> withoutWebhook();
            case "sendChatAction", "answerCallbackQuery", "setMyCommands" ->
                done(JSON.getNodeFactory().booleanNode(true));
            default -> {
                object("unknown method or token: " + call.method());
                yield refused(404, "Not Found");
            }
        };
    }

    private synchronized void object(String objection) {
        objections.add(objection);
    }

    private Fault.Answer updates(JsonNode call) {
        if (hasWebhook()) {
            return refused(409, "Conflict: can't use getUpdates method while webhook is active");
        }
        try {
            var waiting = updates.poll(
                    call.path("offset").asLong(), call.path("limit").asInt());
            return waiting.map(found -> done(JSON.valueToTree(found)))
                    .orElseGet(() -> refused(409, "Conflict: terminated by other getUpdates request"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Fault.Answer.NONE;
        }
    }

    private synchronized boolean hasWebhook() {
        return hasWebhook;
    }

    private synchronized Fault.Answer withoutWebhook() {
        hasWebhook = false;
        return done(JSON.getNodeFactory().booleanNode(true));
    }

    private synchronized Fault.Answer send(JsonNode call) {
        var shown = Shown.sent(nextMessage(), call);
        messages.put(shown.number(), shown);
        notifyAll();
        return done(message(shown));
    }

    private synchronized Fault.Answer edit(JsonNode call) {
        var before = messages.get(call.path("message_id").asInt());
        if (before == null) {
            return refused(400, "Bad Request: message to edit not found");
        }
        var after = before.edited(call);
        if (after.html().equals(before.html()) && after.text().equals(before.text())) {
            return refused(400, "Bad Request: message is not modified");
        }
        messages.put(after.number(), after);
        notifyAll();
        return done(message(after));
    }

    private static ObjectNode message(Shown shown) {
        var message = JSON.createObjectNode()
                .put("message_id", shown.number())
                .put("date", 1_718_000_000)
                .put("text", shown.text());
        message.set("chat", Post.chat(shown.chat()));
        message.set("from", bot());
        return message;
    }

    private static Fault.Answer done(JsonNode result) {
        return new Fault.Answer(
                200,
                JSON.createObjectNode().put("ok", true).set("result", result).toString());
    }

    private static Fault.Answer refused(int code, String description) {
        return Fault.refused(code, description).instead(() -> Fault.Answer.NONE);
    }
}
