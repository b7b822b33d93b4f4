package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorTest {
    @Test
    void directions_are_compared_whatever_the_length() {
        assertThat(Vector.of(3, 4).cosine(Vector.of(30, 40))).isCloseTo(1, within(1e-6));
        assertThat(Vector.of(1, 0).cosine(Vector.of(0, 7))).isCloseTo(0, within(1e-6));
        assertThat(Vector.of(1, 1).cosine(Vector.of(-2, -2))).isCloseTo(-1, within(1e-6));
    }

    @Test
    void the_squares_of_its_numbers_sum_to_one() {
        assertThat(Vector.of(3, 4).numbers()).containsExactly(0.6f, 0.8f);
    }

    @ParameterizedTest
    @ValueSource(floats = {0, Float.NaN, Float.POSITIVE_INFINITY})
    void numbers_that_point_nowhere_are_refused(float number) {
        assertThatThrownBy(() -> Vector.of(number, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void vectors_of_different_dimensions_are_not_compared() {
        assertThatThrownBy(() -> Vector.of(1, 2).cosine(Vector.of(1, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
