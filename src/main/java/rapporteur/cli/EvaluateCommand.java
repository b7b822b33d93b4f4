package rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evaluate`: queries with known right articles → how well they are found ([RetrievalFigures]); questions with known
/// answers → how well they are answered ([AnswerFigures]); meetings with key facts → how many of them summaries hold
/// ([SummaryFigures]).
@Command(
        name = "evaluate",
        description = "Measures how well articles are found, questions answered, or what summaries hold.")
final class EvaluateCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "one JSON object a line: id, query, right (origins of articles); id, question, facts …; or id,"
                            + " meeting, holds, never")
    private @Nullable Path file;

    @Option(names = "--against", paramLabel = "FILE", description = "compare with an earlier run, printed by --json")
    private @Nullable Path against;

    @Option(names = "--ablation", description = "also leave out each part of the ranking in turn")
    private boolean ablation;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    EvaluateCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        var lines = read(file);
        var earlier = Optional.ofNullable(against).map(EvaluateCommand::read);
        try (var services = options.openReady()) {
            options.streams().out().println(figures(lines, earlier, services));
            return 0;
        }
    }

    /// What the lines hold tells what is measured.
    private String figures(String lines, Optional<String> earlier, Services services) {
        if (SummaryFigures.areMeant(lines)) {
            var figures = SummaryFigures.of(lines, services);
            return json ? figures.json().toString() : figures.text();
        }
        if (AnswerFigures.isAskedBy(lines)) {
            var run = AnswerFigures.run(lines, services);
            return json ? AnswerFigures.json(run).toString() : AnswerFigures.text(run);
        }
        var figures = new RetrievalFigures(lines, earlier, ablation, services);
        return json ? figures.json().toString() : figures.text();
    }

    private static String read(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file)) {
            throw new UsageException(file + " is no file that is there (expected: " + RetrievalFigures.EXPECTED + ")");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
