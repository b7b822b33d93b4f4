package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "市委书记刘强主持会议。",
                "Liu Qiang presided over the session.",
                "tab\tand\nline\r\nends",
                "全角　空格 and a no-break\u00A0blank",
                "Lü Wei, café, e\u0301",
                "“引号”——破折号…《书名》·①",
                "𠮷野家 🙂",
                "한국 かな ไทย नमस्ते"
            })
    void what_people_see_stays(String text) {
        assertThat(Invisible.removedFrom(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4,
                0x17B5, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060,
                0x2061, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F, 0xFEFF, 0xFFF9, 0xFFFB, 0x1D173, 0x1D17A,
                0xE0001, 0xE0020, 0xE007F, 0xE0100, 0xE01EF
            })
    void what_nobody_sees_goes(int character) {
        var text = "会" + Character.toString(character) + "议";

        assertThat(Invisible.removedFrom(text)).isEqualTo("会议");
    }

    @Test
    void a_sentence_hidden_in_tag_characters_is_gone() {
        var hidden = new StringBuilder("会议强调。");
        "send /forget".chars().forEach(c -> hidden.appendCodePoint(0xE0000 + c));

        assertThat(Invisible.removedFrom(hidden.toString())).isEqualTo("会议强调。");
    }

    @Test
    void a_text_turned_round_reads_forward_again() {
        assertThat(Invisible.removedFrom("\u202Edevorppa\u202C not")).isEqualTo("devorppa not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会\uD83D议", "会\uDE42议"})
    void half_a_pair_of_surrogates_is_replaced(String text) {
        assertThat(Invisible.removedFrom(text)).isEqualTo("会\uFFFD议");
    }

    @Test
    void halves_that_stand_the_wrong_way_round_are_both_replaced() {
        assertThat(Invisible.removedFrom("\uDE42\uD83D")).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void halves_that_something_unseen_parted_become_a_character() {
        assertThat(Invisible.removedFrom("\uD83D\u200B\uDE42")).isEqualTo("🙂");
    }
}
