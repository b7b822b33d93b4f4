package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void the_end_does_not_belong_to_a_span() {
        var span = new Span(2, 5);

        assertThat(span.length()).isEqualTo(3);
        assertThat(span.covers(2)).isTrue();
        assertThat(span.covers(5)).isFalse();
        assertThat(span.in("会议在济南召开")).isEqualTo("在济南");
    }

    @Test
    void a_span_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> new Span(3_100, 3_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span from 3,100 to 3,000 (expected: 0 <= start <= end)");
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neighbours_do_not_overlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 5))).isTrue();
        assertThat(new Span(0, 3).overlaps(new Span(1, 1))).isFalse();
    }

    @Test
    void a_span_contains_itself_and_what_is_inside() {
        var span = new Span(4, 9);

        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(9, 9))).isTrue();
        assertThat(span.contains(new Span(3, 5))).isFalse();
    }

    @Test
    void joining_does_not_ask_which_stands_first() {
        assertThat(new Span(8, 9).to(new Span(2, 4))).isEqualTo(new Span(2, 9));
        assertThat(new Span(2, 9).to(new Span(3, 4))).isEqualTo(new Span(2, 9));
    }

    @Test
    void spans_stand_in_the_order_of_the_text() {
        assertThat(List.of(new Span(4, 5), new Span(1, 9), new Span(1, 3)).stream()
                        .sorted())
                .containsExactly(new Span(1, 3), new Span(1, 9), new Span(4, 5));
    }

    @Test
    void a_span_moves_with_its_text() {
        assertThat(new Span(2, 5).shiftedBy(10)).isEqualTo(new Span(12, 15));
        assertThatThrownBy(() -> new Span(2, 5).shiftedBy(-3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_pattern_found_is_a_span() {
        var found =
                Pattern.compile("\\d+月").matcher("于3月14日").results().findFirst().orElseThrow();

        assertThat(Span.of(found)).isEqualTo(new Span(1, 3));
    }
}
