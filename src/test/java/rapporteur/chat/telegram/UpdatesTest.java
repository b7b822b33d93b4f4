package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.chat.Inbox.Received;

class UpdatesTest {
    @Test
    void updates_are_told_apart_by_number_and_kept_as_they_came() throws IOException {
        var updates = read("""
                {"ok":true,"result":[
                  {"update_id":5,"message":{"message_id":1,"date":2,"chat":{"id":7},"text":"谁主持？"}},
                  {"update_id":6,"something_new":{"id":"x","deep":[{"er":1}]}}]}
                """);

        assertThat(updates.received()).extracting(Received::id).containsExactly("5", "6");
        assertThat(updates.received().getFirst().body())
                .isEqualTo(
                        "{\"update_id\":5,\"message\":{\"message_id\":1,\"date\":2,\"chat\":{\"id\":7},\"text\":\"谁主持？\"}}");
        assertThat(updates.next()).hasValue(7);
    }

    @Test
    void no_updates_confirm_nothing() throws IOException {
        assertThat(read("{\"ok\":true,\"result\":[]}").next()).isEmpty();
    }

    @Test
    void the_offset_lies_above_the_highest_whatever_the_order() throws IOException {
        assertThat(read("{\"ok\":true,\"result\":[{\"update_id\":9},{\"update_id\":3}]}")
                        .next())
                .hasValue(10);
    }

    @Test
    void what_has_no_number_spoils_no_other() throws IOException {
        var updates =
                read("{\"ok\":true,\"result\":[{},{\"update_id\":\"4\"},{\"update_id\":4.5},null,{\"update_id\":5}]}");

        assertThat(updates.received()).extracting(Received::id).containsExactly("5");
    }

    @Test
    void the_same_message_has_the_same_fingerprint_and_another_another() throws IOException {
        var updates = read("""
                {"ok":true,"result":[
                  {"update_id":5,"message":{"message_id":1,"date":2,"chat":{"id":7},"text":"a"}},
                  {"update_id":5,"message":{"message_id":1,"date":2,"chat":{"id":7},"text":"a"}},
                  {"update_id":5,"message":{"message_id":2,"date":2,"chat":{"id":7},"text":"a"}},
                  {"update_id":5,"message":{"message_id":1,"date":2,"chat":{"id":8},"text":"a"}},
                  {"update_id":5,"callback_query":{"id":"1"}}]}
                """);

        var fingerprints =
                updates.received().stream().map(Received::fingerprint).toList();
        assertThat(fingerprints.get(0)).isEqualTo(fingerprints.get(1));
        assertThat(fingerprints.subList(1, 5)).doesNotHaveDuplicates();
    }

    @Test
    void a_refusal_says_what_telegram_said() {
        assertThatThrownBy(
                        () -> read(
                                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":9}}"))
                .asInstanceOf(InstanceOfAssertFactories.type(Updates.RefusedException.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(429);
                    assertThat(refused.description()).isEqualTo("Too Many Requests");
                    assertThat(refused.retryAfter()).isEqualTo(9);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>502</html>",
                "{\"ok\":tru",
                "[]",
                "null",
                "7",
                "{}",
                "{\"ok\":true}",
                "{\"ok\":true,\"result\":true}",
                "{\"ok\":false}",
                "{\"ok\":true,\"result\":[{}]}"
            })
    void what_is_no_answer_of_telegrams_is_told_without_its_words(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(Updates.RefusedException.class)
                .message()
                .isIn("an answer that is no JSON object", "an answer without updates", "updates without numbers");
    }

    private static Updates read(String body) throws IOException {
        return Updates.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
