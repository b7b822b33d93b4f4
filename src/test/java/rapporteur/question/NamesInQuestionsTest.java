package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom a question names, and what only looks like a name or like asking why.
class NamesInQuestionsTest {
    private final QuestionReader reader =
            new QuestionReader(Clock.fixed(Instant.parse("2024-06-01T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest
    @CsvSource({
        "吴丰上任后公司有几个副总,吴丰",
        "宁波任哪个市的书记,宁波",
        "张军连任了什么职务,张军",
        "who appointed liu qiang,liu qiang",
        "Did Liu Qiang attend?,Liu Qiang",
    })
    void somebody_is_named(String question, String name) {
        assertThat(reader.read(question).people())
                .extracting(Question.Named::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "该法令是何时宣布的",
                "地质科学可以追溯到何处",
                "当许多人被捕时，谈判的常用策略是什么",
                "文章的标题是什么",
                "齐河县的座谈会开了多久",
                "Who ran Yantai University before?",
            })
    void nobody_is_named(String question) {
        assertThat(reader.read(question).people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"这项服务更名为什么", "他被选为什么职务", "这次讲座出版为什么书", "人们称之为什么"})
    void what_something_is_called_asks_for_no_reason(String question) {
        assertThat(reader.read(question).asksWhy()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议为什么推迟", "为什么要成立专班", "Why was it postponed?"})
    void a_reason_is_asked_for(String question) {
        assertThat(reader.read(question).asksWhy()).isTrue();
    }
}
