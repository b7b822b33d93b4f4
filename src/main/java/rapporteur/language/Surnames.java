package rapporteur.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Chinese surnames and their readings, from `surnames.txt`.
final class Surnames {
    private static final Map<String, String> READINGS = read();
    private static final Set<String> SYLLABLES = Set.copyOf(READINGS.values());

    private Surnames() {}

    /// Returns how many characters of the text at that place are a surname: 2, 1, or 0 for none.
    static int lengthAt(CharSequence text, int start, int end) {
        if (start + 2 <= end
                && READINGS.containsKey(text.subSequence(start, start + 2).toString())) {
            return 2;
        }
        return start < end && READINGS.containsKey(String.valueOf(text.charAt(start))) ? 1 : 0;
    }

    /// Returns how a surname is read, without tones: `曾` zeng.
    static Optional<String> reading(String surname) {
        return Optional.ofNullable(READINGS.get(surname));
    }

    /// Returns whether some surname is read so.
    static boolean isReading(String syllables) {
        return SYLLABLES.contains(syllables);
    }

    private static Map<String, String> read() {
        var readings = new HashMap<String, String>();
        try (var lines =
                new BufferedReader(new InputStreamReader(Resources.open("surnames.txt"), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.strip().split(" +", -1);
                if (!line.startsWith("#") && words.length > 1) {
                    for (var i = 1; i < words.length; i++) {
                        readings.putIfAbsent(words[i], words[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(readings);
    }
}
