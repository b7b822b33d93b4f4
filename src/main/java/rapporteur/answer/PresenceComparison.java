package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;

/// Whether those whom a statement has preside, speak or attend did so, as the record of the meeting and its sentences
/// have it.
final class PresenceComparison {
    private static final Pattern OFFICE_PRESENT =
            Pattern.compile("(?<=[，；。]|^)(?:省委书记|市委书记|县委书记|区委书记|省长|市长|县长|区长)(?=出席|参加|主持|讲话|到会|列席)");

    private final Claim claim;
    private final Chosen evidence;
    private final List<Meeting> meetings;

    /// @param reported the meetings that the article reports
    PresenceComparison(Claim claim, Chosen evidence, List<Meeting> reported) {
        this.claim = claim;
        this.evidence = evidence;
        this.meetings = meant(claim, reported);
    }

    /// The meetings on the day that the statement names, of several that an article reports.
    private static List<Meeting> meant(Claim claim, List<Meeting> all) {
        var then = all.stream()
                .filter(meeting -> claim.dates().stream()
                        .allMatch(asked ->
                                meeting.date().best().map(asked::agrees).orElse(false)))
                .toList();
        return then.isEmpty() || all.size() < 2 ? all : then;
    }

    /// Returns those who did not.
    List<Verdict.Difference> differences() {
        return Stream.of(people(), offices(), hosts())
                .flatMap(names -> names)
                .map(name -> new Verdict.Difference("presence", name, Optional.empty()))
                .toList();
    }

    /// Who presided, spoke or attended is as the record of the article's meeting has it, where that says who did.
    private Stream<String> people() {
        return claim.presences().stream()
                .filter(did -> isKnownWho(did) && !isRecorded(did) && !isToldInWords(did))
                .map(did -> did.person().name());
    }

    private boolean isKnownWho(Claim.Did did) {
        return meetings.stream()
                        .anyMatch(meeting -> !meeting.people(did.presence()).isEmpty() || onlyAttended(meeting, did))
                || did.presence() != Presence.SPOKE && evidence.isIn(Language.CHINESE);
    }

    /// Of somebody who chaired a meeting no report says that he attended it.
    private static boolean onlyAttended(Meeting meeting, Claim.Did did) {
        return did.presence() == Presence.PRESIDED
                && Presences.words(meeting, Presence.ATTENDED, did.person().key())
                        .isPresent();
    }

    private boolean isRecorded(Claim.Did did) {
        return meetings.stream()
                .anyMatch(meeting -> Presences.words(
                                meeting, did.presence(), did.person().key())
                        .isPresent());
    }

    private boolean isToldInWords(Claim.Did did) {
        return Presences.isSaid(did, evidence.text())
                || isListed(did)
                || evidence.isIn(Language.CHINESE)
                        && evidence.all().stream().anyMatch(line -> Presences.isToldOf(did, line));
    }

    /// Whether a sentence lists somebody among those of whom it says that they attended.
    private boolean isListed(Claim.Did did) {
        return did.presence() == Presence.ATTENDED
                && evidence.all().stream()
                        .anyMatch(line -> IntStream.range(0, line.pieces().size())
                                .filter(i -> line.pieces().get(i).forms().contains("deed attended"))
                                .map(i -> i - 1)
                                .takeWhile(i -> i >= 0)
                                .anyMatch(i -> isInRow(line, i, did.person().key())));
    }

    private static boolean isInRow(Told.Line line, int last, String key) {
        return IntStream.iterate(last, i -> i >= 0 && line.pieces().get(i).is(Piece.Kind.NAME), i -> i - 1)
                .anyMatch(i -> line.pieces().get(i).forms().contains(key));
    }

    /// 省长出席: somebody who is named by nothing but his office, of which the article does not speak.
    private Stream<String> offices() {
        var told = evidence.told().text() + evidence.frame();
        return OFFICE_PRESENT
                .matcher(claim.text())
                .results()
                .map(MatchResult::group)
                .filter(said -> Office.in(said).noneMatch(office -> office.isIn(told)));
    }

    /// Whose meeting it was: he chaired it or spoke there, where the record says who did.
    private Stream<String> hosts() {
        return meetings.stream()
                        .allMatch(meeting -> meeting.people(Presence.PRESIDED).isEmpty())
                ? Stream.empty()
                : claim.hosts().stream()
                        .filter(host -> meetings.stream().noneMatch(meeting -> isHost(meeting, host.key())))
                        .map(host -> host.name());
    }

    private static boolean isHost(Meeting meeting, String key) {
        return Presences.words(meeting, Presence.PRESIDED, key)
                .or(() -> Presences.words(meeting, Presence.SPOKE, key))
                .isPresent();
    }
}
