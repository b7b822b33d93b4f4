package rapporteur.answer;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;

/// Statements about who did what and in which office, over reports of our own.
class WhoDidItTest {
    private static final List<Article> ARTICLES = List.of(
            Checking.article(
                    "academy",
                    "2024年8月2日，云港市农科院召开领导干部会议，宣布市委决定：钟林同志任云港市农科院党委委员、书记，叶蓝同志不再担任云港市农科院党委书记。" + "云港市委常委、副市长石峰出席会议并讲话。"),
            Checking.article(
                    "plenum",
                    "2024年7月27日，云港市委三次全会召开。市委书记高鸣，市长石峰，市委常委安宁、白石出席会议。"
                            + "全会听取和讨论了高鸣受市委常委会委托所作的工作报告。61名委员、13名候补委员出席会议。"),
            Checking.article(
                    "forum",
                    "2024年7月4日，滨江产业论坛在云港举行，出席论坛并致辞的嘉宾有云港市市长石峰、滨江商会会长顾平。各地投入20多亿元改造港口。" + "论坛将于8月14日至19日继续接受报名。"));

    private final Checking checking = new Checking(ARTICLES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8月2日云港市农科院宣布，钟林任院党委书记，叶蓝不再担任党委书记。",
                "7月27日，高鸣受市委常委会委托在云港市委三次全会上作工作报告。",
                "石峰出席了7月4日在云港举行的滨江产业论坛并致辞。",
                "Sixty-one full members and 13 alternates attended the third plenum in Yungang on 27 July.",
            })
    void is_borne_out(String statement) {
        checking.assertBorneOut(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // What another did, an office of another's.
                "7月27日，安宁受市委常委会委托在云港市委三次全会上作工作报告。",
                "8月2日，云港市委书记、副市长石峰出席市农科院的会议并讲话。",
                "8月2日，云港市农科院宣布市委决定，表彰钟林和叶蓝。",
            })
    void is_not(String statement) {
        checking.assertNotBorneOut(statement);
    }
}
