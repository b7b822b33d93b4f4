package rapporteur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rapporteur.language.Language;

/// Kept queries by the terms that they look for, so that a passage is compared only with those of which it holds one.
public final class InMemoryPhraseMatcher implements PhraseMatcher {
    private final Map<String, Kept> kept = new TreeMap<>();

    /// The names of the queries that look for a term in passages of a language.
    private final Map<Sought, Set<String>> names = new HashMap<>();

    private record Sought(Language language, IndexField field, String term) {}

    private record Kept(Query query, Map<Language, List<Clause>> clauses) {
        static Kept of(Query query) {
            var clauses = new EnumMap<Language, List<Clause>>(Language.class);
            for (var language : Language.values()) {
                if (query.language().isEmpty() || query.language().get() == language) {
                    clauses.put(language, Clauses.of(query, language));
                }
            }
            return new Kept(query, clauses);
        }

        List<Sought> sought() {
            var sought = new ArrayList<Sought>();
            clauses.forEach((language, all) -> all.forEach(clause ->
                    clause.alternatives().forEach(term -> sought.add(new Sought(language, clause.field(), term)))));
            return sought;
        }
    }

    @Override
    public void keep(String name, Query query) {
        forget(name);
        var added = Kept.of(query);
        kept.put(name, added);
        added.sought()
                .forEach(sought ->
                        names.computeIfAbsent(sought, key -> new HashSet<>()).add(name));
    }

    @Override
    public void forget(String name) {
        var old = kept.remove(name);
        if (old != null) {
            old.sought()
                    .forEach(sought -> names.computeIfPresent(sought, (key, all) -> {
                        all.remove(name);
                        return all.isEmpty() ? null : all;
                    }));
        }
    }

    @Override
    public List<Match> matching(List<Entry> passages) {
        return passages.stream()
                .sorted(Comparator.comparing(Entry::passage))
                .flatMap(entry -> matching(entry).stream())
                .toList();
    }

    private List<Match> matching(Entry entry) {
        var terms = new EnumMap<IndexField, Set<String>>(IndexField.class);
        var candidates = new TreeSet<String>();
        IndexField.termsOf(entry).forEach((field, inField) -> {
            terms.put(field, Set.copyOf(inField));
            for (var term : inField) {
                candidates.addAll(names.getOrDefault(new Sought(entry.language(), field, term), Set.of()));
            }
        });
        var matches = new ArrayList<Match>();
        for (var name : candidates) {
            var candidate = kept.get(name);
            if (candidate != null && candidate.query().isWithin(entry.passage().article())) {
                var clauses = candidate.clauses().getOrDefault(entry.language(), List.of());
                var held = clauses.stream()
                        .filter(clause -> clause.alternatives().stream()
                                .anyMatch(terms.getOrDefault(clause.field(), Set.of())::contains))
                        .toList();
                matches.add(new Match(name, entry.passage(), Clauses.share(clauses, held)));
            }
        }
        return matches;
    }
}
