package rapporteur.chat;

import java.io.Console;
import java.io.PrintStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapporteur.answer.Wording;
import rapporteur.chat.Message.Content;
import rapporteur.chat.Message.Sender;
import rapporteur.language.Language;

/// A conversation on a terminal: a prompt, answers with their sources, earlier lines with the arrow keys.
public final class TerminalSurface implements ChatSurface {
    private static final Set<String> ENDS = Set.of("exit", "quit", "bye", ":q", "退出", "再见");
    private static final Chat CHAT = Chat.of("terminal");

    private final Desk desk;
    private final Conversations conversations;
    private final PrintStream out;

    /// Prepares a conversation.
    ///
    /// @param desk          replies
    /// @param conversations remembers what was said
    /// @param out           where replies are printed
    public TerminalSurface(Desk desk, Conversations conversations, PrintStream out) {
        this.desk = desk;
        this.conversations = conversations;
        this.out = out;
    }

    /// Converses until the person ends it, with Ctrl-D or a word.
    @Override
    public void run() {
        var console = Objects.requireNonNull(System.console(), "a conversation needs a terminal");
        out.println("Ask about the meetings, in English or Chinese; exit ends. 用中文或英文提问，输入“退出”结束。");
        for (var line = next(console); line != null && !ENDS.contains(line.strip()); line = next(console)) {
            if (!line.isBlank()) {
                reply(line);
            }
        }
    }

    private static @Nullable String next(Console console) {
        return console.readLine("> ");
    }

    private void reply(String line) {
        var message = new Message(CHAT, true, new Sender("terminal", Optional.empty()), new Content.Words(line));
        var turn = desk.reply(message, new Waiting(out, Language.of(line)));
        conversations.remember(message, turn);
        turn.reply().ifPresent(reply -> {
            out.println();
            out.println(TerminalText.of(reply));
            out.println();
        });
    }

    /// Shows that a reply takes long. Parts of it are not shown: what is printed cannot be replaced.
    private record Waiting(PrintStream out, Language language) implements Attention {
        @Override
        public void takesLong() {
            out.println(new Wording(language).waiting());
        }

        @Override
        public void soFar(Reply reply) {}
    }

    /// The console ends with the process.
    @Override
    public void end() {}
}
