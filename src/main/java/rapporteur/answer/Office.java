package rapporteur.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Script;
import rapporteur.question.Question;

/// An office as questions and titles name it, in either language; a deputy's is another.
///
/// @param words    as they stand, in lower case and without what makes a deputy
/// @param isDeputy whether it is a deputy's
record Office(String words, boolean isDeputy) {
    private static final Pattern FORM = Pattern.compile(
            "(?i)(副)?(省委书记|市委书记|区委书记|县委书记|党组书记|书记|省长|市长|区长|县长|主席|主任|组长|秘书长|董事长|总经理|院长|校长|局长|厅长|部长)(?!会议)"
                    + "|\\b(?:(deputy|vice)[ -])?(party secretary|secretary[- ]general|secretary|mayor|governor|chairman|chairwoman|director|president|minister|heads?|leader|leads)\\b");

    private static final Pattern ASKS_WHO = Pattern.compile("的?(?:人)?(?:是谁|是哪|叫什么|名叫什么|姓什么)");

    private static final Set<String> HEADS = Set.of("head", "heads", "leader", "leads");

    private static final Set<String> HEADED_BY =
            Set.of("chairman", "chairwoman", "president", "director", "governor", "mayor");

    /// What English titles call a Chinese office, by how its name ends; the longest that fits decides.
    private static final List<Map.Entry<String, Set<String>>> ENGLISH = List.of(
            Map.entry("秘书长", Set.of("secretary-general", "secretary general")),
            Map.entry("董事长", Set.of("chairman", "chairwoman")),
            Map.entry("总经理", Set.of("president")),
            Map.entry("书记", Set.of("secretary", "party secretary")),
            Map.entry("省长", Set.of("governor")),
            Map.entry("市长", Set.of("mayor")),
            Map.entry("区长", Set.of("mayor", "head", "governor")),
            Map.entry("县长", Set.of("mayor", "head", "governor")),
            Map.entry("主席", Set.of("chairman", "chairwoman", "president")),
            Map.entry("主任", Set.of("director", "chairman", "chairwoman")),
            Map.entry("组长", Set.of("leader", "head")),
            Map.entry("院长", Set.of("president", "director")),
            Map.entry("校长", Set.of("president")),
            Map.entry("局长", Set.of("director", "head")),
            Map.entry("厅长", Set.of("director", "head")),
            Map.entry("部长", Set.of("minister", "head", "director")));

    /// Returns the offices that some words name, in order.
    static Stream<Office> in(String words) {
        return FORM.matcher(Script.simplified(words)).results().map(Office::of);
    }

    private static Office of(MatchResult found) {
        var chinese = found.group(2) != null;
        return new Office(found.group(chinese ? 2 : 4).toLowerCase(Locale.ROOT), found.group(chinese ? 1 : 3) != null);
    }

    /// Returns the office whose bearer is asked for: of several the one beside the word that asks. Where somebody is
    /// named too, it has to stand right there, as in 李明主持的会上秘书长是谁.
    static Optional<Office> askedFor(Question question) {
        var text = Script.simplified(question.text());
        var beside = FORM.matcher(text)
                .results()
                .filter(office -> ASKS_WHO.matcher(text)
                        .region(office.end(), text.length())
                        .lookingAt())
                .findFirst();
        return beside.or(() -> question.people().isEmpty()
                        ? FORM.matcher(text).results().findFirst()
                        : Optional.empty())
                .map(Office::of);
    }

    /// Returns the words without the offices that they name.
    static String removedFrom(String words) {
        return FORM.matcher(words).replaceAll(" ");
    }

    /// Returns whether a title names this office.
    boolean isIn(String title) {
        return in(title).anyMatch(this::is);
    }

    private boolean is(Office other) {
        return other.isDeputy == isDeputy
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
