package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import rapporteur.article.Excerpt;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;

/// What a question about presence counts: who presided or spoke also attended, and who attended is also mentioned.
final class Presences {
    private Presences() {}

    /// Returns the presences that answer a question about this one.
    static List<Presence> counting(Presence asked) {
        return switch (asked) {
            case PRESIDED -> List.of(Presence.PRESIDED);
            case SPOKE -> List.of(Presence.SPOKE);
            case ATTENDED -> List.of(Presence.ATTENDED, Presence.PRESIDED, Presence.SPOKE);
            case MENTIONED -> List.of(Presence.values());
        };
    }

    static List<Attribute> attributes(Presence asked) {
        return counting(asked).stream().map(Attribute::of).toList();
    }

    /// Returns whether some words say so, the name right before what it did.
    static boolean isSaid(Claim.Did did, String words) {
        var name = did.person().name();
        return Question.placesOf(did.presence(), words).stream()
                .anyMatch(word -> words.startsWith(name, word.start() - name.length()));
    }

    /// Returns the name as the record of that presence prints it.
    static Optional<Excerpt> words(Meeting meeting, Presence asked, String key) {
        return counting(asked).stream()
                .flatMap(presence -> meeting.people(presence).stream())
                .filter(person -> person.key().equals(key))
                .map(person -> person.name())
                .findFirst();
    }
}
