package rapporteur.search;

import java.util.Arrays;

/// What a text means, as a model puts it: a direction. Texts that mean much the same point the same way.
public final class Vector {
    private final float[] numbers;

    private Vector(float[] numbers) {
        this.numbers = numbers;
    }

    /// Returns the direction of these numbers; their length does not matter.
    ///
    /// @throws IllegalArgumentException if they point nowhere: none, all zero, or some that are no numbers
    public static Vector of(float... numbers) {
        var square = 0.0;
        for (var number : numbers) {
            square += (double) number * number;
        }
        if (square == 0 || !Double.isFinite(square)) {
            throw new IllegalArgumentException("a vector of " + numbers.length + " numbers that points nowhere");
        }
        var length = Math.sqrt(square);
        var unit = new float[numbers.length];
        for (var at = 0; at < numbers.length; at++) {
            unit[at] = (float) (numbers[at] / length);
        }
        return new Vector(unit);
    }

    /// Returns how many numbers it has.
    public int dimension() {
        return numbers.length;
    }

    /// Returns the numbers, whose squares sum to one.
    public float[] numbers() {
        return numbers.clone();
    }

    /// Returns how much another one points the same way: 1 for all, 0 for nothing in common, -1 for the opposite.
    ///
    /// @throws IllegalArgumentException if it has another dimension
    public double cosine(Vector other) {
        if (other.dimension() != dimension()) {
            throw new IllegalArgumentException(other.dimension() + " numbers beside " + dimension());
        }
        var sum = 0.0;
        for (var at = 0; at < numbers.length; at++) {
            sum += (double) numbers[at] * other.numbers[at];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(numbers, vector.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "a vector of " + numbers.length + " numbers";
    }
}
