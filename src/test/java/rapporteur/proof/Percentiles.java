package rapporteur.proof;

import java.util.Arrays;

/// Measured values, in order.
final class Percentiles {
    private final double[] sorted;

    Percentiles(double... values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /// @param share 0.95 for the value that 95 of 100 do not exceed
    double at(double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    int count() {
        return sorted.length;
    }
}
