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

/// Press conferences, foreign news, rules and ceremonies, asked about in the words of readers.
class QuestionsAboutNewsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.ofEntries(
            Map.entry("press.txt", """
                国新办举行养老服务发布会

                2024年5月14日上午10时，国务院新闻办公室举行新闻发布会。民政部副部长韩志远介绍养老服务有关情况，并答记者问。截至去年底，全国共有养老床位820万张，比五年前翻了一番。\
                韩志远表示，年内将再建2000个社区食堂，重点放在乡镇。养老服务司司长曲云霞回答了关于护理员培训的提问，她说，护理员缺口约为50万人。
                """),
            Map.entry("coup.txt", """
                某国军方宣布接管政权

                2024年4月3日，贝索托总统杜马被军方扣押。军方发言人科内上校在电视讲话中宣布关闭边境，为防止武器流入。联合国秘书长呼吁立即释放杜马。邻国拉维亚总理姆贝基表示不会派兵。
                """),
            Map.entry("rule.txt", """
                松原市出台电动车新规

                2024年6月1日起，《松原市电动自行车管理条例》施行。条例规定，不得在楼道内充电，违者处500元以下罚款；未满十六周岁的不得骑行。条例由市十五届人大常委会第二十次会议通过，\
                由公安机关交通管理部门负责解释。市公安局局长丁川介绍，全市登记电动车76万辆。
                """),
            Map.entry("bridge.txt", """
                松原二桥通车

                2024年6月18日，松原二桥举行通车仪式。大桥全长1860米，双向六车道，设计时速80公里，历时三年建成，总投资9.6亿元。副市长康宁宣布通车。施工方中铁五院项目经理石磊说，\
                最大的难题是江底的流沙。大桥通车后，两岸车程由40分钟缩短到8分钟。
                """),
            Map.entry("strike.txt", """
                Dock workers end strike

                On 11 July 2024 dock workers in Port Marlow ended a nine-day strike. Union leader Grace Adeyemi said members had accepted a pay rise of 7 percent. \
                The port company had offered 4 percent at first. Labour minister Owen Clarke, who brokered the deal, will visit the port on 15 July. \
                About 1,300 workers took part; 26 ships had been kept waiting.
                """),
            Map.entry("lecture.txt", """
                松原市委理论学习中心组举行集体学习

                2024年8月8日，松原市委书记程远主持召开市委理论学习中心组集体学习会，听取江南大学法学院教授吴海洋所作的法治讲座。程远要求，转移群众不落一人。
                """),
            Map.entry("reserve.txt", """
                我国外汇储备回升

                截至2024年6月末，我国外汇储备规模为32224亿美元，较上年末下降156亿美元。外汇局给试点银行一周时间完成自查。
                """),
            Map.entry("visit.txt", """
                松原市代表团访问挪威

                2024年7月20日至24日，松原市委副书记、市长白芸率团访问挪威卑尔根市。双方签署港口合作备忘录。代表团参观了海洋研究所，与当地华侨座谈。市外办主任齐飞、港务集团董事长方毅随团出访。\
                白芸邀请卑尔根市市长明年春天来访。
                """)));

    @ParameterizedTest
    @CsvSource({
        "松原8月8日的学习会请谁来讲的课,吴海洋",
        "What did Wu Haiyang lecture on in Songyuan?,法治讲座",
        "Who led Songyuan's theory study group meeting on 8 August?,程远",
        "6月底我国外汇储备有多少,32224亿",
        "外汇局给试点银行几天时间自查,一周",
        "养老服务发布会几点开的,10时",
        "全国现在有多少张养老床位,820万张",
        "养老床位跟五年前比怎么样,翻了一番",
        "民政部今年还要建多少个社区食堂,2000个",
        "社区食堂重点放在哪,乡镇",
        "护理员还差多少人,50万人",
        "谁说护理员缺口有50万,曲云霞",
        "How many nursing carers is China short of?,50万人",
        "Which official answered questions on training carers at the 14 May briefing?,曲云霞",
        "贝索托谁被扣了,杜马",
        "贝索托军方为什么关边境,武器流入",
        "拉维亚会不会出兵贝索托,不会派兵",
        "Who announced that Besotho's borders were closed?,科内",
        "松原电动车新规几号开始,6月1日",
        "松原在楼道里充电罚多少,500元",
        "松原电动车条例是哪个会通过的,第二十次会议",
        "松原登记了多少辆电动车,76万辆",
        "What is the fine for charging e-bikes in stairwells in Songyuan?,500元",
        "松原二桥有多长,1860米",
        "松原二桥修了几年,三年",
        "松原二桥是哪家单位施工的,中铁五院",
        "松原二桥最难的是什么,流沙",
        "How long is the second Songyuan bridge and what did it cost?,9.6亿元",
        "How many lanes does the second Songyuan bridge have?,六车道",
        "马洛港罢工闹了几天,nine-day",
        "What pay rise did the Port Marlow dockers get?,7 percent",
        "What had the port company offered first?,4 percent",
        "How many ships were stuck because of the Port Marlow strike?,26 ships",
        "When is the labour minister coming to Port Marlow?,15 July",
        "Who brokered the Port Marlow deal?,Owen Clarke",
        "白芸去挪威签了什么,备忘录",
        "白芸带团去挪威，谁跟着去的,齐飞",
        "松原代表团在挪威参观了哪里,海洋研究所",
        "Which city in Norway did Bai Yun visit?,卑尔根",
    })
    void are_answered(String question, String expected) {
        collected.assertAnswers(question, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "松原8月8日转移了多少人",
                "民政部部长在养老发布会上说了什么",
                "社区食堂一顿饭多少钱",
                "贝索托死了多少士兵",
                "松原二桥过桥费多少钱",
                "松原二桥施工死了几个人",
                "白芸访问挪威花了多少钱",
                "How many Port Marlow dockers voted against the deal?",
                "白芸去瑞典签了什么",
                "What did Owen Clarke say about the strike?",
            })
    void are_refused(String question) {
        collected.assertRefuses(question);
    }

    @Test
    void what_goes_on_keeps_to_the_report() throws IOException {
        var answers =
                collected.program().ask(List.of("松原二桥什么时候通车的？", "多长？", "谁宣布的？", "总投资呢"), List.of("c", "c", "c", "c"));

        assertThat(answers.get(1).path("plain").asText()).contains("1860米");
        assertThat(answers.get(2).path("plain").asText()).contains("康宁");
        assertThat(answers.get(3).path("plain").asText()).contains("9.6亿元");
    }
}
