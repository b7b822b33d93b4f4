package rapporteur.answer;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Article;
import rapporteur.article.Articles;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Meetings;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;
import rapporteur.question.QuestionReader;
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

    /// The share of what a follow-up describes that the meetings last spoken of hold at least.
    private static final double OF_OTHERS = 0.6;

    /// What says nothing of which meeting is meant is answered from others only with such confidence.
    private static final double SURE_OF_ALL = 0.7;

    /// So much surer a sentence has to be where the question's form is left out of account.
    private static final double SURER = 0.1;

    private final Articles articles;
    private final Meetings meetings;
    private final Retriever retriever;
    private final TermStatistics statistics;
    private final double leastConfidence;
    private final List<Reading> documents;
    private final Optional<Writer> writer;
    private final Shelf shelf = new Shelf();

    /// A model and what it is told to do.
    ///
    /// @param prompt    for an answer
    /// @param summing   for a summary, if it writes any
    /// @param rewording for a question in other words, if it writes any
    private record Writer(LanguageModel model, Prompt prompt, Optional<Prompt> summing, Optional<Prompt> rewording) {}

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
        this(articles, meetings, retriever, statistics, leastConfidence, List.of(), Optional.empty());
    }

    /// Answers from documents that were handed over with a question.
    ///
    /// @param documents all of the articles, read
    Rapporteur(
            Articles articles,
            Meetings meetings,
            Retriever retriever,
            TermStatistics statistics,
            double leastConfidence,
            List<Reading> documents) {
        this(articles, meetings, retriever, statistics, leastConfidence, documents, Optional.empty());
    }

    private Rapporteur(
            Articles articles,
            Meetings meetings,
            Retriever retriever,
            TermStatistics statistics,
            double leastConfidence,
            List<Reading> documents,
            Optional<Writer> writer) {
        this.articles = articles;
        this.meetings = meetings;
        this.retriever = retriever;
        this.statistics = statistics;
        this.leastConfidence = leastConfidence;
        this.documents = documents;
        this.writer = writer;
    }

    /// Returns a rapporteur that answers from the same articles, where it would quote, in the words of a model as far
    /// as the articles bear them out.
    ///
    /// @param answering the prompt `answer`, with the places [#PROMPT_PLACES]
    public Rapporteur withModel(LanguageModel model, Prompt answering) {
        return with(new Writer(model, answering, Optional.empty(), Optional.empty()));
    }

    /// Returns the same, whose model also writes what short summaries say of a meeting's matters.
    ///
    /// @param answering the prompt `answer`, with the places [#PROMPT_PLACES]
    /// @param summing   the prompt `summary`, with the same places
    public Rapporteur withModel(LanguageModel model, Prompt answering, Prompt summing) {
        return with(new Writer(model, answering, Optional.of(summing), Optional.empty()));
    }

    /// Returns the same, whose model also puts questions that found no answer into other words, and into the other
    /// language.
    ///
    /// @param rewording the prompt `question`, with the places [#QUESTION_PLACES]
    public Rapporteur withRewording(Prompt rewording) {
        return writer.map(each -> with(new Writer(each.model(), each.prompt(), each.summing(), Optional.of(rewording))))
                .orElse(this);
    }

    private Rapporteur with(Writer other) {
        return new Rapporteur(
                articles, meetings, retriever, statistics, leastConfidence, documents, Optional.of(other));
    }

    /// The places that the prompt `answer` has to have.
    public static final Set<String> PROMPT_PLACES = GenerativeAnswerer.PLACES;

    /// The places that the prompt `question` has to have.
    public static final Set<String> QUESTION_PLACES = Rewording.PLACES;

    /// Returns a rapporteur that answers from the same articles without a model.
    public Rapporteur withoutModel() {
        return writer.isEmpty()
                ? this
                : new Rapporteur(
                        articles, meetings, retriever, statistics, leastConfidence, documents, Optional.empty());
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
            var library = library();
            var answer = question.parts().isEmpty() || question.putsPlacesSideBySide()
                    ? answerInContext(RecordedPeople.namedIn(question, meetings), library, drafting)
                    : answerParts(question, library, drafting);
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
    private Answer answerParts(Question question, Library library, Drafting drafting) {
        var answers = new ArrayList<Answer>();
        for (var part : question.parts()) {
            var before = answers.isEmpty()
                    ? List.<MeetingId>of()
                    : answers.getFirst().meetings();
            var ofThem = part.inContextOf(question).ofMeetings(before);
            answers.add(answerInContext(ofWhomeverItWas(ofThem, answers), library, drafting));
        }
        return Several.of(inTheSameReports(question.parts(), answers, library, drafting));
    }

    /// "Who is the new mayor, and what was he before?" asks the second of whoever answers the first.
    private static Question ofWhomeverItWas(Question part, List<Answer> answers) {
        return answers.isEmpty() || !part.leavesPersonOpen()
                ? part
                : answers.getLast()
                        .personNamed()
                        .map(person -> part.withPeople(List.of(person)))
                        .orElse(part);
    }

    /// What is asked in one breath is mostly asked of one report: a part that found no answer is asked once more of the
    /// articles that answered the others.
    private List<Answer> inTheSameReports(
            List<Question> parts, List<Answer> answers, Library library, Drafting drafting) {
        var reports = answers.stream()
                .flatMap(answer -> answer.statements().stream())
                .flatMap(statement -> statement.citations().stream())
                .map(citation -> citation.article().id())
                .distinct()
                .toList();
        if (reports.isEmpty()) {
            return answers;
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> answers.get(i) instanceof Answer.NotFound
                        ? answer(parts.get(i).inArticles(reports), library, drafting)
                        : answers.get(i))
                .toList();
    }

    /// Answers of several meetings that are put side by side, if the question does that.
    private Optional<Answer> sideBySide(Question question, Library library, Drafting drafting) {
        var alternatives = new Alternatives(library, new Wording(question.language()));
        var each = alternatives.each(question);
        if (each.isEmpty()) {
            return Optional.empty();
        }
        if (question.asksForOrder()) {
            return Optional.of(answers(
                    each.stream().map(one -> one.withKind(QuestionKind.WHEN)).toList(), library, drafting));
        }
        return question.asksWhichOfThem() && !question.asksOfEach()
                ? alternatives.which(each)
                : Optional.of(answers(each, library, drafting));
    }

    private Answer answers(List<Question> each, Library library, Drafting drafting) {
        return Several.of(
                each.stream().map(one -> answer(one, library, drafting)).toList());
    }

    /// A question that need not be about the meetings last spoken of is asked of all where those do not answer it.
    private Answer answerInContext(Question question, Library library, Drafting drafting) {
        if (isOfOthers(question, library)) {
            return answerInContext(question.ofAllMeetings(), library, drafting);
        }
        var answer = sideBySide(question, library, drafting).orElseGet(() -> answer(question, library, drafting));
        if (answer instanceof Answer.NotFound && question.saysThisYear()) {
            // Of a collection that ends earlier, "this year" is the year of its reports.
            return answerInContext(question.ofAnyYear(), library, drafting);
        }
        var mayBeOfAll = question.isContinued() && !question.insists();
        if (mayBeOfAll && answer instanceof Answer.NotFound) {
            var ofAll = answer(question.ofAllMeetings(), library, drafting);
            answer = question.saysOfWhat() || ofAll.confidence() >= SURE_OF_ALL ? ofAll : answer;
        }
        if (answer instanceof Answer.NotFound && question.ofTheCongress().isPresent()) {
            var ofCongress = answer(question.ofTheCongress().get(), library, drafting);
            answer = ofCongress instanceof Answer.NotFound ? answer : ofCongress;
        }
        return answer instanceof Answer.NotFound && documents.isEmpty()
                ? inPlainWords(question, library, drafting)
                        .or(() -> inOtherWords(question, library))
                        .orElse(answer)
                : answer;
    }

    /// Asks once more in the words that a model puts the question into.
    private Optional<Answer> inOtherWords(Question question, Library library) {
        if (writer.isEmpty() || writer.get().rewording().isEmpty()) {
            return Optional.empty();
        }
        var quoting = new ExtractiveAnswerer(library, new Wording(question.language()), leastConfidence, documents);
        return Rewording.of(
                        question, writer.get().model(), writer.get().rewording().get())
                .stream()
                .map(READER::read)
                .map(question::inWordsOf)
                .map(quoting::answer)
                .filter(Answer.Cited.class::isInstance)
                .findFirst();
    }

    /// Of a model's words no dates are taken.
    private static final QuestionReader READER = new QuestionReader(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    /// Reads no more out of the question than its words, its people, places and days: what it seemed to ask for may
    /// have been misread.
    private Optional<Answer> inPlainWords(Question question, Library library, Drafting drafting) {
        return question.inPlainWords()
                .map(plain -> fromPassages(plain, library, new Wording(question.language()), drafting))
                .filter(answer -> answer instanceof Answer.Cited && answer.confidence() >= leastConfidence + SURER);
    }

    /// Whether the question describes another meeting than those last spoken of: their reports hold next to nothing of
    /// what it says.
    private boolean isOfOthers(Question question, Library library) {
        if (!question.isContinued() || question.isOfSameDay() || !question.describesSomething()) {
            return false;
        }
        return new RelevantArticles(library)
                .articles(question).stream()
                        .allMatch(reading -> Sought.of(
                                                question.content(),
                                                question.language(),
                                                reading.article().language(),
                                                statistics)
                                        .coverageOf(library, reading)
                                < OF_OTHERS);
    }

    private Answer answer(Question question, Library library, Drafting drafting) {
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
                if (!question.within().isEmpty()) {
                    yield fromPassages(question, library, wording, drafting);
                }
                yield new RecordsAnswerer(library, wording)
                        .answer(question)
                        .map(answer -> placed(question, answer, library, wording))
                        .filter(answer -> !isWeak(answer))
                        .orElseGet(() -> quotedOrSummed(question, library, wording, drafting));
            }
        };
    }

    /// Where the record states no venue, a sentence of the report may still say where.
    private Answer placed(Question question, Answer answer, Library library, Wording wording) {
        if (question.kind() != QuestionKind.WHERE
                || question.venueAsked().isPresent()
                || !(answer instanceof Answer.Partial)
                || answer.meetings().isEmpty()) {
            return answer;
        }
        var ofIt = question.ofMeeting(answer.meetings().getFirst());
        return new ExtractiveAnswerer(library, wording, leastConfidence, documents)
                .answer(ofIt)
                .cited()
                .filter(quoted -> quoted.answer().isPresent())
                .<Answer>map(quoted -> quoted)
                .orElse(answer);
    }

    /// Where no sentence says what the meeting dealt with, its report begins with it.
    private Answer quotedOrSummed(Question question, Library library, Wording wording, Drafting drafting) {
        var quoted = fromPassages(question, library, wording, drafting);
        return quoted instanceof Answer.NotFound && question.asksWhatItDealtWith() && question.namesSomething()
                ? new RecordsAnswerer(library, wording)
                        .answer(question.withContent("").withKind(QuestionKind.SUMMARY))
                        .filter(answer -> answer instanceof Answer.Cited)
                        .orElse(quoted)
                : quoted;
    }

    /// Quotes, or lets a model write where quoting found something: whether the articles answer at all is decided
    /// without it.
    private Answer fromPassages(Question question, Library library, Wording wording, Drafting drafting) {
        var quoted = new ExtractiveAnswerer(library, wording, leastConfidence, documents).answer(question);
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

    private Library library() {
        return new Library(articles, meetings, retriever, statistics, shelf);
    }

    /// Compares a statement with the collection.
    ///
    /// @param statement read like a question
    /// @throws UncheckedIOException if the collection cannot be read
    public Verdict check(Question statement) {
        return new StatementChecker(library()).check(statement);
    }

    /// Returns which meeting the words mean.
    public MeetingChoice meetingMeant(Question words) {
        var fitting = new MeetingFinder(library())
                .find(words).stream().map(MeetingFinder.Candidate::meeting).toList();
        return switch (fitting.size()) {
            case 0 -> new MeetingChoice.None();
            case 1 -> new MeetingChoice.One(fitting.getFirst());
            default -> new MeetingChoice.Several(fitting);
        };
    }

    /// Returns the meetings, as bits by number, whose reports hold nearly all that the words say.
    public BitSet meetingsAbout(String words) {
        var library = library();
        var wanted = new ContentTerms(words, statistics);
        var found = new BitSet();
        retriever.retrieve(new Query(words, MOST_ABOUT)).stream()
                .map(hit -> hit.passage().article())
                .distinct()
                .filter(article -> library.read(article)
                        .filter(reading -> wanted.coverageWithKey(library, reading) >= ABOUT)
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

    /// What a model wrote of a meeting.
    ///
    /// @param statements at least one, each borne out by the sentences it cites
    /// @param answerer   who wrote them: `generative:PROVIDER/MODEL`
    public record Written(List<Statement> statements, String answerer) {
        public Written {
            statements = List.copyOf(statements);
        }
    }

    /// Returns what a model writes of the sentences that some statements about a meeting cite, for a summary; nothing
    /// without a model, where it fails, where nothing it writes is borne out, or where the report is in another
    /// language than is wanted.
    ///
    /// @param quoted what is said without a model
    public Optional<Written> written(Meeting meeting, List<Statement> quoted, Language language) {
        if (writer.isEmpty() || writer.get().summing().isEmpty()) {
            return Optional.empty();
        }
        var library = library();
        var wording = new Wording(language);
        var model = writer.get().model();
        var statements = new GenerativeAnswerer(
                        model, writer.get().summing().get(), library, wording, Drafting.UNWATCHED)
                .statements(wording.nameAndDate(meeting), language, Evidence.cited(quoted, library, wording, meeting));
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(statements, GenerativeAnswerer.writtenBy(model)));
    }

    /// Returns the citation that a summary gives for words of a record.
    public Optional<Citation> citing(Meeting meeting, Excerpt words) {
        return library().citing(meeting, words);
    }

    /// Returns the citation of a stretch of an article.
    public Citation citing(Article article, Span span) {
        return library().citing(article, span);
    }
}
