package rapporteur.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Articles;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Meetings;
import rapporteur.search.Retriever;
import rapporteur.search.TermStatistics;

/// Everything that one question is answered from: a collection, or the documents handed over with the question.
/// Keeps what it has read until the question is answered; for one thread.
final class Library {
    private final Articles articles;
    private final Meetings meetings;
    private final Retriever retriever;
    private final TermStatistics statistics;
    private final Map<ArticleId, Optional<Reading>> readings = new HashMap<>();
    private final Map<ArticleId, Set<String>> terms = new HashMap<>();
    private final Map<MeetingId, Optional<Meeting>> known = new HashMap<>();

    Library(Articles articles, Meetings meetings, Retriever retriever, TermStatistics statistics) {
        this.articles = articles;
        this.meetings = meetings;
        this.retriever = retriever;
        this.statistics = statistics;
    }

    Meetings meetings() {
        return meetings;
    }

    Retriever retriever() {
        return retriever;
    }

    TermStatistics statistics() {
        return statistics;
    }

    int articles() {
        return articles.count();
    }

    /// Returns the article as it is read.
    Optional<Reading> read(ArticleId id) {
        return readings.computeIfAbsent(id, key -> articles.find(key).map(Reading::of));
    }

    Optional<Article> article(ArticleId id) {
        return read(id).map(Reading::article);
    }

    /// Returns the terms of an article's headline and body.
    Set<String> termsOf(Reading reading) {
        return terms.computeIfAbsent(reading.article().id(), id -> ContentTerms.termsOf(reading));
    }

    /// Returns the meeting of that number.
    Optional<Meeting> meeting(MeetingId id) {
        return known.computeIfAbsent(id, meetings::find);
    }

    /// Returns all meetings that an article reports.
    List<Meeting> meetingsOf(ArticleId article) {
        return meetings.reportedIn(article).stream()
                .flatMap(id -> meeting(id).stream())
                .toList();
    }

    /// Returns the first meeting that an article reports.
    Optional<Meeting> meetingOf(ArticleId article) {
        return meetings.reportedIn(article).stream().findFirst().flatMap(this::meeting);
    }

    /// Returns a citation of the sentence around some words of a record, at most as long as a citation may be.
    /// Words of the headline are cited by their line; what was said beside the text cannot be cited.
    Optional<Citation> citing(Meeting meeting, Excerpt words) {
        return words.span()
                .flatMap(span -> read(words.article()).map(reading -> {
                    var article = reading.article();
                    var quoted = reading.sentencesIn(span).stream()
                            .findFirst()
                            .map(sentence -> Quotes.fitting(article, sentence.span(), span))
                            .orElseGet(() -> Quotes.line(article, span));
                    return new Citation(article, quoted, Optional.of(meeting.id()), account(meeting, article.id()));
                }));
    }

    /// Returns a citation of a stretch of an article.
    Citation citing(Reading reading, Span span) {
        return citing(reading.article(), span);
    }

    /// Returns a citation of a stretch of an article.
    Citation citing(Article article, Span span) {
        var meeting = meetingOf(article.id());
        return new Citation(
                article, span, meeting.map(Meeting::id), meeting.flatMap(reported -> account(reported, article.id())));
    }

    private static Optional<Account> account(Meeting meeting, ArticleId article) {
        return meeting.accounts().stream()
                .filter(account -> account.article().equals(article))
                .findFirst();
    }
}
