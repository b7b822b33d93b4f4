package rapporteur.answer;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Articles;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.meeting.Account;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.MeetingReader;
import rapporteur.meeting.Meetings;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.search.Hit;
import rapporteur.search.Query;
import rapporteur.search.Retriever;
import rapporteur.search.TermStatistics;

/// Everything that one question is answered from: a collection, or the documents handed over with the question.
/// Keeps what it has read until the question is answered; for one thread.
final class Library {
    private final Articles articles;
    private final Meetings meetings;
    private final Retriever retriever;
    private final TermStatistics statistics;
    private final Shelf shelf;
    private final Map<ArticleId, Optional<Reading>> readings = new HashMap<>();
    private final Map<String, Set<String>> termsOfSentences = new HashMap<>();
    private final Map<String, Set<String>> bridgesOfSentences = new HashMap<>();
    private final Map<ArticleId, Set<String>> terms = new HashMap<>();
    private final Map<ArticleId, Set<String>> bridges = new HashMap<>();
    private final Map<ArticleId, Told> told = new HashMap<>();
    private final Map<ArticleId, List<Voice>> voices = new HashMap<>();
    private final Map<MeetingId, Optional<Meeting>> known = new HashMap<>();
    private final Map<Query, List<Hit>> hits = new HashMap<>();

    Library(Articles articles, Meetings meetings, Retriever retriever, TermStatistics statistics, Shelf shelf) {
        this.shelf = shelf;
        this.articles = articles;
        this.meetings = meetings;
        this.retriever = retriever;
        this.statistics = new Remembered(statistics);
    }

    /// Statistics that are looked up once.
    private static final class Remembered implements TermStatistics {
        private final TermStatistics statistics;
        private final long passages;
        private final Map<Term.Field, Map<String, Long>> holding = new EnumMap<>(Term.Field.class);

        Remembered(TermStatistics statistics) {
            this.statistics = statistics;
            this.passages = statistics.passages();
        }

        @Override
        public long passages() {
            return passages;
        }

        @Override
        public long holding(Term.Field field, String term) {
            return holding.computeIfAbsent(field, key -> new HashMap<>())
                    .computeIfAbsent(term, key -> statistics.holding(field, key));
        }
    }

    Meetings meetings() {
        return meetings;
    }

    /// Returns what finds passages, the same again without looking again.
    Retriever retriever() {
        return query -> hits.computeIfAbsent(query, retriever::retrieve);
    }

    TermStatistics statistics() {
        return statistics;
    }

    int articles() {
        return articles.count();
    }

    /// Returns the article as it is read.
    Optional<Reading> read(ArticleId id) {
        return readings.computeIfAbsent(id, key -> articles.find(key).map(shelf::reading));
    }

    Optional<Article> article(ArticleId id) {
        return read(id).map(Reading::article);
    }

    /// Returns the terms of a sentence.
    Set<String> termsIn(String sentence) {
        return termsOfSentences.computeIfAbsent(sentence, ContentTerms::termsOf);
    }

    /// Returns what leads from a sentence to the other language.
    Set<String> bridgesIn(String sentence) {
        return bridgesOfSentences.computeIfAbsent(sentence, AcrossTerms::termsOf);
    }

    /// Returns the terms of an article's headline and body.
    Set<String> termsOf(Reading reading) {
        return terms.computeIfAbsent(reading.article().id(), id -> allOf(reading, this::termsIn));
    }

    /// Returns what leads from an article's headline and body to the other language.
    Set<String> bridgesOf(Reading reading) {
        return bridges.computeIfAbsent(reading.article().id(), id -> allOf(reading, this::bridgesIn));
    }

    /// No term reaches beyond a sentence, so that those of an article are those of its sentences and headlines.
    private static Set<String> allOf(Reading reading, Function<String, Set<String>> termsIn) {
        var found = new HashSet<String>();
        ContentTerms.headlinesOf(reading).forEach(text -> found.addAll(termsIn.apply(text)));
        reading.sentences().forEach(sentence -> found.addAll(termsIn.apply(reading.text(sentence))));
        return found;
    }

    /// Returns an article as statements are compared with it.
    Told told(Reading reading) {
        return told.computeIfAbsent(reading.article().id(), id -> shelf.told(reading, meetingsOf(id)));
    }

    /// Returns whose words each sentence of an article gives, one entry a sentence.
    List<Voice> voices(Reading reading) {
        return voices.computeIfAbsent(reading.article().id(), id -> MeetingReader.voices(reading));
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

    /// Returns what an article says of the meetings that it reports.
    Stream<Account> accountsOf(ArticleId article) {
        return meetingsOf(article).stream()
                .flatMap(meeting -> meeting.accounts().stream())
                .filter(account -> account.article().equals(article));
    }

    /// Returns whether an article reports a meeting at all.
    boolean reportsMeeting(ArticleId article) {
        return !meetings.reportedIn(article).isEmpty();
    }

    /// Returns the meeting that a stretch of an article speaks of: of several that it reports, the last whose report
    /// has begun by then.
    Optional<Meeting> meetingAt(ArticleId article, Span stretch) {
        var all = meetingsOf(article);
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        return all.stream()
                .filter(meeting -> beginningOf(meeting, article) <= stretch.start())
                .max(Comparator.comparingInt(meeting -> beginningOf(meeting, article)))
                .or(() -> all.stream().min(Comparator.comparingInt(meeting -> beginningOf(meeting, article))));
    }

    /// Returns the sentences of an article that speak of a meeting, in order.
    List<Sentence> sentencesOf(Meeting meeting, Reading reading) {
        var article = reading.article().id();
        return reading.sentences().stream()
                .filter(sentence -> meetingAt(article, sentence.span())
                        .filter(meeting::equals)
                        .isPresent())
                .toList();
    }

    /// Where the words begin that only this meeting's report can hold: headline, date and publisher may be shared.
    private static int beginningOf(Meeting meeting, ArticleId article) {
        return account(meeting, article).stream()
                .flatMap(account -> Stream.of(
                                account.bodies().stream(),
                                account.venues().stream(),
                                account.groups().stream(),
                                account.agenda().stream().map(AgendaItem::words),
                                Stream.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)
                                        .flatMap(presence -> account.people(presence).stream())
                                        .map(Person::name))
                        .flatMap(words -> words))
                .flatMap(words -> words.span().stream())
                .mapToInt(Span::start)
                .min()
                .orElse(0);
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
        var meeting = meetingAt(article.id(), span);
        return new Citation(
                article, span, meeting.map(Meeting::id), meeting.flatMap(reported -> account(reported, article.id())));
    }

    private static Optional<Account> account(Meeting meeting, ArticleId article) {
        return meeting.accounts().stream()
                .filter(account -> account.article().equals(article))
                .findFirst();
    }
}
