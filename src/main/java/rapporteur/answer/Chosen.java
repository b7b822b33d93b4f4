package rapporteur.answer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Reading;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Place;

/// Sentences of an article that a statement is compared with.
///
/// @param told  the article
/// @param best  the one that holds most of it
/// @param all   with up to two others, in reading order
/// @param text  of all, in simplified characters
record Chosen(Told told, Told.Line best, List<Told.Line> all, String text) {
    static Chosen of(Told told, List<Told.Line> chosen) {
        var all = chosen.stream()
                .sorted(Comparator.comparingInt(line -> line.sentence().number()))
                .toList();
        var text = all.stream().map(Told.Line::text).collect(Collectors.joining("\n"));
        return new Chosen(told, chosen.getFirst(), all, text);
    }

    Reading reading() {
        return told.reading();
    }

    String frame() {
        return told.frame();
    }

    boolean says(Piece piece) {
        return all.stream().anyMatch(line -> line.says(piece));
    }

    boolean saysOrFrames(Piece piece) {
        return says(piece) || told.framing().says(piece);
    }

    /// Returns the dates that they state, or what frames them does.
    Stream<Edtf> dates() {
        return Stream.concat(all.stream(), Stream.of(told.framing())).flatMap(line -> line.dates().stream());
    }

    /// Returns the places that they name, or what frames them does.
    Stream<Place> places() {
        return Stream.concat(all.stream(), Stream.of(told.framing())).flatMap(line -> line.places().stream());
    }

    /// Returns whether they are in a language.
    boolean isIn(Language language) {
        return told.language() == language;
    }

    /// Returns the sentence that says most of it but for the names.
    Told.Line saying(List<Piece> pieces) {
        return all.stream()
                .max(Comparator.comparingLong(line -> pieces.stream()
                        .filter(piece -> !piece.is(Piece.Kind.NAME) && line.says(piece))
                        .count()))
                .orElse(best);
    }
}
