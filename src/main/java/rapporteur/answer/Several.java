package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.article.Article;

/// Answers to several questions that were asked in one.
final class Several {
    private Several() {}

    /// Returns the answers one under the other; the first where all are refusals. Where one is missing, the whole is
    /// partial.
    static Answer of(List<Answer> answers) {
        var cited = answers.stream().flatMap(answer -> answer.cited().stream()).toList();
        if (cited.isEmpty()) {
            return answers.getFirst();
        }
        var lines = new ArrayList<Line>();
        answers.stream()
                .flatMap(answer -> answer.lines().stream())
                .filter(line -> !isSaid(line, lines))
                .forEach(lines::add);
        var known = new Answer.Cited(
                cited.getFirst().language(),
                lines,
                Optional.empty(),
                cited.stream().flatMap(each -> each.coverage().stream()).findFirst(),
                cited.getFirst().answerer(),
                cited.stream().mapToDouble(Answer.Cited::confidence).min().orElse(0),
                Optional.empty());
        var isWhole = answers.stream().allMatch(answer -> answer.outcome() == Outcome.ANSWERED);
        return isWhole ? known : new Answer.Partial(known, nearest(answers));
    }

    /// Whether a line is there already, or is part of one that the same words bear out. A date and who presided may
    /// stand in one sentence, and are two answers.
    private static boolean isSaid(Line line, List<Line> lines) {
        return lines.contains(line)
                || line instanceof Line.Said said
                        && lines.stream()
                                .anyMatch(other -> other instanceof Line.Said before
                                        && before.statement()
                                                .text()
                                                .contains(said.statement().text())
                                        && before.statement()
                                                .citations()
                                                .equals(said.statement().citations()));
    }

    private static List<Article> nearest(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.closest().stream())
                .distinct()
                .limit(3)
                .toList();
    }
}
