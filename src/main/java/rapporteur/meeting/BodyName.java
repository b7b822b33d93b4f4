package rapporteur.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Span;

/// The name of a body, taken apart: what printed forms in either language have in common. 济南市委常委会 and "Standing
/// Committee of the CPC Jinan Municipal Committee" are one.
///
/// @param printed as given
/// @param sort    which of the bodies that a place has one of; empty for others
/// @param level   how high it stands, if the name says so
/// @param place   the place that the name holds, by its key
public record BodyName(String printed, Optional<String> sort, Optional<Level> level, Optional<String> place) {
    /// Takes a name apart.
    public static BodyName of(String printed) {
        var level = Stream.of(ChineseBodies.levelIn(printed), EnglishBodies.levelIn(printed))
                .flatMap(Optional::stream)
                .findFirst();
        var place = Places.in(printed, new Span(0, printed.length())).stream()
                .map(Places.Mention::place)
                .map(Place::key)
                .findFirst();
        return new BodyName(printed, SortsOfBody.sort(printed), level, place);
    }

    /// Returns whether a body in a record may be meant by this name: the same sort of body where both are of one that
    /// a place has one of, else these words within its name. A committee's name
    /// covers its standing committee and its groups.
    ///
    /// @param other as printed in a record; its place and level, which it may leave out, are not compared
    public boolean covers(String other) {
        var sorts = SortsOfBody.sort(other);
        if (sort.isEmpty() || sorts.isEmpty()) {
            return fold(other).contains(fold(printed));
        }
        return sorts.equals(sort)
                || sorts.get().startsWith(sort.get() + "-")
                || sorts.get().startsWith(sort.get() + "/");
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }
}
