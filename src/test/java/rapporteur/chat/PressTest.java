package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Language;
import rapporteur.meeting.MeetingId;
import rapporteur.report.Summary;

class PressTest {
    private static final int MOST = 999_999_999;

    static Stream<Press> presses() {
        return Stream.of(
                new Press.Source(1, 1),
                new Press.Source(41, 2),
                new Press.Source(MOST, MOST),
                new Press.Example(1, new MeetingId(1), Language.CHINESE),
                new Press.Example(4, new MeetingId(MOST), Language.ENGLISH),
                new Press.Page(0),
                new Press.Page(999_999),
                new Press.Meeting(new MeetingId(1), Summary.Length.SHORT, Language.ENGLISH),
                new Press.Meeting(new MeetingId(MOST), Summary.Length.SHORT, Language.CHINESE),
                new Press.Meeting(new MeetingId(MOST), Summary.Length.FULL, Language.CHINESE));
    }

    @ParameterizedTest
    @MethodSource("presses")
    void what_a_button_carries_says_what_it_stands_for(Press press) {
        assertThat(Press.of(press.data())).contains(press);
    }

    /// https://core.telegram.org/bots/api#inlinekeyboardbutton: callback_data has 1 to 64 bytes.
    @ParameterizedTest
    @MethodSource("presses")
    void what_a_button_carries_fits_into_64_bytes(Press press) {
        assertThat(press.data().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "s",
                "s:",
                "s:1",
                "s:1:",
                "s:0:1",
                "s:1:0",
                "s:-1:1",
                "s:01:1",
                "s:1:1:1",
                "s:1:1 ",
                "S:1:1",
                "s:１:１",
                "s:1:1\n",
                "s:9999999999:1",
                "s:99999999999999999999999999:1",
                "e:1:1",
                "e:10:1:en",
                "e:1:0:en",
                "e:1:1:fr",
                "e:1:1:EN",
                "p:",
                "p:-1",
                "p:1000000",
                "p:99999999999999999999",
                "m:1",
                "m:1:short",
                "m:0:short:zh",
                "m:1:medium:zh",
                "m:1:SHORT:zh",
                "m:1:short:zh:1",
                "m:1; DROP TABLE answer:short:zh",
                "approve:K7M3PQ2X",
                "/approve K7M3-PQ2X",
                "/forget",
                "/pair K7M3-PQ2X",
                "forget",
                "谁主持了会议？",
                "🙂",
                "\u0000",
                "s:1:1\u0000"
            })
    void what_is_none_of_ours_stands_for_nothing(String data) {
        assertThat(Press.of(data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 10_000, 1_000_000})
    void what_is_longer_than_any_button_stands_for_nothing(int length) {
        assertThat(Press.of("s:1:" + "1".repeat(length))).isEmpty();
        assertThat(Press.of("p:".repeat(length))).isEmpty();
    }
}
