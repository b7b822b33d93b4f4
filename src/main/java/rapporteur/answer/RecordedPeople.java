package rapporteur.answer;

import java.util.List;
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

    /// 扎西多吉在大会上讲了什么.
    private static final Pattern SPEAKER = Pattern.compile(
            "^([一-龥·]{2,6}?)在.{2,40}(?:会议?|上|时)(?:都|又|还|主要)?(?:讲|说|强调|指出|要求|提出?|谈|表示)[了到]?.{0,4}(?:什么|哪些)");

    private static final List<Attribute> WAS_THERE = List.of(Attribute.PRESIDED, Attribute.SPOKE, Attribute.ATTENDED);

    private static final List<Attribute> ANY_PRESENCE =
            List.of(Attribute.PRESIDED, Attribute.SPOKE, Attribute.ATTENDED, Attribute.MENTIONED);

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private RecordedPeople() {}

    /// Returns the question with the person named whom its words end with, if a record has somebody of that name; else
    /// the same.
    static Question namedIn(Question question, Meetings meetings) {
        if (!question.people().isEmpty()) {
            return question;
        }
        var speaker = SPEAKER.matcher(question.whole());
        if (speaker.find() && isRecorded(Names.key(speaker.group(1)), ANY_PRESENCE, meetings)) {
            return question.naming(speaker.group(1)).asWords();
        }
        if (question.presence().isEmpty()) {
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
                .filter(name -> isRecorded(Names.key(name), WAS_THERE, meetings))
                .findFirst();
    }

    private static boolean isRecorded(String key, List<Attribute> presences, Meetings meetings) {
        return presences.stream()
                .anyMatch(attribute -> !meetings.having(attribute, key::equals).isEmpty());
    }
}
