package rapporteur.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Span;

/// What a meeting is called: between the word for holding it and the word for a meeting, and by whose session of which
/// number it was. A statement that calls it after another matter, or another body, speaks of another one.
final class MeetingTitles {
    private static final Pattern HELD = Pattern.compile(
            "(?:主持召开|主持|召开|举行)了?([^，。；、“”《》的会]{2,30}?)(?:会议|大会|[谈习例全报]会)"
                    + "|(?i)\\b(?:presid(?:ed|es|ing) over|chair(?:ed|s|ing)|held|convened) (?:an? |the )?((?:[\\w'’-]+ ){1,12}?)(?:meeting|session|conference|symposium)\\b");

    private static final Pattern SESSION =
            Pattern.compile("(省委|市委|区委|县委|州委|党委|纪委|人大(?:常委会)?|政协|妇联|工商联|总工会)第?([一二三四五六七八九十百\\d]+)届");

    private MeetingTitles() {}

    /// Returns what a statement calls a meeting after that none of some sentences does, while they call theirs
    /// something else.
    static Optional<String> mistaken(Claim claim, List<Told.Line> lines, Told.Line framing) {
        var said = telling(claim.text(), claim.pieces());
        var standing = lines.stream()
                .flatMap(line -> telling(line.text(), line.pieces()).stream())
                .toList();
        if (said.isEmpty() || standing.isEmpty()) {
            return Optional.empty();
        }
        var absent = said.stream()
                .filter(piece -> standing.stream().noneMatch(piece::agrees) && !framing.says(piece))
                .toList();
        var isAnother =
                standing.stream().anyMatch(own -> claim.pieces().stream().noneMatch(own::agrees));
        return absent.size() >= said.size() / 2.0 && !absent.isEmpty() && isAnother
                ? Optional.of(absent.getFirst().text())
                : Optional.empty();
    }

    private static List<Piece> telling(String text, List<Piece> pieces) {
        var titles = HELD.matcher(text)
                .results()
                .map(found -> found.group(1) == null
                        ? new Span(found.start(2), found.end(2))
                        : new Span(found.start(1), found.end(1)))
                .toList();
        return pieces.stream()
                .filter(piece -> titles.stream().anyMatch(title -> title.contains(piece.span())))
                .filter(piece -> piece.is(Piece.Kind.WORD) && !LightWords.contains(piece))
                .toList();
    }

    /// Returns the bodies that a statement gives a session whose number a text gives to others alone.
    static Set<String> ofOthers(String statement, String text) {
        var found = new HashSet<String>();
        var standing = SESSION.matcher(text)
                .results()
                .collect(Collectors.groupingBy(
                        session -> session.group(2),
                        Collectors.mapping(session -> session.group(1), Collectors.toSet())));
        SESSION.matcher(statement)
                .results()
                .filter(session -> !standing.getOrDefault(session.group(2), Set.of(session.group(1)))
                        .contains(session.group(1)))
                .map(session -> session.group(1))
                .forEach(found::add);
        return found;
    }
}
