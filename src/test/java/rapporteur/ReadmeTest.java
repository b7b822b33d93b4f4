package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README says that the program prints, it prints. After a change that is meant, `mvn test -Dtest=ReadmeTest
/// -Dreadme.write=true` writes the transcripts anew.
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern TRANSCRIPT = Pattern.compile("(?s)```console\n(.*?)```");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /// Times differ from run to run.
    private static final Pattern TIME = Pattern.compile("\\d+(?:\\.\\d+)? (?=ms\\b|s\\b)");

    @TempDir
    Path home;

    @Test
    void every_transcript_is_what_the_program_prints() throws IOException {
        var readme = Files.readString(README);

        var printed = rewritten(readme);

        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, printed);
        }
        assertThat(withoutTimes(printed)).isEqualTo(withoutTimes(readme));
    }

    @Test
    void there_are_transcripts_in_both_languages() throws IOException {
        var commands = TRANSCRIPT
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(commands).anyMatch(block -> block.contains("Which meetings"));
        assertThat(commands).anyMatch(block -> block.contains("谁"));
    }

    private String rewritten(String readme) {
        return TRANSCRIPT
                .matcher(readme)
                .replaceAll(block -> "```console\n" + Matcher.quoteReplacement(run(block.group(1))) + "```");
    }

    private String run(String transcript) {
        var lines = new ArrayList<String>();
        transcript.lines().filter(line -> line.startsWith("$ ")).forEach(line -> {
            lines.add(line);
            lines.addAll(output(line).lines().toList());
        });
        return String.join("\n", lines) + "\n";
    }

    /// Runs the words behind `$ ./rapporteur`.
    private String output(String line) {
        var words = WORD.matcher(line)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .skip(2)
                .toArray(String[]::new);
        return new OneHome(home).print("", words);
    }

    private static String withoutTimes(String text) {
        return TIME.matcher(text).replaceAll("N ");
    }
}
