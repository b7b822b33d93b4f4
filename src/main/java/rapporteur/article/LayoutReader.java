package rapporteur.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import rapporteur.article.Layout.Role;
import rapporteur.article.Layout.Zone;
import rapporteur.language.Language;
import rapporteur.language.Span;

/// Reads the layout of a page that was flattened to text, line by line: the markup is gone, so what a line is for
/// shows in its length, its punctuation, its words and its neighbours. Knows the habits of pages, never a single
/// site.
///
/// A page is a head (menus, headline, kickers, source line), then lines of prose with furniture between them, then a
/// tail. The head ends at the first line of prose.
final class LayoutReader {
    /// A line counts as prose from this weight on when a sentence ends in it.
    private static final double SHORT = 15;

    /// From this weight on a line is a paragraph, which no list of links holds.
    private static final double PARAGRAPH = 60;

    /// A line too short for a headline: an entry of a menu, a column's name.
    private static final double LABEL = 6;

    /// An English word weighs as much as this many Han characters.
    private static final double WORD = 1.6;

    /// So much of the text behind a headline is its lead: what it is compared with.
    private static final int LEAD = 600;

    /// A headline glued to the first sentence ends within so many units.
    private static final int GLUED = 200;

    /// No page has more behind its last sentence.
    private static final int ENDINGS = 8;

    /// The names of all who made an article take no more units.
    private static final int CREDITS = 120;

    /// So many units of a headline are its first words.
    private static final int AGAIN = 6;

    private final String text;
    private final List<Zone> zones = new ArrayList<>();

    /// What the page prints under its pictures, where that was glued to the headline's place; else empty.
    private String label = "";

    /// A line without white space at its ends.
    private record Line(Span span, String words, double weight, boolean isFurniture) {}

    LayoutReader(String text) {
        this.text = plain(text);
    }

    Layout read() {
        var lines = lines();
        var first = firstProse(lines);
        var rest = lines.subList(first, lines.size());
        readHead(lines.subList(0, first), rest.isEmpty() ? "" : lead(rest));
        readRest(rest);
        return new Layout(joined());
    }

    // ---- the head

    private void readHead(List<Line> head, String lead) {
        var candidates = new ArrayList<Line>();
        for (var line : head) {
            if (line.isFurniture()) {
                add(Role.FURNITURE, line.span());
                continue;
            }
            var rest = apparatus(line.span());
            if (!rest.isEmpty()) {
                candidates.add(line(rest));
            }
        }
        var title = titleAmong(candidates, lead);
        var firstPrint = title < 0 ? title : firstPrint(candidates, title);
        for (var i = 0; i < candidates.size(); i++) {
            var line = candidates.get(i);
            if (i == title) {
                addTitle(line.span());
            } else if (title >= 0 && i > firstPrint && isKicker(line) && !isSame(line, candidates.get(title))) {
                add(Role.KICKER, line.span());
            } else {
                add(Role.FURNITURE, line.span());
            }
        }
    }

    /// The headline is the first line of some length that the lead takes up again; where it takes up none, the first
    /// that is not the site's own name. Where the page prints it twice, the last print counts, because the first is
    /// often the page's own title with its breadcrumb.
    private int titleAmong(List<Line> candidates, String lead) {
        var found = -1;
        for (var i = 0; i < candidates.size(); i++) {
            var line = candidates.get(i);
            if (isLabel(line)) {
                continue;
            }
            if (!Cues.isSite(line.words()) && shared(line.words(), lead) >= .3) {
                return lastPrint(candidates, i);
            }
            if (found < 0 || Cues.isSite(candidates.get(found).words())) {
                found = i;
            }
        }
        return found < 0 ? found : lastPrint(candidates, found);
    }

    /// The page's own title may carry a column and a site behind the headline.
    private static boolean isPrint(Line line, Line headline) {
        return isSame(line, headline)
                || headline.words().startsWith(line.words())
                        && Cues.PARTS_SITE
                                .matcher(headline.words().substring(line.words().length()))
                                .lookingAt();
    }

    private int firstPrint(List<Line> candidates, int title) {
        for (var i = 0; i < title; i++) {
            if (isPrint(candidates.get(title), candidates.get(i))) {
                return i;
            }
        }
        return title;
    }

    private int lastPrint(List<Line> candidates, int title) {
        for (var i = candidates.size() - 1; i > title; i--) {
            if (isPrint(candidates.get(i), candidates.get(title))) {
                return i;
            }
        }
        return title;
    }

    private static boolean isSame(Line one, Line other) {
        return one.words().equals(other.words());
    }

    private static boolean isKicker(Line line) {
        return !isLabel(line) || Cues.saysWhoCame(line.words());
    }

    private static boolean isLabel(Line line) {
        return line.weight() < LABEL;
    }

    /// Adds the headline, without the name of the site that `_` or a bar parts from it.
    private void addTitle(Span title) {
        var words = words(title);
        var cut = Math.max(words.lastIndexOf('_'), Math.max(words.lastIndexOf(" | "), words.lastIndexOf(" - ")));
        var site = cut < 0 ? title : trimmed(title.start() + cut, title.end());
        var rest = cut < 0 ? title : trimmed(title.start(), title.start() + cut);
        if (cut > 0 && weight(site) <= 8 && weight(rest) >= 2 * weight(site)) {
            add(Role.TITLE, rest);
            add(Role.FURNITURE, site);
        } else {
            add(Role.TITLE, title);
        }
    }

    // ---- where the head ends

    private int firstProse(List<Line> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isProse(line) && !line.isFurniture() && !isApparatus(line) && !isHeadlineWithStop(lines, i)) {
                return i;
            }
        }
        return longest(lines);
    }

    /// A text without a line of prose is all head; its longest line is then taken for the body, so that a notice
    /// of one line still answers.
    private int longest(List<Line> lines) {
        var best = lines.size();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isFurniture()
                    && !isApparatus(line)
                    && (best == lines.size() || line.weight() > lines.get(best).weight())) {
                best = i;
            }
        }
        return best;
    }

    /// Some headlines end with a stop: one sentence, the first of the page, without a date or an article before it,
    /// that the next paragraph takes up again or a source line follows.
    private boolean isHeadlineWithStop(List<Line> lines, int i) {
        var line = lines.get(i);
        if (line.weight() >= PARAGRAPH
                || i + 1 == lines.size()
                || lines.subList(0, i).stream().anyMatch(before -> !before.isFurniture())
                || Cues.ENDS_SENTENCE.matcher(line.words()).results().count() > 1
                || Cues.OPENS_LEAD.matcher(line.words()).find()) {
            return false;
        }
        var next = lines.get(i + 1);
        return isApparatus(next)
                || next.weight() > 1.5 * line.weight() && shared(line.words(), lead(lines.subList(i + 1, i + 2))) >= .5;
    }

    private boolean isApparatus(Line line) {
        return Cues.mayBeApparatus(line.words())
                && (Cues.isCredits(line.words())
                        || Cues.WHOLE_LINES.stream()
                                .anyMatch(cue ->
                                        cue.pattern().matcher(line.words()).matches()));
    }

    private static boolean isProse(Line line) {
        return line.weight() >= SHORT && Cues.ENDS_PROSE.matcher(line.words()).find()
                || line.weight() >= PARAGRAPH
                        && Cues.EXCLAIMS.matcher(line.words()).find();
    }

    private static boolean isParagraph(Line line) {
        return line.weight() >= PARAGRAPH && isProse(line);
    }

    private String lead(List<Line> lines) {
        var start = lines.getFirst().span().start();
        return text.substring(
                start, Math.min(start + LEAD, lines.getLast().span().end()));
    }

    /// Returns how much of a headline its lead takes up again: the share of its pairs of Han characters and of its
    /// words of four letters or more.
    private static double shared(String headline, String lead) {
        var plain = lead.toLowerCase(Locale.ROOT);
        var words = headline.substring(0, Math.min(GLUED, headline.length())).toLowerCase(Locale.ROOT);
        var all = 0;
        var again = 0;
        for (var i = 0; i + 1 < words.length(); i++) {
            if (Language.isHan(words.charAt(i)) && Language.isHan(words.charAt(i + 1))) {
                all++;
                again += plain.contains(words.substring(i, i + 2)) ? 1 : 0;
            }
        }
        for (var word : Cues.LONG_WORD.matcher(words).results().toList()) {
            all++;
            again += plain.contains(word.group()) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) again / all;
    }

    // ---- what follows the head

    /// Where in the page a line stands.
    private enum Part {
        ARTICLE,
        /// Behind a byline or source line that follows the body: what is not prose is no longer the article.
        CREDITS,
        /// In a list of links, which only a real paragraph ends.
        LIST,
        /// Behind a comment box or a notice of copyright: nothing follows.
        END
    }

    private void readRest(List<Line> lines) {
        var part = Part.ARTICLE;
        var fragments = fragmentsFrom(lines);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            part = after(part, line);
            if (i > 0 && Cues.opensBox(line.words())) {
                i = readBox(lines, i);
            } else if (part == Part.LIST || part == Part.END || line.isFurniture()) {
                add(Role.FURNITURE, line.span());
            } else {
                var rest = apparatus(line.span());
                if (rest.isEmpty()) {
                    part = i > 0 ? Part.CREDITS : part;
                } else if (part == Part.CREDITS || i >= fragments) {
                    add(Role.FURNITURE, rest);
                } else {
                    addBody(i == 0 ? afterStart(afterHeadline(rest)) : rest);
                }
            }
        }
    }

    /// Adds a box and returns its last line: its heading, and where that stands alone its points or its paragraph.
    private int readBox(List<Line> lines, int heading) {
        var last = heading;
        if (!Cues.isWholeBox(lines.get(heading).words())) {
            while (last + 1 < lines.size() && Cues.isPoint(lines.get(last + 1).words())) {
                last++;
            }
            last = last == heading && last + 1 < lines.size() ? last + 1 : last;
        }
        lines.subList(heading, last + 1).forEach(line -> add(Role.FURNITURE, line.span()));
        return last;
    }

    private static Part after(Part part, Line line) {
        if (part == Part.END || Cues.endsArticle(line.words())) {
            return Part.END;
        }
        if (Cues.opensList(line.words())) {
            return Part.LIST;
        }
        return switch (part) {
            case LIST -> isParagraph(line) ? Part.ARTICLE : part;
            case CREDITS -> Cues.ENDS_PROSE.matcher(line.words()).find() ? Part.ARTICLE : part;
            case ARTICLE, END -> part;
        };
    }

    /// Returns where the last short lines begin in which no sentence ends: links without a heading. A single one may
    /// be a sentence cut short, and behind a colon they are what it announces.
    private static int fragmentsFrom(List<Line> lines) {
        var from = lines.size();
        while (from > 0
                && lines.get(from - 1).weight() < SHORT
                && !Cues.ENDS_SENTENCE.matcher(lines.get(from - 1).words()).find()) {
            from--;
        }
        var isAnnounced = from > 0 && lines.get(from - 1).words().matches("(?s).*[:：]");
        return from == 0 || isAnnounced || lines.size() - from < 2 ? lines.size() : from;
    }

    /// Adds a line of body, without what the flattening has glued between its sentences.
    private void addBody(Span line) {
        var from = line.start();
        for (var insert : Inserts.in(text, line, label)) {
            add(Role.BODY, trimmed(from, insert.span().start()));
            add(insert.role(), insert.span());
            from = insert.span().end();
        }
        add(Role.BODY, trimmed(from, line.end()));
    }

    // ---- a headline glued to the first sentence

    /// Splits off a headline that the flattening has glued to the first sentence and returns the rest: it ends where
    /// the dateline begins, or where the lead begins that takes it up again.
    private Span afterHeadline(Span line) {
        var isMarked = zones.stream()
                .filter(zone -> zone.role() == Role.KICKER)
                .anyMatch(
                        zone -> Cues.MARKS_HEADLINE.matcher(words(zone.span())).matches());
        var opening = new Span(line.start(), Math.min(line.end(), line.start() + GLUED));
        var dateline = datelineIn(opening, isMarked);
        if (dateline.isPresent()) {
            addHeadline(trimmed(line.start(), dateline.get().start()));
            add(Role.DATELINE, dateline.get());
            return trimmed(dateline.get().end(), line.end());
        }
        var lead = leadIn(opening, isMarked);
        if (lead == line.start()) {
            return line;
        }
        var headline = trimmed(line.start(), lead);
        var rest = trimmed(lead, line.end());
        if (!words(rest).startsWith(words(headline))) {
            addHeadline(headline);
            return rest;
        }
        var print = new Span(rest.start(), rest.start() + headline.length());
        add(Role.FURNITURE, headline);
        addHeadline(print);
        return trimmed(print.end(), line.end());
    }

    private Optional<Span> datelineIn(Span opening, boolean isMarked) {
        if (!Cues.SAYS_NEWS.matcher(words(opening)).find()) {
            return Optional.empty();
        }
        for (var pattern : Cues.DATELINES_WITHIN) {
            var dateline = in(opening, pattern.matcher(text));
            if (dateline.find() && isHeadline(trimmed(opening.start(), dateline.start()), isMarked)) {
                return Optional.of(trimmed(dateline.start(), dateline.end()));
            }
        }
        return Optional.empty();
    }

    /// Returns where the lead begins; the opening's start where no headline stands before it. Where the page does not
    /// mark the headline as one, the lead has to begin with its words again.
    private int leadIn(Span opening, boolean isMarked) {
        var again = isMarked ? secondPrint(opening) : opening.start();
        if (again > opening.start()) {
            return again;
        }
        var lead = in(opening, Cues.LEAD_WITHIN.matcher(text));
        while (lead.find()) {
            var before = trimmed(opening.start(), lead.start());
            var after = text.substring(lead.end(), Math.min(text.length(), lead.end() + 60));
            var begins = words(before).substring(0, Math.min(3, before.length()));
            if (weight(before) >= LABEL && isHeadline(before, isMarked) && (isMarked || after.contains(begins))) {
                return lead.start();
            }
        }
        return opening.start();
    }

    /// Returns where the first words of a headline stand again: the lead often begins with the headline. The opening's
    /// start where they do not.
    private int secondPrint(Span opening) {
        var words = words(opening);
        var again = words.length() < AGAIN ? -1 : words.indexOf(words.substring(0, AGAIN), AGAIN);
        if (again < 0) {
            return opening.start();
        }
        var before = trimmed(opening.start(), opening.start() + again);
        return isHeadline(before, true)
                        && !Cues.OPENS_WITHIN.matcher(words(before)).find()
                ? opening.start() + again
                : opening.start();
    }

    /// A headline that the page marks as one may ask and exclaim, but it is short and has no stop in it.
    private boolean isHeadline(Span before, boolean isMarked) {
        var words = words(before);
        if (before.isEmpty()) {
            return true;
        }
        if (Cues.HANGS.matcher(words).find()) {
            return false;
        }
        return isMarked
                ? weight(before) < PARAGRAPH && !Cues.STOPS.matcher(words).find()
                : !Cues.ENDS_SENTENCE.matcher(words).find()
                        && !Cues.OPENS_LEAD.matcher(words).find();
    }

    private void addHeadline(Span before) {
        if (Cues.isCaption(words(before))) {
            add(Role.FURNITURE, before);
            label = words(before);
        } else if (weight(before) < LABEL) {
            add(Role.FURNITURE, before);
        } else if (zones.stream().noneMatch(zone -> zone.role() == Role.TITLE)) {
            add(Role.TITLE, before);
        } else {
            add(Role.KICKER, before);
        }
    }

    // ---- apparatus within a line

    /// Takes apparatus off both ends of a line and returns what is left of it.
    private Span apparatus(Span line) {
        var whole = wholeLine(line);
        if (whole.isPresent()) {
            return whole.get();
        }
        var rest = afterStart(line);
        return rest.equals(line) ? beforeEnd(rest) : wholeLine(rest).orElseGet(() -> beforeEnd(rest));
    }

    /// Takes a line that is apparatus throughout and returns the headline before it; empty if it is none.
    private Optional<Span> wholeLine(Span line) {
        if (line.isEmpty() || !Cues.mayBeApparatus(words(line))) {
            return Optional.empty();
        }
        var words = words(line);
        if (Cues.isCredits(words)) {
            return Optional.of(taken(Role.BYLINE, line));
        }
        return Cues.WHOLE_LINES.stream()
                .filter(cue -> cue.pattern().matcher(words).matches())
                .findFirst()
                .map(cue -> cue.role() == Role.SOURCE_LINE ? sourceLine(line) : taken(cue.role(), line));
    }

    private Span taken(Role role, Span span) {
        addApparatus(role, span);
        return new Span(span.end(), span.end());
    }

    /// Adds a source line and returns the headline that stands before it in the same line, if one does.
    private Span sourceLine(Span line) {
        var words = words(line);
        var label = Cues.SOURCE.matcher(words);
        var day = Cues.DAY.matcher(words);
        var from = Math.min(label.find() ? label.start() : line.length(), day.find() ? day.start() : line.length());
        var before = trimmed(line.start(), line.start() + from);
        if (weight(before) < 8 || Cues.isSite(words(before)) || words(before).matches(".*(?:www\\.|[:：]).*")) {
            return taken(Role.SOURCE_LINE, line);
        }
        addApparatus(Role.SOURCE_LINE, trimmed(line.start() + from, line.end()));
        return before;
    }

    private Span afterStart(Span line) {
        var rest = line;
        for (var cue : Cues.LINE_STARTS) {
            var start = in(rest, cue.pattern().matcher(text));
            if (start.lookingAt()) {
                addApparatus(cue.role(), trimmed(start.start(), start.end()));
                rest = trimmed(start.end(), rest.end());
            }
        }
        return rest;
    }

    /// Takes off the end of a line what stands behind its last sentence: credits, a source, a notice, one behind the
    /// other.
    private Span beforeEnd(Span line) {
        var rest = line;
        for (var round = 0; round < ENDINGS; round++) {
            var shorter = withoutEnd(rest);
            if (shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private Span withoutEnd(Span line) {
        var rest = line;
        for (var cue : Cues.LINE_ENDS) {
            var end = cue.pattern().matcher(text).region(Math.max(rest.start(), rest.end() - cue.reach()), rest.end());
            if (end.find() && end.start(1) > line.start()) {
                addApparatus(cue.role(), trimmed(end.start(1), end.end(1)));
                rest = trimmed(rest.start(), end.start(1));
            }
        }
        return withoutCredits(rest);
    }

    private Span withoutCredits(Span line) {
        var from = line.end();
        while (from > line.start() && line.end() - from <= CREDITS && "。！？”）)】".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        var credits = trimmed(from, line.end());
        if (from == line.start() || !Cues.isCredits(words(credits))) {
            return line;
        }
        add(Role.BYLINE, credits);
        return trimmed(line.start(), from);
    }

    private void addApparatus(Role role, Span span) {
        add(role, span);
        if (role == Role.SOURCE_LINE) {
            addPublisher(span);
            addPublished(span);
        }
    }

    private void addPublisher(Span line) {
        for (var pattern : Cues.PUBLISHERS) {
            var publisher = in(line, pattern.matcher(text));
            if (publisher.find()) {
                add(Role.PUBLISHER, trimmed(publisher.start(1), publisher.end(1)));
                return;
            }
        }
    }

    /// The day behind a word for publication, else the first beside a named source; a day beside nothing but the
    /// name of a site is a stamp.
    private void addPublished(Span line) {
        var release = in(line, Cues.RELEASE.matcher(text));
        var day = in(line, Cues.DAY.matcher(text));
        if (release.find()) {
            add(Role.PUBLISHED, new Span(release.start(1), release.end(1)));
        } else if (day.find()) {
            var isNamed = in(line, Cues.SOURCE.matcher(text)).find();
            add(isNamed ? Role.PUBLISHED : Role.STAMP, Span.of(day));
        }
    }

    // ---- lines, words, weights

    /// Puts the zones in order and joins paragraphs of body between which nothing else stands.
    private List<Zone> joined() {
        zones.sort(Comparator.comparingInt((Zone zone) -> zone.span().start())
                .thenComparing(zone -> zone.span().end(), Comparator.reverseOrder()));
        var found = new ArrayList<Zone>();
        for (var zone : zones) {
            var last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.role() == Role.BODY && zone.role() == Role.BODY) {
                found.set(found.size() - 1, new Zone(Role.BODY, last.span().to(zone.span())));
            } else {
                found.add(zone);
            }
        }
        return found;
    }

    private List<Line> lines() {
        var found = new ArrayList<Line>();
        var from = 0;
        while (from < text.length()) {
            var to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            var line = trimmed(from, to);
            if (!line.isEmpty()) {
                found.add(line(line));
            }
            from = to + 1;
        }
        return found;
    }

    private Line line(Span span) {
        var words = words(span);
        return new Line(span, words, weight(span), Cues.isFurniture(words));
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

    /// Pages print spaces of many widths (`See also\u00A0`); the cues know one. The offsets stay what they are.
    private static String plain(String text) {
        var plain = text.toCharArray();
        for (var i = 0; i < plain.length; i++) {
            plain[i] = Character.isSpaceChar(plain[i]) || plain[i] == '\uFEFF' ? ' ' : plain[i];
        }
        return new String(plain);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static Matcher in(Span span, Matcher matcher) {
        return matcher.region(span.start(), span.end());
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
