package rapporteur.answer;

import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.language.Bridge;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// What words of one language have in common with a text of the other: what the glossary knows of both.
final class Meanings {
    private Meanings() {}

    /// Returns the share of what the words mean that the text means too, 0 to 1; 1 where the glossary knows none of
    /// them.
    static double shared(String words, String text) {
        var wanted = of(words);
        if (wanted.isEmpty()) {
            return 1;
        }
        var standing = of(text);
        return (double) wanted.stream().filter(standing::contains).count() / wanted.size();
    }

    private static Set<String> of(String text) {
        return Bridge.of(text, Terms.of(text)).stream()
                .filter(term -> term.field() == Term.Field.MEANING)
                .map(Term::text)
                .collect(Collectors.toSet());
    }
}
