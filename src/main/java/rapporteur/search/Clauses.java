package rapporteur.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rapporteur.language.Bridge;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// A query as what passages of one language are searched for: its own words as they stand, and what the words of the
/// other language mean, read or sound like.
public final class Clauses {
    /// A question has few terms; a pasted page has thousands, and the first ones say what it is about.
    private static final int MOST_TERMS = 160;

    /// Characters that are words by themselves and parts of few others.
    private static final String FUNCTION_WORDS = "的了是在吗呢么哪谁什怎";

    /// What a pair counts that is half such a character.
    private static final float ACROSS = 0.5f;

    /// A pair of characters that is a word of the query counts as the word and as the pair.
    private static final float WORD_AND_PAIR = 2;

    /// A phrase within a longer known one says less: *committee* in *standing committee*.
    private static final float WITHIN_LONGER = 0.5f;

    private final String query;
    private final Language language;
    private final List<Term> terms;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(String query, Language language) {
        this.query = query;
        this.language = language;
        this.terms = Terms.of(query);
    }

    /// Returns what passages of that language are searched for, without stop words unless there is nothing else.
    public static List<Clause> of(Query query, Language language) {
        var clauses = new Clauses(query.text(), language);
        clauses.addWords();
        clauses.addBridges();
        return clauses.clauses.stream()
                .filter(clause -> query.without().stream().noneMatch(left -> left.has(clause.field())))
                .toList();
    }

    private void addWords() {
        var all =
                terms.stream().filter(term -> term.field() != Term.Field.EXACT).toList();
        var content = all.stream().filter(term -> !StopWords.contains(term)).toList();
        var seen = new HashSet<List<Object>>();
        var words = content.stream()
                .filter(term -> term.field() == Term.Field.WORD && IndexField.isPair(term.text()))
                .map(Term::text)
                .collect(Collectors.toSet());
        for (var term : content.isEmpty() ? all : content.subList(0, Math.min(MOST_TERMS, content.size()))) {
            if (term.field() == Term.Field.BIGRAM) {
                var share = words.contains(term.text()) ? WORD_AND_PAIR : isAcrossFunctionWord(term) ? ACROSS : 1;
                add(IndexField.BIGRAM, term, share, seen);
                add(IndexField.TITLE_BIGRAM, term, share, seen);
            } else if (!IndexField.isPair(term.text())) {
                add(IndexField.WORD, term, 1, seen);
                add(IndexField.TITLE_WORD, term, 1, seen);
            }
        }
        IndexField.pairs(terms).stream().limit(MOST_TERMS).forEach(pair -> add(IndexField.PAIR, pair, 1, seen));
    }

    /// Tells whether a pair of characters is half a word and half one of those that hold sentences together: 业是, 的职.
    private static boolean isAcrossFunctionWord(Term term) {
        return term.text().length() == 2
                && (FUNCTION_WORDS.indexOf(term.text().charAt(0)) >= 0
                        || FUNCTION_WORDS.indexOf(term.text().charAt(1)) >= 0);
    }

    /// How often a word stands in a query says nothing.
    private void add(IndexField field, Term term, float share, Set<List<Object>> seen) {
        if (seen.size() < 3 * MOST_TERMS && seen.add(List.of(field, term.text()))) {
            clauses.add(new Clause(field, List.of(term.text()), share * field.weight(), term.span()));
        }
    }

    /// What leads to the other language at one place of the query, of one kind: several meanings are alternatives,
    /// several readings are not.
    ///
    /// @param alone the term itself where it is no alternative
    private record Place(Term.Field field, Span span, String alone) {}

    private void addBridges() {
        var places = new LinkedHashMap<Place, Set<String>>();
        for (var term : Bridge.of(query, terms)) {
            if (leadsAcross(term.span()) && places.size() < MOST_TERMS) {
                var alone = term.field() == Term.Field.READING ? term.text() : "";
                places.computeIfAbsent(new Place(term.field(), term.span(), alone), place -> new LinkedHashSet<>())
                        .add(term.text());
            }
        }
        var seen = new HashSet<Set<String>>();
        places.forEach((place, alternatives) -> {
            if (seen.add(alternatives)) {
                addBridge(place, alternatives, places);
            }
        });
    }

    private void addBridge(Place place, Set<String> alternatives, Map<Place, Set<String>> places) {
        var field = IndexField.of(place.field(), place.alone());
        var isWithin =
                field == IndexField.MEANING && places.keySet().stream().anyMatch(other -> isLonger(other, place));
        var share = isWithin ? WITHIN_LONGER : 1;
        var any = List.copyOf(alternatives);
        clauses.add(new Clause(field, any, share * field.weight(), place.span()));
        if (field == IndexField.MEANING) {
            clauses.add(
                    new Clause(IndexField.TITLE_MEANING, any, share * IndexField.TITLE_MEANING.weight(), place.span()));
        }
    }

    private static boolean isLonger(Place longer, Place place) {
        return longer.field() == Term.Field.MEANING
                && !longer.span().equals(place.span())
                && longer.span().contains(place.span());
    }

    /// Words in the language of the passages are compared as they stand; numbers lead to both.
    private boolean leadsAcross(Span span) {
        var first = query.charAt(span.start());
        var isOwn = Language.isHan(first) == (language == Language.CHINESE);
        return (!isOwn || Character.isDigit(first))
                && !StopWords.contains(span.in(query).toLowerCase(Locale.ROOT));
    }

    /// Returns the share of the query, by characters of its words, that some of its clauses stand for.
    ///
    /// @param all  of the query, in one language
    /// @param held those of them that were found
    public static double share(Collection<Clause> all, Collection<Clause> held) {
        var wanted = covered(all, IndexField::asTheyStand);
        var found = covered(held, field -> !field.ofTitle());
        found.and(wanted);
        return wanted.isEmpty() ? 0 : (double) found.cardinality() / wanted.cardinality();
    }

    private static BitSet covered(Collection<Clause> clauses, Predicate<IndexField> counts) {
        var covered = new BitSet();
        for (var clause : clauses) {
            if (counts.test(clause.field())) {
                covered.set(clause.span().start(), clause.span().end());
            }
        }
        return covered;
    }
}
