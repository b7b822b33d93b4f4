package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// What somebody was before, what two sides talked about, points, heights, shares, and what happened to people, asked
/// as people speak.
class EverydayQuestionsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.ofEntries(
            Map.entry("office.txt", """
                临川市召开全市领导干部会议

                2024年3月8日，临川市召开全市领导干部会议，宣布省委决定：陆致远同志任中共临川市委书记，方宏同志不再担任临川市委书记职务。\
                陆致远，1972年4月生，曾任省水利厅副厅长，2021年调任安阜市市长。原任临川市委书记方宏已任省发展改革委主任。
                """),
            Map.entry("talks.txt", """
                临川市领导会见华宇集团客人

                2024年4月2日，临川市市长江月白会见华宇集团董事长孟繁星一行。江月白欢迎孟繁星一行来访。双方就智能制造、港口物流等议题进行了深入交流。副市长任远参加会见。
                """),
            Map.entry("hotline.txt", """
                临川市水务局召开供水热线会议

                2024年5月10日，临川市水务局召开供水热线工作会议。副局长聂平主持会议。局长秦川提出三点要求：一是接诉要快。二是办理要实。三是回访要真。\
                会议还观看了警示教育片《浊流》。综合科、东城水厂在会上作了交流发言。会议要求优先修复老城区管网。
                """),
            Map.entry("flood.txt", """
                临川市通报汛情

                2024年6月20日，临川市政府召开新闻发布会。今年是沙河第三次出现洪峰。6月19日15时沙河码头站水位为38.60米，流量每秒1200立方米。\
                此次灾害中，9名群众失去了宝贵生命，3人失踪。全市民生支出占一般公共预算支出比重达到78%以上。
                """),
            Map.entry("route.txt", """
                宜荆高速光伏项目并网

                2024年7月1日，宜荆高速沿线光伏项目并网发电。项目由省能建集团投资约5.2亿元建设，年发电量8000万千瓦时。
                """),
            Map.entry("exchange.txt", """
                七市政协书画交流展在临川举行

                2024年7月5日，七市政协书画交流展在临川市美术馆开幕，近300人参加。闭幕式上，临川市政协向安阜市政协移交会旗。本次展览由市政协和市文联共同主办。
                """),
            Map.entry("school.txt", """
                临川市与江南大学签约

                2024年7月9日，临川市人民政府与江南大学签署合作协议，协议写明共建稻作研究院。
                """),
            Map.entry("council.txt", """
                Riverton council adopts flood plan

                On 9 May 2024 the Riverton city council met at the town hall. Mayor Ann Bright chaired the meeting. Governor Tom Hale said the dam report \
                alone was not enough to decide on the plan. Clerk Ruth Lane was absent. Before becoming mayor, Ann Bright served as director of the harbour board.
                """)));

    @ParameterizedTest
    @CsvSource({
        "陆致远升临川市委书记前干的是啥,安阜市市长",
        "临川新来的市委书记是谁，之前当什么,安阜市市长",
        "临川新任市委书记是谁?以前是干什么的,安阜市市长",
        "临川市委书记换成谁了，他哪年出生的,1972年4月",
        "陆致远到临川之前做什么,安阜市市长",
        "What was Lu Zhiyuan doing before he became party secretary of Linchuan?,安阜市市长",
        "What was Ann Bright doing before she became mayor?,harbour board",
        "4月2日江月白会见孟繁星谈了什么,智能制造",
        "临川市长跟华宇集团的人见面都聊了些什么,港口物流",
        "What did Jiang Yuebai and Huayu Group's Meng Fanxing talk about?,智能制造",
        "临川水务局供水热线会，局长提了哪三点要求？,办理要实",
        "临川水务局的供水热线会议放了什么片子,浊流",
        "供水热线会议上哪些单位上台交流了,东城水厂",
        "临川供水热线会说先修什么,老城区管网",
        "沙河码头站水位有多高,38.60米",
        "How high was the Sha River at the wharf station on 19 June?,38.60米",
        "临川这次洪灾死了多少人,9名",
        "How many people died in the Linchuan flood disaster?,9名",
        "临川花在民生上的钱占预算支出多大比例,78%",
        "今年沙河出现了几次洪峰,第三次",
        "宜昌到荆州的高速边上的光伏项目投了多少钱,5.2亿元",
        "How much money went into the solar project on the Yichang-Jingzhou expressway?,5.2亿元",
        "七市政协书画展下次轮到哪个城市办,安阜市",
        "七市政协书画交流展是谁办的，来了多少人,市文联",
        "'临川市水务局5月10日开会观看了什么,谁主持的',聂平",
        "临川和江南大学的协议写了什么,稻作研究院",
        "Which governor said the dam report was not enough?,Tom Hale",
        "Who was on leave when the Riverton council met on 9 May?,Ruth Lane",
    })
    void are_answered(String question, String expected) {
        collected.assertAnswers(question, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临川和江北大学的协议写了什么",
                "任远之前当什么",
                "What was Tom Hale doing before he became governor?",
                "江月白会见华宇集团时送了什么礼物",
                "荆州到安庆的高速边上的光伏项目投了多少钱",
                "沙河码头站水面有多宽",
            })
    void are_refused(String question) {
        collected.assertRefuses(question);
    }

    @Test
    void what_goes_on_about_a_report_of_no_meeting_stays_with_it() throws IOException {
        var answers = collected
                .program()
                .ask(
                        List.of("七市政协书画交流展什么时候开幕的？", "这会是谁办的？", "来了多少人？", "宜荆高速光伏项目投资多少？", "那是谁投的？"),
                        List.of("c", "c", "c", "d", "d"));

        assertThat(answers.get(1).path("plain").asText()).contains("市文联");
        assertThat(answers.get(2).path("plain").asText()).contains("近300人");
        assertThat(answers.get(4).path("plain").asText()).contains("省能建集团");
    }

    @Test
    void why_asks_for_the_reason_of_what_was_just_told() throws IOException {
        var answers = collected
                .program()
                .ask(
                        List.of("What did Governor Tom Hale say about the dam report?", "Why did he say that?"),
                        List.of("e", "e"));

        assertThat(answers.get(0).path("plain").asText()).contains("not enough");
        assertThat(answers.get(1).path("outcome").asText()).isEqualTo("not_found");
    }
}
