package rapporteur.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A conversation in a process with a terminal, which `script` of util-linux makes.
@Tag("proof")
class TerminalSurfaceTest {
    @BeforeEach
    void needs_a_terminal() throws InterruptedException {
        assumeThat(hasScript()).as("script of util-linux is here").isTrue();
    }

    private static boolean hasScript() throws InterruptedException {
        try {
            var version = new ProcessBuilder("script", "--version").start();
            return new String(version.getInputStream().readAllBytes(), UTF_8).contains("util-linux");
        } catch (IOException e) {
            return false;
        }
    }

    /// Types these lines, then Ctrl-D, and returns what the screen shows.
    private static String screen(String... lines) throws IOException, InterruptedException {
        return screenWithModel(List.of(), lines);
    }

    /// Does so with a model that writes these statements; none for no model.
    private static String screenWithModel(List<String> statements, String... lines)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder = new ProcessBuilder(
                        "script",
                        "--quiet",
                        "--return",
                        "--command",
                        "exec '" + java + "' -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 "
                                + TerminalConversation.class.getName()
                                + statements.stream()
                                        .map(statement -> " '" + statement + "'")
                                        .collect(Collectors.joining()),
                        "/dev/null")
                .redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var process = builder.start();
        try (var keyboard = process.outputWriter(UTF_8)) {
            keyboard.write(String.join("\n", lines) + "\n");
        }
        var screen = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(screen).isZero();
        return screen;
    }

    @Test
    void questions_are_answered_one_after_the_other_until_a_word_ends_it() throws Exception {
        var screen = screen("谁主持了青岛的会议？", "", "还有谁出席？", " 退出 ", "谁主持了烟台的会议？");

        assertThat(screen)
                .contains("exit ends", "主持：陈立新（市委书记）。[1]", "出席：赵文博（市长）、孙亦菲（市政协主席）。[1]")
                .doesNotContain("主持：赵文博");
    }

    @Test
    void before_a_model_answers_it_is_said_that_this_takes_a_while() throws Exception {
        var written = "渔港建设要先修防波堤，再添冷库。";

        var screen = screenWithModel(List.of(written), "渔港建设要先做什么？", "谁主持了青岛的会议？");

        assertThat(screen).containsSubsequence("正在查阅报道…", written + "[1]", "主持：陈立新");
        assertThat(screen.split("正在查阅报道…", -1)).hasSize(2);
    }

    @Test
    void ctrl_d_ends_it_too() throws Exception {
        assertThat(screen("Who presided over the meeting on April 9, 2024?")).contains("Presided: Zhou Min");
    }
}
