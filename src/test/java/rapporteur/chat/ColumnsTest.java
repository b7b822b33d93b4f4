package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "'',            0",
        "meeting,       7",
        "会议,          4",
        "会议 2024,     9",
        "（会议）,      8",
        "“会议”，,      8",
        "ＧＤＰ,        6",
        "e\u0301tude,   5",
        "会\u200B议,    4",
        "𠮷野家,        6",
        "🙂,            2",
        "한국,          4",
        "かな,          4",
    })
    void a_han_character_takes_two_columns(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(Columns.wrapped("市长主持会议。", 80, "    ")).isEqualTo("市长主持会议。");
        assertThat(Columns.wrapped("", 80, "    ")).isEmpty();
    }

    @Test
    void english_breaks_between_words() {
        assertThat(Columns.wrapped("The mayor chaired the meeting", 12, ""))
                .isEqualTo("The mayor\nchaired the\nmeeting");
    }

    @Test
    void chinese_breaks_between_characters() {
        assertThat(Columns.wrapped("市长主持会议研究防汛", 8, "")).isEqualTo("市长主持\n会议研究\n防汛");
    }

    @Test
    void no_line_begins_with_what_closes_a_sentence() {
        assertThat(Columns.wrapped("市长主持会议。研究防汛，供水。", 12, "").lines())
                .noneMatch(line -> line.startsWith("。") || line.startsWith("，"));
    }

    @Test
    void later_lines_are_set_in() {
        assertThat(Columns.wrapped("m1  The mayor chaired", 12, "    ")).isEqualTo("m1  The\n    mayor\n    chaired");
    }

    @Test
    void line_ends_of_the_text_are_kept() {
        assertThat(Columns.wrapped("first\n\nthird", 80, "  ")).isEqualTo("first\n\n  third");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 40, 80})
    void no_line_is_wider_than_asked_and_no_word_is_lost(int columns) {
        var text = "会议指出，要加快绿色低碳转型（green transition），到2025年建成3个示范区；the mayor agreed. 🙂𠮷野家";

        var wrapped = Columns.wrapped(text, columns, "");

        assertThat(wrapped.lines())
                .allSatisfy(line -> assertThat(Columns.width(line))
                        .isLessThanOrEqualTo(Math.max(columns, Columns.width("（transition），"))));
        assertThat(wrapped.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void a_word_wider_than_the_screen_stands_alone() {
        assertThat(Columns.wrapped("of antidisestablishmentarianism now", 10, ""))
                .isEqualTo("of\nantidisestablishmentarianism\nnow");
    }

    @Test
    void a_word_is_not_broken_at_its_apostrophe() {
        assertThat(Columns.hanging("Xi Jinping’s speech", 11, "")).isEqualTo("Xi\nJinping’s\nspeech");
    }
}
