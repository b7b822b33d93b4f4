package rapporteur.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// The common beginning of an English word's forms: *meeting, meetings, meets* → *meet*.
///
/// Porter2, as described at <https://snowballstem.org/algorithms/english/stemmer.html> (the version before
/// Snowball 3, which Lucene 10 has too). A stem is a key for comparing, not a word to be shown.
public final class Stems {
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("skis", "ski"),
            Map.entry("skies", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("idly", "idl"),
            Map.entry("gently", "gentl"),
            Map.entry("ugly", "ugli"),
            Map.entry("early", "earli"),
            Map.entry("only", "onli"),
            Map.entry("singly", "singl"),
            Map.entry("sky", "sky"),
            Map.entry("news", "news"),
            Map.entry("howe", "howe"),
            Map.entry("atlas", "atlas"),
            Map.entry("cosmos", "cosmos"),
            Map.entry("bias", "bias"),
            Map.entry("andes", "andes"));

    private static final Set<String> DONE_AFTER_PLURAL =
            Set.of("inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

    private static final String[] LONG_BEGINNINGS = {"gener", "commun", "arsen"};

    /// Longest first among those that end alike: the first that fits is the one meant.
    private static final Ending[] DERIVATIONS = Ending.table(
            "ization ize, ational ate, fulness ful, ousness ous, iveness ive, tional tion, biliti ble, lessli less,"
                    + " entli ent, ation ate, alism al, aliti al, ousli ous, iviti ive, fulli ful, enci ence, anci ance,"
                    + " abli able, izer ize, ator ate, alli al, bli ble, ogi og, li -");

    private static final Ending[] SECOND_DERIVATIONS =
            Ending.table("ational ate, tional tion, alize al, icate ic, iciti ic, ative -, ical ic, ness -, ful -");

    private static final Ending[] LAST_DERIVATIONS =
            Ending.table("ement -, ance -, ence -, able -, ible -, ment -, ant -, ent -, ism -, ate -, iti -, ous -,"
                    + " ive -, ize -, ion -, al -, er -, ic -");

    private static final String[] PAST_AND_GERUND = {"eedly", "ingly", "edly", "eed", "ing", "ed"};

    private final StringBuilder word;
    private int region1;
    private int region2;

    private Stems(String word) {
        this.word = new StringBuilder(word);
    }

    /// Returns the stem of `word`, which is expected in lower case. The possessive (’s, 's, s') is dropped. Words
    /// of one or two letters, and other scripts, come back as they are.
    public static String of(String word) {
        var straight = word.replace('’', '\'');
        var exception = EXCEPTIONS.get(straight);
        if (exception != null) {
            return exception;
        }
        return straight.length() < 3 ? straight : new Stems(straight).stem();
    }

    private String stem() {
        markConsonantY();
        markRegions();
        dropPossessive();
        dropPlural();
        if (!DONE_AFTER_PLURAL.contains(word.toString())) {
            dropPastAndGerund();
            turnFinalY();
            derive();
            deriveAgain();
            dropLastDerivation();
            dropFinalEOrL();
        }
        return word.toString().replace('Y', 'y');
    }

    /// A y at the beginning or after a vowel is a consonant, written Y until the end.
    private void markConsonantY() {
        if (word.charAt(0) == '\'') {
            word.deleteCharAt(0);
        }
        for (var at = 0; at < word.length(); at++) {
            if (word.charAt(at) == 'y' && (at == 0 || isVowel(at - 1))) {
                word.setCharAt(at, 'Y');
            }
        }
    }

    private void markRegions() {
        region1 = afterBeginning();
        region2 = afterVowelAndConsonant(region1);
    }

    private int afterBeginning() {
        for (var beginning : LONG_BEGINNINGS) {
            if (word.indexOf(beginning) == 0) {
                return beginning.length();
            }
        }
        return afterVowelAndConsonant(0);
    }

    private int afterVowelAndConsonant(int from) {
        var at = from;
        while (at < word.length() && !isVowel(at)) {
            at++;
        }
        while (at < word.length() && isVowel(at)) {
            at++;
        }
        return Math.min(at + 1, word.length());
    }

    private void dropPossessive() {
        if (endsWith("'s'")) {
            cut(3);
        } else if (endsWith("'s")) {
            cut(2);
        } else if (endsWith("'")) {
            cut(1);
        }
    }

    private void dropPlural() {
        if (endsWith("sses")) {
            cut(2);
        } else if (endsWith("ied") || endsWith("ies")) {
            cut(word.length() > 4 ? 2 : 1);
        } else if (endsWith("s") && !endsWith("us") && !endsWith("ss") && hasVowelBefore(word.length() - 2)) {
            cut(1);
        }
    }

    private void dropPastAndGerund() {
        for (var ending : PAST_AND_GERUND) {
            if (endsWith(ending)) {
                if (ending.startsWith("eed")) {
                    shortenToEe(ending);
                } else if (hasVowelBefore(word.length() - ending.length())) {
                    cut(ending.length());
                    mendAfterCut();
                }
                return;
            }
        }
    }

    private void shortenToEe(String ending) {
        if (word.length() - ending.length() >= region1) {
            cut(ending.length() - 2);
        }
    }

    private void mendAfterCut() {
        if (endsWith("at") || endsWith("bl") || endsWith("iz")) {
            word.append('e');
        } else if (endsInDouble()) {
            cut(1);
        } else if (word.length() == region1 && endsInShortSyllable(word.length())) {
            word.append('e');
        }
    }

    /// *hopp* does; *add, egg, off*, a double after nothing but a, e or o, are whole words.
    private boolean endsInDouble() {
        var last = word.length() - 1;
        return last > 0
                && word.charAt(last) == word.charAt(last - 1)
                && "bdfgmnprt".indexOf(word.charAt(last)) >= 0
                && !(last == 2 && "aeo".indexOf(word.charAt(0)) >= 0);
    }

    private void turnFinalY() {
        var last = word.length() - 1;
        if (last > 1 && (word.charAt(last) == 'y' || word.charAt(last) == 'Y') && !isVowel(last - 1)) {
            word.setCharAt(last, 'i');
        }
    }

    private void derive() {
        for (var ending : DERIVATIONS) {
            if (endsWith(ending.from())) {
                if (stemLength(ending) >= region1 && mayDerive(ending)) {
                    replace(ending);
                }
                return;
            }
        }
    }

    private boolean mayDerive(Ending ending) {
        var before = stemLength(ending) - 1;
        return switch (ending.from()) {
            case "ogi" -> before >= 0 && word.charAt(before) == 'l';
            case "li" -> before >= 0 && "cdeghkmnrt".indexOf(word.charAt(before)) >= 0;
            default -> true;
        };
    }

    private void deriveAgain() {
        for (var ending : SECOND_DERIVATIONS) {
            if (endsWith(ending.from())) {
                if (stemLength(ending) >= ("ative".equals(ending.from()) ? region2 : region1)) {
                    replace(ending);
                }
                return;
            }
        }
    }

    private void dropLastDerivation() {
        for (var ending : LAST_DERIVATIONS) {
            if (endsWith(ending.from())) {
                if (stemLength(ending) >= region2 && mayDrop(ending)) {
                    replace(ending);
                }
                return;
            }
        }
    }

    private boolean mayDrop(Ending ending) {
        var before = stemLength(ending) - 1;
        return !"ion".equals(ending.from()) || (before >= 0 && "st".indexOf(word.charAt(before)) >= 0);
    }

    private void dropFinalEOrL() {
        var last = word.length() - 1;
        if (endsWith("e") && (last >= region2 || (last >= region1 && !endsInShortSyllable(last)))) {
            cut(1);
        } else if (endsWith("ll") && last >= region2) {
            cut(1);
        }
    }

    /// Tells whether the letters before `end` finish with a short syllable: consonant, vowel, consonant other than
    /// w, x, Y; or are just vowel, consonant.
    private boolean endsInShortSyllable(int end) {
        if (end < 2 || isVowel(end - 1) || !isVowel(end - 2)) {
            return false;
        }
        return end == 2 || (!isVowel(end - 3) && "wxY".indexOf(word.charAt(end - 1)) < 0);
    }

    private boolean hasVowelBefore(int end) {
        for (var at = 0; at < end; at++) {
            if (isVowel(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVowel(int at) {
        return "aeiouy".indexOf(word.charAt(at)) >= 0;
    }

    private boolean endsWith(String ending) {
        var start = word.length() - ending.length();
        if (start < 0) {
            return false;
        }
        for (var at = 0; at < ending.length(); at++) {
            if (word.charAt(start + at) != ending.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private int stemLength(Ending ending) {
        return word.length() - ending.from().length();
    }

    private void replace(Ending ending) {
        word.setLength(stemLength(ending));
        word.append(ending.to());
    }

    private void cut(int letters) {
        word.setLength(word.length() - letters);
    }

    /// An ending and what takes its place.
    private record Ending(String from, String to) {
        /// Reads `from to` pairs, parted by commas; `-` stands for nothing.
        private static Ending[] table(String pairs) {
            return Arrays.stream(pairs.split(", *"))
                    .map(pair -> pair.strip().split(" "))
                    .map(pair -> new Ending(pair[0], "-".equals(pair[1]) ? "" : pair[1]))
                    .toArray(Ending[]::new);
        }
    }
}
