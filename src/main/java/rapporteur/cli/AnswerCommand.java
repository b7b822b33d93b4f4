package rapporteur.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.answer.Wording;
import rapporteur.article.Article;
import rapporteur.chat.Conversations.Given;
import rapporteur.chat.KeptAnswer;

/// `answer`: an answer that was given in a chat, checked again against the articles as they are now.
@Command(name = "answer", description = "Opens an answer of a chat again, and says which of its quotes still stand.")
final class AnswerCommand implements Callable<Integer> {
    private static final int MOST_UNANSWERED = 1_000;

    private final Options options;

    @Parameters(paramLabel = "N", arity = "0..1", description = "the number of the answer in its chat")
    private @Nullable Integer number;

    @Option(names = "--chat", paramLabel = "CHAT", description = "which chat, where several have that number")
    private @Nullable String chat;

    @Option(names = "--unanswered", description = "list the questions to which nothing was found, newest first")
    private boolean unanswered;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    AnswerCommand(Options options) {
        this.options = options;
    }

    /// What became of the words that were cited.
    private enum State {
        STANDS,
        CHANGED,
        GONE
    }

    /// A citation, looked at again.
    ///
    /// @param number of its mark
    /// @param source as kept
    /// @param state  what became of it
    /// @param quote  the words, where they stand
    private record Checked(int number, KeptAnswer.Source source, State state, Optional<String> quote) {}

    @Override
    public Integer call() {
        if (unanswered == (number != null)) {
            throw new UsageException("answer takes a number or --unanswered (expected: answer 41)");
        }
        try (var services = options.openReady()) {
            if (unanswered) {
                services.unanswered(MOST_UNANSWERED).forEach(this::printQuestion);
            } else {
                print(services, given(services, number == null ? 0 : number));
            }
            return 0;
        }
    }

    private Given given(Services services, int wanted) {
        var all = services.answersGiven(wanted);
        var found = all.stream()
                .filter(each -> chat == null || each.chat().equals(chat))
                .toList();
        if (found.isEmpty()) {
            throw new FailedException("no answer " + wanted + " is kept"
                    + (chat == null ? "" : " in chat " + chat)
                    + " (expected: a number that a chat was given and that was not erased)");
        }
        if (found.size() > 1) {
            throw new UsageException("answer " + wanted + " is kept in the chats "
                    + String.join(", ", all.stream().map(Given::chat).toList())
                    + " (expected: --chat with one of them)");
        }
        return found.getFirst();
    }

    private void printQuestion(Given given) {
        var out = options.streams().out();
        if (json) {
            out.println(head(given));
        } else {
            out.println(given.chat() + "  " + given.answer().number() + "  "
                    + given.answer().question());
        }
    }

    private void print(Services services, Given given) {
        var sources = given.answer().sources();
        var checked = IntStream.range(0, sources.size())
                .mapToObj(at -> checked(services, at + 1, sources.get(at)))
                .toList();
        options.streams().out().println(json ? json(given, checked) : text(given, checked));
    }

    private static Checked checked(Services services, int number, KeptAnswer.Source source) {
        var article = services.collection().article(source.article());
        if (article.isEmpty()) {
            return new Checked(number, source, State.GONE, Optional.empty());
        }
        return Article.checksum(article.get().text()).equals(source.checksum())
                ? new Checked(
                        number, source, State.STANDS, Optional.of(article.get().text(source.span())))
                : new Checked(number, source, State.CHANGED, Optional.empty());
    }

    private static ObjectNode head(Given given) {
        return Json.object()
                .put("answer", given.answer().number())
                .put("chat", given.chat())
                .put("question", given.answer().question())
                .put("language", given.answer().language().code())
                .put("answerer", given.answer().answerer());
    }

    private static ObjectNode json(Given given, List<Checked> checked) {
        var object = head(given);
        object.put("stands", checked.stream().allMatch(each -> each.state() == State.STANDS));
        object.set(
                "citations",
                Json.array(
                        checked,
                        each -> Json.object()
                                .put("number", each.number())
                                .put("article", each.source().article().value())
                                .put("start", each.source().span().start())
                                .put("end", each.source().span().end())
                                .put("text", each.quote().orElse(null))
                                .put("state", each.state().name().toLowerCase(Locale.ROOT))));
        return object;
    }

    private static String text(Given given, List<Checked> checked) {
        var wording = new Wording(given.answer().language());
        var lines = new StringBuilder(given.answer().question());
        if (checked.isEmpty()) {
            lines.append(System.lineSeparator()).append(wording.say("（没有出处）", "(without sources)"));
        }
        for (var each : checked) {
            lines.append(System.lineSeparator())
                    .append('[')
                    .append(each.number())
                    .append("] ")
                    .append(
                            switch (each.state()) {
                                case STANDS ->
                                    wording.say(
                                            "仍在原文中：“%s”",
                                            "still stands: \"%s\"", each.quote().orElse(""));
                                case CHANGED -> wording.say("（文章已改动）", "(the article has changed)");
                                case GONE -> wording.say("（文章已移除）", "(the article is gone)");
                            })
                    .append(" · ")
                    .append(each.source().article().value());
        }
        return lines.toString();
    }
}
