package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.chat.Inbox;

/// Every question reaches the desk, and once, whatever comes between Telegram and the bot.
class TelegramReceivingTest {
    private static final long ANNA = 7;
    private static final long BEN = 8;

    private static final String WHO = "谁主持了会议？";
    private static final String DOCUMENTS = "会议审议了什么？";

    /// Looks at the polling all the time.
    private static final Patience WATCHFUL = new Patience(
            Duration.ofMillis(20),
            Duration.ofMillis(20),
            Duration.ofMillis(20),
            Duration.ofMillis(500),
            Duration.ofMillis(20),
            Duration.ofMillis(300));

    private static final String CHAT = Post.chat(BEN).toString();
    private static final String PERSON = Post.person(BEN).toString();

    private static final List<String> ODD_UPDATES = List.of(
            "{}",
            "{'update_id':'x'}",
            "{'update_id':NUMBER}",
            "{'update_id':NUMBER,'message':null}",
            "{'update_id':NUMBER,'message':{}}",
            "{'update_id':NUMBER,'message':[]}",
            "{'update_id':NUMBER,'callback_query':{'id':'1'}}",
            "{'update_id':NUMBER,'my_chat_member':{}}",
            "{'update_id':NUMBER,'something_of_next_year':{'id':5}}",
            message("'many'", CHAT, PERSON, "'hello'"),
            message("99999999999", CHAT, PERSON, "'hello'"),
            message("5", "null", PERSON, "'hello'"),
            message("5", CHAT, "null", "'hello'"),
            message("5", CHAT, PERSON, "{'no':'text'}"),
            message("5", CHAT, PERSON, "'hello','entities':[{'type':'mention'}]"));

    private static String message(String number, String chat, String from, String text) {
        return "{'update_id':NUMBER,'message':{'message_id':%s,'date':1,'chat':%s,'from':%s,'text':%s}}"
                .formatted(number, chat, from, text);
    }

    @RegisterExtension
    private final FakeTelegram telegram = new FakeTelegram();

    @TempDir
    private Path home;

    // ---- what comes

    @Test
    void an_update_that_nobody_can_read_holds_up_no_other() throws JsonProcessingException {
        try (var bot = RunningBot.start(telegram, home)) {
            for (var i = 0; i < ODD_UPDATES.size(); i++) {
                var odd = ODD_UPDATES.get(i).replace('\'', '"').replace("NUMBER", Integer.toString(600_000 + i));
                telegram.updates().addAsItIs((ObjectNode) new ObjectMapper().readTree(odd));
                telegram.say(100 + i, "/help");
            }
            bot.awaitQuiet();
        }

        assertThat(telegram.calls("sendMessage"))
                .extracting(FakeTelegram.Call::chat)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(100, 100 + ODD_UPDATES.size()).boxed().toList());
    }

    @Test
    void what_comes_twice_at_once_is_answered_once() {
        telegram.say(ANNA, WHO);
        telegram.updates().again(telegram.updates().last());

        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void what_comes_again_later_is_answered_once() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();

            telegram.updates().again(telegram.updates().last());
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void what_comes_again_after_a_restart_is_answered_once() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();
        }

        try (var again = RunningBot.start(telegram, home)) {
            telegram.updates().again(telegram.updates().last());
            again.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void numbers_that_begin_again_lower_are_answered() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();

            telegram.updates().countFrom(12);
            telegram.say(BEN, WHO);
            telegram.say(BEN, DOCUMENTS);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(BEN)).hasSize(2);
    }

    @Test
    void a_number_that_comes_a_second_time_with_other_words_is_answered() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();

            telegram.updates().countFrom(telegram.updates().last());
            telegram.say(ANNA, DOCUMENTS);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(2);
    }

    @Test
    void updates_out_of_order_are_all_answered() {
        telegram.say(ANNA, WHO);
        telegram.say(BEN, WHO);
        telegram.say(9, WHO);
        telegram.updates().reverse();

        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();
        }

        assertThat(telegram.calls("sendMessage"))
                .extracting(FakeTelegram.Call::chat)
                .containsExactlyInAnyOrder(ANNA, BEN, 9L);
    }

    @Test
    void more_than_one_call_brings_are_all_answered() {
        for (var chat = 1; chat <= 25; chat++) {
            telegram.say(chat, "/help");
        }

        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();
        }

        assertThat(telegram.calls("sendMessage")).hasSize(25);
    }

    @Test
    void an_update_that_cannot_be_put_away_holds_up_no_other() {
        telegram.say(-100, "nothing that concerns the bot");
        telegram.say(ANNA, WHO);

        try (var bot = RunningBot.start(telegram, home, inbox -> new FullDisk(inbox, 1))) {
            telegram.awaitReply(ANNA);

            assertThat(bot.chats().open())
                    .as("the next start looks at it again")
                    .hasSize(1);
        }
    }

    @Test
    void an_answer_that_cannot_be_kept_is_given_when_there_is_room() {
        telegram.say(ANNA, WHO);

        try (var bot = RunningBot.start(telegram, home, inbox -> new FullDisk(inbox, 2))) {
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void whoever_asked_before_is_told_once_that_a_bot_away_for_more_than_a_day_may_have_missed_something() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();
            bot.chats().listened(Instant.now().minus(Duration.ofHours(25)));
        }

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, DOCUMENTS);
            telegram.say(ANNA, WHO);
            telegram.say(BEN, WHO);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA))
                .extracting(reply -> reply.text().contains("我离线超过一天"))
                .containsExactly(false, true, false);
        assertThat(telegram.awaitReply(BEN).text()).doesNotContain("离线");
    }

    // ---- what goes wrong on the way

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void polling_goes_on(String name, Fault trouble) {
        telegram.once("getUpdates", trouble);
        telegram.once("getUpdates", trouble);

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    private static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("after the server has failed", Fault.refused(500, "Internal Server Error")),
                Arguments.of("after a bad gateway", Fault.badGateway()),
                Arguments.of("after a connection that ended", Fault.droppedBefore()),
                Arguments.of("after an answer that was lost", Fault.droppedAfter()),
                Arguments.of("after no JSON", Fault.saying("{\"ok\":tru")),
                Arguments.of("after nothing at all", Fault.saying("")),
                Arguments.of("after an answer without updates", Fault.saying("{\"ok\":true}")),
                Arguments.of("after updates that are no list", Fault.saying("{\"ok\":true,\"result\":{}}")),
                Arguments.of("beside another program that polls", Fault.conflict()));
    }

    @Test
    void a_pause_that_is_asked_for_is_kept() {
        telegram.once("getUpdates", Fault.tooFast(1));

        try (var bot = RunningBot.start(telegram, home)) {
            var polls = telegram.awaitCalls("getUpdates", 2);

            assertThat(polls.get(1).at() - polls.get(0).at())
                    .as("nanoseconds between the call that was refused and the next")
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
            bot.awaitQuiet();
        }
    }

    @Test
    void a_webhook_is_taken_back_and_nothing_is_lost() {
        telegram.setWebhook();
        telegram.say(ANNA, WHO);

        try (var bot = RunningBot.start(telegram, home)) {
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
        assertThat(telegram.calls("deleteWebhook"))
                .singleElement()
                .satisfies(call -> assertThat(
                                call.json().path("drop_pending_updates").asBoolean())
                        .isFalse());
    }

    @Test
    void a_bot_that_runs_for_days_forgets_old_messages_without_a_new_start() {
        var days = new AtomicInteger();
        InstantSource time = () -> Instant.now().plus(Duration.ofDays(days.get()));
        var forgotten = new CopyOnWriteArrayList<Instant>();

        try (var bot = RunningBot.start(
                telegram, home, inbox -> noting(forgotten, inbox), time.withZone(ZoneOffset.UTC), WATCHFUL)) {
            telegram.await("the first look", () -> forgotten.size() == 1);
            telegram.lookOutFor(() -> forgotten.size() > 1);
            assertThat(forgotten).hasSize(1);

            days.set(1);

            telegram.await("the next look", () -> forgotten.size() > 1);
            bot.awaitQuiet();
        }
        assertThat(Duration.between(forgotten.get(0), forgotten.get(1)))
                .isBetween(Duration.ofDays(1), Duration.ofDays(1).plusMinutes(5));
    }

    /// Notes before which times an inbox is to forget.
    private static Inbox noting(List<Instant> forgotten, Inbox inbox) {
        return (Inbox) Proxy.newProxyInstance(
                Inbox.class.getClassLoader(), new Class<?>[] {Inbox.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("forgetBefore")) {
                        forgotten.add((Instant) arguments[0]);
                    }
                    return method.invoke(inbox, arguments);
                });
    }

    @Test
    void polling_that_hangs_begins_anew() {
        var never = new CountDownLatch(1);
        telegram.once("getUpdates", Fault.held(never));

        try (var bot = RunningBot.start(telegram, home, WATCHFUL)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();
            never.countDown();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    // ---- starting, and the token

    @Test
    void a_bot_that_is_started_before_the_network_waits_for_it() {
        telegram.once("getMe", Fault.badGateway());
        telegram.once("getMe", Fault.droppedBefore());
        telegram.once("getMe", Fault.saying("<html>"));

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();

            assertThat(bot.told())
                    .containsExactly(
                            "Telegram at 127.0.0.1 cannot be reached yet (an answer that is no JSON); going on trying",
                            "@rapporteur_bot is answering; Ctrl-C ends it");
        }
        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void a_wrong_token_ends_the_bot_with_what_to_do() {
        telegram.always("getMe", Fault.unauthorized());

        try (var bot = RunningBot.start(telegram, home)) {
            assertThat(bot.ending()).get().satisfies(TelegramReceivingTest::saysWhatToDoButNotTheToken);
        }
    }

    @Test
    void a_token_that_is_refused_once_is_a_hiccup() {
        telegram.once("getUpdates", Fault.unauthorized());

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void a_token_that_is_taken_back_ends_the_bot() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.awaitCalls("getUpdates", 1);
            telegram.always("getMe", Fault.unauthorized());
            telegram.always("getUpdates", Fault.unauthorized());

            telegram.say(ANNA, WHO);

            assertThat(bot.ending()).get().satisfies(TelegramReceivingTest::saysWhatToDoButNotTheToken);
        }
    }

    private static void saysWhatToDoButNotTheToken(Throwable ending) {
        assertThat(ending)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("telegram.bot-token")
                .hasMessageNotContaining(FakeTelegram.TOKEN.value());
    }
}
