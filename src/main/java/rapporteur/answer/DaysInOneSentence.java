package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Span;

/// Several days in one sentence: of its stretches that each have a day, the one that says most of a statement has to
/// have the statement's.
final class DaysInOneSentence {
    private static final Pattern STRETCH = Pattern.compile("[^；;。]+");

    private final Claim claim;
    private final Chosen evidence;

    DaysInOneSentence(Claim claim, Chosen evidence) {
        this.claim = claim;
        this.evidence = evidence;
    }

    /// Returns the statement's day for each sentence that gives it to something else; nothing where the statement has
    /// several days.
    List<Verdict.Difference> differences() {
        var asked = claim.dates().stream().filter(date -> date.to().day() != 0).toList();
        return asked.size() != 1
                ? List.of()
                : evidence.all().stream()
                        .filter(line -> isOfOthers(asked.getFirst(), line))
                        .map(line ->
                                new Verdict.Difference("date", asked.getFirst().toString(), Optional.empty()))
                        .toList();
    }

    private boolean isOfOthers(Edtf asked, Told.Line line) {
        var dated = STRETCH.matcher(line.text())
                .results()
                .map(Span::of)
                .filter(stretch -> dates(line, stretch).findAny().isPresent())
                .toList();
        if (dated.size() < 2) {
            return false;
        }
        var said = dated.stream().map(stretch -> saidIn(line, stretch)).toList();
        var most = said.stream().mapToLong(Long::longValue).max().orElse(0);
        var isIts = IntStream.range(0, dated.size())
                .filter(i -> said.get(i) == most)
                .anyMatch(i -> dates(line, dated.get(i)).anyMatch(asked::agrees));
        return !isIts && dated.stream().anyMatch(stretch -> dates(line, stretch).anyMatch(asked::agrees));
    }

    private static Stream<Edtf> dates(Told.Line line, Span stretch) {
        return Dates.in(stretch.in(line.text())).stream()
                .flatMap(mention -> mention.date().stream())
                .filter(date -> date.to().day() != 0);
    }

    private long saidIn(Told.Line line, Span stretch) {
        return claim.pieces().stream()
                .filter(piece ->
                        line.pieces().stream().anyMatch(own -> stretch.contains(own.span()) && own.agrees(piece))
                                || stretch.in(line.text()).contains(piece.text()))
                .count();
    }
}
