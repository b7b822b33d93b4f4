package rapporteur.answer;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;

/// Statements that tell a report of our own again: with everyday verbs, rounded numbers, names that only the
/// report shows to be names, and what one of several people did.
class ToldAgainTest {
    private static final List<Article> ARTICLES = List.of(
            Checking.article(
                    "yulin",
                    "4月12日，榆林市人大常委会举行第九次会议。会议决定任命高建军为榆林市副市长，免去马晓东的榆林市副市长职务，"
                            + "任命何丽华为榆林市教育局局长。"
                            + "会议听取了关于全市风力发电的报告：去年新建风机318台，发电量比上年增长7.3%，为约26万户供电。"
                            + "会议还审议了榆林市湿地保护条例草案，该草案共六章四十二条。"),
            Checking.article("nanhu", "本报讯 5月20日，全省旅游工作推进会在南湖县召开。与会人员前一天考察了北岭县的古镇。" + "省文化和旅游厅预计今年将接待游客1200万人次。"),
            Checking.article(
                    "fosheng", "2024年3月6日，福生能源公司在佛山签约，将与瑞士企业共建电池厂。" + "此前，该公司曾与德国企业商谈。公司副总裁卡罗琳说，工厂投产后用工可增加到900人。"),
            Checking.article(
                    "bank",
                    "5月9日，江川银行在武汉召开董事会会议。会议同意聘任周立民为行长，在其任职资格核准之前，董事会指定周立民代为履行行长职责。"
                            + "副行长赵文彬列席会议。公开简历显示，周立民，男，1970年7月出生，籍贯黄山，出生地合肥，研究生学历。"
                            + "会议听取了高校合作情况的报告，要求继续支持企业开展技术改造。"),
            Checking.article("river", "7月3日，省防汛会议在哈尔滨召开。会上通报，松花江哈尔滨站水位116.89米，低于警戒水位1.41米。会议要求加快堤防建设，主要水库蓄水增长势头强劲。"));

    private final Checking checking = new Checking(ARTICLES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Everyday verbs, and characters that make no word.
                "榆林去年建起了318台风机。",
                "榆林市人大常委会4月12日开会，任命了高建军当副市长。",
                // Where a name ends only the report tells; who follows whom.
                "高建军接替马晓东出任榆林市副市长。",
                "何丽华任榆林市教育局局长。",
                // Rounded.
                "榆林去年新建的风机超过300台。",
                "榆林的风力发电给26万户左右供电。",
                // In the other language: general names with capitals, chapters counted in characters.
                "Yulin's draft Wetland Protection Regulations have six chapters and 42 articles.",
                "He Lihua was appointed head of Yulin's education bureau.",
                "The provincial Tourism Meeting was held in Nanhu county on 20 May.",
                "江川银行董事会同意聘任周立民当行长。",
                "周立民是研究生学历，籍贯黄山。",
                "The Songhua at Harbin was 1.41 metres below the warning level."
            })
    void what_is_told_again_is_borne_out(String statement) {
        checking.assertBorneOut(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Another's post, and who had to leave it.
                "马晓东接替高建军出任榆林市副市长。",
                "何丽华任榆林市副市长。",
                "Ma Xiaodong became vice mayor of Yulin.",
                // Not rounded, and the other direction.
                "榆林去年新建的风机超过400台。",
                "榆林的发电量比上年减少7.3%。",
                "Yulin's power generation grew by 318 percent.",
                // What sort of document, which county, which country, whose voice.
                "会议还审议了榆林市湿地保护规划草案。",
                "全省旅游工作推进会在北岭县召开。",
                "Fusheng signed in Foshan to build a battery factory with German firms on 6 March 2024.",
                "Marguerite said the battery factory would bring the number of jobs to 900.",
                // Denied without a negation, not yet approved, the other direction across languages.
                "福生能源公司在佛山放弃与瑞士企业共建电池厂。",
                "The flood control meeting called for slowing down dyke construction.",
                "7月3日的会议通报，主要水库蓄水增长乏力。",
                "江川银行董事会同意聘任周立民当行长，其任职资格已获核准。",
                "The Songhua at Harbin was 1.41 metres above the warning level.",
                // A body or a place in another's.
                "江川银行监事会同意聘任周立民当行长。",
                "会议要求继续支持高校开展技术改造。",
                "周立民是研究生学历，籍贯合肥。",
                "5月9日在长沙开的江川银行董事会会议由周立民主持。"
            })
    void what_is_turned_on_the_way_is_not(String statement) {
        checking.assertNotBorneOut(statement);
    }
}
