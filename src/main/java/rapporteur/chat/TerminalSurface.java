package rapporteur.chat;

import java.io.Console;
import java.io.PrintStream;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapporteur.answer.Rapporteur;
import rapporteur.question.QuestionReader;

/// A conversation on a terminal: a prompt, answers with their sources, earlier lines with the arrow keys.
public final class TerminalSurface {
    private static final Set<String> ENDS = Set.of("exit", "quit", "bye", ":q", "退出", "再见");
    private static final int LONGEST = 10_000;

    private final Conversation conversation;
    private final Runnable beforeEach;

    /// Begins a conversation.
    ///
    /// @param questions  reads what is asked
    /// @param rapporteur answers it
    /// @param beforeEach is run before each question, to look whether the collection has changed
    public TerminalSurface(QuestionReader questions, Rapporteur rapporteur, Runnable beforeEach) {
        this.conversation = new Conversation(questions, rapporteur);
        this.beforeEach = beforeEach;
    }

    /// Converses until the person ends it, with Ctrl-D or a word.
    public void run(PrintStream out) {
        var console = Objects.requireNonNull(System.console(), "a conversation needs a terminal");
        out.println("Ask about the meetings, in English or Chinese; exit ends. 用中文或英文提问，输入“退出”结束。");
        for (var line = next(console); line != null && !ENDS.contains(line.strip()); line = next(console)) {
            if (!line.isBlank()) {
                beforeEach.run();
                out.println();
                out.println(AnswerText.of(conversation.ask(line.substring(0, Math.min(LONGEST, line.length())))));
                out.println();
            }
        }
    }

    private static @Nullable String next(Console console) {
        return console.readLine("> ");
    }
}
