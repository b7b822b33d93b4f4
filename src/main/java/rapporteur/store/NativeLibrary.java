package rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's native library, unpacked once into the home.
///
/// Left to itself the driver unpacks a fresh copy into the temporary folder at every start, which costs time,
/// fails where that folder may not hold programs, and leaves the copy behind when the process is killed.
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);

    private NativeLibrary() {}

    /// Lets the driver load its library from a folder within `home`. Where that cannot be written, the driver
    /// does as it always does.
    static void unpackInto(Path home) {
        if (System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        var name = LibraryLoaderUtil.getNativeLibName();
        var library =
                home.resolve("native").resolve(SQLiteJDBCLoader.getVersion()).resolve(name);
        try {
            if (!Files.exists(library)) {
                unpack(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name, library);
            }
            System.setProperty(
                    "org.sqlite.lib.path",
                    library.resolveSibling("").toAbsolutePath().toString());
            System.setProperty("org.sqlite.lib.name", name);
        } catch (IOException e) {
            LOG.debug("native library not unpacked reason={}", e.getMessage());
        }
    }

    /// Under another name first, so that a process killed on the way leaves no half of it under the right one.
    private static void unpack(String resource, Path library) throws IOException {
        var folder = Files.createDirectories(library.resolveSibling(""));
        try (var in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the driver has no library for this machine: " + resource);
            }
            var fresh = Files.createTempFile(folder, "unpacking", ".tmp");
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
