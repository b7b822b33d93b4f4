package rapporteur.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Excerpt;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Voice;

/// What of a meeting is said first where there is room for little: what was decided before what was passed on, what the
/// headline speaks of before what it does not, and everybody who spoke once before anybody twice.
final class Weight {
    private static final Pattern COURTESY = Pattern.compile(
            "感谢|感謝|欢迎|歡迎|\\b(?:gratitude|grateful|thanked|welcome[sd]?|good foundation|have always)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INTENT =
            Pattern.compile("愿|将|要|\\b(?:willing|will|must|should|necessary|proposed?)\\b", Pattern.CASE_INSENSITIVE);

    /// What one side wants of the other.
    private static final Pattern HOPE = Pattern.compile("希望|\\bhope[sd]?\\b", Pattern.CASE_INSENSITIVE);

    /// An amount, or the title of a document.
    private static final Pattern FACT = Pattern.compile("《|[一二三四五六七八九十\\d]+[个项件条次万亿%％]|\\d+(?!\\d|(?:st|nd|rd|th)\\b)");

    private static final int FREQUENT = 25;

    private final Set<String> headline;
    private final List<Excerpt> introduction;

    private Weight(Set<String> headline, List<Excerpt> introduction) {
        this.headline = headline;
        this.introduction = introduction;
    }

    /// @param meeting whose headlines say what it was about
    Weight(Meeting meeting) {
        this(
                meeting.accounts().stream()
                        .flatMap(account -> account.title().stream())
                        .flatMap(title -> Terms.of(title.text()).stream())
                        .map(Term::text)
                        .collect(Collectors.toSet()),
                meeting.date().stated().map(stated -> stated.words()).stream().toList());
    }

    /// Weighs matters of texts without a headline by the words that come back most often.
    static Weight byFrequency(List<Matter> matters) {
        var counts = matters.stream()
                .flatMap(matter -> Terms.of(matter.text()).stream())
                .filter(term -> term.field() == Term.Field.WORD && term.text().length() > 1)
                .collect(Collectors.groupingBy(Term::text, Collectors.counting()));
        return new Weight(
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(FREQUENT)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                List.of());
    }

    /// Returns the matters, weightiest first.
    List<Matter> inOrder(List<Matter> matters) {
        var sorted = matters.stream()
                .sorted(Comparator.comparingDouble(this::weigh).reversed())
                .toList();
        var first = new ArrayList<Matter>();
        var later = new ArrayList<Matter>();
        var heard = new HashSet<String>();
        for (var matter : sorted) {
            var speaker = matter.voice().speaker().orElse("");
            var comesFirst = !introduces(matter) && (speaker.isEmpty() || heard.add(speaker));
            (comesFirst ? first : later).add(matter);
        }
        first.addAll(later);
        return first;
    }

    private double weigh(Matter matter) {
        var words = matter.text();
        var weight = matter.verb().map(Weight::of).orElse(matter.kind() == Matter.Kind.TASK ? 1.5 : besides(matter));
        weight += COURTESY.matcher(words).find() ? -2 : 0;
        weight += HOPE.matcher(words).find() ? 0.8 : 0;
        weight += matter.isDone() || !INTENT.matcher(words).find() ? 0 : 0.5;
        weight += FACT.matcher(words).find() ? 0.6 : 0;
        weight -= introduces(matter) ? 1.5 : 0;
        return weight + 2 * headlineShare(words);
    }

    /// Whether it is the sentence that says when the meeting was, which the lines above have said.
    boolean introduces(Matter matter) {
        return matter.kind() == Matter.Kind.MORE
                && introduction.stream()
                        .filter(words -> words.article().equals(matter.article().id()))
                        .anyMatch(words ->
                                words.span().filter(matter.words()::overlaps).isPresent());
    }

    /// What somebody said weighs more than what the reporter tells.
    private static double besides(Matter matter) {
        return matter.voice().kind() == Voice.Kind.ARTICLE ? 0.8 : 1.0;
    }

    private static double of(AgendaItem.Verb verb) {
        return switch (verb) {
            case APPROVED, REVIEWED -> 3;
            case HEARD -> 2.6;
            case DEPLOYED -> 2.2;
            case STRESSED -> 2.6;
            case CONVEYED, STUDIED, TALKED -> 2;
        };
    }

    private double headlineShare(String words) {
        if (headline.isEmpty()) {
            return 0;
        }
        var terms = Terms.of(words).stream().map(Term::text).collect(Collectors.toSet());
        var shared = headline.stream().filter(terms::contains).count();
        return (double) shared / headline.size();
    }
}
