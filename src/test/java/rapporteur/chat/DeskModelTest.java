package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.chat.OpenDesk.ADMIN;
import static rapporteur.chat.OpenDesk.GUEST;
import static rapporteur.chat.OpenDesk.MEMBER;
import static rapporteur.chat.OpenDesk.buttons;
import static rapporteur.chat.OpenDesk.text;
import static rapporteur.chat.OpenDesk.written;
import static rapporteur.chat.OpenDesk.writtenIn;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.chat.People.Usage;
import rapporteur.chat.Reply.Part;

/// Who is answered by a model, and how much anybody may ask.
class DeskModelTest {
    private static final String HARBOUR = "渔港建设要先做什么？";
    private static final String WRITTEN = "渔港建设要先修防波堤，再添冷库。";
    private static final String QUOTED = "会议强调，渔港建设要先修防波堤，再添冷库，让渔民用得上、用得起。";
    private static final String USED_UP = "今天的模型用量已用完";
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 16);

    private final ScriptedModel model = new ScriptedModel(WRITTEN);

    private OpenDesk desk(Limits limits) {
        return OpenDesk.at(model.rapporteur(), limits).withPeople();
    }

    private OpenDesk unlimited() {
        return desk(Limits.NONE);
    }

    private static Limits questions(long perDay) {
        return new Limits(OptionalLong.of(perDay), OptionalLong.empty());
    }

    private static Limits tokens(long perDay) {
        return new Limits(OptionalLong.empty(), OptionalLong.of(perDay));
    }

    // ---- who is answered by the model

    @Test
    void a_member_is_answered_in_the_models_words_with_their_source() {
        var turn = unlimited().turn(written(MEMBER, HARBOUR));

        assertThat(text(turn)).contains(WRITTEN + "[1]", "[1] “" + QUOTED + "”");
        assertThat(turn.kept().orElseThrow().answerer()).isEqualTo("generative:scripted/one");
        assertThat(model.asked)
                .singleElement()
                .satisfies(values -> assertThat(values).containsEntry("question", HARBOUR));
    }

    @Test
    void an_admin_is_answered_by_the_model_too() {
        assertThat(unlimited()
                        .turn(written(ADMIN, HARBOUR))
                        .kept()
                        .orElseThrow()
                        .answerer())
                .isEqualTo("generative:scripted/one");
    }

    @Test
    void a_guest_is_answered_without_the_model() {
        var turn = unlimited().turn(written(GUEST, HARBOUR));

        assertThat(text(turn)).contains(QUOTED).doesNotContain(USED_UP);
        assertThat(turn.kept().orElseThrow().answerer()).isEqualTo("extractive");
        assertThat(model.asked).isEmpty();
    }

    @Test
    void in_a_group_each_is_answered_as_what_they_are() {
        var group = Chat.of("group");
        var desk = unlimited();

        desk.turn(writtenIn(group, GUEST, HARBOUR));
        assertThat(model.asked).isEmpty();

        desk.turn(writtenIn(group, MEMBER, HARBOUR));
        assertThat(model.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start",
                "/help",
                "/meetings",
                "/summary m1",
                "/sources",
                "/privacy",
                "谁主持了青岛的会议？",
                "Who won the" + " chess tournament in Reykjavik?"
            })
    void the_model_is_asked_only_where_it_has_something_to_say(String words) {
        unlimited().turn(written(MEMBER, words));

        assertThat(model.asked).isEmpty();
    }

    @Test
    void the_model_is_told_nothing_of_the_asker() {
        unlimited().turn(written(MEMBER, HARBOUR));

        assertThat(model.asked.toString()).doesNotContain(MEMBER);
    }

    @Test
    void guests_are_invited_and_members_are_not() {
        var desk = unlimited();

        assertThat(desk.reply(written(GUEST, "/start"))).contains("/join");
        assertThat(desk.reply(written(GUEST, "/help"))).contains("/join");
        assertThat(desk.reply(written(MEMBER, "/start"))).doesNotContain("/join");
        assertThat(desk.reply(written(ADMIN, "/help"))).doesNotContain("/join");
    }

    @Test
    void what_the_model_is_sent_is_said_where_privacy_is_explained() {
        assertThat(unlimited().reply(written(GUEST, "/privacy"))).contains("language model");
        assertThat(OpenDesk.atFirst().ask("/privacy")).doesNotContain("language model");
    }

    // ---- a model that fails

    @Test
    void a_model_that_fails_is_replaced_by_quoting() {
        model.fail();

        var desk = unlimited();
        var turn = desk.turn(written(MEMBER, HARBOUR));

        assertThat(text(turn)).contains(QUOTED).doesNotContain("503", "secret.example", "model");
        assertThat(turn.kept().orElseThrow().answerer()).isEqualTo("extractive");
        assertThat(desk.chats.usage(MEMBER, TODAY)).isEqualTo(new Usage(1, ScriptedModel.TOKENS, false));
    }

    @Test
    void a_model_that_pauses_is_not_asked() {
        model.pause();

        var desk = unlimited();

        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(QUOTED);
        assertThat(model.asked).isEmpty();
        assertThat(desk.chats.usage(MEMBER, TODAY)).isEqualTo(new Usage(1, 0, false));
    }

    @Test
    void what_the_articles_do_not_say_is_not_shown() {
        var inventive = new ScriptedModel("渔港建设要先建酒店，再修防波堤。", "渔港建设要投资50亿元。");
        var desk = OpenDesk.at(inventive.rapporteur(), Limits.NONE).withPeople();

        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(QUOTED).doesNotContain("酒店", "50亿");
    }

    // ---- what a surface is told meanwhile

    /// Writes down what it is told.
    private static final class Watching implements Attention {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void takesLong() {
            seen.add("takes long");
        }

        @Override
        public void soFar(Reply reply) {
            seen.add(TerminalText.of(reply));
        }
    }

    @Test
    void while_the_model_writes_the_surface_is_told_how_far_it_has_come() {
        var watching = new Watching();

        unlimited().turn(written(MEMBER, HARBOUR), watching);

        assertThat(watching.seen).hasSize(2).first().isEqualTo("takes long");
        assertThat(watching.seen.getLast()).endsWith(WRITTEN + "[1]").doesNotContain("“");
    }

    @Test
    void an_answer_without_the_model_takes_no_time_to_speak_of() {
        var watching = new Watching();

        var desk = unlimited();
        desk.turn(written(GUEST, HARBOUR), watching);
        desk.turn(written(MEMBER, "谁主持了青岛的会议？"), watching);

        assertThat(watching.seen).isEmpty();
    }

    // ---- how many tokens

    @Test
    void tokens_are_counted_by_person_and_day() {
        var desk = unlimited();

        desk.turn(written(MEMBER, HARBOUR));
        desk.turn(writtenIn(Chat.of("group"), MEMBER, HARBOUR));
        desk.turn(written(ADMIN, HARBOUR));
        desk.turn(written(GUEST, HARBOUR));

        assertThat(desk.chats.usage(MEMBER, TODAY)).isEqualTo(new Usage(2, 2 * ScriptedModel.TOKENS, false));
        assertThat(desk.chats.usage(ADMIN, TODAY)).isEqualTo(new Usage(1, ScriptedModel.TOKENS, false));
        assertThat(desk.chats.usage(GUEST, TODAY)).isEqualTo(new Usage(1, 0, false));
        assertThat(desk.chats.usage(MEMBER, TODAY.plusDays(1))).isEqualTo(Usage.NONE);
    }

    @Test
    void whoever_has_used_the_model_up_is_told_once_and_answered_by_quoting() {
        var desk = desk(tokens(1_000));

        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(WRITTEN).doesNotContain(USED_UP);
        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(WRITTEN).doesNotContain(USED_UP);
        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(QUOTED, USED_UP);
        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(QUOTED).doesNotContain(USED_UP);

        assertThat(model.asked).hasSize(2);
    }

    @Test
    void the_next_day_the_model_answers_again() {
        var desk = desk(tokens(1));
        desk.turn(written(MEMBER, HARBOUR));
        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(USED_UP);

        // Midnight in Shanghai, where the day is counted, is at 16:00 in Greenwich.
        desk.clock.move(Duration.ofHours(12));

        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(WRITTEN).doesNotContain(USED_UP);
        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(QUOTED, USED_UP);
    }

    @Test
    void what_one_member_uses_up_is_nobody_elses() {
        var desk = desk(tokens(1));
        desk.turn(written(MEMBER, HARBOUR));

        assertThat(desk.reply(written(ADMIN, HARBOUR))).contains(WRITTEN);
    }

    @Test
    void no_tokens_at_all_is_no_model_at_all() {
        var desk = desk(tokens(0));

        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(QUOTED, USED_UP);
        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(QUOTED).doesNotContain(USED_UP);
        desk.clock.move(Duration.ofDays(1));
        assertThat(desk.reply(written(MEMBER, HARBOUR))).contains(QUOTED, USED_UP);

        assertThat(model.asked).isEmpty();
    }

    @Test
    void a_guest_is_never_told_of_tokens() {
        assertThat(desk(tokens(0)).reply(written(GUEST, HARBOUR)))
                .contains(QUOTED)
                .doesNotContain(USED_UP);
    }

    @Test
    void it_is_told_in_the_language_of_the_question() {
        assertThat(desk(tokens(0))
                        .turn(written(MEMBER, "Who presided over the meeting on April 9, 2024?"))
                        .reply()
                        .orElseThrow()
                        .parts())
                .last()
                .isEqualTo(new Part.Note(
                        "Your share of the model for today is used up; until tomorrow I quote the articles."));
    }

    // ---- how many questions

    @Test
    void so_many_questions_a_day_are_answered_and_no_more() {
        var desk = desk(questions(2));

        assertThat(desk.ask("谁主持了青岛的会议？")).contains("陈立新");
        assertThat(desk.ask("谁主持了青岛的会议？")).contains("陈立新");
        assertThat(desk.ask("谁主持了青岛的会议？")).isEqualTo("今天的2个问题已用完，明天再来。");
        assertThat(desk.ask("Who presided?")).isEqualTo("Your 2 questions for today are used up; come back tomorrow.");

        desk.clock.move(Duration.ofDays(1));
        assertThat(desk.ask("谁主持了青岛的会议？")).contains("陈立新");
    }

    @Test
    void a_question_that_is_not_answered_any_more_leaves_no_trace() {
        var desk = desk(questions(1));
        desk.ask("谁主持了青岛的会议？");

        var turn = desk.turn(written(GUEST, "Who presided over the meeting on April 9, 2024?"));

        assertThat(turn).isEqualTo(Turn.saying(turn.reply().orElseThrow()));
        assertThat(text(turn)).isEqualTo("Your 1 question for today is used up; come back tomorrow.");
        assertThat(desk.chats.usage(GUEST, TODAY)).isEqualTo(new Usage(1, 0, false));
        assertThat(desk.chats.past(Chat.of(GUEST)).last()).isEqualTo(1);
    }

    @Test
    void questions_are_counted_by_person_wherever_they_are_asked() {
        var group = Chat.of("group");
        var desk = desk(questions(2));
        desk.turn(written(GUEST, "谁主持了青岛的会议？"));
        desk.turn(writtenIn(group, GUEST, "谁主持了青岛的会议？"));

        assertThat(desk.reply(writtenIn(Chat.of("other"), GUEST, "谁主持了青岛的会议？"))).contains("已用完");
        assertThat(desk.reply(writtenIn(group, "song", "谁主持了青岛的会议？"))).contains("陈立新");
    }

    @Test
    void a_pressed_example_counts_as_a_question() {
        var desk = desk(questions(1));
        var example = buttons(desk.turn(written(GUEST, "/start"))).getFirst();

        assertThat(desk.press(example.data())).contains("of the 4 meetings");
        assertThat(desk.press(example.data())).contains("used up");
    }

    @Test
    void what_is_no_question_is_free() {
        var desk = desk(questions(1));
        desk.ask("谁主持了青岛的会议？");

        for (var words : List.of("/start", "/help", "/meetings", "/summary m1", "/sources", "/privacy")) {
            assertThat(desk.ask(words)).doesNotContain("used up");
        }
        assertThat(desk.press("s:1:1")).contains("> 市委书记陈立新主持会议并讲话。");
    }

    @Test
    void where_no_questions_are_taken_nobody_is_told_to_come_back() {
        var desk = desk(questions(0));

        assertThat(desk.ask("谁主持了青岛的会议？")).isEqualTo("这里目前不接受提问。");
        assertThat(desk.reply(written(ADMIN, "Who presided?"))).isEqualTo("No questions are taken here at present.");
        assertThat(desk.chats.usage(GUEST, TODAY)).isEqualTo(Usage.NONE);
    }

    @Test
    void without_a_limit_any_number_is_answered() {
        var desk = OpenDesk.atFirst();
        desk.chats.remember(written(GUEST, "谁？"), SampleMessages.using(TODAY, 1_000_000, 1_000_000_000, false));

        assertThat(desk.ask("谁主持了青岛的会议？")).contains("陈立新");
    }
}
