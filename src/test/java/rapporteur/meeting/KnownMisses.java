package rapporteur.meeting;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.meeting.ExpectedRecord.Field;

/// Fields of [short reports][ShortReport] that are known to be read wrong today: lines `report: field`; empty lines and
/// those that begin with `#` say nothing. The list only ever gets shorter: what is not in it must be right, and what
/// has become right must leave it.
///
/// @param pairs the lines
record KnownMisses(Set<String> pairs) {
    private static final Pattern LINE = Pattern.compile("([\\w-]+): (\\w+)");

    /// Reads the list.
    ///
    /// @throws IllegalArgumentException if a line names no field, stands twice, or is no pair
    static KnownMisses read() throws IOException {
        var pairs = new HashSet<String>();
        for (var line : Files.readAllLines(ShortReport.knownMisses())) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = LINE.matcher(line);
            if (!parts.matches() || !pairs.add(line)) {
                throw new IllegalArgumentException("known-misses.txt: '" + line + "' (expected: report: field, once)");
            }
            Field.of(parts.group(2));
        }
        return new KnownMisses(pairs);
    }

    static String line(ShortReport report, Field field) {
        return report.name() + ": " + field.token();
    }

    boolean contains(ShortReport report, Field field) {
        return pairs.contains(line(report, field));
    }
}
