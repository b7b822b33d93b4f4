package rapporteur.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How many questions were answered rightly, by kind and language.
final class AskedTable {
    private final Map<String, int[]> byKind = new TreeMap<>();
    private final int[] answerable = new int[3];
    private final int[] traps = new int[2];
    private final List<String> wrong = new ArrayList<>();

    void add(AskedQuestion question, boolean isRight, boolean isRefused) {
        count(byKind.computeIfAbsent(question.kind() + " " + question.language(), kind -> new int[2]), isRight);
        count(question.isTrap() ? traps : answerable, isRight);
        answerable[2] += !question.isTrap() && isRefused ? 1 : 0;
        if (!isRight) {
            wrong.add(question.id());
        }
    }

    private static void count(int[] counts, boolean isRight) {
        counts[0] += isRight ? 1 : 0;
        counts[1]++;
    }

    double right() {
        return (double) answerable[0] / Math.max(1, answerable[1]);
    }

    double answerableRefused() {
        return (double) answerable[2] / Math.max(1, answerable[1]);
    }

    double trapsRefused() {
        return (double) traps[0] / Math.max(1, traps[1]);
    }

    /// Returns the figures without saying which questions were answered wrongly.
    String figures() {
        var lines = new StringBuilder(String.format(
                Locale.ROOT,
                "right %d of %d (%.1f %%), refused of these %d (%.1f %%), traps refused %d of %d (%.1f %%)%n",
                answerable[0],
                answerable[1],
                100 * right(),
                answerable[2],
                100 * answerableRefused(),
                traps[0],
                traps[1],
                100 * trapsRefused()));
        byKind.forEach((kind, counts) ->
                lines.append(String.format(Locale.ROOT, "%-18s %d of %d%n", kind, counts[0], counts[1])));
        return lines.toString();
    }

    @Override
    public String toString() {
        return figures() + "wrong: " + String.join(" ", wrong);
    }
}
