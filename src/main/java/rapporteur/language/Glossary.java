package rapporteur.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What words of one language are called in the other: the language of meetings (`glossary.txt`), general words
/// (`vocabulary.txt`), places of China (`places.txt`), and what ICU knows of countries, languages, currencies and
/// cities of the world.
///
/// A meaning is a line of those files; all words of a line, in both languages, stand for it alike. A word of several
/// lines has several meanings. Read when first asked.
final class Glossary {
    private static final Glossary GLOSSARY = new Glossary();

    private final PhraseTree chinese = new PhraseTree();
    private final PhraseTree english = new PhraseTree();
    private final Map<String, Integer> words = new HashMap<>(16_384);
    private final List<String> names = new ArrayList<>(8_192);
    private final MessageDigest digest = sha256();
    private final String checksum;
    private int[] phrase = new int[16];

    private Glossary() {
        read("glossary.txt");
        read("vocabulary.txt");
        readPlaces();
        addCountriesAndLanguages();
        addCurrencies();
        addCities();
        checksum = HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    static Glossary get() {
        return GLOSSARY;
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

    /// Returns what a meaning is called: its first words in both languages.
    String name(int meaning) {
        return names.get(meaning);
    }

    /// Returns what tells this glossary from one with other words.
    String checksum() {
        return checksum;
    }

    private void read(String file) {
        forEachLine(file, line -> {
            var sides = line.split("=", 2);
            add(sides[0].split(",", -1), sides[1].split(",", -1));
        });
    }

    /// Places have names of their own in the file; the level is no part of them.
    private void readPlaces() {
        forEachLine("places.txt", line -> {
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
        });
    }

    private interface LineReader {
        void read(String line);
    }

    private void forEachLine(String file, LineReader reader) {
        try (var lines = new BufferedReader(new InputStreamReader(Resources.open(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    digest.update(line.getBytes(StandardCharsets.UTF_8));
                    reader.read(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addCountriesAndLanguages() {
        var inChinese = LocaleDisplayNames.getInstance(ULocale.SIMPLIFIED_CHINESE);
        var inEnglish = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (var code : ULocale.getISOCountries()) {
            addPair(inChinese.regionDisplayName(code), inEnglish.regionDisplayName(code));
        }
        for (var code : ULocale.getISOLanguages()) {
            if (code.length() == 2) {
                addPair(inChinese.languageDisplayName(code), inEnglish.languageDisplayName(code));
            }
        }
    }

    private void addCurrencies() {
        for (var currency : Currency.getAvailableCurrencies()) {
            addPair(
                    currency.getName(ULocale.SIMPLIFIED_CHINESE, Currency.LONG_NAME, new boolean[1]),
                    currency.getName(ULocale.ENGLISH, Currency.LONG_NAME, new boolean[1]));
        }
    }

    private void addCities() {
        var inChinese = TimeZoneNames.getInstance(ULocale.SIMPLIFIED_CHINESE);
        var inEnglish = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (var zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            addPair(
                    Optional.ofNullable(inChinese.getExemplarLocationName(zone)).orElse(""),
                    Optional.ofNullable(inEnglish.getExemplarLocationName(zone)).orElse(""));
        }
    }

    /// Where ICU has no Chinese name it gives the English one.
    private void addPair(String inChinese, String inEnglish) {
        if (isChinese(inChinese) && !inEnglish.isEmpty() && !isChinese(inEnglish)) {
            add(new String[] {inChinese}, new String[] {inEnglish});
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
        for (var stem : stemsOf(inEnglish)) {
            room(length);
            phrase[length++] = words.computeIfAbsent(stem, each -> words.size() + 1);
        }
        return length;
    }

    /// Cuts as [Terms] does, which would take too long to start.
    static List<String> stemsOf(String inEnglish) {
        var stems = new ArrayList<String>();
        for (var word : inEnglish.toLowerCase(Locale.ROOT).split("[ -]+", -1)) {
            var plain = (word.endsWith("'s") ? word.substring(0, word.length() - 2) : word).replaceAll("[.'’()]", "");
            if (!plain.isEmpty()) {
                stems.add(Stems.of(plain));
            }
        }
        return stems;
    }

    private void room(int length) {
        if (length == phrase.length) {
            phrase = Arrays.copyOf(phrase, length * 2);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256 (java.security.MessageDigest)", e);
        }
    }
}
