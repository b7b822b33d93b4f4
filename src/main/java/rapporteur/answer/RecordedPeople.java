package rapporteur.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Names;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Meetings;
import rapporteur.question.Question;

/// Who is meant by a Chinese question about presence that seems to name nobody: a rare surname looks like any other
/// word, and a report made plain that it is one.
final class RecordedPeople {
    private static final Pattern LAST_CHARACTERS = Pattern.compile("[一-龥]{2,}$");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private RecordedPeople() {}

    /// Returns the question with the person named whom its words end with, if a record has somebody of that name; else
    /// the same.
    static Question namedIn(Question question, Meetings meetings) {
        if (question.presence().isEmpty() || !question.people().isEmpty()) {
            return question;
        }
        return Pattern.compile("\\s+")
                .splitAsStream(question.content())
                .flatMap(word -> name(word, meetings).stream())
                .findFirst()
                .map(question::naming)
                .orElse(question);
    }

    /// The whole word, or what stands behind a title in it: 副县长可文泉.
    private static Optional<String> name(String word, Meetings meetings) {
        var last = LAST_CHARACTERS.matcher(word);
        if (!last.find()) {
            return Optional.empty();
        }
        var characters = last.group();
        return Stream.iterate(
                        SHORTEST, length -> length <= Math.min(LONGEST, characters.length()), length -> length + 1)
                .map(length -> characters.length() - length)
                .filter(start -> start == 0 || Names.endsLikeTitle(characters.substring(0, start)))
                .map(characters::substring)
                .filter(name -> isRecorded(Names.key(name), meetings))
                .findFirst();
    }

    private static boolean isRecorded(String key, Meetings meetings) {
        return Stream.of(Attribute.PRESIDED, Attribute.SPOKE, Attribute.ATTENDED)
                .anyMatch(attribute -> !meetings.having(attribute, key::equals).isEmpty());
    }
}
