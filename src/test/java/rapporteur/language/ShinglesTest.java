package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
    private static final String REPORT = "8月6日，市政府召开常务会议，研究防汛备汛和困难群众救助工作。市长王凯主持会议，听取了水务局关于水库除险加固的汇报，审议了《城区排水管网改造方案》。";
    private static final String ENGLISH = "On August 6 the municipal government held an executive meeting on flood "
            + "control. Mayor Wang Kai presided over it and heard a report on reinforcing the city's reservoirs.";

    private static Shingles of(String text) {
        return Shingles.of(text, List.of(new Span(0, text.length())));
    }

    private static int common(Shingles one, Shingles other) {
        var common = new HashSet<>(one.sketch());
        common.retainAll(other.sketch());
        return common.size();
    }

    @ParameterizedTest
    @CsvSource({
        "全市防汛工作会议召开, 全市防汛工作会议召开, 1",
        // Two stretches of eight in one, three in the other, one of them common.
        "abcdefghi, bcdefghijk, 0.25",
        "全市防汛工作会议, 全市教育工作会议, 0",
        // Shorter than a stretch.
        "防汛, 防汛, 1",
        "防汛, 教育, 0",
    })
    void similarity_is_the_share_of_stretches_that_both_have(String one, String other, double similarity) {
        assertThat(of(one).similarity(of(other))).isCloseTo(similarity, within(1e-9));
        assertThat(of(other).similarity(of(one))).isCloseTo(similarity, within(1e-9));
    }

    @Test
    void containment_is_the_share_of_the_shorter_text_that_the_longer_one_holds() {
        assertThat(of("abcdefghi").containment(of("bcdefghijk"))).isEqualTo(0.5);
        assertThat(of(REPORT).containment(of("王凯主持召开市政府常务会议。" + REPORT + ENGLISH)))
                .isEqualTo(1);
        assertThat(of("").containment(of(REPORT))).isZero();
        assertThat(of("abcdefghi").size()).isEqualTo(2);
    }

    @Test
    void a_text_of_nothing_is_like_no_other_not_even_like_itself() {
        assertThat(of(" ——\n").similarity(of(""))).isZero();
        assertThat(of("").sketch()).isEmpty();
    }

    @Test
    void script_case_width_and_punctuation_make_no_difference() {
        assertThat(of("市政府召開常務會議研究防汛工作").similarity(of("市政府召开常务会议研究防汛工作"))).isEqualTo(1);
        assertThat(of("市\u200B政府 召开\n常务会议。研究防汛").similarity(of("市政府召开常务会议研究防汛")))
                .isEqualTo(1);
        assertThat(of("The Council, of ８ members, met in Ji’nan.")
                        .similarity(of("THE COUNCIL OF 8 MEMBERS MET IN JI NAN")))
                .isEqualTo(1);
    }

    @Test
    void a_copy_with_another_headline_or_a_lost_paragraph_is_a_near_duplicate_and_another_meeting_is_not() {
        var other = REPORT.replace("防汛备汛和困难群众救助", "民营经济和招商引资")
                .replace("水务局关于水库除险加固", "商务局关于上半年项目签约")
                .replace("《城区排水管网改造方案》", "《优化营商环境若干措施》");

        assertThat(of(REPORT).near(of("王凯主持召开市政府常务会议\n" + REPORT + "（记者 张三）"))).isTrue();
        assertThat(of(ENGLISH).near(of("Executive meeting held. " + ENGLISH.toUpperCase(Locale.ROOT))))
                .isTrue();
        assertThat(of(REPORT).near(of(other))).isFalse();
        assertThat(of(REPORT).near(of(ENGLISH))).isFalse();
    }

    @Test
    void only_the_parts_that_are_given_count() {
        var page = "首页 > 要闻\n" + REPORT + "\n相关链接：另一篇报道";
        var body = new Span(page.indexOf(REPORT), page.indexOf(REPORT) + REPORT.length());

        assertThat(Shingles.of(page, List.of(body)).similarity(of(REPORT))).isEqualTo(1);
    }

    @Test
    void near_duplicates_have_entries_of_their_sketches_in_common_and_strangers_have_none() {
        var random = new Random(7);
        var missed = 0;
        var found = 0;
        for (var round = 0; round < 500; round++) {
            var text = letters(random, 600);
            // Two thirds kept: a similarity of about one half.
            var copy = text.substring(0, 400) + letters(random, 200);
            missed += common(of(text), of(copy)) < Shingles.COMMON ? 1 : 0;
            found += common(of(text), of(letters(random, 600))) == 0 ? 0 : 1;
        }

        assertThat(missed).isLessThanOrEqualTo(5);
        assertThat(found).isZero();
    }

    @Test
    void a_sketch_stays_small_however_long_the_text_is() {
        assertThat(of(letters(new Random(1), 100_000)).sketch()).hasSize(12);
        assertThat(of("市政府常务会议研究").sketch()).hasSize(2);
    }

    private static String letters(Random random, int length) {
        return random.ints(length, '一', '龥').mapToObj(Character::toString).collect(Collectors.joining());
    }
}
