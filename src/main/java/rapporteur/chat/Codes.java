package rapporteur.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/// Codes that people read to one another: eight letters and digits that look like no other, 40 bits of chance.
final class Codes {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /// Returns a new one, `K7M3-PQ2X`.
    static String fresh() {
        var code = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /// Returns the code as it is compared: how it is written in a chat does not matter.
    static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /// Compares in a time that says nothing about where the two differ.
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                plain(one).getBytes(StandardCharsets.UTF_8), plain(other).getBytes(StandardCharsets.UTF_8));
    }
}
