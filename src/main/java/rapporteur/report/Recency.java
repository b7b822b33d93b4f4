package rapporteur.report;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Edtf;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.BodyName;
import rapporteur.meeting.Level;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;

/// The meetings of a body in order of their days: its last, and the one before another.
public final class Recency {
    private static final Pattern LAST = Pattern.compile(
            "(?:the )?(?:last|latest|most recent) (?:meeting|session) of (?:the )?(?<english>.+)|(?<chinese>.+?)的?(?:最近|最后|最新|上)(?:的?)一次(?:会议|会)",
            Pattern.CASE_INSENSITIVE);

    private Recency() {}

    /// Returns the body whose last meeting the words ask for; nothing for other words.
    public static Optional<String> lastOf(String words) {
        var match = LAST.matcher(words.strip());
        return match.matches()
                ? Optional.ofNullable(match.group("english")).or(() -> Optional.ofNullable(match.group("chinese")))
                : Optional.empty();
    }

    /// Returns the meetings of a body, in either language, by day.
    public static List<Meeting> meetings(Rapporteur rapporteur, String body) {
        var name = BodyName.of(body);
        var meetings = rapporteur.meetings();
        var left = meetings.having(Attribute.BODY, name::covers);
        if (name.sort().isPresent()) {
            name.level()
                    .map(Level::token)
                    .ifPresent(level -> left.and(meetings.having(Attribute.LEVEL, level::equals)));
            name.place().ifPresent(place -> left.and(meetings.having(Attribute.PLACE, place::equals)));
        }
        return all(rapporteur, left);
    }

    private static List<Meeting> all(Rapporteur rapporteur, BitSet numbers) {
        return Chronicle.inOrder(numbers.stream()
                .mapToObj(MeetingId::new)
                .flatMap(id -> rapporteur.meetings().find(id).stream())
                .toList());
    }

    /// Returns the last meeting of a body of which the day is known with its year.
    public static Optional<Meeting> last(Rapporteur rapporteur, String body) {
        return meetings(rapporteur, body).stream().filter(Recency::isDated).reduce((first, second) -> second);
    }

    private static boolean isDated(Meeting meeting) {
        return meeting.date().best().flatMap(Edtf::bounds).isPresent();
    }

    /// Returns the meeting of the same body and place before that one; nothing where the day of either is not known.
    public static Optional<Meeting> before(Rapporteur rapporteur, Meeting meeting) {
        var account = meeting.main();
        if (!isDated(meeting) || account.bodies().isEmpty()) {
            return Optional.empty();
        }
        var left = rapporteur
                .meetings()
                .having(Attribute.BODY, BodyName.of(account.bodies().getFirst().text())::covers);
        left.and(rapporteur.meetings().having(Attribute.LEVEL, account.level().token()::equals));
        account.placeKey().ifPresent(place -> left.and(rapporteur.meetings().having(Attribute.PLACE, place::equals)));
        return all(rapporteur, left).stream()
                .filter(other -> !other.id().equals(meeting.id()) && isBefore(other, meeting))
                .reduce((first, second) -> second);
    }

    /// Returns whether one meeting was over before another began, as far as their days are known.
    static boolean isBefore(Meeting one, Meeting other) {
        var first = one.date().best().flatMap(Edtf::bounds);
        var second = other.date().best().flatMap(Edtf::bounds);
        return first.isPresent()
                && second.isPresent()
                && first.get().last().isBefore(second.get().last());
    }

    /// Returns whether two meetings are of one body: the same sort of body, of the same place and level.
    static boolean isOfSameBody(Meeting one, Meeting other) {
        var first = one.main();
        var second = other.main();
        return first.level() == second.level()
                && first.placeKey().equals(second.placeKey())
                && first.bodies().stream()
                        .map(body -> BodyName.of(body.text()))
                        .anyMatch(name -> second.bodies().stream().anyMatch(body -> name.covers(body.text())));
    }
}
