package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import rapporteur.chat.People.Usage;

class LimitsTest {
    private static Limits limits(long questions, long tokens) {
        return new Limits(OptionalLong.of(questions), OptionalLong.of(tokens));
    }

    @Test
    void without_limits_everything_is_allowed() {
        var much = new Usage(Long.MAX_VALUE, Long.MAX_VALUE, true);

        assertThat(Limits.NONE.allowsQuestion(much)).isTrue();
        assertThat(Limits.NONE.allowsModel(much)).isTrue();
    }

    @Test
    void so_many_questions_are_allowed_and_no_more() {
        assertThat(limits(2, 0).allowsQuestion(new Usage(1, 0, false))).isTrue();
        assertThat(limits(2, 0).allowsQuestion(new Usage(2, 0, false))).isFalse();
        assertThat(limits(2, 0).allowsQuestion(new Usage(3, 0, false))).isFalse();
    }

    @Test
    void a_question_that_begins_below_the_limit_of_tokens_may_pass_it() {
        assertThat(limits(0, 1_000).allowsModel(new Usage(9, 999, false))).isTrue();
        assertThat(limits(0, 1_000).allowsModel(new Usage(9, 1_000, false))).isFalse();
    }

    @Test
    void none_is_none_from_the_beginning() {
        assertThat(limits(0, 0).allowsQuestion(Usage.NONE)).isFalse();
        assertThat(limits(0, 0).allowsModel(Usage.NONE)).isFalse();
    }
}
