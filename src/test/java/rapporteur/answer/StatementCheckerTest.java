package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;

/// Statements compared with two reports of our own.
class StatementCheckerTest {
    private static final List<Article> ARTICLES = List.of(
            Checking.article(
                    "dali",
                    "2024年5月8日，大理州委常委会召开会议，研究古城保护。州委书记陈立新主持会议并讲话。州长赵文博出席会议。"
                            + "会议审议了《大理古城保护三年行动计划》。陈立新指出，要在年底前修缮36处院落。会议强调，不得新建高楼。"),
            Checking.article(
                    "dalian",
                    "The Standing Committee of the CPC Dalian Municipal Committee held a meeting on April 9, 2024. Zhou Min,"
                            + " secretary of the municipal Party committee, presided over the meeting and made a speech."
                            + " Tang Wei, the mayor, attended the meeting. The meeting reviewed the “Dalian Tram Renewal"
                            + " Plan”. Zhou Min pointed out that 48 trams must be repaired. The meeting stressed that no"
                            + " line should be closed."));

    private final Checking checking = new Checking(ARTICLES);

    private Verdict check(String statement) {
        return checking.check(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陈立新主持了5月8日的大理州委常委会会议。",
                "赵文博出席了大理州委常委会会议。",
                "会议审议了《大理古城保护三年行动计划》。",
                "陈立新指出，年底前要修缮36处院落。",
                "会议强调不得新建高楼。",
                "Zhou Min presided over the meeting on 9 April 2024.",
                "Tang Wei attended the Dalian Standing Committee meeting.",
                "The meeting reviewed the “Dalian Tram Renewal Plan”.",
                "Zhou Min pointed out that 48 trams must be repaired.",
                "The meeting stressed that no line should be closed.",
                "Chen Lixin presided over the Dali meeting on May 8, 2024.",
                "周敏主持了大连2024年4月9日的会议。"
            })
    void what_the_articles_say_is_borne_out_in_other_words_and_across_languages(String statement) {
        var verdict = check(statement);

        assertThat(verdict.kind()).as(verdict.toString()).isEqualTo(Verdict.Kind.BORNE_OUT);
        assertThat(verdict.citations()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "陈立新主持了5月9日的大理州委常委会会议。",
                "赵文博主持了大理州委常委会会议。",
                "陈立新没有主持5月8日的大理州委常委会会议。",
                "会议审议了《大理古城保护五年行动计划》。",
                "会议否决了《大理古城保护三年行动计划》。",
                "陈立新指出，年底前要修缮63处院落。",
                "赵文博指出，年底前要修缮36处院落。",
                "会议指出，年底前要修缮36处院落。",
                "大理州政府常务会议审议了《大理古城保护三年行动计划》。",
                "Zhou Min presided over the meeting on 10 April 2024.",
                "Tang Wei presided over the Dalian Standing Committee meeting.",
                "Tang Wei did not attend the Dalian Standing Committee meeting.",
                "Zhou Min pointed out that 84 trams must be repaired.",
                "Tang Wei pointed out that 48 trams must be repaired.",
                "The meeting rejected the “Dalian Tram Renewal Plan”.",
                "Zhou Min presided over the Shenyang meeting on 9 April 2024.",
                "Chen Lixin presided over the Dali meeting on May 9, 2024.",
                "大理州委常委会会议于2024年2月30日召开。",
                "The Dali meeting was held on February 30, 2024."
            })
    void what_they_do_not_say_is_not(String statement) {
        var verdict = check(statement);

        assertThat(verdict.kind()).as(verdict.toString()).isNotEqualTo(Verdict.Kind.BORNE_OUT);
    }
}
