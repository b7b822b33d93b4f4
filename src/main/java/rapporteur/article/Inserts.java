package rapporteur.article;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.article.Layout.Role;
import rapporteur.article.Layout.Zone;
import rapporteur.language.Span;

/// What the flattening of a page has glued between the sentences of a paragraph: captions, who took the picture,
/// advertisements. A caption shows by its opening words or by the credit behind it.
final class Inserts {
    /// A caption that no mark ends is not longer.
    private static final int CAPTION = 30;

    /// An advertisement and the button that closes it.
    private static final Pattern ADVERTISEMENT = Pattern.compile("(?<![一-龥])广告\\s[^×\\n]{4,80}×");

    /// A sentence that says of itself that it stands under a picture, or that repeats in brackets what the picture
    /// shows, and on which day.
    private static final Pattern CAPTION_SENTENCE = Pattern.compile(
            "(?:(?<![一-龥\\d，、])图为[^。！？\\n]{2,90}。" + "|(?<=[。！？])[（(]\\d{1,2}月\\d{1,2}日[^（()）\\n]{8,90}。[）)])");

    /// Who took the picture: between two sentences, or in brackets behind the caption.
    private static final Pattern CREDIT =
            Pattern.compile("(?<=[。！？])\\s{0,4}(?:(?:[一-龥]{2,14}\\s){1,3}摄(?![一-龥]?[影像制取氏])"
                    + "|(?:[一-龥]{2,16}\\s?){1,3}供图(?!的)|图片来自[一-龥]{2,12}?(?:官网|网站|公众号|微博))"
                    + "|(?:新华社发)?[（(][^（()）。，；\\n]{0,30}(?:供图|(?<!拍)摄|图片[^（()）。，；\\n]{0,16}提供)[）)]");

    /// The last words of a caption that is a sentence of its own.
    private static final Pattern NAMES_PICTURE = Pattern.compile("(?:现场|图|照|照片|合影|画面|场景|一角)。$");

    private final String text;
    private final Span line;

    /// By their starts; no two overlap.
    private final NavigableMap<Integer, Zone> found = new TreeMap<>();

    private Inserts(String text, Span line) {
        this.text = text;
        this.line = line;
    }

    /// Returns what stands in a line without belonging to it, in order and apart.
    ///
    /// @param label words that the page prints under its pictures; empty if none are known
    static List<Zone> in(String text, Span line, String label) {
        var inserts = new Inserts(text, line);
        inserts.findAll(Role.FURNITURE, ADVERTISEMENT);
        inserts.findAll(Role.FURNITURE, CAPTION_SENTENCE);
        if (!label.isEmpty()) {
            inserts.findAll(Role.FURNITURE, Pattern.compile("(?<=[。！？])" + Pattern.quote(label)));
        }
        inserts.findAll(Role.BYLINE, CREDIT);
        inserts.findCaptions();
        return List.copyOf(inserts.found.values());
    }

    private void findAll(Role role, Pattern pattern) {
        var match = pattern.matcher(text).region(line.start(), line.end());
        while (match.find()) {
            add(new Zone(role, stripped(match)));
        }
    }

    private Span stripped(Matcher match) {
        var start = match.start();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, match.end());
    }

    private void add(Zone zone) {
        var before = found.lowerEntry(zone.span().end());
        if (before == null || !before.getValue().span().overlaps(zone.span())) {
            found.put(zone.span().start(), zone);
        }
    }

    private void findCaptions() {
        for (var credit : List.copyOf(found.values())) {
            if (credit.role() == Role.BYLINE) {
                var caption = before(credit.span().start());
                if (isCaption(caption)) {
                    add(new Zone(Role.FURNITURE, caption));
                }
            }
        }
    }

    /// Returns the sentence, or the words that no mark ends, before a credit.
    private Span before(int end) {
        var to = end;
        while (to > line.start() && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        var floor = Math.max(line.start(), to - 2 * CAPTION);
        var other = found.lowerEntry(end);
        floor = other == null ? floor : Math.max(floor, other.getValue().span().end());
        var from = Math.max(floor, to - 1);
        while (from > floor && !endsSentence(from - 1)) {
            from--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Span(from, to);
    }

    private boolean endsSentence(int place) {
        var mark = text.charAt(place);
        return "。！？".indexOf(mark) >= 0
                || mark == '”' && place > line.start() && "。！？".indexOf(text.charAt(place - 1)) >= 0;
    }

    private boolean isCaption(Span span) {
        var words = span.in(text);
        if (words.length() < 2 || words.length() > CAPTION || words.matches("(?s).*[，,；;：:].*")) {
            return false;
        }
        return NAMES_PICTURE.matcher(words).find() || !words.matches("(?s).*[。！？”]");
    }
}
