package rapporteur.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Numbers as words: 十四, 357万, *fourteen*, *3.57 million*, *14th*.
public final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 9;

    private static final Map<String, Integer> ENGLISH = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final Map<String, Integer> ENGLISH_SCALES =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final Map<String, Integer> CHINESE_SCALES =
            Map.of("百万", 6, "千万", 7, "万亿", 12, "百", 2, "千", 3, "万", 4, "亿", 8);

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));

    private Numerals() {}

    /// Returns the value of digits with or without *st, nd, rd, th* or a per cent sign behind them; empty for
    /// anything else.
    static Optional<BigDecimal> digits(String word) {
        var end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || (end > 0 && word.charAt(end) == '.'))) {
            end++;
        }
        var rest = word.substring(end);
        var isNumber = end > 0 && end < 16 && (rest.isEmpty() || rest.equals("%") || isOrdinalEnding(rest));
        return isNumber ? Optional.of(new BigDecimal(word.substring(0, end))) : Optional.empty();
    }

    private static boolean isOrdinalEnding(String ending) {
        return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
    }

    /// Returns the value of an English number word from two to ninety.
    static Optional<BigDecimal> english(String word) {
        return Optional.ofNullable(ENGLISH.get(word)).map(BigDecimal::valueOf);
    }

    /// Returns the value of an English number word from one to nine, 0 for any other word.
    static BigDecimal ones(String word) {
        var value = word.equals("one") ? 1 : ENGLISH.getOrDefault(word, 0);
        return BigDecimal.valueOf(value < 10 ? value : 0);
    }

    /// Returns the English number words from two to ninety, in lower case.
    static Set<String> englishWords() {
        return ENGLISH.keySet();
    }

    /// Returns how many zeros *million* and the like stand for, 0 for any other word.
    static int zerosOfEnglish(String word) {
        return ENGLISH_SCALES.getOrDefault(word, 0);
    }

    /// Returns how many zeros 万 and the like stand for, 0 for anything else.
    static int zerosOfChinese(String characters) {
        return CHINESE_SCALES.getOrDefault(characters, 0);
    }

    /// Returns the number of an English month, 0 for any other word; in lower case.
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /// Tells whether a character may stand in a Chinese numeral.
    static boolean isChinese(char character) {
        return "零〇一二两三四五六七八九十百千".indexOf(character) >= 0;
    }

    /// Returns the value of a Chinese numeral below ten thousand: 十四, 二〇二三, 三百零五; empty for none or
    /// more than nine characters.
    public static Optional<Integer> chinese(CharSequence numeral) {
        if (numeral.isEmpty() || numeral.length() > LONGEST) {
            return Optional.empty();
        }
        var sum = 0;
        var digit = -1;
        for (var at = 0; at < numeral.length(); at++) {
            var unit = unit(numeral.charAt(at));
            if (unit > 1) {
                sum += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                digit = Math.max(0, digit) * 10 + digit(numeral.charAt(at));
            }
        }
        return digit > 9_999 ? Optional.empty() : Optional.of(sum + Math.max(0, digit));
    }

    private static int unit(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            default -> 1;
        };
    }

    private static int digit(char character) {
        return switch (character) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(character);
        };
    }
}
