package rapporteur.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rapporteur.language.Names;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// Does a statement follow from its sentences by leaving words out?
///
/// Its words stand in them, in the
/// same order; Chinese in stretches of two characters and more. Only words that join others may be added. What is left
/// out must not be what the rest turns on: a negation or a reservation before words that are kept, what limits them, a
/// condition. Nor may the end of one clause be hung on to the beginning of another, so that one person did what another
/// did. Names, titles, numbers, dates and documents are then those of the article, and so is who did what. A true
/// statement in other words, or in another language, does not pass.
final class Shortening {
    /// What turns a clause round or holds it back. Neither may be added or left out.
    private static final Set<String> TURNING = Set.of(
            "不", "未", "没", "無", "无", "非", "否", "莫", "勿", "拟", "擬", "约", "約", "将", "將", "被", "not", "no", "never", "nor",
            "neither", "without", "cannot", "hardly", "will", "would", "shall", "should", "may", "might", "must", "can",
            "could", "plan", "intend", "propos", "about", "nearli", "almost", "least", "most", "up", "fail", "refus",
            "reject", "deni", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "cant");

    /// Words and characters that join others and say nothing by themselves.
    private static final Set<String> JOINING = Set.of(
            "的", "和", "与", "及", "并", "也", "等", "a", "an", "the", "and", "that", "of", "to", "in", "on", "at", "for",
            "with", "as", "also", "it", "he", "she", "they", "its", "his", "her", "their", "this", "these");

    /// What may be kept by itself where it begins a clause: 要 holds for all that follows.
    private static final String BEGINNING = "要须应";

    private static final Set<Character> CLAUSE_ENDS =
            Set.of('，', '。', '；', '：', '！', '？', ',', ';', ':', '.', '!', '?', '\n');

    /// A statement of fewer says nothing: two words, or four Han characters.
    private static final int LEAST = 4;

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
            return JOINING.contains(text);
        }
    }

    private final String said;
    private final List<Unit> saying;
    private final String evidence;
    private final List<Unit> standing;
    private final LeftOut inEvidence;

    /// Before which units of what is said somebody has been named.
    private final BitSet named = new BitSet();

    /// Behind which units of the evidence a clause ends.
    private final BitSet clauseEnds = new BitSet();

    /// The last unit before each of the evidence, in its clause, that turns it; -1 where none does.
    private final int[] turning;

    private Shortening(String said, String evidence) {
        this.said = said;
        this.saying = units(said);
        this.evidence = evidence;
        this.standing = units(evidence);
        this.inEvidence = new LeftOut(Script.simplified(evidence));
        this.turning = new int[standing.size()];
        readClauses();
        readNames();
    }

    /// Returns whether the sentences, in the article's order, bear out what is said.
    static boolean bearsOut(List<String> sentences, String said) {
        return new Shortening(said, String.join("\n", sentences)).passes();
    }

    /// Returns whether the words are turned round or held back by some word: "not", "plans to", 拟, 约.
    static boolean isTurned(String words) {
        return units(Script.simplified(words)).stream().anyMatch(Unit::isTurning);
    }

    private void readClauses() {
        var last = -1;
        for (var j = 0; j < standing.size(); j++) {
            if (j > 0 && endsClause(j - 1)) {
                clauseEnds.set(j - 1);
                last = -1;
            }
            turning[j] = last;
            last = standing.get(j).isTurning() ? j : last;
        }
    }

    private void readNames() {
        var names = new LeftOut(Script.simplified(said));
        for (var i = 1; i < saying.size(); i++) {
            named.set(
                    i,
                    named.get(i - 1)
                            || names.namesSomebody(new Span(0, saying.get(i).start())));
        }
    }

    private boolean endsClause(int j) {
        var gap = evidence.substring(standing.get(j).end(), standing.get(j + 1).start());
        return gap.chars().anyMatch(c -> CLAUSE_ENDS.contains((char) c));
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

    /// For each unit of what is said: how far into the evidence one can have come when all before it are found.
    private boolean passes() {
        var weight = saying.stream()
                .filter(unit -> !unit.mayBeAdded())
                .mapToInt(unit -> unit.han() ? 1 : 2)
                .sum();
        if (weight < LEAST) {
            return false;
        }
        var places = new Places();
        places.complete.set(0);
        for (var i = 0; i < saying.size() && !places.isEmpty(); i++) {
            places = next(i, places);
        }
        return places.complete.stream().anyMatch(this::mayEndAt);
    }

    /// How far into the evidence one can have come, in units, when all that is said so far is found.
    private static final class Places {
        /// Where words may be left out now.
        final BitSet complete = new BitSet();

        /// Where the next character has to follow at once: a single one stands for nothing.
        final BitSet single = new BitSet();

        boolean isEmpty() {
            return complete.isEmpty() && single.isEmpty();
        }
    }

    /// Finds unit `i` of what is said, or leaves it out as one that may be added.
    private Places next(int i, Places before) {
        var after = new Places();
        var mayPart = mayPart(i);
        if (saying.get(i).mayBeAdded() && mayPart) {
            after.complete.or(before.complete);
        }
        for (var j = 0; j < standing.size(); j++) {
            if (saying.get(i).text().equals(standing.get(j).text())) {
                if ((before.complete.get(j) || before.single.get(j)) && i > 0 && j > 0 && sideBySide(i, j)) {
                    after.complete.set(j + 1);
                } else if (mayPart && mayComeTo(j, i, before.complete)) {
                    (mayStandAlone(i, j) ? after.complete : after.single).set(j + 1);
                }
            }
        }
        return after;
    }

    /// Whether one may come from one of the places to unit `to` by leaving words out.
    private boolean mayComeTo(int to, int i, BitSet places) {
        // The nearest is the best: the less is left out, the less of it matters.
        var from = places.previousSetBit(to);
        return from == to || from >= 0 && mayLeaveOut(from, to, i);
    }

    /// Han characters come in twos at least, but for a 要 that holds for all that follows.
    private boolean mayStandAlone(int i, int j) {
        var unit = saying.get(i);
        return !unit.han() || BEGINNING.contains(unit.text()) && (j == 0 || clauseEnds.get(j - 1));
    }

    /// Han characters have to stand side by side in both, or in neither.
    private boolean sideBySide(int i, int j) {
        var adjacentSaid = saying.get(i - 1).end() == saying.get(i).start();
        var adjacentStanding = standing.get(j - 1).end() == standing.get(j).start();
        return !saying.get(i).han() || adjacentSaid == adjacentStanding;
    }

    /// Whether words may have been left out before that unit: not within a name, between a title and the name that
    /// bears it, or between a number and what it counts.
    private boolean mayPart(int i) {
        if (i == 0) {
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

    /// Whether the evidence from one unit up to another may be left out before unit `i` of what is said.
    private boolean mayLeaveOut(int from, int to, int i) {
        var gap = new Span(
                from == 0 ? 0 : standing.get(from - 1).end(), standing.get(to).start());
        if (turning[to] >= from
                || inEvidence.limitsWhatFollows(gap, lastLeftOut(from, to))
                || inEvidence.holdsCondition(gap)) {
            return false;
        }
        return from == 0
                || !inEvidence.limitsWhatPrecedes(gap) && !hangsOnToAnother(gap, from, to) && !swapsPeople(gap, i);
    }

    private boolean mayEndAt(int end) {
        var rest = new Span(standing.get(end - 1).end(), evidence.length());
        return !inEvidence.limitsWhatPrecedes(rest) && !inEvidence.holdsCondition(rest);
    }

    /// The last unit left out that says something, if it is of the clause that is kept.
    private String lastLeftOut(int from, int to) {
        for (var j = to - 1; j >= from && !clauseEnds.get(j); j--) {
            if (!standing.get(j).mayBeAdded()) {
                return standing.get(j).text();
            }
        }
        return "";
    }

    /// Whether what is kept behind the gap belongs to a clause whose beginning is left out, unless that beginning says
    /// nothing, or says what the statement begins with.
    private boolean hangsOnToAnother(Span gap, int from, int to) {
        var clause = inEvidence.lastClause(gap);
        if (clause < 0 || inEvidence.isOrdinal(clause, gap.end())) {
            return false;
        }
        var beginning = standing.subList(from, to).stream()
                .filter(unit -> unit.start() >= clause && !unit.mayBeAdded())
                .map(Unit::text)
                .toList();
        var statement = saying.stream()
                .filter(unit -> !unit.mayBeAdded())
                .map(Unit::text)
                .limit(beginning.size())
                .toList();
        return !beginning.equals(statement);
    }

    /// Whether somebody is left out behind somebody else's name, so that what is kept would be said of the wrong one.
    private boolean swapsPeople(Span gap, int i) {
        return named.get(i) && inEvidence.namesSomebody(gap);
    }
}
