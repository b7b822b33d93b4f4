package rapporteur.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntPredicate;

/// The one analysis: text → terms. Articles, questions, watches and checks are all read by it, so that what is
/// equal here is equal everywhere.
///
/// - A **Latin word** gives its stem as WORD and itself as EXACT. The possessive and *’ll, ’re, ’ve, ’d, ’m* are
///   dropped, other apostrophes closed up (*Ji’nan* → jinan, *don’t* → dont). Hyphens part words, and so do dots,
///   except between single letters (*U.S.* → us).
/// - A **number** stands as it is, without the commas between thousands (*12,000* → 12000), with its decimals and
/// per
/// cent sign (*1.5*, *50%*) and with letters that follow at once (*5G* → 5g). Dates and ranges fall into their
/// parts.
/// - A **run of Han** gives dictionary words of two characters and more as WORD (a lone character too, if the run
/// is no
///   longer), each pair of neighbours as BIGRAM, each character as EXACT.
///
/// Nothing is left out for being frequent; see [StopWords]. Safe for any number of threads.
public final class Terms {
    /// Longer runs are cut: no word has as many characters, and a page of base64 must not become one term.
    private static final int LONGEST_WORD = 64;

    /// Longer runs of Han without any mark are cut, at the price of one bigram.
    private static final int LONGEST_RUN = 4_096;

    /// What follows an apostrophe and is no part of the word.
    private static final Set<String> SHORTENED = Set.of("s", "ll", "re", "ve", "d", "m");

    /// Break iterators keep state and are dear to make; a thread borrows one. Not one a thread: there may be
    /// thousands of virtual ones.
    private static final ConcurrentLinkedQueue<BreakIterator> BREAKS = new ConcurrentLinkedQueue<>();

    private final Folding text;
    private final List<Term> terms;
    private int words;
    private int bigrams;
    private int exact;

    private Terms(Folding text) {
        this.text = text;
        this.terms = new ArrayList<>(text.length() + 8);
    }

    /// Returns the terms of `text`, within each field in the text's order.
    public static List<Term> of(CharSequence text) {
        var terms = new Terms(Folding.of(text));
        var breaks = BREAKS.poll();
        var borrowed = breaks == null ? BreakIterator.getWordInstance(Locale.CHINESE) : breaks;
        terms.read(borrowed);
        BREAKS.offer(borrowed);
        return List.copyOf(terms.terms);
    }

    private void read(BreakIterator breaks) {
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            if (Character.isIdeographic(character)) {
                var end = endOf(at, LONGEST_RUN, Character::isIdeographic);
                addRun(at, end, breaks);
                at = end;
            } else if (isDigit(character)) {
                at = addNumber(at);
            } else if (isWordPart(character)) {
                at = addWord(at);
            } else {
                at += Character.charCount(character);
            }
        }
    }

    private void addRun(int start, int end, BreakIterator breaks) {
        var next = after(start);
        if (next == end) {
            add(Term.Field.WORD, start, end);
            add(Term.Field.BIGRAM, start, end);
        } else {
            addWordsOfRun(start, end, breaks);
        }
        for (var at = start; at < end; at = next) {
            next = after(at);
            add(Term.Field.EXACT, at, next);
            if (next < end) {
                add(Term.Field.BIGRAM, at, after(next));
            }
        }
    }

    private void addWordsOfRun(int start, int end, BreakIterator breaks) {
        breaks.setText(text.text(start, end));
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (start + to > after(start + from)) {
                add(Term.Field.WORD, start + from, start + to);
            }
            from = to;
        }
    }

    /// Adds the number that starts at `start` and returns where it ends.
    private int addNumber(int start) {
        var end = endOf(start, LONGEST_WORD, Terms::isDigit);
        if (end - start <= 3) {
            end = endOfThousands(end);
        }
        if (!isAfterPoint(start)) {
            end = endOfDecimals(end);
        }
        end = endOf(end, LONGEST_WORD, Terms::isWordPart);
        if (is('%', end)) {
            end++;
        }
        var number = text.text(start, end).replace(",", "");
        add(Term.Field.WORD, number, start, end);
        add(Term.Field.EXACT, number, start, end);
        return end;
    }

    private int endOfThousands(int start) {
        var end = start;
        while (is(',', end) && endOf(end + 1, LONGEST_WORD, Terms::isDigit) == end + 4) {
            end += 4;
        }
        return end;
    }

    /// A second point makes a date or a version of it, whose parts stand alone: 2023.06.21.
    private int endOfDecimals(int start) {
        if (!is('.', start)) {
            return start;
        }
        var end = endOf(start + 1, LONGEST_WORD, Terms::isDigit);
        var isDecimal = end > start + 1 && !(is('.', end) && isDigitAt(end + 1));
        return isDecimal ? end : start;
    }

    private boolean isAfterPoint(int at) {
        return at > 1 && text.charAt(at - 1) == '.' && isDigitAt(at - 2);
    }

    /// Adds the word that starts at `start` and returns where reading goes on.
    private int addWord(int start) {
        var end = endOf(start, LONGEST_WORD, Terms::isWordPart);
        if (end == start + 1 && isInitial(start)) {
            return addInitials(start);
        }
        while (is('\'', end) && end - start < LONGEST_WORD && isLetterAt(end + 1)) {
            var next = endOf(end + 1, LONGEST_WORD, Terms::isWordPart);
            if (SHORTENED.contains(text.text(end + 1, next))) {
                addWord(start, end);
                return next;
            }
            end = next;
        }
        addWord(start, end);
        return end;
    }

    private void addWord(int start, int end) {
        var word = text.text(start, end).replace("'", "");
        add(Term.Field.WORD, Stems.of(word), start, end);
        add(Term.Field.EXACT, word, start, end);
    }

    /// Tells whether a single letter with a point and another single letter stand there.
    private boolean isInitial(int at) {
        return isLetterAt(at) && is('.', at + 1) && isLetterAt(at + 2) && !isWordPartAt(at + 3);
    }

    private int addInitials(int start) {
        var last = start;
        while (isInitial(last)) {
            last += 2;
        }
        var word = text.text(start, last + 1).replace(".", "");
        add(Term.Field.WORD, word, start, last + 1);
        add(Term.Field.EXACT, word, start, last + 1);
        return last + 1;
    }

    private void add(Term.Field field, int start, int end) {
        add(field, text.text(start, end), start, end);
    }

    private void add(Term.Field field, String term, int start, int end) {
        terms.add(new Term(field, nextPosition(field), term, text.origin(start, end)));
    }

    private int nextPosition(Term.Field field) {
        return switch (field) {
            case WORD -> words++;
            case BIGRAM -> bigrams++;
            case EXACT -> exact++;
            case MEANING, READING, SOUND ->
                throw new IllegalArgumentException(field + " (expected: WORD, BIGRAM or EXACT)");
        };
    }

    private int after(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private int endOf(int start, int longest, IntPredicate belongs) {
        var at = start;
        while (at < text.length() && at - start < longest && belongs.test(text.codePointAt(at))) {
            at = after(at);
        }
        return at;
    }

    private boolean is(char expected, int at) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private boolean isDigitAt(int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private boolean isLetterAt(int at) {
        return isWordPartAt(at) && !isDigitAt(at);
    }

    private boolean isWordPartAt(int at) {
        return at < text.length() && isWordPart(text.codePointAt(at));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }
}
