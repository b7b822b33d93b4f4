package rapporteur.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapporteur.language.StopWords;

/// What was said in talk, and which of it is on a question.
///
/// People who talk do not repeat the question in one sentence as a report does: what they say on it is spread over what
/// several of them say one after the other. So a sentence counts by the words of the question that it holds, the rarer
/// the more, and by those that stand around it; and more where the question names who says it.
final class Remarks {
    /// What a question about talk asks with: that people talk is not what they talk about.
    private static final Pattern TALKING = Pattern.compile("认为|觉得|看法|观点|想法|意见|介绍|谈到|谈论|聊到|聊了?|大家|回应|回答|解释|同意|反对"
            + "|(?i:\\b(?:group|team|members?|mates?|people|think|thinks|thought|thoughts|opinions?|views?|talk\\w*"
            + "|discuss\\w*|debate[ds]?|elaborat\\w*|respon[ds]\\w*|answer\\w*|(?:dis)?agree\\w*|conclu\\w*|according"
            + "|stat(?:e|es|ed)|believ\\w*|mainly)\\b)");

    /// How many sentences before and behind are around one, and how much less each further one counts.
    private static final int AROUND = 3;

    private static final double FADING = 0.6;

    /// What somebody says whom the question names counts so much more.
    private static final double ASKED_FOR = 0.6;

    /// A sentence of so many different words says enough, and is worth so much more than one of none.
    private static final double ENOUGH = 12;

    private static final double FOR_LENGTH = 0.3;

    /// What repeats words already chosen counts less.
    private static final double FOR_REPEATING = 0.5;

    /// So much of the question stands around one place where it is spoken of, and so much where something near it is.
    /// Measured with questions asked of the right and of a wrong conversation.
    private static final double SPOKEN_OF = 0.35;

    private static final double NEAR_IT = 0.2;

    private final List<Matter> said;
    private final List<Set<String>> terms;
    private final Map<String, Long> frequency;

    /// @param said in its order
    Remarks(List<Matter> said) {
        this.said = said;
        this.terms = said.stream().map(matter -> telling(matter.text())).toList();
        this.frequency =
                terms.stream().flatMap(Set::stream).collect(Collectors.groupingBy(term -> term, Collectors.counting()));
    }

    /// What was found.
    ///
    /// @param matters in their order; none where it is not spoken of
    /// @param isOnIt  whether they speak of it, rather than of something near it
    record Found(List<Matter> matters, boolean isOnIt) {}

    /// Returns what is said on a question.
    ///
    /// @param most sentences
    Found on(String question, int most) {
        var named = named(question);
        var wanted = wanted(question, named);
        var whole = weight(wanted);
        var around = IntStream.range(0, said.size())
                .mapToDouble(i -> around(i, wanted, 1))
                .max()
                .orElse(0);
        if (wanted.isEmpty() ? named.isEmpty() : around < whole * NEAR_IT) {
            return new Found(List.of(), false);
        }
        var worth = new HashMap<Integer, Double>();
        for (var i = 0; i < said.size(); i++) {
            var own = weight(held(i, wanted));
            var isNamed = named.containsKey(speaker(i));
            if (wanted.isEmpty() ? isNamed : own > 0) {
                var onIt = wanted.isEmpty() ? 0 : (own + around(i, wanted, FADING)) / whole;
                var length = Math.min(terms.get(i).size(), ENOUGH) / ENOUGH;
                worth.put(i, onIt + FOR_LENGTH * length + (isNamed ? ASKED_FOR : 0));
            }
        }
        var chosen = best(worth, most);
        return new Found(chosen.stream().sorted().map(said::get).toList(), around >= whole * SPOKEN_OF);
    }

    /// Those worth most that do not say the same.
    private List<Integer> best(Map<Integer, Double> worth, int most) {
        var left = new HashMap<>(worth);
        var chosen = new ArrayList<Integer>();
        var shown = new HashSet<String>();
        while (!left.isEmpty() && chosen.size() < most) {
            var next = left.entrySet().stream()
                    .max(Comparator.comparingDouble((Map.Entry<Integer, Double> each) ->
                                    each.getValue() - FOR_REPEATING * repeating(each.getKey(), shown))
                            .thenComparing(
                                    Map.Entry.<Integer, Double>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
            left.remove(next);
            chosen.add(next);
            shown.addAll(terms.get(next));
        }
        return chosen;
    }

    private double repeating(int i, Set<String> shown) {
        var own = terms.get(i);
        return (double) own.stream().filter(shown::contains).count() / (1 + own.size());
    }

    private Set<String> held(int i, Set<String> wanted) {
        return wanted.stream().filter(terms.get(i)::contains).collect(Collectors.toSet());
    }

    /// The weight of the words that stand in a sentence or near it.
    ///
    /// @param fading what each sentence of distance leaves of a word's weight
    private double around(int i, Set<String> wanted, double fading) {
        var sum = 0.0;
        for (var term : wanted) {
            for (var distance = 0; distance <= AROUND; distance++) {
                if (holds(i - distance, term) || holds(i + distance, term)) {
                    sum += rarity(term) * Math.pow(fading, distance);
                    break;
                }
            }
        }
        return sum;
    }

    private boolean holds(int i, String term) {
        return i >= 0 && i < terms.size() && terms.get(i).contains(term);
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(this::rarity).sum();
    }

    private double rarity(String term) {
        return Math.log(1 + said.size() / (1.0 + frequency.getOrDefault(term, 0L)));
    }

    private String speaker(int i) {
        return said.get(i).voice().speaker().orElse("");
    }

    // ---- the question

    private static Set<String> telling(String words) {
        return Theme.terms(words).stream()
                .filter(term -> !StopWords.contains(term))
                .collect(Collectors.toSet());
    }

    private static Set<String> wanted(String question, Map<String, String> named) {
        var about = question;
        for (var name : named.values()) {
            about = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE)
                    .matcher(about)
                    .replaceAll(" ");
        }
        return telling(TALKING.matcher(Theme.withoutAsking(about)).replaceAll(" "));
    }

    /// The speakers whom a question names, each with how it names them: as printed, else without title and initials.
    private Map<String, String> named(String question) {
        var folded = question.toLowerCase(Locale.ROOT);
        var speakers = said.stream()
                .flatMap(matter -> matter.voice().speaker().stream())
                .distinct()
                .toList();
        var named = new HashMap<String, String>();
        speakers.stream()
                .filter(name -> folded.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> named.put(name, name));
        if (named.isEmpty()) {
            for (var name : speakers) {
                var shorter = withoutTitle(name);
                if (!shorter.isEmpty() && folded.contains(shorter.toLowerCase(Locale.ROOT))) {
                    named.put(name, shorter);
                }
            }
        }
        return named;
    }

    /// "Hon. Bill Morneau" and "Bill Morneau AM" are Bill Morneau, "Professor E" is the professor.
    private static String withoutTitle(String name) {
        var words = name.replaceFirst(".*\\p{L}{2}\\.\\s", "").split("[\\s()]+");
        return Arrays.stream(words).filter(word -> word.length() > 2).collect(Collectors.joining(" "));
    }
}
