package rapporteur.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;

/// Phrase → every place where it stands, counted in the stored texts themselves: no index decides what is found.
public final class Tracer {
    private final Rapporteur rapporteur;

    /// @param rapporteur whose articles are read
    public Tracer(Rapporteur rapporteur) {
        this.rapporteur = rapporteur;
    }

    /// Looks for a phrase in all its forms.
    ///
    /// @param phrase not blank
    public Trace trace(String phrase) {
        var variants = Formulations.variants(phrase);
        var pattern = pattern(variants);
        var mentions = new ArrayList<Trace.Mention>();
        var ids = rapporteur.articles().ids();
        for (var id : ids) {
            rapporteur.articles().find(id).ifPresent(article -> mentions.addAll(mentions(article, pattern)));
        }
        mentions.sort(Comparator.comparing(Tracer::day));
        return new Trace(
                variants.getFirst(),
                variants,
                ids.size(),
                mentions,
                Collections.unmodifiableSequencedMap(months(mentions)),
                Collections.unmodifiableSequencedMap(bodies(mentions)));
    }

    /// Case does not count, nor which blanks stand between words; a Latin word is found as a whole.
    private static Pattern pattern(List<String> variants) {
        return Pattern.compile(
                variants.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Tracer::expression)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String variant) {
        var words =
                Arrays.stream(variant.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Language.isHan(variant.charAt(0)) ? words : "(?<![A-Za-z0-9])" + words + "(?![A-Za-z0-9])";
    }

    private List<Trace.Mention> mentions(Article article, Pattern pattern) {
        var found = pattern.matcher(article.text()).results().map(Span::of).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var reading = Reading.of(article);
        var meeting = rapporteur.meetings().reportedIn(article.id()).stream()
                .findFirst()
                .flatMap(rapporteur.meetings()::find);
        return found.stream().map(span -> mention(reading, span, meeting)).toList();
    }

    private Trace.Mention mention(Reading reading, Span span, Optional<Meeting> meeting) {
        var article = reading.article();
        var words = Excerpt.of(article, span);
        var inBody = !reading.sentencesIn(span).isEmpty();
        var citation = meeting.flatMap(reported -> rapporteur.citing(reported, words))
                .orElseGet(() -> rapporteur.citing(article, span));
        return new Trace.Mention(words, meeting, citation, inBody);
    }

    private static String day(Trace.Mention mention) {
        return mention.meeting()
                .flatMap(meeting -> meeting.date().best())
                .filter(Edtf::hasYear)
                .map(day -> day.to().toString())
                .orElse("~");
    }

    private static SequencedMap<String, Integer> months(List<Trace.Mention> mentions) {
        var months = new TreeMap<String, Integer>(
                Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
        mentions.forEach(mention -> months.merge(month(mention), 1, Integer::sum));
        return new LinkedHashMap<>(months);
    }

    private static String month(Trace.Mention mention) {
        var day = day(mention);
        return day.equals("~") ? "" : day.substring(0, Math.min(7, day.length()));
    }

    private static SequencedMap<String, Integer> bodies(List<Trace.Mention> mentions) {
        var bodies = new LinkedHashMap<String, Integer>();
        mentions.forEach(mention -> bodies.merge(body(mention), 1, Integer::sum));
        var sorted = new LinkedHashMap<String, Integer>();
        bodies.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /// The body with its place where its name does not hold it: there are as many 市政府 as there are cities.
    private static String body(Trace.Mention mention) {
        return mention.meeting().flatMap(Tracer::body).orElse("");
    }

    private static Optional<String> body(Meeting meeting) {
        var place = meeting.place().map(Excerpt::text);
        return meeting.main().bodies().stream()
                .findFirst()
                .map(words -> Shown.oneLine(words.text()))
                .map(name -> place.filter(where -> !name.contains(where))
                        .map(where -> Language.of(name) == Language.CHINESE
                                ? name + "（" + where + "）"
                                : name + " (" + where + ")")
                        .orElse(name));
    }
}
