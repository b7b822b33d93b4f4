package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledTest {
    @ParameterizedTest
    @CsvSource({
        "市人大常委会副主任, 常委会副主任",
        "市领导, 副市长",
        "Municipal Party Secretary, Secretary of the Municipal Party Committee",
        "provincial leaders, Vice Governor"
    })
    void titles_that_may_be_one_office_are_no_change(String title, String other) {
        assertThat(Titled.mayBeOne(title, other)).isTrue();
        assertThat(Titled.mayBeOne(other, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "副市长, 市长",
        "代市长, 市长",
        "市委副书记、市长, 市长",
        "Deputy Secretary of the Municipal Party Committee, Municipal Party Secretary",
        "Vice Governor, Governor"
    })
    void another_rank_is_a_change(String title, String other) {
        assertThat(Titled.mayBeOne(title, other)).isFalse();
        assertThat(Titled.mayBeOne(other, title)).isFalse();
    }
}
