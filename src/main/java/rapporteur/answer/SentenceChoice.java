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

    private final List<Piece> pieces;

    /// By sentence, then by what is looked for; the last row is what frames them.
    private final boolean[][] says;

    SentenceChoice(Claim claim, Told told, boolean isAcross) {
        this.told = told;
        this.pieces = claim.pieces();
        var own = claim.weights(isAcross);
        var looked = looked(claim);
        this.weights = Arrays.copyOf(own, looked.size());
        Arrays.fill(weights, own.length, weights.length, BESIDE / Math.max(1, own.length));
        this.says = Stream.concat(told.sentences().stream(), Stream.of(told.framing()))
                .map(line -> said(looked, line))
                .toArray(boolean[][]::new);
    }

    private static boolean[] said(List<Predicate<Told.Line>> looked, Told.Line line) {
        var said = new boolean[looked.size()];
        for (var i = 0; i < said.length; i++) {
            said[i] = looked.get(i).test(line);
        }
        return said;
    }

    /// Pieces, then what is none and has to stand there too: days and titles of documents.
    private static List<Predicate<Told.Line>> looked(Claim claim) {
        var looked = new ArrayList<Predicate<Told.Line>>();
        claim.pieces().forEach(piece -> looked.add(line -> line.says(piece)));
        claim.dates()
                .forEach(asked -> looked.add(
                        line -> line.dates().stream().anyMatch(date -> date.agrees(asked) && date.statesDayOf(asked))));
        claim.documents().stream()
                .map(Told::flat)
                .forEach(title -> looked.add(line -> line.flat().contains(title)));
        return looked;
    }

    /// Returns how much of the statement the article can say at most, numbers counted up included, 0 to 1.
    double mostOfAll() {
        var most = 0.0;
        for (var i = 0; i < pieces.size(); i++) {
            var piece = i;
            var isSaid = Arrays.stream(says).anyMatch(line -> line[piece]);
            most += isSaid || pieces.get(i).is(Piece.Kind.NUMBER) ? weights[i] : 0;
        }
        return most;
    }

    /// Returns the sentence that says most, others as long as each brings so much more, and beside several at most one
    /// that names what none of them does.
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
        if (most > 1) {
            naming(held).ifPresent(chosen::add);
        }
        return chosen;
    }

    /// The sentence that names whom or what deed the others do not, and says most beside.
    private Optional<Told.Line> naming(boolean[] held) {
        return IntStream.range(0, says.length - 1)
                .filter(line -> IntStream.range(0, pieces.size())
                        .anyMatch(i -> decides(pieces.get(i)) && !held[i] && says[line][i]))
                .boxed()
                .max(Comparator.comparingDouble(line -> share(new boolean[held.length], says[line])))
                .map(told.sentences()::get);
    }

    /// Whether a piece has to stand there in any case.
    private static boolean decides(Piece piece) {
        return piece.is(Piece.Kind.NAME) || piece.is(Piece.Kind.DEED);
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
