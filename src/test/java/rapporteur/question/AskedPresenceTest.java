package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapporteur.meeting.Presence;

/// Which presence is asked about, and which merely says what meeting is meant.
class AskedPresenceTest {
    @Test
    void who_chaired_is_asked_about() {
        assertThat(AskedPresence.in("谁主持了海州市委常委会会议？")).contains(Presence.PRESIDED);
        assertThat(AskedPresence.in("主持会议的是谁？")).contains(Presence.PRESIDED);
        assertThat(AskedPresence.in("Who chaired the meeting?")).contains(Presence.PRESIDED);
        assertThat(AskedPresence.in("By whom was the meeting presided over?")).contains(Presence.PRESIDED);
    }

    @Test
    void a_president_did_not_preside() {
        assertThat(AskedPresence.in("Who was elected president of the association?"))
                .isEmpty();
    }

    @Test
    void the_chair_that_names_the_meeting_is_not_asked_about() {
        assertThat(AskedPresence.in("王志刚主持的常委会会议谁请假了？")).isEmpty();
        assertThat(AskedPresence.in("王志刚在指挥部主持会议时，是谁作的部署？")).isEmpty();
        assertThat(AskedPresence.in("Who asked for leave from the meeting chaired by Wang Zhigang?"))
                .isEmpty();
        assertThat(AskedPresence.in("Who read out the list at the talks that Wang Zhigang presided over?"))
                .isEmpty();
    }

    @Test
    void a_clause_about_the_chair_only_says_which_meeting() {
        assertThat(AskedPresence.in("王志刚8月16日主持供水领导小组会，哪几位专家来了？")).contains(Presence.ATTENDED);
        assertThat(AskedPresence.in("Which vice chairs attended the March meeting?"))
                .contains(Presence.ATTENDED);
        assertThat(AskedPresence.in("Which meetings was Wang Zhigang at?")).contains(Presence.ATTENDED);
    }

    @Test
    void beside_the_chair_others_may_be_asked_about() {
        assertThat(AskedPresence.in("王志刚主持的会议有哪些人参加？")).contains(Presence.ATTENDED);
        assertThat(AskedPresence.in("Who attended the meeting chaired by Wang Zhigang?"))
                .contains(Presence.ATTENDED);
    }

    @Test
    void meetings_of_a_chair_are_asked_for_by_the_chair() {
        assertThat(AskedPresence.in("王志刚主持的会议有几次？")).contains(Presence.PRESIDED);
        assertThat(AskedPresence.in("Which meetings were chaired by Wang Zhigang?"))
                .contains(Presence.PRESIDED);
    }

    @Test
    void a_speech_that_was_studied_is_nobodys_presence() {
        assertThat(AskedPresence.in("会议学习了哪位总理的讲话精神？")).isEmpty();
        assertThat(AskedPresence.in("会上谁讲话了？")).contains(Presence.SPOKE);
    }
}
