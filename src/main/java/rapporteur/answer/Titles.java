package rapporteur.answer;

import java.util.regex.Pattern;
import rapporteur.language.Names;

/// Titles of office in words: somebody's deputy is not he.
final class Titles {
    private static final Pattern POST =
            Pattern.compile("(?i)mayor|secretary|chairman|chairwoman|director|governor|president|minister|chief|head");

    private static final Pattern RANK = Pattern.compile("deputy|vice|acting|executive|副");

    private Titles() {}

    /// Returns whether a piece is a post that one is appointed to.
    static boolean isPost(Piece piece) {
        return piece.is(Piece.Kind.WORD)
                && (Names.endsLikeTitle(piece.text())
                        || POST.matcher(piece.text()).matches());
    }

    /// Returns whether a piece says of what rank a post is.
    static boolean isRank(Piece piece) {
        return RANK.matcher(piece.text()).matches();
    }

    /// Returns whether some words hold others, a title not as its deputy's.
    static boolean isIn(String text, String word) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || text.charAt(at - 1) != '副' || !Names.endsLikeTitle(word)) {
                return true;
            }
        }
        return false;
    }
}
