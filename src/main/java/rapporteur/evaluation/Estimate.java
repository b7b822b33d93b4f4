package rapporteur.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A mean over questions and how far it can be trusted.
///
/// @param mean of all questions
/// @param low  lower end of the 95 % interval, by resampling the questions
/// @param high upper end
public record Estimate(double mean, double low, double high) {
    private static final int RESAMPLED = 2_000;
    private static final int FLIPPED = 10_000;
    private static final long SEED = 7;

    /// Returns the mean of some values with its interval; the same values give the same interval.
    ///
    /// @param values one a question, at least one
    public static Estimate of(List<Double> values) {
        var random = new Random(SEED);
        var means = new double[RESAMPLED];
        for (var at = 0; at < RESAMPLED; at++) {
            var sum = 0.0;
            for (var each = 0; each < values.size(); each++) {
                sum += values.get(random.nextInt(values.size()));
            }
            means[at] = sum / values.size();
        }
        Arrays.sort(means);
        var mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return new Estimate(mean, means[(int) (0.025 * RESAMPLED)], means[(int) (0.975 * RESAMPLED)]);
    }

    /// Returns how likely differences as large as these are if both runs were equally good: the sign of each is
    /// flipped at random (Fisher's randomization test).
    ///
    /// @param differences one a question
    public static double probabilityOfChance(List<Double> differences) {
        var moved = differences.stream()
                .filter(each -> each != 0)
                .mapToDouble(Double::doubleValue)
                .toArray();
        var seen = Math.abs(Arrays.stream(moved).sum());
        var random = new Random(SEED);
        var asLarge = 1;
        for (var at = 0; at < FLIPPED; at++) {
            var sum = 0.0;
            for (var each : moved) {
                sum += random.nextBoolean() ? each : -each;
            }
            asLarge += Math.abs(sum) >= seen - 1e-12 ? 1 : 0;
        }
        return moved.length == 0 ? 1 : asLarge / (FLIPPED + 1.0);
    }
}
