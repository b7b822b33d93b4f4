package rapporteur.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A fact and the words by which it is recognised: all of them stand in one line that states it.
///
/// @param words at least one; `|` parts other ways to say the same
public record KeyFact(List<String> words) {
    public KeyFact {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a fact without words (expected: at least one)");
        }
    }

    /// Returns whether a line has all the words. Case and blanks do not count.
    public boolean standsIn(String line) {
        var folded = folded(line);
        return words.stream()
                .allMatch(word -> Arrays.stream(word.split("\\|")).anyMatch(form -> folded.contains(folded(form))));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }
}
