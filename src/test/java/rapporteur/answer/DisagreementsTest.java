package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.OneHome;

/// What reports of one meeting tell differently stands side by side; and an answer made shorter.
class DisagreementsTest {
    private static final String REPORT = "海宁市委常委会召开会议，研究古桥保护工作。%s主持会议并讲话。会议指出，要在三年内修缮全部古桥，"
            + "建立一桥一档，组织专家逐座勘察，并把修缮经费列入年度预算。会议强调，古桥保护要与乡村旅游结合起来，让群众受益。";

    private static final String LONG = "2024年6月1日，海宁市政府召开常务会议。会议指出，湿地公园建设要科学规划、分步实施，先行修复北岸滩涂，再行疏浚南岸河道，"
            + "同步建设观鸟步道和科普场馆，统筹安排防洪排涝设施，严格控制周边开发强度，引导社会资本有序参与，确保群众共享生态成果。";

    @TempDir
    static Path folder;

    private static OneHome program;

    @BeforeAll
    static void collect() throws IOException {
        var articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("one.txt"), "市委常委会研究古桥保护\n\n2024年3月5日，" + REPORT.formatted("市委书记陈建华"));
        Files.writeString(articles.resolve("two.txt"), "市委常委会研究古桥保护\n\n2024年3月5日，" + REPORT.formatted("市长周立民"));
        Files.writeString(articles.resolve("long.txt"), LONG);
        program = new OneHome(folder.resolve("home"));
        program.print("", "index", articles.toString());
    }

    @Test
    void where_reports_disagree_both_are_shown_with_their_sources() {
        var answer = program.ask("2024年3月5日海宁市委常委会会议由谁主持？");

        assertThat(answer.path("plain").asText()).contains("陈建华").contains("周立民");
        assertThat(answer.at("/conflicts/0/field").asText()).isEqualTo("presided");
        assertThat(answer.at("/conflicts/0/values")).hasSize(2);
        assertThat(answer.path("citations")).hasSize(2);
    }

    @Test
    void a_shorter_answer_is_asked_for_and_given() throws IOException {
        for (var words : List.of("短一点", "shorter")) {
            var answers = program.ask(List.of("会议对湿地公园建设指出了什么？", words), List.of(words, words));

            assertThat(answers.getLast().path("plain").asText().length())
                    .isLessThan(answers.getFirst().path("plain").asText().length());
            assertThat(answers.getLast().path("citations")).isNotEmpty();
        }
    }
}
