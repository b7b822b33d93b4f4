package rapporteur.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rapporteur.language.Bridge;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// A field of the index: which terms it holds and how much a score in it counts. The weights were measured together,
/// see the decision on retrieval.
public enum IndexField {
    /// Words of the passage: stems, numbers, Chinese words of three characters and more; see [#isPair].
    WORD(Term.Field.WORD, false, 1.0f),
    /// Pairs of Han characters of the passage: they find what the dictionary misses.
    BIGRAM(Term.Field.BIGRAM, false, 1.0f),
    /// Pairs of neighbouring Latin words of the passage, stop words between them left out: names and set phrases.
    PAIR(Term.Field.WORD, false, 0.4f),
    /// Words of the article's headline.
    TITLE_WORD(Term.Field.WORD, true, 0.4f),
    /// Pairs of Han characters of the headline.
    TITLE_BIGRAM(Term.Field.BIGRAM, true, 0.4f),
    /// What the words of the passage mean, for questions in the other language.
    MEANING(Term.Field.MEANING, false, 1.0f),
    /// What the words of the headline mean.
    TITLE_MEANING(Term.Field.MEANING, true, 0.4f),
    /// How names of the passage are read, for questions in the other language.
    READING(Term.Field.READING, false, 1.0f),
    /// How foreign names of the passage sound, for questions in the other language.
    SOUND(Term.Field.SOUND, false, 1.0f);

    private final Term.Field terms;
    private final boolean ofTitle;
    private final float weight;

    IndexField(Term.Field terms, boolean ofTitle, float weight) {
        this.terms = terms;
        this.ofTitle = ofTitle;
        this.weight = weight;
    }

    /// Returns what a score in this field is multiplied with.
    public float weight() {
        return weight;
    }

    /// Returns whether the terms are those of the headline rather than of the passage.
    public boolean ofTitle() {
        return ofTitle;
    }

    /// Returns whether what a whole article holds in this field counts too: see [ArticleScores].
    public boolean ofArticle() {
        return this == WORD || this == BIGRAM || this == MEANING;
    }

    /// Returns whether it holds words of the passage as they stand.
    public boolean asTheyStand() {
        return this == WORD || this == BIGRAM;
    }

    /// Returns whether a word is a pair of Han characters: the field of pairs holds it already.
    static boolean isPair(String word) {
        return word.length() == 2 && Language.isHan(word.charAt(0)) && Language.isHan(word.charAt(1));
    }

    /// Returns the field that holds a term of the passage.
    public static IndexField of(Term.Field terms, String term) {
        return switch (terms) {
            case WORD -> isPair(term) ? BIGRAM : WORD;
            case BIGRAM, EXACT -> BIGRAM;
            case MEANING -> MEANING;
            case READING -> READING;
            case SOUND -> SOUND;
        };
    }

    /// Returns the terms of a passage in each field, in order.
    public static Map<IndexField, List<String>> termsOf(Entry entry) {
        var found = new EnumMap<IndexField, List<String>>(IndexField.class);
        add(entry.text(), false, found);
        add(entry.title(), true, found);
        return found;
    }

    private static void add(String text, boolean ofTitle, Map<IndexField, List<String>> found) {
        var terms = Terms.of(text);
        var bridges = Bridge.of(text, terms);
        for (var field : values()) {
            if (field.ofTitle == ofTitle) {
                found.put(field, field == PAIR ? texts(pairs(terms)) : field.termsIn(terms, bridges));
            }
        }
    }

    private List<String> termsIn(List<Term> terms, List<Term> bridges) {
        var isBridge = terms() == Term.Field.MEANING || terms() == Term.Field.READING || terms() == Term.Field.SOUND;
        return (isBridge ? bridges : terms)
                .stream()
                        .filter(term ->
                                term.field() == terms() && !(term.field() == Term.Field.WORD && isPair(term.text())))
                        .map(Term::text)
                        .toList();
    }

    private Term.Field terms() {
        return terms;
    }

    private static List<String> texts(List<Term> terms) {
        return terms.stream().map(Term::text).toList();
    }

    /// Returns the pairs of neighbouring Latin words.
    static List<Term> pairs(List<Term> terms) {
        var pairs = new ArrayList<Term>();
        Term last = null;
        for (var term : terms) {
            if (term.field() == Term.Field.WORD) {
                if (term.text().charAt(0) >= '\u2E80') {
                    last = null;
                } else if (!StopWords.contains(term)) {
                    if (last != null && term.position() - last.position() <= 2) {
                        var span = new Span(last.span().start(), term.span().end());
                        pairs.add(new Term(Term.Field.WORD, last.position(), last.text() + " " + term.text(), span));
                    }
                    last = term;
                }
            }
        }
        return pairs;
    }
}
