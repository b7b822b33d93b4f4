package rapporteur.answer;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Articles;
import rapporteur.article.Excerpt;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Meetings;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;
import rapporteur.search.Retriever;
import rapporteur.search.TermStatistics;

/// The product on one page: a question in, a cited answer out, or an honest no. For any number of threads.
public final class Rapporteur {
    private static final Logger LOG = LoggerFactory.getLogger(Rapporteur.class);

    private final Articles articles;
    private final Meetings meetings;
    private final Retriever retriever;
    private final TermStatistics statistics;
    private final double leastConfidence;

    /// Answers from these and nothing else.
    ///
    /// @param articles        the texts that everything is cited from
    /// @param meetings        their records
    /// @param retriever       finds passages of them
    /// @param statistics      of the passages' terms
    /// @param leastConfidence with which an answer is given, 0 to 1
    public Rapporteur(
            Articles articles,
            Meetings meetings,
            Retriever retriever,
            TermStatistics statistics,
            double leastConfidence) {
        this.articles = articles;
        this.meetings = meetings;
        this.retriever = retriever;
        this.statistics = statistics;
        this.leastConfidence = leastConfidence;
    }

    /// Answers a question: from the records where they decide, else by quoting. Where the collection cannot be
    /// read, that is the answer.
    public Answer ask(Question question) {
        try {
            var answer = answer(question);
            LOG.debug(
                    "answered kind={} outcome={} confidence={}",
                    question.kind(),
                    answer.outcome(),
                    answer.confidence());
            return answer;
        } catch (UncheckedIOException e) {
            LOG.warn("collection unreadable reason={}", e.getMessage());
            return Refusals.unavailable(question, new Wording(question.language()));
        }
    }

    private Answer answer(Question question) {
        var library = new Library(articles, meetings, retriever, statistics);
        var wording = new Wording(question.language());
        return switch (question.kind()) {
            case SMALL_TALK -> Refusals.outOfScope(question, wording);
            case WHO,
                    WHEN,
                    WHERE,
                    WHICH,
                    HOW_MANY,
                    DOCUMENTS,
                    YES_NO,
                    WHO_SAID,
                    SAID,
                    OFFICE,
                    PUBLICATION,
                    QUANTITY,
                    SUMMARY,
                    WHAT -> {
                if (articles.count() == 0) {
                    yield Refusals.empty(question, wording);
                }
                yield new RecordsAnswerer(library, wording)
                        .answer(question)
                        .filter(answer -> question.kind() == QuestionKind.OFFICE || !isWeak(answer))
                        .orElseGet(() -> quoted(question, library, wording));
            }
        };
    }

    private Answer quoted(Question question, Library library, Wording wording) {
        return new ExtractiveAnswerer(library, wording, leastConfidence).answer(question);
    }

    /// Where the records find no meeting, a passage may still answer.
    private static boolean isWeak(Answer answer) {
        return switch (answer) {
            case Answer.NotFound notFound -> true;
            case Answer.Cited cited -> false;
            case Answer.Partial partial -> false;
            case Answer.Ambiguous ambiguous -> false;
            case Answer.OutOfScope outOfScope -> false;
            case Answer.Unavailable unavailable -> false;
        };
    }

    /// Returns which meeting the words mean.
    public MeetingChoice meetingMeant(Question words) {
        var fitting = new MeetingFinder(new Library(articles, meetings, retriever, statistics))
                .find(words).stream().map(MeetingFinder.Candidate::meeting).toList();
        return switch (fitting.size()) {
            case 0 -> new MeetingChoice.None();
            case 1 -> new MeetingChoice.One(fitting.getFirst());
            default -> new MeetingChoice.Several(fitting);
        };
    }

    /// Returns the articles that are searched.
    public Articles articles() {
        return articles;
    }

    /// Returns the records that are searched.
    public Meetings meetings() {
        return meetings;
    }

    /// Returns what finds passages.
    public Retriever retriever() {
        return retriever;
    }

    /// Returns the citation that a summary gives for words of a record.
    public Optional<Citation> citing(Meeting meeting, Excerpt words) {
        return new Library(articles, meetings, retriever, statistics).citing(meeting, words);
    }
}
