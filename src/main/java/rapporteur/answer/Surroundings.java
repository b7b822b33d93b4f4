package rapporteur.answer;

import java.util.regex.Pattern;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.search.TermStatistics;

/// What stands around words of a sentence: some characters on both sides, or the rest of their clause.
final class Surroundings {
    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：,;:!?！？]|、(?!代理?[省市区县州镇乡局院])");

    /// A number belongs to what stands this near to it.
    private static final int NEAR = 30;

    /// By which every word counts the same.
    static final TermStatistics NOTHING_IS_RARE = new TermStatistics() {
        @Override
        public long passages() {
            return 1;
        }

        @Override
        public long holding(Term.Field field, String term) {
            return 1;
        }
    };

    private Surroundings() {}

    /// Returns a number with what stands near it within a sentence.
    static Span around(Span number, Span within) {
        return new Span(Math.max(within.start(), number.start() - NEAR), Math.min(within.end(), number.end() + NEAR));
    }

    /// Returns what stands in one clause with a name, without it.
    static String clauseAround(String words, Span name) {
        return clause(words.substring(0, name.start()), false) + clause(words.substring(name.end()), true);
    }

    /// Returns the part of some words that is of one clause with what stands before or behind them.
    ///
    /// @param behind whether the words stand behind it
    static String clause(String words, boolean behind) {
        var border = CLAUSE_END.matcher(words);
        if (!border.find()) {
            return words;
        }
        if (behind) {
            return words.substring(0, border.start());
        }
        var last = border.end();
        while (border.find()) {
            last = border.end();
        }
        return words.substring(last);
    }
}
