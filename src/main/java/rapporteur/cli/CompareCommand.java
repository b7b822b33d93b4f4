package rapporteur.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.language.Language;
import rapporteur.report.Comparer;

/// `compare`: two meetings or bodies, row by row.
@Command(
        name = "compare",
        description = "Sets what two meetings or bodies say side by side, each cell with its source.")
final class CompareCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(index = "0", paramLabel = "A", description = "an id, a body, or words and dates")
    private String left = "";

    @Parameters(index = "1", paramLabel = "B", description = "the other")
    private String right = "";

    @Option(names = "--about", paramLabel = "WORDS", description = "the theme (default: the main matters)")
    private @Nullable String about;

    @Mixin
    private final SheetOutput output = new SheetOutput();

    CompareCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        output.check();
        try (var services = options.openReady()) {
            var words = new MeetingWords(services);
            var language = output.language(Language.of(left + right + (about == null ? "" : about)));
            var comparison = new Comparer(services.rapporteur(), language)
                    .compare(words.side(left), words.side(right), Optional.ofNullable(about));
            output.print(options, comparison.sheet(), ComparisonText.of(comparison));
            return 0;
        }
    }
}
