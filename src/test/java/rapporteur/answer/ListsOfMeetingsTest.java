package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// Which meetings: asked in many ways, by day, organ, level and matter.
class ListsOfMeetingsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "consultation.txt",
            """
            本报讯 8月16日，省政协以“让老城区住得更舒心”为议题举行专题协商会。省政协主席罗文清主持会议并讲话，省住房和城乡建设厅负责同志作了情况通报。
            """,
            "standing.txt",
            """
            7月25日至28日，云岭省十五届人大常委会第四次会议在省城召开。会议表决通过《云岭省湿地保护条例》。省人大常委会主任韩其昌主持闭幕会。
            """,
            "city.txt",
            """
            8月16日，柳湾市委常委会召开会议，研究防汛救灾和秋粮生产。市委书记宋明远主持会议。会议强调，要把受灾群众的住处一户一户落实好。
            """,
            "headquarters.txt",
            """
            8月3日，柳湾市防汛抗旱指挥部召开调度会，部署新一轮强降雨防范工作。市长方志成出席会议并讲话。
            """,
            "cadres.txt",
            """
            8月11日，柳湾师范学院召开干部大会，宣布省委关于学院主要领导调整的决定：郑一帆同志任柳湾师范学院党委书记，何大同同志不再担任柳湾师范学院党委书记职务。
            """,
            "college.txt",
            """
            8月12日，柳湾农业大学召开领导干部会议，传达学习科技特派员工作要求。校长骆家和主持会议。
            """,
            "press.txt",
            """
            柳湾日报8月17日讯 8月16日下午，柳湾市人民政府新闻办公室举行新闻发布会，介绍全市防汛救灾工作情况。常务副市长鲁青在会上说，全市转移群众1.2万人。
            """,
            "group.txt",
            """
            7月31日，柳湾市政府党组召开会议，学习贯彻中央有关文件精神。市政府党组书记、市长方志成主持会议。
            """));

    private static final String CONSULTATION = "consultation.txt";
    private static final String CITY = "city.txt";
    private static final String CADRES = "cadres.txt";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8月16日开了哪些会|consultation.txt city.txt",
                "帮我梳理一下8月16日的会议，都讲了什么|consultation.txt city.txt",
                "Give me everything held on August 16th, both meetings and press conferences.|consultation.txt city.txt",
                "省级政协的会议，给我列一列|consultation.txt",
                "Which meetings of a provincial CPPCC are reported, and who led them?|consultation.txt",
                "Which provinces' people's congress standing committees met in late July?|standing.txt",
                "7月下旬有哪些省级人大常委会开会|standing.txt",
                "8月有哪些单位开会宣布换党委书记？|cadres.txt",
                "哪几家高校在8月召开干部大会宣布了领导调整，列个名单|cadres.txt",
                "Which meetings in August announced new leaders?|cadres.txt",
                "Can you pull up the August meetings that were about flood control?|city.txt headquarters.txt",
                "有哪几场会议是专门讲防汛的|city.txt headquarters.txt",
                "哪些市政府党组开了会|group.txt",
                "Which city governments held a meeting of their leading party group?|group.txt",
            })
    void holds_just_those_that_are_asked_for(String question, String expected) {
        assertThat(listed(question)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "哪些会议专门研究了冰雪旅游",
                "Which meetings in August dealt with chip exports?",
                "9月16日开了哪些会",
                "Which meetings of a provincial CPPCC took place in June?",
            })
    void holds_none_where_none_was(String question) {
        assertThat(listed(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which meetings took place on 16 August 2023?", "2023年8月16日开了哪些会？"})
    void of_a_year_that_nobody_states_says_so(String question) {
        var answer = collected.ask(question);

        assertThat(answer.path("coverage").path("matched").asInt()).isZero();
        assertThat(answer.path("coverage").path("possible").asInt()).isEqualTo(2);
        assertThat(answer.path("plain").asText()).containsAnyOf("no year stated", "未注明年份");
        assertThat(origins(answer)).contains(CONSULTATION, CITY);
    }

    @Test
    void shows_what_no_record_has() {
        assertThat(collected.ask("8月16日开了哪些会").path("plain").asText()).contains("新闻发布会");
        assertThat(collected.ask("哪些会议或发布会讲了防汛救灾").path("plain").asText())
                .contains("新闻发布会")
                .contains("柳湾市委常委会");
    }

    @Test
    void shows_the_words_beside_a_name_that_says_little() {
        assertThat(collected.ask("8月有哪些单位开会宣布换党委书记？").path("plain").asText()).contains("宣布省委关于学院主要领导调整的决定");
        assertThat(origins(collected.ask("8月有哪些单位开会宣布换党委书记？"))).containsOnly(CADRES);
    }

    private static List<String> listed(String question) {
        var answer = collected.ask(question);
        var items = answer.path("items").size();
        return origins(answer).stream()
                .filter(origin -> !origin.equals("press.txt"))
                .limit(items)
                .toList();
    }

    private static List<String> origins(JsonNode answer) {
        return StreamSupport.stream(answer.path("citations").spliterator(), false)
                .map(citation -> citation.path("origin").asText())
                .distinct()
                .toList();
    }
}
