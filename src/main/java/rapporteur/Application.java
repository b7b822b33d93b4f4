package rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapporteur.answer.Documents;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.cli.Services;
import rapporteur.collection.Collection;
import rapporteur.question.QuestionReader;
import rapporteur.reading.FileIntake;
import rapporteur.search.lucene.LucenePassages;
import rapporteur.store.CollectionDatabase;

/// Everything that the settings ask for, built and joined; closed in reverse.
final class Application implements Services {
    private final Request request;
    private final Path seeds;
    private final Collection collection;
    private final Rapporteur rapporteur;

    private Application(Request request, Path seeds, Collection collection, Rapporteur rapporteur) {
        this.request = request;
        this.seeds = seeds;
        this.collection = collection;
        this.rapporteur = rapporteur;
    }

    /// @param root the folder of the launcher, with the demonstration in `seeds/`
    static Application open(Request request, Path root) {
        request.settings().logFile().ifPresent(Logs::alsoTo);
        var home = home(request.home());
        var ledger = CollectionDatabase.open(home.resolve("collection.db"));
        var passages = LucenePassages.open(home.resolve("passages"), ledger::isCurrent);
        var collection = new Collection(home, ledger, ledger, passages, passages, new FileIntake());
        var rapporteur = new Rapporteur(
                ledger, ledger, passages, passages, request.settings().leastConfidence());
        return new Application(request, root.resolve("seeds"), collection, rapporteur);
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
        return Documents.rapporteur(documents, request.settings().leastConfidence());
    }

    @Override
    public QuestionReader questions() {
        return new QuestionReader(request.clock());
    }

    @Override
    public void close() {
        collection.close();
    }
}
