package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapporteur.Collected;

/// Lists by whose meetings they were and what they dealt with, and conversations that move on to another meeting.
class OtherMeetingsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "congress.txt", """
                海州市人大常委会召开会议

                2023年8月3日，海州市人大常委会召开第九次会议，市人大常委会主任林国强主持会议。会议传达学习了全国海洋生态保护大会精神，审议了预算报告。
                """,
            "government.txt", """
                海州市政府召开常务会议

                2023年8月7日，海州市政府召开常务会议，市长李文斌主持会议。会议研究海洋生态修复工作。今年，全市修复岸线12公里。
                """,
            "safety.txt", """
                海州市安全生产工作会议召开

                2023年8月14日，海州市安全生产工作会议召开，副市长周建国主持会议。
                """,
            "talks.txt", """
                Weifang people's congress meets

                On August 9, 2023, the Standing Committee of the Weifang Municipal People's Congress held a meeting. Zhao \
                Ling, director of the Standing Committee of the Weifang Municipal People's Congress, presided over it. \
                The mayor said that the city has 9.4 million people.
                """));

    private static List<String> origins(JsonNode answer) {
        var origins = new ArrayList<String>();
        answer.path("items")
                .forEach(item -> item.path("citations")
                        .forEach(number -> origins.add(answer.path("citations")
                                .path(number.asInt() - 1)
                                .path("origin")
                                .asText())));
        return origins;
    }

    @Test
    void a_list_holds_the_meetings_of_the_organ_asked_for() {
        assertThat(origins(collected.ask("海州市人大常委会开了哪些会议？"))).containsExactly("congress.txt");
        assertThat(origins(collected.ask(
                        "Which meetings of the Standing Committee of the Weifang People's Congress are there?")))
                .containsExactly("talks.txt");
    }

    @Test
    void a_list_holds_what_was_described_and_not_what_shares_words_with_it() {
        assertThat(origins(collected.ask("哪些会议学习了全国海洋生态保护大会精神？"))).containsExactly("congress.txt");
    }

    @Test
    void this_year_is_the_year_of_the_reports_where_there_are_none_of_the_present() {
        assertThat(collected.ask("今年海州修复岸线多少公里？").path("plain").asText()).contains("12公里");
        assertThat(collected.ask("2021年海州修复岸线多少公里？").path("outcome").asText()).isEqualTo("not_found");
    }

    @Test
    void a_meeting_that_is_described_anew_is_not_the_one_last_spoken_of() throws IOException {
        var turns = collected
                .program()
                .ask(List.of("8月3日海州市人大常委会会议由谁主持？", "那安全生产工作会议是哪天？", "是谁主持的？"), List.of("a", "a", "a"));

        assertThat(turns.get(0).path("plain").asText()).contains("林国强");
        assertThat(turns.get(1).path("plain").asText()).contains("8月14日");
        assertThat(turns.get(2).path("plain").asText()).contains("周建国");
    }

    @Test
    void a_question_about_him_is_no_question_whether_he_was_there() throws IOException {
        var turns = collected
                .program()
                .ask(
                        List.of(
                                "Who presided over the Weifang meeting of August 9, 2023?",
                                "How many people did he say the city has?"),
                        List.of("b", "b"));

        assertThat(turns.get(1).path("plain").asText()).contains("9.4 million").doesNotContain("Yes.");
    }
}
