package rapporteur.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Deeds of which a statement says one where the article says none, and nothing else by it; another of the same
/// row would be something else.
final class Opposites {
    private static final List<Set<String>> ROWS = List.of(
            Set.of("deed morning", "deed afternoon", "deed evening"),
            Set.of("deed rose", "deed fell"),
            Set.of("deed higher", "deed lower"),
            Set.of("deed opened", "deed closed"),
            Set.of("deed permanent", "deed temporary"),
            Set.of("deed attended", "deed absent"));

    private static final Set<String> ABSENT = Set.of("deed absent");

    private Opposites() {}

    /// Returns whether the article need not say it.
    static boolean may(Set<String> deed) {
        return ROWS.stream().anyMatch(row -> deed.stream().anyMatch(row::contains)) && !ABSENT.containsAll(deed);
    }

    /// Returns what would be something else.
    static Set<String> of(Set<String> deed) {
        return ROWS.stream()
                .filter(row -> deed.stream().anyMatch(row::contains))
                .flatMap(Set::stream)
                .filter(other -> !deed.contains(other))
                .collect(Collectors.toSet());
    }
}
