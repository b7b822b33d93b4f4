package rapporteur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;

/// Vectors in memory, for tests; every search looks at all of them.
public final class InMemoryVectors implements VectorStore, VectorIndex {
    private final Map<ArticleId, List<Embedded>> articles = new TreeMap<>();
    private Held held = Held.NOTHING;

    @Override
    public void refresh() {
        // nobody else writes here
    }

    @Override
    public Held held(String collection) {
        return held;
    }

    @Override
    public long count() {
        return articles.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public int dimension(Language language) {
        return articles.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.entry().language() == language)
                .mapToInt(each -> each.vector().dimension())
                .findFirst()
                .orElse(0);
    }

    @Override
    public boolean isSound() {
        return true;
    }

    @Override
    public List<Near> nearest(Vector vector, Language language, Optional<Set<ArticleId>> among, int limit) {
        var found = new ArrayList<Near>();
        articles.forEach((article, passages) -> {
            if (among.isEmpty() || among.get().contains(article)) {
                for (var each : passages) {
                    if (each.entry().language() == language && each.vector().dimension() == vector.dimension()) {
                        found.add(new Near(
                                each.entry().passage(), language, each.vector().cosine(vector)));
                    }
                }
            }
        });
        found.sort(Comparator.comparingDouble(Near::cosine).reversed().thenComparing(Near::passage));
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    @Override
    public VectorIndex write(String collection, boolean fresh) {
        if (fresh) {
            articles.clear();
            held = Held.NOTHING;
        }
        return this;
    }

    @Override
    public Optional<Vector> known(Entry entry) {
        var content = Embedded.contentOf(entry);
        return articles.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.entry().language() == entry.language()
                        && Embedded.contentOf(each.entry()).equals(content))
                .map(Embedded::vector)
                .findFirst();
    }

    @Override
    public void replace(ArticleId article, long version, List<Embedded> passages) {
        articles.put(article, List.copyOf(passages));
    }

    @Override
    public void remove(ArticleId article) {
        articles.remove(article);
    }

    @Override
    public void commit(Held what) {
        held = what;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
