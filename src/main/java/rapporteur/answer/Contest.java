package rapporteur.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.language.Language;

/// What a statement says may stand in an article and belong to something else there: the 14th meeting of one body and
/// the 9th of another, one who spoke and one who was elected. Each piece of a statement keeps company with those beside
/// it; where a sentence has another piece in the same company, and this one nowhere, the other is meant.
final class Contest {
    /// How much company another must have, how much more than the one that is said, and at most what share of it that
    /// one may have.
    private static final double LEAST = 0.8;

    private static final double LEAST_ACROSS = 1;
    private static final double MORE = 0.4;
    private static final double SHARE = 0.6;

    private static final Pattern FOLLOWED = Pattern.compile("接替|接任|取代|顶替|replac\\w*|succeed\\w*");

    /// The number of a session: what follows says whose.
    private static final Pattern SESSION = Pattern.compile("[次届]$");

    private static final Pattern COUNTER = Pattern.compile("[次届位名个项份批章款件种类家户天人条点场座台辆艘亩吨元年岁]$");

    private static final Pattern ORDINAL = Pattern.compile("\\d(?:st|nd|rd|th)$|^(?:first|second|third|\\w+th)$");

    private static final int LONGEST_COUNTED = 4;

    private static final int DIGITS = 3;

    private static final double ADJACENT = 1;
    private static final double NEAR = 0.3;
    private static final double FAR = 0.1;

    /// What was done to somebody tells more than what else is said of him.
    private static final double WEIGHT_OF_DEED = 1.5;

    /// Who was present is compared with the record, which knows lists.
    private static final Set<String> OF_PRESENCE = Set.of("deed presided", "deed attended");

    private final boolean isAcross;
    private final Company said;
    private final List<Company> lines;

    /// Pieces in their order.
    ///
    /// @param before how many that are no names stand before each
    private record Company(List<Piece> pieces, List<Integer> before) {
        static Company of(List<Piece> pieces) {
            var before = new ArrayList<Integer>(pieces.size());
            var others = 0;
            for (var piece : pieces) {
                before.add(others);
                others += piece.is(Piece.Kind.NAME) ? 0 : 1;
            }
            return new Company(pieces, before);
        }

        /// How near two pieces of one clause stand, 0 to 1; names in a list are as near as the first of them.
        double nearness(int one, int other) {
            var piece = pieces.get(one);
            if (one == other || piece.clause() != pieces.get(other).clause()) {
                return 0;
            }
            var from = Math.min(one, other);
            var to = Math.max(one, other);
            if (piece.part() < 0) {
                return FAR;
            }
            var isName = piece.is(Piece.Kind.NAME);
            var between = isName
                    ? before.get(to) - before.get(from) - (pieces.get(from).is(Piece.Kind.NAME) ? 0 : 1)
                    : to - from - 1;
            var isParted = !isName && piece.part() != pieces.get(other).part();
            return switch (between + (isParted ? 1 : 0)) {
                case 0 -> ADJACENT;
                case 1 -> NEAR;
                default -> FAR;
            };
        }
    }

    /// Compares.
    ///
    /// @param said  a statement's pieces
    /// @param lines the sentences that bear it out
    /// @param isAcross whether they are in the other language, whose words stand in another order
    Contest(List<Piece> said, Collection<Told.Line> lines, boolean isAcross) {
        this.isAcross = isAcross;
        this.said = Company.of(said);
        this.lines = lines.stream().map(line -> Company.of(line.pieces())).toList();
    }

    /// Returns the pieces in whose company the sentences have others.
    List<Piece> lost() {
        var lost = new ArrayList<Piece>();
        for (var at = 0; at < said.pieces().size(); at++) {
            if (isLost(at)) {
                lost.add(said.pieces().get(at));
            }
        }
        return lost;
    }

    private boolean isLost(int at) {
        var piece = said.pieces().get(at);
        if (piece.is(Piece.Kind.NAME) && (isOfPresence(at) || isAloneInTelling(piece) || isPredecessor(at))) {
            return false;
        }
        if (piece.is(Piece.Kind.NUMBER) && isOfAnother(at) && !isToldMoreOf(at)
                || piece.is(Piece.Kind.NAME) && didAnother(at)) {
            return true;
        }
        return switch (piece.kind()) {
            case NUMBER, NAME -> {
                var own = best(at, true);
                var other = best(at, false);
                if (!isAcross && piece.is(Piece.Kind.NUMBER) && isOfOtherMatter(at, own)) {
                    yield true;
                }
                yield own >= 0
                        && !(isAcross && isLikeNoOther(piece) && own > 0)
                        && !(piece.is(Piece.Kind.NUMBER) && isToldMoreOf(at))
                        && other >= (isAcross ? LEAST_ACROSS : LEAST)
                        && other >= own + MORE
                        && own <= (isAcross ? SHARE / 2 : SHARE) * other;
            }
            case WORD, DEED, PLACE, UNKNOWN -> false;
        };
    }

    /// Whether somebody followed him: of him the article says the opposite.
    private boolean isPredecessor(int at) {
        return isPredecessor(said.pieces(), at);
    }

    static boolean isPredecessor(List<Piece> pieces, int at) {
        return at > 0 && FOLLOWED.matcher(pieces.get(at - 1).text()).matches();
    }

    /// Whether the sentence that says most of the rest names nobody else.
    private boolean isAloneInTelling(Piece person) {
        return lines.stream()
                .max(Comparator.comparingLong(line -> saidBy(line, person)))
                .filter(line -> line.pieces().stream().filter(Piece::maybeName).allMatch(person::agrees))
                .filter(line -> line.pieces().stream().anyMatch(person::agrees))
                .isPresent();
    }

    /// Whether a sentence that says more of the rest has another number in the same company.
    private boolean isOfOtherMatter(int at, double own) {
        var number = said.pieces().get(at);
        var most = lines.stream()
                .filter(line -> line.pieces().stream().anyMatch(number::agrees))
                .mapToLong(line -> saidBy(line, number))
                .max()
                .orElse(Long.MAX_VALUE);
        return own >= ADJACENT
                && lines.stream()
                        .filter(line -> saidBy(line, number) > most)
                        .anyMatch(line -> IntStream.range(0, line.pieces().size())
                                .anyMatch(i -> line.pieces().get(i).is(Piece.Kind.NUMBER)
                                        && said.pieces().stream()
                                                .noneMatch(line.pieces().get(i)::agrees)
                                        && company(at, i, line) >= own));
    }

    /// Whether the clauses that have it say more of the rest than those with another of its kind.
    private boolean isToldMoreOf(int at) {
        var number = said.pieces().get(at);
        return !isOrdinal(number)
                && !SESSION.matcher(number.text()).find()
                && saidBeside(at, true) > saidBeside(at, false);
    }

    private long saidBeside(int at, boolean itself) {
        var number = said.pieces().get(at);
        return lines.stream()
                .flatMapToLong(line -> line.pieces().stream()
                        .filter(piece -> piece.is(number.kind()) && piece.agrees(number) == itself)
                        .mapToLong(piece -> said.pieces().stream()
                                .filter(other -> !other.agrees(number))
                                .filter(other -> line.pieces().stream()
                                        .anyMatch(own -> own.clause() == piece.clause() && own.agrees(other)))
                                .count()))
                .max()
                .orElse(0);
    }

    private long saidBy(Company line, Piece number) {
        return said.pieces().stream()
                .filter(piece -> !piece.agrees(number))
                .filter(piece -> line.pieces().stream().anyMatch(piece::agrees))
                .count();
    }

    /// Whether the words behind a number stand behind another one, and not behind this one.
    private boolean isOfAnother(int at) {
        var counted = counted(at);
        return counted.size() >= (SESSION.matcher(said.pieces().get(at).text()).find() ? 1 : 2)
                && !follows(at, counted, true)
                && follows(at, counted, false);
    }

    private List<Piece> counted(int at) {
        var number = said.pieces().get(at);
        return said.pieces().stream()
                .skip(at + 1L)
                .takeWhile(piece ->
                        piece.clause() == number.clause() && (piece.is(Piece.Kind.WORD) || piece.is(Piece.Kind.PLACE)))
                .limit(LONGEST_COUNTED)
                .toList();
    }

    private boolean follows(int at, List<Piece> counted, boolean itself) {
        var number = said.pieces().get(at);
        return lines.stream()
                .anyMatch(line -> IntStream.range(0, line.pieces().size() - counted.size())
                        .filter(i -> line.pieces().get(i).is(Piece.Kind.NUMBER)
                                && line.pieces().get(i).agrees(number) == itself
                                && countsAlike(number, line.pieces().get(i)))
                        .anyMatch(i -> IntStream.range(0, counted.size())
                                .allMatch(
                                        k -> counted.get(k).agrees(line.pieces().get(i + 1 + k)))));
    }

    /// 第3次 and 第5次, not 十四届.
    private static boolean countsAlike(Piece one, Piece other) {
        return isAcrossLanguages(one, other)
                || one.text().charAt(one.text().length() - 1)
                        == other.text().charAt(other.text().length() - 1)
                || !Language.isHan(one.text().charAt(one.text().length() - 1));
    }

    /// 十四届 and 第3次 stand side by side, and so do *14th* and *three*.
    private static boolean numbersOtherThings(Piece one, Piece other) {
        return COUNTER.matcher(one.text()).find()
                        && COUNTER.matcher(other.text()).find()
                        && !countsAlike(one, other)
                || isOrdinal(one) != isOrdinal(other) && !isHan(one) && !isHan(other);
    }

    /// Of so many digits no other number is another's by chance.
    private static boolean isLikeNoOther(Piece number) {
        return number.is(Piece.Kind.NUMBER)
                && number.forms().stream()
                        .anyMatch(value -> value.replaceAll("\\D|0+$", "").length() >= DIGITS);
    }

    private static boolean isOrdinal(Piece number) {
        return ORDINAL.matcher(number.text()).find();
    }

    private static boolean isHan(Piece number) {
        return Language.isHan(number.text().charAt(number.text().length() - 1));
    }

    private static boolean isAcrossLanguages(Piece one, Piece other) {
        return Language.isHan(one.text().charAt(one.text().length() - 1))
                != Language.isHan(other.text().charAt(other.text().length() - 1));
    }

    /// Whether what somebody is said to have done stands beside somebody else, and in no clause with him.
    private boolean didAnother(int at) {
        var person = said.pieces().get(at);
        return said.pieces().stream()
                .skip(at + 1L)
                .limit(1)
                .filter(deed -> deed.is(Piece.Kind.DEED) && deed.clause() == person.clause())
                .filter(deed -> deed.forms().stream().noneMatch(OF_PRESENCE::contains))
                .anyMatch(deed -> !areTogether(person, deed) && isOfSomebody(deed));
    }

    private boolean isOfSomebody(Piece deed) {
        return lines.stream()
                .anyMatch(line -> IntStream.range(1, line.pieces().size())
                        .anyMatch(i -> deed.agrees(line.pieces().get(i))
                                && line.pieces().get(i - 1).maybeName()));
    }

    /// Whether a name stands right before what says that he was there, with no title before it.
    private boolean isOfPresence(int at) {
        return IntStream.range(at + 1, said.pieces().size())
                        .dropWhile(i -> said.pieces().get(i).is(Piece.Kind.NAME))
                        .limit(1)
                        .anyMatch(i -> said.pieces().get(i).forms().stream().anyMatch(OF_PRESENCE::contains))
                && (at == 0 || !touch(said.pieces().get(at - 1), said.pieces().get(at)));
    }

    /// Returns somebody of whom the statement says what the sentences say of another, and to whom it gives the other's
    /// part: who chaired the first session and who the second.
    Optional<Piece> swapped() {
        return said.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NAME))
                .filter(one -> said.pieces().stream()
                        .filter(other -> other.is(Piece.Kind.NAME) && other.clause() != one.clause())
                        .anyMatch(other -> hasPartOf(one, other) && hasPartOf(other, one)))
                .findFirst();
    }

    /// Returns the numbers that stand beside somebody else, where beside the one who is named stands another: the first
    /// session is one's, the second another's.
    List<Piece> ofOthers() {
        return said.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NUMBER))
                .filter(number -> said.pieces().stream()
                        .filter(person -> person.is(Piece.Kind.NAME) && person.clause() == number.clause())
                        .anyMatch(person -> isAnothers(number, person)))
                .toList();
    }

    private boolean isAnothers(Piece number, Piece person) {
        var counted = counted(said.pieces().indexOf(number)).stream().limit(1).toList();
        return !counted.isEmpty()
                && !areTogether(person, number)
                && lines.stream().anyMatch(line -> holds(line, piece -> person.agrees(piece), number, counted, false))
                && lines.stream()
                        .anyMatch(line -> holds(
                                line,
                                piece -> piece.is(Piece.Kind.NAME) && !person.agrees(piece),
                                number,
                                counted,
                                true));
    }

    /// Whether a sentence names such a one, and has that number, or another, before what is counted.
    private static boolean holds(
            Company line, Predicate<Piece> who, Piece number, List<Piece> counted, boolean itself) {
        return line.pieces().stream().anyMatch(who)
                && IntStream.range(0, line.pieces().size() - 1)
                        .anyMatch(i -> line.pieces().get(i).is(Piece.Kind.NUMBER)
                                && line.pieces().get(i).agrees(number) == itself
                                && counted.getFirst().agrees(line.pieces().get(i + 1)));
    }

    /// Whether something is said of one that stands beside the other alone.
    private boolean hasPartOf(Piece one, Piece other) {
        return said.pieces().stream()
                .filter(piece -> piece.clause() == one.clause() && !piece.is(Piece.Kind.NAME))
                .filter(part ->
                        said.pieces().stream().noneMatch(same -> same.clause() == other.clause() && same.agrees(part)))
                .anyMatch(part -> !areTogether(one, part) && areTogether(other, part));
    }

    private boolean areTogether(Piece one, Piece other) {
        return lines.stream()
                .anyMatch(line -> line.pieces().stream()
                        .filter(one::agrees)
                        .anyMatch(found -> line.pieces().stream()
                                .anyMatch(beside -> beside.clause() == found.clause() && beside.agrees(other))));
    }

    private static boolean touch(Piece one, Piece next) {
        return next.span().start() - one.span().end() <= 1;
    }

    /// The most company that it, or another of its kind, has anywhere; -1 where there is none.
    private double best(int at, boolean itself) {
        var piece = said.pieces().get(at);
        var best = -1.0;
        for (var line : lines) {
            for (var i = 0; i < line.pieces().size(); i++) {
                var other = line.pieces().get(i);
                if (other.is(piece.kind())
                        && other.agrees(piece) == itself
                        && (itself || !numbersOtherThings(piece, other) && isFree(at, i, line))) {
                    best = Math.max(best, company(at, i, line));
                }
            }
        }
        return best;
    }

    /// Whether the place is not another's that the statement names too.
    private boolean isFree(int at, int other, Company line) {
        for (var i = 0; i < said.pieces().size(); i++) {
            if (i != at
                    && said.pieces().get(i).agrees(line.pieces().get(other))
                    && company(i, other, line) >= company(at, other, line)) {
                return false;
            }
        }
        return true;
    }

    /// How much of what stands beside a piece of the statement stands beside one of a sentence.
    private double company(int at, int other, Company line) {
        var sum = 0.0;
        for (var i = 0; i < said.pieces().size(); i++) {
            var beside = said.pieces().get(i);
            var near = said.nearness(at, i);
            var areNames = beside.is(Piece.Kind.NAME) && said.pieces().get(at).is(Piece.Kind.NAME);
            if (near > 0 && !areNames && beside.forms().stream().noneMatch(OF_PRESENCE::contains)) {
                sum += (beside.is(Piece.Kind.DEED) ? WEIGHT_OF_DEED : 1) * near * nearest(beside, other, line);
            }
        }
        return sum;
    }

    private static double nearest(Piece beside, int other, Company line) {
        var nearest = 0.0;
        var clause = line.pieces().get(other).clause();
        for (var i = 0; i < line.pieces().size(); i++) {
            if (line.pieces().get(i).clause() == clause
                    && beside.agrees(line.pieces().get(i))) {
                nearest = Math.max(nearest, line.nearness(other, i));
            }
        }
        return nearest;
    }
}
