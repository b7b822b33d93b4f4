package rapporteur.report;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Documents;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;

class TraceTimesTest {
    private static Article on(String day) {
        return new Article(
                new ArticleId("on-" + day),
                new Origin("/news", day),
                day + "，青岛市委常委会召开会议。市委书记陈立新主持会议。会议强调，要推进海水淡化。",
                Article.Form.BODY,
                Metadata.NONE);
    }

    private static TraceTimes times(String... days) {
        var articles = List.of(days).stream().map(TraceTimesTest::on).toList();
        return TraceTimes.of(new Tracer(Documents.rapporteur(articles, 0.3)).trace("海水淡化"));
    }

    @Test
    void months_without_a_mention_between_two_with_one_are_there_and_empty() {
        var times = times("2023年11月5日", "2024年2月6日");

        assertThat(times.byYear()).isFalse();
        assertThat(times.counts())
                .containsExactly(entry("2023-11", 1), entry("2023-12", 0), entry("2024-01", 0), entry("2024-02", 1));
        assertThat(times.undated()).isZero();
    }

    @Test
    void more_than_three_years_are_counted_by_year() {
        var times = times("2015年11月5日", "2015年12月6日", "2019年2月6日");

        assertThat(times.byYear()).isTrue();
        assertThat(times.counts())
                .containsExactly(
                        entry("2015", 2), entry("2016", 0), entry("2017", 0), entry("2018", 0), entry("2019", 1));
    }

    @Test
    void a_day_without_a_year_stands_in_no_month() {
        var times = times("3月5日", "2024年2月6日");

        assertThat(times.counts()).containsExactly(entry("2024-02", 1));
        assertThat(times.undated()).isEqualTo(1);
    }
}
