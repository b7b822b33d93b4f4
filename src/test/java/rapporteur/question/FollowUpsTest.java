package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapporteur.language.Language;
import rapporteur.language.Place;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;

/// What a question leaves out, filled in from the conversation.
class FollowUpsTest {
    private static final MeetingId FIRST = new MeetingId(3);
    private static final MeetingId SECOND = new MeetingId(12);

    private final QuestionReader reader =
            new QuestionReader(Clock.fixed(Instant.parse("2024-06-01T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    private Question after(String last, String next) {
        var question = reader.read(last);
        return reader.read(
                next,
                Optional.of(new Focus(List.of(FIRST, SECOND), question.people(), question.kind(), question.text())));
    }

    @Test
    void who_else_is_asked_of_the_same_meetings() {
        var question = after("谁主持了济南的会议？", "还有谁出席？");

        assertThat(question.continues()).containsExactly(FIRST, SECOND);
        assertThat(question.presence()).contains(Presence.ATTENDED);
    }

    @Test
    void another_place_takes_the_place_of_the_last() {
        var question = after("谁主持了济南的会议？", "那长春呢？");

        assertThat(question.places()).extracting(Place::chinese).containsExactly("长春");
        assertThat(question.kind()).isEqualTo(QuestionKind.WHO);
        assertThat(question.presence()).contains(Presence.PRESIDED);
        assertThat(question.continues()).isEmpty();
    }

    @Test
    void a_pronoun_means_the_person_spoken_of() {
        var question = after("What did Hao Peng say about security?", "Which meetings did he attend?");

        assertThat(question.people()).extracting(Question.Named::name).containsExactly("Hao Peng");
    }

    @Test
    void one_of_several_meetings_is_picked_by_its_number() {
        assertThat(after("刘强主持了哪些会议？", "第二个是什么时候开的？").continues()).containsExactly(SECOND);
        assertThat(after("Which meetings did Liu Qiang chair?", "Where was the first one held?")
                        .continues())
                .containsExactly(FIRST);
    }

    @Test
    void the_last_question_is_asked_again_in_another_language_or_for_less() {
        var chinese = after("Who presided over the Jinan meeting?", "用中文回答");
        var shorter = after("Who presided over the Jinan meeting?", "shorter");

        assertThat(chinese.language()).isEqualTo(Language.CHINESE);
        assertThat(chinese.kind()).isEqualTo(QuestionKind.WHO);
        assertThat(shorter.brief()).isTrue();
        assertThat(shorter.kind()).isEqualTo(QuestionKind.WHO);
    }

    @Test
    void a_question_that_names_its_meeting_stands_by_itself() {
        assertThat(after("谁主持了济南的会议？", "Who presided over the meeting on April 9, 2024?")
                        .continues())
                .isEmpty();
    }
}
