package rapporteur.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sentences of an article that together say most of a statement. Which piece each of them says is looked up once.
final class SentenceChoice {
    /// What a day or the title of a document counts, in pieces.
    private static final double BESIDE = 1;

    private final Told told;
    private final double[] weights;

    /// By sentence, then by piece; the last row is what frames them.
    private final boolean[][] says;

    /// Whether a piece has to stand there in any case.
    private final boolean[] decides;

    private double mostOfAll;

    SentenceChoice(Claim claim, Told told, boolean isAcross) {
        this.told = told;
        var pieces = claim.weights(isAcross);
        var beside = beside(claim);
        this.weights = Arrays.copyOf(pieces, pieces.length + beside.size());
        Arrays.fill(weights, pieces.length, weights.length, BESIDE / Math.max(1, pieces.length));
        this.decides = new boolean[weights.length];
        for (var piece = 0; piece < pieces.length; piece++) {
            var kind = claim.pieces().get(piece);
            decides[piece] = kind.is(Piece.Kind.NAME) || kind.is(Piece.Kind.DEED);
        }
        var lines = told.sentences();
        this.says = new boolean[lines.size() + 1][weights.length];
        for (var i = 0; i < beside.size(); i++) {
            for (var line = 0; line <= lines.size(); line++) {
                says[line][pieces.length + i] =
                        beside.get(i).test(line < lines.size() ? lines.get(line) : told.framing());
            }
        }
        for (var piece = 0; piece < pieces.length; piece++) {
            var isSaid = false;
            for (var line = 0; line <= lines.size(); line++) {
                var own = line < lines.size() ? lines.get(line) : told.framing();
                says[line][piece] = own.says(claim.pieces().get(piece));
                isSaid |= says[line][piece];
            }
            mostOfAll += isSaid || claim.pieces().get(piece).is(Piece.Kind.NUMBER) ? weights[piece] : 0;
        }
    }

    /// Days and titles of documents are no pieces, and have to stand there too.
    private static List<Predicate<Told.Line>> beside(Claim claim) {
        return Stream.concat(
                        claim.dates().stream()
                                .map(asked -> line -> line.dates().stream()
                                        .anyMatch(date -> date.agrees(asked) && date.statesDayOf(asked))),
                        claim.documents().stream()
                                .map(title -> Told.flat(title))
                                .<Predicate<Told.Line>>map(
                                        title -> line -> line.flat().contains(title)))
                .toList();
    }

    /// Returns how much of the statement the article can say at most, numbers counted up included, 0 to 1.
    double mostOfAll() {
        return mostOfAll;
    }

    /// Returns the sentence that says most, and others as long as each brings so much more.
    List<Told.Line> best(int most, double brings) {
        var chosen = new ArrayList<Told.Line>();
        var held = new boolean[weights.length];
        var least = 0.0;
        while (chosen.size() < most) {
            var next = next(held, least);
            if (next < 0) {
                break;
            }
            chosen.add(told.sentences().get(next));
            add(held, says[next]);
            add(held, says[says.length - 1]);
            least = share(held, held) + brings;
        }
        if (chosen.size() > 1 || most > 1) {
            naming(held).ifPresent(chosen::add);
        }
        return chosen;
    }

    /// The sentence that names whom or what deed the others do not, and says most beside.
    private Optional<Told.Line> naming(boolean[] held) {
        return IntStream.range(0, says.length - 1)
                .filter(line -> IntStream.range(0, held.length).anyMatch(i -> decides[i] && !held[i] && says[line][i]))
                .boxed()
                .max(Comparator.comparingDouble(line -> share(new boolean[held.length], says[line])))
                .map(told.sentences()::get);
    }

    private int next(boolean[] held, double least) {
        var most = least;
        var best = -1;
        for (var line = 0; line < says.length - 1; line++) {
            var share = share(held, says[line]);
            if (share > most) {
                most = share;
                best = line;
            }
        }
        return best;
    }

    private static void add(boolean[] held, boolean[] more) {
        for (var i = 0; i < held.length; i++) {
            held[i] |= more[i];
        }
    }

    private double share(boolean[] held, boolean[] more) {
        var share = 0.0;
        for (var i = 0; i < weights.length; i++) {
            share += held[i] || more[i] ? weights[i] : 0;
        }
        return share;
    }
}
