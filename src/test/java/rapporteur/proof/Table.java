package rapporteur.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Figures on standard output, in columns.
final class Table {
    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        row((Object[]) columns);
    }

    /// Adds a row; fractions are shown with two digits, durations in seconds.
    void row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::shown).toList());
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case Duration time -> String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
            case Double number -> String.format(Locale.ROOT, "%,.2f", number);
            case Integer number -> String.format(Locale.ROOT, "%,d", number);
            case Long number -> String.format(Locale.ROOT, "%,d", number);
            default -> cell.toString();
        };
    }

    void print() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> column < row.size() ? row.get(column).length() : 0)
                        .max()
                        .orElse(0))
                .toArray();
        var lines = rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths[column], column == 0))
                        .collect(Collectors.joining("  ")))
                .collect(Collectors.joining("\n"));
        System.out.println("\n" + title + "\n" + lines + "\n");
    }

    private static String padded(String cell, int width, boolean isFirst) {
        var room = " ".repeat(width - cell.length());
        return isFirst ? cell + room : room + cell;
    }
}
