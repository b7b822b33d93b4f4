package rapporteur.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.search.TermStatistics;

/// What a question looks for, and how much of it a text holds. Terms count by how much they tell passages apart.
/// Chinese is compared by pairs of characters, which do not depend on where a dictionary parts the words.
final class ContentTerms {
    private final Map<String, Double> weights = new HashMap<>();
    private final double total;

    ContentTerms(String words, TermStatistics statistics) {
        for (var term : Terms.of(words)) {
            if (counts(term) && !StopWords.contains(term)) {
                weights.computeIfAbsent(term.text(), text -> weight(term, statistics));
            }
        }
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// A small collection says little about how rare a term is, so none counts for nothing.
    private static double weight(Term term, TermStatistics statistics) {
        return 1 + statistics.weight(term.field(), term.text());
    }

    private static boolean counts(Term term) {
        return term.field() == Term.Field.BIGRAM
                || term.field() == Term.Field.WORD
                        && !Character.isIdeographic(term.text().codePointAt(0));
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /// Returns the share that the words hold, 0 to 1.
    double coverageOf(String words) {
        return coverageOf(termsOf(words));
    }

    double coverageOf(Set<String> terms) {
        return isEmpty()
                ? 0
                : weights.entrySet().stream()
                                .filter(entry -> terms.contains(entry.getKey()))
                                .mapToDouble(Map.Entry::getValue)
                                .sum()
                        / total;
    }

    /// Returns the share that an article's headline and body hold.
    double coverageOf(Reading reading) {
        return coverageOf(termsOf(reading));
    }

    static Set<String> termsOf(Reading reading) {
        var found = new HashSet<String>();
        reading.layout()
                .body()
                .forEach(body -> found.addAll(termsOf(reading.article().text(body))));
        reading.layout()
                .all(Role.TITLE)
                .forEach(title -> found.addAll(termsOf(reading.article().text(title))));
        reading.layout()
                .all(Role.KICKER)
                .forEach(kicker -> found.addAll(termsOf(reading.article().text(kicker))));
        var title = reading.article().metadata().title();
        if (title != null) {
            found.addAll(termsOf(title));
        }
        return found;
    }

    static Set<String> termsOf(String words) {
        var found = new HashSet<String>();
        for (var term : Terms.of(words)) {
            if (counts(term)) {
                found.add(term.text());
            }
        }
        return found;
    }
}
