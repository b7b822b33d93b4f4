package rapporteur.language;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A text as it is compared, with the way back to the text as it stands.
///
/// Width and compatibility forms become ordinary (NFKC), letters lower case and bare of diacritics, Han simplified,
/// apostrophes and hyphens straight; what nobody sees (zero-width and tag characters, soft hyphens, variation
/// selectors) is left out. Each character by itself, whatever stands beside it, so that a name folds alike
/// everywhere.
final class Folding {
    private char[] characters;
    private int[] starts;
    private int[] ends;
    private int length;

    private Folding(int capacity) {
        characters = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static Folding of(CharSequence text) {
        var folding = new Folding(text.length() + 16);
        for (var at = 0; at < text.length(); ) {
            at = folding.add(text, at);
        }
        return folding;
    }

    /// Returns the simplified form of a Han character; any other character, and one without such a form, as it is.
    static char simplified(char character) {
        if (!Character.isIdeographic(character)) {
            return character;
        }
        var folded = Table.unit(character);
        return folded == Table.LONGER ? character : folded;
    }

    int length() {
        return length;
    }

    char charAt(int at) {
        return characters[at];
    }

    int codePointAt(int at) {
        return Character.codePointAt(characters, at, length);
    }

    String text(int start, int end) {
        return new String(characters, start, end - start);
    }

    /// Returns where the folded characters from `start` to `end`, at least one, came from.
    Span origin(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    private int add(CharSequence text, int at) {
        var unit = text.charAt(at);
        var folded = Table.unit(unit);
        if (folded != Table.LONGER) {
            put(folded, at, at + 1);
            return at + 1;
        }
        var character = Character.codePointAt(text, at);
        var end = at + Character.charCount(character);
        var longer = Table.folded(character);
        for (var each = 0; each < longer.length(); each++) {
            put(longer.charAt(each), at, end);
        }
        return end;
    }

    private void put(char folded, int start, int end) {
        if (length == characters.length) {
            grow();
        }
        characters[length] = folded;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    private void grow() {
        var capacity = Math.addExact(length, length / 2);
        characters = Arrays.copyOf(characters, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }

    /// What each character folds to, worked out when it first comes up.
    private static final class Table {
        /// Stands for *not one unit to one unit*: left out, several, or a surrogate.
        static final char LONGER = '\uFFFF';

        private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
        private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
        private static final Map<Integer, Integer> SIMPLIFIED = simplified();

        /// 0 where not worked out yet. Threads may race to write the same value.
        private static final char[] UNITS = new char[Character.MAX_VALUE + 1];

        private static final ConcurrentHashMap<Integer, String> LONG = new ConcurrentHashMap<>();

        private Table() {}

        static char unit(char unit) {
            var known = UNITS[unit];
            if (known != 0 || unit == 0) {
                return known;
            }
            var folded = Character.isSurrogate(unit) ? "" : folded(unit);
            var one = folded.length() == 1 ? folded.charAt(0) : LONGER;
            UNITS[unit] = one;
            return one;
        }

        static String folded(int character) {
            return LONG.computeIfAbsent(character, Table::fold);
        }

        private static String fold(int character) {
            if (isUnseen(character)) {
                return "";
            }
            if (Character.isIdeographic(character)) {
                var compatible =
                        COMPATIBLE.normalize(Character.toString(character)).codePointAt(0);
                return Character.toString(SIMPLIFIED.getOrDefault(compatible, compatible));
            }
            return switch (character) {
                case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0xFF07, 0x0060, 0x00B4 -> "'";
                case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> "-";
                default -> bare(COMPATIBLE.normalize(Character.toString(character)));
            };
        }

        /// Each traditional character with its simplified one, from `simplified.txt`.
        private static Map<Integer, Integer> simplified() {
            var pairs = new HashMap<Integer, Integer>(8_192);
            for (var line : Resources.lines("simplified.txt")) {
                var characters = line.codePoints().toArray();
                for (var at = 0; at + 1 < characters.length; at += 2) {
                    pairs.put(characters[at], characters[at + 1]);
                }
            }
            return pairs;
        }

        private static boolean isUnseen(int character) {
            var type = Character.getType(character);
            return type == Character.FORMAT
                    || (character >= 0x300 && character <= 0x36F)
                    || (character >= 0xFE00 && character <= 0xFE0F)
                    || (character >= 0xE0100 && character <= 0xE01EF);
        }

        /// Drops the marks above and below Latin letters; other scripts need theirs.
        private static String bare(String text) {
            var parts = DECOMPOSED.normalize(text);
            return parts.isEmpty() || Character.UnicodeScript.of(parts.codePointAt(0)) != Character.UnicodeScript.LATIN
                    ? text
                    : parts.replaceAll("\\p{Mn}", "");
        }
    }
}
