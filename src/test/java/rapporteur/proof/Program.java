package rapporteur.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program on one home, each command in a process of its own: what is killed here takes no test with it.
///
/// Runs `rapporteur.Main` from the class path of the test, since the tests come before the jar. Where it runs there is
/// no demonstration, so that only what a test names is ever searched.
final class Program {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final Path home;
    private final String heap;

    private Program(Path home, String heap) {
        this.home = home;
        this.heap = heap;
    }

    static Program at(Path home) {
        return new Program(home, "-Xmx512m");
    }

    Program withHeap(String size) {
        return new Program(home, "-Xmx" + size);
    }

    Path home() {
        return home;
    }

    /// Runs one command to its end.
    Finished run(String... arguments) {
        try (var running = start(arguments)) {
            return running.finish();
        }
    }

    /// Runs one `--batch -` command over these lines.
    Finished run(List<String> lines, String... arguments) {
        try (var running = start(arguments)) {
            Thread.startVirtualThread(() -> running.sayAll(lines));
            return running.finish();
        }
    }

    /// Starts a command and comes back at once.
    Running start(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "--enable-native-access=ALL-UNNAMED",
                "-Drapporteur.root=" + home.toAbsolutePath().getParent(),
                "-cp",
                classPath(),
                "rapporteur.Main",
                "--home",
                home.toString()));
        command.addAll(Arrays.asList(arguments));
        try {
            return new Running(new ProcessBuilder(command).start(), String.join(" ", arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The program's own: where the tests' classes are, their quiet log is too.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Returns a line for `--batch`.
    static String line(Object id, String field, String words) {
        return JSON.valueToTree(Map.of("id", id, field, words)).toString();
    }

    static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }

    /// What a command did.
    ///
    /// @param command its arguments
    /// @param exit    its code, 137 where it was killed
    /// @param wall    from start to end
    /// @param cpu     of all its threads, as last looked at before its end
    record Finished(String command, int exit, String out, String err, Duration wall, Duration cpu) {
        /// Returns standard output as one JSON object.
        JsonNode json() {
            return Program.json(out);
        }

        /// Returns standard output as one JSON object a line.
        List<JsonNode> lines() {
            return out.lines().map(Program::json).toList();
        }

        /// Returns what a batch says on standard error when it is done.
        JsonNode latencies() {
            return err.lines()
                    .filter(line -> line.startsWith("{\"p50_ms\""))
                    .map(Program::json)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no latencies on stderr: " + err));
        }
    }

    /// A command under way.
    static final class Running implements AutoCloseable {
        private final Process process;
        private final String command;
        private final long started = System.nanoTime();
        private final BufferedWriter in;
        private final BufferedReader out;
        private final Queue<String> err = new ConcurrentLinkedQueue<>();
        private final Thread errReader;
        private volatile Duration cpu = Duration.ZERO;

        private Running(Process process, String command) {
            this.process = process;
            this.command = command;
            this.in = process.outputWriter(UTF_8);
            this.out = process.inputReader(UTF_8);
            this.errReader = Thread.startVirtualThread(this::readErr);
            Thread.startVirtualThread(this::watchCpu);
        }

        private void readErr() {
            try (var lines = process.errorReader(UTF_8)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    err.add(line);
                }
            } catch (IOException e) {
                err.add("stderr: " + e.getMessage());
            }
        }

        private void watchCpu() {
            while (process.isAlive()) {
                process.info().totalCpuDuration().ifPresent(now -> cpu = now);
                Pause.of(Duration.ofMillis(20));
            }
        }

        boolean isAlive() {
            return process.isAlive();
        }

        /// Says one line to a batch and returns its answer.
        JsonNode ask(String line) {
            try {
                in.write(line + "\n");
                in.flush();
                var answer = out.readLine();
                if (answer == null) {
                    throw new AssertionError(command + " ended: " + err);
                }
                return json(answer);
            } catch (IOException e) {
                throw new UncheckedIOException(command + " ended: " + err, e);
            }
        }

        private void sayAll(List<String> lines) {
            try (in) {
                for (var line : lines) {
                    in.write(line + "\n");
                }
            } catch (IOException e) {
                err.add("stdin: " + e.getMessage());
            }
        }

        /// SIGKILL: nothing of the program's runs any more.
        Finished kill() {
            // Not through Process, which would close what is still to be read.
            process.toHandle().destroyForcibly();
            return finish();
        }

        /// Lets it end by itself: a batch ends with its input.
        Finished end() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return finish();
        }

        /// Waits for the end.
        private Finished finish() {
            try {
                var text = new StringBuilder();
                var reader = Thread.startVirtualThread(
                        () -> out.lines().forEach(line -> text.append(line).append('\n')));
                if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                    throw new AssertionError(command + " takes longer than " + LONGEST);
                }
                var wall = Duration.ofNanos(System.nanoTime() - started);
                reader.join();
                errReader.join();
                return new Finished(command, process.exitValue(), text.toString(), String.join("\n", err), wall, cpu);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            process.toHandle().destroyForcibly();
        }
    }

    /// Returns the bytes of all files below a folder.
    static long size(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
