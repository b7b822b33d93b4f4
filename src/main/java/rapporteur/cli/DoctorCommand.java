package rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapporteur.cli.Services.Finding;
import rapporteur.settings.SettingsException;

/// `doctor`: what is set, there and sound, and what to do if not.
@Command(name = "doctor", description = "Checks Java, settings, home, collection and index; says what to do.")
final class DoctorCommand implements Callable<Integer> {
    private final Options options;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    DoctorCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding("java", true, Runtime.version() + " in " + System.getProperty("java.home")));
        var home = options.home().toAbsolutePath().normalize();
        findings.add(
                Files.isDirectory(home)
                        ? new Finding(
                                "home",
                                Files.isWritable(home),
                                home + (Files.isWritable(home) ? "" : " cannot be written"))
                        : new Finding("home", true, home + " is made when something is indexed"));
        options.settings().lines().forEach(line -> findings.add(new Finding("setting", true, line)));
        if (Files.isDirectory(home)) {
            findings.addAll(collection());
        }
        findings.forEach(this::print);
        return findings.stream().allMatch(Finding::good) ? 0 : 1;
    }

    private List<Finding> collection() {
        try (var services = options.open()) {
            var findings = new ArrayList<Finding>();
            var health = services.collection().examine();
            findings.add(new Finding("collection", health.ledgerSound(), health.ledger()));
            findings.add(new Finding("passages", health.passagesSound(), health.passages()));
            services.collection()
                    .roots()
                    .forEach(root -> findings.add(
                            Files.exists(Path.of(root))
                                    ? new Finding("origin", true, root)
                                    : new Finding(
                                            "origin", false, root + " is not there (to forget it: index --remove)")));
            findings.addAll(services.surroundings());
            return findings;
        } catch (SettingsException e) {
            return List.of(new Finding("setting", false, String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            return List.of(new Finding("collection", false, String.valueOf(e.getMessage())));
        }
    }

    private void print(Finding finding) {
        var out = options.streams().out();
        if (json) {
            out.println(Json.object()
                    .put("name", finding.name())
                    .put("good", finding.good())
                    .put("found", finding.found()));
        } else {
            out.println(String.format(
                    Locale.ROOT, "%-4s %-11s %s", finding.good() ? "ok" : "BAD", finding.name(), finding.found()));
        }
    }
}
