package rapporteur.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.language.Language;

/// Whether a statement speaks of the meeting that its sentences report: the day, the place, whose meeting it was, who
/// was there, and which documents lay there.
final class MeetingComparison {
    private final Claim claim;
    private final Chosen evidence;
    private final Library library;

    MeetingComparison(Claim claim, Chosen evidence, Library library) {
        this.claim = claim;
        this.evidence = evidence;
        this.library = library;
    }

    /// Returns what the meeting has otherwise.
    List<Verdict.Difference> differences() {
        var article = evidence.reading().article().id();
        var meetings = library.meetingsOf(article);
        var meeting = library.meetingAt(article, evidence.best().sentence().span());
        var constraints = new Constraints(library);
        var places = new PlaceComparison(claim, evidence, meeting);
        var organs = new OrganComparison(claim, evidence, constraints);
        var departments = new DepartmentComparison(claim, evidence);
        var differs = new ArrayList<Verdict.Difference>();
        differs.addAll(new DayComparison(claim, evidence, meeting, constraints).differences());
        differs.addAll(new DaysInOneSentence(claim, evidence).differences());
        differs.addAll(new DocumentComparison(claim, evidence).differences());
        if (!evidence.isIn(claim.words().language())) {
            differs.addAll(departments.differencesAcross());
        }
        differs.addAll(places.differences());
        differs.addAll(organs.differences(meeting));
        differs.addAll(counterparts());
        differs.addAll(titles());
        differs.addAll(new PresenceComparison(claim, evidence, meetings).differences());
        if (evidence.isIn(Language.CHINESE) && claim.words().language() == Language.CHINESE) {
            differs.addAll(departments.differencesInChinese());
            differs.addAll(places.differencesInChinese());
        }
        differs.addAll(organs.ofAnothersMeeting(meetings));
        return differs;
    }

    /// One body or field of office in another's place.
    private List<Verdict.Difference> counterparts() {
        var telling = evidence.saying(claim.pieces()).text();
        return Stream.concat(
                        Counterparts.mistaken(claim.text(), telling, telling + evidence.frame()).stream(),
                        Counterparts.replaced(claim.text(), evidence.told().text()).stream())
                .distinct()
                .map(MeetingComparison::differing)
                .toList();
    }

    /// What the meeting is called, and whose session it was.
    private List<Verdict.Difference> titles() {
        var others = new HashSet<>(
                MeetingTitles.ofOthers(claim.text(), evidence.told().text()));
        if (evidence.isIn(claim.words().language())) {
            MeetingTitles.mistaken(claim, evidence.all(), evidence.told().framing())
                    .ifPresent(others::add);
        }
        return others.stream().map(MeetingComparison::differing).toList();
    }

    private static Verdict.Difference differing(String body) {
        return new Verdict.Difference("body", body, Optional.empty());
    }
}
