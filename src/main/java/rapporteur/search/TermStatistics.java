package rapporteur.search;

import rapporteur.language.Term;

/// How frequent terms are in a collection.
public interface TermStatistics {
    /// Returns how many passages there are.
    long passages();

    /// Returns in how many passages the term stands.
    long holding(Term.Field field, String term);

    /// Returns how much the term tells passages apart: 0 for one that all hold, about 10 for one in 100,000.
    default double weight(Term.Field field, String term) {
        return Ranking.idf(passages(), Math.min(passages(), holding(field, term)));
    }
}
