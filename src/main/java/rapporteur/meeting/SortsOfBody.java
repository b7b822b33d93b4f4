package rapporteur.meeting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Script;

/// Keys for the bodies of which a place has one: its Party committee, the committee's standing committee, its
/// government, congress and conference, and the Party groups and study groups of these.
final class SortsOfBody implements BodyKeys {
    static final String PARTY = "party";
    static final String PARTY_STANDING = "party-standing";

    private static final String GOVERNMENT = "government";

    /// The first that is found counts.
    private static final Map<Pattern, String> SORTS = sorts();

    private static Map<Pattern, String> sorts() {
        var sorts = new LinkedHashMap<Pattern, String>();
        sorts.put(
                Pattern.compile("人大常委会|人民代表大会常务委员会|standing committee of .*people[’']s congress"), "congress-standing");
        sorts.put(Pattern.compile("人大|人民代表大会|people[’']s congress"), "congress");
        sorts.put(Pattern.compile("政协.{0,6}常委会|standing committee of .*(?:cppcc|consultative)"), "conference-standing");
        sorts.put(Pattern.compile("政协|cppcc|consultative conference"), "conference");
        sorts.put(Pattern.compile("纪委|discipline inspection"), "discipline");
        sorts.put(Pattern.compile("政法委|(?:political and legal affairs|politic.* and law)"), "law");
        sorts.put(
                Pattern.compile("领导小组|指挥部|组织部|宣传部|统战部|直属|工委|leading group|leadership group|headquarters"
                        + "|department|working committee"),
                "");
        sorts.put(Pattern.compile("政府|国务院|government|state council"), GOVERNMENT);
        sorts.put(Pattern.compile("中央政治局|political bureau|politburo"), "politburo");
        sorts.put(Pattern.compile("党代会|党代表大会|party congress"), "congress-of-party");
        sorts.put(Pattern.compile("[省市区县州盟旗]委.{0,6}(?:常委会|常务委员会)|standing committee"), PARTY_STANDING);
        sorts.put(Pattern.compile("[省市区县州盟旗]委(?!员)|party committee|committee of the cpc|cpc .*committee"), PARTY);
        return sorts;
    }

    private static final Pattern PARTY_GROUP = Pattern.compile("党组|party group");
    private static final Pattern STUDY_GROUP =
            Pattern.compile("中心组|theoretical (?:learning|study) cent(?:er|re) group");

    @Override
    public Set<String> of(Account account) {
        return account.kind() == Kind.TALKS
                ? Set.of()
                : account.bodies().stream()
                        .flatMap(body -> key(body.text(), account.kind()).stream())
                        .collect(Collectors.toSet());
    }

    /// Returns the key that a printed name has by itself, whatever sort of meeting it held.
    static Optional<String> sort(String printed) {
        return key(printed, Kind.OTHER);
    }

    private static Optional<String> key(String printed, Kind kind) {
        var name = Script.simplified(printed).toLowerCase(Locale.ROOT);
        return SORTS.entrySet().stream()
                .filter(sort -> sort.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .filter(sort -> !sort.isEmpty())
                .map(sort -> inFull(sort, name, kind));
    }

    /// The committee that meets as its standing committee is often printed as the committee.
    private static String inFull(String sort, String name, Kind kind) {
        if (kind == Kind.STUDY || STUDY_GROUP.matcher(name).find()) {
            return (sort.equals(PARTY_STANDING) ? PARTY : sort) + "/study";
        }
        if (kind == Kind.PARTY_GROUP || PARTY_GROUP.matcher(name).find()) {
            return sort + "/party-group";
        }
        return kind == Kind.STANDING_COMMITTEE && sort.equals(PARTY) ? PARTY_STANDING : sort;
    }
}
