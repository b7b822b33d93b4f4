package rapporteur.evaluation;

import java.util.Comparator;
import java.util.List;

/// A figure of one ranking of articles, from 0 to 1.
public enum Metric {
    /// Share of the right articles among the first five.
    RECALL_AT_5("Recall@5"),
    /// Share of the right articles among the first ten.
    RECALL_AT_10("Recall@10"),
    /// 1 if the first article is right.
    HITS_AT_1("Hits@1"),
    /// 1 if one of the first three is right.
    HITS_AT_3("Hits@3"),
    /// One over the rank of the first right article within ten.
    MRR_AT_10("MRR@10"),
    /// Discounted cumulative gain of the first ten over the best possible, gains linear, as trec_eval has it.
    NDCG_AT_10("nDCG@10");

    private static final int DEPTH = 10;

    private final String title;

    Metric(String title) {
        this.title = title;
    }

    /// Returns its usual name.
    public String title() {
        return title;
    }

    /// Returns the figure of one ranking.
    ///
    /// @param ranked origins of articles, best first, each once
    public double of(List<String> ranked, Judgement judgement) {
        var first = firstRight(ranked, judgement);
        return switch (this) {
            case RECALL_AT_5 -> recall(ranked, judgement, 5);
            case RECALL_AT_10 -> recall(ranked, judgement, 10);
            case HITS_AT_1 -> first == 1 ? 1 : 0;
            case HITS_AT_3 -> first > 0 && first <= 3 ? 1 : 0;
            case MRR_AT_10 -> first == 0 ? 0 : 1.0 / first;
            case NDCG_AT_10 -> ndcg(ranked, judgement);
        };
    }

    private static double recall(List<String> ranked, Judgement judgement, int depth) {
        var found = ranked.stream()
                .limit(depth)
                .filter(judgement.right()::containsKey)
                .count();
        return (double) found / judgement.right().size();
    }

    /// Returns the rank of the first right article, 0 if none is within ten.
    private static int firstRight(List<String> ranked, Judgement judgement) {
        for (var at = 0; at < Math.min(DEPTH, ranked.size()); at++) {
            if (judgement.right().containsKey(ranked.get(at))) {
                return at + 1;
            }
        }
        return 0;
    }

    private static double ndcg(List<String> ranked, Judgement judgement) {
        var found = ranked.stream()
                .limit(DEPTH)
                .map(origin -> judgement.right().getOrDefault(origin, 0.0))
                .toList();
        var best = judgement.right().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        return discounted(found) / discounted(best);
    }

    private static double discounted(List<Double> gains) {
        var sum = 0.0;
        for (var at = 0; at < gains.size(); at++) {
            sum += gains.get(at) * Math.log(2) / Math.log(at + 2);
        }
        return sum;
    }
}
