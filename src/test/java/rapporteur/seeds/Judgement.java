package rapporteur.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How many questions of each kind were answered rightly.
final class Judgement {
    private record Count(int right, int asked) {
        Count plus(boolean isRight) {
            return new Count(right + (isRight ? 1 : 0), asked + 1);
        }

        double share() {
            return asked == 0 ? 1 : (double) right / asked;
        }
    }

    private final Map<String, Count> byKind = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private Count answerable = new Count(0, 0);
    private Count traps = new Count(0, 0);

    void add(KnownQuestion question, boolean isRight) {
        byKind.merge(
                question.language() + " " + question.kind(),
                new Count(0, 0).plus(isRight),
                (before, one) -> before.plus(isRight));
        if (question.isTrap()) {
            traps = traps.plus(isRight);
        } else {
            answerable = answerable.plus(isRight);
        }
        if (!isRight) {
            wrong.add(question.id());
        }
    }

    double answerableRight() {
        return answerable.share();
    }

    double trapsRefused() {
        return traps.share();
    }

    @Override
    public String toString() {
        var lines = new StringBuilder(String.format(
                Locale.ROOT,
                "right %d of %d (%.0f %%), traps refused %d of %d (%.0f %%)%n",
                answerable.right(),
                answerable.asked(),
                100 * answerable.share(),
                traps.right(),
                traps.asked(),
                100 * traps.share()));
        byKind.forEach((kind, count) ->
                lines.append(String.format(Locale.ROOT, "%-14s %d of %d%n", kind, count.right(), count.asked())));
        return lines.append("wrong: ").append(String.join(" ", wrong)).toString();
    }
}
