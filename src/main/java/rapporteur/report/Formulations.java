package rapporteur.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapporteur.language.Resources;

/// Formulations that are one whatever the language: 双碳, "dual carbon", "double carbon".
final class Formulations {
    private static final List<List<String>> ALL = read();

    private Formulations() {}

    /// Returns the ways in which a phrase is printed, the given one first; it alone where no others are known.
    static List<String> variants(String phrase) {
        var wanted = Shown.oneLine(phrase);
        return ALL.stream()
                .filter(forms -> forms.stream().anyMatch(form -> same(form, wanted)))
                .findFirst()
                .map(forms -> Stream.concat(Stream.of(wanted), forms.stream().filter(form -> !same(form, wanted)))
                        .toList())
                .orElse(List.of(wanted));
    }

    /// Returns all of them, of each the ways in which it is printed.
    static List<List<String>> all() {
        return ALL;
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static List<List<String>> read() {
        return Resources.lines(Formulations.class, "formulations.txt").stream()
                .map(line -> Arrays.stream(line.split(" = ")).map(String::strip).toList())
                .toList();
    }
}
