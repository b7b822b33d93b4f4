package rapporteur.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.evaluation.KeyFact;

/// What a good summary of one article's meeting holds and what it must never say, from `key-facts.txt`.
///
/// @param article the folder and the number of the file: `seeds/000`
/// @param holds   most important first
/// @param never   what the article does not say
record KeyFacts(String article, List<Fact> holds, List<Fact> never) {
    private static final int LOCKED = 6;
    private static final int SHORT = 5;

    /// @param claim in our own words
    /// @param words by which it is recognised
    record Fact(String claim, KeyFact words) {
        static Fact read(String line) {
            var parts = line.split(" :: ", 2);
            return new Fact(parts[0], new KeyFact(List.of(parts[1].split(" & "))));
        }

        /// Whether a line has all the words.
        boolean standsIn(String line) {
            return words.standsIn(line);
        }
    }

    /// Articles of which the totals alone are looked at.
    boolean isLocked() {
        return Integer.parseInt(article.substring(article.indexOf('/') + 1)) % LOCKED == 0
                && article.startsWith("meetings");
    }

    /// What a short summary holds.
    List<Fact> first() {
        return holds.subList(0, Math.min(SHORT, holds.size()));
    }

    static List<KeyFacts> read() {
        var all = new ArrayList<KeyFacts>();
        lines().forEach(line -> {
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '=' -> all.add(new KeyFacts(line.substring(2), new ArrayList<>(), new ArrayList<>()));
                case '+' -> all.getLast().holds().add(Fact.read(line.substring(2)));
                case '-' -> all.getLast().never().add(Fact.read(line.substring(2)));
                default -> {}
            }
        });
        return all;
    }

    private static Stream<String> lines() {
        try (var stream = KeyFacts.class.getResourceAsStream("key-facts.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
