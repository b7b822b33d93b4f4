package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapporteur.Collected;

/// Meetings put side by side, and what is asked of one of them or of each.
class AlternativesTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "march.txt", """
                烟台市政府常务会议召开

                2024年3月8日，烟台市政府召开常务会议。市长李文斌主持会议，副市长陈晓东参加。会议研究了供水管网改造工作。
                """,
            "april.txt", """
                烟台市政府召开常务会议

                2024年4月12日，烟台市政府召开常务会议。常务副市长周建国主持会议，副市长吴海燕参加。会议研究了航空货运发展工作。
                """,
            "weifang.txt", """
                Weifang government meets

                On April 9, 2024, the Weifang Municipal People's Government held an executive meeting. Chen Ping, mayor \
                of Weifang, presided over the meeting. The meeting discussed heating. Vice mayor Sun Li attended.
                """,
            "weifang2.txt", """
                Weifang government meets again

                On May 14, 2024, the Weifang Municipal People's Government held an executive meeting. Executive vice \
                mayor Guo Wei presided over the meeting. The meeting discussed kite workshops.
                """));

    private static String answer(String question) {
        return collected.ask(question).path("plain").asText();
    }

    @Test
    void the_one_of_two_days_is_chosen_that_dealt_with_it() {
        assertThat(answer("烟台市政府3月8日和4月12日两次常务会议，哪次研究了航空货运？"))
                .contains("4月12日", "航空货运")
                .doesNotContain("供水");
        assertThat(answer("Which of the two Weifang executive meetings discussed kite workshops, April 9 or May 14?"))
                .contains("14 May", "kite workshops")
                .doesNotContain("heating");
    }

    @Test
    void the_one_of_two_days_is_chosen_that_somebody_attended() {
        assertThat(answer("烟台市政府3月8日和4月12日的常务会议，吴海燕参加的是哪一次？")).contains("4月12日", "吴海燕");
        assertThat(answer("Did Sun Li attend the Weifang executive meeting of April 9 or of May 14?"))
                .contains("9 April", "Sun Li");
    }

    @Test
    void the_same_person_is_told_by_who_it_was_each_time() {
        assertThat(answer("烟台市政府3月8日和4月12日的常务会议是同一个人主持的吗？")).contains("李文斌", "周建国");
        assertThat(answer("Did the same person preside over the Weifang executive meetings of April 9 and May 14?"))
                .contains("Chen Ping", "Guo Wei");
    }

    @Test
    void two_places_are_answered_one_by_one() {
        assertThat(answer("烟台、潍坊研究供水和供暖的政府常务会议分别是谁主持的？")).contains("李文斌", "Chen Ping");
    }
}
