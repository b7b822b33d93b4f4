package rapporteur.evaluation;

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
import rapporteur.search.Ingredient;
import rapporteur.search.Query;
import rapporteur.search.Retriever;

/// How well articles are found: queries with known right articles → figures.
public final class Evaluation {
    /// Passages asked for; ten articles are rarely among fewer.
    private static final int PASSAGES = 100;

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
    public record Run(Map<String, Map<Metric, Double>> figures, List<Double> milliseconds) {
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
    }

    /// Asks every query.
    ///
    /// @param judgements at least one
    /// @param without    parts of the ranking that are left out
    public Run run(List<Judgement> judgements, Set<Ingredient> without) {
        var figures = new LinkedHashMap<String, Map<Metric, Double>>();
        var milliseconds = new ArrayList<Double>();
        for (var judgement : judgements) {
            var started = System.nanoTime();
            var ranked = ranked(judgement, without);
            milliseconds.add((System.nanoTime() - started) / 1e6);
            var found = new EnumMap<Metric, Double>(Metric.class);
            for (var metric : Metric.values()) {
                found.put(metric, metric.of(ranked, judgement));
            }
            figures.put(judgement.id(), found);
        }
        return new Run(figures, milliseconds);
    }

    /// Returns the articles, each at the place of its best passage.
    private List<String> ranked(Judgement judgement, Set<Ingredient> without) {
        return retriever.retrieve(new Query(judgement.query(), PASSAGES, Optional.empty(), without)).stream()
                .map(hit -> origins.apply(hit.passage().article()))
                .distinct()
                .toList();
    }
}
