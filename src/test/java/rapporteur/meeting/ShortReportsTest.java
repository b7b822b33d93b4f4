package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.meeting.ExpectedRecord.Field;
import rapporteur.meeting.RecordComparison.Tally;

/// Reads reports of our own and compares each field with what was expected by hand. A field that is wrong fails, unless
/// `known-misses.txt` has it; one that is right fails as long as the list has it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortReportsTest {
    private final Map<Field, List<Tally>> all = new EnumMap<>(Field.class);
    private final KnownMisses known = KnownMisses.read();

    ShortReportsTest() throws IOException {}

    private static List<ShortReport> reports() throws IOException {
        return ShortReport.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void a_report_is_read_as_expected_but_for_known_misses(ShortReport report) {
        var tallies = RecordComparison.of(report);

        tallies.forEach((field, tally) -> all.merge(
                field,
                List.of(tally),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        assertThat(surprises(report, tallies)).isEmpty();
    }

    @Test
    void every_known_miss_is_of_a_report_that_there_is_and_of_a_field() throws IOException {
        var possible = reports().stream()
                .flatMap(report -> Stream.of(Field.values()).map(field -> KnownMisses.line(report, field)))
                .collect(Collectors.toSet());

        assertThat(known.pairs()).isSubsetOf(possible);
    }

    private List<String> surprises(ShortReport report, Map<Field, Tally> tallies) {
        return Stream.of(Field.values())
                .flatMap(field -> surprise(report, field, tallies.getOrDefault(field, new Tally())))
                .toList();
    }

    private Stream<String> surprise(ShortReport report, Field field, Tally tally) {
        var line = KnownMisses.line(report, field);
        if (tally.isMiss() == known.contains(report, field)) {
            return Stream.of();
        }
        return Stream.of(
                tally.isMiss()
                        ? line + " is not as expected: " + tally.notes()
                        : "now right: delete the line '" + line + "' from " + ShortReport.knownMisses());
    }

    @AfterAll
    void the_table_is_printed() {
        var table = new StringBuilder(String.format(
                "short reports%n%-10s %7s %6s %6s %6s %6s %9s %6s %5s%n",
                "field", "reports", "missed", "right", "wrong", "lacks", "precision", "recall", "F1"));
        all.forEach((field, tallies) -> row(table, field.token(), tallies));
        row(table, "all", all.values().stream().flatMap(List::stream).toList());
        System.out.println(table);
    }

    private static void row(StringBuilder table, String name, List<Tally> tallies) {
        var right = sum(tallies, Tally::right);
        var wrong = sum(tallies, Tally::wrong);
        var missed = sum(tallies, Tally::missed);
        var precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
        var recall = right + missed == 0 ? 1 : (double) right / (right + missed);
        table.append(String.format(
                Locale.ROOT,
                "%-10s %7d %6d %6d %6d %6d %9.2f %6.2f %5.2f%n",
                name,
                tallies.size(),
                tallies.stream().filter(Tally::isMiss).count(),
                right,
                wrong,
                missed,
                precision,
                recall,
                right == 0 ? 0 : 2 * precision * recall / (precision + recall)));
    }

    private static int sum(List<Tally> tallies, ToIntFunction<Tally> of) {
        return tallies.stream().mapToInt(of).sum();
    }
}
