package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.answer.Documents;

/// What people in Telegram see of the bot when nothing goes wrong.
class TelegramSurfaceTest {
    private static final long ANNA = 7;
    private static final long BEN = 8;
    private static final long GROUP = -100;

    private static final String WHO = "谁主持了会议？";
    private static final String DOCUMENTS = "会议审议了什么？";
    private static final String WATER = "怎样用好每一滴水？";

    @RegisterExtension
    private final FakeTelegram telegram = new FakeTelegram();

    @TempDir
    private Path home;

    @Test
    void a_question_gets_one_answer_with_its_source() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA)).singleElement().satisfies(reply -> {
            assertThat(reply.text()).contains("市委书记刘强主持会议并讲话。[1]");
            assertThat(TelegramHtml.of(reply.html()).words("blockquote"))
                    .containsExactly("3月14日，济南市委常委会召开会议，市委书记刘强主持会议并讲话。");
            assertThat(reply.buttons()).containsExactly("s:1:1");
            assertThat(reply.answers())
                    .as("in a private chat it is clear what is answered")
                    .isZero();
        });
    }

    @Test
    void answers_come_in_the_order_of_the_questions() {
        try (var bot = RunningBot.start(telegram, home)) {
            for (var question : List.of(WHO, DOCUMENTS, WATER)) {
                for (var chat = 1; chat <= 8; chat++) {
                    telegram.say(chat, question);
                }
            }
            bot.awaitQuiet();
        }

        assertThat(LongStream.rangeClosed(1, 8))
                .allSatisfy(chat -> assertThat(telegram.shown(chat))
                        .extracting(Shown::text)
                        .satisfiesExactly(
                                first -> assertThat(first).contains("主持会议并讲话。[1]"),
                                second -> assertThat(second).contains("《济南市节约用水条例》。[1]"),
                                third -> assertThat(third).contains("用好。[1]")));
    }

    @Test
    void nobody_waits_for_another_chats_answer() {
        var gate = new Gate();
        try (var bot = RunningBot.start(telegram, home, RunningBot.RAPPORTEUR, gate)) {
            telegram.say(ANNA, WHO);
            gate.awaitReached();

            telegram.say(BEN, WHO);

            telegram.awaitReply(BEN);
            assertThat(telegram.shown(ANNA)).isEmpty();
            gate.open();
            bot.awaitQuiet();
        }
        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void a_chat_sees_that_its_answer_is_being_made() {
        var gate = new Gate();
        try (var bot = RunningBot.start(telegram, home, RunningBot.RAPPORTEUR, gate)) {
            telegram.post(Post.in(GROUP).topic(5).text("@rapporteur_bot " + WHO));
            gate.awaitReached();

            var typing = telegram.awaitCalls("sendChatAction", 1).getFirst();

            assertThat(typing.chat()).isEqualTo(GROUP);
            assertThat(typing.json().path("message_thread_id").asInt()).isEqualTo(5);
            gate.open();
            bot.awaitQuiet();
        }
    }

    @Test
    void in_a_group_the_bot_hears_only_what_is_meant_for_it() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(GROUP, WHO);
            telegram.say(GROUP, "/help");
            telegram.say(GROUP, "/help@another_bot");
            telegram.say(GROUP, "@another_bot " + WHO);
            var mention = telegram.say(GROUP, "@Rapporteur_Bot " + WHO);
            bot.awaitQuiet();
            var answer = telegram.awaitReply(GROUP);
            var reply = telegram.post(Post.in(GROUP).text(DOCUMENTS).replyingTo(answer));
            bot.awaitQuiet();
            var command = telegram.say(GROUP, "/ask@rapporteur_bot " + WATER);
            bot.awaitQuiet();

            assertThat(telegram.shown(GROUP)).extracting(Shown::answers).containsExactly(mention, reply, command);
            assertThat(telegram.shown(GROUP).getLast().text()).contains("把每一滴水用好。[1]");
        }
    }

    @Test
    void a_topic_of_a_group_gets_its_answers_in_the_topic() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.post(Post.in(GROUP).topic(5).text("@rapporteur_bot " + WHO));
            telegram.post(Post.in(GROUP).text("@rapporteur_bot " + WHO));
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(GROUP)).extracting(Shown::topic).containsExactly(5, 0);
    }

    @Test
    void a_button_shows_the_cited_words_among_their_neighbours() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, DOCUMENTS);
            var answer = telegram.awaitReply(ANNA);

            telegram.press(ANNA, answer, answer.buttons().getFirst());
            bot.awaitQuiet();
            telegram.awaitCalls("answerCallbackQuery", 1);
        }

        var context = TelegramHtml.of(telegram.shown(ANNA).getLast().html());
        assertThat(context.text()).contains("市委书记刘强主持会议并讲话。", "会议指出，要守住水源地，把每一滴水用好。");
        assertThat(context.words("b")).containsExactly("会议审议了《济南市节约用水条例》。");
    }

    @Test
    void neighbours_without_end_are_cut_short() {
        var endless = Documents.rapporteur(
                List.of(RunningBot.article(
                        "endless.txt", "𠮷".repeat(50_000) + "。会议审议了《济南市节约用水条例》。" + "🙂会".repeat(50_000))),
                0.0);

        try (var bot = RunningBot.start(telegram, home, endless, () -> {})) {
            telegram.say(ANNA, DOCUMENTS);
            var answer = telegram.awaitReply(ANNA);
            telegram.press(ANNA, answer, "s:1:1");
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA))
                .hasSize(2)
                .last()
                .satisfies(context -> assertThat(context.text())
                        .contains("𠮷。\n会议审议了《济南市节约用水条例》。\n🙂会")
                        .doesNotContain("\uFFFD")
                        .endsWith("…"));
    }

    @Test
    void a_button_that_is_pressed_twice_is_answered_once() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, DOCUMENTS);
            var answer = telegram.awaitReply(ANNA);

            telegram.press(ANNA, answer, "s:1:1");
            telegram.press(ANNA, answer, "s:1:1");
            bot.awaitQuiet();

            assertThat(telegram.shown(ANNA)).as("the answer and one context").hasSize(2);
            assertThat(telegram.awaitCalls("answerCallbackQuery", 2))
                    .as("both presses are acknowledged")
                    .hasSize(2);
        }
    }

    @Test
    void two_people_may_press_the_same_button() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(GROUP, "@rapporteur_bot " + DOCUMENTS);
            var answer = telegram.awaitReply(GROUP);

            telegram.press(ANNA, answer, "s:1:1");
            telegram.press(BEN, answer, "s:1:1");
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(GROUP)).hasSize(3);
    }

    @Test
    void a_button_that_is_none_of_ours_gets_a_kind_word() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, DOCUMENTS);
            var answer = telegram.awaitReply(ANNA);

            telegram.press(ANNA, answer, "s:99:1");
            telegram.press(ANNA, answer, "'; DROP TABLE answer; --");
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA))
                .extracting(Shown::text)
                .satisfiesExactly(
                        answer -> assertThat(answer).contains("[1]"),
                        unknown -> assertThat(unknown).isEqualTo("这个回答已不再保存。请再问一次。"),
                        forged -> assertThat(forged).isEqualTo("这个按钮已不能用了。请直接提问。"));
    }

    @Test
    void what_is_not_words_gets_a_kind_word() {
        var file = "\"file_id\":\"f\",\"file_unique_id\":\"u\"";
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.post(Post.in(1)
                    .with(
                            "sticker",
                            "{%s,\"type\":\"regular\",\"width\":1,\"height\":1,\"is_animated\":false,\"is_video\":false}"
                                    .formatted(file)));
            telegram.post(Post.in(2).with("voice", "{%s,\"duration\":3}".formatted(file)));
            telegram.post(Post.in(3).with("document", "{%s,\"file_name\":\"a.pdf\"}".formatted(file)));
            telegram.post(Post.in(4).with("photo", "[{%s,\"width\":1,\"height\":1}]".formatted(file)));
            telegram.post(Post.in(5).with("location", "{\"latitude\":36.6,\"longitude\":117.0}"));
            telegram.post(Post.in(6).text(" \n "));
            telegram.post(Post.in(7).text("会".repeat(10_000)));
            telegram.post(Post.in(8).text(WHO).with("forward_origin", "{\"type\":\"hidden_user\",\"date\":1}"));
            bot.awaitQuiet();
        }

        assertThat(LongStream.rangeClosed(1, 8))
                .extracting(chat -> telegram.shown(chat).getFirst().text())
                .satisfiesExactly(
                        sticker -> assertThat(sticker).startsWith("Thank you!"),
                        voice -> assertThat(voice).startsWith("I cannot listen or watch."),
                        document -> assertThat(document).startsWith("I take no files in chats"),
                        photo -> assertThat(photo).startsWith("I cannot see pictures."),
                        place -> assertThat(place).startsWith("I do not know what to do with that."),
                        blank -> assertThat(blank).startsWith("There are no words in that."),
                        pages -> assertThat(pages).startsWith("That is too long for a question."),
                        forwarded -> assertThat(forwarded).startsWith("I neither collect what is forwarded"));
    }

    @Test
    void words_below_a_picture_are_a_question() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.post(Post.in(ANNA)
                    .caption(WHO)
                    .with("photo", "[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]"));
            bot.awaitQuiet();
        }

        assertThat(telegram.shown(ANNA).getFirst().text()).contains("刘强主持会议并讲话。[1]");
    }

    @Test
    void what_nobody_says_to_the_bot_is_not_answered() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.post(
                    Post.in(ANNA).text(WHO).with("from", FakeTelegram.bot().toString()));
            telegram.post(Post.in(GROUP).with("new_chat_members", "[" + FakeTelegram.bot() + "]"));
            telegram.post(Post.in(GROUP).with("new_chat_title", "\"@rapporteur_bot\""));
            telegram.updates().add("edited_message", Post.in(ANNA).text(WHO).numbered(90));
            telegram.updates()
                    .add(
                            "channel_post",
                            Post.in(GROUP).text("@rapporteur_bot " + WHO).numbered(91));
            telegram.say(BEN, WHO);
            bot.awaitQuiet();
        }

        assertThat(telegram.calls("sendMessage"))
                .extracting(FakeTelegram.Call::chat)
                .containsExactly(BEN);
    }

    @Test
    void words_of_articles_cannot_be_pressed() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, "民生实事的项目进度在哪里看？");
            bot.awaitQuiet();
        }

        var reply = TelegramHtml.of(telegram.shown(ANNA).getFirst().html());
        assertThat(reply.text()).contains("要办好<民生>实事");
        assertThat(reply.words("code")).contains("www.jinan.gov.cn/xm");
        assertThat(reply.tagged("a")).isEmpty();
    }

    @Test
    void the_picture_of_a_trace_follows_its_table() {
        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, "/trace 海水淡化");
            bot.awaitQuiet();
        }

        var photos = telegram.calls("sendPhoto", ANNA);
        assertThat(photos).hasSize(1);
        assertThat(photos.getFirst().json().path("trace.png").asText()).isEqualTo(RunningBot.PICTURE);
        assertThat(telegram.calls("sendMessage", ANNA))
                .isNotEmpty()
                .allMatch(words -> words.at() < photos.getFirst().at());
    }

    @Test
    void a_picture_that_may_not_have_arrived_is_sent_once_more() {
        telegram.once("sendPhoto", Fault.droppedAfter());

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, "/trace 海水淡化");
            bot.awaitQuiet();
        }

        assertThat(telegram.calls("sendPhoto", ANNA)).hasSize(2);
    }

    @Test
    void applications_are_offered_the_commands_in_both_languages() {
        try (var bot = RunningBot.start(telegram, home)) {
            var lists = telegram.awaitCalls("setMyCommands", 3);

            assertThat(lists)
                    .extracting(FakeTelegram.Call::json)
                    .extracting(list -> list.path("language_code").asText())
                    .containsExactlyInAnyOrder("", "en", "zh");
            assertThat(lists)
                    .extracting(FakeTelegram.Call::json)
                    .allSatisfy(list -> assertThat(list.path("commands"))
                            .extracting(command -> command.path("command").asText())
                            .contains(
                                    "start",
                                    "help",
                                    "meetings",
                                    "summary",
                                    "digest",
                                    "timeline",
                                    "compare",
                                    "trace",
                                    "sources",
                                    "privacy",
                                    "forget"));
            assertThat(bot.told()).containsExactly("@rapporteur_bot is answering; Ctrl-C ends it");
        }
    }

    @Test
    void a_list_of_commands_that_cannot_be_set_keeps_nobody_waiting() {
        var never = new CountDownLatch(1);
        telegram.always("setMyCommands", Fault.held(never));

        try (var bot = RunningBot.start(telegram, home)) {
            telegram.say(ANNA, WHO);
            bot.awaitQuiet();
            never.countDown();
        }

        assertThat(telegram.shown(ANNA)).hasSize(1);
    }

    @Test
    void a_question_that_breaks_the_machine_leaves_its_chat_alive() {
        var broken = new AtomicBoolean();
        Runnable breaksOnce = () -> {
            if (broken.compareAndSet(false, true)) {
                throw new NoClassDefFoundError("rapporteur/Lost");
            }
        };

        try (var bot = RunningBot.start(telegram, home, RunningBot.RAPPORTEUR, breaksOnce)) {
            telegram.say(ANNA, WHO);
            telegram.await("the break", broken::get);
            telegram.say(ANNA, DOCUMENTS);

            assertThat(telegram.awaitShown(ANNA, 1).getLast().text()).contains("《济南市节约用水条例》");
            assertThat(bot.chats().open()).as("the next start tries again").hasSize(1);
        }
    }
}
