package rapporteur.meeting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;

/// A report of our own, with what is right to read from it. Its file holds the text as a page prints it, a line `----`,
/// and either `no meeting` or the [expected records][ExpectedRecord], parted by further lines `----`.
///
/// The bodies and places are real, the people and matters are invented. The records were written by what a record is,
/// before any rule had read the reports; whoever finds one wrong mends it and says why.
///
/// @param name    of the file, without its ending
/// @param text    what is read
/// @param records what should be found, in the order of the text; none: no meeting
record ShortReport(String name, String text, List<ExpectedRecord> records) {
    static final Path FOLDER = Path.of("src/test/resources/rapporteur/meeting/reports");

    private static final String KNOWN_MISSES = "known-misses.txt";

    /// Reads all of them, in order of their names.
    static List<ShortReport> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt") && !file.endsWith(KNOWN_MISSES))
                    .sorted()
                    .map(ShortReport::read)
                    .toList();
        }
    }

    static Path knownMisses() {
        return FOLDER.resolve(KNOWN_MISSES);
    }

    private static ShortReport read(Path file) {
        try {
            var parts = Files.readString(file).replace("\r\n", "\n").split("(?m)^----\n");
            var isNone = parts.length == 2 && parts[1].strip().equals("no meeting");
            var records = isNone
                    ? Stream.<ExpectedRecord>of()
                    : Stream.of(parts).skip(1).map(lines -> ExpectedRecord.of(parts[0], lines));
            return new ShortReport(file.getFileName().toString().replace(".txt", ""), parts[0], records.toList());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /// The report as a collected page.
    Article article() {
        return new Article(ArticleId.of(name), new Origin("reports", name), text, Article.Form.PAGE, Metadata.NONE);
    }

    @Override
    public String toString() {
        return name;
    }
}
