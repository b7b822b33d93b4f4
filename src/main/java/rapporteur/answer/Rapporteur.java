package rapporteur.answer;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Article;
import rapporteur.article.Articles;
import rapporteur.article.Excerpt;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Meetings;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;
import rapporteur.search.Query;
import rapporteur.search.Retriever;
import rapporteur.search.TermStatistics;

/// The product on one page: a question in, a cited answer out, or an honest no. For any number of threads.
public final class Rapporteur {
    private static final Logger LOG = LoggerFactory.getLogger(Rapporteur.class);

    /// Passages that are looked at for the meetings about something: as many as are ever found.
    private static final int MOST_ABOUT = 1_000;

    /// The share of what the words say that makes a report one about it.
    private static final double ABOUT = 0.8;

    private final Articles articles;
    private final Meetings meetings;
    private final Retriever retriever;
    private final TermStatistics statistics;
    private final double leastConfidence;
    private final Optional<Writer> writer;

    /// A model and what it is told to do.
    private record Writer(LanguageModel model, Prompt prompt) {}

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
        this(articles, meetings, retriever, statistics, leastConfidence, Optional.empty());
    }

    private Rapporteur(
            Articles articles,
            Meetings meetings,
            Retriever retriever,
            TermStatistics statistics,
            double leastConfidence,
            Optional<Writer> writer) {
        this.articles = articles;
        this.meetings = meetings;
        this.retriever = retriever;
        this.statistics = statistics;
        this.leastConfidence = leastConfidence;
        this.writer = writer;
    }

    /// Returns a rapporteur that answers from the same articles, where it would quote, in the words of a model as far
    /// as the articles bear them out.
    ///
    /// @param answering the prompt `answer`, with the places [#PROMPT_PLACES]
    public Rapporteur withModel(LanguageModel model, Prompt answering) {
        return new Rapporteur(
                articles, meetings, retriever, statistics, leastConfidence, Optional.of(new Writer(model, answering)));
    }

    /// The places that the prompt `answer` has to have.
    public static final Set<String> PROMPT_PLACES = GenerativeAnswerer.PLACES;

    /// Returns a rapporteur that answers from the same articles without a model.
    public Rapporteur withoutModel() {
        return writer.isEmpty()
                ? this
                : new Rapporteur(articles, meetings, retriever, statistics, leastConfidence, Optional.empty());
    }

    /// Returns whether a model writes answers.
    public boolean hasModel() {
        return writer.isPresent();
    }

    /// Answers a question: from the records where they decide, else by quoting. Where the collection cannot be
    /// read, that is the answer.
    public Answer ask(Question question) {
        return ask(question, Drafting.UNWATCHED);
    }

    /// Answers as [#ask(Question)] does.
    ///
    /// @param drafting is told how far a model has come, if one is asked
    public Answer ask(Question question, Drafting drafting) {
        try {
            var answer =
                    question.parts().isEmpty() ? answerInContext(question, drafting) : answerParts(question, drafting);
            answer = question.brief() ? Shorter.of(answer) : answer;
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

    /// Answers each of several questions, one under the other.
    private Answer answerParts(Question question, Drafting drafting) {
        var answers = new ArrayList<Answer>();
        for (var part : question.parts()) {
            var before = answers.isEmpty()
                    ? List.<MeetingId>of()
                    : answers.getFirst().meetings();
            answers.add(answerInContext(part.ofMeetings(before), drafting));
        }
        return Several.of(answers);
    }

    /// A question that need not be about the meetings last spoken of is asked of all where those do not answer it.
    private Answer answerInContext(Question question, Drafting drafting) {
        var answer = answer(question, drafting);
        var mayBeOfAll = !question.continues().isEmpty() && !question.insists();
        return mayBeOfAll && answer instanceof Answer.NotFound ? answer(question.ofAllMeetings(), drafting) : answer;
    }

    private Answer answer(Question question, Drafting drafting) {
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
                        .orElseGet(() -> fromPassages(question, library, wording, drafting));
            }
        };
    }

    /// Quotes, or lets a model write where quoting found something: whether the articles answer at all is decided
    /// without it.
    private Answer fromPassages(Question question, Library library, Wording wording, Drafting drafting) {
        var quoted = new ExtractiveAnswerer(library, wording, leastConfidence).answer(question);
        return writer.isPresent() && quoted instanceof Answer.Cited cited
                ? new GenerativeAnswerer(writer.get().model(), writer.get().prompt(), library, wording, drafting)
                        .answer(question, cited)
                : quoted;
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

    /// Compares a statement with the collection.
    ///
    /// @param statement read like a question
    /// @throws UncheckedIOException if the collection cannot be read
    public Verdict check(Question statement) {
        return new StatementChecker(new Library(articles, meetings, retriever, statistics)).check(statement);
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

    /// Returns the meetings, as bits by number, whose reports hold nearly all that the words say.
    public BitSet meetingsAbout(String words) {
        var library = new Library(articles, meetings, retriever, statistics);
        var wanted = new ContentTerms(words, statistics);
        var found = new BitSet();
        retriever.retrieve(new Query(words, MOST_ABOUT)).stream()
                .map(hit -> hit.passage().article())
                .distinct()
                .filter(article -> library.read(article)
                        .filter(reading -> wanted.coverageWithKey(library.termsOf(reading)) >= ABOUT)
                        .isPresent())
                .flatMap(article -> meetings.reportedIn(article).stream())
                .forEach(id -> found.set(id.number()));
        return found;
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

    /// Returns the citation of a stretch of an article.
    public Citation citing(Article article, Span span) {
        return new Library(articles, meetings, retriever, statistics).citing(article, span);
    }
}
