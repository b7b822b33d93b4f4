package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            济南市委常委会                ; Standing Committee of the CPC Jinan Municipal Committee
            辽宁省人民政府                ; Liaoning Provincial People's Government
            长春市人大常委会              ; Standing Committee of the Changchun Municipal People's Congress
            大连市政协                    ; Dalian Municipal Committee of the CPPCC
            濟南市委                      ; CPC Jinan Municipal Committee
            """)
    void names_of_one_body_in_two_languages_have_sort_level_and_place_in_common(String chinese, String english) {
        var one = BodyName.of(chinese);
        var other = BodyName.of(english);

        assertThat(one.sort()).isPresent().isEqualTo(other.sort());
        assertThat(one.level()).isPresent().isEqualTo(other.level());
        assertThat(one.place()).isPresent().isEqualTo(other.place());
    }

    @Test
    void the_name_of_a_committee_covers_its_standing_committee_but_not_the_other_way_round() {
        assertThat(BodyName.of("济南市委").covers("Standing Committee of the Municipal Party Committee"))
                .isTrue();
        assertThat(BodyName.of("济南市委常委会").covers("济南市委")).isFalse();
    }

    @Test
    void one_body_does_not_cover_another_of_the_same_place() {
        assertThat(BodyName.of("济南市政府").covers("济南市委")).isFalse();
        assertThat(BodyName.of("市人大").covers("市政协")).isFalse();
    }

    @Test
    void of_other_bodies_the_words_decide() {
        assertThat(BodyName.of("安委会").covers("省安委会全体会议")).isTrue();
        assertThat(BodyName.of("Flood Control").covers("Municipal Flood Control Headquarters"))
                .isTrue();
        assertThat(BodyName.of("安委会").covers("省防汛指挥部")).isFalse();
    }
}
