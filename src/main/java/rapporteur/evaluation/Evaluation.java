package rapporteur.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rapporteur.article.ArticleId;
import rapporteur.search.Hit;
import rapporteur.search.Ingredient;
import rapporteur.search.Query;
import rapporteur.search.Retriever;

/// How well articles are found: queries with known right articles → figures.
public final class Evaluation {
    /// Passages asked for; ten articles are rarely among fewer.
    private static final int PASSAGES = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Retriever retriever;
    private final Function<ArticleId, String> origins;

    /// @param retriever what is measured
    /// @param origins   the origin of an article, by which judgements name it
    public Evaluation(Retriever retriever, Function<ArticleId, String> origins) {
        this.retriever = retriever;
        this.origins = origins;
    }

    /// What one run gave.
    ///
    /// @param figures      of each question, in the order of the judgements
    /// @param milliseconds each question took, in the same order
    /// @param cpu          milliseconds of CPU that each took
    public record Run(Map<String, Map<Metric, Double>> figures, List<Double> milliseconds, List<Double> cpu) {
        /// Returns the mean of a figure over all questions.
        public Estimate mean(Metric metric) {
            return Estimate.of(values(metric));
        }

        /// Returns a figure of each question.
        public List<Double> values(Metric metric) {
            return figures.values().stream()
                    .map(each -> each.getOrDefault(metric, 0.0))
                    .toList();
        }

        /// Returns the time within which that share of the questions was answered.
        public double millisecondsOf(double share) {
            var sorted = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
        }

        /// Returns the milliseconds of CPU that a question took on average.
        public double meanCpu() {
            return cpu.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }
    }

    /// Asks every query.
    ///
    /// @param judgements at least one
    /// @param without    parts of the ranking that are left out
    public Run run(List<Judgement> judgements, Set<Ingredient> without) {
        var figures = new LinkedHashMap<String, Map<Metric, Double>>();
        var milliseconds = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        for (var judgement : judgements) {
            var startedCpu = THREADS.getCurrentThreadCpuTime();
            var started = System.nanoTime();
            var hits = retriever.retrieve(
                    new Query(judgement.query(), PASSAGES, Optional.empty(), Optional.empty(), without));
            milliseconds.add((System.nanoTime() - started) / 1e6);
            cpu.add((THREADS.getCurrentThreadCpuTime() - startedCpu) / 1e6);
            var ranked = articles(hits);
            var found = new EnumMap<Metric, Double>(Metric.class);
            for (var metric : Metric.values()) {
                found.put(metric, metric.of(ranked, judgement));
            }
            figures.put(judgement.id(), found);
        }
        return new Run(figures, milliseconds, cpu);
    }

    /// Returns the articles, each at the place of its best passage.
    private List<String> articles(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hit.passage().article())
                .distinct()
                .map(origins)
                .toList();
    }
}
