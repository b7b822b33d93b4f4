package rapporteur.answer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import rapporteur.article.ArticleId;
import rapporteur.question.Question;
import rapporteur.search.Query;

/// Does the collection bear a statement out? Looked for are articles that speak of it; each goes through the
/// [ClaimGate].
final class StatementChecker {
    private static final int HITS = 24;
    private static final int ARTICLES = 8;

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
        var gate = new ClaimGate(library);
        return articles.stream()
                .flatMap(article -> library.read(article).stream())
                .flatMap(reading -> gate.verdicts(claim, reading).stream())
                .min(Comparator.comparing(Verdict::kind)
                        .thenComparingInt(verdict -> verdict.differs().size()))
                .orElse(Verdict.NOT_FOUND);
    }
}
