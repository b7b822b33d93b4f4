package rapporteur.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Articles that are kept nowhere: documents handed over with a question, and tests.
public final class InMemoryArticles implements Articles {
    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();

    /// Holds these articles.
    ///
    /// @param articles each with an id of its own
    public InMemoryArticles(List<Article> articles) {
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public int count() {
        return articles.size();
    }

    @Override
    public List<ArticleId> ids() {
        return articles.keySet().stream().sorted().toList();
    }
}
