package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapporteur.Collected;

/// Articles that report two meetings: each sentence is of its own.
class SeveralMeetingsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "zh.txt", """
                海州市召开两个会议

                2024年3月5日，海州市委常委会召开会议，研究港口工作。市委书记王志刚主持会议。会议指出，港口今年要新建12个泊位。

                2024年3月8日，海州市政府召开常务会议，研究供水工作。市长李文斌主持会议。会议决定，供水管网改造投入4亿元。
                """,
            "en.txt", """
                Two meetings in Weifang

                On April 2, 2024, the Standing Committee of the Weifang Municipal Party Committee held a meeting on \
                kites. Liu Yun, secretary of the municipal Party committee, presided over the meeting. The meeting \
                stressed that 30 workshops should open this year.

                On April 9, 2024, the Weifang Municipal People's Government held an executive meeting on heating. Chen \
                Ping, mayor of Weifang, presided over the meeting. The meeting decided to replace 18 boilers before \
                November.
                """));

    @Test
    void a_citation_is_of_the_meeting_that_its_sentence_speaks_of() {
        var harbour = meetings(collected.ask("海州港口今年要新建多少个泊位？"));
        var water = meetings(collected.ask("海州供水管网改造投入多少？"));
        var kites = meetings(collected.ask("How many kite workshops should open in Weifang this year?"));
        var heating = meetings(collected.ask("How many boilers will be replaced in Weifang?"));

        assertThat(harbour).hasSize(1).doesNotContainAnyElementsOf(water);
        assertThat(water).hasSize(1);
        assertThat(kites).hasSize(1).doesNotContainAnyElementsOf(heating);
        assertThat(heating).hasSize(1);
    }

    @Test
    void the_second_meeting_is_found_by_its_own_body_and_day() {
        assertThat(collected.ask("2024年3月8日海州市政府常务会议由谁主持？").path("plain").asText())
                .contains("李文斌")
                .doesNotContain("王志刚");
        assertThat(collected
                        .ask("Who presided over the executive meeting in Weifang on April 9, 2024?")
                        .path("plain")
                        .asText())
                .contains("Chen Ping")
                .doesNotContain("Liu Yun");
    }

    @Test
    void what_the_other_meeting_said_answers_nothing_about_this_one() {
        var boilers = collected.ask("What did the Weifang executive meeting of April 9, 2024 say about workshops?");
        var berths = collected.ask("3月8日海州市政府常务会议说要新建多少个泊位？");

        assertThat(boilers.path("plain").asText()).doesNotContain("30 workshops");
        assertThat(berths.path("plain").asText()).doesNotContain("12个泊位");
    }

    private static Set<String> meetings(JsonNode answer) {
        var meetings = new HashSet<String>();
        answer.path("citations")
                .forEach(citation -> meetings.add(citation.path("meeting").asText()));
        return meetings;
    }
}
