package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import rapporteur.article.ArticleId;
import rapporteur.article.Reading;
import rapporteur.meeting.Meeting;
import rapporteur.question.Question;
import rapporteur.search.Query;

/// Does the collection bear a statement out? Looked for are articles that speak of it; their records are compared
/// first, which no language parts, then their sentences.
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
        var found = new ArrayList<Verdict>();
        for (var article : articles) {
            library.read(article).ifPresent(reading -> found.addAll(compared(claim, reading)));
        }
        return found.stream()
                .min(Comparator.comparing(Verdict::kind)
                        .thenComparingInt(verdict -> verdict.differs().size()))
                .orElse(Verdict.NOT_FOUND);
    }

    private List<Verdict> compared(Claim claim, Reading reading) {
        var verdicts = new ArrayList<Verdict>();
        var meetings = library.meetingsOf(reading.article().id());
        for (Meeting meeting : meetings) {
            Optional<Verdict> byRecord = new RecordComparison(library, claim).with(meeting, reading);
            byRecord.ifPresent(verdicts::add);
        }
        if (verdicts.isEmpty() && reading.article().language() == claim.words().language()) {
            new SentenceComparison(library, claim).with(reading).ifPresent(verdicts::add);
        }
        return verdicts;
    }
}
