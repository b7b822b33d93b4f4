package rapporteur.report;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.language.Span;
import rapporteur.meeting.Voice;

/// Text of talk → what is said in it, with its speakers: the one that a text was handed over with, or those whom its
/// lines begin with ("Anna: …").
final class Turns {
    /// A line that begins with who speaks.
    private static final Pattern NAMED = Pattern.compile(
            "^[ \\t]*(?<who>\\p{Lu}[\\p{L}.'’-]*(?: [\\p{Lu}\\d][\\p{L}\\d.'’-]*){0,4}(?: \\([^()\\n]{1,80}\\))?|[\\p{IsHan}·]{2,10}\\d{0,3})\\s?[:：]\\s*",
            Pattern.MULTILINE);

    /// Fewer such lines may be headings.
    private static final int LEAST_NAMED = 3;

    private static final Pattern LINES = Pattern.compile("^.*\\S.*$", Pattern.MULTILINE);

    /// What somebody begins with who is about to say something, and notes of whoever wrote it down: "Um, okay",
    /// {laugh}.
    private static final Pattern HESITATION = Pattern.compile(
            "(?:(?:(?i:u+[hm]+|er+m?|a+h+|o+h|h+m+|mm+|mm-hmm|okay|ok|yeah|well|right|alright)\\b|[嗯呃哦啊]+(?=[，,。.、\\s]))[\\s,.，。、–-]*|\\{[^{}\\n]{1,30}\\}[\\s,.]*)+");

    private static final int SHORTEST = 16;

    private final Article text;
    private final NavigableMap<Integer, Voice> speakers = new TreeMap<>();

    private Turns(Article text) {
        this.text = text;
        var speaker = text.metadata().publisher();
        if (speaker != null && !speaker.isBlank()) {
            speakers.put(0, Voice.of(speaker.strip()));
        } else {
            readNames();
        }
    }

    private void readNames() {
        var named = NAMED.matcher(text.text());
        while (named.find()) {
            speakers.put(named.start(), Voice.of(named.group("who").strip()));
        }
        var lines = LINES.matcher(text.text()).results().count();
        if (speakers.size() < LEAST_NAMED || speakers.size() * 4L < lines) {
            speakers.clear();
        }
    }

    /// Reads it.
    static List<Matter> of(Article text) {
        var turns = new Turns(text);
        return Matters.of(text).stream()
                .flatMap(matter -> turns.parted(matter.words()).map(words -> turns.spoken(matter, words)))
                .toList();
    }

    /// What two people say is not one sentence, even where the first is interrupted and no mark ends it.
    private Stream<Span> parted(Span words) {
        var starts = Stream.concat(
                        Stream.of(words.start()), speakers.subMap(words.start() + 1, words.end()).keySet().stream())
                .toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Span(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : words.end()))
                .map(this::begun)
                .filter(part -> part.length() >= SHORTEST || part.end() == words.end());
    }

    private Matter spoken(Matter matter, Span words) {
        var turn = speakers.floorEntry(words.start());
        return new Matter(
                matter.article(),
                words,
                words.start() == matter.words().start() ? matter.opening() : Optional.empty(),
                matter.reporter(),
                matter.verb(),
                turn == null ? matter.voice() : turn.getValue(),
                matter.kind());
    }

    /// Without who speaks, and from where somebody gets to the point, if much is left then.
    private Span begun(Span words) {
        var start = nameEnd(words).orElse(words.start());
        var hesitates = HESITATION.matcher(text.text()).region(start, words.end());
        if (hesitates.lookingAt() && words.end() - hesitates.end() >= SHORTEST) {
            start = hesitates.end();
        }
        var end = words.end();
        while (end > start + 1 && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private Optional<Integer> nameEnd(Span words) {
        if (!speakers.containsKey(words.start())) {
            return Optional.empty();
        }
        var named = NAMED.matcher(text.text()).region(words.start(), words.end());
        return named.lookingAt() && named.end() < words.end() ? Optional.of(named.end()) : Optional.empty();
    }
}
