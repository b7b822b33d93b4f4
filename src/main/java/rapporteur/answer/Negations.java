package rapporteur.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.language.Stems;

/// What is said not to be: a negation goes with the word behind it.
final class Negations {
    private static final Pattern CHINESE = Pattern.compile(
            "(?:没有|并未|尚未|不再|不曾|从未|未能|没能|[不未没])(?!断|仅|实|力|足|少于|低于|超过|管|但|同|够|折|折不扣|等|动摇|懈|忘|准|敢|想|能腐|足|再?(?:担任|当(?=[一-龥]{0,6}(?:长|书记|主席|主任|经理|总裁|委员))))([一-龥]{2})");
    private static final Set<String> ENGLISH = Set.of(
            "not", "never", "no", "didn't", "didn’t", "doesn't", "wasn't", "weren't", "nor", "without", "cannot");
    private static final Set<String> BETWEEN =
            Set.of("be", "been", "yet", "have", "has", "had", "the", "a", "an", "to", "any", "in");

    /// "No. 1 line" denies nothing.
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\bno\\.? ?(?=\\d)");

    /// Without hesitation is at once, and not only is also.
    private static final Pattern DENIES_NOTHING = Pattern.compile(
            "(?i)\\bwithout (?:any )?(?:hesitation|delay|fail|exception|doubt|reservation|compromise|wavering|interruption)\\b"
                    + "|\\bno (?:doubt|matter|less|fewer|more|later|other)\\b(?= than|,| )|\\bnot (?:only|just|merely|least)\\b");

    private static final Pattern QUOTES = Pattern.compile("[“”《》]");

    private Negations() {}

    /// Returns the words that are negated, two characters each or as stems.
    static Set<String> in(String text) {
        var negated = new HashSet<String>();
        CHINESE.matcher(QUOTES.matcher(text).replaceAll("")).results().forEach(found -> negated.add(found.group(1)));
        var words = Pattern.compile("[^\\p{L}'’]+")
                .splitAsStream(DENIES_NOTHING
                        .matcher(NUMBERED.matcher(text).replaceAll(" "))
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT))
                .toList();
        for (var i = 0; i < words.size(); i++) {
            if (ENGLISH.contains(words.get(i))) {
                next(words, i + 1).ifPresent(word -> negated.add(IrregularForms.base(Stems.of(word))));
            }
        }
        return negated;
    }

    private static java.util.Optional<String> next(List<String> words, int from) {
        return words.stream().skip(from).filter(word -> !BETWEEN.contains(word)).findFirst();
    }
}
