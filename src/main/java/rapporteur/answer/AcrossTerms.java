package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Reading;
import rapporteur.language.Bridge;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.search.TermStatistics;

/// What a question looks for in texts of the other language. Each of its words has the forms that [Bridge] knows: its
/// meanings, its reading, its sound, its number; a word that has none can be found nowhere, and counts less.
///
/// @param wanted word by word
record AcrossTerms(List<Wanted> wanted) implements Sought {
    /// How much a word counts that nothing leads across from.
    private static final double UNKNOWN = 0.6;

    /// The same of a Latin name or acronym: Chinese prints it as it is, or the text is about something else.
    private static final double AS_PRINTED = 20;

    private static final double NAME = 3;

    /// Two consonants are those of too many names.
    private static final int TELLING_SOUND = 3;

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9-]+");

    /// A word.
    ///
    /// @param weight how much it tells passages apart
    /// @param forms  any of which a text may hold
    record Wanted(double weight, Set<String> forms) {
        Wanted {
            forms = Set.copyOf(forms);
        }

        boolean isIn(Set<String> terms) {
            return forms.stream().anyMatch(terms::contains);
        }
    }

    AcrossTerms {
        wanted = List.copyOf(wanted);
    }

    static AcrossTerms of(String words, TermStatistics statistics) {
        var terms = Terms.of(words);
        var bridges = Bridge.of(words, terms);
        var wanted = new ArrayList<Wanted>();
        for (var word : terms) {
            if (word.field() == Term.Field.WORD && !StopWords.contains(word)) {
                var leading = bridges.stream()
                        .filter(bridge -> bridge.span().overlaps(word.span()))
                        .toList();
                wanted.add(leading.isEmpty() ? unknown(word, words) : known(leading, statistics));
            }
        }
        return new AcrossTerms(wanted);
    }

    private static Wanted known(List<Term> leading, TermStatistics statistics) {
        var weight = leading.stream()
                .mapToDouble(bridge -> 1 + statistics.weight(bridge.field(), bridge.text()))
                .max()
                .orElse(UNKNOWN);
        var isKnown = leading.stream().anyMatch(bridge -> bridge.field() == Term.Field.MEANING);
        return new Wanted(
                weight,
                leading.stream()
                        .filter(bridge -> bridge.field() != Term.Field.SOUND
                                || !isKnown && bridge.text().length() >= TELLING_SOUND)
                        .map(Term::text)
                        .collect(Collectors.toSet()));
    }

    private static Wanted unknown(Term word, String words) {
        var printed = word.span().in(words);
        var isName = ACRONYM.matcher(printed).matches();
        return new Wanted(isName ? AS_PRINTED : UNKNOWN, isName ? Set.of(printed) : Set.of());
    }

    /// Returns the same with the names of people, whose readings both languages print.
    AcrossTerms withNames(List<String> names) {
        var all = new ArrayList<>(wanted);
        for (var name : names) {
            all.add(new Wanted(NAME, readings(name).stream().map(Term::text).collect(Collectors.toSet())));
        }
        return new AcrossTerms(all);
    }

    @Override
    public Set<String> termsIn(String words) {
        return termsOf(words);
    }

    @Override
    public Set<String> termsIn(Library library, String sentence) {
        return library.bridgesIn(sentence);
    }

    /// Returns what leads from a text to the other language.
    static Set<String> termsOf(String words) {
        var found = Bridge.of(words, Terms.of(words)).stream().map(Term::text).collect(Collectors.toSet());
        ACRONYM.matcher(words).results().forEach(printed -> found.add(printed.group()));
        return found;
    }

    /// Returns whether Chinese text prints a name that is asked for in Latin letters: its characters are read so, one
    /// behind the other.
    static boolean isRead(String name, String text) {
        return whereRead(name, text).isPresent();
    }

    /// Returns where a Chinese text first names somebody whose name is given in Latin letters.
    static Optional<Span> whereRead(String name, String text) {
        return readings(name).isEmpty() ? Optional.empty() : Names.whereRead(text, name);
    }

    private static List<Term> readings(String text) {
        return Bridge.of(text, Terms.of(text)).stream()
                .filter(term -> term.field() == Term.Field.READING)
                .toList();
    }

    @Override
    public double coverageOf(Set<String> terms) {
        var total = wanted.stream().mapToDouble(Wanted::weight).sum();
        var held = wanted.stream()
                .filter(word -> word.isIn(terms))
                .mapToDouble(Wanted::weight)
                .sum();
        return total == 0 ? 0 : held / total;
    }

    @Override
    public double coverageOf(Library library, Reading reading) {
        return coverageOf(library.bridgesOf(reading));
    }

    @Override
    public AcrossTerms inOrder() {
        return this;
    }

    @Override
    public boolean canBeFound() {
        return wanted.stream().anyMatch(word -> !word.forms().isEmpty());
    }

    @Override
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    @Override
    public AcrossTerms among(List<Set<String>> sentences) {
        return new AcrossTerms(wanted.stream()
                .map(word -> new Wanted(word.weight() * telling(word, sentences), word.forms()))
                .toList());
    }

    private static double telling(Wanted word, List<Set<String>> sentences) {
        var holding = sentences.stream().filter(word::isIn).count();
        return Math.log((sentences.size() + 1.0) / (holding + 0.5));
    }
}
