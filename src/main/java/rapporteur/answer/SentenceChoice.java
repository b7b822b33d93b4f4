package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;

/// The sentences of an article that together say most of a statement. Which piece each of them says is looked up once.
final class SentenceChoice {
    private final Told told;
    private final double[] weights;

    /// By sentence, then by piece; the last row is what frames them.
    private final boolean[][] says;

    private double mostOfAll;

    SentenceChoice(Claim claim, Told told, boolean isAcross) {
        this.told = told;
        this.weights = claim.weights(isAcross);
        var lines = told.sentences();
        this.says = new boolean[lines.size() + 1][claim.pieces().size()];
        for (var piece = 0; piece < weights.length; piece++) {
            var isSaid = false;
            for (var line = 0; line <= lines.size(); line++) {
                var own = line < lines.size() ? lines.get(line) : told.framing();
                says[line][piece] = own.says(claim.pieces().get(piece));
                isSaid |= says[line][piece];
            }
            mostOfAll += isSaid || claim.pieces().get(piece).is(Piece.Kind.NUMBER) ? weights[piece] : 0;
        }
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
        return chosen;
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
