package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.language.Script;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.question.Organ;

/// Whether the organs that a statement names (Party committee, government, congress …) are those that its sentences
/// speak of, and whose meeting it was.
final class OrganComparison {
    /// A sentence that holds so much of it says all of it.
    private static final double NEARLY_ALL = 0.95;

    private static final Pattern COMMITTEE_OF = Pattern.compile(
            "(?i)\\bstanding committee of (?:the )?(?:[\\w’'-]+ ){0,4}?(party committee|government|(?:people[’']?s )?congress|cppcc)\\b"
                    + "|\\b(party committee|government|(?:people[’']?s )?congress|cppcc)[’']s? standing committee\\b");

    private static final Pattern BEHALF = Pattern.compile(
            "(?i)(?<!人大|党)代表[^，。]{0,6}(?:委|政府|人大|政协|党组)|受[^，。]{0,6}(?:委|政府|人大|政协|党组)(?:常委会)?委托|由[^，。]{0,6}(?:常委会|主席团)主持|\\bon behalf of the [\\w ’']{3,40}?(?:government|committee|congress|group)");

    private static final Pattern BODYS_MEETING = Pattern.compile("[省市区县州](?:委|政府|人大|政协)[一-龥（）()\\d]{0,10}会议?");

    /// How reports name organs besides: in full, or in the titles of those who head them.
    private static final Map<Organ, Pattern> ALSO_NAMED = Map.of(
            Organ.PARTY_COMMITTEE,
            Pattern.compile(
                    "中国共产党[^，。；]{2,12}委员会|中共[^，。；]{2,12}委员会|党的?[一二三四五六七八九十]+大|(?i)national congress of the (?:communist )?party"),
            Organ.CONGRESS,
            Pattern.compile("\\b[Ll]egislatures?\\b"),
            Organ.COURT,
            Pattern.compile("法院|\\b[Cc]ourt\\b"),
            Organ.PROCURATORATE,
            Pattern.compile("检察院|\\b[Pp]rocuratorate\\b"));

    /// The meeting of a body's chairpersons is that body's.
    private static final Map<Organ, Pattern> IN_TITLES = Map.of(
            Organ.CONSULTATIVE_CONFERENCE,
            Pattern.compile("政协主席(?:会议|读书)|CPPCC chair"),
            Organ.CONGRESS,
            Pattern.compile("人大常委会(?:党组|主任会议)"));

    private static final Pattern MEETING = Pattern.compile(
            "(?i)会议|集体学习|collective study|大会(?!堂)|[谈习例全报成审办动员讲宣誓师讨]会|会上|meeting|session|conference|plenary|plenum|symposium|seminar");

    private static final Pattern PARTY =
            Pattern.compile("(?i)党|[省市区县州]委|\\b(?:party|cpc|municipal|provincial|government|congress|cppcc)\\b");

    private static final Pattern STANDING = Pattern.compile("(?i)standing committee|常委会|常务委员会");

    private final Claim claim;
    private final Chosen evidence;
    private final Constraints constraints;

    /// The sentences and what frames them.
    private final String around;

    OrganComparison(Claim claim, Chosen evidence, Constraints constraints) {
        this.claim = claim;
        this.evidence = evidence;
        this.constraints = constraints;
        this.around = evidence.text() + "\n" + evidence.frame();
    }

    /// Returns the organs that are not named.
    ///
    /// @param meeting of which the sentences tell, where a record has it
    List<Verdict.Difference> differences(Optional<Meeting> meeting) {
        var standing = organs(meeting);
        var missing = Organ.in(BEHALF.matcher(claim.text()).replaceAll(" ")).stream()
                .filter(organ -> !standing.contains(organ) && !isUnnamed(organ))
                .map(organ -> organ.name().toLowerCase(Locale.ROOT));
        return Stream.concat(committees().stream(), missing)
                .map(OrganComparison::differing)
                .toList();
    }

    private static Verdict.Difference differing(String body) {
        return new Verdict.Difference("body", body, Optional.empty());
    }

    /// Those that the sentences, what frames them or the record name.
    private Set<Organ> organs(Optional<Meeting> meeting) {
        return Stream.of(
                        Organ.in(around).stream(),
                        named(ALSO_NAMED, around),
                        named(IN_TITLES, evidence.best().text()),
                        meeting.stream()
                                .flatMap(known -> known.accounts().stream())
                                .flatMap(account -> account.bodies().stream())
                                .map(Excerpt::text)
                                .map(Script::simplified)
                                .flatMap(body -> Organ.in(body).stream()))
                .flatMap(organs -> organs)
                .collect(Collectors.toSet());
    }

    private static Stream<Organ> named(Map<Organ, Pattern> names, String text) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().matcher(text).find())
                .map(Map.Entry::getKey);
    }

    /// The government's standing committee in the place of the Party's.
    private Optional<String> committees() {
        var said = ownersOfCommittees(claim.text());
        var standing = ownersOfCommittees(around);
        return !said.isEmpty() && !standing.isEmpty() && said.stream().noneMatch(standing::contains)
                ? Optional.of(String.join(", ", said))
                : Optional.empty();
    }

    private static Set<String> ownersOfCommittees(String text) {
        return COMMITTEE_OF
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(owner -> owner.toLowerCase(Locale.ROOT).replaceAll("[’']s?", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// "The Standing Committee" alone may be any organ's.
    private boolean isUnnamed(Organ organ) {
        return organ == Organ.PARTY_COMMITTEE
                && !PARTY.matcher(claim.text()).find()
                && STANDING.matcher(around).find();
    }

    /// Returns the statement itself, where it speaks of another organ's meeting than the article does, unless the
    /// sentences say all of it.
    ///
    /// @param meetings of the article
    List<Verdict.Difference> ofAnothersMeeting(List<Meeting> meetings) {
        var asked = claim.words().withoutPeople();
        var isUnnamed = !asked.organs().isEmpty() && asked.organs().stream().allMatch(this::isUnnamed);
        return !meetings.isEmpty()
                        && speaksOfMeeting()
                        && !isUnnamed
                        && !BEHALF.matcher(claim.text()).find()
                        && !namesMeeting()
                        && meetings.stream().noneMatch(meeting -> constraints.allowWithoutDate(asked, meeting))
                ? List.of(differing(claim.text()))
                : List.of();
    }

    private boolean speaksOfMeeting() {
        return MEETING.matcher(claim.text()).find()
                || !claim.presences().isEmpty()
                || !claim.words().kinds().isEmpty();
    }

    /// Whether the sentences say all, and the meeting of that body is named in them.
    private boolean namesMeeting() {
        var isAcross = !evidence.isIn(claim.words().language());
        var named = BODYS_MEETING
                .matcher(claim.text())
                .results()
                .map(MatchResult::group)
                .toList();
        return claim.share(evidence::says, isAcross) >= NEARLY_ALL
                && (named.isEmpty()
                        ? claim.presences().stream().allMatch(did -> did.presence() == Presence.SPOKE)
                        : named.stream().allMatch(this::wasHeld));
    }

    private boolean wasHeld(String meeting) {
        return Pattern.compile("(?:主持|召开|举行|出席|参加|列席)[^，。；、]{0,8}" + Pattern.quote(meeting))
                .matcher(Told.flat(evidence.text()))
                .find();
    }
}
