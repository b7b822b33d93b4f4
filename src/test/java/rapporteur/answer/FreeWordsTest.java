package rapporteur.answer;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;

/// Statements that say freely what reports of our own say: with verbs of their choice, counting up what is listed, by
/// way of the meeting that somebody chaired.
class FreeWordsTest {
    private static final List<Article> ARTICLES = List.of(
            Checking.article(
                    "baoshan",
                    "2024年5月8日上午，保山市政府召开茶产业专题座谈会，市长陈立新主持会议并讲话。"
                            + "陈立新指出，一要守住茶园面积。二要建好加工园区。三要培育本地品牌。"
                            + "会议决定，下一次会议于5月20日、21日和23日举行。"
                            + "市农业农村局汇报了春茶采摘的进展，茶农把品牌建设当作当前的头号任务。"),
            Checking.article(
                    "dalian",
                    "On April 9, 2024, Zhou Min, mayor of Dalian, presided over a meeting on the harbour and made a speech."
                            + " Zhou Min pointed out that the harbour received the highest rating in the national survey."
                            + " The Shenyang railway delivered 400 containers to the harbour."));

    private final Checking checking = new Checking(ARTICLES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Ordinary verbs in place of the article's.
                "5月8日保山市政府开了一场以茶产业为主题的座谈会。",
                "茶农把品牌建设看作眼下的头号任务。",
                "The harbour got the top rating in the national survey.",
                // What is listed, counted.
                "陈立新在保山市政府茶产业专题座谈会上提出了三点要求。",
                "会议决定，下一次会议于5月20日开始，分三天举行。",
                "Chen Lixin set out three demands on the tea industry at the Baoshan symposium.",
                // The meeting that somebody chaired, and who spoke named last.
                "陈立新主持的会议提出要守住茶园面积。",
                "在座谈会上讲话的是陈立新。"
            })
    void what_the_articles_say_is_borne_out_in_free_words(String statement) {
        checking.assertBorneOut(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5月8日保山市政府开了一场以旅游业为主题的座谈会。",
                "陈立新在保山市政府茶产业专题座谈会上提出了五点要求。",
                "会议决定，下一次会议于5月20日开始，分四天举行。",
                "Chen Lixin set out five demands on the tea industry at the Baoshan symposium.",
                "在座谈会上讲话的是赵文博。",
                // Another's department, place or certainty.
                "市教育局汇报了春茶采摘的进展。",
                "保山市商务局汇报了春茶采摘的进展。",
                "Dalian railway might deliver 400 containers to the harbour.",
                "茶农可能把品牌建设当作头号任务。"
            })
    void what_they_do_not_say_is_not(String statement) {
        checking.assertNotBorneOut(statement);
    }
}
