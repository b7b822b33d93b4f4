package rapporteur.question;

import java.util.List;
import rapporteur.article.ArticleId;
import rapporteur.meeting.MeetingId;

/// What a conversation is about: what "and who else attended?" refers to.
///
/// @param meetings of the last answer
/// @param articles of the last answer, where it is about no meeting
/// @param people   whom the conversation is about: named in the last question, or its answer
/// @param kind     of the last question
/// @param question the last question, which an instruction like "shorter" asks again
/// @param base     the last question that said itself which meeting it means
public record Focus(
        List<MeetingId> meetings,
        List<ArticleId> articles,
        List<Question.Named> people,
        QuestionKind kind,
        String question,
        String base) {
    public Focus {
        meetings = List.copyOf(meetings);
        articles = List.copyOf(articles);
        people = List.copyOf(people);
    }

    /// Returns what a conversation is about after a question that said itself which meeting it means.
    public Focus(List<MeetingId> meetings, List<Question.Named> people, QuestionKind kind, String question) {
        this(meetings, List.of(), people, kind, question, question);
    }
}
