package rapporteur.article;

import rapporteur.language.Span;

/// What is ranked: consecutive sentences of an article's body.
///
/// @param article whose body
/// @param number  place among the passages of the article, from 0
/// @param span    where it stands, never across furniture
public record Passage(ArticleId article, int number, Span span) implements Comparable<Passage> {
    /// Returns its name, unique in the collection: `ARTICLE#NUMBER`.
    public String name() {
        return article + "#" + number;
    }

    /// By article, then by place: the order in which equal scores are shown.
    @Override
    public int compareTo(Passage other) {
        var byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : Integer.compare(number, other.number);
    }
}
