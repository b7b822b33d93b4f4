package rapporteur.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.search.TermStatistics;

/// Pairs of Chinese characters that no passage holds side by side and that may shorten a longer name: 红会 for 红十字会,
/// 经普 for 经济普查. Each of the two begins or ends a word of the name.
final class ShortForms {
    /// Characters that the short form leaves out between its two, and none that joins words of a sentence.
    private static final String LEFT_OUT = "(?:(?![的了在是对将为由])[一-龥]){1,5}";

    private final Map<String, Pattern> forms = new HashMap<>();

    /// @param terms of a question
    ShortForms(List<Term> terms, TermStatistics statistics) {
        for (var term : terms) {
            var pair = term.text();
            if (term.field() == Term.Field.BIGRAM
                    && pair.length() == 2
                    && Language.isHan(pair.charAt(0))
                    && Language.isHan(pair.charAt(1))
                    && statistics.holding(Term.Field.BIGRAM, pair) == 0) {
                forms.computeIfAbsent(
                        pair, each -> Pattern.compile("(?=(" + each.charAt(0) + LEFT_OUT + each.charAt(1) + "))"));
            }
        }
    }

    /// Returns those pairs that the words hold in full.
    Set<String> in(String words) {
        var found = new HashSet<String>();
        List<Term> terms = List.of();
        for (var form : forms.entrySet()) {
            var matches = form.getValue().matcher(words).results().toList();
            if (!matches.isEmpty() && terms.isEmpty()) {
                terms = Terms.of(words);
            }
            var known = terms;
            if (matches.stream().anyMatch(match -> keepsWords(match, known))) {
                found.add(form.getKey());
            }
        }
        return found;
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    private static boolean keepsWords(MatchResult match, List<Term> terms) {
        var name = new Span(match.start(1), match.end(1));
        return begins(terms, name.start()) && (ends(terms, name.end()) || begins(terms, name.end() - 1));
    }

    private static boolean begins(List<Term> terms, int at) {
        return terms.stream()
                .anyMatch(term -> term.field() == Term.Field.WORD && term.span().start() == at);
    }

    private static boolean ends(List<Term> terms, int at) {
        return terms.stream()
                .anyMatch(term -> term.field() == Term.Field.WORD && term.span().end() == at);
    }
}
