package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Span;

/// Whether a statement turns what its sentences say: what is negated on one side and said on the other, what is held
/// back, what is yet to be done and what was done.
final class TurnComparison {
    /// Who rounds a number says nothing else.
    private static final Pattern ABOUT =
            Pattern.compile("(?i)\\b(?:about|around|nearly|almost) (?=\\d)|(?:大?约|近|将近)为?(?=\\d)");

    private static final Pattern POSSIBLE =
            Pattern.compile("\\b(?:may|might|possibly|perhaps)\\b(?! \\d)|可能|或许|也许|有望|或将");

    private static final Pattern DONE = Pattern.compile(
            "(?i)已经?+(?=[一-龥])(?!连续|[一二两三四五六七八九十]+[次届批个年])|\\balready\\b|\\bhas (?:been|become)\\b|\\b(?:certainly|definitely)\\b|最终[认确]定|肯定会|(?<![予以])肯定(?=是|能|可以|要)");
    private static final Pattern DONE_THERE =
            Pattern.compile("(?i)已|了|完成|实现|累计|截至|\\balready\\b|\\bha(?:s|ve|d)\\b|\\b(?:was|were)\\b");

    /// "Has been finished"; what has reached or exceeded something is a figure, which Chinese gives without 已.
    private static final Pattern PERFECT = Pattern.compile(
            "(?i)\\bha(?:s|ve|d) (?:now |already |since |all )?(?:been )?(?!(?:to|reached|exceeded|increased|decreased|risen|fallen|grown|dropped|declined|surpassed|topped|called|asked|urged|said|stressed|noted|need)\\b)[a-z]+(?:ed|en|un|one|et|lt|ilt|ade|eld|ent)\\b");

    /// Words of what is yet to be done, and of what was.
    private static final Pattern DEMANDED = Pattern.compile("要(?!求)|须|应当?(?=[一-龥])|确保|务必|将|前完成|呼吁|敦促|期待|希望|尚未|还未|没有到");

    private static final Pattern HAPPENED = Pattern.compile("已|了(?!解)|过(?=[，。；])|曾|刚刚|此前|目前|现有|累计|截至|完成了|实现了");

    /// What is said to stand in for it until then.
    private static final Pattern PENDING = Pattern.compile(
            "(?i)(?:批准|核准|审批|通过|同意|审核|任职资格)[^，。；]{0,6}(?:之前|以前|前)(?![期后])|尚待|尚需|有待|\\bpending\\b|\\bsubject to\\b");

    private static final Pattern TO_COME = Pattern.compile("预计|有望|力争|可能|打算|计划|思路|目标|将(?![军士领])");

    private static final Pattern NEXT_YEAR = Pattern.compile("(?i)明年|后年|\\bnext year\\b");

    /// All of one mind.
    private static final Pattern UNANIMOUS =
            Pattern.compile("(?i)一致(?:表决)?(?:通过|同意|赞成)|全票|\\bunanimous(?:ly)?\\b|\\bunanimity\\b");

    private static final Pattern AT_LEAST = Pattern.compile(
            "(?i)(?:至少|最少|不少于|不低于|at least|no (?:less|fewer) than|minimum of) ?为?(?:RMB |\\$)?(\\d[\\d,.]*\\d|\\d)");
    private static final Pattern AT_MOST = Pattern.compile(
            "(?i)(?:至多|最[多高长]|不超过|不多于|上限|at most|up to|no more than|maximum of) ?为?(?:RMB |\\$)?(\\d[\\d,.]*\\d|\\d)");

    private static final Pattern LEAST = Pattern.compile(
            "(?i)至少|最少|不少于|不低于|以上|超|逾|多|余|突破|\\b(?:least|less|fewer|minimum|over|more|above|exceed\\w*)\\b|\\+");
    private static final Pattern MOST = Pattern.compile(
            "(?i)至多|最[多高长]|不超过|不多于|上限|以[内下]|\\b(?:most|up to|more|maximum|max|exceed\\w*|under|within|below|limit)\\b");

    private static final Pattern ALL = Pattern.compile("全部|所有|全体|一律|各|都|均");

    private static final Pattern FINALLY =
            Pattern.compile("(?i)最终(?:认定|确定|查明)|\\b(?:final|finally) (?:finding|found|determin|conclu)");

    private static final Pattern FIRST_FINDINGS =
            Pattern.compile("(?i)初步(?:查明|判断|调查|认定|分析)|\\b(?:preliminar|initial)\\w* (?:finding|investigation|assess)");

    private static final Pattern STAYS = Pattern.compile(
            "(?i)继续(?:担任|任|兼任|留任|当|做)|留任|连任|\\b(?:remains?|remained|stays?|stayed|continues?|continued) (?:on )?(?:as|in office|to serve|secretary|mayor|governor|director)\\b");

    private static final Pattern LEAVES =
            Pattern.compile("(?i)不再(?:担任|兼任)|免去|卸任|辞去|离任|\\b(?:no longer|removed from|stepped down|resigned)\\b");

    private static final Pattern EXACTLY = Pattern.compile(
            "(?i)(?:正好|恰好|刚好|整整|不多不少)(?=[^，。；]{0,4}[\\d一二两三四五六七八九十百])|\\b(?:exactly|precisely) (?=(?:RMB |\\$)?\\d|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b|half\\b)");

    private static final Pattern CLAUSE = Pattern.compile("[^，；。,;]+");

    private static final Pattern LIST = Pattern.compile("[：:]");

    /// How far from a number what bounds it may stand.
    private static final int BOUND_REACH = 10;

    private final Claim claim;
    private final Chosen evidence;
    private final List<Verdict.Difference> differs = new ArrayList<>();

    TurnComparison(Claim claim, Chosen evidence) {
        this.claim = claim;
        this.evidence = evidence;
    }

    /// Returns what is turned.
    List<Verdict.Difference> differences() {
        if (evidence.isIn(claim.words().language())) {
            negations();
            hedges();
        } else {
            negationsAcross();
            reservations();
            perfect();
        }
        Denials.of(claim.withoutDocuments(), evidence.text())
                .ifPresent(word -> differs.add(new Verdict.Difference("negation", word, Optional.empty())));
        heldBack();
        done();
        var article = evidence.told().text() + evidence.frame();
        added(UNANIMOUS, article);
        added(NEXT_YEAR, article);
        added(EXACTLY, evidence.text());
        bounded(AT_LEAST, LEAST);
        bounded(AT_MOST, MOST);
        staying();
        found();
        return differs;
    }

    /// What is negated on one side and said on the other.
    private void negations() {
        var said = Negations.in(claim.text());
        var standing = Negations.in(evidence.text());
        said.stream()
                .filter(word -> !standing.contains(word) || isDeniedOther(word))
                .forEach(word -> differs.add(new Verdict.Difference("negation", word, Optional.empty())));
        standing.stream()
                .filter(word -> says(word) && !said.contains(word))
                .forEach(word -> differs.add(new Verdict.Difference("negation", word, Optional.empty())));
    }

    /// Whether what is denied of somebody is denied in no clause that names him, and said in one.
    private boolean isDeniedOther(String word) {
        var own = claim.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NAME))
                .flatMap(name -> evidence.all().stream().flatMap(line -> clausesOf(line, name)))
                .filter(clause -> clause.contains(word))
                .toList();
        return !own.isEmpty()
                && own.stream().noneMatch(clause -> Negations.in(clause).contains(word));
    }

    private static Stream<String> clausesOf(Told.Line line, Piece name) {
        return CLAUSE.matcher(line.text())
                .results()
                .filter(clause -> line.pieces().stream()
                        .anyMatch(piece -> piece.agrees(name) && Span.of(clause).contains(piece.span())))
                .map(MatchResult::group);
    }

    /// Across languages it can be told only whether anything is negated.
    private void negationsAcross() {
        var said = Negations.in(claim.text());
        if (!said.isEmpty()
                && evidence.all().stream()
                        .allMatch(line -> Negations.in(line.text()).isEmpty())) {
            differs.add(new Verdict.Difference("negation", said.iterator().next(), Optional.empty()));
        }
        var standing = Negations.in(evidence.saying(claim.pieces()).text());
        if (said.isEmpty()) {
            standing.stream()
                    .filter(word -> Pieces.of(word, List.of()).stream()
                            .anyMatch(piece -> claim.pieces().stream().anyMatch(piece::agrees)))
                    .forEach(word -> differs.add(new Verdict.Difference("negation", word, Optional.empty())));
        }
    }

    /// What is held back on one side and plainly said on the other.
    private void hedges() {
        reservations();
        Hedges.in(evidence.text()).stream()
                .filter(word -> says(word) && !Hedges.areIn(claim.text()))
                .filter(word -> !Hedges.holdBack(claim.text(), word) && !isRoughly(word) && !isOfSome(word))
                .forEach(word -> differs.add(new Verdict.Difference("hedge", word, Optional.empty())));
    }

    /// 部分委员: whoever speaks of the committee's members does not say that all were there.
    private boolean isOfSome(String word) {
        return evidence.text().contains("部分" + word)
                && !ALL.matcher(claim.text()).find();
    }

    private boolean isRoughly(String number) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "[^，。；]{0,4}(?:左右|上下|多|余)")
                .matcher(claim.text())
                .find();
    }

    /// What is held back, where the sentences hold nothing back.
    private void reservations() {
        if (!Hedges.areIn(evidence.text()) && !TO_COME.matcher(evidence.text()).find()) {
            Hedges.in(ABOUT.matcher(claim.text()).replaceAll("")).stream()
                    .limit(1)
                    .forEach(word -> differs.add(new Verdict.Difference("hedge", word, Optional.empty())));
        }
        var possible = POSSIBLE.matcher(claim.text());
        if (possible.find() && !POSSIBLE.matcher(evidence.text()).find()) {
            differs.add(new Verdict.Difference("hedge", possible.group(), Optional.empty()));
        }
    }

    /// What is said to be done already, and what is only wanted.
    private void done() {
        var done = DONE.matcher(claim.text());
        if (done.find()
                && tellingClauseAt(done.end()).stream()
                        .noneMatch(line -> DONE_THERE.matcher(line.text()).find()
                                && (DONE.matcher(line.text()).find() || !isYetToBeDone(line.text())))) {
            differs.add(new Verdict.Difference("hedge", done.group(), Optional.empty()));
        }
    }

    private static boolean isYetToBeDone(String words) {
        return Hedges.areIn(words)
                || PENDING.matcher(words).find()
                || DEMANDED.matcher(words).find() && !HAPPENED.matcher(words).find();
    }

    /// The sentences that say most of what the statement says in the clause at that place; all where none says any.
    private List<Told.Line> tellingClauseAt(int at) {
        var clause = claim.pieces().stream()
                .filter(piece -> piece.span().end() > at)
                .mapToInt(Piece::clause)
                .findFirst()
                .orElse(-1);
        var said = claim.pieces().stream()
                .filter(piece -> piece.clause() == clause && !LightWords.contains(piece))
                .toList();
        var most = evidence.all().stream()
                .mapToLong(line -> said.stream().filter(line::says).count())
                .max()
                .orElse(0);
        return evidence.all().stream()
                .filter(line -> said.stream().filter(line::says).count() == most)
                .toList();
    }

    /// "Has been finished" in one language, of what the sentences in the other only demand or foresee.
    private void perfect() {
        var perfect = PERFECT.matcher(claim.text());
        if (perfect.find()
                && evidence.all().stream()
                        .anyMatch(line -> Hedges.areIn(line.text())
                                || DEMANDED.matcher(line.text()).find())
                && evidence.all().stream()
                        .noneMatch(line -> HAPPENED.matcher(line.text()).find())) {
            differs.add(new Verdict.Difference("hedge", perfect.group(), Optional.empty()));
        }
    }

    /// What says how sure, how soon or just how many something is, where nothing of the sort stands.
    private void added(Pattern words, String standing) {
        var said = words.matcher(claim.text());
        if (said.find() && !words.matcher(standing).find()) {
            differs.add(new Verdict.Difference("hedge", said.group(), Optional.empty()));
        }
    }

    /// At least so many, where the sentences have that number and no such bound.
    private void bounded(Pattern bound, Pattern anyBound) {
        bound.matcher(claim.text())
                .results()
                .filter(said -> isUnbound(said.group(1), anyBound))
                .forEach(said -> differs.add(new Verdict.Difference("hedge", said.group(), Optional.empty())));
    }

    /// What is found in the end, where the report speaks of first findings.
    private void found() {
        var found = FINALLY.matcher(claim.text());
        if (found.find()
                && FIRST_FINDINGS
                        .matcher(evidence.told().text() + evidence.frame())
                        .find()) {
            differs.add(new Verdict.Difference("hedge", found.group(), Optional.empty()));
        }
    }

    /// Somebody is said to stay in an office that the sentences have him leave.
    private void staying() {
        var stays = STAYS.matcher(claim.text());
        if (stays.find()
                && LEAVES.matcher(evidence.text()).find()
                && !STAYS.matcher(evidence.text()).find()) {
            differs.add(new Verdict.Difference("negation", stays.group(), Optional.empty()));
        }
    }

    private boolean isUnbound(String number, Pattern anyBound) {
        var clauses = CLAUSE.matcher(evidence.text())
                .results()
                .map(MatchResult::group)
                .filter(clause -> clause.contains(number))
                .toList();
        return !clauses.isEmpty()
                && clauses.stream()
                        .noneMatch(clause -> anyBound.matcher(clause.substring(
                                        Math.max(0, clause.indexOf(number) - BOUND_REACH),
                                        Math.min(
                                                clause.length(),
                                                clause.indexOf(number) + number.length() + BOUND_REACH)))
                                .find());
    }

    /// What was done at a meeting, and what it is to do.
    private void heldBack() {
        for (var deed : claim.pieces()) {
            if (deed.is(Piece.Kind.DEED)) {
                var said = Hedges.holdBack(claim.text(), deed.span().start());
                var lines =
                        evidence.all().stream().filter(line -> line.says(deed)).toList();
                if (!lines.isEmpty() && lines.stream().allMatch(line -> isHeldBack(line, deed) != said)) {
                    differs.add(new Verdict.Difference("hedge", deed.text(), Optional.empty()));
                }
            }
        }
    }

    /// Of several mentions that before what it is done to. What is listed behind a reservation is held back with the
    /// first of the list.
    private boolean isHeldBack(Told.Line line, Piece deed) {
        var mentions = line.pieces().stream().filter(deed::agrees).toList();
        var meant = mentions.stream()
                .filter(mention -> mention.span().end() <= placeOfObject(line, deed))
                .reduce((one, last) -> last)
                .or(() -> mentions.stream().findFirst());
        return meant.map(mention -> isYetToBeDone(line, mention)
                        || mentions.stream()
                                .filter(earlier ->
                                        earlier.span().end() <= mention.span().start())
                                .anyMatch(earlier -> isYetToBeDone(line, earlier)
                                        && LIST.matcher(line.text()
                                                        .substring(
                                                                earlier.span().end(),
                                                                mention.span().start()))
                                                .find()))
                .orElse(false);
    }

    private static boolean isYetToBeDone(Told.Line line, Piece mention) {
        return Hedges.holdBack(line.text(), mention.span().start());
    }

    private int placeOfObject(Told.Line line, Piece deed) {
        return claim.pieces().stream()
                .filter(piece -> piece.span().start() >= deed.span().end() && piece.is(Piece.Kind.WORD))
                .findFirst()
                .flatMap(object -> line.pieces().stream().filter(object::agrees).findFirst())
                .map(found -> found.span().start())
                .orElse(-1);
    }

    /// Whether the statement holds two characters, or a word of that stem.
    private boolean says(String word) {
        return claim.text().contains(word)
                || claim.pieces().stream().anyMatch(piece -> piece.forms().contains(word));
    }
}
