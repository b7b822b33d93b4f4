package rapporteur.search;

/// How passages are ranked, whatever the engine: BM25 (Robertson and Zaragoza, *The Probabilistic Relevance
/// Framework: BM25 and Beyond*, 2009) over each field of one language, summed with the fields' weights; then, for the
/// best, what their whole article holds. Each language is ranked by itself; [Merging] puts them together.
public final class Ranking {
    /// BM25's k1: how soon a repeated term stops counting. Lower than usual: passages are short.
    public static final float K1 = 0.6f;

    /// BM25's b: how much a long passage pays for its length.
    public static final float B = 0.6f;

    /// For how many of the best passages their article is looked at.
    public static final int LOOKED_AT = 50;

    /// What an article's score counts beside that of a passage.
    private static final double OF_ARTICLE = 0.4;

    private static final double ARTICLE_K1 = 0.9;
    private static final double ARTICLE_B = 0.85;

    private Ranking() {}

    /// Returns BM25's inverse document frequency, `ln(1 + (N - n + 0.5) / (n + 0.5))`.
    ///
    /// @param passages N, how many there are
    /// @param holding  n, how many hold the term
    public static double idf(long passages, long holding) {
        return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
    }

    /// Returns how rare a term is, whatever the size of the collection: 1 for one that a single passage holds.
    ///
    /// @param idf      of the term
    /// @param passages how many there are, at least one
    public static double rarity(double idf, long passages) {
        return Math.min(1, idf / idf(passages, 1));
    }

    /// Returns what a clause adds to the score of a passage for what the passage itself holds.
    ///
    /// @param clause what is looked for
    /// @param idf    of the clause's alternatives together
    /// @param times  how often they stand in the passage
    /// @param length of the passage in the clause's field, over that of an average one
    public static double ofPassage(Clause clause, double idf, int times, double length) {
        return clause.weight() * idf * times / (times + K1 * (1 - B + B * length));
    }

    /// Returns what a clause adds to the score of a passage for what the passage's whole article holds. An article's
    /// length is how many passages it has.
    ///
    /// @param clause   what is looked for
    /// @param idf      of the clause's alternatives together
    /// @param times    how often they stand in the article
    /// @param length   of the article, over that of an average one
    public static double ofArticle(Clause clause, double idf, int times, double length) {
        return OF_ARTICLE * clause.weight() * idf * times / (times + ARTICLE_K1 * (1 - ARTICLE_B + ARTICLE_B * length));
    }
}
