package rapporteur.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rapporteur.language.Names;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// Does what is said stand in the sentences it names?
///
/// Strict: a statement passes when it follows from its sentences by leaving words out. Its words stand in them, in the
/// same order; Chinese in stretches of two characters and more. Only words that frame a sentence may be added. What is
/// left out must not be what a clause turns on: a negation or a reservation before words that are kept. So names,
/// titles, numbers, dates and documents are those of the article. A true statement in other words, or in another
/// language, does not pass.
final class ClaimGate {
    /// What turns a clause round or holds it back. Neither may be added or left out.
    private static final Set<String> TURNING = Set.of(
            "不", "未", "没", "無", "无", "非", "否", "莫", "勿", "拟", "擬", "约", "約", "将", "將", "not", "no", "never", "nor",
            "neither", "without", "cannot", "hardly", "will", "would", "shall", "should", "may", "might", "must", "can",
            "could", "plan", "intend", "propos", "about", "nearli", "almost", "least", "most", "up", "fail", "refus",
            "reject", "deni", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "cant");

    /// Characters that join words and say nothing by themselves.
    private static final String JOINING = "的了在于是和与及并也等对向为以把将由被就都而其这该此中上下内间后前时会议指出强调要求表示认为说";

    /// Words of report that an English statement may add.
    private static final Set<String> REPORTING =
            Set.of("said", "say", "state", "note", "report", "accord", "told", "tell");

    private static final Set<Character> CLAUSE_ENDS =
            Set.of('，', '。', '；', '：', '！', '？', ',', ';', ':', '.', '!', '?');

    /// A statement of fewer words says nothing.
    private static final int FEWEST = 2;

    private static final int LONGEST_NAME = 4;

    /// What is compared: a word or a Han character.
    ///
    /// @param text  folded, words as stems
    /// @param start where it stands
    /// @param end   where it ends
    /// @param han   whether it is a Han character
    private record Unit(String text, int start, int end, boolean han) {
        boolean isTurning() {
            return TURNING.contains(text);
        }

        boolean mayBeAdded() {
            if (isTurning()) {
                return false;
            }
            return han ? JOINING.contains(text) : StopWords.contains(text) || REPORTING.contains(text);
        }
    }

    private final String said;
    private final List<Unit> saying;
    private final String evidence;
    private final List<Unit> standing;

    private ClaimGate(String said, String evidence) {
        this.said = said;
        this.saying = units(said);
        this.evidence = evidence;
        this.standing = units(evidence);
    }

    /// Returns whether the sentences, in the article's order, bear out what is said.
    static boolean bearsOut(List<String> sentences, String said) {
        return new ClaimGate(said, String.join("\n", sentences)).passes();
    }

    private static List<Unit> units(String text) {
        var units = new ArrayList<Unit>();
        for (var term : Terms.of(text)) {
            var first = term.text().codePointAt(0);
            var han = Character.isIdeographic(first);
            if (term.field() == (han ? Term.Field.EXACT : Term.Field.WORD)) {
                units.add(new Unit(term.text(), term.span().start(), term.span().end(), han));
            }
        }
        units.sort(Comparator.comparingInt(Unit::start));
        return units;
    }

    /// For each unit of what is said: how far into the evidence one has come at least when all before it are found.
    /// The least is the best, since whatever can be found from further on can be found from there.
    private boolean passes() {
        if (saying.stream().filter(unit -> !unit.mayBeAdded()).count() < FEWEST) {
            return false;
        }
        var reached = new int[saying.size() + 1];
        Arrays.fill(reached, Integer.MAX_VALUE);
        reached[0] = 0;
        for (var i = 0; i < saying.size(); i++) {
            if (reached[i] == Integer.MAX_VALUE) {
                continue;
            }
            if (saying.get(i).mayBeAdded()) {
                reached[i + 1] = Math.min(reached[i + 1], reached[i]);
            }
            findFrom(i, reached);
        }
        return reached[saying.size()] != Integer.MAX_VALUE;
    }

    private void findFrom(int i, int[] reached) {
        for (var j = reached[i]; j < standing.size(); j++) {
            var length = commonRun(i, j);
            if (length > 0 && !leavesOutWhatTurns(reached[i], j)) {
                var shortest = saying.get(i).han() ? 2 : 1;
                for (var taken = shortest; taken <= length; taken++) {
                    if (mayPart(i + taken)) {
                        reached[i + taken] = Math.min(reached[i + taken], j + taken);
                    }
                }
            }
        }
    }

    /// How many units are the same from there on; Han characters have to stand side by side.
    private int commonRun(int i, int j) {
        var length = 0;
        while (i + length < saying.size()
                && j + length < standing.size()
                && saying.get(i + length).text().equals(standing.get(j + length).text())
                && (length == 0 || sideBySide(i + length, j + length))) {
            length++;
        }
        return length;
    }

    private boolean sideBySide(int i, int j) {
        var adjacentSaid = saying.get(i - 1).end() == saying.get(i).start();
        var adjacentStanding = standing.get(j - 1).end() == standing.get(j).start();
        return !saying.get(i).han() || adjacentSaid == adjacentStanding;
    }

    /// Whether words may have been left out before that unit: not within a name, between a title and the name that
    /// bears it, or between a number and what it counts.
    private boolean mayPart(int i) {
        if (i == saying.size()) {
            return true;
        }
        var before = saying.get(i - 1);
        var unit = saying.get(i);
        if (!said.substring(before.end(), unit.start()).isBlank()) {
            return true;
        }
        if (isNumber(before) || isNumber(unit)) {
            return false;
        }
        return unit.han() ? !isTitleWithName(unit.start()) : !(isCapitalised(before) && isCapitalised(unit));
    }

    private static boolean isNumber(Unit unit) {
        return Character.isDigit(unit.text().charAt(0));
    }

    private boolean isCapitalised(Unit unit) {
        return Character.isUpperCase(said.charAt(unit.start()));
    }

    private boolean isTitleWithName(int at) {
        var longest = Math.min(said.length(), at + LONGEST_NAME);
        return Names.endsLikeTitle(said.substring(0, at))
                && IntStream.rangeClosed(at + 2, longest).anyMatch(end -> Names.isChineseName(said, at, end));
    }

    /// Whether a negation or reservation stands in the evidence between the two places, in the clause of the second.
    private boolean leavesOutWhatTurns(int from, int to) {
        for (var j = to - 1; j >= from; j--) {
            if (partsClauses(j)) {
                return false;
            }
            if (standing.get(j).isTurning()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause ends behind that unit.
    private boolean partsClauses(int j) {
        var gap = standing.get(j).end();
        var next = standing.get(j + 1).start();
        return evidence.substring(gap, next).chars().anyMatch(c -> CLAUSE_ENDS.contains((char) c));
    }
}
