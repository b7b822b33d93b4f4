package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysStatedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    大桥6月8日通车                         | 1
                    大桥于二〇一九年通车                   | .5
                    大桥通车                               | 0
                    The bridge opened on 8 June 2019.      | 1
                    The bridge opened on June 8, 2019.     | 1
                    The bridge opened on June 8.           | .5
                    The bridge opened in 2019.             | .5
                    The bridge may open soon.              | 0
                    Jun 9, 2019 ... The bridge is open.    | 0
                    Jun 9, 2019 ... It opened in May 2019. | 1
                    """)
    void a_passage_states_a_day_a_year_or_nothing(String passage, double stated) {
        assertThat(DaysStated.in(passage)).isEqualTo(stated);
    }
}
