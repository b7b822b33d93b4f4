package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// What readers of the day's news ask: what brought something about, by when it is to be done, who it was by name, how
/// much of what, which press conferences there were, which meetings dealt with a matter.
class QuestionsOfTheDayTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "bridge.txt", """
                云港市通报石拱桥坍塌原因

                2024年7月8日，云港市政府新闻办举行新闻发布会，通报石拱桥坍塌调查情况。施工单位在桥面堆放石料。\
                受连日降雨影响，石料吸水增重，导致桥面荷载超限。市应急管理局局长陶立说，全市有17个村断电，各县区要在年底前完成危桥排查。\
                “旧桥不能带病通车。”云港市公路中心主任方远介绍。
                """,
            "schools.txt", """
                云港市政府介绍教师补充计划

                2024年7月9日，云港市政府新闻办举行新闻发布会，介绍教师补充计划。市教育局副局长孟川介绍，今年招聘教师260名，市财政安排4000万元发放安家费。
                """,
            "flood.txt", """
                云港市委常委会召开会议

                2024年7月10日，云港市委常委会召开会议，部署防汛工作。市委书记高鸣主持会议并讲话。副市长安宁、秘书长白石参加会议。会议强调，要加固堤防。
                """,
            "river.txt", """
                青溪县召开防汛调度会

                2024年8月2日，青溪县召开防汛调度会。县长黎川主持会议。会议要求，转移低洼地带群众。
                """,
            "budget.txt", """
                青溪县政府召开常务会议

                2024年8月5日，青溪县县长黎川主持召开县政府常务会议，研究柑橘产业。会议听取了县农业农村局的汇报。
                """,
            "envoys.txt", """
                Yungang welcomes envoys

                On July 15, 2024, Gao Ming, mayor of Yungang, met with the consuls of five countries at the city hall. \
                Gao Ming said that the port handled 3 million tons of goods.
                """,
            "storage.txt", """
                云港市储能产业座谈会召开

                2024年7月20日，云港市政府召开储能产业座谈会，市长石峰主持会议。全市在建储能项目9个，总投资近60亿元。\
                来自各地的80余名嘉宾汇聚一堂。本次活动为期两天。青溪县在建储能项目2个。
                """,
            "appointment.txt", """
                云港学院宣布任职决定

                2024年7月22日，云港学院召开干部大会，宣布市委决定：钟林任云港学院党委委员、书记，叶蓝不再担任云港学院党委书记。扎西次仁同志的任职文件由组织部门宣读。
                """));

    private static JsonNode ask(String question) {
        return collected.ask(question);
    }

    @ParameterizedTest
    @CsvSource({
        // What brought it about is told behind what happened.
        "云港石拱桥怎么塌的,石料吸水增重",
        "云港石拱桥为什么会坍塌,石料吸水增重",
        // A day that no calendar names.
        "云港市的危桥排查要在什么时候前搞完,年底前",
        "云港停电的有多少村,17个村",
        "云港市准备拿多少钱给老师发安家费,4000万元",
        "云港市委常委会7月10日的会有哪些副市长参加,安宁",
        "青溪县7、8月份的防汛调度会谁主持的,黎川",
        "谁说旧桥不能带病通车,方远",
        "Who chaired the Qingxi flood control meeting on 2 August?,黎川",
    })
    void is_answered(String question, String expected) {
        collected.assertAnswers(question, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Another department, another office, nobody's name.
                "青溪县财政局8月5日汇报了什么",
                "青溪县政府8月5日的常务会议有哪些副县长参加",
                "What is the name of the Japanese consul general whom Gao Ming met in July?",
                "云港石拱桥的施工单位叫什么公司",
                "扎西次仁在云港学院干部大会上讲了些什么",
                "云港学院新院长是谁",
                "Who chaired the Yungang standing committee meeting on heating on 10 July?",
                // A number of something else.
                "How many votes did Gao Ming get?",
                "云港市委常委会7月10日的会有多少亿投资",
            })
    void is_refused_where_no_report_says_it(String question) {
        collected.assertRefuses(question);
    }

    @Test
    void press_conferences_are_listed_though_nobody_meets_there() {
        var zh = ask("云港市7月份开了哪些新闻发布会？").path("plain").asText();
        var en = ask("Which press conferences did Yungang hold in July?")
                .path("plain")
                .asText();

        assertThat(zh).contains("石拱桥").contains("教师补充计划").doesNotContain("储能产业座谈会");
        assertThat(en).contains("石拱桥").contains("教师补充计划");
    }

    @Test
    void meetings_are_listed_by_what_they_dealt_with_in_either_language() {
        var zh = ask("有哪些会是专门讲防汛的？");
        var en = ask("Which meetings in July and August dealt with floods?");

        assertThat(zh.path("items")).hasSize(2);
        assertThat(en.path("items")).hasSize(2);
        assertThat(zh.path("coverage").path("matched").asInt()).isEqualTo(2);
    }

    @Test
    void a_follow_up_asks_for_the_same_figure_of_another_place() throws IOException {
        var answers = collected
                .program()
                .ask(List.of("云港市在建储能项目有多少个？", "那青溪县呢", "一共来了多少人", "一共开几天"), List.of("c", "c", "d", "d"));

        assertThat(answers.get(1).path("plain").asText()).contains("2个");
    }

    @Test
    void how_long_and_how_many_are_asked_of_the_meeting_last_spoken_of() throws IOException {
        var answers = collected.program().ask(List.of("云港市储能产业座谈会是谁主持的？", "去了多少人", "一共开几天？"), List.of("c", "c", "c"));

        assertThat(answers.get(1).path("plain").asText()).contains("80余名");
        assertThat(answers.get(2).path("plain").asText()).contains("两天");
    }
}
