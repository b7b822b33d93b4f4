package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.question.NamedPeople;

class PiecesTest {
    private static List<Piece> of(String text) {
        return Pieces.of(text, NamedPeople.namesIn(text));
    }

    private static List<String> texts(String text, Piece.Kind kind) {
        return of(text).stream()
                .filter(piece -> piece.is(kind))
                .map(Piece::text)
                .toList();
    }

    @Test
    void names_numbers_deeds_and_places_are_told_from_words() {
        var text = "陈立新在保山主持会议，审议了3项办法。";

        assertThat(texts(text, Piece.Kind.NAME)).containsExactly("陈立新");
        assertThat(texts(text, Piece.Kind.NUMBER)).containsExactly("3项");
        assertThat(texts(text, Piece.Kind.DEED)).containsExactly("主持", "审议");
        assertThat(texts(text, Piece.Kind.PLACE)).containsExactly("保山");
    }

    @ParameterizedTest
    @CsvSource({"第三次会议, the third meeting", "115万亩, 1.15 million mu", "五名干部, five cadres", "首次会议, the first meeting"})
    void a_number_is_the_same_however_it_is_written(String chinese, String english) {
        var number = of(chinese).getFirst();

        assertThat(of(english)).anyMatch(number::agrees);
    }

    @Test
    void a_deputy_is_another_than_he_whose_deputy_he_is() {
        var secretary = of("市委书记").getLast();

        assertThat(of("市委副书记")).noneMatch(secretary::agrees);
    }

    @Test
    void dates_are_no_numbers() {
        assertThat(texts("5月8日和17日下午，at 8 on May 9", Piece.Kind.NUMBER)).containsExactly("8");
    }

    @Test
    void what_somebody_else_did_begins_a_clause() {
        var pieces = of("Zhou Min chaired the first session and Tang Wei the second.");

        assertThat(pieces).extracting(Piece::clause).contains(0, 1);
        assertThat(of("Zhou Min and Tang Wei chaired the session."))
                .extracting(Piece::clause)
                .containsOnly(0);
    }
}
