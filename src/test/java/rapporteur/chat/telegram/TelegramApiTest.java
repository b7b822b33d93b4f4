package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import rapporteur.chat.Chat;
import rapporteur.chat.Reply.Button;

class TelegramApiTest {
    private static final Chat ANNA = Chat.of("7");
    private static final Outgoing WORDS = new Outgoing(0, 55, false, "", "It was Liu Qiang.", List.of(), List.of());

    @RegisterExtension
    private final FakeTelegram telegram = new FakeTelegram();

    private TelegramApi api;

    @BeforeEach
    void open() {
        api = new TelegramApi(telegram.url(), FakeTelegram.TOKEN);
    }

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void what_became_of_a_call_is_told(String name, Fault fault, Outcome outcome) {
        telegram.once("sendMessage", fault);

        assertThat(api.deliver(ANNA, WORDS, false)).isEqualTo(outcome);
        assertThat(telegram.calls("sendMessage")).as("each call is made once").hasSize(1);
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("429", Fault.tooFast(9), new Outcome.TooFast(Duration.ofSeconds(9))),
                Arguments.of("401", Fault.unauthorized(), new Outcome.Unauthorized()),
                Arguments.of("404", Fault.refused(404, "Not Found"), new Outcome.Unauthorized()),
                Arguments.of("403", Fault.forbidden(), new Outcome.Gone()),
                Arguments.of("400 chat", Fault.refused(400, "Bad Request: chat not found"), new Outcome.Gone()),
                Arguments.of("400 moved", Fault.moved(-200), new Outcome.Moved("-200")),
                Arguments.of(
                        "400 text",
                        Fault.refused(400, "Bad Request: message is too long"),
                        new Outcome.Refused(400, "Bad Request: message is too long")),
                Arguments.of(
                        "400 same", Fault.refused(400, "Bad Request: message is not modified"), new Outcome.Done(0)),
                Arguments.of("413", Fault.refused(413, "Too Large"), new Outcome.Refused(413, "Too Large")),
                Arguments.of("500", Fault.refused(500, "Internal"), new Outcome.Unknown("HTTP 500")),
                Arguments.of("502", Fault.badGateway(), new Outcome.Unknown("an answer that is no JSON")),
                Arguments.of(
                        "cut off",
                        Fault.saying("{\"ok\":true,\"resu"),
                        new Outcome.Unknown("an answer that is no JSON")),
                Arguments.of("empty", Fault.saying(""), new Outcome.Unknown("an answer that is no JSON")),
                Arguments.of("dropped before", Fault.droppedBefore(), new Outcome.Unknown("EOFException")),
                Arguments.of("dropped after", Fault.droppedAfter(), new Outcome.Unknown("EOFException")),
                Arguments.of(
                        "endless",
                        Fault.saying("{\"ok\":true,\"result\":\"" + "x".repeat(5_000_000) + "\"}"),
                        new Outcome.Unknown("IOException")));
    }

    @Test
    void a_call_whose_answer_is_lost_is_not_made_again_on_another_connection() {
        assertThat(api.deliver(ANNA, WORDS, false)).isInstanceOf(Outcome.Done.class);
        telegram.once("sendMessage", Fault.droppedAfter());

        var outcome = api.deliver(ANNA, WORDS, false);

        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        assertThat(telegram.shown(7)).hasSize(2);
    }

    @Test
    void where_nobody_listens_nothing_has_arrived() {
        try (var lost = new TelegramApi(URI.create("http://127.0.0.1:9"), FakeTelegram.TOKEN)) {
            assertThat(lost.deliver(ANNA, WORDS, false)).isEqualTo(new Outcome.Unreachable("cannot be connected to"));
        }
        try (var lost = new TelegramApi(URI.create("http://nowhere.invalid"), FakeTelegram.TOKEN)) {
            assertThat(lost.deliver(ANNA, WORDS, false)).isEqualTo(new Outcome.Unreachable("has no known address"));
        }
    }

    @Test
    void many_chats_are_served_at_once() {
        var never = new CountDownLatch(1);
        telegram.always("sendChatAction", Fault.held(never));
        for (var chat = 1; chat <= 20; chat++) {
            var each = Chat.of(Integer.toString(chat));
            Thread.startVirtualThread(() -> api.typing(each));
        }
        telegram.awaitCalls("sendChatAction", 20);

        assertThat(api.deliver(ANNA, WORDS, false)).isInstanceOf(Outcome.Done.class);
        never.countDown();
    }

    @Test
    void a_message_shows_what_it_answers_in_groups_and_when_it_is_repeated() {
        var group = new Chat("-100", Optional.of("9"));
        var reply = new Outgoing(0, 55, true, "<b>Liu Qiang</b>", "Liu Qiang", List.of(), buttons());

        api.deliver(ANNA, WORDS, false);
        api.deliver(ANNA, WORDS, true);
        api.deliver(group, reply, false);

        assertThat(telegram.shown(7)).extracting(Shown::answers).containsExactly(0, 55);
        assertThat(telegram.shown(-100)).singleElement().satisfies(shown -> {
            assertThat(shown.topic()).isEqualTo(9);
            assertThat(shown.answers()).isEqualTo(55);
            assertThat(shown.text()).isEqualTo("Liu Qiang");
            assertThat(shown.buttons()).containsExactly("s:1:1");
        });
        assertThat(telegram.calls("sendMessage")
                        .getLast()
                        .json()
                        .path("reply_parameters")
                        .path("allow_sending_without_reply")
                        .asBoolean())
                .as("sent even if the question was deleted")
                .isTrue();
    }

    @Test
    void an_edit_changes_a_message_and_its_buttons() {
        var sent = (Outcome.Done) api.deliver(ANNA, WORDS, false);
        var answer = new Outgoing(0, 55, false, "<b>Liu Qiang</b>", "Liu Qiang", List.of(), buttons());

        api.deliver(ANNA, answer.inPlaceOf(sent.message()), false);

        assertThat(telegram.shown(7)).singleElement().satisfies(shown -> {
            assertThat(shown.text()).isEqualTo("Liu Qiang");
            assertThat(shown.buttons()).containsExactly("s:1:1");
            assertThat(shown.edits()).isEqualTo(1);
        });
    }

    @Test
    void the_bot_learns_who_it_is() throws TelegramApiException {
        assertThat(api.me()).isEqualTo(new TelegramApi.Me(4242, "rapporteur_bot"));
    }

    @Test
    void no_failure_holds_the_token() {
        for (var fault : List.of(
                Fault.unauthorized(), Fault.badGateway(), Fault.droppedBefore(), Fault.refused(404, "Not Found"))) {
            telegram.once("getMe", fault);

            assertThatThrownBy(() -> api.me()).satisfies(failure -> {
                for (var each = failure; each != null; each = each.getCause()) {
                    assertThat(each).hasMessageNotContaining("a-token-that-nobody-may-see");
                }
                assertThat(TelegramApi.outcome((TelegramApiException) failure).toString())
                        .doesNotContain("a-token-that-nobody-may-see");
            });
        }
    }

    private static List<List<Button>> buttons() {
        return List.of(List.of(new Button("[1]", "s:1:1")));
    }
}
