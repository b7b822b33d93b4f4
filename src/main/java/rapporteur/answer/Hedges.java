package rapporteur.answer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.language.Stems;

/// What is said with a reservation: planned, expected, in part, about so many, at most so many. A reservation goes with
/// the word or number behind it, and holds back the rest of its clause.
final class Hedges {
    private static final Pattern CHINESE = Pattern.compile(
            "(?:拟|力争|争取|有望|预计|可能|打算|初步|部分)(?!的)([一-龥]{2})" + "|(?:大?约|近|将近|至多|最多|至少|最少|不超过|不少于)为?(\\d+(?:[.,]\\d+)*)");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:plan(?:s|ned)? to|intend(?:s|ed)? to|(?:is|are|was|were) expected to|hope(?:s|d)? to|(?:is|are|was|were) (?:thinking of|considering|weighing)|(?<!\\d )(?<!\\b(?:in|of|on|last|this|since|by|late|early|until) )may(?! \\d)|might|could) (?:be |have )?([a-z]+)"
                    + "|\\b(?:about|around|nearly|almost|up to|at least|at most|no more than) (?:rmb |\\$)?(\\d+(?:[.,]\\d+)*)");

    private Hedges() {}

    /// Returns the words and numbers that are held back: two characters each, stems, or digits.
    static Set<String> in(String text) {
        var hedged = new HashSet<String>();
        for (var form : new Pattern[] {CHINESE, ENGLISH}) {
            form.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(found -> {
                var word = found.group(1);
                hedged.add(word == null ? found.group(2).replace(",", "") : IrregularForms.base(Stems.of(word)));
            });
        }
        return hedged;
    }

    /// Returns whether some words hold anything back, or say what is yet to come.
    static boolean areIn(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return CHINESE.matcher(lower).find()
                || ENGLISH.matcher(lower).find()
                || TO_COME.matcher(lower).find();
    }

    /// Returns whether a word or number is held back in some words: a reservation stands before it in its clause.
    static boolean holdBack(String words, String word) {
        return CLAUSE.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(clause -> isBehindHedge(clause, word));
    }

    /// Returns whether what stands there in some words is yet to be done: what says so stands before it in its clause.
    static boolean holdBack(String words, int at) {
        var before = words.substring(0, at);
        var clause =
                CLAUSE.splitAsStream(before + " ").reduce((one, last) -> last).orElse("");
        return TO_COME.matcher(clause.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isBehindHedge(String clause, String word) {
        for (var form : new Pattern[] {CHINESE, ENGLISH}) {
            var hedge = form.matcher(clause);
            if (hedge.find() && clause.indexOf(word, hedge.start()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static final Pattern TO_COME = Pattern.compile(
            "(?<![模虚])拟(?!定)|将(?:于|在|要|开展|举行|召开|进行|继续|启动|前往|出席|推出|实施)|即将|计划(?!的)|打算(?!的)"
                    + "|\\b(?:will|would|shall|plan(?:s|ned)? to|intend(?:s|ed)? to|(?:is|are|was|were) (?:expected|scheduled|due|set) to|to be)\\b");

    private static final Pattern CLAUSE = Pattern.compile("[，,；;。：:\\n]");
}
