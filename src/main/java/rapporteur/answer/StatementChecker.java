package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import rapporteur.article.ArticleId;
import rapporteur.meeting.Account;
import rapporteur.question.Question;
import rapporteur.search.Query;

/// Does the collection bear a statement out? Looked for are articles that speak of it; each goes through the
/// [ClaimGate].
final class StatementChecker {
    private static final int HITS = 24;
    private static final int ARTICLES = 8;

    /// So many are compared in any case.
    private static final int FEWEST = 3;

    /// An article that says so much of a statement is the one it is about.
    private static final double SURE = 0.95;

    /// How much less of a statement an article says that is about something else than one that contradicts it.
    private static final double MUCH_LESS = 0.05;

    private static final Comparator<Verdict> BEST = Comparator.comparing(Verdict::kind)
            .thenComparingInt(verdict -> verdict.differs().size());

    private final Library library;

    StatementChecker(Library library) {
        this.library = library;
    }

    Verdict check(Question statement) {
        var compared = compared(Claim.of(statement));
        compared.sort(Comparator.comparingDouble(ClaimGate.Compared::share).reversed());
        return best(compared);
    }

    /// The statement and the articles that speak of it, best hits first, and those of meetings of the people it names;
    /// the others are not read once one says as good as all of it.
    private List<ClaimGate.Compared> compared(Claim claim) {
        var gate = new ClaimGate(library);
        var seen = new LinkedHashSet<ArticleId>();
        library.retriever().retrieve(new Query(claim.words().text(), HITS)).stream()
                .map(hit -> hit.passage().article())
                .distinct()
                .limit(ARTICLES)
                .forEach(seen::add);
        var compared = new ArrayList<ClaimGate.Compared>();
        var isSure = false;
        for (var article : seen) {
            isSure = !claim.isBrief()
                    && compared.size() >= FEWEST
                    && compared.stream().anyMatch(one -> one.share() >= SURE);
            if (isSure) {
                break;
            }
            library.read(article).ifPresent(reading -> compared.add(gate.comparison(claim, reading)));
        }
        if (!isSure) {
            new MeetingFinder(library)
                    .namedIn(claim.words()).stream()
                            .flatMap(meeting -> meeting.accounts().stream())
                            .map(Account::article)
                            .filter(seen::add)
                            .flatMap(article -> library.read(article).stream())
                            .forEach(reading -> compared.add(gate.comparison(claim, reading)));
        }
        return compared;
    }

    /// What bears it out, else what says otherwise in the fewest ways. Those that say most of it are asked first: what
    /// says so much less than the article that contradicts it is about something else.
    private Verdict best(List<ClaimGate.Compared> compared) {
        var gate = new ClaimGate(library);
        var best = Verdict.NOT_FOUND;
        var most = 0.0;
        for (var article : compared) {
            if (article.share() < most - MUCH_LESS) {
                break;
            }
            for (var verdict : gate.verdicts(article)) {
                best = BEST.compare(verdict, best) < 0 ? verdict : best;
            }
            if (best.kind() == Verdict.Kind.BORNE_OUT) {
                break;
            }
            most = best.kind() == Verdict.Kind.CONTRADICTED ? Math.max(most, article.share()) : most;
        }
        return best;
    }
}
