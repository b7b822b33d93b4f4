package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.answer.Documents;
import rapporteur.answer.Line;
import rapporteur.answer.Numbered;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;

/// Digest, timeline, comparison, attendance and news, over four meetings of two bodies.
class ManyMeetingsTest {
    private static final List<String> TEXTS = List.of(
            "2024年5月8日，青岛市委常委会召开会议。市委书记陈立新主持会议。市长赵文博出席会议。会议审议了《供水规划》。会议强调，要推进双碳工作。",
            "2024年3月2日，青岛市委常委会召开会议。市委书记陈立新主持会议。市委副书记赵文博、市委秘书长周海出席会议。" + "会议审议了《供暖规划》。会议强调，要推进乡村振兴。",
            "4月7日，烟台市政府召开常务会议。市长周敏主持会议。会议听取了苹果产业情况汇报。",
            "2024年6月1日，烟台市政府召开常务会议。市长周敏主持会议。会议听取了渔港建设情况汇报。");

    private final Rapporteur rapporteur = Documents.rapporteur(
            IntStream.range(0, TEXTS.size())
                    .mapToObj(n -> new Article(
                            new ArticleId("report-" + n),
                            new Origin("/news", "report-" + n + ".txt"),
                            TEXTS.get(n),
                            Article.Form.BODY,
                            Metadata.NONE))
                    .toList(),
            0.3);

    private Meeting meeting(int number) {
        return rapporteur.meetings().find(new MeetingId(number)).orElseThrow();
    }

    private List<Meeting> all() {
        return IntStream.rangeClosed(1, TEXTS.size()).mapToObj(this::meeting).toList();
    }

    private static String text(Sheet sheet) {
        return new Numbered(sheet.answer().lines()).plain();
    }

    @Test
    void a_digest_has_a_cited_line_a_meeting_month_by_month() {
        var digest = new Chronicle(rapporteur, Language.CHINESE).digest(all());

        assertThat(digest.sections())
                .extracting(Sheet.Section::heading)
                .containsExactly("2024年3月", "2024年5月", "2024年6月", "年份未注明");
        assertThat(digest.lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).isInstanceOf(Line.Listed.class));
        assertThat(text(digest)).contains("陈立新主持；审议了《供水规划》");
    }

    @Test
    void a_timeline_says_which_day_is_not_whole() {
        var timeline = text(new Chronicle(rapporteur, Language.ENGLISH).timeline(all()));

        assertThat(timeline)
                .containsSubsequence("2 March 2024", "8 May 2024", "1 June 2024", "7 April, no year stated");
    }

    @Test
    void where_one_side_is_silent_the_cell_is_empty_and_says_so() {
        var comparison = new Comparer(rapporteur, Language.CHINESE)
                .compare(new Side("青岛", List.of(meeting(1))), new Side("烟台", List.of(meeting(4))), Optional.of("双碳"));

        var onTheme = comparison.rows().getLast();
        assertThat(onTheme.left()).singleElement().satisfies(said -> {
            assertThat(said.text()).contains("要推进双碳工作");
            assertThat(said.citations()).isNotEmpty();
        });
        assertThat(onTheme.right()).isEmpty();
        assertThat(text(comparison.sheet())).contains("烟台：未提及。");
    }

    @Test
    void a_theme_is_found_in_the_other_language() {
        var said = new Summarizer(rapporteur, Language.ENGLISH).about(meeting(1), "dual carbon", 4);

        assertThat(said).singleElement().satisfies(one -> assertThat(one.text()).contains("“要推进双碳工作”"));
    }

    @Test
    void what_a_meeting_does_not_speak_of_is_said_to_be_not_stated() {
        var focused = new Summarizer(rapporteur, Language.CHINESE).focused(meeting(4), "会议对乡村振兴有什么部署？");

        assertThat(focused.sections()).isEmpty();
        assertThat(focused.title()).contains("报道未提及");
    }

    @Test
    void attendance_tells_who_is_newly_named_who_is_not_and_who_is_titled_otherwise() {
        var attendance =
                text(new Roll(rapporteur, Language.CHINESE).attendance("青岛市委常委会", List.of(meeting(1), meeting(2))));

        assertThat(attendance)
                .containsSubsequence("2024年3月2日", "2024年5月8日")
                .contains("此次未见于报道：周海（市委秘书长）。")
                .contains("赵文博（此前：市委副书记；此次：市长）")
                .doesNotContain("新见于报道");
    }

    @Test
    void attendance_of_one_body_is_not_held_against_another() {
        var attendance = text(new Roll(rapporteur, Language.CHINESE).attendance("", List.of(meeting(1), meeting(4))));

        assertThat(attendance).doesNotContain("此次未见于报道", "新见于报道");
    }

    @Test
    void news_are_documents_and_formulations_that_the_meeting_before_did_not_have() {
        var previous = Recency.before(rapporteur, meeting(1));

        assertThat(previous).contains(meeting(2));
        assertThat(text(new News(rapporteur, Language.CHINESE).against(previous, meeting(1))))
                .contains("新：《供水规划》", "此次未提：《供暖规划》", "新：双碳", "此次未提：乡村振兴");
    }

    @Test
    void without_an_earlier_meeting_nothing_is_called_new() {
        var sheet = new News(rapporteur, Language.CHINESE).against(Recency.before(rapporteur, meeting(2)), meeting(2));

        assertThat(text(sheet)).contains("没有该机构更早的会议");
        assertThat(sheet.answer().statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "the last meeting of the Qingdao Municipal Party Committee, Qingdao Municipal Party Committee",
        "latest meeting of 青岛市委常委会,                           青岛市委常委会",
        "青岛市委常委会最近一次会议,                                青岛市委常委会",
    })
    void the_last_meeting_of_a_body_may_be_asked_for(String words, String body) {
        assertThat(Recency.lastOf(words)).contains(body);
    }

    @Test
    void the_last_of_a_body_is_the_last_whose_year_is_known() {
        assertThat(Recency.last(rapporteur, "青岛市委常委会")).contains(meeting(1));
        assertThat(Recency.last(rapporteur, "烟台市政府")).contains(meeting(4));
        assertThat(Recency.last(rapporteur, "威海市政府")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岛 常委会", "m1", "last week"})
    void other_words_ask_for_no_last_meeting(String words) {
        assertThat(Recency.lastOf(words)).isEmpty();
    }

    @Test
    void names_of_the_other_script_stand_beside_the_printed_form() {
        var summary = new Summarizer(rapporteur, Language.ENGLISH).summarize(meeting(1), Summary.Length.FULL);

        assertThat(text(summary.sheet()))
                .contains("Presided: Chen Lixin (陈立新, 市委书记).", "The meeting reviewed: “《供水规划》”.");
    }

    @Test
    void a_long_question_is_answered_by_the_sentences_that_hold_most_of_it() {
        var talk = new Article(
                new ArticleId("talk"),
                new Origin("documents", "documents[0]"),
                ". Okay . We compared solar panels with wind turbines . The weather was nice in the afternoon .",
                Article.Form.BODY,
                Metadata.NONE);
        var given = new Summarizer(Documents.rapporteur(List.of(talk), 0.3), Language.ENGLISH);

        assertThat(text(given.ofTexts(
                                List.of(talk),
                                "Which solar panels would engineers recommend buying once Norway's wind subsidies expire?")
                        .sheet()))
                .contains("solar panels with wind turbines")
                .doesNotContain("afternoon");
        assertThat(text(given.ofTexts(List.of(talk), "What about submarines?").sheet()))
                .contains("not stated");
    }

    @Test
    void texts_that_report_no_meeting_are_summed_up_by_their_sentences() {
        var talk = new Article(
                new ArticleId("talk"),
                new Origin("documents", "documents[0]"),
                "Anna: I think the budget for the pump is too small. Ben: The budget was 40,000 dollars last year."
                        + " Anna: Then the pump budget should be 50,000 dollars. Ben: Nice weather today.",
                Article.Form.BODY,
                Metadata.NONE);
        var given = new Summarizer(Documents.rapporteur(List.of(talk), 0.3), Language.ENGLISH);

        assertThat(given.ofTexts(List.of(talk), "").sections()).isNotEmpty();
        assertThat(text(given.ofTexts(List.of(talk), "What about the weather?").sheet()))
                .contains("Nice weather today")
                .doesNotContain("40,000");
    }
}
