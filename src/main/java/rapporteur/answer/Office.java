package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Script;
import rapporteur.question.Question;

/// An office as questions and titles name it, in either language; a deputy's is another.
///
/// @param words    as they stand, in lower case and without what makes a deputy
/// @param isDeputy whether it is a deputy's
/// @param isFirst  whether it is said to be the first deputy's: 常务副市长, "executive vice mayor"
/// @param isActing whether somebody only acts in it: 代市长, "acting mayor"
record Office(String words, boolean isDeputy, boolean isFirst, boolean isActing) {
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:(代理?)|(常务)?(副))?(省委书记|市委书记|区委书记|县委书记|党组书记|党委书记|党工委书记|纪委书记|总书记|书记|省长|市长|区长|县长|州长|镇长|乡长|主席|主任|委员长|组长|秘书长|董事长|总经理|总裁|院长|校长|局长|厅长|部长|司长|处长|所长|会长|理事长|行长|馆长|社长|台长|检察长|总理|首相|外长|防长|总领事|大使)(?!会议|馆)"
                    + "|\\b(?:(acting) (?:(?!as |in )\\w+ )?|(executive )?(?:(deputy|vice)[ -]))?(party secretary|party chief|secretary[- ]general|general secretary|secretary|mayor|governor|chairman|chairwoman|chairperson|chair|director|president|premier|prime minister|minister|consul[- ]general|ambassador|(?:district|county|township|town) head|heads?|chief(?! (?:of|procurator))|leader|leads|procurator[- ]general|chief procurator)\\b");

    /// 党委委员、书记 is its secretary.
    private static final Pattern OF_ONE_COMMITTEE =
            Pattern.compile("([党省市区县]委|党组|党工委|纪委)(?:常委|委员|成员)(?:、[^，。；、]{0,6}(?:常委|委员|成员))?、((?:常务)?副?书记)");

    private static final Pattern ASKS_WHO = Pattern.compile("的?(?:人)?(?:是谁|是哪|叫什么|名叫什么|姓什么)");

    private static final Pattern NAME_OF = Pattern.compile("(?i)\\bname of (?:the|its|their) (?:[\\w'’-]+ ){0,4}$");

    private static final Set<String> HEADS = Set.of("head", "leader");

    private static final Set<String> HEADED_BY = Set.of(
            "chairman",
            "chairwoman",
            "chair",
            "president",
            "director",
            "governor",
            "mayor",
            "secretary",
            "party secretary");

    /// Of a whole party; the secretary of a city's committee is another.
    private static final Set<String> OF_A_PARTY = Set.of("总书记", "general secretary");

    private static final Set<String> CHAIR = Set.of("chairman", "chairwoman", "chairperson", "chair");
    private static final Set<String> PRESIDENT = Set.of("president", "director", "head");
    private static final Set<String> HEAD = Set.of("director", "head");
    private static final Set<String> OF_A_DISTRICT =
            Set.of("mayor", "head", "governor", "district head", "county head", "township head", "town head");

    /// What English titles call a Chinese office, by how its name ends; the longest that fits decides.
    private static final List<Map.Entry<String, Set<String>>> ENGLISH = List.of(
            Map.entry("秘书长", Set.of("secretary-general", "secretary general")),
            Map.entry("董事长", CHAIR),
            Map.entry("理事长", union(CHAIR, PRESIDENT)),
            Map.entry("委员长", CHAIR),
            Map.entry("总经理", Set.of("president")),
            Map.entry("总裁", Set.of("president")),
            Map.entry("总书记", OF_A_PARTY),
            Map.entry("书记", Set.of("secretary", "party secretary", "party chief", "head")),
            Map.entry("省长", Set.of("governor")),
            Map.entry("市长", Set.of("mayor")),
            Map.entry("区长", OF_A_DISTRICT),
            Map.entry("县长", OF_A_DISTRICT),
            Map.entry("州长", OF_A_DISTRICT),
            Map.entry("镇长", OF_A_DISTRICT),
            Map.entry("乡长", OF_A_DISTRICT),
            Map.entry("主席", union(CHAIR, Set.of("president"))),
            Map.entry("主任", union(CHAIR, HEAD)),
            Map.entry("组长", Set.of("leader", "head")),
            Map.entry("院长", PRESIDENT),
            Map.entry("校长", PRESIDENT),
            Map.entry("会长", union(CHAIR, PRESIDENT)),
            Map.entry("行长", Set.of("governor", "president", "head")),
            Map.entry("检察长", Set.of("procurator-general", "procurator general", "chief procurator")),
            Map.entry("总理", Set.of("premier", "prime minister")),
            Map.entry("首相", Set.of("prime minister")),
            Map.entry("外长", Set.of("minister")),
            Map.entry("防长", Set.of("minister")),
            Map.entry("总领事", Set.of("consul-general", "consul general")),
            Map.entry("大使", Set.of("ambassador")),
            Map.entry("部长", Set.of("minister", "head", "director")),
            Map.entry("长", HEAD));

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the offices that some words name, in order.
    static Stream<Office> in(String words) {
        return FORM.matcher(OF_ONE_COMMITTEE.matcher(Script.simplified(words)).replaceAll("$1$2"))
                .results()
                .map(Office::of);
    }

    private static Office of(MatchResult found) {
        var first = found.group(4) != null ? 1 : 5;
        return new Office(
                oneOfThem(found.group(first + 3).toLowerCase(Locale.ROOT)),
                found.group(first + 2) != null,
                found.group(first + 1) != null,
                found.group(first) != null);
    }

    /// "Who heads", "who leads".
    private static String oneOfThem(String words) {
        return switch (words) {
            case "heads", "chief" -> "head";
            case "leads" -> "leader";
            default -> words;
        };
    }

    /// Returns the office that some words end with, a title right before a name.
    static Optional<Office> endOf(String words) {
        return FORM.matcher(Script.simplified(words))
                .results()
                .filter(found -> found.end() == words.length())
                .map(Office::of)
                .findFirst();
    }

    /// Returns the office whose bearer is asked for: of several the one beside the word that asks. Where somebody is
    /// named too, it has to stand right there, as in 李明主持的会上秘书长是谁.
    static Optional<Office> askedFor(Question question) {
        var text = question.whole();
        var beside = FORM.matcher(text)
                .results()
                .filter(office -> ASKS_WHO.matcher(text)
                                .region(office.end(), text.length())
                                .lookingAt()
                        || NAME_OF.matcher(text.substring(0, office.start())).find())
                .findFirst();
        return beside.or(() -> question.people().isEmpty()
                        ? FORM.matcher(text).results().findFirst()
                        : Optional.empty())
                .map(Office::of);
    }

    /// Returns whether a text names the offices of those who are asked about without a name. The mayor is not his
    /// deputy.
    static boolean isNamedIn(String text, Question question) {
        var asked = in(question.whole()).toList();
        return asked.isEmpty() || in(text).anyMatch(own -> asked.stream().anyMatch(office -> office.is(own)));
    }

    /// Returns the words without the offices that they name.
    static String removedFrom(String words) {
        return FORM.matcher(words).replaceAll(" ");
    }

    /// Returns whether a title names this office.
    boolean isIn(String title) {
        return in(title).anyMatch(this::is);
    }

    /// Returns whether a text names this office, or in English one that renders the same Chinese one: the vice chair of
    /// a standing committee is its deputy director.
    boolean mayBeIn(String text) {
        return in(text).anyMatch(other -> is(other)
                || other.isDeputy == isDeputy
                        && ENGLISH.stream()
                                .map(Map.Entry::getValue)
                                .anyMatch(
                                        renderings -> renderings.contains(words) && renderings.contains(other.words)));
    }

    /// Returns whether what a text calls somebody bears out that he holds this office.
    boolean isBorneOutBy(Office other) {
        return is(other) && other.isActing == isActing && (other.isFirst || !isFirst);
    }

    private boolean is(Office other) {
        return other.isDeputy == isDeputy
                && OF_A_PARTY.contains(other.words) == OF_A_PARTY.contains(words)
                && (other.words.endsWith(words)
                        || HEADS.contains(words) && HEADED_BY.contains(other.words)
                        || inEnglish().contains(other.words)
                        || other.inEnglish().contains(words));
    }

    private Set<String> inEnglish() {
        return ENGLISH.stream()
                .filter(office -> words.endsWith(office.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }
}
