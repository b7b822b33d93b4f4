package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What stands around a question.
class AsidesTest {
    @Test
    void what_somebody_needs_it_for_is_left_out() {
        assertThat(Asides.removedFrom("我在写一篇稿子，想核实一下：海州会上有几位专家发言？")).isEqualTo("海州会上有几位专家发言？");
        assertThat(Asides.removedFrom("做材料用：海州供水投入多少？")).isEqualTo("海州供水投入多少？");
        assertThat(Asides.removedFrom("I'm preparing a visit, quick check: who chaired the Haizhou meeting?"))
                .isEqualTo("who chaired the Haizhou meeting?");
        assertThat(Asides.removedFrom("Hello, who chaired the Haizhou meeting? Thanks a lot"))
                .isEqualTo("who chaired the Haizhou meeting?");
        assertThat(Asides.removedFrom("Could you please tell me who chaired the Haizhou meeting?"))
                .isEqualTo("who chaired the Haizhou meeting?");
        assertThat(Asides.removedFrom("I'd like to know when the Haizhou meeting was"))
                .isEqualTo("when the Haizhou meeting was");
    }

    @Test
    void how_somebody_wants_it_is_left_out() {
        assertThat(Asides.removedFrom("海州供水投入多少？给我原文数字")).isEqualTo("海州供水投入多少？");
        assertThat(Asides.removedFrom("海州供水投入多少，谢谢")).isEqualTo("海州供水投入多少，");
    }

    @Test
    void what_it_says_of_a_place_is_part_of_the_question() {
        var question = "I am writing about new faces in Haizhou, Hebei: which of them became mayor there?";

        assertThat(Asides.removedFrom(question)).isEqualTo(question);
    }

    @Test
    void a_question_stays_as_it_is() {
        assertThat(Asides.removedFrom("谁主持了会议：王志刚还是李文斌？")).isEqualTo("谁主持了会议：王志刚还是李文斌？");
        assertThat(Asides.removedFrom("我市有哪些会议？")).isEqualTo("我市有哪些会议？");
        assertThat(Asides.removedFrom("What did the meeting say: was the plan approved?"))
                .isEqualTo("What did the meeting say: was the plan approved?");
        assertThat(Asides.removedFrom("谢谢")).isEqualTo("谢谢");
    }
}
