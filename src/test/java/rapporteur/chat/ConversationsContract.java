package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.chat.SampleMessages.answer;
import static rapporteur.chat.SampleMessages.answered;
import static rapporteur.chat.SampleMessages.focus;
import static rapporteur.chat.SampleMessages.forgetting;
import static rapporteur.chat.SampleMessages.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapporteur.language.Language;

/// What whoever remembers conversations promises. Its test implements this.
public interface ConversationsContract {
    /// Returns the same memory all through a test, empty at its beginning.
    Conversations conversations();

    private void remember(Chat chat, Turn turn) {
        conversations().remember(words(chat, "liu"), turn);
    }

    private static Chat topic(String name) {
        return new Chat("group", Optional.of(name));
    }

    @Test
    default void a_chat_in_which_nothing_was_said_has_no_past() {
        assertThat(conversations().past(Chat.of("7"))).isEqualTo(Conversations.Past.NONE);
        assertThat(conversations().answer(Chat.of("7"), 1)).isEmpty();
    }

    @Test
    default void an_answer_comes_back_as_it_went_in() {
        remember(Chat.of("7"), answered(1, "刘强主持了哪些会议？🙂'; --"));

        assertThat(conversations().answer(Chat.of("7"), 1)).contains(answer(1, "刘强主持了哪些会议？🙂'; --"));
        assertThat(conversations().past(Chat.of("7")))
                .isEqualTo(new Conversations.Past(Optional.of(focus("刘强主持了哪些会议？🙂'; --")), 1));
    }

    @Test
    default void an_answer_without_sources_comes_back() {
        var refusal = new KeptAnswer(1, "Who won?", Language.ENGLISH, "extractive", List.of());

        remember(
                Chat.of("7"),
                new Turn(Optional.empty(), Optional.of(refusal), Optional.empty(), List.of(), Optional.empty(), false));

        assertThat(conversations().answer(Chat.of("7"), 1)).contains(refusal);
    }

    @Test
    default void answers_of_a_number_are_found_in_all_chats() {
        remember(Chat.of("7"), answered(1, "谁主持了会议？"));
        remember(Chat.of("8"), answered(1, "Who presided?"));

        assertThat(conversations().given(1))
                .containsExactly(
                        new Conversations.Given("7", answer(1, "谁主持了会议？")),
                        new Conversations.Given("8", answer(1, "Who presided?")));
        assertThat(conversations().given(2)).isEmpty();
    }

    @Test
    default void questions_to_which_nothing_was_found_are_listed() {
        var refusal = new KeptAnswer(2, "谁赢了？", Language.CHINESE, "extractive", List.of());

        remember(Chat.of("7"), answered(1, "谁主持了会议？"));
        remember(
                Chat.of("7"),
                new Turn(Optional.empty(), Optional.of(refusal), Optional.empty(), List.of(), Optional.empty(), false));

        assertThat(conversations().unanswered(10)).containsExactly(new Conversations.Given("7", refusal));
        assertThat(conversations().unanswered(0)).isEmpty();
    }

    @Test
    default void an_answer_is_found_in_its_own_chat_alone() {
        remember(Chat.of("7"), answered(1, "谁主持了会议？"));

        assertThat(conversations().answer(Chat.of("8"), 1)).isEmpty();
        assertThat(conversations().answer(Chat.of("7"), 2)).isEmpty();
        assertThat(conversations().past(Chat.of("8"))).isEqualTo(Conversations.Past.NONE);
    }

    @Test
    default void the_last_answer_counts_and_the_earlier_ones_stay() {
        remember(Chat.of("7"), answered(1, "谁主持了会议？"));
        remember(Chat.of("7"), answered(2, "还有谁出席？"));

        assertThat(conversations().past(Chat.of("7")))
                .isEqualTo(new Conversations.Past(Optional.of(focus("还有谁出席？")), 2));
        assertThat(conversations().answer(Chat.of("7"), 1)).contains(answer(1, "谁主持了会议？"));
    }

    @Test
    default void a_turn_without_a_focus_leaves_it_where_it_was() {
        remember(Chat.of("7"), answered(1, "谁主持了会议？"));
        remember(Chat.of("7"), Turn.saying(Reply.of("谢谢")));
        remember(Chat.of("7"), Turn.silent());

        assertThat(conversations().past(Chat.of("7")).focus()).contains(focus("谁主持了会议？"));
    }

    @Test
    default void topics_have_each_their_focus_and_count_their_answers_together() {
        remember(topic("1"), answered(1, "谁主持了会议？"));
        remember(topic("2"), answered(2, "Who attended?"));

        assertThat(conversations().past(topic("1")))
                .isEqualTo(new Conversations.Past(Optional.of(focus("谁主持了会议？")), 2));
        assertThat(conversations().past(topic("2")).focus()).contains(focus("Who attended?"));
        assertThat(conversations().past(Chat.of("group"))).isEqualTo(new Conversations.Past(Optional.empty(), 2));
        assertThat(conversations().answer(topic("2"), 1)).contains(answer(1, "谁主持了会议？"));
    }

    @Test
    default void forgetting_erases_what_was_said_in_every_topic() {
        remember(topic("1"), answered(1, "谁主持了会议？"));
        remember(topic("2"), answered(2, "Who attended?"));

        remember(topic("1"), forgetting());

        for (var chat : List.of(topic("1"), topic("2"), Chat.of("group"))) {
            assertThat(conversations().past(chat).focus()).isEmpty();
            assertThat(conversations().answer(chat, 1)).isEmpty();
            assertThat(conversations().answer(chat, 2)).isEmpty();
        }
    }

    @Test
    default void forgetting_leaves_other_chats_alone() {
        remember(Chat.of("7"), answered(1, "谁主持了会议？"));
        remember(Chat.of("77"), answered(1, "Who attended?"));

        remember(Chat.of("7"), forgetting());

        assertThat(conversations().past(Chat.of("77")).focus()).contains(focus("Who attended?"));
        assertThat(conversations().answer(Chat.of("77"), 1)).contains(answer(1, "Who attended?"));
    }

    @Test
    default void numbers_of_forgotten_answers_are_not_given_away_again() {
        remember(Chat.of("7"), answered(1, "谁主持了会议？"));
        remember(Chat.of("7"), answered(2, "还有谁出席？"));

        remember(Chat.of("7"), forgetting());

        assertThat(conversations().past(Chat.of("7")).last()).isEqualTo(2);
        remember(Chat.of("7"), answered(3, "Who attended?"));
        assertThat(conversations().answer(Chat.of("7"), 3)).contains(answer(3, "Who attended?"));
        assertThat(conversations().answer(Chat.of("7"), 1)).isEmpty();
    }
}
