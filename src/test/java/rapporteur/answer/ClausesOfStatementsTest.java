package rapporteur.answer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Statements that are right or wrong by one clause: who did what of several people, which day belongs to which law,
/// how a meeting is called, and what bounds a number.
class ClausesOfStatementsTest {
    private static final Checking NEWS = new Checking(List.of(
            Checking.article("flood", """
                    临海市召开防汛工作会议

                    2024年5月14日晚，临海市委副书记、市长陈立新主持召开全市防汛救灾工作会议。市委常委、常务副市长周英作部署，副市长何志远出席。\
                    党校副校长吴海燕围绕“学习贯彻新条例”作专题辅导报告。会议还对安全生产作了安排。临海市水库总库容约12.5亿立方米，已整治海岸线超100千米。
                    """),
            Checking.article("people", """
                    5月16日，临海市委召开干部会议，宣布省委决定：王彤不再兼任临海学院党委书记，沈国强兼任临海学院党委书记。
                    """),
            Checking.article("laws", """
                    5月20日，临海市十四届人大常委会第五次会议表决通过《临海市养老服务条例》，自2024年6月1日起施行；\
                    表决通过《临海市湿地保护条例》，自2024年7月15日起施行。\
                    会议期间，临海市人大代表赵明和市民代表帕特尔共同主持召开湿地保护联席会议。下周，市人大常委会将开展安全生产法执法检查，遇有险情果断撤离。
                    """),
            Checking.article("contest", """
                    临海市创业大赛5月22日落幕，东湖学校代表队获得季军，共有36支队伍参赛。
                    """),
            Checking.article("harbour", """
                    On May 28, 2024, the Standing Committee of the Weifang Municipal Party Committee held a meeting on \
                    harbour safety. The municipal government reported on it.
                    """)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周英在14日晚的防汛会议上作了部署，会议由陈立新主持。",
                "周英作了部署，陈立新主持会议。",
                "Wu Haiyan gave a special lecture at the flood control meeting chaired by Chen Lixin.",
                "作辅导报告的吴海燕是党校副校长。",
                "More than 100 kilometres of coastline have been improved in Linhai.",
                "The standing committee will inspect enforcement of the work safety law.",
                "Zhao Ming and Patel jointly chaired the joint meeting on wetland protection.",
                "The team of Donghu School came third in Linhai's contest.",
                "On May 28 the Standing Committee of the Weifang Municipal Party Committee met on harbour safety."
            })
    void what_stands_in_the_clause_of_somebody_is_borne_out(String statement) {
        NEWS.assertBorneOut(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陈立新5月14日晚主持召开全市森林防火工作会议。",
                "临海市水库总库容至少12.5亿立方米。",
                "临海市水库总库容最多12.5亿立方米。",
                "沈国强不再兼任临海学院党委书记。",
                "《临海市养老服务条例》自2024年7月15日起施行。",
                "临海市湿地保护条例自2024年6月1日起施行。",
                "临海市十四届政协第五次会议通过《临海市养老服务条例》。",
                "临海市人大常委会一致通过《临海市湿地保护条例》。",
                "何志远在防汛会议上作了部署。",
                "The contest in Linhai was won by Donghu School.",
                "On May 28 the Standing Committee of the Weifang Municipal Government met on harbour safety.",
                "临海市人大常委会明年将开展安全生产法执法检查。"
            })
    void what_stands_in_the_clause_of_another_is_not_borne_out(String statement) {
        NEWS.assertNotBorneOut(statement);
    }

    @Test
    void an_article_that_says_much_less_does_not_rescue_what_the_right_one_contradicts() {
        NEWS.assertNotBorneOut("5月16日的临海市委干部会议宣布，何志远兼任临海学院党委书记。");
    }
}
