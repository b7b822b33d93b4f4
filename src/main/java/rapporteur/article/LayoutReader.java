package rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.article.Layout.Role;
import rapporteur.article.Layout.Zone;
import rapporteur.language.Language;
import rapporteur.language.Span;

/// Reads the layout of a page that was flattened to text, line by line: the markup is gone, so what a line is for
/// shows in its length, its punctuation, its words and its neighbours. Knows the habits of pages, never a single
/// site.
final class LayoutReader {
    /// A line counts as prose from this weight on when a sentence ends in it, and from [#LONG] on in any case.
    private static final double SHORT = 15;

    private static final double LONG = 120;

    /// An English word weighs as much as this many Han characters.
    private static final double WORD = 1.6;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？]|[.!?][”\"’)]?(?:\\s|$)|[a-z]\\.[A-Z][a-z]");

    private final String text;
    private final List<Zone> zones = new ArrayList<>();

    LayoutReader(String text) {
        this.text = text;
    }

    Layout read() {
        var lines = lines();
        var firstProse = firstProse(lines);
        readHead(lines.subList(0, firstProse));
        readRest(lines.subList(firstProse, lines.size()));
        return new Layout(zones);
    }

    /// Everything before the first line of prose: navigation, headline, kickers, source line.
    private void readHead(List<Span> head) {
        var candidates = new ArrayList<Span>();
        for (var line : head) {
            if (Cues.isFurniture(words(line))) {
                add(Role.FURNITURE, line);
                continue;
            }
            var rest = apparatus(line);
            if (!rest.isEmpty()) {
                candidates.add(rest);
            }
        }
        var title = titleAmong(candidates);
        for (var i = 0; i < candidates.size(); i++) {
            var line = candidates.get(i);
            if (i == title) {
                add(Role.TITLE, line);
            } else if (i > title && title >= 0 && !isLabel(line)) {
                add(Role.KICKER, line);
            } else {
                add(Role.FURNITURE, line);
            }
        }
    }

    /// The headline is the first line of some length; where the page prints it again below, the last print counts,
    /// because the first is often the page's own title with its breadcrumb.
    private int titleAmong(List<Span> candidates) {
        for (var i = 0; i < candidates.size(); i++) {
            if (!isLabel(candidates.get(i))) {
                for (var j = candidates.size() - 1; j > i; j--) {
                    if (words(candidates.get(j)).equals(words(candidates.get(i)))) {
                        return j;
                    }
                }
                return i;
            }
        }
        return -1;
    }

    /// A line too short for a headline: an entry of a menu, a column's name.
    private boolean isLabel(Span line) {
        return weight(line) < 6;
    }

    private void readRest(List<Span> lines) {
        var first = true;
        var inTail = false;
        for (var line : lines) {
            var words = words(line);
            if (Cues.opensTail(words)) {
                inTail = true;
                add(Role.FURNITURE, line);
            } else if (Cues.isFurniture(words) || inTail && !isStrongProse(line)) {
                add(Role.FURNITURE, line);
            } else {
                inTail = false;
                addBody(first ? afterHeadline(apparatus(line)) : apparatus(line));
                first = false;
            }
        }
    }

    private void addBody(Span line) {
        if (line.isEmpty()) {
            return;
        }
        var last = zones.isEmpty() ? null : zones.getLast();
        if (last != null && last.role() == Role.BODY) {
            zones.set(zones.size() - 1, new Zone(Role.BODY, new Span(last.span().start(), line.end())));
        } else {
            add(Role.BODY, line);
        }
    }

    /// Splits off a headline that the flattening has glued to the first sentence: it ends where the dateline
    /// begins.
    private Span afterHeadline(Span line) {
        var dateline =
                Cues.DATELINE_WITHIN.matcher(text).region(line.start(), Math.min(line.end(), line.start() + 200));
        if (!dateline.find()) {
            return line;
        }
        var before = trimmed(line.start(), dateline.start());
        if (Cues.ENDS_SENTENCE.matcher(words(before)).find()) {
            return line;
        }
        if (!before.isEmpty() && zones.stream().noneMatch(zone -> zone.role() == Role.TITLE)) {
            add(Role.TITLE, before);
        } else if (!before.isEmpty()) {
            add(Role.KICKER, before);
        }
        add(Role.DATELINE, trimmed(dateline.start(), dateline.end()));
        return trimmed(dateline.end(), line.end());
    }

    /// Takes apparatus off both ends of a line and returns what is left of it.
    private Span apparatus(Span line) {
        var rest = line;
        for (var cue : Cues.WHOLE_LINES) {
            if (cue.pattern().matcher(words(rest)).matches()) {
                addApparatus(cue.role(), rest);
                return new Span(rest.end(), rest.end());
            }
        }
        for (var cue : Cues.LINE_STARTS) {
            var start = cue.pattern().matcher(text).region(rest.start(), rest.end());
            if (start.lookingAt()) {
                addApparatus(cue.role(), trimmed(start.start(), start.end()));
                rest = trimmed(start.end(), rest.end());
            }
        }
        for (var cue : Cues.LINE_ENDS) {
            var end = cue.pattern().matcher(text).region(Math.max(rest.start(), rest.end() - 120), rest.end());
            if (end.find()) {
                addApparatus(cue.role(), trimmed(end.start(), end.end()));
                rest = trimmed(rest.start(), end.start());
            }
        }
        return rest;
    }

    private void addApparatus(Role role, Span span) {
        add(role, span);
        if (role == Role.SOURCE_LINE) {
            var publisher = Cues.PUBLISHER.matcher(text).region(span.start(), span.end());
            if (publisher.find()) {
                add(Role.PUBLISHER, trimmed(publisher.start(1), publisher.end(1)));
            }
            var day = Cues.DAY.matcher(text).region(span.start(), span.end());
            if (day.find()) {
                add(Role.PUBLISHED, Span.of(day));
            }
        }
    }

    private int firstProse(List<Span> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isProse(line) && !Cues.isFurniture(words(line)) && !isHeadlineWithStop(lines, i)) {
                return i;
            }
        }
        return longest(lines);
    }

    /// A text without a line of prose is all head; its longest line is then taken for the body, so that a notice
    /// of one line still answers.
    private int longest(List<Span> lines) {
        var best = lines.size();
        for (var i = 0; i < lines.size(); i++) {
            if (!Cues.isFurniture(words(lines.get(i)))
                    && (best == lines.size() || weight(lines.get(i)) > weight(lines.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    /// Some headlines end with a stop: one sentence, alone in the first line, without a date, before a longer
    /// paragraph.
    private boolean isHeadlineWithStop(List<Span> lines, int i) {
        var line = lines.get(i);
        return i == 0
                && lines.size() > 1
                && weight(line) < 60
                && weight(lines.get(1)) > 1.5 * weight(line)
                && Cues.ENDS_SENTENCE.matcher(words(line)).results().count() <= 1
                && !Cues.OPENS_LEAD.matcher(words(line)).find();
    }

    private boolean isProse(Span line) {
        var weight = weight(line);
        return weight >= LONG
                || weight >= SHORT && SENTENCE_END.matcher(words(line)).find();
    }

    /// Prose long enough to end a list of links. What opened as a list is left only by a real paragraph.
    private boolean isStrongProse(Span line) {
        return weight(line) >= 60 && SENTENCE_END.matcher(words(line)).find();
    }

    private double weight(Span line) {
        var han = 0;
        var latin = 0;
        var inWord = false;
        for (var i = line.start(); i < line.end(); i++) {
            var c = text.charAt(i);
            var isHan = Language.isHan(c);
            var isLetter = !isHan && Character.isLetterOrDigit(c);
            han += isHan ? 1 : 0;
            latin += isLetter && !inWord ? 1 : 0;
            inWord = isLetter;
        }
        return han + WORD * latin;
    }

    private List<Span> lines() {
        var found = new ArrayList<Span>();
        var from = 0;
        while (from < text.length()) {
            var to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            var line = trimmed(from, to);
            if (!line.isEmpty()) {
                found.add(line);
            }
            from = to + 1;
        }
        return found;
    }

    private Span trimmed(int from, int to) {
        var start = from;
        var end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private String words(Span span) {
        return span.in(text);
    }

    private void add(Role role, Span span) {
        if (!span.isEmpty()) {
            zones.add(new Zone(role, span));
        }
    }
}
