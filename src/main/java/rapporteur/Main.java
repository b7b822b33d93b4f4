package rapporteur;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.bridge.SLF4JBridgeHandler;
import rapporteur.cli.CommandLineProgram;
import rapporteur.cli.Streams;

/// Where the program starts.
public final class Main {
    private Main() {}

    /// Runs one command and ends the process with its exit code.
    ///
    /// @param arguments of the command line; see the README
    public static void main(String[] arguments) {
        // Lucene and SQLite log through java.util.logging.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        if (arguments.length > 0 && arguments[arguments.length - 1].equals("ask")) {
            // A conversation: the JDK's line editor, which keeps earlier lines. It starts slower than the plain
            // console.
            System.setProperty("jdk.console", "jdk.internal.le");
        }
        var root = Path.of(System.getProperty("rapporteur.root", "."))
                .toAbsolutePath()
                .normalize();
        var program =
                new CommandLineProgram(request -> Application.open(request, root), System.getenv(), root, streams());
        var code = program.run(arguments);
        System.out.flush();
        System.exit(code);
    }

    /// UTF-8 whatever the locale says.
    private static Streams streams() {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new Streams(System.in, out, err, terminal);
    }
}
