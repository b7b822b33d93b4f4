package rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.answer.Answer;
import rapporteur.answer.Drafting;
import rapporteur.answer.Line;
import rapporteur.answer.Outcome;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Wording;
import rapporteur.chat.Conversation;
import rapporteur.chat.Replies;
import rapporteur.chat.TerminalText;
import rapporteur.language.Language;

/// `ask`: one cited answer, a batch of them, or a conversation.
@Command(name = "ask", description = "Answers a question, every sentence with its source; without one, a conversation.")
final class AskCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "in Chinese or English")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "one JSON object a line: id, question, chat, documents")
    private @Nullable String batch;

    AskCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Batch.check(batch);
        var question = String.join(" ", words).strip();
        if (batch == null && question.isEmpty() && !options.streams().terminal()) {
            throw new UsageException("no question given (expected: ask \"QUESTION\", or --batch FILE)");
        }
        try (var services = options.openReady()) {
            if (batch != null) {
                return new Batch(options.streams()).run(batch, new Lines(services)::answer);
            }
            return question.isEmpty() ? converse(services) : once(services, question);
        }
    }

    private int once(Services services, String question) {
        var started = System.nanoTime();
        var read = services.questions().read(question);
        var answer = services.rapporteur().ask(read, new Waiting(read.language()));
        if (answer.outcome() == Outcome.UNAVAILABLE) {
            throw new FailedException(TerminalText.of(Replies.of(answer)));
        }
        options.streams()
                .out()
                .println(
                        json
                                ? AnswerJson.of(
                                        Json.MAPPER.nullNode(), question, answer, Json.millisecondsSince(started))
                                : TerminalText.of(Replies.of(answer)));
        return 0;
    }

    private int converse(Services services) {
        services.terminal(options.streams().out()).run();
        return 0;
    }

    /// Tells a person in front of a terminal that a model is being asked, which takes a while.
    private final class Waiting implements Drafting {
        private final Language language;

        Waiting(Language language) {
            this.language = language;
        }

        @Override
        public void begins() {
            if (options.streams().terminal()) {
                options.streams().err().println(new Wording(language).waiting());
            }
        }

        @Override
        public void has(List<Line> lines) {}

        @Override
        public void spent(long tokens) {}
    }

    /// The lines of a batch. Lines of the same chat are one conversation for as long as the run lasts.
    private static final class Lines {
        private final Services services;
        private final Map<String, Conversation> chats = new HashMap<>();

        Lines(Services services) {
            this.services = services;
        }

        ObjectNode answer(JsonNode line) {
            var started = System.nanoTime();
            var question = Batch.required(line, "question");
            services.collection().refresh();
            return AnswerJson.of(
                    line.path("id").isMissingNode() ? Json.MAPPER.nullNode() : line.get("id"),
                    question,
                    answer(line, question),
                    Json.millisecondsSince(started));
        }

        private Answer answer(JsonNode line, String question) {
            var rapporteur = DocumentLines.of(line).map(services::rapporteur).orElseGet(services::rapporteur);
            var chat = line.path("chat");
            return chat.isTextual()
                    ? chats.computeIfAbsent(chat.textValue(), key -> conversation(rapporteur))
                            .ask(question)
                    : conversation(rapporteur).ask(question);
        }

        private Conversation conversation(Rapporteur rapporteur) {
            return new Conversation(services.questions(), rapporteur);
        }
    }
}
