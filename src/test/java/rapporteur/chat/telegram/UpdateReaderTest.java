package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.chat.Chat;
import rapporteur.chat.Message;
import rapporteur.chat.Message.Content;
import rapporteur.chat.Message.Kind;
import rapporteur.language.Language;

class UpdateReaderTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long ANNA = 7;
    private static final long GROUP = -100;

    private final UpdateReader reader = new UpdateReader(new TelegramApi.Me(4242, "rapporteur_bot"));

    @Test
    void words_in_a_private_chat_are_meant_for_the_bot() {
        assertMeant(Post.in(ANNA).text("谁主持了会议？")).satisfies(meant -> {
            assertThat(meant.number()).isEqualTo(55);
            assertThat(meant.press()).isEmpty();
            assertThat(meant.message())
                    .isEqualTo(new Message(
                            Chat.of("7"),
                            true,
                            new Message.Sender("7", Optional.empty()),
                            new Content.Words("谁主持了会议？")));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @rapporteur_bot 谁主持？            | 谁主持？
                    谁主持？ @Rapporteur_Bot            | 谁主持？
                    🙂 @rapporteur_bot 谁主持？         | 🙂  谁主持？
                    /ask@rapporteur_bot 谁主持？        | /ask 谁主持？
                    /help@RAPPORTEUR_BOT                | /help
                    @rapporteur_bot /help               | /help
                    @rapporteur_bot @somebody 来了吗？  | @somebody 来了吗？
                    @rapporteur_bot                     | ''
                    """)
    void in_a_group_the_bots_name_is_taken_out_of_the_words(String said, String words) {
        assertMeant(Post.in(GROUP).text(said))
                .extracting(meant -> meant.message().content())
                .isEqualTo(new Content.Words(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁主持了会议？",
                "/help",
                "/help@another_bot",
                "@another_bot 谁主持？",
                "rapporteur_bot 谁主持？",
                "@rapporteur_bots 谁主持？"
            })
    void in_a_group_anything_else_is_not_meant_for_it(String said) {
        assertThat(read(Post.in(GROUP).text(said))).isInstanceOf(Incoming.Nothing.class);
    }

    @Test
    void a_mention_without_a_user_name_counts_too() {
        var mention = Post.in(GROUP)
                .text("Rapporteur 谁主持？")
                .with(
                        "entities",
                        "[{\"type\":\"text_mention\",\"offset\":0,\"length\":10,\"user\":" + FakeTelegram.bot() + "}]");

        assertMeant(mention).extracting(meant -> meant.message().content()).isEqualTo(new Content.Words("谁主持？"));
    }

    @Test
    void a_reply_to_the_bot_is_meant_for_it_and_one_to_somebody_else_is_not() {
        var shown = new Shown(12, GROUP, 0, 0, "It was Liu Qiang.", "", List.of(), 0);
        var toBot = Post.in(GROUP).text("还有谁？").replyingTo(shown);
        var toBen = Post.in(GROUP)
                .text("还有谁？")
                .with(
                        "reply_to_message",
                        "{\"message_id\":5,\"date\":1,\"chat\":" + Post.chat(GROUP) + ",\"from\":" + Post.person(8)
                                + "}");

        assertThat(read(toBot)).isInstanceOf(Incoming.Meant.class);
        assertThat(read(toBen)).isInstanceOf(Incoming.Nothing.class);
    }

    @Test
    void a_topic_belongs_to_the_chat_and_a_thread_of_replies_does_not() {
        var topic = Post.in(GROUP).text("@rapporteur_bot 谁？").topic(9);
        var thread = Post.in(GROUP).text("@rapporteur_bot 谁？").with("message_thread_id", "9");

        assertMeant(topic).extracting(meant -> meant.message().chat()).isEqualTo(new Chat("-100", Optional.of("9")));
        assertMeant(thread).extracting(meant -> meant.message().chat()).isEqualTo(Chat.of("-100"));
    }

    @ParameterizedTest
    @CsvSource({"zh-hans, CHINESE", "zh, CHINESE", "ZH-TW, CHINESE", "en, ENGLISH", "de, ENGLISH"})
    void an_application_in_a_third_language_gets_english(String code, Language language) {
        assertMeant(Post.in(ANNA).in(code).text("?"))
                .extracting(meant -> meant.message().sender().language())
                .isEqualTo(Optional.of(language));
    }

    @Test
    void what_is_passed_on_is_never_a_command() {
        var forwarded = Post.in(ANNA)
                .text("/forget")
                .with("forward_origin", "{\"type\":\"user\",\"date\":1,\"sender_user\":" + Post.person(8) + "}");

        assertMeant(forwarded)
                .extracting(meant -> meant.message().content())
                .isEqualTo(new Content.Forwarded("/forget"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    animation  | {FILE,"width":1,"height":1,"duration":1}      | STICKER
                    dice       | {"emoji":"🎲","value":3}                      | STICKER
                    video      | {FILE,"width":1,"height":1,"duration":1}      | RECORDING
                    video_note | {FILE,"length":1,"duration":1}                | RECORDING
                    audio      | {FILE,"duration":1}                           | RECORDING
                    voice      | {FILE,"duration":1}                           | RECORDING
                    photo      | [{FILE,"width":1,"height":1}]                 | PICTURE
                    document   | {FILE}                                        | FILE
                    contact    | {"phone_number":"1","first_name":"Ben"}       | SOMETHING
                    not_known  | {"kind":"of next year"}                       | SOMETHING
                    """)
    void what_is_not_words_has_a_kind(String field, String json, Kind kind) {
        var file = "\"file_id\":\"f\",\"file_unique_id\":\"u\"";

        assertMeant(Post.in(ANNA).with(field, json.replace("FILE", file)))
                .extracting(meant -> meant.message().content())
                .isEqualTo(new Content.Other(kind));
    }

    @Test
    void a_press_names_the_button_and_who_pressed_it() {
        var press = update("callback_query", """
                {"id":"p1","chat_instance":"c","data":"s:1:2","from":{"id":8,"is_bot":false,"first_name":"Ben"},
                 "message":{"message_id":31,"date":1,"chat":{"id":-100,"type":"supergroup"},"message_thread_id":9,
                            "is_topic_message":true}}
                """);

        assertThat(reader.read(press))
                .isEqualTo(new Incoming.Meant(
                        new Message(
                                new Chat("-100", Optional.of("9")),
                                false,
                                new Message.Sender("8", Optional.empty()),
                                new Content.Pressed("s:1:2")),
                        31,
                        Optional.of("p1")));
    }

    @Test
    void a_press_below_a_message_that_is_too_old_to_be_shown_counts() {
        var press = update("callback_query", """
                {"id":"p1","chat_instance":"c","data":"s:1:2","from":{"id":7,"is_bot":false,"first_name":"Anna"},
                 "message":{"message_id":31,"date":0,"chat":{"id":7,"type":"private"}}}
                """);

        assertThat(reader.read(press)).isInstanceOf(Incoming.Meant.class);
    }

    @ParameterizedTest
    @CsvSource({"kicked, true", "left, true", "member, false", "administrator, false"})
    void whoever_blocks_the_bot_or_throws_it_out_is_gone(String status, boolean isGone) {
        var change = update("my_chat_member", """
                {"date":1,"chat":{"id":-100,"type":"supergroup"},"from":{"id":8,"is_bot":false,"first_name":"Ben"},
                 "old_chat_member":{"status":"member","user":BOT},"new_chat_member":{"status":"STATUS","user":BOT}}
                """.replace(
                "BOT", FakeTelegram.bot().toString()).replace("STATUS", status));

        assertThat(reader.read(change)).isEqualTo(isGone ? new Incoming.Gone(Chat.of("-100")) : new Incoming.Nothing());
    }

    @Test
    void a_group_that_becomes_a_supergroup_moves() {
        assertThat(read(Post.in(GROUP).with("migrate_to_chat_id", "-200")))
                .isEqualTo(new Incoming.Moved("-100", "-200"));
        assertThat(read(Post.in(-200).with("migrate_from_chat_id", "-100"))).isInstanceOf(Incoming.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pinned_message",
                "left_chat_member",
                "new_chat_members",
                "forum_topic_created",
                "group_chat_created",
                "video_chat_started"
            })
    void comings_and_goings_are_not_meant_for_the_bot(String service) {
        var what =
                switch (service) {
                    case "left_chat_member" -> Post.person(8).toString();
                    case "new_chat_members" -> "[" + Post.person(8) + "]";
                    case "pinned_message" -> "{\"message_id\":5,\"date\":1,\"chat\":" + Post.chat(ANNA) + "}";
                    case "forum_topic_created" -> "{\"name\":\"a\",\"icon_color\":1}";
                    case "group_chat_created" -> "true";
                    default -> "{}";
                };

        assertThat(read(Post.in(ANNA).with(service, what))).isInstanceOf(Incoming.Nothing.class);
    }

    @Test
    void what_cannot_be_read_is_told_without_its_words() {
        assertThatThrownBy(() -> reader.read("{\"update_id\":5,\"message\":{\"message_id\":\"secret words\"}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    private ObjectAssert<Incoming.Meant> assertMeant(Post post) {
        return assertThat(read(post)).asInstanceOf(InstanceOfAssertFactories.type(Incoming.Meant.class));
    }

    private Incoming read(Post post) {
        ObjectNode update = JSON.createObjectNode().put("update_id", 5);
        update.set("message", post.numbered(55));
        return reader.read(update.toString());
    }

    private static String update(String kind, String json) {
        return "{\"update_id\":5,\"" + kind + "\":" + json + "}";
    }
}
