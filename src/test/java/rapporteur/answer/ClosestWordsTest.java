package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapporteur.Collected;

/// Questions that a field of the record nearly answers, and a sentence answers.
class ClosestWordsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "zh.txt", """
                海州市委常委会召开会议

                2024年3月5日下午，海州市委书记王志刚主持召开市委常委会第31次会议。李文斌、陈晓东、赵立新参加会议，周建国请假，吴海燕列席会议。\
                市委副书记李文斌讲话，各县区负责同志作书面发言。会议审议了《海州市海岛保护条例（草案）》《海州市港口发展总体方案》。
                """,
            "ministry.txt", """
                供水保障会议

                8月3日，水务部在青岚县召开乡村供水工作会议。会议指出，要办好群众身边的事。
                """,
            "en.txt", """
                Weifang committee meets

                On April 2, 2024, the Standing Committee of the Weifang Municipal Party Committee held its 18th meeting. \
                Liu Yun, secretary of the municipal Party committee, presided over the meeting and delivered a speech. \
                Sun Li, deputy secretary of the municipal Party committee, attended. Heads of four counties made exchange \
                speeches. The meeting reviewed the Weifang Kite Protection Regulations and the Weifang Heating Plan.
                """));

    private static String answer(String question) {
        return collected.ask(question).path("plain").asText();
    }

    @Test
    void who_was_away_is_not_who_presided() {
        assertThat(answer("王志刚主持的海州市委常委会会议谁请假了？")).contains("周建国请假");
        assertThat(answer("周建国出席了王志刚主持的海州市委常委会会议吗？")).contains("没有这样说", "周建国请假");
    }

    @Test
    void who_sat_in_is_read_behind_somebody_who_was_away() {
        assertThat(answer("海州市委常委会3月5日的会议谁列席？")).contains("吴海燕").doesNotContain("陈晓东");
    }

    @Test
    void a_sort_of_speech_is_asked_of_the_sentence_that_tells_it() {
        assertThat(answer("海州市委常委会3月5日的会议上，谁作了书面发言？")).contains("各县区负责同志作书面发言");
        assertThat(answer("Who made exchange speeches at the Weifang meeting of April 2, 2024?"))
                .contains("Heads of four counties made exchange speeches");
    }

    @Test
    void a_deputy_is_another_than_whom_he_deputises_for() {
        assertThat(answer("王志刚主持的海州市委常委会会议上，市委副书记是谁？")).contains("李文斌");
        assertThat(answer("4月2日潍坊市委常委会会议上市委副书记是谁？")).contains("Sun Li").doesNotContain("Liu Yun");
    }

    @Test
    void a_plan_is_a_document_of_either_sort_in_chinese() {
        assertThat(answer("Which plan did the Standing Committee of Haizhou review on March 5, 2024?"))
                .contains("港口发展总体方案")
                .doesNotContain("海岛保护条例");
        assertThat(answer("3月5日海州市委常委会审议了哪部条例？")).contains("海岛保护条例").doesNotContain("总体方案");
    }

    @Test
    void a_place_that_no_table_lists_is_where_something_was_held() {
        assertThat(answer("水务部的乡村供水工作会议在哪里召开？")).contains("青岚县");
    }

    @Test
    void a_meeting_of_another_number_is_not_taken_for_the_one_asked_for() {
        assertThat(collected.ask("海州市委常委会第32次会议审议了什么？").path("outcome").asText())
                .isEqualTo("not_found");
        assertThat(collected
                        .ask("What did the 19th meeting of Weifang's Standing Committee review?")
                        .path("outcome")
                        .asText())
                .isEqualTo("not_found");
        assertThat(answer("海州市委常委会第31次会议审议了哪些文件？")).contains("海岛保护条例", "总体方案");
    }
}
