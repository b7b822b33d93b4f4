package rapporteur.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Remembers how the files of a collection looked when they were last known to be sound: name, size and time of
/// change of each. Files that look the same need no second check; after a crash, a copy or damage they look
/// different. Lucene notices most damage only when it reads every checksum, SQLite only when it reads every page.
final class Seal {
    private final Path home;
    private final Path file;

    Seal(Path home) {
        this.home = home;
        this.file = home.resolve("sound.txt");
    }

    boolean isIntact() {
        try {
            return Files.exists(file) && Files.readString(file).equals(look());
        } catch (IOException e) {
            return false;
        }
    }

    /// Notes how the files look now. Where nothing can be written, the next start checks again.
    void set() {
        try {
            var fresh = Files.createTempFile(home, "sound", ".tmp");
            try {
                Files.writeString(fresh, look());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // a full or read-only disk costs a check at the next start, nothing more
        }
    }

    private String look() throws IOException {
        var lines = new ArrayList<String>();
        for (var each : files()) {
            try {
                lines.add(home.relativize(each) + " " + Files.size(each) + " "
                        + Files.getLastModifiedTime(each).toInstant());
            } catch (NoSuchFileException e) {
                lines.add(home.relativize(each) + " gone");
            }
        }
        return String.join("\n", lines);
    }

    private List<Path> files() throws IOException {
        var found = new ArrayList<Path>();
        found.add(home.resolve("collection.db"));
        var passages = home.resolve("passages");
        if (Files.isDirectory(passages)) {
            try (var list = Files.list(passages)) {
                list.filter(each -> !each.getFileName().toString().equals("write.lock"))
                        .sorted()
                        .forEach(found::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return found;
    }
}
