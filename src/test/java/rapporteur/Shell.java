package rapporteur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapporteur.cli.CommandLineProgram;
import rapporteur.cli.Streams;

/// Calls the whole program as a shell does, in this process: arguments and input in, exit code and output out.
///
/// @param home what `--home` names
record Shell(Path home) {
    /// The launcher's folder, with the demonstration below it.
    static final Path ROOT = Path.of("").toAbsolutePath();

    static final ObjectMapper JSON = new ObjectMapper();

    /// What a call gave.
    record Call(int code, String out, String err) {
        /// Returns the one object that was printed.
        JsonNode json() {
            return parsed(out);
        }

        /// Returns the objects that were printed, one a line.
        List<JsonNode> lines() {
            return out.lines().map(Call::parsed).toList();
        }

        private static JsonNode parsed(String json) {
            try {
                return JSON.readTree(json);
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + json, e);
            }
        }
    }

    /// Calls the program with nothing to read.
    Call run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    /// Calls the program with these lines to read.
    Call runWith(List<String> lines, String... arguments) {
        var input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return run(new ByteArrayInputStream(input), arguments);
    }

    private Call run(InputStream in, String... arguments) {
        return call(in, new ByteArrayOutputStream(), Map.of(), withHome(arguments));
    }

    /// Calls the program with everything given.
    static Call call(InputStream in, ByteArrayOutputStream out, Map<String, String> environment, String... arguments) {
        return call(in, out, environment, false, arguments);
    }

    /// Calls the program as [#call(InputStream, ByteArrayOutputStream, Map, String...)] does, perhaps with a person in
    /// front of it.
    static Call call(
            InputStream in,
            ByteArrayOutputStream out,
            Map<String, String> environment,
            boolean terminal,
            String... arguments) {
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        var program = new CommandLineProgram(request -> Application.open(request, ROOT), environment, ROOT, streams);
        var code = program.run(arguments);
        streams.out().flush();
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String[] withHome(String... arguments) {
        return Stream.concat(Stream.of("--home", home.toString()), Stream.of(arguments))
                .toArray(String[]::new);
    }
}
