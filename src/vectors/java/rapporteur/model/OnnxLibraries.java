package rapporteur.model;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The native libraries of onnxruntime, unpacked once.
///
/// Left to itself it unpacks 17 MB into the temporary folder at every start, and leaves them there when the process is
/// killed.
final class OnnxLibraries {
    private static final Logger LOG = LoggerFactory.getLogger(OnnxLibraries.class);

    private static final String PLACE = "onnxruntime.native.path";

    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private OnnxLibraries() {}

    /// Lets onnxruntime load them from a folder within `natives`. Where that cannot be written, or they are not known
    /// for this machine, it does as it always does.
    static void unpackInto(Path natives) {
        if (System.getProperty(PLACE) != null) {
            return;
        }
        try {
            var folder = Files.createDirectories(natives.resolve(version()).toAbsolutePath());
            for (var library : LIBRARIES) {
                unpack(System.mapLibraryName(library), folder);
            }
            System.setProperty(PLACE, folder.toString());
        } catch (IOException e) {
            LOG.debug("native libraries not unpacked reason={}", e.getMessage());
        }
    }

    /// Returns the name of the jar, which its version is part of.
    private static String version() {
        var jar = OrtEnvironment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return jar.substring(jar.lastIndexOf('/') + 1).replace(".jar", "");
    }

    /// Under another name first, so that a process killed on the way leaves no half of it under the right one.
    private static void unpack(String library, Path folder) throws IOException {
        if (Files.exists(folder.resolve(library))) {
            return;
        }
        try (var in = OrtEnvironment.class.getResourceAsStream("native/" + machine() + "/" + library)) {
            if (in == null) {
                throw new IOException("no " + library + " for " + machine());
            }
            var fresh = Files.createTempFile(folder, "unpacking", ".tmp");
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, folder.resolve(library), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// Returns how onnxruntime calls this kind of machine.
    private static String machine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch");
        return (system.startsWith("win") ? "win" : system.startsWith("mac") ? "osx" : "linux")
                + (processor.equals("aarch64") ? "-aarch64" : "-x64");
    }
}
