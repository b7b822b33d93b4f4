package rapporteur.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// What words of one language are called in the other: the language of meetings (`glossary.txt`), general words
/// (`vocabulary.txt`), places of China (`places.txt`), and countries, languages, currencies and cities of the world
/// (`world.txt`).
///
/// A meaning is a line of those files; all words of a line, in both languages, stand for it alike. A word of several
/// lines has several meanings. Read when first asked.
final class Glossary {
    /// What the terms of an index depend on.
    private static final List<String> FILES =
            List.of("glossary.txt", "vocabulary.txt", "places.txt", "world.txt", "readings.txt", "simplified.txt");

    private static final class Held {
        static final Glossary GLOSSARY = new Glossary();
    }

    private final PhraseTree chinese = new PhraseTree();
    private final PhraseTree english = new PhraseTree();
    private final Map<String, Integer> words = new HashMap<>(16_384);
    private final List<String> names = new ArrayList<>(8_192);
    /// Numbers of the stems of words as the files write them, most of them again and again.
    private final Map<String, Integer> written = new HashMap<>(16_384);

    private int[] phrase = new int[16];

    private Glossary() {
        read("glossary.txt");
        read("vocabulary.txt");
        readPlaces();
        readPairs("world.txt");
    }

    static Glossary get() {
        return Held.GLOSSARY;
    }

    /// Returns the Chinese phrases, a character a step.
    PhraseTree chinese() {
        return chinese;
    }

    /// Returns the English phrases, a stem a step; see [#word].
    PhraseTree english() {
        return english;
    }

    /// Returns the number of a stem, 0 for one that stands in no phrase.
    int word(String stem) {
        return words.getOrDefault(stem, 0);
    }

    /// Returns the only stem of the tables from which a word's is one letter apart, if no phrase knows the word.
    ///
    /// @param word in lower case
    Optional<String> nearest(String word) {
        var stem = Stems.of(word);
        var near = words.containsKey(stem)
                ? List.<String>of()
                : words.keySet().stream()
                        .filter(known -> Spelling.isOneLetterApart(stem, known))
                        .limit(2)
                        .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /// Returns what a meaning is called: its first words in both languages.
    String name(int meaning) {
        return names.get(meaning);
    }

    /// Returns what tells these tables from those with other words, without reading them as a glossary.
    static String checksum() {
        var sum = new CRC32();
        for (var file : FILES) {
            try (var bytes = Resources.open(file)) {
                sum.update(bytes.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private void read(String file) {
        for (var line : Resources.lines(file)) {
            var sides = line.split("=", 2);
            add(sides[0].split(",", -1), sides[1].split(",", -1));
        }
    }

    /// Places have names of their own in the file; the level is no part of them.
    private void readPlaces() {
        for (var line : Resources.lines("places.txt")) {
            var parts = line.split("\t", -1);
            if (!parts[0].equals("-")) {
                var others = parts.length > 4 ? parts[4].split(",", -1) : new String[0];
                var chineseNames = new ArrayList<>(List.of(parts[1]));
                var englishNames = new ArrayList<>(List.of(parts[2]));
                for (var other : others) {
                    (isChinese(other) ? chineseNames : englishNames).add(other);
                }
                add(chineseNames.toArray(String[]::new), englishNames.toArray(String[]::new));
            }
        }
    }

    /// One name in each language a line; a comma is part of a name.
    private void readPairs(String file) {
        for (var line : Resources.lines(file)) {
            var between = line.indexOf('=');
            add(new String[] {line.substring(0, between)}, new String[] {line.substring(between + 1)});
        }
    }

    private static boolean isChinese(String name) {
        return !name.isEmpty() && Language.isHan(name.charAt(0));
    }

    private void add(String[] inChinese, String[] inEnglish) {
        var meaning = names.size();
        names.add(inChinese[0] + "=" + inEnglish[0]);
        for (var each : inChinese) {
            var length = characters(each);
            chinese.add(phrase, length, meaning);
        }
        for (var each : inEnglish) {
            var length = stems(each);
            english.add(phrase, length, meaning);
        }
    }

    /// Puts the characters into [#phrase] and returns how many.
    private int characters(String words) {
        var length = 0;
        for (var at = 0; at < words.length(); at++) {
            if (words.charAt(at) != '·') {
                room(length);
                phrase[length++] = words.charAt(at);
            }
        }
        return length;
    }

    /// Puts the stems into [#phrase] and returns how many.
    private int stems(String inEnglish) {
        var length = 0;
        var start = 0;
        for (var at = 0; at <= inEnglish.length(); at++) {
            if (at == inEnglish.length() || " -".indexOf(inEnglish.charAt(at)) >= 0) {
                var number = written.computeIfAbsent(inEnglish.substring(start, at), this::numberOf);
                if (number > 0) {
                    room(length);
                    phrase[length++] = number;
                }
                start = at + 1;
            }
        }
        return length;
    }

    /// Returns the number of a written word's stem, a new one for a new stem; 0 where nothing is left of the word.
    private int numberOf(String written) {
        var stems = stemsOf(written);
        return stems.isEmpty() ? 0 : words.computeIfAbsent(stems.getFirst(), each -> words.size() + 1);
    }

    /// Cuts as [Terms] does, which would take too long to start.
    static List<String> stemsOf(String inEnglish) {
        var stems = new ArrayList<String>(4);
        var word = new StringBuilder(16);
        for (var at = 0; at <= inEnglish.length(); at++) {
            var sign = at == inEnglish.length() ? ' ' : Character.toLowerCase(inEnglish.charAt(at));
            if (sign == ' ' || sign == '-') {
                addStem(word, stems);
            } else if (!(sign == 's' && isPossessive(inEnglish, at)) && ".'’()".indexOf(sign) < 0) {
                word.append(sign);
            }
        }
        return stems;
    }

    private static void addStem(StringBuilder word, List<String> stems) {
        if (!word.isEmpty()) {
            stems.add(Stems.of(word.toString()));
            word.setLength(0);
        }
    }

    private static boolean isPossessive(String words, int at) {
        return at > 0
                && words.charAt(at - 1) == '\''
                && (at + 1 == words.length() || " -".indexOf(words.charAt(at + 1)) >= 0);
    }

    private void room(int length) {
        if (length == phrase.length) {
            phrase = Arrays.copyOf(phrase, length * 2);
        }
    }
}
