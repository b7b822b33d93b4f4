package rapporteur.language;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The text that was in a file's bytes, and how it was written there.
///
/// A byte order mark decides; then valid UTF-8; then whichever charset gives the most plausible Chinese or English
/// ([Plausibility]). A charset that a page declares about itself is not looked at.
///
/// @param text    without byte order mark, with \n as the only line end, otherwise as it was; NULs are kept
/// @param charset what it was read with; pure ASCII counts as UTF-8, GB2312 and GBK as GB18030
/// @param damaged whether some bytes could not be read: each such place is one U+FFFD in the text
public record Decoding(String text, Charset charset, boolean damaged) {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    /// The first of equals is taken.
    private static final List<Charset> GUESSES =
            List.of(UTF_8, GB18030, BIG5, UTF_16LE, UTF_16BE, Charset.forName("windows-1252"));

    /// A charset is guessed from this many bytes, counted from the first that is not ASCII.
    private static final int SAMPLE = 256 * 1024;

    /// Places that may be unreadable whatever the length; longer texts may have one in a hundred characters.
    private static final int TOLERATED_PLACES = 20;

    /// In order: the four-byte mark begins with a two-byte one.
    private static final List<Mark> MARKS = List.of(
            new Mark("EF BB BF", UTF_8),
            new Mark("FF FE 00 00", Charset.forName("UTF-32LE")),
            new Mark("00 00 FE FF", Charset.forName("UTF-32BE")),
            new Mark("84 31 95 33", GB18030),
            new Mark("FF FE", UTF_16LE),
            new Mark("FE FF", UTF_16BE));

    private static final List<Magic> MAGICS = List.of(
            new Magic("89 50 4E 47", "a PNG image"),
            new Magic("FF D8 FF", "a JPEG image"),
            new Magic("47 49 46 38", "a GIF image"),
            new Magic("50 4B 03 04", "a ZIP archive or office document"),
            new Magic("25 50 44 46 2D", "a PDF document"),
            new Magic("1F 8B 08", "a gzip archive"),
            new Magic("D0 CF 11 E0", "an old office document"),
            new Magic("53 51 4C 69 74 65 20 66", "an SQLite database"),
            new Magic("7F 45 4C 46", "a program"),
            new Magic("52 49 46 46", "a sound, film or image (RIFF)"));

    /// Returns the text in `bytes`.
    ///
    /// @throws UndecodableException if they hold an image, an archive, a program, or nothing that reads as text
    public static Decoding of(byte[] bytes) {
        refuseKnownBinary(bytes);
        return marked(bytes).or(() -> asValidUtf8(bytes)).orElseGet(() -> guessed(bytes));
    }

    private static void refuseKnownBinary(byte[] bytes) {
        for (var magic : MAGICS) {
            if (startsWith(bytes, magic.hex())) {
                throw new UndecodableException("found " + magic.name());
            }
        }
    }

    private static Optional<Decoding> marked(byte[] bytes) {
        for (var mark : MARKS) {
            if (startsWith(bytes, mark.hex())) {
                return Optional.of(
                        Reading.of(bytes, lengthOf(mark.hex()), mark.charset()).accepted());
            }
        }
        return Optional.empty();
    }

    /// Valid UTF-8 is UTF-8: its pattern hardly comes about by chance. NULs are the exception, since UTF-16
    /// without a mark is valid UTF-8 wherever it holds only English.
    private static Optional<Decoding> asValidUtf8(byte[] bytes) {
        if (shareOfNuls(sampleOf(bytes)) > Plausibility.MOST_CONTROLS) {
            return Optional.empty();
        }
        var reading = Reading.of(bytes, 0, UTF_8);
        return reading.places() == 0 ? Optional.of(reading.accepted()) : Optional.empty();
    }

    private static Decoding guessed(byte[] bytes) {
        var sample = sampleOf(bytes);
        var best = UTF_8;
        var bestScore = Plausibility.LEAST;
        for (var charset : GUESSES) {
            var score = Reading.of(sample, 0, charset).plausibility();
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        if (bestScore == Plausibility.LEAST) {
            throw new UndecodableException("found %,d bytes that read as text in no charset".formatted(bytes.length));
        }
        return Reading.of(bytes, 0, best).accepted();
    }

    /// Starts at a multiple of four, so that UTF-16 stays in step, and at a character's first byte: what stands
    /// before is ASCII.
    private static byte[] sampleOf(byte[] bytes) {
        var first = 0;
        while (first < bytes.length && bytes[first] > 0) {
            first++;
        }
        var start = Math.max(0, Math.min(first, bytes.length - SAMPLE)) & ~3;
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
    }

    private static double shareOfNuls(byte[] bytes) {
        var count = 0;
        for (var each : bytes) {
            count += each == 0 ? 1 : 0;
        }
        return bytes.length == 0 ? 0 : (double) count / bytes.length;
    }

    private static boolean startsWith(byte[] bytes, String hex) {
        var length = lengthOf(hex);
        return bytes.length >= length && HEX.formatHex(bytes, 0, length).equals(hex);
    }

    private static int lengthOf(String hex) {
        return (hex.length() + 1) / 3;
    }

    private record Mark(String hex, Charset charset) {}

    private record Magic(String hex, String name) {}

    /// What came of reading with one charset.
    ///
    /// @param places where bytes did not fit; each is one U+FFFD
    private record Reading(String text, Charset charset, int places) {
        private static final int BLOCK = 64 * 1024;

        private static Reading of(byte[] bytes, int start, Charset charset) {
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
            var block = CharBuffer.allocate(BLOCK);
            var text = new StringBuilder(bytes.length - start);
            var places = 0;
            while (true) {
                var result = decoder.decode(in, block, true);
                text.append(block.flip());
                block.clear();
                if (result.isUnderflow()) {
                    return new Reading(withoutLoneSurrogates(text.toString()), charset, places);
                }
                if (result.isError()) {
                    in.position(in.position() + lengthOfDamage(result, charset));
                    text.append('\uFFFD');
                    places++;
                }
            }
        }

        /// The JDK takes a lone surrogate together with the sound unit behind it.
        private static int lengthOfDamage(CoderResult result, Charset charset) {
            var isUtf16 = charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
            return isUtf16 ? Math.min(2, result.length()) : result.length();
        }

        /// UTF-32 can spell a surrogate, which no other charset can hold.
        private static String withoutLoneSurrogates(String text) {
            for (var at = 0; at < text.length(); at++) {
                if (Character.isSurrogate(text.charAt(at))) {
                    return text.codePoints()
                            .map(each -> each >= 0xD800 && each <= 0xDFFF ? 0xFFFD : each)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString();
                }
            }
            return text;
        }

        /// A last character that is cut off speaks neither for the charset nor against it.
        private double plausibility() {
            var length = text.length();
            var whole = text.endsWith("\uFFFD") ? length - 1 : length;
            return length == 0 ? 0 : Plausibility.of(text.substring(0, whole), charset) * whole / length;
        }

        private boolean isTolerable() {
            return places <= Math.max(TOLERATED_PLACES, text.length() / 100);
        }

        private Decoding accepted() {
            if (!isTolerable()) {
                throw new UndecodableException("found %,d unreadable places among %,d characters of %s"
                        .formatted(places, text.length(), charset));
            }
            if (Plausibility.controls(text) > Plausibility.MOST_CONTROLS) {
                throw new UndecodableException("found more control characters than text");
            }
            return new Decoding(withPlainLineEnds(), charset, places > 0);
        }

        private String withPlainLineEnds() {
            return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        }
    }
}
