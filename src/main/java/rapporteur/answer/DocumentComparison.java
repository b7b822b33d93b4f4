package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the documents that a statement names lay before the meeting.
final class DocumentComparison {
    private static final double MOST_OF_A_TITLE = 0.6;

    /// Fewer words of a title tell too little.
    private static final int TELLING = 3;

    private static final Pattern QUOTES = Pattern.compile("[“”\"《》〈〉（）()\\s]");

    private final Claim claim;
    private final Chosen evidence;

    DocumentComparison(Claim claim, Chosen evidence) {
        this.claim = claim;
        this.evidence = evidence;
    }

    /// Returns the titles that the sentences do not have.
    List<Verdict.Difference> differences() {
        return (evidence.isIn(claim.words().language()) ? missing() : missingAcross())
                .map(title -> new Verdict.Difference("document", title, Optional.empty()))
                .toList();
    }

    private Stream<String> missing() {
        var standing = bare(evidence.text() + evidence.frame());
        return Stream.concat(
                UnmarkedTitles.mistaken(claim.text(), evidence.text()).stream(),
                claim.documents().stream().filter(title -> !standing.contains(bare(title))));
    }

    private static String bare(String words) {
        return QUOTES.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// A title in the other language has to say most of what can be compared.
    private Stream<String> missingAcross() {
        return claim.documents().stream().filter(title -> {
            var words = claim.pieces().stream()
                    .filter(piece -> title.contains(piece.span().in(claim.text())))
                    .filter(piece -> piece.is(Piece.Kind.WORD) && piece.forms().size() > 1)
                    .toList();
            var said = words.stream().filter(evidence::saysOrFrames).count();
            return words.size() >= TELLING && said < MOST_OF_A_TITLE * words.size();
        });
    }
}
