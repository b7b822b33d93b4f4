package rapporteur.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.BoundedLines;

/// Many questions in one process: one JSON object a line in, one out, in order, each flushed before the next line
/// is read. A line that cannot be read gives an error line and the run goes on.
final class Batch {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /// A line may carry documents.
    private static final int LONGEST_LINE = 64 * 1024 * 1024;

    /// Does what one line asks for.
    @FunctionalInterface
    interface Work {
        /// Answers one line.
        ///
        /// @param line an object; its `id` goes back as it came
        /// @throws UsageException if the line lacks something
        ObjectNode of(JsonNode line);
    }

    private final Streams streams;
    private final List<Double> latencies = new ArrayList<>();
    private boolean failed;

    Batch(Streams streams) {
        this.streams = streams;
    }

    /// Throws unless the file is there, before anything is opened for it.
    ///
    /// @param file null for none, `-` for standard input
    static void check(@Nullable String file) {
        if (file != null && !file.equals("-") && (!Files.exists(Path.of(file)) || Files.isDirectory(Path.of(file)))) {
            throw new UsageException("--batch " + file
                    + " is no file that is there (expected: a file with one JSON object a line, or -)");
        }
    }

    /// Reads lines of a file, or of standard input for `-`.
    ///
    /// @return the exit code
    int run(String file, Work work) {
        try (var in = open(file)) {
            var lines = new BoundedLines(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16), LONGEST_LINE);
            var started = System.nanoTime();
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                streams.out().println(answer(line.get(), work));
                streams.out().flush();
            }
            summarize((System.nanoTime() - started) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return failed ? 1 : 0;
    }

    private InputStream open(String file) throws IOException {
        if (file.equals("-")) {
            return streams.in();
        }
        return Files.newInputStream(Path.of(file));
    }

    private String answer(BoundedLines.Line line, Work work) {
        var started = System.nanoTime();
        JsonNode id = Json.MAPPER.nullNode();
        try {
            if (line.tooLong()) {
                throw new UsageException("longer than " + LONGEST_LINE + " characters");
            }
            var object = Json.MAPPER.readTree(line.text());
            if (object == null || !object.isObject()) {
                throw new UsageException("not a JSON object");
            }
            id = object.has("id") ? object.get("id") : id;
            var answer = work.of(object);
            latencies.add(Json.millisecondsSince(started));
            return answer.toString();
        } catch (JsonProcessingException e) {
            return error(id, line, "not JSON: " + e.getOriginalMessage());
        } catch (UsageException | FailedException e) {
            return error(id, line, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("batch line={} failed", line.number(), e);
            return error(id, line, "could not be answered: " + e.getMessage());
        }
    }

    private String error(JsonNode id, BoundedLines.Line line, String reason) {
        failed = true;
        var object = Json.object();
        object.set("id", id);
        object.put("line", line.number());
        object.put("error", "line " + line.number() + ": " + reason);
        return object.toString();
    }

    private void summarize(double seconds) {
        Collections.sort(latencies);
        streams.err()
                .println(Json.object()
                        .put("p50_ms", percentile(0.50))
                        .put("p95_ms", percentile(0.95))
                        .put("p99_ms", percentile(0.99))
                        .put("per_s", seconds == 0 ? 0 : Math.round(latencies.size() / seconds * 10) / 10.0));
    }

    private double percentile(double share) {
        return latencies.isEmpty()
                ? 0
                : latencies.get((int) Math.min(latencies.size() - 1, Math.ceil(share * latencies.size()) - 1));
    }

    /// Returns a string that the line has to hold.
    static String required(JsonNode line, String field) {
        var value = line.get(field);
        if (value == null || !value.isTextual() || value.textValue().isBlank()) {
            throw new UsageException("no \"" + field + "\" (expected: a string)");
        }
        return value.textValue();
    }
}
