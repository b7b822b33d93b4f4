package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tables that are taken from ICU, because ICU takes longer to say it than all else that a start does: they hold what
/// it says. With another ICU, `mvn test -Dtest=TablesTest -Dtables.write=true` writes them anew.
class TablesTest {
    private static final String FROM =
            "by ICU4J, from the Unicode Common Locale Data Repository and the Unicode Han Database"
                    + " (Unicode License v3).";

    @Test
    void simplified_characters_are_those_of_icu() throws IOException {
        var script = Transliterator.getInstance("Traditional-Simplified");
        var compatible = Normalizer2.getNFKCCasefoldInstance();
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        ideographs(Character.MAX_CODE_POINT).map(Character::toString).forEach(each -> {
            var simplified = script.transliterate(each);
            if (compatible.isNormalized(each) && !simplified.equals(each)) {
                line.append(each).append(simplified);
            }
            if (line.length() >= 80) {
                lines.add(line.toString());
                line.setLength(0);
            }
        });
        lines.add(line.toString());

        assertTable("simplified.txt", "Traditional characters, each followed by its simplified form,", lines);
    }

    @Test
    void readings_are_those_of_icu() throws IOException {
        var latin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        var characters = new TreeMap<String, StringBuilder>();
        ideographs(Character.MAX_VALUE).map(Character::toString).forEach(each -> {
            var reading = latin.transliterate(each).replaceAll("[^a-z]", "");
            if (!reading.isEmpty()) {
                characters.computeIfAbsent(reading, key -> new StringBuilder()).append(each);
            }
        });

        assertTable(
                "readings.txt",
                "Readings in plain pinyin and the characters that have them,",
                characters.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList());
    }

    @Test
    void countries_languages_currencies_and_cities_are_those_of_icu() throws IOException {
        var pairs = new LinkedHashSet<String>();
        addCountriesAndLanguages(pairs);
        addCurrencies(pairs);
        addCities(pairs);

        assertTable(
                "world.txt", "Countries, languages, currencies and cities in Chinese and English,", List.copyOf(pairs));
    }

    private static java.util.stream.Stream<Integer> ideographs(int last) {
        return IntStream.rangeClosed(0, last).filter(Character::isIdeographic).boxed();
    }

    private static void addCountriesAndLanguages(Set<String> pairs) {
        var inChinese = LocaleDisplayNames.getInstance(ULocale.SIMPLIFIED_CHINESE);
        var inEnglish = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        for (var code : ULocale.getISOCountries()) {
            add(inChinese.regionDisplayName(code), inEnglish.regionDisplayName(code), pairs);
        }
        for (var code : ULocale.getISOLanguages()) {
            if (code.length() == 2) {
                add(inChinese.languageDisplayName(code), inEnglish.languageDisplayName(code), pairs);
            }
        }
    }

    private static void addCurrencies(Set<String> pairs) {
        Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .forEach(each -> add(
                        each.getName(ULocale.SIMPLIFIED_CHINESE, Currency.LONG_NAME, new boolean[1]),
                        each.getName(ULocale.ENGLISH, Currency.LONG_NAME, new boolean[1]),
                        pairs));
    }

    private static void addCities(Set<String> pairs) {
        var inChinese = TimeZoneNames.getInstance(ULocale.SIMPLIFIED_CHINESE);
        var inEnglish = TimeZoneNames.getInstance(ULocale.ENGLISH);
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .sorted()
                .forEach(zone -> add(
                        Optional.ofNullable(inChinese.getExemplarLocationName(zone))
                                .orElse(""),
                        Optional.ofNullable(inEnglish.getExemplarLocationName(zone))
                                .orElse(""),
                        pairs));
    }

    /// Where ICU has no Chinese name it gives the English one.
    private static void add(String inChinese, String inEnglish, Set<String> pairs) {
        if (isChinese(inChinese) && !inEnglish.isEmpty() && !isChinese(inEnglish)) {
            pairs.add(inChinese + "=" + inEnglish);
        }
    }

    private static boolean isChinese(String name) {
        return !name.isEmpty() && Language.isHan(name.charAt(0));
    }

    private static void assertTable(String name, String what, List<String> lines) throws IOException {
        if (Boolean.getBoolean("tables.write")) {
            Files.writeString(
                    Path.of("src/main/resources/rapporteur/language").resolve(name),
                    "# " + what + "\n# " + FROM + "\n\n" + String.join("\n", lines) + "\n");
        }
        assertThat(Resources.lines(name)).isEqualTo(lines);
    }
}
