package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Edtf;

/// Months without their year.
class MonthsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 5);

    private static List<String> months(String question) {
        return Months.in(question, TODAY).stream().map(Edtf::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "8月份开了哪些会？,XXXX-08",
        "今年七月的市政府常务会议,XXXX-07",
        "去年12月的会议,2023-12",
        "7月下旬的常务会议研究了什么,XXXX-07-21/XXXX-07-31",
        "八月初的会,XXXX-08-01/XXXX-08-10",
        "7.26会议谁主持,XXXX-07-26",
        "8月15的会,XXXX-08-15",
        "What was decided in July?,XXXX-07",
        "the August executive meeting,XXXX-08",
        "the meeting in late May,XXXX-05-21/XXXX-05-31",
    })
    void a_month_is_when_the_meeting_was(String question, String date) {
        assertThat(months(question)).containsExactly(date);
    }

    @Test
    void several_are_side_by_side() {
        assertThat(months("市政府7月和8月那两次会")).containsExactly("XXXX-07", "XXXX-08");
        assertThat(months("the July and the August meeting")).containsExactly("XXXX-07", "XXXX-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1至7月产量多少",
                "2024年8月15日的会议",
                "from January to July",
                "how much had loans grown by the end of June?",
                "截止6月末贷款增长多少",
                "on 15 August",
                "August 15",
                "a law that may pass",
                "Did Ke Jun attend?",
                "Was the July assessment reported at the meeting?"
            })
    void other_words_are_no_such_month(String question) {
        assertThat(months(question)).isEmpty();
    }
}
