package rapporteur.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Bridge;
import rapporteur.language.Language;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// What somebody wants to read about: the words of a question without the asking, and what they are called in the other
/// language.
final class Theme {
    /// How much of the theme a matter must hold.
    private static final double ENOUGH = 0.5;

    /// And how much of what the matter holds that holds most.
    private static final double NEAR_THE_BEST = 0.7;

    /// In texts that were handed over more is shown, since the question is all that is known of them.
    private static final double NEAR_IN_TEXTS = 0.5;

    /// Words of a question that is long, and how much of it is enough.
    private static final int LONG = 6;

    private static final double ENOUGH_OF_A_LONG_ONE = 0.25;

    /// What asks, and names nothing.
    private static final Pattern ASKING = Pattern.compile("会议|會議|对|對|关于|關於|有什么|有哪些|什么|哪些|如何|怎么|怎样|部署|要求|强调"
            + "|提出|说了?|讲了?|做了?|作出|安排|的|[？?]|总结|概括|概述|摘要|简述|这段|这次|本次|一下|内容|讨论"
            + "|(?i:\\b(?:what|did|does|do|the|meeting|say|said|about|on|how|regarding|concerning|was|were|is|of|there|any"
            + "|stress|stressed|decide[d]?|plan|deploy(?:ed)?|ask|asked|require[sd]?|for|in|to|and|with|it|summari[sz]e"
            + "|summary|whole|entire|main|overall|please|discuss(?:ed|ion)?|points?|content)\\b)");

    private final Language language;
    private final Set<String> wanted;
    private final List<String> phrases;

    /// Of each word what it is called in the other language; nothing for one that nothing leads across from.
    private final List<Set<String>> across;

    Theme(String words) {
        var named = withoutAsking(words);
        var theme = named.isEmpty() ? words : named;
        this.phrases = Formulations.all().stream()
                .filter(each -> each.stream().anyMatch(form -> folded(theme).contains(folded(form))))
                .flatMap(List::stream)
                .map(Theme::folded)
                .toList();
        this.language = Language.of(theme);
        this.wanted = terms(theme);
        this.across = across(theme);
    }

    /// Returns whether the words ask for everything and name nothing.
    static boolean isGeneral(String words) {
        return withoutAsking(words).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// Returns the words of a question that name something.
    static String withoutAsking(String words) {
        return Shown.oneLine(ASKING.matcher(words).replaceAll(" "));
    }

    /// Returns the matters that speak of it, in their order. Where they are more than asked for, those that hold more
    /// of it come first, and what was done or asked for before what was told besides.
    List<Matter> of(List<Matter> matters, int most) {
        return holding(matters, most, ENOUGH, NEAR_THE_BEST).stream()
                .filter(matter -> share(matter.text()) >= ENOUGH)
                .toList();
    }

    /// Returns the same of texts that were handed over to be asked. A long question says more than one sentence holds:
    /// of it a smaller part is enough where none holds much.
    List<Matter> nearest(List<Matter> matters, int most) {
        var found = holding(matters, most, ENOUGH, NEAR_IN_TEXTS);
        return found.isEmpty() && wanted.size() >= LONG
                ? holding(matters, most, ENOUGH_OF_A_LONG_ONE, NEAR_IN_TEXTS)
                : found;
    }

    private List<Matter> holding(List<Matter> matters, int most, double enough, double near) {
        var shares = new HashMap<Matter, Double>();
        matters.forEach(matter -> shares.put(matter, share(matter.text())));
        var best =
                shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (best < enough) {
            return List.of();
        }
        var chosen = matters.stream()
                .filter(matter -> shares.getOrDefault(matter, 0.0) >= best * near)
                .sorted(Comparator.comparingDouble((Matter matter) -> -shares.getOrDefault(matter, 0.0))
                        .thenComparing(Matter::kind))
                .limit(most)
                .collect(Collectors.toSet());
        return matters.stream().filter(chosen::contains).toList();
    }

    /// Returns what is asked for, as it is printed where it is said that it is not stated: without the asking, where
    /// one stretch of the words is left.
    static String named(String words) {
        var named = withoutAsking(words);
        return !named.isEmpty() && words.contains(named) ? named : words;
    }

    /// How a theme is looked for in a text.
    enum Reach {
        /// By its own words.
        WORDS,
        /// By what the glossary calls them in the text's language.
        GLOSSARY,
        /// Not at all: the glossary has none of them.
        NONE
    }

    /// Returns how it is looked for in a text of that language.
    Reach reach(Language other) {
        if (other == language) {
            return Reach.WORDS;
        }
        var isKnown = !phrases.isEmpty() || across.stream().anyMatch(forms -> !forms.isEmpty());
        return isKnown ? Reach.GLOSSARY : Reach.NONE;
    }

    private static List<Set<String>> across(String theme) {
        var terms = Terms.of(theme);
        var bridges = Bridge.of(theme, terms);
        return terms.stream()
                .filter(term -> term.field() == Term.Field.WORD && !StopWords.contains(term))
                .map(word -> bridges.stream()
                        .filter(bridge -> bridge.span().overlaps(word.span()))
                        .map(Term::text)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private double share(String text) {
        var folded = folded(text);
        if (phrases.stream().anyMatch(folded::contains)) {
            return 1;
        }
        if (Language.of(text) != language) {
            return shareAcross(text);
        }
        var held = terms(text);
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(held::contains).count() / wanted.size();
    }

    private double shareAcross(String text) {
        if (across.isEmpty()) {
            return 0;
        }
        var held = Bridge.of(text, Terms.of(text)).stream().map(Term::text).collect(Collectors.toSet());
        return (double) across.stream()
                        .filter(forms -> forms.stream().anyMatch(held::contains))
                        .count()
                / across.size();
    }

    /// The words that are compared: stems, or pairs of Han.
    static Set<String> terms(String words) {
        var field = Language.of(words) == Language.CHINESE ? Term.Field.BIGRAM : Term.Field.WORD;
        return Terms.of(words).stream()
                .filter(term -> term.field() == field)
                .map(Term::text)
                .collect(Collectors.toSet());
    }

    private static String folded(String words) {
        return Shown.oneLine(words).toLowerCase(Locale.ROOT);
    }
}
