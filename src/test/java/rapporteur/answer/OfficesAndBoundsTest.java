package rapporteur.answer;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;

/// Offices of people, days of several meetings, documents without marks, counts that are bounded: what a statement
/// changes in two reports of our own.
class OfficesAndBoundsTest {
    private static final List<Article> ARTICLES = List.of(
            Checking.article(
                    "linshan",
                    "林山日报5月10日讯 2024年5月9日，林山市在青河县召开安全生产工作推进会。市委副书记、市长郑国栋出席并讲话，市应急局一级调研员何书平主持会议，副市长宋立、胡敏参加。"
                            + "何书平通报了一季度情况。会议听取了市水利局关于水库除险的汇报，审议通过《林山市土壤污染防治条例》，决定5月28日至29日举行现场观摩活动。"
                            + "此前担任青河县委书记的唐少华已转任市水利局副局长。杜文同志不再担任青河县委书记职务。"
                            + "全市共排查隐患300余处，整改资金不超过2000万元。部分企业负责人列席会议。事故原因初步查明为违规操作。"
                            + "新任市人大常委会主任由会议提名为候选人。"),
            Checking.article(
                    "flood",
                    "南浦区8月3日召开防汛会商会。区长罗一鸣主持会议，齐河县县长石文列席，6个街道作重点发言。"
                            + "截至8月2日18时，洪水造成5人受伤，1户房屋受损。三家企业各捐款十万元。"
                            + "区妇联组织志愿者慰问老人。区总工会向受灾群众发放了毛毯和雨衣。"
                            + "会议要求各街道在9月底前完成核查，取消二手设备的采购限制。"
                            + "8月1日，区政府公众号发文称：7月31日，副区长戴宁赴清水镇检查堤坝。"
                            + "会议决定，宁波任区水务局局长，接替卸任的毛宁。"),
            Checking.article(
                    "harbour",
                    "On 14 May 2024, the Standing Committee of the Haiping Municipal People's Congress held its sixth session."
                            + " Director Luo Jian presided over the session. It accepted the resignation of vice mayor Shen Tao and"
                            + " appointed Qiu Lan acting mayor. The budget motion passed 7–2. Repairs of the quay shall cost at least"
                            + " 3 million yuan. Deputy secretary-general Wei Ping read out the list."));

    private final Checking checking = new Checking(ARTICLES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市长郑国栋在安全生产工作推进会上讲话。",
                "会议由市应急局一级调研员何书平主持，市长郑国栋讲话，副市长胡敏参加。",
                "林山市安全生产工作推进会5月9日在青河县召开，会议决定5月28日至29日举行现场观摩。",
                "据何书平通报，这是一季度的情况。",
                "林山市的土壤污染防治条例获得通过。",
                "全市排查了300多处隐患。",
                "防汛会商会由区长罗一鸣主持，6个街道作重点发言。",
                "洪水使一户房屋受损，5人受伤。",
                "三家企业各捐款10万元。",
                "宁波任区水务局局长。",
                "副区长戴宁7月31日赴清水镇检查堤坝。",
                "Three companies donated 100,000 yuan each.",
                "Mayor Zheng Guodong attended the work safety meeting of Linshan.",
                "Chaired by Luo Jian, the session accepted Shen Tao's resignation.",
                "The budget motion passed 7–2.",
                "The quay's repairs shall cost at least 3 million yuan."
            })
    void what_the_reports_say_is_borne_out(String statement) {
        checking.assertBorneOut(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Another office, or the rank of it.
                "市委书记郑国栋在安全生产工作推进会上讲话。",
                "常务副市长胡敏参加了安全生产工作推进会。",
                "市水利局局长唐少华参与了这项工作。",
                "Party secretary Zheng Guodong attended the work safety meeting of Linshan.",
                "The session appointed Qiu Lan mayor.",
                "Shen Tao, mayor, resigned.",
                // Who did what.
                "会议由市长郑国栋主持，何书平讲话。",
                "据宋立通报，这是一季度的情况。",
                "杜文继续担任青河县委书记。",
                // Another place, another day of the same report.
                "林山市安全生产工作推进会5月9日在白石县召开。",
                "林山市安全生产工作推进会5月10日召开。",
                "会议决定5月29日至30日举行现场观摩活动。",
                // The day of the report is not that of the inspection.
                "副区长戴宁8月1日赴清水镇检查堤坝。",
                // The wounded are not the dead.
                "洪水造成5人死亡。",
                // Put together from two sentences that say something else each.
                "会议取消毛毯，石文慰问老人。",
                "区妇联向受灾群众发放了毛毯和雨衣，组织志愿者慰问老人。",
                // Demanded, and not done.
                "The sub-districts of Nanpu have completed the checks by the end of September.",
                // Another document, without marks.
                "会议审议通过了林山市水污染防治条例。",
                // A bound that is not there, findings that are not final.
                "全市排查隐患恰好300处。",
                "事故原因最终认定为违规操作。",
                "The budget motion passed 7–3.",
            })
    void what_they_do_not_say_is_not(String statement) {
        checking.assertNotBorneOut(statement);
    }
}
