package rapporteur.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import rapporteur.search.Clauses;
import rapporteur.search.Entry;
import rapporteur.search.Explanation;
import rapporteur.search.PhraseMatcher;
import rapporteur.search.Query;

/// Kept queries asked of an index in memory that holds the article alone: the very search that the index on disk is
/// asked.
public final class LucenePhraseMatcher implements PhraseMatcher {
    private static final Freshness ALWAYS = (article, version) -> true;

    private final Map<String, Query> kept = new TreeMap<>();

    /// Keeps nothing yet.
    public LucenePhraseMatcher() {}

    @Override
    public void keep(String name, Query query) {
        kept.put(name, new Query(query.text(), Query.MOST, query.language(), query.articles(), query.without()));
    }

    @Override
    public void forget(String name) {
        kept.remove(name);
    }

    @Override
    public List<Match> matching(List<Entry> passages) {
        if (passages.isEmpty() || kept.isEmpty()) {
            return List.of();
        }
        try (var directory = new ByteBuffersDirectory()) {
            try (var index = new LuceneWriter(directory, "")) {
                index.replace(passages.getFirst().passage().article(), 1, passages);
                index.commit(1);
            }
            try (var reader = DirectoryReader.open(directory)) {
                return matching(passages, LucenePassages.searcher(reader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Match> matching(List<Entry> passages, IndexSearcher searcher) throws IOException {
        var language = passages.getFirst().language();
        var matches = new ArrayList<Match>();
        for (var each : kept.entrySet()) {
            var query = each.getValue();
            if (query.language().isEmpty() || query.language().get() == language) {
                var clauses = Clauses.of(query, language);
                var found = new LanguageSearch(searcher, language, ALWAYS).ranked(query);
                for (var hit : found.hits()) {
                    var held = new Matches(searcher, language, query)
                            .in(hit.passage()).stream()
                                    .filter(part -> !part.ofArticle())
                                    .map(Explanation.Part::clause)
                                    .toList();
                    matches.add(new Match(each.getKey(), hit.passage(), Clauses.share(clauses, held)));
                }
            }
        }
        matches.sort(Comparator.comparing(Match::passage).thenComparing(Match::name));
        return List.copyOf(matches);
    }
}
