package rapporteur.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// How passages are ranked, whatever the engine: BM25 (Robertson and Zaragoza, *The Probabilistic Relevance
/// Framework: BM25 and Beyond*, 2009) over each of four fields, summed with the weights below.
public final class Ranking {
    /// A field of the index: where its terms come from and how much its score counts.
    public enum IndexField {
        /// Words of the passage: stems, numbers, Chinese words.
        WORD(Term.Field.WORD, false, 1.0f),
        /// Pairs of Han characters of the passage: they find what the dictionary misses.
        BIGRAM(Term.Field.BIGRAM, false, 1.0f),
        /// Words of the article's headline.
        TITLE_WORD(Term.Field.WORD, true, 0.3f),
        /// Pairs of Han characters of the headline.
        TITLE_BIGRAM(Term.Field.BIGRAM, true, 0.3f);

        private final Term.Field terms;
        private final boolean ofTitle;
        private final float weight;

        IndexField(Term.Field terms, boolean ofTitle, float weight) {
            this.terms = terms;
            this.ofTitle = ofTitle;
            this.weight = weight;
        }

        /// Returns which terms are indexed in this field.
        public Term.Field terms() {
            return terms;
        }

        /// Returns whether the terms are those of the headline rather than of the passage.
        public boolean ofTitle() {
            return ofTitle;
        }

        /// Returns what a score in this field is multiplied with.
        public float weight() {
            return weight;
        }
    }

    /// BM25's k1: how soon a repeated term stops counting. Lucene's default.
    public static final float K1 = 1.2f;

    /// BM25's b: how much a long passage pays for its length.
    public static final float B = 0.75f;

    /// A question has few terms; a pasted page has thousands, and the first ones say what it is about.
    private static final int MOST_TERMS = 160;

    private Ranking() {}

    /// Returns the distinct terms that a query is searched by and how often each stands in it, in order: without
    /// stop words, unless there is nothing else.
    public static Map<Term.Field, Map<String, Integer>> terms(String query) {
        var all = Terms.of(query).stream()
                .filter(term -> term.field() != Term.Field.EXACT)
                .toList();
        var content = all.stream().filter(term -> !StopWords.contains(term)).toList();
        var found = new LinkedHashMap<Term.Field, Map<String, Integer>>();
        found.put(Term.Field.WORD, new LinkedHashMap<>());
        found.put(Term.Field.BIGRAM, new LinkedHashMap<>());
        collect(content.isEmpty() ? all : content, found);
        return found;
    }

    private static void collect(List<Term> terms, Map<Term.Field, Map<String, Integer>> found) {
        terms.stream()
                .limit(MOST_TERMS)
                .forEach(term -> found.computeIfPresent(term.field(), (field, counts) -> {
                    counts.merge(term.text(), 1, Integer::sum);
                    return counts;
                }));
    }

    /// Returns BM25's inverse document frequency, `ln(1 + (N - n + 0.5) / (n + 0.5))`.
    ///
    /// @param passages N, how many there are
    /// @param holding  n, how many hold the term
    public static double idf(long passages, long holding) {
        return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
    }
}
