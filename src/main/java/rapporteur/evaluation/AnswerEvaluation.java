package rapporteur.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Numbered;
import rapporteur.answer.Outcome;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.chat.Conversation;
import rapporteur.language.Language;

/// How well questions are answered: questions with known answers → figures.
public final class AnswerEvaluation {
    private static final int STEPS = 10;

    private final Function<String, Conversation> conversations;
    private final Function<ArticleId, Optional<Article>> articles;

    /// @param conversations a chat's name → a conversation that begins
    /// @param articles      the articles as they are stored
    public AnswerEvaluation(
            Function<String, Conversation> conversations, Function<ArticleId, Optional<Article>> articles) {
        this.conversations = conversations;
        this.articles = articles;
    }

    /// What became of one question.
    ///
    /// @param question     as asked
    /// @param language     of the answer
    /// @param outcome      of it
    /// @param confidence   of it
    /// @param grade        how good it is
    /// @param citations    how many it has
    /// @param exact        how many of them are the stored text at their span
    /// @param milliseconds that it took
    public record Graded(
            AskedQuestion question,
            Language language,
            Outcome outcome,
            double confidence,
            Grade grade,
            int citations,
            int exact,
            double milliseconds) {
        boolean isAnswered() {
            return outcome == Outcome.ANSWERED || outcome == Outcome.PARTIAL;
        }

        boolean isRight() {
            return grade == Grade.RIGHT || grade == Grade.RIGHT_CITED_ELSEWHERE;
        }
    }

    /// Asks every question; those of one chat as one conversation.
    public Run run(List<AskedQuestion> questions) {
        var open = new HashMap<String, Conversation>();
        var graded = new ArrayList<Graded>();
        for (var question : questions) {
            var conversation = open.computeIfAbsent(question.chat(), conversations);
            var started = System.nanoTime();
            var answer = conversation.ask(question.question());
            graded.add(graded(question, answer, (System.nanoTime() - started) / 1e6));
        }
        return new Run(graded);
    }

    private Graded graded(AskedQuestion question, Answer answer, double milliseconds) {
        var citations = new Numbered(answer.lines()).citations();
        return new Graded(
                question,
                answer.language(),
                answer.outcome(),
                answer.confidence(),
                Grade.of(question, answer),
                citations.size(),
                (int) citations.stream().filter(this::isExact).count(),
                milliseconds);
    }

    private boolean isExact(Citation citation) {
        return articles.apply(citation.article().id())
                .filter(stored -> citation.span().end() <= stored.text().length())
                .filter(stored -> stored.text(citation.span()).equals(citation.quote()))
                .isPresent();
    }

    /// Answers that were given with a confidence of at least so much.
    ///
    /// @param confidence from which on
    /// @param coverage   the share of all questions that are answered so
    /// @param risk       the share of these answers that are wrong
    public record Point(double confidence, double coverage, double risk) {}

    /// Answers of one outcome.
    ///
    /// @param answers    how many
    /// @param confidence their mean
    /// @param right      the share that is right
    public record Reliability(int answers, double confidence, double right) {}

    /// What one run gave.
    ///
    /// @param graded the answers, in the order of the questions
    public record Run(List<Graded> graded) {
        public Run {
            graded = List.copyOf(graded);
        }

        /// Returns how many questions of each kind and language were graded how.
        public Map<String, Map<Grade, Long>> byKind() {
            return graded.stream()
                    .collect(Collectors.groupingBy(
                            each -> each.question().kind() + " "
                                    + Language.of(each.question().question()).code(),
                            TreeMap::new,
                            Collectors.groupingBy(Graded::grade, TreeMap::new, Collectors.counting())));
        }

        /// Returns how many were graded so, of those expected to be answered, or of those to be refused.
        public long count(Grade grade, boolean answerable) {
            return graded.stream()
                    .filter(each -> isAnswerable(each) == answerable && each.grade() == grade)
                    .count();
        }

        /// Returns how many are expected to be answered, or to be refused.
        public long asked(boolean answerable) {
            return graded.stream()
                    .filter(each -> isAnswerable(each) == answerable)
                    .count();
        }

        private static boolean isAnswerable(Graded each) {
            return each.question().expected() != AskedQuestion.Expected.REFUSAL;
        }

        /// Returns what would be wrong if only answers of some confidence were given, for rising confidence.
        public List<Point> riskCoverage() {
            var points = new ArrayList<Point>();
            for (var step = 0; step < STEPS; step++) {
                var least = (double) step / STEPS;
                var given = graded.stream()
                        .filter(each -> each.isAnswered() && each.confidence() >= least)
                        .toList();
                var wrong = given.stream().filter(each -> !each.isRight()).count();
                points.add(new Point(
                        least,
                        (double) given.size() / Math.max(1, graded.size()),
                        (double) wrong / Math.max(1, given.size())));
            }
            return points;
        }

        /// Returns how sure answers of each outcome are, and how often they are right.
        public Map<Outcome, Reliability> reliability() {
            var found = new TreeMap<Outcome, Reliability>();
            graded.stream()
                    .collect(Collectors.groupingBy(Graded::outcome))
                    .forEach((outcome, answers) -> found.put(
                            outcome,
                            new Reliability(
                                    answers.size(),
                                    answers.stream()
                                            .mapToDouble(Graded::confidence)
                                            .average()
                                            .orElse(0),
                                    answers.stream()
                                            .mapToDouble(each -> each.isRight() ? 1 : 0)
                                            .average()
                                            .orElse(0))));
            return found;
        }

        /// Returns the share of citations that are the stored text at their span.
        public double exactness() {
            var all = graded.stream().mapToInt(Graded::citations).sum();
            return all == 0
                    ? 1
                    : (double) graded.stream().mapToInt(Graded::exact).sum() / all;
        }

        /// Returns the time within which that share of the questions was answered.
        public double millisecondsOf(double share) {
            var sorted = graded.stream().mapToDouble(Graded::milliseconds).toArray();
            Arrays.sort(sorted);
            return sorted.length == 0
                    ? 0
                    : sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
        }
    }
}
