package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// Questions about meetings that others resemble: of the next county, of two days, of bodies with nearly the same name;
/// and how much of a report an answer quotes.
class NeighbouringMeetingsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "sessions.txt", """
                各地人大常委会会议

                5月9日，清河区七届人大常委会第六次会议在区会议中心召开，听取了养老服务工作汇报。
                5月8日，云桐县第十六届人大常委会召开第七次会议，决定任命陈小燕为云桐县副县长。
                """,
            "reform.txt", """
                2024年3月5日，林安市委常委会召开会议，市委书记高明主持会议。会议传达学习中央深改委第四次会议精神，研究贯彻意见。\
                会议要求，要把改革任务逐项落实到单位。
                """,
            "finance.txt", """
                2024年3月12日，林安市委常委会召开会议，市委书记高明主持会议。会议传达学习中央财经委第四次会议精神，研究贯彻意见。\
                会议还听取了春耕备耕情况汇报。
                """,
            "council.txt", """
                Council approves ordinances for next year

                On December 4, 2023, the Maple Falls council held a regular meeting and approved the 2024 parking ordinance \
                (ordinance 2023-17) by a unanimous vote. The council then discussed the repair of the town library.
                """,
            "harbour.txt", """
                On April 9, 2024, Zhou Min, mayor of Dalian, presided over a meeting on the harbour. The meeting demanded that \
                the harbour build two new berths. The meeting demanded that the harbour train three hundred pilots.
                """));

    private static JsonNode ask(String question) {
        return collected.ask(question);
    }

    private static String plain(JsonNode answer) {
        return answer.path("plain").asText();
    }

    @ParameterizedTest
    @CsvSource({
        // The county that no table lists, on a page with another.
        "云桐县人大常委会第七次会议是什么时候召开的？,5月8日",
        "云桐县人大常委会第七次会议决定任命谁？,陈小燕",
        // A verb before the name of an organ is no part of the name of a place.
        "谁主持了市委常委会3月12日的会议？,高明",
        // Two days side by side.
        "高明3月5日和3月12日各主持了一次会，听取春耕备耕汇报的是哪一次？,春耕备耕",
        // When and who stand in one sentence and are two answers.
        "林安市委常委会听取春耕备耕汇报的会议是哪天开的、谁主持的？,高明",
        // The year of what was approved is not that of the meeting.
        "2024年的停车条例是不是全票通过的？,unanimous",
        "Was the 2024 parking ordinance passed unanimously?,unanimous",
    })
    void is_answered_from_the_one_that_is_meant(String question, String expected) {
        var answer = ask(question);

        assertThat(answer.path("outcome").asText()).as(plain(answer)).isIn("answered", "partial");
        assertThat(plain(answer)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临水县人大常委会第七次会议是什么时候召开的？",
                "When did the Linshui County people's congress standing committee hold its seventh session?",
                "林安市中级人民法院党组会议是谁主持的？"
            })
    void is_refused_where_only_a_neighbour_is_reported(String question) {
        var answer = ask(question);

        assertThat(answer.path("outcome").asText()).as(plain(answer)).isNotIn("answered", "partial");
    }

    @Test
    void a_list_of_what_is_called_by_a_name_holds_that_name() {
        var answer = ask("哪些会议学习了中央深改委第四次会议精神？");

        assertThat(answer.path("items")).hasSize(1);
        assertThat(answer.at("/citations/0/text").asText()).contains("中央深改委");
    }

    @ParameterizedTest
    @CsvSource({
        "What meetings were held from 4 to 6 March 2024?,1",
        "What meetings were held from 4 to 14 March 2024?,2",
        "2024年3月4日至14日开了哪些会？,2",
    })
    void days_from_one_to_another_are_counted(String question, int meetings) {
        var answer = ask(question);

        assertThat(answer.path("items")).as(plain(answer)).hasSize(meetings);
    }

    @Test
    void sentences_that_answer_nearly_alike_are_all_quoted_in_their_order() {
        var answer = ask("What did the meeting on the harbour demand?");

        assertThat(answer.path("statements").findValuesAsText("text"))
                .containsSubsequence(List.of(
                        "The meeting demanded that the harbour build two new berths.",
                        "The meeting demanded that the harbour train three hundred pilots."));
        assertThat(answer.path("statements")).hasSizeLessThanOrEqualTo(3);
    }
}
