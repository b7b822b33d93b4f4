package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.telegram.Styled.Look;

class OutgoingTest {
    private static final Outgoing ANSWER = Outgoing.of(
            Styled.of("🙂 见 www.gov.cn ").plus(Styled.own("here").as(Look.BOLD)),
            55,
            true,
            List.of(List.of(new Button("[1]", "s:1:1")), List.of(new Button("更多", "p:1"))));

    @Test
    void what_is_kept_is_read_again() {
        var read = Outgoing.read(ANSWER.inPlaceOf(12).json());

        assertThat(read).usingRecursiveComparison().isEqualTo(ANSWER.inPlaceOf(12));
    }

    @Test
    void plain_text_keeps_what_is_set_as_code() {
        var plain = ANSWER.plain();

        assertThat(plain.html()).isEmpty();
        assertThat(plain.text()).isEqualTo("🙂 见 www.gov.cn here");
        assertThat(plain.codes())
                .singleElement()
                .satisfies(code -> assertThat(plain.text().substring(code[0], code[0] + code[1]))
                        .isEqualTo("www.gov.cn"));
    }

    @Test
    void a_message_sent_anew_replaces_nothing() {
        assertThat(ANSWER.inPlaceOf(12).anew().edits()).isZero();
    }

    @Test
    void what_is_no_message_is_refused() {
        assertThatThrownBy(() -> Outgoing.read("{\"of\":\"another version\"}"))
                .isInstanceOf(IllegalStateException.class);
    }
}
