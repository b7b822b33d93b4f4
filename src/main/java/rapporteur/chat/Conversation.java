package rapporteur.chat;

import java.util.List;
import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.answer.Rapporteur;
import rapporteur.article.ArticleId;
import rapporteur.question.Focus;
import rapporteur.question.Question;
import rapporteur.question.QuestionReader;

/// Questions one after the other, each understood in the light of the last answers, and nothing kept. For one thread.
public final class Conversation {
    private final QuestionReader questions;
    private final Rapporteur rapporteur;
    private Optional<Focus> focus = Optional.empty();

    /// Begins without a focus.
    ///
    /// @param questions  reads what is asked
    /// @param rapporteur answers it
    public Conversation(QuestionReader questions, Rapporteur rapporteur) {
        this.questions = questions;
        this.rapporteur = rapporteur;
    }

    /// Answers the next question.
    public Answer ask(String text) {
        var question = questions.read(text, focus);
        var answer = rapporteur.ask(question);
        focus = focusAfter(question, answer, focus).or(() -> focus);
        return answer;
    }

    /// Returns what the conversation is about after an answer: one that says something moves the focus there, and
    /// so does a refusal of what is asked about a meeting that is known; any other leaves it where it was.
    static Optional<Focus> focusAfter(Question question, Answer answer, Optional<Focus> before) {
        if (answer instanceof Answer.NotFound notFound && notFound.meant().isPresent()) {
            return Optional.of(new Focus(
                    List.of(notFound.meant().get()),
                    List.of(),
                    question.people(),
                    question.kind(),
                    question.text(),
                    question.text()));
        }
        if (answer.cited().isEmpty() && answer.meetings().isEmpty()) {
            return Optional.empty();
        }
        var base = question.continues().isEmpty() ? Optional.<Focus>empty() : before;
        return Optional.of(new Focus(
                answer.meetings(),
                answer.meetings().isEmpty() ? articles(answer) : List.of(),
                people(question, answer, before),
                question.kind(),
                question.text(),
                base.map(Focus::base).orElse(question.text())));
    }

    private static List<ArticleId> articles(Answer answer) {
        return answer.statements().stream()
                .flatMap(statement -> statement.citations().stream())
                .map(citation -> citation.article().id())
                .distinct()
                .toList();
    }

    /// Whom "he" means next: who was asked about, else the one person who was the answer, else whom "he"
    /// meant before, if it is still about the same meeting.
    private static List<Question.Named> people(Question question, Answer answer, Optional<Focus> before) {
        if (!question.people().isEmpty()) {
            return question.people();
        }
        return answer.personNamed()
                .map(List::of)
                .or(() -> before.filter(focus -> answer.meetings().stream().anyMatch(focus.meetings()::contains))
                        .map(Focus::people))
                .orElse(List.of());
    }
}
