package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// Meetings of several places in one question, and facts of an organ that the report of another one tells.
class SideBySideTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "weifang.txt", """
                潍坊市政府召开防汛工作会议

                2024年7月3日，潍坊市政府召开防汛工作会议。市长李文斌主持会议。会议要求备足沙袋。会议指出，要围绕市委确定的“七大战略”推进工程。
                """,
            "yantai.txt", """
                烟台市政府召开防汛工作会议

                2024年7月9日，烟台市政府召开防汛工作会议。市长王志刚主持会议。会议要求检修泵站。今年以来全市检察机关共办理案件321件。
                """,
            "baoding.txt", """
                保定市领导干部会议召开

                2024年8月2日，保定市召开领导干部会议，宣布陈立新同志任保定市水务局局长、党组书记的决定。市委书记周海平主持会议。本报记者赵小川报道。
                """,
            "vote.txt", """
                海州市作家协会换届

                2024年9月1日，海州市作家协会召开会员大会，孙大山连任主席，成志远当选秘书长。大会由海州市文联主办。与会人员参观了老码头艺术街区。
                """));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "潍坊和烟台的防汛工作会议哪个开得早？",
                "潍坊、烟台的防汛工作会议各是哪天？",
                "Which city held its flood prevention meeting first, Weifang or Yantai?"
            })
    void the_day_of_each_is_given(String question) {
        var answer = collected.ask(question);

        assertThat(answer.path("outcome").asText()).isEqualTo("answered");
        assertThat(answer.path("citations").findValuesAsText("text").toString())
                .contains("7月3日")
                .contains("7月9日");
    }

    @Test
    void what_an_organ_fixed_is_told_by_the_report_of_another() {
        assertThat(collected.ask("潍坊市委确定了几大战略？").path("plain").asText()).contains("七大战略");
        assertThat(collected
                        .ask("How many strategies has Weifang's Party committee set?")
                        .path("plain")
                        .asText())
                .contains("七大战略");
    }

    @Test
    void a_meeting_of_an_organ_is_not_that_of_another() {
        assertThat(collected.ask("潍坊市委7月3日的会议要求备足什么？").path("outcome").asText()).isEqualTo("not_found");
        assertThat(collected
                        .ask("What did the meeting of Weifang's people's congress on July 3 say about sandbags?")
                        .path("outcome")
                        .asText())
                .isEqualTo("not_found");
    }

    @Test
    void somebody_s_new_office_is_found() {
        assertThat(collected.ask("保定那次会上陈立新任什么职务？").path("plain").asText()).contains("水务局局长");
        assertThat(collected.ask("海州市作家协会的秘书长是谁？").path("plain").asText()).contains("成志远");
    }

    @Test
    void who_organised_it_and_what_was_visited_need_not_be_in_the_record() throws IOException {
        var turns =
                collected.program().ask(List.of("海州市作家协会会员大会是哪天召开的？", "大会由谁主办？", "大家去哪里参观了？"), List.of("a", "a", "a"));

        assertThat(turns.get(1).path("plain").asText()).contains("海州市文联");
        assertThat(turns.get(2).path("plain").asText()).contains("老码头艺术街区");
    }

    @Test
    void an_article_that_has_only_the_place_in_common_answers_nothing() {
        assertThat(collected
                        .ask("What hydrogen output did the Yantai meeting plan for 2035?")
                        .path("outcome")
                        .asText())
                .isEqualTo("not_found");
    }

    @Test
    void things_are_counted_by_their_measure_word() {
        assertThat(collected.ask("烟台检察机关今年办了多少件案子？").path("plain").asText()).contains("321件");
        assertThat(collected.ask("烟台检察机关今年追回了多少钱？").path("outcome").asText()).isEqualTo("not_found");
    }
}
