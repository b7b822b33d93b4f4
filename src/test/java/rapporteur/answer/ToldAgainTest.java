package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

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
                    "fosheng", "2024年3月6日，福生能源公司在佛山签约，将与瑞士企业共建电池厂。" + "此前，该公司曾与德国企业商谈。公司副总裁卡罗琳说，工厂投产后用工可增加到900人。"));

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
                "The provincial Tourism Meeting was held in Nanhu county on 20 May."
            })
    void what_is_told_again_is_borne_out(String statement) {
        var verdict = checking.check(statement);

        assertThat(verdict.kind()).as(verdict.toString()).isEqualTo(Verdict.Kind.BORNE_OUT);
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
                "Marguerite said the battery factory would bring the number of jobs to 900."
            })
    void what_is_turned_on_the_way_is_not(String statement) {
        var verdict = checking.check(statement);

        assertThat(verdict.kind()).as(verdict.toString()).isNotEqualTo(Verdict.Kind.BORNE_OUT);
    }
}
