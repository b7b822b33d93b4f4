package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月14日，会议召开|XXXX-03-14",
                "2024年3月14日|2024-03-14",
                "二〇二四年三月十四日|2024-03-14",
                "今天（7月21日）下午|XXXX-07-21",
                "今天（19日）下午|XXXX-XX-19",
                "八月三号开会|XXXX-08-03",
                "8月23日至24日|XXXX-08-23/XXXX-08-24",
                "8月30日至9月1日|XXXX-08-30/XXXX-09-01",
                "14日上午，领导调研|XXXX-XX-14",
                "2024-03-15 19:05:37|2024-03-15",
                "20.06.2020  09:30|2020-06-20",
                "On April 3, Liaoning met|XXXX-04-03",
                "April 4, 2023|2023-04-04",
                "January 7th|XXXX-01-07",
                "4 April 2023|2023-04-04",
                "July 12-14, 2023|2023-07-12/2023-07-14",
                "11月1日，遼寧省|XXXX-11-01"
            })
    void a_date_is_as_precise_as_the_words(String text, String edtf) {
        assertThat(Dates.in(text).stream()
                        .flatMap(mention -> mention.date().stream())
                        .findFirst()
                        .map(Edtf::toString))
                .contains(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "昨日,RELATIVE,-1",
        "yesterday,RELATIVE,-1",
        "今天,RELATIVE,0",
        "日前,RECENT,0",
        "a few days ago,RECENT,0",
        "on Monday,WEEKDAY,1",
        "星期三,WEEKDAY,3"
    })
    void days_counted_from_the_day_of_writing(String text, Dates.Kind kind, int offset) {
        var mention = Dates.in(text).getFirst();

        assertThat(mention.kind()).isEqualTo(kind);
        assertThat(mention.offset()).isEqualTo(offset);
        assertThat(mention.date()).isEqualTo(Optional.empty());
    }

    @Test
    void no_day_is_read_where_none_is() {
        assertThat(Dates.in("第33次会议，3.57万人，(2023-2025)"))
                .noneMatch(mention ->
                        mention.date().filter(date -> date.to().day() != 0).isPresent());
    }
}
