package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.answer.LanguageModel;
import rapporteur.answer.Rapporteur;
import rapporteur.chat.Chat;

/// Every answer reaches its chat, and once, as far as anybody can know.
class TelegramSendingTest {
    private static final long ANNA = 7;
    private static final long BEN = 8;
    private static final long GROUP = -100;
    private static final long SUPERGROUP = -200;

    private static final String WHO = "谁主持了会议？";
    private static final String DOCUMENTS = "会议审议了什么？";
    private static final String WATER = "怎样用好每一滴水？";

    @RegisterExtension
    private final FakeTelegram telegram = new FakeTelegram();

    @TempDir
    private Path home;

    // ---- too fast

    @Test
    void a_chat_is_left_alone_for_as_long_as_telegram_asks() {
        telegram.once("sendMessage", Fault.tooFast(1));

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
        assertPauseOfASecond(telegram.calls("sendMessage", ANNA));
    }

    @Test
    void a_chat_that_is_left_alone_holds_up_no_other() {
        telegram.once("sendMessage", ANNA, Fault.tooFast(3_600));

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            telegram.awaitCalls("sendMessage", 1);
            telegram.say(BEN, WHO);
            telegram.awaitReply(BEN);

            assertThat(bot.chats().next(Long.toString(ANNA))).isPresent();
        }

        assertThat(telegram.shown(ANNA)).isEmpty();
        assertThat(telegram.calls("sendMessage", ANNA)).hasSize(1);
    }

    @Test
    void a_pause_that_is_asked_for_while_typing_is_kept_too() {
        telegram.once("sendChatAction", Fault.tooFast(1));
        var gate = new Gate();

        try (var bot = RunningBot.start(telegram, home, RunningBot.RAPPORTEUR, gate)) {
            telegram.say(ANNA, WHO);
            gate.awaitReached();
            telegram.awaitCalls("sendChatAction", 1);
            gate.open();
            bot.awaitQuiet();
        }

        assertPauseOfASecond(Stream.of(telegram.calls("sendChatAction"), telegram.calls("sendMessage"))
                .flatMap(List::stream)
                .toList());
    }

    @Test
    void a_pause_that_is_asked_for_while_saying_that_it_takes_long_is_kept_too() {
        var model = new ScriptedModel("会议指出，要守住水源地，把每一滴水用好。");
        telegram.once("sendMessage", Fault.tooFast(1));
        model.goOn();

        try (var bot = askingModel(model)) {
            telegram.say(ANNA, WATER);
            bot.awaitQuiet();
        }

        assertPauseOfASecond(telegram.calls("sendMessage"));
    }

    private static void assertPauseOfASecond(List<FakeTelegram.Call> calls) {
        assertThat(calls.get(1).at() - calls.get(0).at())
                .as("nanoseconds between the call that was refused and the next")
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
    }

    // ---- unknown outcomes

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void what_may_have_arrived_is_sent_once_more_as_a_reply(String name, Fault loss, int shown) {
        telegram.once("sendMessage", loss);
        int question;

        try (var bot = RunningBot.start(telegram, home)) {
            question = telegram.say(ANNA, WHO);
            bot.awaitQuiet();

            assertThat(bot.chats().unknownOutcomes()).isEqualTo(1);
        }

        assertThat(telegram.shown(ANNA)).hasSize(shown);
        assertThat(telegram.calls("sendMessage"))
                .extracting(call ->
                        call.json().path("reply_parameters").path("message_id").asInt())
                .containsExactly(0, question);
    }

    private static Stream<Arguments> losses() {
        return Stream.of(
                Arguments.of("bad gateway", Fault.badGateway(), 1),
                Arguments.of("server error", Fault.refused(500, "Internal Server Error"), 1),
                Arguments.of("no JSON", Fault.saying("{\"ok\":"), 1),
                Arguments.of("no words", Fault.saying(""), 1),
                Arguments.of("lost before", Fault.droppedBefore(), 1),
                Arguments.of("lost after", Fault.droppedAfter(), 2));
    }

    @Test
    void what_was_being_sent_when_the_bot_died_is_sent_once_more_as_a_reply() {
        RunningBot.leaveUnsent(home, ANNA, RunningBot.unsent("It was Liu Qiang.", 55));
        try (var chats = RunningBot.openChats(home)) {
            chats.sending(chats.next(Long.toString(ANNA)).orElseThrow());
        }

        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();

            assertThat(bot.chats().unknownOutcomes()).isEqualTo(1);
        }
        assertThat(telegram.shown(ANNA))
                .singleElement()
                .satisfies(reply -> assertThat(reply.answers()).isEqualTo(55));
    }

    // ---- nobody there, or elsewhere

    @Test
    void a_chat_that_has_blocked_the_bot_is_written_to_no_more() {
        RunningBot.leaveUnsent(
                home, ANNA, RunningBot.unsent("one", 1), RunningBot.unsent("two", 2), RunningBot.unsent("three", 3));
        telegram.once("sendMessage", Fault.forbidden());

        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();
        }

        assertThat(telegram.calls("sendMessage")).hasSize(1);
        assertThat(telegram.shown(ANNA)).isEmpty();
    }

    @Test
    void whoever_comes_back_is_answered_again() {
        telegram.once("sendMessage", Fault.forbidden());
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();

            telegram.say(ANNA, DOCUMENTS);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA))
                .singleElement()
                .satisfies(reply -> assertThat(reply.text()).contains("《济南市节约用水条例》"));
    }

    @Test
    void what_was_asked_before_the_bot_was_thrown_out_is_not_answered() {
        var gate = new Gate();
        try (var bot = RunningBot.start(telegram, home, RunningBot.RAPPORTEUR, gate)) {
            telegram.say(GROUP, "@rapporteur_bot " + WHO);
            gate.awaitReached();
            telegram.say(GROUP, "@rapporteur_bot " + DOCUMENTS);
            telegram.throwOut(GROUP);
            telegram.await("all updates", () -> telegram.updates().isEmpty());

            gate.open();
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(GROUP)).noneMatch(reply -> reply.text().contains("《济南市节约用水条例》"));
    }

    @Test
    void answers_follow_a_group_that_has_become_a_supergroup() {
        telegram.once("sendMessage", GROUP, Fault.moved(SUPERGROUP));

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(GROUP, "@rapporteur_bot " + WHO);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(SUPERGROUP)).hasSize(1);
        assertThat(telegram.shown(GROUP)).isEmpty();
    }

    @Test
    void a_group_that_moves_gets_nothing_twice_though_the_new_one_is_being_answered() {
        telegram.once("sendMessage", GROUP, Fault.moved(SUPERGROUP));
        telegram.once("sendMessage", SUPERGROUP, carriedOut -> {
            var answer = carriedOut.get();
            telegram.lookOutFor(() -> telegram.calls("sendMessage", SUPERGROUP).size() > 1);
            return answer;
        });

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(GROUP, "@rapporteur_bot " + WHO);
            telegram.awaitShown(SUPERGROUP, 1);
            telegram.say(SUPERGROUP, "@rapporteur_bot " + DOCUMENTS);
            bot.awaitQuiet();

            assertThat(bot.chats().unknownOutcomes()).isZero();
        }
        assertThat(telegram.shown(SUPERGROUP)).hasSize(2);
    }

    @Test
    void what_is_kept_of_a_group_moves_with_it() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(GROUP, "@rapporteur_bot " + WHO);
            bot.awaitQuiet();

            telegram.post(Post.in(GROUP).with("migrate_to_chat_id", Long.toString(SUPERGROUP)));
            bot.awaitQuiet();

            assertThat(bot.chats().answer(Chat.of(Long.toString(SUPERGROUP)), 1))
                    .isPresent();
            assertThat(bot.chats().answer(Chat.of(Long.toString(GROUP)), 1)).isEmpty();
        }
    }

    // ---- refused

    @Test
    void html_that_is_refused_is_sent_as_plain_text_once() {
        telegram.once("sendMessage", Fault.refused(400, "Bad Request: can't parse entities: at byte offset 3"));

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, "民生实事的项目进度在哪里看？");
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).singleElement().satisfies(reply -> {
            assertThat(reply.html()).isEmpty();
            assertThat(reply.text()).contains("要办好<民生>实事");
            assertThat(reply.buttons()).isNotEmpty();
        });
        var plain = telegram.calls("sendMessage").getLast().json();
        assertThat(plain.path("entities")).allSatisfy(entity -> {
            var start = entity.path("offset").asInt();
            assertThat(plain.path("text")
                            .asText()
                            .substring(start, start + entity.path("length").asInt()))
                    .isEqualTo("www.jinan.gov.cn/xm");
        });
    }

    @Test
    void what_is_refused_for_good_holds_up_nothing() {
        telegram.once("sendMessage", Fault.refused(400, "Bad Request: message thread not found"));

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            telegram.say(ANNA, DOCUMENTS);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA))
                .singleElement()
                .satisfies(reply -> assertThat(reply.text()).contains("《济南市节约用水条例》"));
    }

    @Test
    void what_is_no_message_holds_up_nothing() {
        RunningBot.leaveUnsent(home, ANNA, "{\"of\":\"another version\"}", RunningBot.unsent("two", 2));

        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).extracting(Shown::text).containsExactly("two");
    }

    // ---- a model's answer

    @Test
    void an_answer_that_takes_long_takes_the_place_of_a_message_that_says_so() {
        var model = new ScriptedModel("会议指出，要守住水源地，把每一滴水用好。");

        try (var bot = askingModel(model)) {
            telegram.say(ANNA, WATER);
            model.awaitAsked();
            var waiting = telegram.awaitReply(ANNA);
            assertThat(waiting.text()).isEqualTo("正在查阅报道…");
            model.goOn();
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).singleElement().satisfies(answer -> {
            assertThat(answer.text()).contains("把每一滴水用好。[1]");
            assertThat(answer.edits()).isPositive();
        });
    }

    @Test
    void an_edit_whose_answer_was_lost_is_one_edit() {
        var model = new ScriptedModel("会议指出，要守住水源地，把每一滴水用好。");
        telegram.once("editMessageText", Fault.droppedAfter());

        try (var bot = askingModel(model)) {
            telegram.say(ANNA, WATER);
            model.goOn();
            bot.awaitQuiet();

            assertThat(bot.chats().unknownOutcomes()).isZero();
        }
        assertThat(telegram.shown(ANNA))
                .singleElement()
                .satisfies(answer -> assertThat(answer.text()).contains("把每一滴水用好。[1]"));
    }

    @Test
    void where_the_message_that_says_so_was_deleted_the_answer_is_sent_anew() {
        var model = new ScriptedModel("会议指出，要守住水源地，把每一滴水用好。");

        try (var bot = askingModel(model)) {
            telegram.say(ANNA, WATER);
            telegram.delete(telegram.awaitReply(ANNA));
            model.goOn();
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).singleElement().satisfies(answer -> {
            assertThat(answer.text()).contains("把每一滴水用好。[1]");
            assertThat(answer.edits()).isZero();
        });
    }

    @Test
    void after_a_restart_the_answer_takes_the_place_of_the_message_that_said_so() {
        var model = new ScriptedModel("会议指出，要守住水源地，把每一滴水用好。");
        try (var bot = askingModel(model)) {
            telegram.say(ANNA, WATER);
            model.awaitAsked();
            telegram.awaitReply(ANNA);
            assertThat(bot.chats().open()).hasSize(1);
        }

        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA))
                .singleElement()
                .satisfies(answer -> assertThat(answer.text()).contains("把每一滴水用好。[1]"));
    }

    private RunningBot askingModel(LanguageModel model) {
        try (var chats = RunningBot.openChats(home)) {
            chats.makeAdmin(Long.toString(ANNA));
        }
        return RunningBot.start(telegram, home, withModel(model), () -> {});
    }

    private static Rapporteur withModel(LanguageModel model) {
        return RunningBot.RAPPORTEUR.withModel(model, ScriptedModel.PROMPT);
    }
}
