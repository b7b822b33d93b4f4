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

/// The same questions as different people put them.
class WaysOfAskingTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.ofEntries(
            Map.entry("port.txt", """
                沙洲市召开港口安全会议

                2024年6月11日，沙洲市委常委会召开会议。市委书记沈亦凡主持会议，李维、周荣参加会议，马骏请假。沈亦凡强调，要加固防波堤，核查每一台吊机。\
                会议审议通过《沙洲市港口安全规定》。
                """),
            Map.entry("press.txt", """
                沙洲市通报仓库火情

                2024年6月20日，沙洲市政府召开新闻发布会，通报东仓火情。火情造成3人遇难、5人受伤，直接经济损失4200万元。副市长何青介绍，起火原因是电线老化。
                """),
            Map.entry("congress.txt", """
                7月18日，沙洲市十六届人大常委会第五次会议决定任命吴海燕为沙洲市副市长，接受林可辞去沙洲市副市长职务的请求。
                """),
            Map.entry("chamber.txt", """
                沙洲市工商联召开换届大会

                2024年7月2日，沙洲市工商联召开换届大会。大会选举产生新一届领导班子，顾青当选为会长，陆一鸣、曹安当选为副会长。今年上半年，会员企业捐款累计1280万元。\
                近万名志愿者参加助农活动。
                """),
            Map.entry("counties.txt", """
                新禾县干部也参加了学习。昨天上午，青溪县召开全县领导干部会议，宣布市委决定：沈默同志任中共青溪县委书记，白桦同志不再担任中共青溪县委书记职务。\
                下午，柳河县召开全县领导干部会议，宣布市委决定：韩松同志任中共柳河县委书记。
                """),
            Map.entry("bureau.txt", """
                沙洲市工信局召开述职会

                2024年7月5日，沙洲市工信局召开上半年述职会，局长丁一凡出席会议并讲话，副局长程远主持会议。《沙洲市工业用水管理办法》自2024年8月1日起施行，有效期至2029年7月31日。
                """),
            Map.entry("chairs.txt", """
                7月15日，沙洲市人大常委会举行第二十次主任会议。会议决定，沙洲市人大常委会第十二次会议于7月29日至30日举行。
                """),
            Map.entry("ministers.txt", """
                8月4日，第三届金沙通信部长会议在开普敦举行。会议通过了合作宣言。工业和信息化部副部长江云舟率团出席并发言。
                """),
            Map.entry("metro.txt", """
                沙洲地铁1号线开通

                1月2日，沙洲地铁1号线开通，全长26公里，总投资129亿元。春节假期，沙洲接待游客35万人次。
                """),
            Map.entry("flood.txt", """
                截至8月8日24时，沙洲市因灾死亡12人，失踪4人。市纪委监委领导向家属代表介绍了情况。沙洲市委常委、常务副市长骆青松慰问了群众。\
                消防员郑海被追记功勋，事迹在全市宣传。
                """),
            Map.entry("talks.txt", """
                沙洲市与外商举行会谈

                2024年7月22日，法国总统马克龙的代表团在沙洲市参加会谈，会谈涉及码头贷款。市长高鸣说，沙洲欢迎各国客商。
                """)));

    @ParameterizedTest
    @CsvSource({
        "6月11号沙洲市委常委会，主持的是哪一位,沈亦凡",
        "想了解一下沙洲市委常委会6月11日缺席的是谁,马骏",
        "沙洲港口安全会的参会领导都有哪些人,李维",
        "沈亦凡在沙洲港口安全会议上的讲话内容,吊机",
        "东仓火情的遇难人数是多少,3人",
        "沙洲东仓起火，原因是什么,电线老化",
        "东仓火情死了几个，伤了几个,5人受伤",
        "新任命的沙洲市副市长是谁,吴海燕",
        "沙洲市辞去副市长职务的是谁,林可",
        "Under whose chairmanship did the Shazhou standing committee meet on June 11?,沈亦凡",
        "I'd like to know the death toll of the Dongcang warehouse fire in Shazhou,3人遇难",
        "Could you check how high was the bill of the warehouse fire in Shazhou: the loss,4200万元",
        "The date of the Shazhou port safety meeting,6月11日",
        "the name of the regulation on port safety that Shazhou approved,港口安全规定",
        "Whoever was named vice mayor of Shazhou in July,吴海燕",
        "沙洲市工商联新一届会长是哪位当选的,顾青",
        "哪位同志当选了沙洲市工商联会长,顾青",
        "今年1到6月沙洲市工商联会员企业捐款是多少,1280万元",
        "沙洲市工商联助农活动的志愿者有多少人,近万名",
        "青溪县委书记新换的是哪位,沈默",
        "青溪县委书记卸任的是谁,白桦",
        "沙洲市工业和信息化局7月5日述职会作讲话的是哪位领导,丁一凡",
        "沙洲市工业用水管理办法有效期到什么时候,2029年7月31日",
        "沙洲市人大常委会要开第十二次会议了，日子定的哪天,7月29日至30日",
        "帮我找找7月15日当天召开的会议,市人大常委会",
        "The delegation of the ministry at the Jinsha communications ministers' meeting in August was headed by whom?,江云舟",
        "截至8月8日，沙洲这次水灾造成多少人遇难、多少人失踪,失踪4人",
        "沙洲地铁1号线投了多少亿,129亿元",
        "7月2日沙洲市工商联大会选会长，当选的是哪位,顾青",
        "沙洲市委常委会6月11日的会，除李维外参加的还有谁,周荣",
        "Could you check the length and the cost of Shazhou Metro Line 1?,26公里",
        "春节假期到沙洲的游客有多少人次,35万人次",
        "On what date was Wu Haiyan made vice mayor of Shazhou?,7月18日",
    })
    void are_answered(String question, String expected) {
        collected.assertAnswers(question, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "马克龙在沙洲会谈上对港口安全怎么说的",
                "东仓火情的失踪人数是多少",
                "沙洲市委常委会7月11日缺席的是谁",
                "梅林县委书记新换的是哪位",
                "新禾县委书记叫什么名字",
                "沙洲地铁2号线投了多少亿",
                "国庆假期到沙洲的游客有多少人次",
                "给郑海追记的功是几等",
                "谁家公司盖的沙洲东仓？要施工单位名称",
                "Who is taking over from Shen Mo as head of Meilin County?",
                "What did the German delegation say at the talks in Shazhou on July 22?",
                "7月22日沙洲会谈上印度代表团说了什么",
                "沙洲港口安全会议花了多少钱",
                "青溪县宣布沈默任县委书记的会议具体是哪一天开的",
            })
    void are_refused_as_well(String question) {
        collected.assertRefuses(question);
    }

    @Test
    void a_meeting_of_which_something_is_not_told_is_spoken_of_from_then_on() throws IOException {
        var answers = collected
                .program()
                .ask(List.of("东仓火情起火原因是什么？", "沙洲市委常委会6月11日的会议开了几个小时？", "那次会议谁请假了？"), List.of("c", "c", "c"));

        assertThat(answers.get(1).path("outcome").asText()).isEqualTo("not_found");
        assertThat(answers.get(2).path("plain").asText()).contains("马骏");
    }
}
