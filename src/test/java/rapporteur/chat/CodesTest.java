package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @Test
    void a_code_has_letters_and_digits_that_look_like_no_other() {
        assertThat(Stream.generate(Codes::fresh).limit(1_000))
                .allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"K7M3-PQ2X", "k7m3-pq2x", "K7M3PQ2X", " k7m3 pq2x ", "K7M3–PQ2X", "`K7M3-PQ2X`", "K7M3-PQ2X."})
    void how_a_code_is_written_does_not_matter(String written) {
        assertThat(Codes.plain(written)).isEqualTo("K7M3PQ2X");
        assertThat(Codes.same("K7M3-PQ2X", written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M3", "K7M3-PQ2", "K7M3-PQ2Y", "K7M3-PQ2XX", "会议", "%", "null"})
    void another_code_is_another(String written) {
        assertThat(Codes.same("K7M3-PQ2X", written)).isFalse();
    }
}
