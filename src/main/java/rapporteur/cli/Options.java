package rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import rapporteur.collection.Progress;
import rapporteur.settings.Settings;

/// The options that every command has, before or after its name.
@Command(
        name = "rapporteur",
        description = "Answers questions about meetings from news articles, every sentence with its source.",
        mixinStandardHelpOptions = true,
        version = "rapporteur " + Options.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT)
final class Options implements Runnable {
    static final String VERSION = "0.1.0";

    private final Services.Opener opener;
    private final Map<String, String> environment;
    private final Path root;
    private final Streams streams;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "what the program builds is here (default: index/ beside the launcher)")
    private @Nullable Path home;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "settings, key=value lines")
    private @Nullable Path config;

    @Option(names = "--set", paramLabel = "key=value", scope = ScopeType.INHERIT, description = "one setting")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--now",
            paramLabel = "TIME",
            scope = ScopeType.INHERIT,
            description = "take this for the present, e.g. 2024-03-16T09:00:00+08:00")
    private @Nullable String now;

    Options(Services.Opener opener, Map<String, String> environment, Path root, Streams streams) {
        this.opener = opener;
        this.environment = environment;
        this.root = root;
        this.streams = streams;
    }

    @Override
    public void run() {
        throw new UsageException(
                "no command given; try: rapporteur ask \"Who presided over the meeting?\" (all: --help)");
    }

    Streams streams() {
        return streams;
    }

    /// Says one sentence to whoever started the program, beside its results.
    void say(String sentence) {
        streams.err().println("rapporteur: " + sentence);
    }

    Settings settings() {
        return Settings.read(Optional.ofNullable(config), environment, assignments);
    }

    Path home() {
        return home == null ? root.resolve("index") : home;
    }

    /// Opens everything without preparing the collection.
    Services open() {
        var settings = settings();
        settings.secretsInArguments().forEach(this::warn);
        return opener.open(new Services.Request(home(), settings, clock(settings.zone()), progress("indexing")));
    }

    private void warn(String secret) {
        say(secret + " was given with --set, where other users of this machine can read it (safer: the environment or a"
                + " --config file)");
    }

    /// Opens everything, the collection fit for reading.
    Services openReady() {
        var services = open();
        try {
            services.ready();
            return services;
        } catch (RuntimeException e) {
            services.close();
            throw e;
        }
    }

    private Clock clock(ZoneId zone) {
        if (now == null) {
            return Clock.system(zone);
        }
        try {
            return Clock.fixed(ZonedDateTime.parse(now).toInstant(), zone);
        } catch (DateTimeException e) {
            return clockWithOffset(zone, now);
        }
    }

    private static Clock clockWithOffset(ZoneId zone, String now) {
        try {
            return Clock.fixed(OffsetDateTime.parse(now).toInstant(), zone);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--now is '" + now + "' (expected: a time with zone, e.g. 2024-03-16T09:00:00+08:00)");
        }
    }

    /// Shows how far a long piece of work has come: on a terminal in one line, elsewhere now and then.
    Progress progress(String what) {
        return new ProgressLine(streams, what);
    }

    /// Returns the absolute form of a file that has to be there.
    static Path existing(Path file, String expected) {
        if (!Files.exists(file)) {
            throw new UsageException(file + " is not there (expected: " + expected + ")");
        }
        return file.toAbsolutePath().normalize();
    }
}
