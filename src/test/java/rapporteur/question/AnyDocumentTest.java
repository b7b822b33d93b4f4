package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyDocumentTest {
    private static final QuestionReader READER =
            new QuestionReader(Clock.fixed(Instant.parse("2024-05-01T04:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "会议审议了哪些文件？, 审议",
        "市政府会议研究了什么文件, 研究",
        "Which documents did the meeting review?, review",
    })
    void the_word_document_need_not_stand_in_a_report(String question, String content) {
        var read = READER.read(question);

        assertThat(read.kind()).isEqualTo(QuestionKind.DOCUMENTS);
        assertThat(read.content()).contains(content).doesNotContain("文件").doesNotContainIgnoringCase("documents");
    }
}
