package rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.collection.IndexingReport;
import rapporteur.collection.VectorUpkeep;
import rapporteur.search.EmbeddingUnavailableException;

/// `index`: the collection in step with its origins.
@Command(
        name = "index",
        description = "Brings the collection in step with files and folders; alone, with all known ones.")
final class IndexCommand implements Callable<Integer> {
    private static final int MOST_SKIPPED = 1_000;
    private static final int SHOWN_SKIPPED = 20;

    private final Options options;

    @Parameters(paramLabel = "PATH", description = "folders, .txt or .jsonl files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--remove", description = "forget the paths and their articles")
    private boolean remove;

    @Option(names = "--yes", description = "take articles away even where a folder has lost most of its")
    private boolean yes;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    IndexCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        if (remove && paths.isEmpty()) {
            throw new UsageException("index --remove names nothing (expected: the paths to forget)");
        }
        var named = paths.stream()
                .map(path -> (remove ? path.toAbsolutePath().normalize() : named(path)).toString())
                .toList();
        var progress = new ProgressLine(options.streams(), "indexing");
        try (var services = options.open()) {
            if (!remove && named.isEmpty() && services.collection().isNew()) {
                services.ready();
            }
            var report = remove
                    ? removed(services, named, progress)
                    : services.collection().index(named, yes, progress);
            progress.done();
            if (isFruitless(report)) {
                throw new FailedException("nothing could be read: " + String.join("; ", shown(report))
                        + " (expected: texts in UTF-8, GB18030, Big5 or UTF-16)");
            }
            print(report);
            services.vectors().ifPresent(this::embed);
            return 0;
        }
    }

    /// Searches go by words until this is done, so it fails nothing.
    private void embed(VectorUpkeep vectors) {
        options.streams().out().flush();
        var progress = new ProgressLine(options.streams(), "embedding");
        try {
            var isDone = vectors.bringUp(progress, () -> true);
            progress.done();
            options.say(
                    isDone
                            ? vectors.state().vectors() + " passages have a vector of "
                                    + vectors.state().model()
                            : "another process is embedding passages");
        } catch (EmbeddingUnavailableException e) {
            progress.done();
            options.say("not all passages have a vector: " + e.getMessage()
                    + " (searches go by words; the next 'index' or a running bot goes on)");
        }
    }

    private static Path named(Path path) {
        var existing = Options.existing(path, "a folder, a .txt or a .jsonl file");
        var name = String.valueOf(existing.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isDirectory(existing) && !name.endsWith(".txt") && !name.endsWith(".jsonl")) {
            throw new UsageException(path + " is in no known format (expected: a folder, a .txt or a .jsonl file)");
        }
        return existing;
    }

    private static IndexingReport removed(Services services, List<String> named, ProgressLine progress) {
        var known = services.collection().roots();
        for (var root : named) {
            if (!known.contains(root)) {
                throw new FailedException(root + " was never named (known: "
                        + (known.isEmpty() ? "nothing" : String.join(", ", known)) + ")");
            }
        }
        return services.collection().remove(named, progress);
    }

    /// Nothing could be read of what was named.
    private static boolean isFruitless(IndexingReport report) {
        return !report.skipped().isEmpty() && report.added() + report.changed() + report.unchanged() == 0;
    }

    private void print(IndexingReport report) {
        if (json) {
            options.streams().out().println(json(report));
            return;
        }
        var out = options.streams().out();
        out.println(String.format(
                Locale.ROOT,
                "%,d added, %,d changed, %,d removed, %,d unchanged, %,d skipped; %,d meetings, %,d passages (%.1f s)",
                report.added(),
                report.changed(),
                report.removed(),
                report.unchanged(),
                report.skipped().size(),
                report.meetings(),
                report.passages(),
                report.seconds()));
        shown(report).forEach(skipped -> out.println("skipped " + skipped));
        if (report.skipped().size() > SHOWN_SKIPPED) {
            out.println("… and " + (report.skipped().size() - SHOWN_SKIPPED) + " more (all of them: index --json)");
        }
        report.notes().forEach(note -> options.streams().err().println("rapporteur: " + note));
    }

    private static List<String> shown(IndexingReport report) {
        return report.skipped().stream()
                .limit(SHOWN_SKIPPED)
                .map(skipped -> skipped.origin() + ": " + skipped.reason())
                .toList();
    }

    private static String json(IndexingReport report) {
        var object = Json.object();
        object.putObject("articles")
                .put("added", report.added())
                .put("changed", report.changed())
                .put("removed", report.removed())
                .put("unchanged", report.unchanged())
                .put("skipped", report.skipped().size());
        object.put("meetings", report.meetings());
        object.put("passages", report.passages());
        object.put("seconds", Math.round(report.seconds() * 1000) / 1000.0);
        object.set(
                "skipped",
                Json.array(
                        report.skipped().stream().limit(MOST_SKIPPED).toList(),
                        skipped -> Json.object().put("origin", skipped.origin()).put("reason", skipped.reason())));
        return object.toString();
    }
}
