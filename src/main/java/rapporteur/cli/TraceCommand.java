package rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.language.Language;
import rapporteur.report.Trace;
import rapporteur.report.TracePainter;
import rapporteur.report.Tracer;

/// `trace`: where a phrase stands.
@Command(name = "trace", description = "Counts where a phrase stands, by month and body, and shows the sentences.")
final class TraceCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "PHRASE", arity = "1..*", description = "in either language")
    private List<String> words = new ArrayList<>();

    @Option(names = "--picture", paramLabel = "FILE.png", description = "write the bars as a picture, too")
    private @Nullable Path picture;

    @Mixin
    private final SheetOutput output = new SheetOutput();

    TraceCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        output.check();
        checkPicture();
        var phrase = String.join(" ", words).strip();
        if (phrase.isEmpty()) {
            throw new UsageException("no phrase given (expected: trace PHRASE)");
        }
        try (var services = options.openReady()) {
            var trace = new Tracer(services.rapporteur()).trace(phrase);
            var language = output.language(Language.of(phrase));
            if (picture != null) {
                paint(picture, services.painter(), trace, language);
            }
            output.print(options, trace.sheet(language));
            return 0;
        }
    }

    /// The table says the same; where there can be no picture, that is said and no more.
    private void paint(Path file, TracePainter painter, Trace trace, Language language) {
        var painted = painter.paint(trace, language);
        if (painted.isPresent()) {
            SheetOutput.write(file, painted.get().bytes());
            options.say("wrote " + file);
        } else if (trace.mentions().isEmpty()) {
            options.say("no picture: the phrase stands nowhere");
        } else {
            options.say("no picture: no font of this machine has all letters of the labels (expected: setting"
                    + " picture.font, a font file with Chinese)");
        }
    }

    private void checkPicture() {
        if (picture != null && !String.valueOf(picture).toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new UsageException("--picture is '" + picture + "' (expected: a name that ends in .png)");
        }
    }
}
