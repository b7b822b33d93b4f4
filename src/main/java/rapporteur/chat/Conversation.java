package rapporteur.chat;

import java.util.Optional;
import rapporteur.answer.Answer;
import rapporteur.answer.Rapporteur;
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
        focus = focusAfter(question, answer).or(() -> focus);
        return answer;
    }

    /// Returns what the conversation is about after an answer: one that speaks of meetings moves the focus there, a
    /// refusal leaves it where it was.
    static Optional<Focus> focusAfter(Question question, Answer answer) {
        return answer.meetings().isEmpty()
                ? Optional.empty()
                : Optional.of(new Focus(answer.meetings(), question.people(), question.kind(), question.text()));
    }
}
