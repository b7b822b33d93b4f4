package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;

/// Statements in other words than two reports of our own, within a language and across.
class OtherWordsTest {
    private static final List<Article> ARTICLES = List.of(
            Checking.article(
                    "baoshan",
                    "2024年5月8日上午，保山市政府第14次党组会议和第9次常务会议召开，市长陈立新主持会议。副市长赵文博、李春梅、王海涛出席。"
                            + "会议审议通过《古城保护办法》，拟安排下次会议审议《湿地保护办法》。"
                            + "会议听取了全国经济普查工作情况的汇报，要求守住耕地红线。"
                            + "会议宣布，任命周建平为市财政局局长，孙国庆同志任保山市副市长，刘建华同志任保山市市长助理。"
                            + "会上，赵文博宣读了省政府的批复。全市茶园面积12万亩，居全国第三、云南第一。"
                            + "省工业和信息化厅介绍了产业集群的情况。要力争年内建成28所学校。"),
            Checking.article(
                    "dalian",
                    "On April 9, 2024, the 12th Dalian Municipal People's Congress held its second session. Zhou Min presided"
                            + " over the first plenary session. Tang Wei presided over the second plenary session. Liu Qiang"
                            + " was elected Mayor of Dalian by secret ballot. Wang Fang read out the report on the harbour."
                            + " The harbour handled 3.2 million containers in 2023, up 4.5 percent. The congress plans to"
                            + " build 12 schools next year."));

    private final Checking checking = new Checking(ARTICLES);

    private Verdict check(String statement) {
        return checking.check(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "保山市政府通过了《古城保护办法》。",
                "保山市长陈立新5月8日主持了市政府第9次常务会议。",
                "会议听取了全国经济普查工作的汇报。",
                "副市长赵文博在会上宣读了省政府的批复。",
                "全市茶园有12万亩，面积居云南第一、全国第三。",
                "孙国庆被任命为保山市副市长。",
                "省工信厅在会上介绍了产业集群的情况。",
                "会议要求守住耕地红线。",
                "Zhou Min chaired the first plenary session and Tang Wei the second.",
                "Liu Qiang was elected Mayor of Dalian.",
                "The harbour handled 3.2 million containers in 2023.",
                "Wang Fang read out the harbour report.",
                "The congress plans to build 12 schools.",
                "刘强当选大连市市长。",
                "周敏主持了第一次全体会议。",
                "Chen Lixin presided over the Baoshan municipal government meeting on May 8, 2024."
            })
    void what_the_articles_say_is_borne_out_in_other_words(String statement) {
        var verdict = check(statement);

        assertThat(verdict.kind()).as(verdict.toString()).isEqualTo(Verdict.Kind.BORNE_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A number that belongs to another meeting, or to another rank.
                "陈立新5月8日主持了市政府第14次常务会议。",
                "全市茶园面积12万亩，居云南第三、全国第一。",
                // A word in the place of another.
                "会议听取了全国人口普查工作的汇报。",
                "会议要求守住生态红线。",
                // Somebody else's deed, post or title.
                "市长陈立新在会上宣读了省政府的批复。",
                "刘建华任保山市副市长。",
                "Tang Wei chaired the first plenary session and Zhou Min the second.",
                "Wang Fang was elected Mayor of Dalian.",
                "Liu Qiang read out the harbour report.",
                // What is yet to be done.
                "会议审议了《湿地保护办法》。",
                "会议拟审议《古城保护办法》。",
                "已经建成28所学校。",
                "The congress has already built 12 schools.",
                // Another number, day or denial, across languages too.
                "The harbour handled 2.3 million containers in 2023.",
                "周敏主持了第二次全体会议。",
                "刘强没有当选大连市市长。",
                "王芳当选大连市市长。"
            })
    void what_they_say_otherwise_is_not(String statement) {
        var verdict = check(statement);

        assertThat(verdict.kind()).as(verdict.toString()).isNotEqualTo(Verdict.Kind.BORNE_OUT);
    }

    @Test
    void a_statement_of_two_sentences_cites_both() {
        var verdict = check("The harbour handled 3.2 million containers and the congress plans to build 12 schools.");

        assertThat(verdict.citations()).extracting(Citation::quote).hasSize(2);
    }

    @Test
    void what_differs_is_named() {
        var verdict = check("The harbour handled 2.3 million containers in 2023.");

        assertThat(verdict.differs()).extracting(Verdict.Difference::field).containsExactly("number");
    }
}
