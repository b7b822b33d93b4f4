package rapporteur.answer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapporteur.article.ArticleId;
import rapporteur.question.Question;
import rapporteur.search.Query;

/// Does the collection bear a statement out? Looked for are articles that speak of it; each goes through the
/// [ClaimGate].
final class StatementChecker {
    private static final int HITS = 24;
    private static final int ARTICLES = 8;

    private static final Comparator<Verdict> BEST = Comparator.comparing(Verdict::kind)
            .thenComparingInt(verdict -> verdict.differs().size());

    private final Library library;

    StatementChecker(Library library) {
        this.library = library;
    }

    Verdict check(Question statement) {
        var claim = Claim.of(statement);
        var articles = new LinkedHashSet<ArticleId>();
        for (var hit : library.retriever().retrieve(new Query(statement.text(), HITS))) {
            if (articles.size() < ARTICLES) {
                articles.add(hit.passage().article());
            }
        }
        new MeetingFinder(library)
                .namedIn(statement).stream()
                        .flatMap(meeting -> meeting.accounts().stream())
                        .forEach(account -> articles.add(account.article()));
        return best(claim, articles);
    }

    /// What bears it out, else what says otherwise in the fewest ways.
    private Verdict best(Claim claim, Set<ArticleId> articles) {
        var gate = new ClaimGate(library);
        var best = Verdict.NOT_FOUND;
        for (var article : articles) {
            for (var verdict : library.read(article)
                    .map(reading -> gate.verdicts(claim, reading))
                    .orElse(List.of())) {
                best = BEST.compare(verdict, best) < 0 ? verdict : best;
            }
            if (best.kind() == Verdict.Kind.BORNE_OUT) {
                break;
            }
        }
        return best;
    }
}
