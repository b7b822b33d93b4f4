package rapporteur.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What lets a text be found from the other language: what its words mean, how its names are read and sound, the
/// values of its numbers. The same for articles and questions.
///
/// - MEANING: a meaning of the glossary, once for each phrase that has it, longer and shorter ones alike; a single
///   Han character only where it is no part of a word. `#14`: a number, in digits or in words; `#8月`: a month.
/// - READING: of Chinese, each two neighbouring characters that are no known word; of English, each two neighbouring
///   syllables of capitalised words that read as pinyin: 周乃翔, *Zhou Naixiang* → `zhou nai`, `nai xiang`.
/// - SOUND: the consonants of a capitalised English word, and of Han characters that are no known word and are used
///   to write foreign names.
///
/// Not in the text's order. Safe for any number of threads.
public final class Bridge {
    /// How far two words of an English phrase may stand apart: a blank, a hyphen, a line's end.
    private static final int WIDEST_GAP = 2;

    private static final int MOST_SYLLABLES = 12;

    private final Glossary glossary = Glossary.get();
    private final CharSequence text;
    private final List<Term> han = new ArrayList<>();
    private final List<Term> latin = new ArrayList<>();
    private final List<Term> found = new ArrayList<>();

    /// Characters that belong to a word of a dictionary, and to one of the glossary, of at least two characters.
    private final BitSet inWord = new BitSet();

    private final BitSet known = new BitSet();

    private Bridge(CharSequence text, List<Term> terms) {
        this.text = text;
        for (var term : terms) {
            var isHan = Language.isHan(term.text().charAt(0));
            if (isHan && term.field() == Term.Field.EXACT) {
                han.add(term);
            } else if (!isHan && term.field() == Term.Field.WORD) {
                latin.add(term);
            }
        }
        markWords(terms);
    }

    /// Returns what leads to the other language.
    ///
    /// @param terms of the text, from [Terms#of]
    public static List<Term> of(CharSequence text, List<Term> terms) {
        var bridge = new Bridge(text, terms);
        bridge.readHan();
        bridge.readLatin();
        return List.copyOf(bridge.found);
    }

    /// Returns what tells this program's meanings from those of another: an index that holds others must be made
    /// anew.
    public static String checksum() {
        return Glossary.checksum();
    }

    private void markWords(List<Term> terms) {
        var at = 0;
        for (var term : terms) {
            if (term.field() == Term.Field.WORD
                    && term.text().length() > 1
                    && Language.isHan(term.text().charAt(0))) {
                while (at < han.size()
                        && han.get(at).span().start() < term.span().start()) {
                    at++;
                }
                while (at < han.size()
                        && han.get(at).span().end() <= term.span().end()) {
                    inWord.set(at++);
                }
            }
        }
    }

    // Chinese

    private void readHan() {
        for (var at = 0; at < han.size(); at++) {
            addChinesePhrases(at);
        }
        for (var at = 0; at < han.size(); at++) {
            addSingle(at);
            addReading(at);
        }
        addChineseNumerals();
        Sounds.chinese(han, known, inWord, found);
    }

    private void addChinesePhrases(int start) {
        var tree = glossary.chinese();
        var node = tree.root();
        for (var at = start; at < han.size() && node >= 0 && (at == start || follows(at)); at++) {
            node = tree.next(node, han.get(at).text().charAt(0));
            if (node > 0 && at > start && tree.at(node).length > 0) {
                add(
                        tree.at(node),
                        han.get(start).span().start(),
                        han.get(at).span().end());
                known.set(start, at + 1);
            }
        }
    }

    private void addSingle(int at) {
        if (!known.get(at) && !inWord.get(at)) {
            var tree = glossary.chinese();
            var node = tree.next(tree.root(), han.get(at).text().charAt(0));
            if (node > 0) {
                add(
                        tree.at(node),
                        han.get(at).span().start(),
                        han.get(at).span().end());
            }
        }
    }

    /// Tells whether a character stands right behind the one before, but for the dot in foreign names.
    private boolean follows(int at) {
        var before = han.get(at - 1).span().end();
        var start = han.get(at).span().start();
        return start == before || (start == before + 1 && text.charAt(before) == '·');
    }

    private void addReading(int at) {
        if (at + 1 < han.size() && follows(at + 1) && !(known.get(at) && known.get(at + 1))) {
            var span =
                    new Span(han.get(at).span().start(), han.get(at + 1).span().end());
            var first = han.get(at).text().charAt(0);
            var second = Readings.of(han.get(at + 1).text().charAt(0));
            var usual = Readings.of(first);
            found.add(new Term(Term.Field.READING, 0, usual + " " + second, span));
            Surnames.reading(String.valueOf(first))
                    .filter(surname -> !surname.equals(usual))
                    .ifPresent(surname -> found.add(new Term(Term.Field.READING, 0, surname + " " + second, span)));
        }
    }

    private void addChineseNumerals() {
        for (var at = 0; at < han.size(); at++) {
            var end = at;
            while (end < han.size() && (end == at || follows(end)) && Numerals.isChinese(character(end))) {
                end++;
            }
            if (end > at) {
                addNumeral(at, end);
                at = end;
            }
        }
    }

    private void addNumeral(int start, int end) {
        var numeral = new StringBuilder();
        for (var at = start; at < end; at++) {
            numeral.append(character(at));
        }
        var span =
                new Span(han.get(start).span().start(), han.get(end - 1).span().end());
        Numerals.chinese(numeral).ifPresent(value -> {
            addNumber(BigDecimal.valueOf(value).scaleByPowerOfTen(zerosBehind(span.end())), span);
            addMonth(value, span);
        });
    }

    private char character(int at) {
        return han.get(at).text().charAt(0);
    }

    // English and numbers

    private void readLatin() {
        for (var at = 0; at < latin.size(); at++) {
            addEnglishPhrases(at);
            addValue(at);
        }
        addEnglishReadings();
        Sounds.english(latin, text, found);
    }

    private void addEnglishPhrases(int start) {
        var tree = glossary.english();
        var node = tree.root();
        for (var at = start; at < latin.size() && node >= 0 && (at == start || continues(at)); at++) {
            var word = glossary.word(latin.get(at).text());
            node = word == 0 ? -1 : tree.next(node, word);
            if (node > 0 && tree.at(node).length > 0) {
                add(
                        tree.at(node),
                        latin.get(start).span().start(),
                        latin.get(at).span().end());
            }
        }
    }

    private boolean continues(int at) {
        var before = latin.get(at - 1).span().end();
        var start = latin.get(at).span().start();
        for (var between = before; between < start; between++) {
            var sign = text.charAt(between);
            if (Character.isIdeographic(sign) || ".,;:!?，。；：！？、()（）".indexOf(sign) >= 0) {
                return false;
            }
        }
        return start - before <= WIDEST_GAP + 1;
    }

    private void addValue(int at) {
        var term = latin.get(at);
        var month = isCapital(term) ? Numerals.month(term.text().length() > 2 ? exact(term) : "") : 0;
        if (month > 0) {
            found.add(new Term(Term.Field.MEANING, 0, "#" + month + "月", term.span()));
            return;
        }
        var digits = Numerals.digits(term.text());
        var value = digits.or(() -> Numerals.english(exact(term))).map(tens -> tens.add(onesBehind(term, at)));
        if (value.isPresent()) {
            var zeros = zerosBehind(term, at);
            addNumber(value.get().scaleByPowerOfTen(zeros), term.span());
            if (digits.isPresent()) {
                addMonth(value.get().intValue(), term.span());
            }
        }
    }

    /// The *one* of *sixty-one*.
    private BigDecimal onesBehind(Term tens, int at) {
        var isJoined = at + 1 < latin.size()
                && exact(tens).endsWith("ty")
                && latin.get(at + 1).span().start() == tens.span().end() + 1
                && text.charAt(tens.span().end()) == '-';
        return isJoined ? Numerals.ones(exact(latin.get(at + 1))) : BigDecimal.ZERO;
    }

    /// 3.57 *million*, 357万.
    private int zerosBehind(Term number, int at) {
        var end = number.span().end();
        if (end + 1 < text.length() && Language.isHan(text.charAt(end))) {
            return zerosBehind(end);
        }
        return at + 1 < latin.size() && continues(at + 1) ? Numerals.zerosOfEnglish(exact(latin.get(at + 1))) : 0;
    }

    /// The zeros of 万 or 百万 that stand there.
    private int zerosBehind(int number) {
        // 20多亿
        var end = number < text.length() && "多余來来".indexOf(text.charAt(number)) >= 0 ? number + 1 : number;
        var two = end + 1 < text.length()
                ? Numerals.zerosOfChinese(
                        Script.simplified(text.subSequence(end, end + 2).toString()))
                : 0;
        return two > 0 || end >= text.length()
                ? two
                : Numerals.zerosOfChinese(Script.simplified(String.valueOf(text.charAt(end))));
    }

    private void addNumber(BigDecimal value, Span span) {
        var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        found.add(new Term(Term.Field.MEANING, 0, "#" + plain, span));
    }

    private void addMonth(int value, Span span) {
        if (value >= 1 && value <= 12 && span.end() < text.length() && text.charAt(span.end()) == '月') {
            found.add(new Term(Term.Field.MEANING, 0, "#" + value + "月", span));
        }
    }

    private String exact(Term term) {
        return term.span().in(text).toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isCapital(Term term) {
        return Character.isUpperCase(text.charAt(term.span().start()));
    }

    private void addEnglishReadings() {
        var syllables = new ArrayList<String>();
        Term last = null;
        for (var at = 0; at < latin.size(); at++) {
            var term = latin.get(at);
            var read = isCapital(term) ? Pinyin.syllables(exact(term)) : List.<String>of();
            if (read.isEmpty() || (last != null && !continues(at))) {
                syllables.clear();
            }
            for (var syllable : read) {
                if (!syllables.isEmpty() && syllables.size() < MOST_SYLLABLES) {
                    found.add(new Term(Term.Field.READING, 0, syllables.getLast() + " " + syllable, term.span()));
                }
                syllables.add(syllable);
            }
            last = term;
        }
    }

    private void add(short[] meanings, int start, int end) {
        var span = new Span(start, end);
        for (var meaning : meanings) {
            found.add(new Term(Term.Field.MEANING, 0, glossary.name(meaning), span));
        }
    }
}
