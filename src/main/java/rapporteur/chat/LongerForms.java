package rapporteur.chat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.answer.MeetingChoice;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;
import rapporteur.question.QuestionReader;
import rapporteur.report.Chronicle;
import rapporteur.report.Comparer;
import rapporteur.report.Recency;
import rapporteur.report.Sheet;
import rapporteur.report.Side;
import rapporteur.report.Trace;
import rapporteur.report.Tracer;

/// Words behind a command → the longer form they ask for.
final class LongerForms {
    /// More would be more than a few messages.
    private static final int MOST_MEETINGS = 24;

    private static final Pattern PARTS = Pattern.compile("\\s*(?:[|｜;；]|\\bvs\\.?(?=\\s))\\s*");

    private final Rapporteur rapporteur;
    private final QuestionReader questions;

    LongerForms(Rapporteur rapporteur, QuestionReader questions) {
        this.rapporteur = rapporteur;
        this.questions = questions;
    }

    /// Returns the digest of the meetings that the words name, the latest where they are many.
    Sheet digest(String words, Language language) {
        return new Chronicle(rapporteur, language).digest(latest(words));
    }

    /// Returns the timeline of the meetings that the words name, the latest where they are many.
    Sheet timeline(String words, Language language) {
        return new Chronicle(rapporteur, language).timeline(latest(words));
    }

    /// Returns where a phrase stands.
    Trace trace(String phrase) {
        return new Tracer(rapporteur).trace(phrase);
    }

    /// Returns the comparison of what stands before and behind a bar; behind a second one stands the theme. Nothing
    /// where one of the two is not known.
    Optional<Sheet> compare(String words, Language language) {
        var parts = PARTS.split(words.strip(), 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        var theme = parts.length == 3 && !parts[2].isBlank() ? Optional.of(parts[2].strip()) : Optional.<String>empty();
        return side(parts[0])
                .flatMap(left -> side(parts[1])
                        .map(right -> new Comparer(rapporteur, language)
                                .compare(left, right, theme)
                                .sheet()));
    }

    private Optional<Side> side(String words) {
        var byId = MeetingId.parse(words.strip()).flatMap(rapporteur.meetings()::find);
        if (byId.isPresent()) {
            return byId.map(meeting -> new Side(words, List.of(meeting)));
        }
        var ofBody = Recency.meetings(rapporteur, words.strip());
        if (!ofBody.isEmpty()) {
            return Optional.of(new Side(words, ofBody));
        }
        return switch (rapporteur.meetingMeant(questions.read(words))) {
            case MeetingChoice.One one -> Optional.of(new Side(words, List.of(one.meeting())));
            case MeetingChoice.Several several -> Optional.of(new Side(words, several.meetings()));
            case MeetingChoice.None none -> Optional.empty();
        };
    }

    private List<Meeting> latest(String words) {
        var all = meetings(words);
        var inOrder = new Side(words, all).meetings();
        return inOrder.subList(Math.max(0, inOrder.size() - MOST_MEETINGS), inOrder.size());
    }

    /// Returns the meetings of the people, places and days named; of a body; else those about what the words say.
    private List<Meeting> meetings(String words) {
        var question = questions.read(words);
        var left = rapporteur.meetings().all();
        if (question.namesSomething()) {
            keepNamed(left, question);
        } else if (!words.isBlank()) {
            var ofBody = Recency.meetings(rapporteur, words.strip());
            if (!ofBody.isEmpty()) {
                return ofBody;
            }
            left.and(rapporteur.meetingsAbout(words));
        }
        return left.stream()
                .mapToObj(MeetingId::new)
                .flatMap(id -> rapporteur.meetings().find(id).stream())
                .toList();
    }

    private void keepNamed(BitSet left, Question question) {
        var meetings = rapporteur.meetings();
        for (var person : question.people()) {
            var present = new BitSet();
            for (var presence : List.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)) {
                present.or(meetings.having(Attribute.of(presence), person.key()::equals));
            }
            left.and(present);
        }
        for (var place : question.places()) {
            left.and(meetings.having(Attribute.PLACE, place.key()::equals));
        }
        for (var asked : question.dates()) {
            left.and(meetings.having(Attribute.DATE, value -> Edtf.parse(value).agrees(asked)));
        }
    }
}
