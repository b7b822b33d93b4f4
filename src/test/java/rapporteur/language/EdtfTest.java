package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-14",
                "XXXX-03-14",
                "XXXX-XX-14",
                "2024-03",
                "2024",
                "2024-03-14/2024-03-16",
                "../2023-01-20"
            })
    void what_is_written_is_read(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> Edtf.parse("March")).hasMessageStartingWith("'March' is not a date");
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-03-14, 2024-03-14, true",
        "XXXX-03-14, 2024-03-15, false",
        "2024-03, 2024-03-14, true",
        "../2023-01-20, 2023-01-18, true",
        "../2023-01-20, 2022-01-18, false",
        "2024-03-14/2024-03-16, XXXX-03-15, true",
        "../2023-01-20, XXXX-03-14, false",
        "../2023-01-20, XXXX-12-30, true",
        "2024-03-14/2024-03-16, XXXX-03-17, false"
    })
    void dates_agree_unless_they_cannot_be_one(String one, String other, boolean agree) {
        assertThat(Edtf.parse(one).agrees(Edtf.parse(other))).isEqualTo(agree);
        assertThat(Edtf.parse(other).agrees(Edtf.parse(one))).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, 2024-03-14, true",
        "XXXX-03-14, 2024-03-14, true",
        "XXXX-XX-14, 2024-03-14, true",
        "2024-03-14, 2025-03-14, false",
        "2024-03, 2024-03-14, false",
        "../2024-03-14, 2024-03-14, false",
        "2024-03-14/2024-03-16, XXXX-03-14/XXXX-03-16, true",
        "2024-03-14/2024-03-16, 2024-03-15, false"
    })
    void dates_share_a_day_where_both_name_it(String one, String other, boolean share) {
        assertThat(Edtf.parse(one).sharesDay(Edtf.parse(other))).isEqualTo(share);
        assertThat(Edtf.parse(other).sharesDay(Edtf.parse(one))).isEqualTo(share);
    }

    @Test
    void an_open_beginning_reaches_back_a_month() {
        var days = Edtf.parse("../2023-01-20").bounds().orElseThrow();

        assertThat(days.first()).isEqualTo(LocalDate.of(2022, 12, 20));
        assertThat(days.last()).isEqualTo(LocalDate.of(2023, 1, 20));
    }

    @Test
    void a_day_that_no_calendar_has_has_no_bounds() {
        assertThat(Edtf.parse("2023-02-29").bounds()).isEmpty();
        assertThat(Edtf.parse("2024-02-29").bounds()).isPresent();
        assertThat(Edtf.parse("2024-04-31").bounds()).isEmpty();
    }

    @Test
    void without_a_year_there_are_no_bounds() {
        assertThat(Edtf.parse("XXXX-02-29").bounds()).isEmpty();
        assertThat(Edtf.parse("XXXX-02-23").withYear(2023)).hasToString("2023-02-23");
    }

    @Test
    void an_interval_that_ends_before_it_begins_has_no_bounds() {
        var reversed = Edtf.parse("2023-08-18/2023-08-15");

        assertThat(reversed.bounds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-06, XXXX-08-06, true",
        "2023-08-06, 2023-08, true",
        "XXXX-08-06, XXXX-08-06, true",
        "2023-08-05/2023-08-07, 2023-08-06, true",
        "XXXX-08-06, 2023-08-06, false",
        "2023, 2023-08-06, false",
        "2023, XXXX-08-06, false",
        "2023-08, 2023-08-06, false",
        "XXXX-XX-06, XXXX-08-06, false",
        "../2023-08-06, 2023-08-06, false",
        "2023-08-07, 2023-08-06, false"
    })
    void a_time_is_surely_the_one_asked_for_where_it_states_all_its_parts(String own, String asked, boolean surely) {
        assertThat(Edtf.parse(own).isSurely(Edtf.parse(asked))).isEqualTo(surely);
    }
}
