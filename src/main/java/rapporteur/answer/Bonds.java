package rapporteur.answer;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Span;

/// What a clause of a statement puts together: who did it, what was done and to what. Where each of them stands in an
/// article and no sentence says one with any of the others, the statement joins what the article does not. In one
/// language.
final class Bonds {
    /// Bodies that each have a name of their own: another one is somebody else.
    private static final Pattern BODY =
            Pattern.compile("工商联|侨联|妇联|文联|社科联|残联|科协|作协|记协|总工会|团[省市区县]?委|贸促会|红十字会|党校|法院|检察院|纪委|监委|政法委|组织部|宣传部|统战部"
                    + "|[一-龥&&[^省市区县州的由和与、会在向对及从]]{2,6}(?<![省市区县])局|发改委|卫健委|国资委|人大|政协|政府|党组");

    /// A sentence that names a body for something else may share a word with the clause.
    private static final double OF_A_BODY = 0.34;

    /// Of fewer words beside a body it cannot be told what they are said of.
    private static final int SEVERAL = 3;

    private final Claim claim;
    private final Chosen evidence;
    private final SpeakerComparison speaker;

    Bonds(Claim claim, Chosen evidence, SpeakerComparison speaker) {
        this.claim = claim;
        this.evidence = evidence;
        this.speaker = speaker;
    }

    /// Returns the people and deeds that no sentence of the article says together with anything of their clause.
    List<Piece> torn() {
        return claim.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NAME) || piece.is(Piece.Kind.DEED))
                .filter(evidence::says)
                // Whose words they are is said once, further up.
                .filter(piece -> !(piece.is(Piece.Kind.NAME) && speaker.speaks(piece)))
                .filter(piece -> isTorn(piece.span(), line -> line.says(piece), 1, 0))
                .toList();
    }

    /// Returns the bodies of which the same holds.
    List<String> tornBodies() {
        var text = claim.withoutDocuments();
        return BODY.matcher(text)
                .results()
                .filter(found ->
                        evidence.all().stream().anyMatch(line -> line.text().contains(found.group())))
                .filter(found ->
                        isTorn(Span.of(found), line -> line.text().contains(found.group()), SEVERAL, OF_A_BODY))
                .map(found -> found.group())
                .toList();
    }

    /// @param fewest how many other words the clause has at least
    /// @param least  how much of them a sentence has to say with it, 0 for any
    private boolean isTorn(Span one, Predicate<Told.Line> says, int fewest, double least) {
        var clause = claim.pieces().stream()
                .filter(piece -> piece.span().overlaps(one))
                .mapToInt(Piece::clause)
                .findFirst()
                .orElse(-1);
        var others = claim.pieces().stream()
                .filter(other -> other.clause() == clause && !other.span().overlaps(one))
                .filter(other -> evidence.says(other) && !other.is(Piece.Kind.PLACE) && !LightWords.contains(other))
                .toList();
        return others.size() >= fewest
                && lines().noneMatch(line -> says.test(line)
                        && others.stream().filter(line::says).count() >= Math.max(1, least * others.size()));
    }

    private Stream<Told.Line> lines() {
        return Stream.concat(
                evidence.told().sentences().stream(), Stream.of(evidence.told().framing()));
    }
}
