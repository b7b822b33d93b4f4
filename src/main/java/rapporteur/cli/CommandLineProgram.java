package rapporteur.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rapporteur.collection.DamagedCollectionException;
import rapporteur.settings.SettingsException;

/// The program as it is called from a shell: arguments in, exit code out. 0 done (a refusal is an answer), 1
/// failed, 2 wrong usage or settings.
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private static final Map<String, Function<Options, Object>> COMMANDS = commands();

    private final Services.Opener opener;
    private final Map<String, String> environment;
    private final Path root;
    private final Streams streams;

    /// Is ready to run commands.
    ///
    /// @param opener      opens what commands need
    /// @param environment of the process
    /// @param root        the folder of the launcher, which defaults are relative to
    /// @param streams     where results go
    public CommandLineProgram(Services.Opener opener, Map<String, String> environment, Path root, Streams streams) {
        this.opener = opener;
        this.environment = environment;
        this.root = root;
        this.streams = streams;
    }

    /// Runs one command.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        // Reading what one command takes is quick, reading what all take is longer than most commands.
        var named = Stream.of(arguments).filter(COMMANDS::containsKey).collect(Collectors.toSet());
        return run(named.isEmpty() ? COMMANDS.keySet() : named, arguments);
    }

    private int run(Set<String> commands, String... arguments) {
        var options = new Options(opener, environment, root, streams);
        var line = new CommandLine(options);
        COMMANDS.forEach((name, command) -> {
            if (commands.contains(name)) {
                line.addSubcommand(command.apply(options));
            }
        });
        line.setParameterExceptionHandler(
                (e, args) -> e.getCommandLine().getParent() == null && !commands.equals(COMMANDS.keySet())
                        ? run(COMMANDS.keySet(), arguments)
                        : misused(e));
        line.setExecutionExceptionHandler(failed());
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        return line.execute(arguments);
    }

    /// In the order in which `--help` lists them.
    private static Map<String, Function<Options, Object>> commands() {
        var commands = new LinkedHashMap<String, Function<Options, Object>>();
        commands.put("index", IndexCommand::new);
        commands.put("ask", AskCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("meetings", MeetingsCommand::new);
        commands.put("meeting", MeetingCommand::new);
        commands.put("summary", SummaryCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("digest", DigestCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("trace", TraceCommand::new);
        commands.put("timeline", TimelineCommand::new);
        commands.put("attendance", AttendanceCommand::new);
        commands.put("news", NewsCommand::new);
        commands.put("article", ArticleCommand::new);
        commands.put("answer", AnswerCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        commands.put("bot", BotCommand::new);
        commands.put("doctor", DoctorCommand::new);
        return commands;
    }

    private int misused(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            var found = unmatched.getUnmatched().getFirst();
            var nearest = nearest(found, unmatched.getSuggestions());
            say((found.startsWith("-") ? "unknown option " : "unknown command ") + found
                    + nearest.map(name -> " (nearest known: " + name + ")").orElse("")
                    + "; 'rapporteur --help' lists all");
        } else {
            var name = e.getCommandLine().getCommandName();
            say(Optional.ofNullable(e.getMessage()).orElse("wrong usage") + "; see 'rapporteur "
                    + (name.equals("rapporteur") ? "" : name + " ") + "--help'");
        }
        return USAGE;
    }

    /// Two letters in the wrong order are the likeliest slip.
    private static Optional<String> nearest(String found, List<String> known) {
        return known.stream()
                .filter(name -> letters(name).equals(letters(found)))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private static List<Integer> letters(String word) {
        return word.chars().sorted().boxed().toList();
    }

    private IExecutionExceptionHandler failed() {
        return (e, line, result) -> switch (e) {
            case UsageException usage -> said(usage, USAGE);
            case SettingsException settings -> said(settings, USAGE);
            case FailedException failed -> said(failed, FAILED);
            case DamagedCollectionException damaged -> said(damaged, FAILED);
            case UncheckedIOException io -> unwritable(io);
            default -> {
                LOG.error("command failed", e);
                yield said(e, FAILED);
            }
        };
    }

    /// A full disk shows in many ways, of which only the innermost says so.
    private int unwritable(UncheckedIOException e) {
        Throwable innermost = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            innermost = cause;
            if (DISK_FULL.matcher(String.valueOf(cause.getMessage())).find()) {
                say(
                        "the disk is full (nothing that was reported as done is lost: free some space and run the command again)");
                return FAILED;
            }
        }
        return said(e.getCause() == null ? innermost : e.getCause(), FAILED);
    }

    private static final Pattern DISK_FULL = Pattern.compile("(?i)no space left|disk is full|SQLITE_FULL");

    private int said(Throwable e, int code) {
        say(Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        return code;
    }

    private void say(String sentence) {
        streams.err().println("rapporteur: " + sentence);
    }
}
