package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// Questions in other words than the articles', short forms of names, key words, two questions in one, months.
class NewsWordsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.of(
            "redcross.txt", """
                临海市红十字会换届

                2024年6月27日，临海市红十字会第八次会员代表大会召开。市委副书记王彤出席会议并讲话，副市长周英参加。大会通过了《临海市红十字事业三年行动方案》，\
                要对标省红十字会，学习先进经验。王彤强调，要做好应急救护工作。共有代表120余人参加会议，何志远当选会长，孙晓云当选秘书长。
                """,
            "government.txt", """
                临海市政府召开常务会议

                2024年7月3日，临海市政府召开常务会议。市长陈立新主持会议，区委宣传部部长沈国强应邀列席。会议听取了第五次全国经济普查工作汇报，\
                原则同意将临海市供水领导小组更名为临海市供水委员会。市住建局、市水利局、市财政局作了汇报。
                """,
            "congress.txt", """
                7月18日，临海市十六届人大常委会第五次会议表决通过《临海市养老服务条例》，决定任命吴海燕为临海市副市长。
                """));

    private static JsonNode ask(String question) {
        return collected.ask(question);
    }

    @ParameterizedTest
    @CsvSource({
        "临海市红会大会通过的三年行动方案叫什么名字？,三年行动方案",
        "红十字会大会要求向谁看齐、学习先进经验？,省红十字会",
        "临海市那个供水领导小组后来改叫什么了？,供水委员会",
        "临海市经普工作汇报是在哪天的会上听取的？,2024年7月3日",
        "临海市红十字会 代表大会 人数,120",
        "临海市红十字会代表大会来了多少人？秘书长是谁？,孙晓云",
        "七月的市政府常务会议听取了什么汇报？,经济普查",
        "人大常委会第五次会议任命谁为副市长？,吴海燕",
        "How many people attended the Linhai Red Cross congress in June?,120",
        "Who became vice mayor of Linhai in July?,吴海燕",
    })
    void is_answered_from_the_right_report(String question, String expected) {
        collected.assertAnswers(question, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临海市委常委会7月3日听取了什么汇报？",
                "临海市政府8月的常务会议听取了什么汇报？",
                "王彤在红十字会代表大会上对燃气安全怎么说的？",
                "红十字会第九次会员代表大会是哪天召开的？",
                "What did Wang Tong say about hydrogen at the Red Cross congress?"
            })
    void is_refused_where_the_reports_are_of_something_else(String question) {
        var answer = ask(question);

        assertThat(answer.path("outcome").asText())
                .as(answer.path("plain").asText())
                .isEqualTo("not_found");
    }

    @Test
    void key_words_with_a_presence_ask_who() {
        assertThat(ask("临海市政府 常务会议 主持").path("plain").asText()).contains("陈立新");
    }
}
