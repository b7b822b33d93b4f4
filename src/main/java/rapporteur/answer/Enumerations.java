package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Span;

/// Matters that an article numbers, a sentence each: 一是…。二是…。 or "First, … Second, …". Asked for all of them, the
/// heads of the sentences are given together, each with the sentences it stands for.
final class Enumerations {
    private static final Pattern FIRST =
            Pattern.compile("^(?:[^。；]{2,60}[：:]\\s*)?(?:一是|一要|第一[，、,]|首先[，,]|First(?:ly)?,)");
    private static final Pattern NEXT = Pattern.compile("^(?:[二三四五六七八九十]是|[二三四五六七八九十]要|第[二三四五六七八九十][，、,]|其次[，,]|再次[，,]"
            + "|(?:Second|Third|Fourth|Fifth|Sixth)(?:ly)?,|Finally,)");
    private static final Pattern ASKS_FOR_ALL = Pattern.compile(
            "(?i)哪些|哪几|分别|几项|[两二三四五六七八九十]{1,2}(?:[件点项条]|个?方面)|逐[条一项]|what are|\\b(?:three|four|five|six|seven|eight)\\b|which .{0,30}\\b(?:tasks|measures|points|requirements|aspects)\\b");
    private static final Pattern ASKS_FOR_POINTS = Pattern.compile(
            "(?i)(?:哪|几|什么)[^，。？]{0,3}(?:[点条项]|个?方面)[^，。？]{0,4}(?:要求|意见|建议|措施|任务|举措|希望|倡议|体会|承诺)|(?:要求|意见|建议|措施|任务|举措|希望|倡议)(?:是|有)?哪[几两三四五六七八九][点条项]"
                    + "|\\b(?:what|which) (?:two|three|four|five|six|seven|eight) (?:[\\w-]+ )?(?:points|demands|requirements|suggestions|measures|tasks|steps|proposals|requests)\\b");
    private static final Pattern BEGINS = Pattern.compile(
            "[两三四五六七八九十](?:[点条项]|个?方面)[^，。；]{0,4}(?:要求|意见|建议|措施|任务|举措|希望|倡议|体会|承诺)|(?:^|[：；，])(?:一是|一要|第一[，、,])|(?i)^first(?:ly)?,|\\b(?:two|three|four|five|six|seven|eight) (?:points|demands|requirements|suggestions|measures|tasks|steps|proposals|requests)\\b");
    private static final String CLAUSE_ENDS = "，,；;";

    /// A citation has at most three sentences.
    private static final int SENTENCES = 3;

    private Enumerations() {}

    /// Consecutive numbered sentences, cited together.
    ///
    /// @param heads what is said of them
    /// @param span  where they stand
    record Group(String heads, Span span) {}

    /// Returns where a sentence begins to number points, or says how many there are, where a question asks for them.
    static Optional<Span> begun(String sentence, String question) {
        var begins = BEGINS.matcher(sentence);
        return ASKS_FOR_POINTS.matcher(question).find() && begins.find()
                ? Optional.of(Span.of(begins.toMatchResult()))
                : Optional.empty();
    }

    /// Returns the numbered sentences that the chosen one introduces or belongs to; none if nothing is numbered
    /// there or the question does not ask for all of it.
    static List<Group> around(Reading reading, Sentence chosen, String question) {
        if (!ASKS_FOR_ALL.matcher(question).find()) {
            return List.of();
        }
        var sentences = reading.sentences();
        var first = chosen.number();
        while (first > 0 && NEXT.matcher(reading.text(sentences.get(first))).find()) {
            first--;
        }
        if (!FIRST.matcher(reading.text(sentences.get(first))).find()) {
            first = chosen.number() + 1;
        }
        var items = items(reading, first);
        return items.size() < 2 ? List.of() : groups(reading, items);
    }

    private static List<Sentence> items(Reading reading, int first) {
        var items = new ArrayList<Sentence>();
        var sentences = reading.sentences();
        for (var i = first; i < sentences.size(); i++) {
            var form = items.isEmpty() ? FIRST : NEXT;
            if (!form.matcher(reading.text(sentences.get(i))).find()) {
                break;
            }
            items.add(sentences.get(i));
        }
        return items;
    }

    private static List<Group> groups(Reading reading, List<Sentence> items) {
        var groups = new ArrayList<Group>();
        var longest = Quotes.longest(reading.article());
        var open = new ArrayList<Sentence>();
        for (var item : items) {
            var whole = open.isEmpty() ? item.span() : open.getFirst().span().to(item.span());
            if (!open.isEmpty() && (open.size() == SENTENCES || whole.length() > longest)) {
                groups.add(group(reading, open));
                open.clear();
            }
            open.add(item);
        }
        groups.add(group(reading, open));
        return groups;
    }

    private static Group group(Reading reading, List<Sentence> items) {
        var heads = items.stream().map(item -> head(reading.text(item))).collect(Collectors.joining("；"));
        var span = items.getFirst().span().to(items.getLast().span());
        var first = items.getFirst().span();
        return new Group(
                heads + "。", Quotes.fitting(reading.article(), span, new Span(first.start(), first.start() + 1)));
    }

    /// The first clause, and the next one where that is only the number.
    private static String head(String sentence) {
        for (var i = 5; i < sentence.length(); i++) {
            if (CLAUSE_ENDS.indexOf(sentence.charAt(i)) >= 0) {
                return sentence.substring(0, i);
            }
        }
        return sentence.substring(0, Math.max(0, sentence.length() - 1));
    }
}
