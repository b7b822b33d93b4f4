package rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rapporteur.language.Language;
import rapporteur.report.Tracer;

/// `trace`: where a phrase stands.
@Command(name = "trace", description = "Counts where a phrase stands, by month and body, and shows the sentences.")
final class TraceCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "PHRASE", arity = "1..*", description = "in either language")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final SheetOutput output = new SheetOutput();

    TraceCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        output.check();
        var phrase = String.join(" ", words).strip();
        if (phrase.isEmpty()) {
            throw new UsageException("no phrase given (expected: trace PHRASE)");
        }
        try (var services = options.openReady()) {
            var trace = new Tracer(services.rapporteur()).trace(phrase);
            output.print(options, trace.sheet(output.language(Language.of(phrase))));
            return 0;
        }
    }
}
