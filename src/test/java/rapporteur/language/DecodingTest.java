package rapporteur.language;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String CHINESE = "3月14日，省委常委会会议在济南召开。会议强调，要加快推动绿色低碳高质量发展。\n林武主持会议并讲话。";
    private static final String TRADITIONAL = "立法會財務委員會昨日開會，審議政府提交的撥款申請。主席表示，會議將於下週繼續進行。";
    private static final String ENGLISH =
            "The meeting was held in Jinan on March 14. Lin Wu presided over it and spoke.\n";
    private static final String MIXED =
            "Liaoning Province held a meeting with CECEP (中国节能) in 沈阳; Hao Peng (郝鹏) presided.";

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        Stream.of(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static byte[] hex(String bytes) {
        return HexFormat.ofDelimiter(" ").parseHex(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "GB18030, GB18030",
        "GBK, GB18030",
        "GB2312, GB18030",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
    })
    void simplified_chinese_is_read_without_a_mark(String written, String read) {
        var decoding = Decoding.of(CHINESE.getBytes(Charset.forName(written)));

        assertThat(decoding).isEqualTo(new Decoding(CHINESE, Charset.forName(read), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Big5", "GB18030", "UTF-16LE", "UTF-16BE"})
    void traditional_chinese_is_read_without_a_mark(String charset) {
        var decoding = Decoding.of(TRADITIONAL.getBytes(Charset.forName(charset)));

        assertThat(decoding).isEqualTo(new Decoding(TRADITIONAL, Charset.forName(charset), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void english_is_read_without_a_mark(String charset) {
        var decoding = Decoding.of(ENGLISH.getBytes(Charset.forName(charset)));

        assertThat(decoding).isEqualTo(new Decoding(ENGLISH, Charset.forName(charset), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void a_few_chinese_names_in_english_are_enough(String charset) {
        assertThat(Decoding.of(MIXED.getBytes(Charset.forName(charset))).text()).isEqualTo(MIXED);
    }

    static Stream<Charset> charsetsOfChinese() {
        return Stream.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE").map(Charset::forName);
    }

    @ParameterizedTest
    @MethodSource("charsetsOfChinese")
    void twenty_characters_are_enough(Charset charset) {
        for (var start = 0; start + 20 <= CHINESE.length(); start++) {
            var text = CHINESE.substring(start, start + 20);

            assertThat(Decoding.of(text.getBytes(charset)).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EF BB BF, UTF-8",
        "FF FE, UTF-16LE",
        "FE FF, UTF-16BE",
        "FF FE 00 00, UTF-32LE",
        "00 00 FE FF, UTF-32BE",
        "84 31 95 33, GB18030",
    })
    void a_byte_order_mark_decides_and_is_dropped(String mark, Charset charset) {
        var bytes = joined(hex(mark), "会议 ok".getBytes(charset));

        assertThat(Decoding.of(bytes)).isEqualTo(new Decoding("会议 ok", charset, false));
    }

    @Test
    void english_with_the_quotes_of_windows_is_read() {
        var text = "Xi’s “dual carbon” goal – café, naïve, £5 — it’s what José said…";

        var decoding = Decoding.of(text.getBytes(Charset.forName("windows-1252")));

        assertThat(decoding).isEqualTo(new Decoding(text, Charset.forName("windows-1252"), false));
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(Decoding.of(new byte[0])).isEqualTo(new Decoding("", UTF_8, false));
        assertThat(Decoding.of(hex("EF BB BF"))).isEqualTo(new Decoding("", UTF_8, false));
    }

    @Test
    void line_ends_become_one_and_nothing_else_is_touched() {
        var bytes = "一\r\n二\r三\n\n  四\t\u3000\u200B\f".getBytes(UTF_8);

        assertThat(Decoding.of(bytes).text()).isEqualTo("一\n二\n三\n\n  四\t\u3000\u200B\f");
    }

    @Test
    void a_few_damaged_bytes_leave_the_rest() {
        var bytes = joined(CHINESE.getBytes(UTF_8), hex("E4 BC FF"), ENGLISH.getBytes(UTF_8), hex("C3"));

        var decoding = Decoding.of(bytes);

        assertThat(decoding.damaged()).isTrue();
        assertThat(decoding.charset()).isEqualTo(UTF_8);
        assertThat(decoding.text()).isEqualTo(CHINESE + "\uFFFD\uFFFD" + ENGLISH + "\uFFFD");
    }

    @ParameterizedTest
    @MethodSource("charsetsOfChinese")
    void a_text_cut_off_within_a_character_is_read(Charset charset) {
        var bytes = CHINESE.getBytes(charset);
        var cut = joined(bytes, Arrays.copyOf("济".getBytes(charset), 1));

        var decoding = Decoding.of(cut);

        assertThat(decoding).isEqualTo(new Decoding(CHINESE + "\uFFFD", charset, true));
    }

    @Test
    void a_replacement_character_in_the_text_is_no_damage() {
        assertThat(Decoding.of("会\uFFFD议".getBytes(UTF_8)).damaged()).isFalse();
    }

    @Test
    void a_lone_surrogate_is_replaced_at_the_same_length() {
        var bytes = joined(hex("FF FE"), "会议".getBytes(UTF_16LE), hex("00 D8"), "ok".getBytes(UTF_16LE));

        assertThat(Decoding.of(bytes).text()).isEqualTo("会议\uFFFDok");
    }

    @Test
    void some_nuls_are_kept() {
        var text = CHINESE + "\0\0" + ENGLISH + "\0";

        assertThat(Decoding.of(text.getBytes(UTF_8)).text()).isEqualTo(text);
        assertThat(Decoding.of(text.getBytes(Charset.forName("GB18030"))).text())
                .isEqualTo(text);
    }

    @Test
    void a_long_english_beginning_does_not_hide_the_charset() {
        var text = ENGLISH.repeat(10_000) + CHINESE;

        for (var charset : new Charset[] {UTF_8, Charset.forName("GB18030"), UTF_16BE}) {
            assertThat(Decoding.of(text.getBytes(charset)).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "89 50 4E 47 0D 0A 1A 0A 00 00 00 0D, PNG",
        "25 50 44 46 2D 31 2E 37 0A, PDF",
        "50 4B 03 04 14 00 06 00, ZIP",
        "FF D8 FF E0 00 10, JPEG",
    })
    void a_file_of_another_kind_is_refused_by_name(String bytes, String name) {
        assertThatThrownBy(() -> Decoding.of(hex(bytes)))
                .isInstanceOf(UndecodableException.class)
                .hasMessageContaining("found a")
                .hasMessageContaining(name)
                .hasMessageContaining("expected: text in UTF-8");
    }

    @Test
    void random_bytes_are_refused() {
        var random = new Random(7);
        for (var count = 0; count < 500; count++) {
            var bytes = new byte[200 + random.nextInt(2_000)];
            random.nextBytes(bytes);

            assertThatThrownBy(() -> Decoding.of(bytes)).isInstanceOf(UndecodableException.class);
        }
    }

    @Test
    void control_characters_are_no_text() {
        assertThatThrownBy(() -> Decoding.of(new byte[1_000])).isInstanceOf(UndecodableException.class);
        assertThatThrownBy(() -> Decoding.of(hex("01 02 03 41 42 04 05 06"))).isInstanceOf(UndecodableException.class);
    }

    @Test
    void a_text_with_damage_all_over_is_refused() {
        var bytes = joined(hex("EF BB BF"), CHINESE.getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> Decoding.of(bytes)).hasMessageContaining("unreadable places");
    }

    @Test
    void long_texts_are_read_quickly() {
        var bytes = CHINESE.repeat(200_000).getBytes(Charset.forName("GB18030"));

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Decoding.of(bytes).damaged()).isFalse());
    }
}
