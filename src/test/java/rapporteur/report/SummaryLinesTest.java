package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Documents;
import rapporteur.answer.Numbered;
import rapporteur.answer.Outcome;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;

/// How the lines of a summary read.
class SummaryLinesTest {
    private static final String HARBOUR = "2024年5月8日，青岛市委常委会召开会议。市委书记陈立新主持会议并讲话。市领导赵文博、周海、李敏出席会议。"
            + "会议听取了码头建设情况汇报。会议指出，码头改造要先补齐消防设施短板。要尽快公布施工期间的航班安排。"
            + "陈立新强调，各区要压实安全生产责任。要把渔民的补偿款及时发放到位。";

    private static final String ENGLISH =
            "On May 8, 2024, the Standing Committee of the Yantai Municipal Party Committee held a meeting. Secretary Zhou"
                    + " Min presided over the meeting. Deputy mayors Li Na, Wang Bo and Sun Lei attended the meeting. The"
                    + " meeting reviewed the “Harbour Safety Plan”. The meeting stressed that flood control on the Dagu"
                    + " River must be finished before June.";

    private static Rapporteur reporting(String text) {
        return Documents.rapporteur(
                List.of(new Article(
                        new ArticleId("report"),
                        new Origin("/news", "report.txt"),
                        text,
                        Article.Form.BODY,
                        Metadata.NONE)),
                0.3);
    }

    private static Meeting meeting(Rapporteur rapporteur, int number) {
        return rapporteur.meetings().find(new MeetingId(number)).orElseThrow();
    }

    private static List<String> lines(String text, int number, Language language, Summary.Length length) {
        var rapporteur = reporting(text);
        return words(new Summarizer(rapporteur, language).summarize(meeting(rapporteur, number), length));
    }

    private static List<String> words(Summary summary) {
        return summary.answer().statements().stream()
                .map((Statement statement) -> Numbered.words(statement))
                .toList();
    }

    private static Summary on(String theme, String text, Language language) {
        var rapporteur = reporting(text);
        return new Summarizer(rapporteur, language).focused(meeting(rapporteur, 1), theme);
    }

    @Test
    void who_speaks_is_said_once_for_all_that_follows_and_another_voice_begins_a_sentence() {
        assertThat(lines(HARBOUR, 1, Language.CHINESE, Summary.Length.SHORT))
                .contains("要点：会议指出：码头改造要先补齐消防设施短板；要尽快公布施工期间的航班安排。" + "陈立新强调：各区要压实安全生产责任；要把渔民的补偿款及时发放到位。");
    }

    @Test
    void what_was_done_goes_on_with_what_it_was_done_with() {
        assertThat(lines(HARBOUR, 1, Language.CHINESE, Summary.Length.SHORT)).contains("议题：听取了码头建设情况汇报。");
    }

    @Test
    void a_title_that_several_bear_stands_once() {
        assertThat(lines(HARBOUR, 1, Language.CHINESE, Summary.Length.FULL)).contains("出席：赵文博、周海、李敏（均为市领导）。");
        assertThat(lines(HARBOUR, 1, Language.ENGLISH, Summary.Length.FULL))
                .contains("Attended: Zhao Wenbo (赵文博), Zhou Hai (周海), Li Min (李敏), each 市领导.");
    }

    @Test
    void that_somebody_was_there_is_no_point_of_its_own() {
        assertThat(lines(HARBOUR, 1, Language.CHINESE, Summary.Length.FULL))
                .filteredOn(line -> line.contains("赵文博"))
                .hasSize(1);
    }

    @Test
    void in_an_article_of_several_meetings_each_keeps_its_own_events() {
        var chronicle = """
                2021年12月青岛大事记

                12月1日 市长周敏主持召开市政府第12次常务会议,审议通过《供水规划》。
                同日 市长周敏主持召开全市清欠工作会议,安排部署年底工资发放工作。
                同日 市政府与友好城市连线举办少年画展。
                """;

        assertThat(String.join("\n", lines(chronicle, 1, Language.CHINESE, Summary.Length.FULL)))
                .contains("《供水规划》")
                .doesNotContain("画展", "工资发放");
        assertThat(String.join("\n", lines(chronicle, 2, Language.CHINESE, Summary.Length.FULL)))
                .contains("工资发放")
                .doesNotContain("画展", "《供水规划》");
    }

    @Test
    void words_in_the_other_language_that_have_quotation_marks_stand_in_single_ones() {
        assertThat(lines(ENGLISH, 1, Language.CHINESE, Summary.Length.SHORT))
                .anySatisfy(line -> assertThat(line).contains("会议审议：‘the “Harbour Safety Plan”’"));
    }

    @Test
    void a_theme_is_found_by_what_the_glossary_calls_it_in_the_report() {
        assertThat(words(on("防汛", ENGLISH, Language.CHINESE)))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("flood control on the Dagu River"));
    }

    @Test
    void what_was_looked_for_across_languages_in_vain_is_not_called_unsaid() {
        assertThat(on("旅游", ENGLISH, Language.CHINESE).title()).endsWith("报道用另一种语言写成，其中未找到“旅游”在词汇表中的对应说法。");
        assertThat(on("zugzwang", HARBOUR, Language.ENGLISH).title())
                .endsWith("the glossary does not say what “zugzwang” is called there.");
    }

    @Test
    void what_the_report_does_not_speak_of_is_named_without_the_asking() {
        var silent = on("会议对乡村振兴有什么部署？", HARBOUR, Language.CHINESE);

        assertThat(silent.title()).endsWith("：报道未提及“乡村振兴”。");
        assertThat(silent.answer().outcome()).isEqualTo(Outcome.NOT_FOUND);
    }
}
