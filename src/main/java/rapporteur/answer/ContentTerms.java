package rapporteur.answer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.language.Language;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.search.TermStatistics;

/// What a question looks for, and how much of it a text holds. Terms count by how much they tell passages apart.
/// Chinese is compared both by words and by pairs of characters: words are exact where the dictionary knows them,
/// pairs do not depend on it.
final class ContentTerms implements Sought {
    /// How much a pair counts whose characters belong to different words: said otherwise, the words stay and it goes.
    private static final double ACROSS_WORDS = 0.2;

    private final Map<Term.Field, Map<String, Double>> weights = new HashMap<>();

    /// How much a term counts that stands nowhere in a collection: people ask in other words than articles are written
    /// in. Of a handful of documents, found for a question, a missing word does tell.
    private static final double ABSENT = 0.5;

    private static final int HANDFUL = 60;

    /// Names are given in full where an article begins.
    private static final int LEAD = 400;

    private final ShortForms shortForms;

    /// Words of a Chinese question that have others of the same meaning, by what stands for it. Stems of English words
    /// are too wide for that: whoever founded something is not in "the two establishments".
    private final Map<String, Set<String>> synonyms = new HashMap<>();

    /// Pairs that are the end of one word and the beginning of the next.
    private final Set<String> across = new HashSet<>();

    ContentTerms(String words, TermStatistics statistics) {
        weights.put(Term.Field.WORD, new HashMap<>());
        weights.put(Term.Field.BIGRAM, new HashMap<>());
        var terms = Terms.of(words);
        for (var term : terms) {
            var inField = weights.get(term.field());
            if (inField != null && !StopWords.contains(term)) {
                inField.computeIfAbsent(
                        IrregularForms.base(term.text()), text -> weight(term.field(), text, statistics));
                if (isAcrossWords(term, terms)) {
                    across.add(term.text());
                }
            }
        }
        shortForms = new ShortForms(terms, statistics);
        // The dictionary parts some words, 洪灾, whose characters stand side by side all the same.
        Stream.concat(of(Term.Field.WORD).keySet().stream(), of(Term.Field.BIGRAM).keySet().stream())
                .filter(word -> Language.isHan(word.charAt(0)))
                .forEach(word -> Synonyms.of(word)
                        .ifPresent(meaning -> synonyms.computeIfAbsent(meaning, any -> new HashSet<>())
                                .add(word)));
    }

    /// Counts all pairs alike: those across words tell where the words stand side by side as they do in the question.
    private ContentTerms(
            Map<Term.Field, Map<String, Double>> weights, ShortForms shortForms, Map<String, Set<String>> synonyms) {
        this.weights.putAll(weights);
        this.shortForms = shortForms;
        this.synonyms.putAll(synonyms);
    }

    /// A small collection says little about how rare a term is, so none counts for nothing.
    private static double weight(Term.Field field, String term, TermStatistics statistics) {
        var weight = 1 + statistics.weight(field, term);
        var isAbsent = statistics.passages() > HANDFUL && statistics.holding(field, term) == 0;
        return isAbsent ? weight * ABSENT : weight;
    }

    /// Whether a pair of characters is the end of one word and the beginning of the next, which another way of saying
    /// it does not have.
    private static boolean isAcrossWords(Term pair, List<Term> terms) {
        return pair.field() == Term.Field.BIGRAM
                && terms.stream()
                        .filter(term -> term.field() == Term.Field.WORD
                                && term.span().length() > 1
                                && term.span().overlaps(pair.span()))
                        .anyMatch(word -> !word.span().contains(pair.span()));
    }

    /// Returns the same terms, each counting by how much it tells the sentences of one article apart: what stands in
    /// every sentence says which article is meant, and not which sentence.
    @Override
    public ContentTerms among(List<Set<String>> sentences) {
        var scaled = new HashMap<Term.Field, Map<String, Double>>();
        weights.forEach((field, terms) -> {
            var inField = new HashMap<String, Double>();
            terms.forEach((term, weight) -> {
                var holding = sentences.stream()
                        .filter(sentence -> sentence.contains(term))
                        .count();
                inField.put(term, weight * Math.log((sentences.size() + 1.0) / (holding + 0.5)));
            });
            scaled.put(field, inField);
        });
        return new ContentTerms(scaled, shortForms, synonyms);
    }

    @Override
    public ContentTerms inOrder() {
        return new ContentTerms(weights, shortForms, synonyms);
    }

    @Override
    public boolean canBeFound() {
        return !isEmpty();
    }

    @Override
    public boolean isEmpty() {
        return weights.values().stream().allMatch(Map::isEmpty);
    }

    @Override
    public Set<String> termsIn(String words) {
        return with(termsOf(words), List.of(words));
    }

    @Override
    public Set<String> termsIn(Library library, String sentence) {
        return with(library.termsIn(sentence), List.of(sentence));
    }

    /// Adds the pairs that shorten a name of the texts, and the words for which the texts have others.
    private Set<String> with(Set<String> terms, List<String> texts) {
        if (shortForms.isEmpty() && synonyms.isEmpty()) {
            return terms;
        }
        var all = new HashSet<>(terms);
        texts.forEach(text -> all.addAll(shortForms.in(text)));
        if (!synonyms.isEmpty()) {
            terms.forEach(term -> Synonyms.of(term).map(synonyms::get).ifPresent(all::addAll));
        }
        return all;
    }

    @Override
    public double coverageOf(Library library, Reading reading) {
        return coverageOf(termsOf(library, reading));
    }

    private Set<String> termsOf(Library library, Reading reading) {
        return with(
                library.termsOf(reading),
                textsOf(reading).stream()
                        .map(text -> text.substring(0, Math.min(LEAD, text.length())))
                        .toList());
    }

    /// Returns the share that an article holds, or 0 if it lacks the English word that says most: a plan for
    /// "happiness" is not found in an article about other plans. Chinese words depend too much on the dictionary
    /// for that.
    double coverageWithKey(Library library, Reading reading) {
        var terms = termsOf(library, reading);
        var words = of(Term.Field.WORD);
        var key = words.entrySet().stream()
                .filter(entry -> !Language.isHan(entry.getKey().charAt(0)))
                .max(Map.Entry.comparingByValue());
        var lacksKey =
                key.isPresent() && words.size() > 1 && !terms.contains(key.get().getKey());
        return lacksKey ? 0 : coverageOf(terms);
    }

    @Override
    public double coverageOf(Set<String> terms) {
        var words = share(of(Term.Field.WORD), terms);
        var pairs = share(of(Term.Field.BIGRAM), terms);
        if (of(Term.Field.BIGRAM).isEmpty()) {
            return words;
        }
        return of(Term.Field.WORD).isEmpty() ? pairs : (words + pairs) / 2;
    }

    private Map<String, Double> of(Term.Field field) {
        return weights.getOrDefault(field, Map.of());
    }

    private double share(Map<String, Double> weights, Set<String> terms) {
        var total = 0.0;
        var held = 0.0;
        for (var entry : weights.entrySet()) {
            var weight = entry.getValue() * (across.contains(entry.getKey()) ? ACROSS_WORDS : 1);
            total += weight;
            held += terms.contains(entry.getKey()) ? weight : 0;
        }
        return total == 0 ? 0 : held / total;
    }

    /// Returns the terms of an article's headline and body.
    static Set<String> termsOf(Reading reading) {
        var found = new HashSet<String>();
        textsOf(reading).forEach(text -> found.addAll(termsOf(text)));
        return found;
    }

    /// Returns an article's headline and body, piece by piece.
    static List<String> textsOf(Reading reading) {
        return texts(reading, EnumSet.of(Role.BODY, Role.TITLE, Role.KICKER));
    }

    /// Returns an article's headlines.
    static List<String> headlinesOf(Reading reading) {
        return texts(reading, EnumSet.of(Role.TITLE, Role.KICKER));
    }

    private static List<String> texts(Reading reading, Set<Role> roles) {
        var article = reading.article();
        var zones = reading.layout().zones().stream()
                .filter(zone -> roles.contains(zone.role()))
                .map(zone -> article.text(zone.span()));
        return Stream.concat(zones, Stream.ofNullable(article.metadata().title()))
                .toList();
    }

    static Set<String> termsOf(String words) {
        var found = new HashSet<String>();
        for (var term : Terms.of(words)) {
            if (term.field() != Term.Field.EXACT) {
                found.add(IrregularForms.base(term.text()));
            }
        }
        return found;
    }
}
