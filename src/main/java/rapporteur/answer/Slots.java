package rapporteur.answer;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Somebody or a place between the same two others as somebody or some place else in an article: "he appointed A
/// deputy" and "he appointed B deputy".
final class Slots {
    private final List<Piece> said;
    private final Collection<Told.Line> lines;

    Slots(List<Piece> said, Collection<Told.Line> lines) {
        this.said = said;
        this.lines = lines;
    }

    /// Returns those that stand where the article has others.
    List<Piece> taken() {
        return IntStream.range(0, said.size())
                .filter(at -> said.get(at).is(Piece.Kind.NAME) || said.get(at).is(Piece.Kind.PLACE))
                .filter(at -> stands(at, false) && !stands(at, true))
                .mapToObj(said::get)
                .toList();
    }

    /// Whether it, or another of its kind that the statement does not name, stands between its neighbours.
    private boolean stands(int at, boolean itself) {
        var piece = said.get(at);
        return lines.stream()
                .map(Told.Line::pieces)
                .anyMatch(line -> IntStream.range(0, line.size())
                        .filter(i -> line.get(i).is(piece.kind()))
                        .filter(i -> itself
                                ? line.get(i).agrees(piece)
                                : said.stream().noneMatch(line.get(i)::agrees))
                        .anyMatch(i -> isAlike(at, line, i)));
    }

    private boolean isAlike(int at, List<Piece> line, int other) {
        var before = neighbour(said, at, -1);
        var behind = neighbour(said, at, 1);
        var beforeOther = neighbour(line, other, -1);
        var behindOther = neighbour(line, other, 1);
        return agree(before, beforeOther)
                && (agree(behind, behindOther)
                        || line.get(other).agrees(said.get(at)) && agree(behind, deedOfList(line, other))
                        || said.get(at).is(Piece.Kind.PLACE) && behind.isEmpty() && behindOther.isEmpty());
    }

    private static boolean agree(List<Piece> one, List<Piece> other) {
        return !one.isEmpty() && !other.isEmpty() && one.getFirst().agrees(other.getFirst());
    }

    /// What those did who are listed one behind the other, 区委书记李明，区长王平出席, each of them did.
    private static List<Piece> deedOfList(List<Piece> line, int at) {
        return line.stream()
                .skip(at + 1L)
                .filter(piece -> piece.is(Piece.Kind.DEED))
                .limit(1)
                .toList();
    }

    /// The next piece of its clause, if there is one.
    private static List<Piece> neighbour(List<Piece> pieces, int at, int step) {
        var next = at + step;
        return next >= 0
                        && next < pieces.size()
                        && pieces.get(next).clause() == pieces.get(at).clause()
                ? List.of(pieces.get(next))
                : List.of();
    }
}
