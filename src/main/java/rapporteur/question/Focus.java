package rapporteur.question;

import java.util.List;
import rapporteur.language.Place;
import rapporteur.meeting.MeetingId;

/// What a conversation is about: what "and who else attended?" refers to.
///
/// @param meetings of the last answer
/// @param people   named in the last question
/// @param kind     of the last question
/// @param question the last question itself
public record Focus(List<MeetingId> meetings, List<Question.Named> people, QuestionKind kind, String question) {
    public Focus {
        meetings = List.copyOf(meetings);
        people = List.copyOf(people);
    }

    /// Returns the last question with its place taken for another one: `那长春呢?` after a question about Jinan.
    String withPlace(Place from, String to) {
        return question.replace(from.chinese(), to).replace(from.english(), to);
    }
}
