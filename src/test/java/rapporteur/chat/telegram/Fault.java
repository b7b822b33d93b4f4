package rapporteur.chat.telegram;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Something that goes wrong with a call.
@FunctionalInterface
interface Fault {
    /// An answer of HTTP.
    ///
    /// @param status of HTTP; 0 for a connection that ends without a word
    /// @param body   of the answer
    record Answer(int status, String body) {
        static final Answer NONE = new Answer(0, "");
    }

    /// Returns what is answered instead.
    ///
    /// @param carriedOut does what was called for and returns what would be answered
    Answer instead(Supplier<Answer> carriedOut);

    /// The call is refused.
    static Fault refused(int code, String description) {
        return refused(code, description, "");
    }

    private static Fault refused(int code, String description, String parameters) {
        var body = "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\""
                + (parameters.isEmpty() ? "" : ",\"parameters\":{" + parameters + "}") + "}";
        return carriedOut -> new Answer(code, body);
    }

    /// The bot is to be quiet for a while.
    static Fault tooFast(int seconds) {
        return refused(429, "Too Many Requests: retry after " + seconds, "\"retry_after\":" + seconds);
    }

    /// The group has another number now.
    static Fault moved(long chat) {
        return refused(
                400, "Bad Request: group chat was upgraded to a supergroup chat", "\"migrate_to_chat_id\":" + chat);
    }

    /// The token is not taken.
    static Fault unauthorized() {
        return refused(401, "Unauthorized");
    }

    /// The bot was blocked.
    static Fault forbidden() {
        return refused(403, "Forbidden: bot was blocked by the user");
    }

    /// Another program polls.
    static Fault conflict() {
        return refused(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
    }

    /// A machine in between has something else to say.
    static Fault badGateway() {
        return carriedOut -> new Answer(502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
    }

    /// What is answered is this and nothing else.
    static Fault saying(String body) {
        return carriedOut -> new Answer(200, body);
    }

    /// The connection ends before anything happened.
    static Fault droppedBefore() {
        return carriedOut -> Answer.NONE;
    }

    /// Everything happens, and then the connection ends.
    static Fault droppedAfter() {
        return carriedOut -> {
            var lost = carriedOut.get();
            return new Answer(0, lost.body());
        };
    }

    /// Nothing happens for a while.
    static Fault held(CountDownLatch until) {
        return carriedOut -> {
            await(until);
            return carriedOut.get();
        };
    }

    /// Everything happens, and then nothing is said for a while.
    static Fault heldAfter(CountDownLatch until) {
        return carriedOut -> {
            var answer = carriedOut.get();
            await(until);
            return answer;
        };
    }

    private static void await(CountDownLatch until) {
        try {
            if (!until.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("held for a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
