package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_a_word_behind_a_slash(String written, Command read) {
        assertThat(Command.of(written)).isEqualTo(read);
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of("/start", new Command.Start("")),
                Arguments.of("/start K7M3-PQ2X", new Command.Start("K7M3-PQ2X")),
                Arguments.of("/help", new Command.Help()),
                Arguments.of("/HELP", new Command.Help()),
                Arguments.of("  /help  ", new Command.Help()),
                Arguments.of("/help me", new Command.Help()),
                Arguments.of("/meetings", new Command.Meetings(0)),
                Arguments.of("/summary m3", new Command.Summary("m3")),
                Arguments.of("/summary", new Command.Summary("")),
                Arguments.of("/summary\n济南\n常委会", new Command.Summary("济南\n常委会")),
                Arguments.of("/digest 2023年8月", new Command.Digest("2023年8月")),
                Arguments.of("/timeline", new Command.Timeline("")),
                Arguments.of("/compare m1 | m3 | trams", new Command.Compare("m1 | m3 | trams")),
                Arguments.of("/trace dual carbon", new Command.Trace("dual carbon")),
                Arguments.of("/sources", new Command.Sources()),
                Arguments.of("/privacy", new Command.Privacy()),
                Arguments.of("/forget", new Command.Forget()),
                Arguments.of("/join", new Command.Join()),
                Arguments.of("/approve  k7m3 pq2x ", new Command.Approve("k7m3 pq2x")),
                Arguments.of("/approve", new Command.Approve("")),
                Arguments.of("/pair K7M3-PQ2X", new Command.Pair("K7M3-PQ2X")),
                Arguments.of("/ask 谁主持？", new Command.Ask("谁主持？")),
                Arguments.of("/ask", new Command.Help()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁主持了会议？",
                "Who presided?",
                "help",
                "forget everything",
                "/",
                "//help",
                "/ help",
                "a /forget",
                "1/2 是多少？"
            })
    void everything_else_is_a_question(String written) {
        assertThat(Command.of(written)).isEqualTo(new Command.Ask(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dance", "/forgetme", "/start1", "/approve_all", "/x y z"})
    void an_unknown_word_behind_a_slash_is_no_question(String written) {
        assertThat(Command.of(written)).isEqualTo(new Command.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\u3000", "\u200B", " \u2060\uFEFF\u200E "})
    void what_nobody_sees_is_nothing(String written) {
        assertThat(Command.of(written)).isEqualTo(new Command.Nothing());
    }

    @Test
    void what_nobody_sees_does_not_hide_a_command() {
        assertThat(Command.of("\u200E/help\u200B")).isEqualTo(new Command.Help());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ask /forget", "/ask //forget", "/ask / /forget", "/ask ///// forget", "/ask /ask /forget"})
    void what_is_asked_is_never_a_command(String written) {
        assertThat(Command.of(written)).isInstanceOf(Command.Ask.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "m2, 1", "999999999, 999999998", "0, 0", "-1, 0", "x, 0", "99999999999999, 0", "２, 0"})
    void pages_are_counted_from_1(String written, int page) {
        assertThat(Command.of("/meetings " + written)).isEqualTo(new Command.Meetings(page));
    }

    @Test
    void a_text_is_too_long_for_a_question() {
        assertThat(Command.of("会".repeat(1_000))).isEqualTo(new Command.Ask("会".repeat(1_000)));
        assertThat(Command.of("会".repeat(1_001))).isEqualTo(new Command.TooLong());
        assertThat(Command.of("/ask " + "会".repeat(1_001))).isEqualTo(new Command.TooLong());
        assertThat(Command.of("/ask ".repeat(50_000))).isEqualTo(new Command.TooLong());
    }

    @Test
    void of_a_long_name_of_a_meeting_the_beginning_counts() {
        assertThat(Command.of("/summary " + "会".repeat(50_000))).isEqualTo(new Command.Summary("会".repeat(1_000)));
    }

    @Test
    void an_earlier_answer_is_opened_by_its_number() {
        assertThat(Command.of("/answer 41")).isEqualTo(new Command.Answer(41));
        assertThat(Command.of("/a 7")).isEqualTo(new Command.Answer(7));
        assertThat(Command.of("/answer forty")).isEqualTo(new Command.Answer(0));
    }
}
