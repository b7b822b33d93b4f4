package rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Where sentences end, in Chinese and English, in one text or mixed.
///
/// - Chinese ends at 。！？ and ……, with the closing quotes and brackets that follow; not at ；, not inside 《…》.
/// - English ends at `.`, `?` and `!` before a new beginning; not after abbreviations and initials, in numbers and
///   addresses. Sentences that a machine glued together (*key work.Meeting to convey*) are parted.
/// - A blank line ends a sentence, and a line break where the line looks complete; a line wrapped by its width
/// goes on.
///
/// Sentences are not cut for being long. Reads each character a bounded number of times.
public final class Sentences {
    private static final String CHINESE_STOPS = "。！？｡";
    private static final String STOPS = CHINESE_STOPS + "?!…";
    private static final String POINTS = ".．";
    private static final String CLOSING = "”’」』）)》〉】〕］]\"'";
    private static final String OPENING = "“‘「『（(《〈【〔［[";

    private static final String BEFORE_SENTENCES = OPENING + "\"'-–—•";

    /// What carries a sentence on, whatever stood before it.
    private static final String CONTINUING = "，、；：,;:－～";

    /// The longest title in 《》 that is looked for.
    private static final int LONGEST_TITLE = 200;

    /// Lines are taken for wrapped from this many characters on, if their neighbour is as long.
    private static final int SHORTEST_CHINESE_LINE = 24;

    private static final int TOLERATED_DIFFERENCE = 2;

    /// How much shorter than the widest line a wrapped English line may be: the length of a word.
    private static final int ENGLISH_RAG = 15;

    private final CharSequence text;
    private final int limit;
    private final List<Span> found = new ArrayList<>();

    /// The first character of the sentence that is being read, past white space.
    private int start;

    /// Whether a straight quotation mark is open in it.
    private boolean quoted;

    /// Length of the line that was last seen to be wrapped, 0 outside such a paragraph.
    private int wrapped;

    private Sentences(CharSequence text, Span within) {
        this.text = text;
        this.limit = within.end();
        this.start = skipWhite(within.start(), limit);
    }

    /// Returns the sentences of `within`, in order, without white space at either end, none empty. Together they
    /// hold everything but white space.
    ///
    /// @throws IndexOutOfBoundsException if the text ends before `within` does
    public static List<Span> of(CharSequence text, Span within) {
        Objects.checkFromToIndex(within.start(), within.end(), text.length());
        var sentences = new Sentences(text, within);
        sentences.read();
        return List.copyOf(sentences.found);
    }

    private void read() {
        for (var at = start; at < limit; ) {
            at = Math.max(step(at), start);
        }
        endAt(limit);
    }

    /// Reads what stands at `at` and returns where to read on.
    private int step(int at) {
        var character = text.charAt(at);
        if (CHINESE_STOPS.indexOf(character) >= 0) {
            return stop(at);
        }
        return switch (character) {
            case '.', '．' -> point(at);
            case '?', '!' -> mark(at);
            case '…' -> ellipsis(at);
            case '\n' -> lineBreak(at);
            case '《' -> afterTitle(at);
            case ':' -> afterAddress(at);
            case '"' -> {
                quoted = !quoted;
                yield at + 1;
            }
            default -> at + 1;
        };
    }

    private void endAt(int end) {
        var last = end;
        while (last > start && isWhite(text.charAt(last - 1))) {
            last--;
        }
        if (start < last) {
            found.add(new Span(start, last));
        }
        start = skipWhite(end, limit);
        quoted = false;
        if (isBlankLineBetween(end, start)) {
            wrapped = 0;
        }
    }

    // Chinese

    private int stop(int at) {
        var end = afterStops(at);
        if (end == limit || !goesOnAt(end)) {
            endAt(end);
        }
        return end;
    }

    private int afterTitle(int at) {
        for (var end = at + 1; end < Math.min(limit, at + LONGEST_TITLE); end++) {
            if (text.charAt(end) == '》') {
                return end + 1;
            }
            if (text.charAt(end) == '\n') {
                break;
            }
        }
        return at + 1;
    }

    private int ellipsis(int at) {
        var end = at;
        while (end < limit && text.charAt(end) == '…') {
            end++;
        }
        var dots = end - at;
        end = afterStops(end);
        var isChinese = dots > 1 && (end == limit || !goesOnAt(end)) && !isLatinNear(at, end);
        if (isChinese || beginsAnew(end)) {
            endAt(end);
        }
        return end;
    }

    private boolean isLatinNear(int at, int end) {
        return at > start && isLatin(text.charAt(at - 1)) && end < limit && !isChinese(text.charAt(end));
    }

    // English

    private int mark(int at) {
        var end = afterStops(at);
        var ends = end == limit
                || ((isChineseBefore(at) || isChinese(text.charAt(end))) && !goesOnAt(end))
                || beginsAnew(end)
                || isGlued(at, end);
        if (ends) {
            endAt(end);
        }
        return end;
    }

    private int point(int at) {
        var run = at;
        while (run < limit && POINTS.indexOf(text.charAt(run)) >= 0) {
            run++;
        }
        var end = afterStops(run);
        if (run == at + 1 && isWithinNumberOrList(at, end)) {
            return end;
        }
        if (end == limit || ends(at, end)) {
            endAt(end);
        }
        return end;
    }

    private boolean ends(int at, int end) {
        var next = text.charAt(end);
        if (isWhite(next)) {
            return endsBeforeWhite(at, end);
        }
        if (isChinese(next)) {
            return !goesOnAt(end) && isStop(wordBefore(at));
        }
        return isGlued(at, end);
    }

    private static boolean isStop(String word) {
        return Abbreviations.after(word) == Abbreviations.Point.STOP || Abbreviations.isCompanyForm(word);
    }

    private boolean endsBeforeWhite(int at, int end) {
        var next = skipWhite(end, limit);
        if (next == limit || isBlankLineBetween(end, next)) {
            return true;
        }
        var word = wordBefore(at);
        return switch (end == at + 1 ? Abbreviations.after(word) : Abbreviations.Point.STOP) {
            case WITHIN -> false;
            case WITHIN_BEFORE_NUMBER -> !isDigit(text.charAt(next)) && beginsAnew(end);
            case EITHER -> beginsAnew(end) && isPlainBeginning(word, next);
            case STOP -> beginsAnew(end) || (end == at + 1 && isLowerCaseBeginning(word, next));
        };
    }

    private boolean isPlainBeginning(String word, int next) {
        var following = wordAt(next);
        return isChinese(text.charAt(next))
                || Abbreviations.isBeginning(following)
                || (Abbreviations.isCompanyForm(word)
                        && !following.isEmpty()
                        && Abbreviations.after(following) == Abbreviations.Point.STOP);
    }

    /// Machine translation begins sentences with small letters now and then. A long word before the point and no
    /// closing quote are taken as its sign.
    private boolean isLowerCaseBeginning(String word, int next) {
        return word.length() > 3
                && word.chars().allMatch(Character::isLowerCase)
                && Character.isLowerCase(text.charAt(next));
    }

    /// Tells whether a new sentence may begin behind the white space at `end`.
    private boolean beginsAnew(int end) {
        var next = skipWhite(end, limit);
        if (next == limit) {
            return true;
        }
        var character = text.charAt(next);
        return next > end
                && (Character.isUpperCase(character)
                        || isDigit(character)
                        || BEFORE_SENTENCES.indexOf(character) >= 0
                        || (isChinese(character) && !goesOnAt(next)));
    }

    /// Tells whether the sentence ends at `at` though the next one follows without a space.
    private boolean isGlued(int at, int end) {
        if (end == limit || !isGluedAfter(at)) {
            return false;
        }
        var next = text.charAt(end);
        if (next == '“' || next == '‘') {
            return true;
        }
        var word = wordBefore(at);
        return isGluedWord(wordAt(end), end) && (isStop(word) || (isPlainBeginning(word, end) && !isTitle(word)));
    }

    private static boolean isTitle(String word) {
        return Abbreviations.after(word) == Abbreviations.Point.WITHIN;
    }

    private boolean isGluedAfter(int at) {
        if (at == start) {
            return false;
        }
        var before = text.charAt(at - 1);
        return Character.isLowerCase(before)
                || isDigit(before)
                || before == '%'
                || isChinese(before)
                || CLOSING.indexOf(before) >= 0
                || (Character.isUpperCase(before) && at - 2 >= start && Character.isLetterOrDigit(text.charAt(at - 2)));
    }

    /// A capital and a small letter, *A* or *I*, or a longer acronym; not the end of an address or a file's name.
    private boolean isGluedWord(String word, int at) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || Abbreviations.isSuffix(word)) {
            return false;
        }
        var end = at + word.length();
        var isAddress = end < limit && (text.charAt(end) == '/' || text.charAt(end) == '@');
        return !isAddress && (word.length() > 1 || "AI".contains(word));
    }

    private boolean isWithinNumberOrList(int at, int end) {
        var before = at - 1;
        while (before >= start && text.charAt(before) == ' ') {
            before--;
        }
        if (before < start) {
            return false;
        }
        var isDecimal = isDigit(text.charAt(before)) && end == at + 1 && isDigitAfterSpaces(end, before < at - 1);
        return isDecimal || isListNumber(at, end);
    }

    private boolean isDigitAfterSpaces(int end, boolean spaced) {
        var next = spaced ? skipWhite(end, limit) : end;
        return next < limit && isDigit(text.charAt(next));
    }

    /// Tells whether only a number of one or two digits, or one letter, stands before the point: *1.*, *A.*
    private boolean isListNumber(int at, int end) {
        var length = at - start;
        if (length == 0 || length > 2 || end > at + 1) {
            return false;
        }
        var isNumber = isDigit(text.charAt(start)) && isDigit(text.charAt(at - 1));
        return isNumber || (length == 1 && Character.isUpperCase(text.charAt(start)));
    }

    /// Jumps over an address, whose marks end nothing.
    private int afterAddress(int at) {
        if (at + 2 >= limit || text.charAt(at + 1) != '/' || text.charAt(at + 2) != '/') {
            return at + 1;
        }
        var end = at + 3;
        while (end < limit && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
            end++;
        }
        while (".,;:!?)]\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    // Lines

    private int lineBreak(int at) {
        var next = skipWhite(at, limit);
        if (next == limit || isBlankLineBetween(at, next) || !goesOn(at, next)) {
            endAt(at);
        }
        return next;
    }

    private boolean goesOn(int at, int next) {
        var last = at;
        while (last > start && isWhite(text.charAt(last - 1))) {
            last--;
        }
        var before = text.charAt(last - 1);
        if (goesOnAt(next) || OPENING.indexOf(before) >= 0 || "，、,".indexOf(before) >= 0) {
            return true;
        }
        return isChinese(before) ? isChineseWrap(at, next) : isEnglishWrap(at, next, last);
    }

    /// Two long lines of one width, the second not indented.
    private boolean isChineseWrap(int at, int next) {
        var length = lineBefore(at);
        return next == at + 1
                && length >= SHORTEST_CHINESE_LINE
                && Character.isIdeographic(text.charAt(at - 1))
                && isChinese(text.charAt(next))
                && isAsLong(next, length);
    }

    private boolean isAsLong(int next, int length) {
        var end = lineAfter(next, length + TOLERATED_DIFFERENCE + 1);
        var isLast = end - next < length && "。！？”）".indexOf(text.charAt(end - 1)) >= 0;
        return isLast || Math.abs(end - next - length) <= TOLERATED_DIFFERENCE;
    }

    private boolean isEnglishWrap(int at, int next, int last) {
        var length = lineBefore(at);
        var isWrap = Character.isLowerCase(text.charAt(next))
                || Abbreviations.isUnfinished(wordBefore(last))
                || (wrapped > 0 && length >= wrapped - ENGLISH_RAG && Character.isLetterOrDigit(text.charAt(last - 1)));
        wrapped = isWrap ? Math.max(wrapped, length) : wrapped;
        return isWrap;
    }

    private int lineBefore(int at) {
        var first = at;
        while (first > start && text.charAt(first - 1) != '\n') {
            first--;
        }
        return at - first;
    }

    private int lineAfter(int from, int longest) {
        var end = from;
        while (end < limit && end - from < longest && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private boolean isBlankLineBetween(int from, int to) {
        var breaks = 0;
        for (var at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                breaks++;
            }
        }
        return breaks > 1;
    }

    // Characters

    private boolean goesOnAt(int at) {
        return CONTINUING.indexOf(text.charAt(at)) >= 0;
    }

    /// Returns where the stops, closing quotes and brackets from `at` on end.
    private int afterStops(int at) {
        var end = at;
        while (end < limit && (STOPS.indexOf(text.charAt(end)) >= 0 || isClosing(end))) {
            quoted = text.charAt(end) != '"' && quoted;
            end++;
        }
        return end;
    }

    /// A straight quotation mark closes what is open, and where white space follows it can do nothing else.
    private boolean isClosing(int at) {
        var character = text.charAt(at);
        return CLOSING.indexOf(character) >= 0
                && (character != '"' || quoted || at + 1 == limit || isWhite(text.charAt(at + 1)));
    }

    /// Returns the word that ends at `end`, with the points inside it: *U.S*. At most 20 characters are looked at.
    private String wordBefore(int end) {
        var first = end;
        while (first > start && end - first < 20 && isWordOrPoint(text.charAt(first - 1))) {
            first--;
        }
        return text.subSequence(first, end).toString();
    }

    private String wordAt(int first) {
        var end = first;
        while (end < limit && end - first < 20 && isLatin(text.charAt(end))) {
            end++;
        }
        return text.subSequence(first, end).toString();
    }

    private int skipWhite(int from, int to) {
        var at = from;
        while (at < to && isWhite(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isChineseBefore(int at) {
        return at > start && isChinese(text.charAt(at - 1));
    }

    private static boolean isWordOrPoint(char character) {
        return isLatin(character) || character == '.';
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetter(character);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isChinese(char character) {
        return Character.isIdeographic(character)
                || (character >= 0x3001 && character < 0x3100)
                || (character >= 0xFF01 && character <= 0xFF65);
    }

    private static boolean isWhite(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
