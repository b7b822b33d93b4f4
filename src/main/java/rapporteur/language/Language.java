package rapporteur.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A language the program reads and writes.
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    /// What frames an English sentence and stands in no name.
    private static final Set<String> FRAME = Set.of("""
            who whom whose what which when where why how is are was were be do does did has have had can will
            the a an of in on at to for by with from about and or not it he she they we i you
            """.strip().split("\\s+"));

    /// The same for Chinese: particles, pronouns and question words, by character.
    private static final String FRAME_CHARACTERS = "的了在是和吗呢吧谁哪什么么几多少何怎为有没不就都也与及被把对将这那";

    /// A Han character says about as much as three Latin letters.
    private static final int HAN_WEIGHT = 3;

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// Returns the two letters of ISO 639-1.
    public String code() {
        return code;
    }

    /// Returns whether the character is Han.
    public static boolean isHan(char character) {
        return Character.isIdeographic(character);
    }

    /// Returns the language of that ISO 639 code, in either case and with or without a region (`zh-CN`).
    public static Optional<Language> ofCode(String code) {
        var primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values()).filter(each -> each.code.equals(primary)).findFirst();
    }

    /// Returns the language `text` is mostly in.
    ///
    /// Weighs Han characters against Latin letters. Names in the other script must not tip a short question, so
    /// what frames a sentence (*which, did*; 了, 哪些) counts three times, a capitalised word a third, and Han
    /// without any frame a third beside framed English. A text without either script is English, unless it is
    /// punctuated in Chinese.
    public static Language of(CharSequence text) {
        var scripts = new Scripts();
        scripts.read(text);
        return scripts.language();
    }

    /// Weights of both scripts, in thirds of a Latin letter.
    private static final class Scripts {
        private long latin;
        private boolean latinFrame;
        private long han;
        private boolean hanFrame;
        private boolean chineseMarks;

        private void read(CharSequence text) {
            var at = 0;
            while (at < text.length()) {
                var letter = text.charAt(at);
                if (isLatin(letter)) {
                    var end = endOfWord(text, at);
                    addWord(text, at, end);
                    at = end;
                } else if (Character.isHighSurrogate(letter)
                        && Character.isIdeographic(Character.codePointAt(text, at))) {
                    // A rare Han character outside the basic plane counts as any other.
                    addCharacter('一');
                    at += 2;
                } else {
                    addCharacter(letter);
                    at++;
                }
            }
        }

        private static boolean isLatin(char letter) {
            return (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= 0xC0 && letter <= 0x24F && Character.isLetter(letter));
        }

        private static int endOfWord(CharSequence text, int start) {
            var end = start;
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private void addWord(CharSequence text, int start, int end) {
            var length = end - start;
            if (length <= 5
                    && FRAME.contains(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT))) {
                latin += 9L * length;
                latinFrame = true;
            } else {
                latin += Character.isUpperCase(text.charAt(start)) ? length : 3L * length;
            }
        }

        private void addCharacter(char character) {
            if (FRAME_CHARACTERS.indexOf(character) >= 0) {
                han += 9L * HAN_WEIGHT;
                hanFrame = true;
            } else if (Character.isIdeographic(character)) {
                han += 3L * HAN_WEIGHT;
            } else {
                chineseMarks |=
                        (character >= 0x3001 && character <= 0x3011) || (character >= 0xFF01 && character <= 0xFF1F);
            }
        }

        private Language language() {
            if (han == 0) {
                return latin == 0 && chineseMarks ? CHINESE : ENGLISH;
            }
            var weight = latinFrame && !hanFrame ? han / 3 : han;
            return weight >= latin ? CHINESE : ENGLISH;
        }
    }
}
