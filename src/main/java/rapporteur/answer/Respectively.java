package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// 甲和乙分别增长 20% 和 16%: the second number is the second one's, though the first stands nearer.
final class Respectively {
    private static final Pattern FORM = Pattern.compile("([^，。；：]{2,40})分别([^，。；]{2,60})");

    private static final Pattern BETWEEN = Pattern.compile("[、和与及]");

    /// So many characters tell what one of them is.
    private static final int HEAD = 2;

    private Respectively() {}

    /// Returns whether a number is told of what the statement names.
    static boolean isIts(String statement, Piece number, List<Told.Line> lines) {
        return number.is(Piece.Kind.NUMBER)
                && heads(number, lines)
                        .anyMatch(head -> head.filter(statement::contains).isPresent());
    }

    /// Returns whether a number is told of something else alone.
    static boolean isOthers(String statement, Piece number, List<Told.Line> lines) {
        return number.is(Piece.Kind.NUMBER)
                && heads(number, lines).findAny().isPresent()
                && heads(number, lines)
                        .noneMatch(head -> head.filter(statement::contains).isPresent());
    }

    /// Of what each sentence that has the number in such a row tells it.
    private static Stream<Optional<String>> heads(Piece number, List<Told.Line> lines) {
        return lines.stream()
                .flatMap(line -> FORM.matcher(line.text()).results().flatMap(row -> {
                    var named = BETWEEN.splitAsStream(row.group(1)).toList();
                    var numbers = line.pieces().stream()
                            .filter(piece -> piece.is(Piece.Kind.NUMBER)
                                    && piece.span().start() >= row.start(2)
                                    && piece.span().end() <= row.end(2))
                            .toList();
                    return named.size() > 1 && numbers.size() == named.size()
                            ? IntStream.range(0, named.size())
                                    .filter(i -> numbers.get(i).agrees(number))
                                    .mapToObj(i -> head(named.get(i)))
                            : Stream.<Optional<String>>of();
                }));
    }

    private static Optional<String> head(String named) {
        return named.length() < HEAD ? Optional.empty() : Optional.of(named.substring(0, HEAD));
    }
}
