package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.NamedPeople;

/// Whether what a statement has somebody say is his, or the meeting's.
final class SpeakerComparison {
    private static final int REACH = 10;

    private static final Pattern SPEAKING = Pattern.compile(
            "说|指出|强调|要求|表示|认为|介绍|透露|通报|\\b(?:said|stressed|pointed out|emphasi|noted|stated|urged|expressed|introduced|called)");

    private static final Pattern MEETING = Pattern.compile("(?i)会议|大会|大家|全会|省委|市委|the meeting|meeting");

    private static final Pattern OF_HIS = Pattern.compile("^(?:主持|召开|出席|参加)?[^，]*会议?$");

    private static final Pattern CHAIRED_BY = Pattern.compile(
            "(?i)(?:meeting|conference|session|symposium|congress)\\b.*\\b(?:by|under)(?: [\\w-]+){0,3} $");

    private static final Pattern MEETING_SPEAKS = Pattern.compile(
            "会议(?:还)?(?:指出|强调|要求|认为)|(?i)the meeting (?:also )?(?:stressed|pointed|emphasi|noted|urged)");

    private static final Pattern COLON = Pattern.compile("[：:]");

    private final Claim claim;
    private final Chosen evidence;
    private final List<Meeting> meetings;
    private final List<Voice> voices;
    private final Told.Line saying;
    private final List<Verdict.Difference> differs = new ArrayList<>();

    SpeakerComparison(Claim claim, Chosen evidence, List<Meeting> meetings) {
        this.meetings = meetings;
        this.voices = evidence.told().whole().voices();
        this.claim = claim;
        this.evidence = evidence;
        this.saying = evidence.saying(claim.pieces());
    }

    /// Returns the speaker, if it is another.
    List<Verdict.Difference> differences() {
        speaker();
        return differs;
    }

    private void speaker() {
        var speaker = claim.speaker();
        if (speaker.isEmpty()) {
            return;
        }
        var voice = voice();
        var person = claim.people().stream()
                .filter(named -> speaker.get().contains(named.name()))
                .filter(named -> !isOfMeeting(speaker.get(), named.name()))
                .findFirst();
        if (person.isPresent()) {
            var isHis = isOfNobody(voice) && spoke(person.get().key())
                    || voice.speaker()
                            .map(Names::key)
                            .map(person.get().key()::equals)
                            .orElse(false)
                    || speaksBeforeColon(person.get().key())
                    || voice.kind() != Voice.Kind.MEETING
                            && spokeLast(person.get().key());
            if (!isHis) {
                differs.add(new Verdict.Difference("speaker", person.get().name(), Optional.empty()));
            }
        } else if (isNamedByOneWord(speaker.get())
                && !ProperNames.sounds(claim.pieces().getFirst(), saying)) {
            differs.add(new Verdict.Difference("speaker", speaker.get(), Optional.empty()));
        } else if (MEETING.matcher(speaker.get()).find()
                && !isOfOneNamed(speaker.get(), voice)
                && (voice.kind() == Voice.Kind.PERSON || isSaidInIt())) {
            differs.add(new Verdict.Difference("speaker", speaker.get(), Optional.empty()));
        }
    }

    /// Of somebody with one name nothing leads to Chinese but its sound.
    private boolean isNamedByOneWord(String speaker) {
        var first = claim.pieces().getFirst();
        return !evidence.isIn(claim.words().language())
                && evidence.isIn(Language.CHINESE)
                && first.is(Piece.Kind.WORD)
                && first.span().in(claim.text()).equals(speaker);
    }

    /// The meeting that somebody chaired says what he says there.
    private boolean isOfOneNamed(String speaker, Voice voice) {
        return claim.people().stream()
                .filter(named -> speaker.contains(named.name()))
                .anyMatch(named ->
                        voice.speaker().map(Names::key).map(named.key()::equals).orElse(false)
                                || spokeLast(named.key()));
    }

    /// Returns whether a record of the article's meetings has somebody present in that way.
    boolean isRecorded(Claim.Did did) {
        return meetings.stream()
                .anyMatch(meeting -> Presences.words(
                                meeting, did.presence(), did.person().key())
                        .isPresent());
    }

    /// Whether who speaks is the meeting that somebody chaired.
    private static boolean isOfMeeting(String speaker, String name) {
        var at = speaker.indexOf(name);
        return OF_HIS.matcher(speaker.substring(at + name.length())).find()
                || CHAIRED_BY.matcher(speaker.substring(0, at)).find();
    }

    private boolean speaksBeforeColon(String key) {
        var line = saying;
        return line.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NAME) && piece.forms().contains(key))
                .anyMatch(name -> COLON.matcher(line.text())
                        .region(name.span().end(), line.text().length())
                        .lookingAt());
    }

    /// What the report says in its own words is what the meeting was about: whoever spoke there may have said it.
    private boolean isOfNobody(Voice voice) {
        return voice.kind() == Voice.Kind.ARTICLE && !isSaidInIt();
    }

    private boolean spoke(String key) {
        return meetings.stream()
                        .anyMatch(meeting ->
                                Presences.words(meeting, Presence.SPOKE, key).isPresent())
                || voices.stream()
                        .flatMap(voice -> voice.speaker().stream())
                        .map(Names::key)
                        .anyMatch(key::equals);
    }

    /// Whether the sentence itself names a person before a word of speaking.
    private boolean isSaidInIt() {
        var text = saying.text();
        var spoke = SPEAKING.matcher(text);
        return spoke.find()
                && !MEETING_SPEAKS.matcher(text).find()
                && !claimNames(text.substring(0, spoke.start())).isEmpty();
    }

    private Voice voice() {
        return voices.get(saying.sentence().number());
    }

    /// Whether this person's is the last name beside a word of speaking, in the sentence or before it.
    private boolean spokeLast(String key) {
        var lines = evidence.told().sentences();
        var last = saying.sentence().number();
        for (var i = last; i >= Math.max(0, last - REACH); i--) {
            if (SPEAKING.matcher(lines.get(i).text()).find()) {
                var names = names(lines.get(i));
                if (!names.isEmpty()) {
                    return names.contains(key);
                }
            }
        }
        return false;
    }

    private static Set<String> names(Told.Line line) {
        return line.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NAME))
                .flatMap(piece -> piece.forms().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> claimNames(String text) {
        return NamedPeople.namesIn(text).stream()
                .map(name -> Names.key(name.in(text)))
                .collect(Collectors.toSet());
    }

    /// Returns whether the record has somebody chair the meeting, and nobody else.
    boolean isChair(Piece person) {
        return meetings.stream()
                        .anyMatch(meeting -> !meeting.people(Presence.PRESIDED).isEmpty())
                && meetings.stream()
                        .flatMap(meeting -> meeting.people(Presence.PRESIDED).stream())
                        .allMatch(chair -> person.forms().contains(chair.key()));
    }

    /// Returns whether the record has somebody preside, speak or attend as the statement does.
    boolean isRecorded(Claim claim, Piece person) {
        return claim.presences().stream()
                .filter(did -> person.forms().contains(did.person().key()))
                .anyMatch(did -> meetings.stream()
                        .anyMatch(meeting -> meeting.people(did.presence()).stream()
                                .anyMatch(own -> own.key().equals(did.person().key()))));
    }

    /// Returns whether somebody speaks there.
    boolean speaks(Piece person) {
        var key = person.forms().iterator().next();
        return voice().speaker().map(Names::key).map(key::equals).orElse(false) || spokeLast(key);
    }
}
