package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// Two things asked in one question, who came to an office or left it, and what is asked of a meeting that somebody
/// chaired.
class TwoAtOnceTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "harbour.txt", """
                滨州市召开港口建设协调会

                2024年5月6日，滨州市港口建设协调会在北港会议中心召开。副市长程立民主持会议。会上有6个单位表了态，共列出23条意见。会议要求开列隐患清单。市水利局局长冯启从清淤、护岸、闸门等三个方面汇报了进展。各单位要在9月30日前完成清淤。
                """,
            "office.txt", """
                滨州市人大常委会任免名单

                2024年6月12日，滨州市十二届人大常委会第三次会议表决，决定免去高振华的滨州市公安局局长职务，决定任命田志强为滨州市公安局局长。
                """,
            "session.txt", """
                滨州市十二届人大常委会第三次会议闭幕

                2024年6月12日，滨州市十二届人大常委会第三次会议闭幕。市人大常委会主任马春生主持会议并讲话。
                """));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "滨州的港口建设协调会上几个单位表了态，一共列出多少条意见？ | 6个单位 | 23条",
                "滨州港口建设协调会是谁主持的，在哪个会议中心开的？ | 程立民 | 北港会议中心",
                "Who chaired Binzhou's harbour meeting, and how many opinions were listed? | 程立民 | 23",
                "滨州的公安局长换了，新任是谁，免的是谁？ | 田志强 | 高振华"
            })
    void both_are_answered(String question, String one, String other) {
        var answer = collected.ask(question);

        assertThat(answer.path("outcome").asText()).isEqualTo("answered");
        assertThat(answer.path("plain").asText()).contains(one).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨州公安局换帅了，谁接任局长？", "Who took over as head of the Binzhou public security bureau?"})
    void who_came_to_an_office_is_asked_in_words_that_no_report_uses(String question) {
        assertThat(collected.ask(question).path("plain").asText()).contains("任命田志强");
    }

    @Test
    void of_two_accounts_of_a_session_the_one_that_says_who_presided_answers() {
        var answer = collected.ask("滨州市十二届人大常委会第三次会议是谁主持的？");

        assertThat(answer.path("plain").asText()).contains("马春生");
    }

    @Test
    void somebody_with_a_long_office_is_found_by_what_the_sentence_says_of_them() {
        var answer = collected.ask("滨州港口建设协调会上谁汇报了清淤和护岸的进展？");

        assertThat(answer.path("plain").asText()).contains("冯启");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"滨州港口的清淤最晚要在哪天前完成？", "By what date does Binzhou's harbour meeting want the dredging finished?"})
    void by_when_something_is_due_is_no_day_of_a_meeting(String question) {
        assertThat(collected.ask(question).path("plain").asText()).contains("9月30日前");
    }

    @Test
    void whoever_took_somebody_s_place_is_not_whom_the_question_names() {
        var answer = collected.ask("谁接替高振华担任滨州市公安局局长？");

        assertThat(answer.path("plain").asText()).contains("任命田志强");
        assertThat(answer.path("short").path("text").asText()).isEqualTo("田志强");
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨州新任公安局局长田志强今年多大岁数？", "How old is Tian Zhiqiang, Binzhou's new public security chief?"})
    void an_age_that_nobody_tells_is_not_told(String question) {
        assertThat(collected.ask(question).path("outcome").asText()).isEqualTo("not_found");
    }

    @Test
    void what_a_chaired_meeting_wants_is_no_speech_of_its_chair() {
        var answer = collected.ask("What list did the meeting that Cheng Limin chaired want made of hidden dangers?");

        assertThat(answer.path("plain").asText()).contains("隐患清单");
    }
}
