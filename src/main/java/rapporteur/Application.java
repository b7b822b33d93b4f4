package rapporteur;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import rapporteur.answer.Documents;
import rapporteur.answer.LanguageModel;
import rapporteur.answer.ModelBlanks;
import rapporteur.answer.Prompt;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.Reading;
import rapporteur.chat.ChatSurface;
import rapporteur.chat.Conversations;
import rapporteur.chat.Desk;
import rapporteur.chat.InMemoryChats;
import rapporteur.chat.Limits;
import rapporteur.chat.Pairing;
import rapporteur.chat.People;
import rapporteur.chat.TerminalSurface;
import rapporteur.chat.telegram.BotLock;
import rapporteur.chat.telegram.TelegramSurface;
import rapporteur.cli.Services;
import rapporteur.collection.Collection;
import rapporteur.collection.DamagedCollectionException;
import rapporteur.collection.VectorUpkeep;
import rapporteur.meeting.Account;
import rapporteur.meeting.Blanks;
import rapporteur.meeting.MeetingReader;
import rapporteur.model.Embedders;
import rapporteur.model.Models;
import rapporteur.question.QuestionReader;
import rapporteur.reading.FileIntake;
import rapporteur.report.TracePainter;
import rapporteur.report.chart.BarPainter;
import rapporteur.search.Embedder;
import rapporteur.search.EmbeddingUnavailableException;
import rapporteur.search.Explainer;
import rapporteur.search.HybridRetriever;
import rapporteur.search.Retriever;
import rapporteur.search.VectorNearness;
import rapporteur.search.VectorStore;
import rapporteur.search.lucene.LucenePassages;
import rapporteur.search.lucene.LuceneVectors;
import rapporteur.settings.Secret;
import rapporteur.settings.SettingsException;
import rapporteur.store.ChatsDatabase;
import rapporteur.store.CollectionDatabase;

/// Everything that the settings ask for, built and joined; closed in reverse.
final class Application implements Services {
    /// How soon the bot sees that there is something to embed.
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(2);

    private final Request request;
    private final Path home;
    private final Path seeds;
    private final Collection collection;
    private final Explainer explainer;
    private final Rapporteur rapporteur;
    private final Optional<Writer> writer;
    private final Optional<Meaning> meaning;

    /// What finds by meaning, and keeps what it needs.
    private record Meaning(Embedder embedder, VectorStore vectors, VectorUpkeep upkeep, HybridRetriever retriever) {
        static Meaning of(Embedder embedder, Path home, CollectionDatabase ledger, LucenePassages passages) {
            var vectors = LuceneVectors.open(home.resolve("vectors"), ledger::isCurrent);
            return new Meaning(
                    embedder,
                    vectors,
                    new VectorUpkeep(home, ledger, vectors, embedder),
                    new HybridRetriever(passages, new VectorNearness(embedder, vectors, passages, ledger::name)));
        }

        void close() {
            vectors.close();
            embedder.close();
        }
    }

    /// A model and what it is told to do.
    private record Writer(LanguageModel model, Prompt answering, Prompt summing, Prompt rewording) {
        Rapporteur joining(Rapporteur rapporteur) {
            return rapporteur.withModel(model, answering, summing).withRewording(rewording);
        }
    }

    private Application(
            Request request,
            Path home,
            Path seeds,
            Collection collection,
            Explainer explainer,
            Rapporteur rapporteur,
            Optional<Writer> writer,
            Optional<Meaning> meaning) {
        this.request = request;
        this.home = home;
        this.seeds = seeds;
        this.collection = collection;
        this.explainer = explainer;
        this.rapporteur = writer.map(each -> each.joining(rapporteur)).orElse(rapporteur);
        this.writer = writer;
        this.meaning = meaning;
    }

    /// @param root the folder of the launcher, with the demonstration in `seeds/` and what models are told in
    ///     `prompts/`
    static Application open(Request request, Path root) {
        Logs.set(request.settings());
        var writer = Models.of(request.settings())
                .map(model -> new Writer(
                        model,
                        prompt(root, "answer.md", Rapporteur.PROMPT_PLACES),
                        prompt(root, "summary.md", Rapporteur.PROMPT_PLACES),
                        prompt(root, "question.md", Rapporteur.QUESTION_PLACES)));
        var home = home(request.home());
        var embedder = Embedders.of(request.settings(), home);
        var ledger = CollectionDatabase.open(home.resolve("collection.db"));
        var passages = LucenePassages.open(home.resolve("passages"), ledger::isCurrent);
        var collection = new Collection(
                home, ledger, ledger, passages, passages, new FileIntake(), records(request, writer, root));
        var meaning = embedder.map(each -> Meaning.of(each, home, ledger, passages));
        var rapporteur = new Rapporteur(
                ledger,
                ledger,
                meaning.<Retriever>map(Meaning::retriever).orElse(passages),
                passages,
                request.settings().leastConfidence());
        return new Application(
                request,
                home,
                root.resolve("seeds"),
                collection,
                meaning.<Explainer>map(Meaning::retriever).orElse(passages),
                rapporteur,
                writer,
                meaning);
    }

    /// How records are read: by the rules, and where the settings say so with a model's proposals for what they leave
    /// empty.
    private static Function<Reading, List<Account>> records(Request request, Optional<Writer> writer, Path root) {
        return writer.filter(each -> request.settings().modelFillsRecords())
                .<Function<Reading, List<Account>>>map(each ->
                        new Blanks(new ModelBlanks(each.model(), prompt(root, "record.md", ModelBlanks.PLACES))))
                .orElse(MeetingReader::read);
    }

    private static Prompt prompt(Path root, String file, Set<String> places) {
        try {
            return Prompt.read(root.resolve("prompts").resolve(file), places);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(String.valueOf(e.getMessage()));
        }
    }

    private static Path home(Path folder) {
        try {
            return Files.createDirectories(folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(
                    "home " + folder
                            + " cannot be made (expected: a folder that this user may write; choose one with --home)",
                    e));
        }
    }

    @Override
    public Collection collection() {
        return collection;
    }

    @Override
    public void ready() {
        if (collection.isNew() && Files.isDirectory(seeds)) {
            collection.indexDemonstration(seeds.toAbsolutePath().normalize().toString(), request.progress());
        } else {
            collection.prepare(request.progress());
        }
    }

    @Override
    public Rapporteur rapporteur() {
        return rapporteur;
    }

    @Override
    public Rapporteur rapporteur(List<Article> documents) {
        var ofDocuments = Documents.rapporteur(documents, request.settings().leastConfidence());
        return writer.map(each -> each.joining(ofDocuments)).orElse(ofDocuments);
    }

    @Override
    public TracePainter painter() {
        return new BarPainter(request.settings().pictureFont());
    }

    @Override
    public Explainer explainer() {
        return explainer;
    }

    @Override
    public Optional<VectorUpkeep> vectors() {
        return meaning.map(Meaning::upkeep);
    }

    @Override
    public QuestionReader questions() {
        return new QuestionReader(request.clock());
    }

    @Override
    public ChatSurface terminal(PrintStream out) {
        var chats = new InMemoryChats(People.Role.ADMIN);
        return new TerminalSurface(desk(chats, chats, Limits.NONE, Optional.empty()), chats, out);
    }

    @Override
    public ChatSurface bot(Consumer<String> operator) {
        var settings = request.settings();
        var token = settings.requireBotToken();
        var lock = BotLock.acquire(home, token);
        try {
            var chats = ChatsDatabase.open(home.resolve("chats.db"), request.clock());
            requireSound(chats);
            var pairing = new Pairing(chats, request.clock());
            var limits = new Limits(settings.questionsPerDay(), settings.modelTokensPerDay());
            var surface = new TelegramSurface(
                    settings.telegramUrl(),
                    token,
                    desk(chats, chats, limits, Optional.of(pairing)),
                    chats,
                    chats,
                    request.clock(),
                    operator);
            if (!chats.hasAdmin()) {
                operator.accept("there is no admin yet; to become the admin, send the bot: /pair " + pairing.code());
            }
            return new Bot(surface, chats, lock, vectors());
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void requireSound(ChatsDatabase chats) {
        collection.check();
        chats.damage().ifPresent(found -> {
            chats.close();
            throw new DamagedCollectionException("the chats in " + home.resolve("chats.db") + " are damaged: " + found
                    + " (nothing was written to it; put a copy of it in its place, or move it away to begin anew"
                    + " without what was said)");
        });
    }

    /// The bot with what it alone holds.
    private record Bot(ChatSurface surface, ChatsDatabase chats, BotLock lock, Optional<VectorUpkeep> vectors)
            implements ChatSurface {
        @Override
        public void run() {
            var stopped = new CountDownLatch(1);
            var embedding = vectors.map(upkeep ->
                    Thread.ofPlatform().daemon().name("vectors").start(() -> upkeep.keepUp(BETWEEN_LOOKS, stopped)));
            try {
                surface.run();
            } finally {
                stopped.countDown();
                embedding.ifPresent(Bot::await);
                chats.close();
                lock.close();
            }
        }

        /// One that waits for its model is left behind; what was embedded until then is kept.
        private static void await(Thread embedding) {
            try {
                embedding.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void end() {
            surface.end();
        }
    }

    @Override
    public List<Conversations.Given> answersGiven(int number) {
        return ofChats(chats -> chats.given(number));
    }

    @Override
    public List<Conversations.Given> unanswered(int limit) {
        return ofChats(chats -> chats.unanswered(limit));
    }

    /// Where nobody has chatted yet, nothing is made.
    private List<Conversations.Given> ofChats(Function<Conversations, List<Conversations.Given>> asked) {
        var file = home.resolve("chats.db");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var chats = ChatsDatabase.open(file, request.clock())) {
            return asked.apply(chats);
        }
    }

    @Override
    public List<Finding> surroundings() {
        var findings = new ArrayList<Finding>();
        var file = home.resolve("chats.db");
        if (Files.exists(file)) {
            findings.add(chats(file));
        }
        request.settings().botToken().ifPresent(token -> findings.add(telegram(token)));
        provider().ifPresent(findings::add);
        meaning.map(each -> answering(each.embedder())).ifPresent(findings::add);
        vectors().map(Application::embedded).ifPresent(findings::add);
        findings.add(font());
        return findings;
    }

    private Finding chats(Path file) {
        try (var chats = ChatsDatabase.open(file, request.clock())) {
            return chats.damage()
                    .map(found -> new Finding("chats", false, file + " is damaged: " + found))
                    .orElseGet(() -> new Finding(
                            "chats",
                            true,
                            chats.open().size() + " messages to answer, " + chats.unknownOutcomes()
                                    + " outcomes unknown so far"));
        }
    }

    private Finding telegram(Secret token) {
        try {
            var name = TelegramSurface.nameOf(request.settings().telegramUrl(), token);
            return new Finding("telegram", true, "the bot is " + name);
        } catch (IllegalStateException e) {
            return new Finding("telegram", false, String.valueOf(e.getMessage()));
        }
    }

    /// Pictures are a help and no more: without a font the bot is as well as it was.
    private Finding font() {
        var found = new BarPainter(request.settings().pictureFont()).hasChinese()
                ? "pictures of /trace can show Chinese"
                : "no font has Chinese, so /trace sends its table alone (a font file can be named with picture.font)";
        return new Finding("font", true, found);
    }

    private static Finding answering(Embedder embedder) {
        try {
            var numbers = embedder.query("会议").dimension();
            return new Finding("embedding", true, embedder.model() + " gives vectors of " + numbers + " numbers");
        } catch (EmbeddingUnavailableException e) {
            return new Finding(
                    "embedding",
                    false,
                    embedder.model() + " gives none: " + e.getMessage()
                            + " (searches go by words meanwhile; look at the settings that begin with embedding)");
        }
    }

    /// Searches go by words meanwhile: vectors that lack are no harm.
    private static Finding embedded(VectorUpkeep vectors) {
        var state = vectors.state();
        var found = state.vectors() + " passages have a vector of " + state.model()
                + (state.behind() == 0
                        ? ""
                        : ", " + state.behind() + " changes behind; 'index' or a running bot embeds them");
        return new Finding(
                "vectors",
                state.sound(),
                state.sound() ? found : "damaged (delete the folder vectors and run 'index')");
    }

    private Optional<Finding> provider() {
        try {
            return Models.reachable(request.settings()).map(found -> new Finding("model", true, found));
        } catch (IOException e) {
            return Optional.of(new Finding("model", false, e.getMessage() + " (expected: setting model.base-url)"));
        }
    }

    private Desk desk(Conversations conversations, People people, Limits limits, Optional<Pairing> pairing) {
        return new Desk(
                rapporteur,
                questions(),
                conversations,
                people,
                limits,
                pairing,
                request.clock(),
                collection::refresh,
                painter());
    }

    @Override
    public void close() {
        meaning.ifPresent(Meaning::close);
        collection.close();
    }
}
