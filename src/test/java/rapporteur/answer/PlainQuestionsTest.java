package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// Questions as people speak, who stayed away, numbered points, and what no report says of the office or the number
/// that is asked for.
class PlainQuestionsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "port.txt", """
                港口安全会议召开

                2024年6月11日，云港市委常委会召开会议。市委书记沈亦凡主持会议，李维、周荣、赵启明参加会议，马骏请假。\
                会议提出四点要求。一要加固防波堤。二要核查每一台吊机。三要公布检查结果。四要培训夜班工人。
                """,
            "accident.txt", """
                云港市通报仓库火情

                2024年6月20日，云港市政府召开新闻发布会，通报东仓火情。火情造成3人遇难、5人受伤。副市长何青介绍，起火原因是电线老化。\
                参加志愿服务的市民可以通过“云港志愿”小程序报名。
                """,
            "school.txt", """
                石桥县教育基金会年会召开

                2024年6月25日，石桥县教育基金会年会在县文化馆召开，教师和学生代表共120余人参加。理事长顾明远作报告。会议选举产生新一届理事会，\
                林可当选副会长，石桥县县长贺平不再担任名誉会长。接受马原同志辞去秘书长职务，决定任命蒋一为副秘书长、代理秘书长。\
                下步工作重点，一是核对资助名单，二是清理旧账，三是公布捐款去向。
                """,
            "mediation.txt", """
                青溪县召开调解工作推进会

                2024年6月18日，青溪县召开调解工作推进会。青溪县政府党组成员、副县长可文泉出席会议并讲话。会议由县司法局局长蒋平主持。
                """,
            "abroad.txt", """
                外交部发言人介绍会谈情况

                2024年6月28日，外交部举行例行记者会。发言人介绍，鲁托总统的代表团参加了会谈，会谈涉及铁路贷款。
                """,
            "shanghai.txt", """
                上海市政府召开常务会议

                2024年6月3日，上海市市长唐敬之主持召开市政府常务会议，会议审议通过《老旧码头改造方案》。
                """));

    @ParameterizedTest
    @CsvSource({
        "云港市东仓火情死了多少人,3人遇难",
        "东仓为啥起火,电线老化",
        "云港志愿服务怎么报名啊,小程序",
        "云港市委常委会6月11日的会谁没到,马骏",
        "Who was absent from the Yungang standing committee meeting on June 11?,马骏",
        "唐敬之主持过哪几次市政府常务会议,2024年6月3日",
        "What did the Yungang Standing Committee say about training workers?,培训夜班工人",
        "青溪县调解工作推进会是副县长可文泉主持的吗,蒋平",
        "可文泉出席了青溪县6月18日的会议吗,是。",
        "石桥县教育基金会的代理秘书长是谁,蒋一",
        "石桥县教育基金会秘书长谁辞职了,马原",
    })
    void is_answered(String question, String expected) {
        collected.assertAnswers(question, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云港市东仓火情烧了多少间房子",
                "云港市长在6月11日的常委会上怎么说的",
                "东仓火情有多少人失踪",
                "What did the governor tell the Yungang standing committee in June?",
                "What did President Ruto tell the delegates about the railway loans?",
            })
    void is_refused_where_no_report_says_it(String question) {
        collected.assertRefuses(question);
    }

    @Test
    void a_point_is_asked_for_by_its_number() throws IOException {
        var answers =
                collected.program().ask(List.of("云港市委常委会6月11日提出了什么要求？", "第二点呢", "那最后一条呢"), List.of("c", "c", "c"));

        assertThat(answers.get(1).path("plain").asText()).contains("吊机").doesNotContain("防波堤");
        assertThat(answers.get(2).path("plain").asText()).contains("夜班");
    }

    @Test
    void points_within_one_sentence_are_numbered_too() throws IOException {
        var answers = collected
                .program()
                .ask(List.of("石桥县教育基金会年会6月25日说了哪些工作重点？", "第二项呢", "What was the third point?"), List.of("c", "c", "c"));

        assertThat(answers.get(1).path("plain").asText()).contains("清理旧账").doesNotContain("核对资助名单");
        assertThat(answers.get(2).path("plain").asText()).contains("捐款去向").doesNotContain("清理旧账");
    }

    @Test
    void a_follow_up_that_says_nothing_else_is_answered_by_what_tells_such_a_thing() throws IOException {
        var answers = collected
                .program()
                .ask(List.of("东仓为什么起火？", "When was that?", "石桥县教育基金会年会在哪里开的？", "一共来了多少人"), List.of("c", "c", "d", "d"));

        assertThat(answers.get(1).path("plain").asText()).contains("6月20日");
        assertThat(answers.get(3).path("plain").asText()).contains("120余人");
    }
}
