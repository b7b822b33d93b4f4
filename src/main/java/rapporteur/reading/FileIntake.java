package rapporteur.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rapporteur.article.Article;
import rapporteur.article.Metadata;
import rapporteur.article.UnreadableArticleException;
import rapporteur.collection.Incoming;
import rapporteur.collection.Intake;
import rapporteur.language.Decoding;
import rapporteur.language.UndecodableException;

/// Files and folders. Of a folder, everything in a known format below it, hidden files and links left out, in
/// order of the paths.
public final class FileIntake implements Intake {
    /// No article is longer: what is, is something else. Also bounds the memory that a file can take.
    static final int LARGEST = 4 * 1024 * 1024;

    private static final String TEXT = ".txt";
    private static final String LINES = ".jsonl";

    @Override
    public boolean exists(String root) {
        return Files.exists(Path.of(root));
    }

    @Override
    public Stream<Incoming> read(String root) {
        var place = Path.of(root);
        if (Files.isDirectory(place)) {
            return files(place).stream().flatMap(file -> articles(file, name(place.relativize(file))));
        }
        return articles(place, String.valueOf(place.getFileName()));
    }

    /// The path below the folder, parted by `/` whatever the system.
    private static String name(Path below) {
        return StreamSupport.stream(below.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /// Returns whether the file is in a format that can be read.
    public static boolean isKnownFormat(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(TEXT) || name.endsWith(LINES);
    }

    private static List<Path> files(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return !each.equals(folder) && isHidden(each)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isHidden(each) && isKnownFormat(each)) {
                        found.add(each);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException reason) {
                    // Tried again when it is read, and reported there.
                    found.add(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    private static Stream<Incoming> articles(Path file, String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith(LINES)) {
            return ArticleLines.of(file, name);
        }
        return Stream.of(article(file, name));
    }

    private static Incoming article(Path file, String name) {
        try {
            return new Incoming.Text(name, text(file), Article.Form.PAGE, Metadata.NONE);
        } catch (UnreadableArticleException | UndecodableException e) {
            return new Incoming.Unreadable(name, String.valueOf(e.getMessage()), Files.isDirectory(file));
        }
    }

    private static String text(Path file) {
        try {
            var size = Files.size(file);
            if (size > LARGEST) {
                throw new UnreadableArticleException(
                        String.format(Locale.ROOT, "has %,d bytes (expected: at most %,d)", size, LARGEST));
            }
            var decoding = Decoding.of(Files.readAllBytes(file));
            if (decoding.text().isBlank()) {
                throw new UnreadableArticleException("is empty (expected: the text of an article)");
            }
            return decoding.text();
        } catch (IOException e) {
            throw new UnreadableArticleException("cannot be read: " + reason(e), e);
        }
    }

    static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
